"""The straight path: the bytes, the records and the errors of the strict converter, or none of its own."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import diplonews as dn
from diplonews.serial import canonical
from diplonews.serial.json import parsed
from diplonews.serial.limits import LIMITS
from diplonews.serial.plain import structured
from diplonews.testing import dossiers
from mutations import mutated


def precise(text: str) -> dn.Dossier:
    """Return the dossier that the strict converter alone makes of *text*."""
    found: dn.Dossier = structured(dn.Dossier, parsed(text, LIMITS), lenient=False)[0]
    return found


def written(plain: Any) -> str:
    """Return the canonical text of what to_dict() gives."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def outcome(function: Callable[[str], Any], text: str) -> Any:
    """Return what *function* returns, or the words of its error."""
    try:
        return function(text)
    except dn.FormatError as error:
        return str(error)


@given(dossiers())
def test_the_same_bytes_and_the_same_records(dossier: dn.Dossier) -> None:
    """It writes what the converter gives, and reads it back, a dossier and each of its records."""
    for record in (dossier, *dossier.records()):
        text = canonical.encoded(record)
        assert text == written(dn.to_dict(record))
        assert canonical.decoded(text, type(record)) == record
        assert canonical.decoded(canonical.encoded(record, 1).encode(), type(record)) == record


@given(dossiers(), st.data())
def test_the_same_errors(dossier: dn.Dossier, data: st.DataObject) -> None:
    """A changed document has the same fate on every path: the same record, or an error of the same words."""
    text = written(mutated(dn.to_dict(dossier), data))
    expected = outcome(precise, text)

    assert outcome(dn.loads, text) == expected
    assert canonical.decoded(text, dn.Dossier) in (None, expected)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        pytest.param(dn.Count, '{"low":1,"high":null,"what":"dead"}', id="keys in another order"),
        pytest.param(dn.Count, '{"what":"dead"}', id="fields left out"),
        pytest.param(dn.Count, '{"high":null,"low":1,"weight":2,"what":"dead"}', id="unknown key"),
        pytest.param(dn.Count, '{"high":null,"low":1,"low":1,"what":"dead"}', id="key twice"),
        pytest.param(dn.Count, '{"high":null,"low":1.0,"what":"dead"}', id="fraction"),
        pytest.param(dn.Count, '{"high":null,"low":true,"what":"dead"}', id="truth value"),
        pytest.param(dn.Count, '{"high":null,"low":1,"what":"\ud800"}', id="lone surrogate"),
        pytest.param(dn.Count, "[" * 100_000, id="deep"),
        pytest.param(dn.Count, "", id="nothing"),
        pytest.param(dn.Count, b"\xff", id="no UTF-8"),
        pytest.param(dn.Span, '{"high":null,"low":1,"what":"dead"}', id="another record"),
        pytest.param(dn.When, '{"end":"20241107","mod":null,"start":"2024-11-07","type":"DATE","value":"2024-11-07"}', id="a day in another form"),
        pytest.param(dn.When, '{"end":null,"mod":null,"start":null,"type":"DATE","value":"2024-11-07"}', id="days left out"),
        pytest.param(dn.When, '{"end":null,"mod":null,"start":null,"type":["DATE"],"value":null}', id="a list for a member"),
    ],
)  # fmt: skip
def test_what_is_not_canonical_is_left_to_the_converter(kind: Any, text: str | bytes) -> None:
    """Nothing comes back where it cannot be sure, and never an error."""
    assert canonical.decoded(text, kind) is None


@pytest.mark.parametrize(
    ("found", "change"),
    [
        pytest.param('"aliases":[]', '"aliases":"ab"', id="a string is no list of characters"),
        pytest.param('"schema":"diplonews/1"', '"schema":"diplonews/2"', id="another schema"),
        pytest.param('"same_as":[]', '"same_as":["ab"]', id="a string is no pair"),
        pytest.param('"same_as":[]', '"same_as":""', id="a string is no list of pairs"),
        pytest.param('"published_at":null', '"published_at":"2024-11-11 08:30:00"', id="a moment in another form"),
    ],
)  # fmt: skip
def test_nothing_is_coerced(found: str, change: str) -> None:
    """A value of another form is left to the converter, too."""
    dossier = dn.Dossier(
        articles=(dn.seeds.load("denied-call").article,),
        actors=(dn.Actor(name="x", kind=dn.ActorKind.STATE),),
    )
    text = canonical.encoded(dossier)

    assert found in text
    assert canonical.decoded(text, dn.Dossier) == dossier
    assert canonical.decoded(text.replace(found, change), dn.Dossier) is None

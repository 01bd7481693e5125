"""The fast path: the bytes, the records and the errors of the plain path, or none of its own."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import diplonews as dn
from diplonews.serial import fast
from mutations import mutated
from strategies import dossiers

LIMITS = dn.Limits()


@contextmanager
def plain_path() -> Iterator[None]:
    """Make the library work as it does without the extra."""
    kept = fast.codec
    fast.codec = lambda: None  # type: ignore[assignment]
    try:
        yield
    finally:
        fast.codec = kept


def outcome(function: Callable[..., Any], *given: Any, **more: Any) -> Any:
    """Return what *function* returns, or the words of its error."""
    try:
        return function(*given, **more)
    except dn.FormatError as error:
        return str(error)


@given(dossiers())
def test_the_same_bytes_and_the_same_records(dossier: dn.Dossier) -> None:
    """The fast path writes what the plain path writes, and reads it back, a dossier and each of its records."""
    for record in (dossier, *dossier.records()):
        with plain_path():
            text = dn.dumps(record)
        assert fast.encoded(record) == text
        assert fast.decoded(text, type(record), LIMITS) == record
        assert fast.decoded(text.encode() + b"\n", type(record), LIMITS) == record


@given(dossiers(), st.data())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_the_same_errors(dossier: dn.Dossier, data: st.DataObject) -> None:
    """A changed document has the same fate on both paths: the same record, or an error of the same words."""
    text = json.dumps(
        mutated(dn.to_dict(dossier), data), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    with plain_path():
        expected = outcome(dn.loads, text)

    assert outcome(dn.loads, text) == expected


@given(st.text())
def test_every_character_is_written_alike(words: str) -> None:
    """Escapes are the same for every character."""
    article = dn.Article(published=date(2024, 11, 11), text=words)
    with plain_path():
        text = dn.dumps(article)

    assert dn.dumps(article) == text
    assert dn.loads(text, type=dn.Article) == article


@pytest.mark.parametrize(
    "zone", [None, UTC, timezone(timedelta(hours=-3, minutes=-30)), timezone(timedelta(seconds=30))]
)
@pytest.mark.parametrize("microsecond", [0, 1, 500_000])
def test_moments_are_written_alike(zone: timezone | None, microsecond: int) -> None:
    """So are moments; where msgspec would drop the seconds of an offset the plain path is taken."""
    at = datetime(2024, 11, 11, 8, 30, 5, microsecond, tzinfo=zone)
    article = dn.Article(published=at.date(), published_at=at, text="x")
    with plain_path():
        text = dn.dumps(article)

    assert dn.dumps(article) == text
    assert dn.loads(text, type=dn.Article) == article
    assert (fast.encoded(article) is None) == (zone is not None and bool(zone.utcoffset(None).seconds % 60))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"high":null,"low":1, "what":"dead"}', id="white space"),
        pytest.param('{"low":1,"high":null,"what":"dead"}', id="keys in another order"),
        pytest.param('{"what":"dead"}', id="fields left out"),
        pytest.param('{"high":null,"low":1,"weight":2,"what":"dead"}', id="unknown key"),
        pytest.param('{"high":null,"low":1,"low":1,"what":"dead"}', id="key twice"),
        pytest.param('{"high":null,"low":1.0,"what":"dead"}', id="fraction"),
        pytest.param('{"high":null,"low":1,"what":"\\u0064ead"}', id="escape that need not be"),
        pytest.param('{"high":null,"low":1,"what":"\ud800"}', id="lone surrogate"),
        pytest.param("[" * 100_000, id="deep"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_not_canonical_is_left_to_the_plain_path(text: str) -> None:
    """The fast path gives nothing where it cannot be sure, and never an error."""
    assert fast.decoded(text, dn.Count, LIMITS) is None


@pytest.mark.parametrize(
    "limits",
    [
        pytest.param(dn.Limits(bytes=30), id="bytes"),
        pytest.param(dn.Limits(string=5), id="string"),
        pytest.param(dn.Limits(records=0), id="records"),
        pytest.param(dn.Limits(depth=0), id="depth"),
        pytest.param(dn.Limits(digits=2), id="digits"),
    ],
)
def test_limits_hold(limits: dn.Limits) -> None:
    """What may be beyond a limit is counted by the plain path."""
    text = dn.dumps(dn.Count(what="dead", low=1234))

    with pytest.raises(dn.FormatError, match=r"expected at most|'1234': expected an integer"):
        dn.loads(text, type=dn.Count, limits=limits)


def test_integers_beyond_every_reader_are_refused_alike() -> None:
    """An offset of 2**53 is refused on both paths."""
    span = dn.Span(article="art-0123456789abcdef", start=2**53, end=2**53 + 1, exact="x")

    with pytest.raises(dn.FormatError, match="an integer below"):
        dn.loads(dn.dumps(span), type=dn.Span)


def test_without_the_extra_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where msgspec is missing the plain path does all."""
    monkeypatch.setitem(sys.modules, "msgspec", None)
    fast.codec.cache_clear()
    try:
        assert fast.codec() is None
        assert dn.loads(dn.dumps(dn.Count(what="dead")), type=dn.Count) == dn.Count(what="dead")
    finally:
        fast.codec.cache_clear()

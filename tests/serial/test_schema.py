"""The JSON Schema: as the records are, wide enough for every dossier, and silent only on what a schema cannot say."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import diplonews as dn
from diplonews.serial.plain import RECORDS
from diplonews.serial.schema import SHIPPED, make_schema, schema, schema_text
from diplonews.testing import dossiers
from mutations import mutated

VALIDATOR = Draft202012Validator(schema())

BEYOND = re.compile(
    r"as computed$"  # ids, and the days of a When
    r"|an? (Article|Actor|Event|Statement|Claim|Denial)|of a record of this dossier|an article of this dossier"
    r"|id of another record|each id once|two Actors or two Events|pairs of two ids"
    r"|which stands at|where the exact words would end|own article|inside the content|do not overlap"
    r"|TIMEX3 value|days that exist|day is not after its last|fits the type|before the T|a day such as|a date and time"
    r"|day of publication|SHA-256|at least low|claims about|claims of others|no lone surrogate"
    r"|words, where no event is named|expected an integer$|a mod for a value|interval"
)
"""What is said of documents that the schema accepts and that do not load: reasons that no schema can give."""


def test_the_shipped_schema_is_that_of_the_records() -> None:
    """The file in the package is what the script makes of the records now."""
    assert SHIPPED.read_text(encoding="utf-8") == schema_text(make_schema())


def test_the_schema_is_one() -> None:
    """The schema itself follows JSON Schema 2020-12, and defines every record."""
    Draft202012Validator.check_schema(schema())

    assert {record.__name__ for record in RECORDS} <= set(schema()["$defs"])


@given(dossiers())
@settings(max_examples=25)
def test_every_dossier_is_valid(dossier: dn.Dossier) -> None:
    """Whatever is written follows the schema."""
    assert not list(VALIDATOR.iter_errors(dn.to_dict(dossier)))


@pytest.mark.parametrize("name", dn.seeds.names())
def test_the_seeds_are_valid(name: str) -> None:
    """Real dossiers follow it too."""
    VALIDATOR.validate(dn.to_dict(dn.seeds.load(name).dossier))


@given(dossiers(), st.data())
@settings(max_examples=60)
def test_what_the_schema_accepts_loads_or_is_refused_for_what_it_cannot_say(
    dossier: dn.Dossier, data: st.DataObject
) -> None:
    """A changed document that the schema accepts loads, or every problem is of a kind that no schema knows."""
    plain = mutated(dn.to_dict(dossier), data)
    problems: tuple[tuple[str, str], ...] = ()
    try:
        dn.loads(json.dumps(plain))
    except dn.FormatError as error:
        problems = error.problems

    if VALIDATOR.is_valid(plain):
        assert [message for _, message in problems if not BEYOND.search(message)] == []
    else:
        assert problems


@pytest.mark.parametrize(
    ("record", "plain"),
    [
        pytest.param("Actor", {"name": "x", "kind": "robot"}, id="word outside a vocabulary"),
        pytest.param("Actor", {"name": "", "kind": "person"}, id="empty name"),
        pytest.param("Actor", {"name": "x", "kind": "person", "country": "RUS\n"}, id="line feed at the end"),
        pytest.param("Actor", {"name": "x", "kind": "unnamed"}, id="unnamed of no article"),
        pytest.param("Claim", {"claimant": "act-0123456789abcdef"}, id="claim of nothing"),
        pytest.param("Count", {"what": "dead", "low": -1}, id="fewer than none"),
        pytest.param("Count", {"what": "dead", "weight": 1}, id="unknown key"),
        pytest.param("Event", {"type": "AID", "mode": "visit"}, id="mode of another type"),
        pytest.param("Event", {"type": "CONSULT", "recipients": ["act-0123456789abcdef"]}, id="recipient of a talk"),
        pytest.param("Dossier", {"schema": "diplonews/2"}, id="other version"),
        pytest.param("Dossier", {}, id="no version"),
    ],
)  # fmt: skip
def test_what_the_schema_can_say_it_says(record: str, plain: dict[str, Any]) -> None:
    """Shapes that no record has are refused by the schema, as they are when they are loaded."""
    part = {**schema(), "$ref": f"#/$defs/{record}"}

    assert not Draft202012Validator(part).is_valid(plain)
    with pytest.raises(dn.FormatError, match=r"expected|unknown key|missing"):
        dn.from_dict(getattr(dn, record), plain)

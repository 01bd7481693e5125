"""Records as plain objects: nothing is coerced, everything wrong is named with its path."""

from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any, get_args

import pytest
from attrs import evolve, fields, frozen
from cattrs import Converter
from hypothesis import given

from diplonews import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Denial,
    Dossier,
    Event,
    Form,
    FormatError,
    Statement,
    When,
    from_dict,
    register,
    to_dict,
)
from diplonews.model import Count
from diplonews.serial.plain import RECORDS, VOCABULARIES
from diplonews.testing import dossiers

ARTICLE = Article(published=date(2024, 11, 11), text="The minister denied it.")
MINISTER = Actor(name="A. Minister", kind=ActorKind.PERSON, spans=(ARTICLE.span("minister"),))
EVENT = Event(
    spans=(ARTICLE.span("it"),), when=When.day(date(2024, 11, 7)), counts=(Count(what="dead", low=6),)
)
CLAIM = Claim(claimant=ARTICLE.id, event=EVENT.id)
DENIAL = Denial(denier=MINISTER.id, form=Form.FALSE, event=EVENT.id, claims=(CLAIM.id,))
DOSSIER = Dossier(
    articles=(ARTICLE,), actors=(MINISTER,), events=(EVENT,), claims=(CLAIM,), denials=(DENIAL,)
)


def problems(kind: type[object], plain: Any) -> dict[str, str]:
    """Return what is wrong with *plain* by path."""
    with pytest.raises(FormatError) as caught:
        from_dict(kind, plain)
    return dict(caught.value.problems)


def changed(path: str, value: object) -> dict[str, Any]:
    """Return the plain dossier with *value* at *path*, whose steps are parted by blanks."""
    plain = to_dict(DOSSIER)
    *outer, last = (int(step) if step.isdecimal() else step for step in path.split())
    place: Any = plain
    for step in outer:
        place = place[step]
    place[last] = value
    return plain


@given(dossiers())
def test_a_dossier_comes_back_equal(dossier: Dossier) -> None:
    """What to_dict() makes of a dossier, from_dict() makes into that dossier again."""
    assert from_dict(Dossier, to_dict(dossier)) == dossier


@pytest.mark.parametrize(
    ("path", "value", "where", "message"),
    [
        pytest.param("claims 0 certainty", "XX", "claims[0].certainty", "'XX': expected one of U, PS, PR, CT", id="enum"),
        pytest.param("actors 0 name", 5, "actors[0].name", "5: expected a string", id="number for string"),
        pytest.param("actors 0 name", None, "actors[0].name", "None: expected a string", id="null for string"),
        pytest.param("actors 0 spans 0 start", "4", "actors[0].spans[0].start", "'4': expected an integer", id="string for integer"),
        pytest.param("actors 0 spans 0 start", True, "actors[0].spans[0].start", "True: expected an integer", id="true for integer"),
        pytest.param("actors 0 spans 0 start", 4.0, "actors[0].spans[0].start", "4.0: expected an integer", id="float for integer"),
        pytest.param("events 0 counts 0 low", 2**53, "events[0].counts[0].low", "9007199254740992: expected an integer below 9007199254740992", id="integer too large"),
        pytest.param("actors 0 aliases", "abc", "actors[0].aliases", "'abc': expected a list", id="string for list"),
        pytest.param("actors 0 aliases", {"a": 1}, "actors[0].aliases", "an object of 1 keys: expected a list", id="object for list"),
        pytest.param("actors 0", [], "actors[0]", "a list of 0: expected an object that is one Actor", id="list for object"),
        pytest.param("articles 0 published", "20241111", "articles[0].published", "'20241111': expected a day such as 2024-11-07", id="day without hyphens"),
        pytest.param("articles 0 published", "2024-11-31", "articles[0].published", "'2024-11-31': expected a day such as 2024-11-07", id="no such day"),
        pytest.param("articles 0 published_at", "2024-11-11 08:00", "articles[0].published_at", "'2024-11-11 08:00': expected a date and time such as 2024-11-07T14:30:00Z", id="moment with blank"),
        pytest.param("articles 0 published_at", "2024-11-11T25:00:00", "articles[0].published_at", "'2024-11-11T25:00:00': expected a date and time such as 2024-11-07T14:30:00Z", id="no such hour"),
        pytest.param("articles 0 text", "\ud800", "articles[0].text", "'\\ud800': expected no lone surrogate, as stands at character 0", id="surrogate"),
        pytest.param("claims 0 id", "clm-0000000000000000", "claims[0].id", f"'clm-0000000000000000': expected {CLAIM.id!r}, as computed", id="wrong id"),
        pytest.param("events 0 when end", "2024-11-08", "events[0].when.end", "'2024-11-08': expected '2024-11-07', as computed", id="wrong day of a When"),
        pytest.param("events 0 when value", "soon", "events[0].when.value", "'soon': expected a TIMEX3 value", id="the record's own message"),
        pytest.param("claims 0 weight", 1, "claims[0].weight", "unknown key", id="unknown key"),
        pytest.param("truth", 1, "truth", "unknown key", id="unknown key of the dossier"),
        pytest.param("schema", "diplonews/2", "schema", "'diplonews/2': expected 'diplonews/1'", id="other schema"),
        pytest.param("same_as", [["a"]], "same_as[0]", "a list of 1: expected a list of 2", id="pair of one"),
        pytest.param("actors", [], "denials[0].denier", f"{MINISTER.id!r}: expected the id of a record of this dossier", id="loose reference"),
        pytest.param("actors 0 spans 0 exact", "Minister", "actors[0].spans", "'Minister': expected 'minister', which stands at 4 to 12", id="wrong quote"),
        pytest.param("actors 0 spans 0 article", "art-0000000000000000", "actors[0].spans", "'art-0000000000000000': expected the id of an article of this dossier", id="loose span"),
        pytest.param("claims 1", to_dict(CLAIM), "claims[1].id", f"{CLAIM.id!r}: expected each id once", id="record given twice"),
        pytest.param("same_as", [["a", "b"]], "same_as", "a list of 2: expected two Actors or two Events of this dossier", id="pair of nothing"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_its_path(path: str, value: object, where: str, message: str) -> None:
    """A wrong value anywhere is refused with its path, itself and what was expected."""
    plain = to_dict(DOSSIER)
    if path == "claims 1":
        plain["claims"].append(value)
    else:
        plain = changed(path, value)

    found = problems(Dossier, plain)

    assert found[where].startswith(message)


def test_every_problem_is_listed() -> None:
    """One error lists all that is wrong, in the order of the document."""
    plain = to_dict(DOSSIER)
    plain["actors"][0]["kind"] = "robot"
    del plain["denials"][0]["denier"]
    plain["claims"][0]["polarity"] = None

    assert problems(Dossier, plain) == {
        "actors[0].kind": "'robot': expected one of unnamed, group, outlet, organization, state, person",
        "claims[0].polarity": "None: expected one of u, -, +",
        "denials[0].denier": "missing",
    }


def test_every_loose_reference_is_listed() -> None:
    """References are checked throughout, not only to the first that is loose."""
    plain = changed("events", [])

    assert sorted(problems(Dossier, plain)) == ["claims[0].event", "denials[0].event"]


def test_strange_keys_are_quoted() -> None:
    """A key that is no word is shown as it is written, and cut short."""
    plain = {"what": "dead", "a b": 1, "k" * 100: 2}

    assert problems(Count, plain) == {"'a b'": "unknown key", f"'{'k' * 76}...": "unknown key"}


def test_a_missing_schema_is_refused() -> None:
    """A dossier says which schema it follows."""
    plain = to_dict(DOSSIER)
    del plain["schema"]

    assert problems(Dossier, plain) == {"schema": "missing: expected 'diplonews/1'"}


def test_what_is_computed_may_be_missing() -> None:
    """Ids and the days of a When need not be given."""
    plain = to_dict(DOSSIER)
    for name in ("articles", "actors", "events", "claims", "denials"):
        del plain[name][0]["id"]
    del plain["events"][0]["when"]["start"], plain["events"][0]["when"]["end"]

    assert from_dict(Dossier, plain) == DOSSIER


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        pytest.param(UTC, "2024-11-11T08:30:00Z", id="UTC is Z"),
        pytest.param(
            timezone(timedelta(hours=3)), "2024-11-11T08:30:00+03:00", id="other zones by their offset"
        ),
        pytest.param(None, "2024-11-11T08:30:00", id="no zone, none written"),
    ],
)
def test_moments(zone: timezone | None, written: str) -> None:
    """A moment keeps its offset, and comes back the same."""
    article = evolve(ARTICLE, published_at=datetime(2024, 11, 11, 8, 30, tzinfo=zone))

    assert to_dict(article)["published_at"] == written
    assert to_dict(from_dict(Article, to_dict(article))) == to_dict(article)


def test_everything_written_is_plain() -> None:
    """No enum, day or tuple is left in what to_dict() returns."""

    def types(value: object) -> set[type]:
        if isinstance(value, dict):
            return {dict}.union(*(types(item) for item in value.values()))
        if isinstance(value, list):
            return {list}.union(*(types(item) for item in value))
        return {type(value)}

    assert types(to_dict(DOSSIER)) <= {dict, list, str, int, type(None)}


def test_every_vocabulary_is_known() -> None:
    """Each enum that stands in a field of a record is made known to the converter."""
    annotations = [field.type for record in RECORDS for field in fields(record)]
    parts = [part for kind in annotations for part in (kind, *get_args(kind))]
    enums = {part for part in parts if isinstance(part, type) and issubclass(part, Enum)}

    assert enums == set(VOCABULARIES)


@pytest.mark.parametrize("wrong", [int, dict, ActorKind, None])
def test_only_records(wrong: Any) -> None:
    """Asking for anything but a record is a wrong call, not a wrong document."""
    with pytest.raises(TypeError, match="is no record: expected one of Span, When"):
        from_dict(wrong, {})


def test_only_records_are_written() -> None:
    """Writing anything but a record is a wrong call."""
    with pytest.raises(TypeError, match="is no record"):
        to_dict({"a": 1})


@frozen
class Note:
    """A user's own class around a record."""

    weight: int
    statement: Statement | None
    denial: Denial


def test_register_teaches_records_and_nothing_else() -> None:
    """A user's own converter reads our records strictly, and his own fields as before."""
    mine = Converter()
    register(mine)
    note = Note(weight=3, statement=None, denial=DENIAL)

    plain = mine.unstructure(note)

    assert plain["denial"] == to_dict(DENIAL)
    assert mine.structure({**plain, "weight": "3"}, Note) == note
    with pytest.raises(Exception, match="While structuring Note") as caught:
        mine.structure({**plain, "denial": {**plain["denial"], "form": "maybe"}}, Note)
    assert "expected one of no_comment" in str(caught.value.exceptions[0])  # type: ignore[attr-defined]

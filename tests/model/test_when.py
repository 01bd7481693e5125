"""When: a value and the days it names."""

import pickle
from datetime import date, datetime

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from diplonews.errors import ModelError
from diplonews.model.timex import Mod, TimeType
from diplonews.model.when import When


def test_days_are_computed() -> None:
    """The first and the last day follow from value and mod."""
    when = When(type=TimeType.DATE, value="2024-11", mod=Mod.START)

    assert (when.start, when.end) == (date(2024, 11, 1), date(2024, 11, 10))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        pytest.param(TimeType.DATE, None, id="a referent that is missing"),
        pytest.param(TimeType.DATE, "PAST_REF", id="a vague reference"),
        pytest.param(TimeType.TIME, "PRESENT_REF", id="a vague time"),
        pytest.param(TimeType.DURATION, "P3D", id="a free duration"),
        pytest.param(TimeType.SET, "P1W", id="a set with a period"),
        pytest.param(TimeType.SET, "2024", id="a set within a year"),
        pytest.param(TimeType.SET, "XXXX-WXX-1TNI", id="Monday nights"),
    ],
)
def test_no_days(kind: TimeType, value: str | None) -> None:
    """Where the words name no days, both sides are None, and no day is contained."""
    when = When(type=kind, value=value)

    assert (when.start, when.end) == (None, None)
    assert date(2024, 11, 7) not in when


def test_day() -> None:
    """A single day is a When of type DATE, also where a datetime is given."""
    day = date(2024, 11, 7)

    moment = datetime(2024, 11, 7, 23, 0)  # noqa: DTZ001 - the machine's zone plays no part

    assert When.day(day) == When(type=TimeType.DATE, value="2024-11-07") == When.day(moment)
    assert When.day(date(1, 1, 1)).value == "0001-01-01"


@pytest.mark.parametrize(
    ("mod", "inside", "outside"),
    [
        pytest.param(
            None, [(2024, 11, 1), (2024, 11, 30)], [(2024, 10, 31), (2024, 12, 1)], id="both ends included"
        ),
        pytest.param(Mod.ON_OR_AFTER, [(2024, 11, 1), (9999, 12, 31)], [(2024, 10, 31)], id="open end"),
        pytest.param(Mod.BEFORE, [(2024, 10, 31), (1, 1, 1)], [(2024, 11, 1)], id="open start"),
    ],
)
def test_contains(
    mod: Mod | None, inside: list[tuple[int, int, int]], outside: list[tuple[int, int, int]]
) -> None:
    """Both ends belong to a When; an open side has no bound."""
    when = When(type=TimeType.DATE, value="2024-11", mod=mod)

    assert all(date(*day) in when for day in inside)
    assert not any(date(*day) in when for day in outside)


def test_contains_takes_a_datetime() -> None:
    """A datetime counts as its day."""
    assert datetime(2024, 11, 7, 23, 59) in When.day(date(2024, 11, 7))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        pytest.param({"type": "DATE"}, "type", id="a string for the type"),
        pytest.param({"type": TimeType.DATE, "value": 2024}, "value", id="a number for the value"),
        pytest.param(
            {"type": TimeType.DATE, "value": "2024", "mod": "START"}, "mod", id="a string for the mod"
        ),
        pytest.param({"type": TimeType.DATE, "value": "Thursday"}, "value", id="malformed value"),
        pytest.param({"type": TimeType.DATE, "value": "2024-11-31"}, "value", id="impossible day"),
        pytest.param({"type": TimeType.DATE, "value": "P3D"}, "value", id="period as a date"),
        pytest.param({"type": TimeType.DATE, "value": "2024-11-07TMO"}, "value", id="morning as a date"),
        pytest.param({"type": TimeType.TIME, "value": "2024-11-07"}, "value", id="day as a time"),
        pytest.param(
            {"type": TimeType.DURATION, "value": "2024-11-07TMO"}, "value", id="morning as a duration"
        ),
    ],
)
def test_refused(fields: dict[str, object], name: str) -> None:
    """A wrong value raises a ModelError that names the field and what was expected."""
    with pytest.raises(ModelError, match=rf"When\.{name}=.*: expected ") as raised:
        When(**fields)  # type: ignore[arg-type]

    assert raised.value.field == name


def test_day_refuses_what_is_no_date() -> None:
    """Only a date makes a day."""
    with pytest.raises(ModelError, match="expected a date"):
        When.day("2024-11-07")  # type: ignore[arg-type]


def decoded(start: date | None, end: date | None) -> When:
    """Return a When made as a decoder makes it: fields first, then the check."""
    when: When = object.__new__(When)
    for name, value in {
        "type": TimeType.DATE,
        "value": "2024-11-07",
        "mod": None,
        "start": start,
        "end": end,
    }.items():
        object.__setattr__(when, name, value)
    when.__attrs_post_init__()
    return when


def test_decoded_days_are_compared() -> None:
    """Days that a decoder put in are kept where they agree, computed where absent."""
    day = date(2024, 11, 7)

    assert decoded(day, day) == decoded(None, None) == When.day(day)


@pytest.mark.parametrize(
    ("start", "end", "name"),
    [
        (date(2024, 11, 6), date(2024, 11, 7), "start"),
        (date(2024, 11, 7), date(2024, 11, 8), "end"),
        (None, date(2024, 11, 7), "start"),
    ],
)
def test_decoded_days_that_differ_are_refused(start: date | None, end: date | None, name: str) -> None:
    """Days that a decoder put in and that disagree with the value are refused."""
    with pytest.raises(ModelError, match=rf"When\.{name}=.*expected 2024-11-07, computed"):
        decoded(start, end)


def test_copies() -> None:
    """A When is frozen, evolves with its days computed anew, and survives pickling."""
    when = When(type=TimeType.DATE, value="2024", mod=Mod.START)

    assert evolve(when, mod=None).end == date(2024, 12, 31)
    assert pickle.loads(pickle.dumps(when)) == when
    with pytest.raises(FrozenInstanceError):
        when.value = "2023"  # type: ignore[misc]

"""From TIMEX3 values to days."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.model.timex import LONGEST, Mod, days, is_clock, is_period


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        pytest.param("2024-11-07", date(2024, 11, 7), date(2024, 11, 7), id="day"),
        pytest.param("2024-W45", date(2024, 11, 4), date(2024, 11, 10), id="ISO week"),
        pytest.param("2020-W53", date(2020, 12, 28), date(2021, 1, 3), id="week over the year's end"),
        pytest.param("2024-W45-WE", date(2024, 11, 9), date(2024, 11, 10), id="weekend"),
        pytest.param("2024-W45-3", date(2024, 11, 6), date(2024, 11, 6), id="day of a week"),
        pytest.param("2024-02", date(2024, 2, 1), date(2024, 2, 29), id="month of a leap year"),
        pytest.param("2024-Q4", date(2024, 10, 1), date(2024, 12, 31), id="quarter"),
        pytest.param("2024-H1", date(2024, 1, 1), date(2024, 6, 30), id="half"),
        pytest.param("2023-SU", date(2023, 6, 1), date(2023, 8, 31), id="summer in whole months"),
        pytest.param("2023-WI", date(2023, 12, 1), date(2024, 2, 29), id="winter runs into the next year"),
        pytest.param("2024", date(2024, 1, 1), date(2024, 12, 31), id="year"),
        pytest.param("FY2025", date(2024, 10, 1), date(2025, 9, 30), id="fiscal year starts in October"),
        pytest.param("FY2025-Q1", date(2024, 10, 1), date(2024, 12, 31), id="fiscal quarter"),
        pytest.param("199", date(1990, 1, 1), date(1999, 12, 31), id="decade"),
        pytest.param("000", date(1, 1, 1), date(9, 12, 31), id="the first decade lacks the year 0"),
        pytest.param("19", date(1900, 1, 1), date(1999, 12, 31), id="century"),
        pytest.param("2024-11-07TMO", date(2024, 11, 7), date(2024, 11, 7), id="part of a day"),
        pytest.param(
            "2024-11-07T10:30-05:00",
            date(2024, 11, 7),
            date(2024, 11, 7),
            id="the day as written, in its zone",
        ),
        pytest.param(
            "2024-11-07T24:00", date(2024, 11, 7), date(2024, 11, 7), id="midnight that ends the day"
        ),
        pytest.param("2024-11-05/2024-11-07", date(2024, 11, 5), date(2024, 11, 7), id="interval"),
        pytest.param("2024-Q4/2025", date(2024, 10, 1), date(2025, 12, 31), id="interval of unlike sides"),
        pytest.param("2022-02-24/..", date(2022, 2, 24), None, id="open end"),
        pytest.param("../2024-10", None, date(2024, 10, 31), id="open start"),
        pytest.param("PAST_REF", None, None, id="reference"),
        pytest.param("P3D", None, None, id="period"),
        pytest.param("PXM", None, None, id="vague period"),
        pytest.param("XXXX-WXX-4", None, None, id="placeholder"),
        pytest.param("BC0044", None, None, id="before the calendar of Python"),
    ],
)
def test_days(value: str, first: date | None, last: date | None) -> None:
    """A value names its first and its last day, both included."""
    assert days(value) == (first, last)


@pytest.mark.parametrize(
    ("value", "start", "mid", "end"),
    [
        pytest.param("2024-02", ("02-01", "02-10"), ("02-11", "02-20"), ("02-21", "02-29"), id="month"),
        pytest.param("2024", ("01-01", "04-30"), ("05-01", "08-31"), ("09-01", "12-31"), id="year"),
        pytest.param("2024-Q2", ("04-01", "04-30"), ("05-01", "05-31"), ("06-01", "06-30"), id="quarter"),
        pytest.param("2024-H1", ("01-01", "02-29"), ("03-01", "04-30"), ("05-01", "06-30"), id="half"),
        pytest.param("2024-W45", ("11-04", "11-06"), ("11-05", "11-07"), ("11-08", "11-10"), id="week"),
        pytest.param("2024-W45-WE", ("11-09", "11-10"), ("11-09", "11-10"), ("11-09", "11-10"), id="weekend"),
        pytest.param("2024-11-07", ("11-07", "11-07"), ("11-07", "11-07"), ("11-07", "11-07"), id="day"),
    ],
)
def test_thirds(value: str, start: tuple[str, str], mid: tuple[str, str], end: tuple[str, str]) -> None:
    """START, MID and END have the days that the conventions page gives them."""
    for mod, named in ((Mod.START, start), (Mod.MID, mid), (Mod.END, end)):
        assert [str(day) for day in days(value, mod)] == [f"2024-{day}" for day in named]


@pytest.mark.parametrize(
    ("value", "years"),
    [
        ("199", (1990, 1993, 1994, 1996, 1997, 1999)),
        ("19", (1900, 1933, 1934, 1966, 1967, 1999)),
        ("000", (1, 3, 4, 6, 7, 9)),
    ],
)
def test_thirds_of_decades_and_centuries(value: str, years: tuple[int, ...]) -> None:
    """A decade and a century are split by years, with no day lost."""
    named = [day for mod in (Mod.START, Mod.MID, Mod.END) for day in days(value, mod)]

    assert tuple(day.year for day in named if day) == years


@pytest.mark.parametrize(
    ("mod", "named"),
    [
        (Mod.BEFORE, (None, date(2023, 12, 31))),
        (Mod.AFTER, (date(2025, 1, 1), None)),
        (Mod.ON_OR_BEFORE, (None, date(2024, 12, 31))),
        (Mod.ON_OR_AFTER, (date(2024, 1, 1), None)),
        (Mod.APPROX, (date(2024, 1, 1), date(2024, 12, 31))),
        (Mod.LESS_THAN, (date(2024, 1, 1), date(2024, 12, 31))),
    ],
)
def test_mods_open_a_side(mod: Mod, named: tuple[date | None, date | None]) -> None:
    """BEFORE and AFTER leave the period out and are open on their side; APPROX keeps the days."""
    assert days("2024", mod) == named


@pytest.mark.parametrize(
    ("value", "mod", "expected"),
    [
        pytest.param("", None, "a TIMEX3 value", id="empty"),
        pytest.param("Thursday", None, "a TIMEX3 value", id="a word"),
        pytest.param("P", None, "a TIMEX3 value", id="period of nothing"),
        pytest.param("P3DT", None, "a TIMEX3 value", id="T without a time"),
        pytest.param("2024-11-7", None, "a TIMEX3 value", id="one digit"),
        pytest.param("२०२४", None, "a TIMEX3 value", id="digits of another script"),
        pytest.param("2024-11-07T25:00", None, "a TIMEX3 value", id="25 o'clock"),
        pytest.param("../..", None, "a TIMEX3 value", id="open on both sides"),
        pytest.param("2024/2025/2026", None, "a TIMEX3 value", id="three sides"),
        pytest.param("9" * (LONGEST + 1), None, "a TIMEX3 value", id="too long"),
        pytest.param("2024-W45T10:00", None, "a day before the T", id="hour of a week"),
        pytest.param("2024-11-31", None, "days that exist", id="31 November"),
        pytest.param("2023-W53", None, "days that exist", id="week 53 of a year with 52"),
        pytest.param("2024-13", None, "days that exist", id="month 13"),
        pytest.param("0000", None, "days that exist", id="year 0"),
        pytest.param("9999-WI", None, "days that exist", id="a winter that ends in 10000"),
        pytest.param("9999", Mod.AFTER, "days that exist", id="after the last day"),
        pytest.param("0001-01-01", Mod.BEFORE, "days that exist", id="before the first day"),
        pytest.param("2024-11-07/2024-11-05", None, "whose first day is not after its last", id="backwards"),
    ],
)
def test_refused(value: str, mod: Mod | None, expected: str) -> None:
    """A malformed value and days that do not exist raise, saying what is expected."""
    with pytest.raises(ValueError, match=expected):
        days(value, mod)


@given(day=st.dates())
def test_widening_never_loses_the_day(day: date) -> None:
    """The week, month, quarter, year, decade and century of a day contain it."""
    year, week, _ = day.isocalendar()
    values = [f"{day:%Y-%m}".rjust(7, "0"), f"{day.year:04}-Q{(day.month + 2) // 3}", f"{day.year:04}"]
    values += [f"{day.year // 10:03}", f"{day.year // 100:02}"]
    if date(1, 1, 8) <= day <= date(9999, 12, 26):
        values.append(f"{year:04}-W{week:02}")
    for value in values:
        first, last = days(value)
        assert first is not None
        assert last is not None
        assert first <= day <= last


@given(year=st.integers(1, 9998), month=st.integers(1, 12))
def test_thirds_partition_a_month(year: int, month: int) -> None:
    """START, MID and END of a month follow each other without a gap."""
    value = f"{year:04}-{month:02}"
    bounds = [days(value, mod) for mod in (Mod.START, Mod.MID, Mod.END)]

    assert (bounds[0][0], bounds[2][1]) == days(value)
    for before, after in pairwise(bounds):
        assert before[1] is not None
        assert before[1] + timedelta(1) == after[0]


@given(st.text(alphabet="0123456789XPTWQDMYH-/.:Z", max_size=20))
def test_any_value_is_answered_or_refused(value: str) -> None:
    """Whatever is given, days come back or a ValueError that says what is expected."""
    try:
        first, last = days(value)
    except ValueError as error:
        assert str(error)  # noqa: PT017 - both outcomes are fine
    else:
        assert first is None or last is None or first <= last


def test_kinds_of_values() -> None:
    """Periods and values with a time of day are told apart from calendar values."""
    assert [is_period(value) for value in ("P3D", "PAST_REF", "PRESENT_REF", "2024")] == [
        True,
        False,
        False,
        False,
    ]
    assert [is_clock(value) for value in ("2024-11-07TMO", "PT2H", "PAST_REF", "2024")] == [
        True,
        False,
        False,
        False,
    ]

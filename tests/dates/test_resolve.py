"""Phrases resolved against a day and a direction."""

from datetime import date, datetime

import pytest

from diplonews.dates import Direction, Order, parse, resolve, settle
from diplonews.dates.phrase import Amount, Nth, Shift, Unit
from diplonews.errors import UnresolvableDateError
from diplonews.model import When

PUBLISHED = date(2024, 11, 11)  # a Monday
MOMENT = datetime(2024, 11, 11, 1, 30)  # noqa: DTZ001 - the time at the place of publication


@pytest.mark.parametrize(
    ("words", "direction", "value"),
    [
        ("Thursday", Direction.FUTURE, "2024-11-14"),
        ("Thursday", Direction.NEAREST, "2024-11-14"),
        ("Friday", Direction.NEAREST, "2024-11-08"),
        ("November", Direction.NEAREST, "2024-11"),
        ("January", Direction.NEAREST, "2025-01"),
        ("Monday", Direction.STRICT, "2024-11-11"),
        ("winter", Direction.FUTURE, "2024-WI"),
        ("Thursday, Nov. 14", Direction.PAST, "2024-11-14"),
        ("Thursday, Nov. 14", Direction.STRICT, "2024-11-14"),
        ("Friday, Nov. 14", Direction.FUTURE, "2024-11-14"),
        ("this September", Direction.FUTURE, "2025-09"),
        ("Monday to Friday", Direction.FUTURE, "2024-11-11/2024-11-15"),
        ("Feb. 29", Direction.FUTURE, "2028-02-29"),
    ],
)
def test_direction(words: str, direction: Direction, value: str) -> None:
    """The direction says where to look for what returns."""
    assert resolve(words, published=PUBLISHED, direction=direction).value == value


@pytest.mark.parametrize(
    "words", ["Thursday", "November 20", "5/11/2024", "Wednesday, Nov. 8", "the third quarter"]
)
def test_strict_refuses_what_fits_twice(words: str) -> None:
    """STRICT refuses words that allow two answers."""
    with pytest.raises(UnresolvableDateError, match=r"strict|no such day"):
        resolve(words, published=PUBLISHED, direction=Direction.STRICT)


@pytest.mark.parametrize(
    ("words", "order", "value"),
    [
        ("5/11/2024", None, "2024-05-11"),
        ("5/11/2024", Order.DAY_FIRST, "2024-11-05"),
        ("5/11", Order.DAY_FIRST, "2024-11-05"),
        ("13/11/2024", Order.MONTH_FIRST, "2024-11-13"),
    ],
)
def test_order(words: str, order: Order | None, value: str) -> None:
    """The order decides where the figures leave it open, and only there."""
    assert resolve(words, published=PUBLISHED, order=order).value == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("three hours ago", "2024-11-10T22:30"),
        ("90 minutes later", "2024-11-11T03:00"),
        ("yesterday", "2024-11-10"),
        ("two days and three hours ago", "2024-11-08T22:30"),
        ("the past three hours", "2024-11-10/2024-11-11"),
    ],
)
def test_hour_of_publication(words: str, value: str) -> None:
    """A datetime says the hour that hours are counted from."""
    assert resolve(words, published=MOMENT).value == value


@pytest.mark.parametrize(
    ("words", "published"),
    [
        pytest.param("yesterday", date.min, id="before the first day"),
        pytest.param("next year", date.max, id="after the last year"),
        pytest.param("two hundred centuries ago", PUBLISHED, id="far before"),
        pytest.param("999999999 days ago", PUBLISHED, id="farther than a day can be counted"),
        pytest.param("Feb. 30", PUBLISHED, id="no such day of a month"),
        pytest.param("Feb. 29, 2023", PUBLISHED, id="no such day of a year"),
        pytest.param("Christmas 9999 to Christmas 9998", PUBLISHED, id="an interval backwards"),
    ],
)
def test_no_day_fits(words: str, published: date) -> None:
    """Days that do not exist, or lie outside the years 1 to 9999, are refused."""
    with pytest.raises(UnresolvableDateError, match="cannot resolve"):
        resolve(words, published=published)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two days later", "2024-03-05"),
        ("the following day", "2024-03-04"),
        ("that week", "2024-W09"),
        ("the same month", "2024-03"),
        ("a year earlier", "2023"),
        ("then", "2024-03-03"),
        ("the next Friday", "2024-03-08"),
    ],
)
def test_mention(words: str, value: str) -> None:
    """What counts from another expression counts from the first day of the mention."""
    assert settle(parse(words), anchor=PUBLISHED, mention=When.day(date(2024, 3, 3))).value == value


def test_a_year_before_a_quarter_is_a_quarter() -> None:
    """Counted from a quarter, a year earlier is the same quarter of the year before."""
    quarter = resolve("the third quarter of 2023", published=PUBLISHED)

    assert settle(parse("a year earlier"), anchor=PUBLISHED, mention=quarter).value == "2022-Q3"
    assert settle(parse("that quarter of 1988"), anchor=PUBLISHED, mention=quarter).value == "1988-Q3"


def test_windows_as_lengths() -> None:
    """Told so, a run of units is the length that TIMEX3 has it as."""
    phrase = parse("the past three weeks")

    assert settle(phrase, anchor=PUBLISHED, windows=False).value == "P3W"


def test_phrases_by_hand() -> None:
    """A phrase that nobody wrote resolves as well."""
    assert settle(Nth(2, Unit.DAY), anchor=PUBLISHED).value is None
    assert settle(Nth(1, Unit.MONTH, count=9), anchor=PUBLISHED).value == "P9M"
    assert settle(Shift(Amount(None, Unit.DAY), back=False), anchor=PUBLISHED).value == "FUTURE_REF"

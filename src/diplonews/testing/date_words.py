"""What the families of generated dates are made of: words for days and periods, and the When of what was counted."""

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st

from diplonews.model import Mod, TimeType, When
from diplonews.testing import almanac as al

Said = tuple[str, When]
Family = Callable[[st.DrawFn, date, bool], Said]
"""Draws words for a time on a day of publication, looking ahead or not, and says what they name."""

AMOUNTS = st.integers(1, len(al.NUMBERS))
YEARS = st.integers(1900, 2099)
WEEKDAYS = st.integers(0, 6)
MONTHS = st.integers(1, 12)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


def when_of(
    value: str,
    days: tuple[date | None, date | None] | None,
    *,
    mod: Mod | None = None,
    kind: TimeType = TimeType.DATE,
) -> When:
    """Return the When of a TIMEX3 *value*, once it is seen to name the *days* that were counted.

    Raises:
        ValueError: If the value names other days: then one of the two is wrong.
    """
    when = When(type=kind, value=value, mod=mod)
    if (when.start, when.end) != (days or (None, None)):
        raise ValueError(f"{value} {mod} names {when.start} to {when.end}, but {days} were counted")
    return when


def day_of(day: date) -> When:
    """Return the When of a day."""
    return when_of(day.isoformat(), (day, day))


def month_day(draw: st.DrawFn, month: int, day: int) -> str:
    """Return words for a day of a month: "Nov. 5", "November 5", "5 November"."""
    name = al.MONTHS[month - 1]
    short = al.SHORT_MONTHS.get(month, name)
    return draw(st.sampled_from((f"{name} {day}", f"{short} {day}", f"{day} {name}")))


def full_date(draw: st.DrawFn, day: date) -> str:
    """Return words for a day with its year."""
    name = al.MONTHS[day.month - 1]
    short = al.SHORT_MONTHS.get(day.month, name)
    year = f"{day.year:04}"
    forms = (f"{name} {day.day}, {year}", f"{short} {day.day}, {year}", f"{day.day} {name} {year}")
    return draw(st.sampled_from(forms))


def amount(draw: st.DrawFn, unit: str, number: int) -> str:
    """Return words for so many units: "a week", "three days", "11 months"."""
    article = "an" if unit[0] in "aeiou" or unit == "hour" else "a"
    if number == 1:
        return draw(st.sampled_from((f"one {unit}", f"{article} {unit}")))
    said = (
        al.NUMBERS[number - 1]
        if number < 10
        else draw(st.sampled_from((str(number), al.NUMBERS[number - 1])))
    )
    return f"{said} {unit}s"


def yearly(published: date, month: int, day: int) -> list[al.Days]:
    """Return the turns around *published* of a day of the year, where the year has it."""
    return [
        (date(year, month, day),) * 2
        for year in range(published.year - 9, published.year + 10)
        if al.exists(year, month, day)
    ]


def ordinal(number: int) -> str:
    """Return "1st", "2nd", "11th"."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"

"""Dates in figures: "2024-11-05", "13/11/2024", "5/11", "11/2024".

Where the figures leave the order of day and month open, the phrase keeps it open; see `Numeric`.
"""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import In, Interval, Month, MonthDay, Numeric, Phrase, Year


def _year_first(parts: Parts) -> Phrase | None:
    year, month, day = parts.numbers("iso") if "iso" in parts else parts.numbers("yearfirst")
    if year < 1 or not 1 <= max(month, day) <= 31 or not min(month, day):
        return None
    if month > 12 >= day and "yearfirst" in parts:
        month, day = day, month
    return In(MonthDay(month, day), Year(year)) if month <= 12 else None


def _full(parts: Parts) -> Phrase | None:
    first, second, year = parts.numbers("slashed")
    return _ordered(first, second, year)


def _pair(parts: Parts) -> Phrase | None:
    first, second = parts.numbers("pair")
    if 12 < second == (first + 1) % 100 and first > 999:
        return Interval(Year(first), Year(first + 1))  # "2023/24"
    if first > 31:
        first, second = second, first
    if 31 < second < 100:
        return None
    if second > 31:
        return In(Month(first), Year(second)) if 1 <= first <= 12 else None
    return _ordered(first, second, None)


def _ordered(first: int, second: int, year: int | None) -> Phrase | None:
    """Return the date where only one order fits, else leave it open."""
    if not 1 <= min(first, second) <= 12 or max(first, second) > 31:
        return None
    if first != second and max(first, second) <= 12:
        return Numeric(first, second, year)
    date = MonthDay(min(first, second), max(first, second))
    return date if year is None else In(date, Year(year))


RULES = (
    Rule("year first", Stage.POINT, "(iso|yearfirst)", _year_first),
    Rule("numeric date", Stage.POINT, "(weekday comma?)? slashed", _full),
    Rule("day and month in figures", Stage.POINT, "(weekday comma?)? pair", _pair),
)

"""Months and their days: "November", "Nov. 5", "Thursday, Nov. 7, 2024", "the 15th", "7 November", "Nov. 5-7"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.lexicon import full_year
from diplonews.dates.phrase import (
    DayOfMonth,
    In,
    Interval,
    Month,
    MonthDay,
    MonthDayWeekday,
    Pair,
    Phrase,
    Year,
)


def year_of(parts: Parts) -> Year | None:
    """Return the year of the parts, if there is one."""
    if "year" in parts:
        return Year(parts.number("year")) if 1 <= parts.number("year") <= 9999 else None
    if not parts.keys() & {"short", "twodigits"}:
        return None
    short = parts.number("short", "twodigits")
    if "era" in parts:
        return Year(short)
    return Year(full_year(short))


def _in_year(phrase: Phrase, parts: Parts) -> Phrase:
    year = year_of(parts)
    return In(phrase, year) if year else phrase


def _month(parts: Parts) -> Phrase:
    return _in_year(Month(parts.number("month")), parts)


def _day(parts: Parts) -> Phrase | None:
    month, day = parts.number("month"), parts.number("ordinal", "dayno")
    if not 1 <= day <= 31:
        return None
    if "weekday" in parts and not parts.keys() & {"year", "short", "twodigits"}:
        return MonthDayWeekday(parts.number("weekday"), month, day)
    return _in_year(MonthDay(month, day), parts)


def _days(parts: Parts) -> Phrase | None:
    month = parts.number("month")
    first, last = parts.number("ordinal", "dayno"), parts.number("ordinal2", "dayno2", "dayno", "ordinal")
    if not 1 <= first < last <= 31:
        return None
    node = Pair if "and" in parts and "between" not in parts else Interval
    year = Year(parts.number("year")) if "year" in parts else None
    sides = [In(side, year) if year else side for side in (MonthDay(month, first), MonthDay(month, last))]
    return node(sides[0], sides[1])


def _list(parts: Parts) -> Phrase | None:
    """Read "Nov. 4, 5 and 6"; days with gaps between them are a pair of the first and the last."""
    month, year = parts.number("month"), Year(parts.number("year")) if "year" in parts else None
    days = [parts.number(name) for name in parts if name.startswith(("dayno", "ordinal"))]
    if not 1 <= days[0] <= days[-1] <= 31 or sorted(set(days)) != days:
        return None
    node = Interval if days[-1] - days[0] == len(days) - 1 else Pair
    first, last = (MonthDay(month, day) for day in (days[0], days[-1]))
    return node(In(first, year), In(last, year)) if year else node(first, last)


def _day_of_month(parts: Parts) -> Phrase | None:
    day = parts.number("ordinal")
    return DayOfMonth(day) if 1 <= day <= 31 else None


_YEAR = "(comma? (of|in)? (year|short|twodigits) era?)?"

_WEEKDAY = "(this? (which|coming))? weekday comma?"
"""A weekday before its day of a month, which is certain without "last" and "next": "last Friday, Nov. 8"."""

_LIST = f"(dayno|ordinal) comma (dayno|ordinal) {'(comma (dayno|ordinal))? ' * 3}comma? and (dayno|ordinal)"

RULES = (
    Rule("month", Stage.POINT, "month", _month),
    Rule("month of a year", Stage.POINT, "month comma? (of|in)? (year|short)", _month, rank=1),
    Rule("month of two digits", Stage.POINT, "month of? twodigits", _month),
    Rule("month, day and weekday", Stage.POINT, "month (dayno|ordinal) comma weekday", _day),
    Rule("year and month", Stage.POINT, "year comma? month", _month),
    Rule("month and day", Stage.POINT, f"({_WEEKDAY} the?)? month the? (dayno|ordinal) {_YEAR}", _day),
    Rule("day and month", Stage.POINT, f"({_WEEKDAY})? the? (dayno|ordinal) (of|dot)? month {_YEAR}", _day),
    Rule(
        "month and days",
        Stage.POINT,
        "month the? (dayno|ordinal) (to|and) the? (dayno|ordinal) (comma? (of|in)? year)?",
        _days,
        rank=1,
    ),
    Rule(
        "between days of a month",
        Stage.POINT,
        "between month the? (dayno|ordinal) (to|and) the? (dayno|ordinal) (comma? (of|in)? year)?",
        _days,
        rank=1,
    ),
    Rule(
        "days and month",
        Stage.POINT,
        "between? the? (dayno|ordinal) (to|and) the? (dayno|ordinal) of? month (comma? (of|in)? year)?",
        _days,
        rank=1,
    ),
    Rule("month and list of days", Stage.POINT, f"month {_LIST} (comma? (of|in)? year)?", _list, rank=1),
    Rule("list of days and month", Stage.POINT, f"{_LIST} of? month (comma? (of|in)? year)?", _list, rank=1),
    Rule("year, month and day", Stage.POINT, "year month dayno", _day, rank=2),
    Rule("day of the month", Stage.POINT, "the ordinal", _day_of_month),
)

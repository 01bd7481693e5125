"""From a TIMEX3 value and mod to days.

Holds the two vocabularies of times, TimeType and Mod, and the one function that knows which days a value names.
Every form that news needs is read: days, weeks, weekends, months, quarters, halves, seasons, years, fiscal years,
decades, centuries, parts of days, clock times, intervals, references, periods, and values with the placeholder X.
Knows no words of any language and resolves nothing: a value is already absolute.
"""

import re
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

LONGEST = 64
"""The greatest number of characters of a value."""

Days = tuple[date | None, date | None]
"""The first and the last day, both included; None for a side that is open or unknown."""

UNKNOWN: Days = (None, None)
"""The days of a value that names none."""


class TimeType(StrEnum):
    """What kind of time an expression names, as in TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(StrEnum):
    """How an expression narrows or loosens its value, as in TIMEX3."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


REFERENCES = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})
"""Values for a time without bounds: once, now, soon."""

OPEN = ".."
"""The side of an interval that has no end, as in ``2022-02-24/..``."""

# Compiled at first use by re's own cache: importing the records must stay cheap.
_PERIOD = (
    r"P(?!$)(?:(?:\d{1,9}(?:\.\d{1,3})?|X)(?:WE|DE|CE|ML|SP|SU|FA|WI|[YQMWDHECLX]))*"
    r"(?:T(?:(?:\d{1,9}(?:\.\d{1,3})?|X)(?:MO|MI|AF|EV|NI|DT|[HMS]))+)?"
)
_CALENDAR = (
    r"(?P<fiscal>FY)?(?P<year>[\dX]{4})"
    r"(?:-(?:(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?"
    r"|W(?P<week>[\dX]{2})(?:-(?P<weekday>[1-7X]|WE))?"
    r"|Q(?P<quarter>[1-4X])|H(?P<half>[12X])|(?P<season>SP|SU|FA|AU|WI)))?"
    r"|(?P<decade>\d{3})|(?P<century>\d\d)|BC\d{2,4}"
)
_CLOCK = (
    r"MO|MI|AF|EV|NI|DT"
    r"|(?:(?:[01]\d|2[0-3]|XX)(?::(?:[0-5]\d|XX)(?::[0-5]\d(?:\.\d{1,9})?)?)?|24(?::00){0,2})"
    r"(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?"
)
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
_NOT_A_VALUE = "a TIMEX3 value such as 2024-11-07, 2024-W45, 2024-Q4, 199, P3D or 2022-02-24/.."
_NO_SUCH_DAY = "days that exist, in the years 1 to 9999"


def is_period(value: str) -> bool:
    """Return whether *value* is the length of a time, such as ``P3D``."""
    return value.startswith("P") and re.fullmatch(_PERIOD, value) is not None


def is_clock(value: str) -> bool:
    """Return whether *value* names a part of a day or a time of day, or is an interval that does."""
    return "T" in value and value not in REFERENCES and not is_period(value)


def days(value: str, mod: Mod | None = None) -> Days:
    """Return the first and the last day that *value* names under *mod*, both included.

    Weeks are ISO weeks, seasons those of the north in whole months (winter starts in December of its year), a
    fiscal year starts in October of the year before. START, MID and END are thirds: see `third`. A side that is
    open or unknown is None; references, periods and values with an X name no days.

    Raises:
        ValueError: If the value is malformed or names days that do not exist; the message says what is expected.

    >>> days("2024-W45")
    (datetime.date(2024, 11, 4), datetime.date(2024, 11, 10))
    >>> days("2024-11", Mod.AFTER)
    (datetime.date(2024, 12, 1), None)
    """
    if mod is None and (day := _plain_day(value)):
        return day, day
    if len(value) > LONGEST or not value.isascii():
        raise ValueError(_NOT_A_VALUE)
    return _days(value, mod)


@lru_cache(maxsize=4096)
def _days(value: str, mod: Mod | None) -> Days:
    """Return the days of a value that is no plain day; the times of a text come again and again."""
    if value in REFERENCES or is_period(value):
        return UNKNOWN
    try:
        if "/" in value:
            return _under(mod, *_interval(value))
        first, last = _single(value)
        if mod and mod in _THIRDS and first and last:
            return third(value, mod, first, last)
        return _under(mod, first, last)
    except OverflowError:
        raise ValueError(_NO_SUCH_DAY) from None


def _plain_day(value: str) -> date | None:
    """Return the day of a value such as ``2024-11-07``, by far the most frequent; None for all else."""
    if len(value) != 10 or value[4] != "-" or value[7] != "-":
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


_THIRDS = (Mod.START, Mod.MID, Mod.END)


def third(value: str, mod: Mod, first: date, last: date) -> Days:
    """Return the days of the START, MID or END of the period *value* from *first* to *last*.

    A month has 1-10, 11-20 and 21-end; a year and what consists of months has thirds of its months; a decade
    0-3, 4-6, 7-9; a century 0-33, 34-66, 67-99. A week has Monday to Wednesday, Tuesday to Thursday, Friday to
    Sunday. A day, a weekend, a part of a day and an interval stay whole.
    """
    part = _THIRDS.index(mod)
    length = (last - first).days + 1
    if length <= 3:
        return first, last
    if length == 7:
        offset, size = ((0, 3), (1, 3), (4, 3))[part]
        return first + timedelta(offset), first + timedelta(offset + size - 1)
    if length <= 31:
        return (
            first.replace(day=(1, 11, 21)[part]),
            last if part == 2 else first.replace(day=(10, 20)[part]),
        )
    if length > 366:
        bounds = (0, 4, 7, 10) if len(value) == 3 else (0, 34, 67, 100)
        base = last.year + 1 - bounds[3]
        return max(first, date(max(base + bounds[part], 1), 1, 1)), date(base + bounds[part + 1] - 1, 12, 31)
    months = ((last.year - first.year) * 12 + last.month - first.month + 1) // 3
    return _months(first.year, first.month + part * months, months)


def _under(mod: Mod | None, first: date | None, last: date | None) -> Days:
    """Return the days from *first* to *last* opened on the side that *mod* opens."""
    day = timedelta(1)
    if mod is Mod.BEFORE:
        return None, first and first - day
    if mod is Mod.AFTER:
        return last and last + day, None
    if mod is Mod.ON_OR_BEFORE:
        return None, last
    if mod is Mod.ON_OR_AFTER:
        return first, None
    return first, last


def _interval(value: str) -> Days:
    """Return the days from the start of the first side to the end of the second."""
    sides = value.split("/")
    if len(sides) != 2 or set(sides) == {OPEN}:
        raise ValueError(_NOT_A_VALUE)
    first, last = (UNKNOWN if side == OPEN else _single(side) for side in sides)
    if first[0] and last[1] and first[0] > last[1]:
        raise ValueError("an interval whose first day is not after its last")
    return first[0], last[1]


def _single(value: str) -> Days:
    """Return the days of a value that is no interval."""
    calendar, t, clock = value.partition("T")
    match = re.fullmatch(_CALENDAR, calendar)
    if match is None or (t and not re.fullmatch(_CLOCK, clock)):
        raise ValueError(_NOT_A_VALUE)
    parts = {name: text for name, text in match.groupdict().items() if text}
    if t and not parts.keys() & {"day", "weekday"}:
        raise ValueError("a day before the T of a time of day")
    if "X" in calendar or not parts:
        return UNKNOWN
    try:
        return _calendar(parts)
    except ValueError:
        raise ValueError(_NO_SUCH_DAY) from None


def _calendar(parts: dict[str, str]) -> Days:
    """Return the days of the named parts of a calendar value; ValueError where there are none."""
    if "century" in parts:
        first = 100 * int(parts["century"])
        return date(max(first, 1), 1, 1), date(first + 99, 12, 31)
    if "decade" in parts:
        first = 10 * int(parts["decade"])
        return date(max(first, 1), 1, 1), date(first + 9, 12, 31)
    year = int(parts["year"])
    if "day" in parts:
        day = date(year, int(parts["month"]), int(parts["day"]))
        return day, day
    if "week" in parts:
        return _week(year, int(parts["week"]), parts.get("weekday", ""))
    if "month" in parts:
        return _months(year, int(date(year, int(parts["month"]), 1).month), 1)
    lead = -3 if "fiscal" in parts else 0
    if "quarter" in parts:
        return _months(year, 3 * int(parts["quarter"]) - 2 + lead, 3)
    if "half" in parts:
        return _months(year, 6 * int(parts["half"]) - 5 + lead, 6)
    if "season" in parts:
        return _months(year, _SEASON_MONTH[parts["season"]], 3)
    return _months(year, 1 + lead, 12)


def _week(year: int, week: int, weekday: str) -> Days:
    """Return the days of an ISO week, of its weekend, or of one of its days."""
    if weekday == "WE":
        saturday = date.fromisocalendar(year, week, 6)
        return saturday, saturday + timedelta(1)
    first = date.fromisocalendar(year, week, int(weekday or 1))
    return first, first if weekday else first + timedelta(6)


def _months(year: int, month: int, count: int) -> Days:
    """Return the days of *count* months; *month* may lie outside 1 to 12 and then counts from *year* all the same."""
    first_year, first_month = divmod(year * 12 + month - 1, 12)
    last_year, last_month = divmod(year * 12 + month + count - 2, 12)
    december = last_month == 11
    last = date(last_year, 12, 31) if december else date(last_year, last_month + 2, 1) - timedelta(1)
    return date(first_year, first_month + 1, 1), last

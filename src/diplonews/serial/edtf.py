"""EDTF, level 1 (ISO 8601-2), for a When, and back.

What EDTF has a word for is written so: days, months, years, seasons, decades, centuries, clock times, ``~`` for about.
Any other time that names days is the interval of those days. What names none cannot be said, and is refused.
"""

import re
from typing import NoReturn

from diplonews.errors import FormatError, ModelError, shorten
from diplonews.model import Mod, TimeType, When

_CALENDAR = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):\d\d:\d\d(Z|[+-]\d\d:\d\d)?", re.ASCII)
_SEASONS = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24"}
_NAMES = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
_OPENED = (Mod.BEFORE, Mod.AFTER, Mod.ON_OR_BEFORE, Mod.ON_OR_AFTER, Mod.START, Mod.MID, Mod.END)
_LONGEST = 64


def to_edtf(when: When) -> str:
    """Return *when* in EDTF level 1; it names the days that *when* names, seasons aside, whose days EDTF leaves open.

    Raises:
        FormatError: If EDTF cannot say it: lengths, sets, times without days, clock times without seconds.

    >>> from datetime import date
    >>> to_edtf(When.day(date(2024, 11, 7)))
    '2024-11-07'
    >>> to_edtf(When(type=TimeType.DATE, value="2024-W45"))
    '2024-11-04/2024-11-10'
    """
    value = when.value
    if when.type in (TimeType.DURATION, TimeType.SET):
        _refuse(value, "a date or a time: EDTF has no lengths and no sets")
    if value is None or (when.start is None and when.end is None):
        _refuse(value, "a time that names days")
    if when.mod not in (None, Mod.APPROX, *_OPENED):
        _refuse(when.mod, f"no {when.mod}: EDTF cannot say it of a date")
    if "T" in value and "/" not in value:
        if _CLOCK.fullmatch(value) is None or when.mod is not None:
            _refuse(value, "a time of day to the second, and no mod, as EDTF has them")
        return value
    about = "~" if when.mod is Mod.APPROX else ""
    word = None if when.mod in _OPENED else _word(value)
    if word is not None:
        return word + about
    first, last = (".." if day is None else day.isoformat() + about for day in (when.start, when.end))
    return first if first == last else f"{first}/{last}"


def from_edtf(text: str) -> When:
    """Return the When that *text* says in EDTF level 1, as far as a When can hold it.

    Raises:
        FormatError: If it is no such text, or says that something is uncertain (``?``, ``%``).

    >>> from_edtf("199X").start
    datetime.date(1990, 1, 1)
    """
    ends = text.split("/") if len(text) <= _LONGEST else []
    about = bool(ends) and all(end.endswith("~") for end in ends if end != "..")
    plain = [end.removesuffix("~") if about else end for end in ends]
    values = [_value(end, single=len(plain) == 1) for end in plain]
    if not values or len(values) > 2 or None in values or set(values) == {".."}:
        _refuse(text, "EDTF of level 1 such as 2024-11-07, 2024-21, 199X, 2024-11~ or 2022-02-24/..")
    value = "/".join(map(str, values))
    kind = TimeType.TIME if "T" in value else TimeType.DATE
    try:
        return When(type=kind, value=value, mod=Mod.APPROX if about else None)
    except ModelError as error:
        _refuse(text, error.expected)


def _word(value: str) -> str | None:
    """Return what EDTF calls the TIMEX3 *value*, or None where it has no word for it."""
    if _CALENDAR.fullmatch(value):
        return value
    if value.isdecimal() and len(value) in (2, 3):
        return value.ljust(4, "X")
    if len(value) == 7 and value[4] == "-" and value[5:] in _SEASONS:
        return value[:5] + _SEASONS[value[5:]]
    return None


def _value(end: str, *, single: bool) -> str | None:
    """Return the TIMEX3 value of a date, or of one end of an interval, or None where there is none."""
    if _CALENDAR.fullmatch(end):
        return f"{end[:5]}{_NAMES[end[5:]]}" if single and end[5:] in _NAMES else end
    if single and re.fullmatch(r"\d{3}X|\d{2}XX", end, re.ASCII):
        return end.rstrip("X")
    if single and _CLOCK.fullmatch(end):
        return end
    return end if end == ".." and not single else None


def _refuse(value: object, expected: str) -> NoReturn:
    raise FormatError((("", f"{shorten(value)}: expected {expected}"),))

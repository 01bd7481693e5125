"""The turns of what returns: which Thursday, which November, which third quarter.

A turn is found by counting the cycles of a phrase (weeks, months or years) from the one that holds a day.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import cast

from diplonews.dates import holidays
from diplonews.dates import phrase as ph
from diplonews.dates.calendar import OutOfCalendarError, iso, step, unit_value
from diplonews.dates.phrase import Phrase, Unit
from diplonews.model.timex import days

Turn = tuple[date, date, str]
"""The first and last day of one turn, and its TIMEX3 value."""

_WEEK, _MONTH, _YEAR = 7, 31, 366
_MOST_CYCLES = 20
"""How many cycles to look for a turn: enough for 29 February over a century's end and Friday the 13th."""


def turn(phrase: Phrase, anchor: date, which: int, *, chosen: bool = False) -> str:
    """Return the value of the turn of *phrase* that is nearest to *anchor* on one side.

    Looking back (-1) it is the latest that starts on or before the anchor, looking ahead (1) the earliest that ends
    on or after it; a weekday with its number or place in a month is first looked for in the anchor's own. A *chosen*
    turn ("last Monday", "next March") lies wholly before or after the anchor; a chosen weekday ahead lies in a later
    week, and "this" is the turn of the anchor's own week or year.
    """
    cycle = _cycle_of(phrase, anchor)
    if which == 0:
        found = next(_turns(phrase, cycle), None)
        if found:
            return found[2]
        raise OutOfCalendarError("no such day")
    if _of_own_month(phrase) and (own := next(_turns(phrase, cycle), None)):
        return own[2]
    if chosen and which > 0 and isinstance(phrase, (ph.Weekday, ph.Weekend)):
        anchor += timedelta(6 - anchor.weekday())
    # Only a winter or a month of fasting may run on from the cycle before.
    for count in range(-1 if which > 0 and isinstance(phrase, (ph.Season, ph.Holiday)) else 0, _MOST_CYCLES):
        for first, last, value in _turns(phrase, cycle + count * which):
            if (which < 0 and (last < anchor if chosen else first <= anchor)) or (
                which > 0 and (first > anchor if chosen else last >= anchor)
            ):
                return value
    raise OutOfCalendarError("no such day")


def _of_own_month(phrase: Phrase) -> bool:
    """Return whether *phrase* is a weekday with its number or place, which is meant of the anchor's month."""
    return isinstance(phrase, (ph.DayOfMonth, ph.Nth)) and phrase.weekday is not None


def within(phrase: Phrase, first: date, last: date) -> str:
    """Return the value of the first turn of *phrase* that starts within the period, or of the nth unit of it."""
    if isinstance(phrase, ph.Nth):
        return _nth(phrase, first, last)
    for cycle in range(_cycle_of(phrase, first), _cycle_of(phrase, last) + 1):
        for start, _, value in _turns(phrase, cycle):
            if first <= start <= last:
                return value
    raise OutOfCalendarError("no such day in that period")


def _length(phrase: Phrase) -> int:
    """Return the days of the cycle in which *phrase* returns."""
    if isinstance(phrase, (ph.Weekday, ph.Weekend)):
        return _WEEK
    if isinstance(phrase, ph.DayOfMonth) or (isinstance(phrase, ph.Nth) and phrase.weekday is not None):
        return _MONTH
    return _YEAR


def _cycle_of(phrase: Phrase, day: date) -> int:
    """Return the number of the cycle that holds *day*."""
    length = _length(phrase)
    if length == _WEEK:
        return (day.toordinal() - 1) // 7
    return day.year * 12 + day.month - 1 if length == _MONTH else day.year


def _turns(phrase: Phrase, cycle: int) -> Iterator[Turn]:
    """Yield the turns of *phrase* in one cycle: mostly one, none where the day does not exist."""
    try:
        for value in _values(phrase, cycle):
            yield *cast("tuple[date, date]", days(value)), value
    except (ValueError, OverflowError):
        return


def _values(phrase: Phrase, cycle: int) -> Iterator[str]:
    """Yield the values of the turns in one cycle; ValueError or OverflowError where there is none."""
    match phrase:
        case ph.Weekday(day=weekday):
            yield iso(date.fromordinal(cycle * 7 + 1 + weekday))
        case ph.Weekend():
            yield unit_value(Unit.WEEKEND, date.fromordinal(cycle * 7 + 1))
        case ph.DayOfMonth(day=number, weekday=None):
            yield iso(date(cycle // 12, cycle % 12 + 1, number))
        case ph.DayOfMonth(day=number, weekday=weekday):
            day = date(cycle // 12, cycle % 12 + 1, number)
            if day.weekday() == weekday:
                yield iso(day)
        case ph.Month(month=month):
            yield f"{cycle:04}-{month:02}"
        case ph.MonthDay(month=month, day=number):
            yield iso(date(cycle, month, number))
        case ph.Season(season=season):
            yield f"{cycle:04}-{season}"
        case ph.Holiday(name=name):
            for first, last in holidays.days(name, cycle):
                yield iso(first) if first == last else f"{iso(first)}/{iso(last)}"
        case ph.Nth(weekday=None):
            yield _nth(phrase, date(cycle, 1, 1), date(cycle, 12, 31))
        case ph.Nth():
            first = date(cycle // 12, cycle % 12 + 1, 1)
            yield _nth(phrase, first, step(first, Unit.MONTH, 1) - timedelta(1))


def _nth(phrase: ph.Nth, first: date, last: date) -> str:
    """Return the value of the nth unit or weekday of a period; of a run of units the interval."""
    if phrase.weekday is not None:
        return iso(_inside(_nth_weekday(phrase.weekday, phrase.n, first, last), first, last))
    unit = phrase.unit or Unit.DAY
    if _is_fraction(unit, months := _months(first, last)):
        return _fraction(phrase.n, 2 if unit is Unit.HALF else 4, months, first, last)
    start = first if unit not in (Unit.WEEK, Unit.WEEKEND) else _first_week(first)
    if phrase.n < 0:
        end = (
            last if unit not in (Unit.WEEK, Unit.WEEKEND) else _first_week(last + timedelta(1)) - timedelta(7)
        )
        one = step(end, unit, phrase.n + 2 - phrase.count)
    else:
        one = step(start, unit, phrase.n - 1)
    value = unit_value(unit, _inside(one, first, last, slack=6 if unit in (Unit.WEEK, Unit.WEEKEND) else 0))
    if phrase.count == 1:
        return value
    other = unit_value(unit, step(one, unit, phrase.count - 1))
    return f"{value}/{other}"


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _is_fraction(unit: Unit, months: int) -> bool:
    """Return whether a half or quarter is one of the period itself; of a year it is a unit of the calendar."""
    return (unit is Unit.HALF and months != 12) or (unit is Unit.QUARTER and not 3 <= months <= 12)


def _fraction(n: int, parts: int, months: int, first: date, last: date) -> str:
    """Return the nth of equal parts of a period: of whole months where they come out even, else of days."""
    n = n if n > 0 else parts + 1 + n
    if not 1 <= n <= parts:
        raise OutOfCalendarError("the period has no such part")
    unit, size = (
        (Unit.MONTH, months // parts)
        if months % parts == 0
        else (Unit.DAY, ((last - first).days + 1) // parts)
    )
    start = step(first, unit, size * (n - 1))
    end = last if n == parts else step(start, unit, size) - timedelta(1)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{start.year:04}/{end.year:04}"
    return f"{iso(start)}/{iso(end)}"


def beside(weekday: int, first: date, last: date, *, back: bool) -> date:
    """Return the day that is *weekday* next before the first or next after the last day of a period."""
    if back:
        return first - timedelta((first.weekday() - weekday - 1) % 7 + 1)
    return last + timedelta((weekday - last.weekday() - 1) % 7 + 1)


def _first_week(first: date) -> date:
    """Return the Monday of the first week that has most of its days on or after *first*."""
    monday = first - timedelta(first.weekday())
    return monday if first.weekday() <= 3 else monday + timedelta(7)


def _nth_weekday(weekday: int, n: int, first: date, last: date) -> date:
    if n > 0:
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))
    return last - timedelta((last.weekday() - weekday) % 7 - 7 * (n + 1))


def _inside(day: date, first: date, last: date, *, slack: int = 0) -> date:
    if (first - day).days > slack or day > last:
        raise OutOfCalendarError("the period has no such part")
    return day

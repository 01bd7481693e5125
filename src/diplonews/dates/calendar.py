"""Arithmetic on the calendar: the unit that holds a day, units further on, and the TIMEX3 value of either.

Days are dates of the Gregorian calendar, also before 1582. Leaving the years 1 to 9999 raises `OutOfCalendarError`.
"""

from datetime import MAXYEAR, date, timedelta

from dateutil.relativedelta import relativedelta

from diplonews.dates.phrase import Amount, Unit


class OutOfCalendarError(ValueError):
    """No day fits: it does not exist, or lies outside the years 1 to 9999."""


MONTHS_IN = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
}
DAYS_IN = {Unit.DAY: 1, Unit.WEEK: 7, Unit.WEEKEND: 7}
_ALL_MONTHS = 12 * MAXYEAR
_SECONDS_IN = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600}


def step(day: date, unit: Unit, count: int) -> date:
    """Return the same day *count* units on; at the end of a shorter month its last day. A datetime stays one."""
    try:
        if unit in MONTHS_IN:
            months = max(-_ALL_MONTHS, min(MONTHS_IN[unit] * count, _ALL_MONTHS))
            return day + relativedelta(months=months)
        if unit in DAYS_IN:
            return day + timedelta(days=DAYS_IN[unit] * count)
        return day + timedelta(seconds=_SECONDS_IN[unit] * count)
    except (OverflowError, ValueError):
        raise OutOfCalendarError(
            f"{count} {unit.name.lower()}s from {day} is outside the years 1 to 9999"
        ) from None


def add(day: date, amount: Amount, sign: int) -> date:
    """Return the day a whole amount on (sign 1) or back (sign -1); a "several" counts as nothing."""
    rest: Amount | None = amount
    while rest:
        day = step(day, rest.unit, sign * (rest.n or 0))
        rest = rest.more
    return day


def iso(day: date) -> str:
    """Return the TIMEX3 value of a day."""
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


def unit_value(unit: Unit, day: date) -> str:
    """Return the TIMEX3 value of the unit that holds *day*; of units smaller than a day, the day."""
    year = f"{day.year:04}"
    if unit is Unit.YEAR:
        return year
    if unit is Unit.MONTH:
        return f"{year}-{day.month:02}"
    if unit is Unit.QUARTER:
        return f"{year}-Q{(day.month + 2) // 3}"
    if unit is Unit.HALF:
        return f"{year}-H{(day.month + 5) // 6}"
    if unit is Unit.DECADE:
        return year[:3]
    if unit is Unit.CENTURY:
        return year[:2]
    if unit in (Unit.WEEK, Unit.WEEKEND):
        week_year, week, _ = day.isocalendar()
        return f"{week_year:04}-W{week:02}" + ("-WE" if unit is Unit.WEEKEND else "")
    return iso(day)


def grain(first: date, last: date) -> Unit:
    """Return the unit that a period of this length is counted in."""
    length = (last - first).days + 1
    for most, unit in ((3, Unit.DAY), (7, Unit.WEEK), (31, Unit.MONTH), (92, Unit.QUARTER)):
        if length <= most:
            return unit if length != 2 else Unit.DAY
    return Unit.YEAR


_LETTERS = {
    Unit.SECOND: "S", Unit.MINUTE: "M", Unit.HOUR: "H", Unit.DAY: "D", Unit.WEEKEND: "WE", Unit.WEEK: "W", Unit.MONTH: "M",
    Unit.QUARTER: "Q", Unit.HALF: "H", Unit.YEAR: "Y", Unit.DECADE: "DE", Unit.CENTURY: "CE",
}  # fmt: skip
_IN_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100}


def period(amount: Amount) -> str:
    """Return the TIMEX3 value of a length; of a range, of its lower end. Decades and centuries are counted in years."""
    days, clock = "", ""
    rest: Amount | None = amount
    while rest:
        if rest.unit in _IN_YEARS and rest.n is not None:
            piece = f"{rest.n * _IN_YEARS[rest.unit]}Y"
        else:
            piece = f"{'X' if rest.n is None else rest.n}{_LETTERS[rest.unit]}"
        if rest.unit in _SECONDS_IN:
            clock += piece
        else:
            days += piece
        rest = rest.more
    return f"P{days}T{clock}" if clock else f"P{days}"

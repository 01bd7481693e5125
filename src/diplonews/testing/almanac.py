"""The calendar as the generated dates count it, and the English names of its parts.

Plain arithmetic on `datetime.date`, written apart from the date logic that it is there to test: it shares no
code, no table and no word list with it.
"""

from datetime import date, timedelta

DAY = timedelta(1)
Days = tuple[date, date]
"""A first and a last day, both included."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
SHORT_MONTHS = {1: "Jan.", 2: "Feb.", 8: "Aug.", 9: "Sept.", 10: "Oct.", 11: "Nov.", 12: "Dec."}
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ORDINALS = ("first", "second", "third", "fourth")


def month_days(year: int, month: int) -> Days:
    """Return the days of a month; *month* may lie outside 1 to 12 and then counts on from *year*."""
    return months_days(year, month, 1)


def months_days(year: int, month: int, count: int) -> Days:
    """Return the days of *count* months from *month* of *year* on."""
    first = _first_of(year, month)
    return first, _first_of(year, month + count) - DAY


def _first_of(year: int, month: int) -> date:
    while month > 12:
        year, month = year + 1, month - 12
    while month < 1:
        year, month = year - 1, month + 12
    return date(year, month, 1)


def week_days(day: date) -> Days:
    """Return Monday and Sunday of the week of *day*."""
    monday = day - day.weekday() * DAY
    return monday, monday + 6 * DAY


def week_value(day: date) -> str:
    """Return the TIMEX3 value of the week of *day*: its year is that of its Thursday."""
    thursday = week_days(day)[0] + 3 * DAY
    return f"{thursday.year:04}-W{(thursday - date(thursday.year, 1, 1)).days // 7 + 1:02}"


def month_value(day: date) -> str:
    """Return the TIMEX3 value of the month of *day*."""
    return f"{day.year:04}-{day.month:02}"


def exists(year: int, month: int, day: int) -> bool:
    """Return whether the calendar has this day."""
    return day <= month_days(year, month)[1].day


def add_months(day: date, count: int) -> date:
    """Return the same day some months on, or the last of that month where it is shorter."""
    first, last = month_days(day.year, day.month + count)
    return min(first + (day.day - 1) * DAY, last)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """Return the nth such weekday of a month, counted from 1; of -1 the last."""
    first, last = month_days(year, month)
    found = [day for day in _each(first, last) if day.weekday() == weekday]
    return found[n - 1 if n > 0 else n]


def _each(first: date, last: date) -> list[date]:
    return [first + step * DAY for step in range((last - first).days + 1)]


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches, by Gauss's reckoning as Lichtenberg mended it."""
    century = year // 100
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    sun = 2 - (3 * century + 3) // 4
    golden = year % 19
    seed = (19 * golden + moon) % 30
    late = (seed + golden // 11) // 29
    full_moon = 21 + seed - late
    sunday = 7 - (year + year // 4 + sun) % 7
    return date(year, 3, 1) + (full_moon + 7 - (full_moon - sunday) % 7 - 1) * DAY


def turn(turns: list[Days], published: date, *, ahead: bool) -> Days:
    """Return the turn that words mean which name no year: looking back the latest begun, ahead the first not over.

    *turns* are in order and reach beyond *published* on both sides.
    """
    if ahead:
        return next(days for days in turns if days[1] >= published)
    return [days for days in turns if days[0] <= published][-1]

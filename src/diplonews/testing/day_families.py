"""Generated words for single days and for times of day."""

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st

from diplonews.model import TimeType, When
from diplonews.testing import almanac as al
from diplonews.testing.date_words import (
    AMOUNTS,
    DAYS,
    MONTHS,
    WEEKDAYS,
    YEARS,
    Family,
    Said,
    amount,
    day_of,
    full_date,
    month_day,
    ordinal,
    when_of,
    yearly,
)

DAY_WORDS = (
    ("today", 0),
    ("yesterday", -1),
    ("tomorrow", 1),
    ("the day before yesterday", -2),
    ("the day after tomorrow", 2),
)
DAY_PARTS = (("morning", "MO"), ("afternoon", "AF"), ("evening", "EV"))
FEASTS = (
    ("New Year's Day", 1, 1),
    ("Christmas Day", 12, 25),
    ("Christmas Eve", 12, 24),
    ("Halloween", 10, 31),
    ("Valentine's Day", 2, 14),
    ("Bastille Day", 7, 14),
)
EASTER_FEASTS = (
    ("Easter", 0),
    ("Good Friday", -2),
    ("Palm Sunday", -7),
    ("Ash Wednesday", -46),
    ("Easter Monday", 1),
    ("Pentecost", 49),
)
WEEKDAY_FEASTS = (("Thanksgiving", 11, 3, 4), ("Labor Day", 9, 0, 1), ("Memorial Day", 5, 0, -1))


def _weekday_turn(published: date, weekday: int, *, ahead: bool) -> date:
    """Return the nearest such weekday on one side, the day of publication included."""
    off = (weekday - published.weekday()) % 7 if ahead else -((published.weekday() - weekday) % 7)
    return published + off * al.DAY


def bare_weekday(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "Thursday"."""
    weekday = draw(WEEKDAYS)
    return al.WEEKDAYS[weekday], day_of(_weekday_turn(published, weekday, ahead=ahead))


def last_weekday(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "last Thursday": it lies wholly before the day of publication."""
    weekday = draw(WEEKDAYS)
    return f"last {al.WEEKDAYS[weekday]}", day_of(_weekday_turn(published - al.DAY, weekday, ahead=False))


def next_weekday(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "next Thursday": it lies in the week after that of publication."""
    weekday = draw(WEEKDAYS)
    return f"next {al.WEEKDAYS[weekday]}", day_of(al.week_days(published)[0] + (7 + weekday) * al.DAY)


def this_weekday(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "this Thursday": it lies in the week of publication, or ahead where that one is over."""
    weekday = draw(WEEKDAYS)
    day = al.week_days(published)[0] + weekday * al.DAY
    return f"this {al.WEEKDAYS[weekday]}", day_of(day + 7 * al.DAY if ahead and day < published else day)


def weekday_of_week(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "Thursday last week"."""
    weekday = draw(WEEKDAYS)
    which, weeks = draw(st.sampled_from((("last", -1), ("next", 1))))
    day = al.week_days(published)[0] + (7 * weeks + weekday) * al.DAY
    words = draw(st.sampled_from(("{} {} week", "{} of {} week")))
    return words.format(al.WEEKDAYS[weekday], which), day_of(day)


def day_word(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "yesterday"."""
    words, off = draw(st.sampled_from(DAY_WORDS))
    return words, day_of(published + off * al.DAY)


def days_ago(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "three days ago"."""
    number = draw(AMOUNTS)
    return f"{amount(draw, 'day', number)} ago", day_of(published - number * al.DAY)


def days_on(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "three days from now"."""
    number = draw(AMOUNTS)
    return f"{amount(draw, 'day', number)} from now", day_of(published + number * al.DAY)


def dated(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "November 5, 2024"."""
    day = draw(DAYS)
    return full_date(draw, day), day_of(day)


def iso_date(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "2024-11-05"."""
    day = draw(DAYS)
    return day.isoformat(), day_of(day)


def day_of_month_and_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the 5th of November 2024"."""
    day = draw(DAYS)
    return f"the {ordinal(day.day)} of {al.MONTHS[day.month - 1]} {day.year}", day_of(day)


def month_and_day(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "Nov. 5", of no year."""
    day = draw(DAYS)
    first, _ = al.turn(yearly(published, day.month, day.day), published, ahead=ahead)
    return month_day(draw, day.month, day.day), day_of(first)


def weekday_and_date(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "Tuesday, November 5, 2024"."""
    day = draw(DAYS)
    return f"{al.WEEKDAYS[day.weekday()]}, {full_date(draw, day)}", day_of(day)


def weekday_month_and_day(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "Tuesday, Nov. 5", of no year: the last or the next turn, whichever has that weekday."""
    drawn = draw(DAYS)
    turns = yearly(published, drawn.month, drawn.day)
    sides = [al.turn(turns, published, ahead=ahead)[0] for ahead in (False, True)]
    if sides[0].weekday() == sides[1].weekday():
        return weekday_and_date(draw, published, _ahead)
    day = draw(st.sampled_from(sides))
    return f"{al.WEEKDAYS[day.weekday()]}, {month_day(draw, day.month, day.day)}", day_of(day)


def day_of_month(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "the 15th"."""
    number = draw(st.integers(1, 31))
    turns = []
    for step in range(-4, 5):
        first, last = al.month_days(published.year, published.month + step)
        if number <= last.day:
            turns.append((first.replace(day=number),) * 2)
    return f"the {ordinal(number)}", day_of(al.turn(turns, published, ahead=ahead)[0])


def nth_weekday(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the second Tuesday of May 2024"."""
    year, month, weekday = draw(YEARS), draw(MONTHS), draw(WEEKDAYS)
    nth, n = draw(st.sampled_from((*zip(al.ORDINALS, range(1, 5), strict=True), ("last", -1))))
    of = draw(st.sampled_from(("of", "in")))
    words = f"the {nth} {al.WEEKDAYS[weekday]} {of} {al.MONTHS[month - 1]} {year}"
    return words, day_of(al.nth_weekday(year, month, weekday, n))


def weekday_beside(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the Friday after November 5, 2024"."""
    weekday, day = draw(WEEKDAYS), draw(DAYS)
    after = draw(st.booleans())
    found = _weekday_turn(day + al.DAY if after else day - al.DAY, weekday, ahead=after)
    return f"the {al.WEEKDAYS[weekday]} {'after' if after else 'before'} {full_date(draw, day)}", day_of(
        found
    )


def weeks_from_weekday(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "a week from Tuesday": it counts from the coming Tuesday, today included."""
    weekday, number = draw(WEEKDAYS), draw(st.integers(1, 3))
    day = _weekday_turn(published, weekday, ahead=True) + 7 * number * al.DAY
    return f"{amount(draw, 'week', number)} from {al.WEEKDAYS[weekday]}", day_of(day)


def days_beside_date(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "two days after November 5, 2024"."""
    day, number, side = draw(DAYS), draw(AMOUNTS), draw(st.sampled_from((1, -1)))
    unit, length = draw(st.sampled_from((("day", 1), ("week", 7))))
    words = f"{amount(draw, unit, number)} {'after' if side > 0 else 'before'} {full_date(draw, day)}"
    return words, day_of(day + side * number * length * al.DAY)


def months_beside_date(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "a month after January 31, 2023"."""
    day, number, side = draw(DAYS), draw(AMOUNTS), draw(st.sampled_from((1, -1)))
    unit, length = draw(st.sampled_from((("month", 1), ("year", 12))))
    words = f"{amount(draw, unit, number)} {'after' if side > 0 else 'before'} {full_date(draw, day)}"
    return words, day_of(al.add_months(day, side * number * length))


def feast(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "Christmas Day"."""
    name, month, day = draw(st.sampled_from(FEASTS))
    return name, day_of(al.turn(yearly(published, month, day), published, ahead=ahead)[0])


def easter_feast(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "Good Friday"."""
    name, off = draw(st.sampled_from(EASTER_FEASTS))
    years = range(published.year - 2, published.year + 3)
    turns = [(al.easter(year) + off * al.DAY,) * 2 for year in years]
    return name, day_of(al.turn(turns, published, ahead=ahead)[0])


def feast_of_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "Easter 2023", "Thanksgiving 2022"."""
    year = draw(YEARS)
    turns = [(name, date(year, month, day)) for name, month, day in FEASTS]
    turns += [(name, al.easter(year) + off * al.DAY) for name, off in EASTER_FEASTS]
    turns += [(name, al.nth_weekday(year, *rule)) for name, *rule in WEEKDAY_FEASTS]
    name, day = draw(st.sampled_from(turns))
    return f"{name} {year}", day_of(day)


def clock_time(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "3:30 p.m. Thursday"."""
    words, when = bare_weekday(draw, published, ahead)
    hour, minute = draw(st.integers(1, 23).filter(lambda hour: hour != 12)), draw(st.sampled_from((0, 30, 5)))
    clock = f"{(hour - 1) % 12 + 1}" + (f":{minute:02}" if minute else "")
    said = f"{clock} {'p.m.' if hour > 12 else 'a.m.'}{draw(st.sampled_from((' ', ' on ')))}{words}"
    return said, _at(when.start, f"{hour:02}:{minute:02}")


def noon_or_midnight(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "midnight Friday": the one that ends Friday."""
    words, when = bare_weekday(draw, published, ahead)
    clock, value = draw(st.sampled_from((("noon", "12:00"), ("midnight", "24:00"))))
    return f"{clock} {words}", _at(when.start, value)


def part_of_weekday(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "Thursday morning", "last Thursday morning"."""
    family: Callable[[st.DrawFn, date, bool], Said] = draw(st.sampled_from((bare_weekday, last_weekday)))
    words, when = family(draw, published, ahead)
    part, value = draw(st.sampled_from(DAY_PARTS))
    return f"{words} {part}", _at(when.start, value)


def part_of_day(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "this morning", "tomorrow evening", "last night"."""
    part, value = draw(st.sampled_from(DAY_PARTS))
    words = [(f"{day} {part}", off, value) for day, off in (("this", 0), ("yesterday", -1), ("tomorrow", 1))]
    said, off, value = draw(st.sampled_from([*words, ("tonight", 0, "NI"), ("last night", -1, "NI")]))
    return said, _at(published + off * al.DAY, value)


def _at(day: date | None, clock: str) -> When:
    if day is None:
        raise ValueError("a time of day needs its day")
    return when_of(f"{day.isoformat()}T{clock}", (day, day), kind=TimeType.TIME)


DAY_FAMILIES: dict[str, Family] = {
    family.__name__.replace("_", " "): family
    for family in (
        bare_weekday, last_weekday, next_weekday, this_weekday, weekday_of_week, day_word, days_ago, days_on, dated,
        iso_date, day_of_month_and_year, month_and_day, weekday_and_date, weekday_month_and_day, day_of_month,
        nth_weekday, weekday_beside, weeks_from_weekday, days_beside_date, months_beside_date, feast, easter_feast,
        feast_of_year, clock_time, noon_or_midnight, part_of_weekday, part_of_day,
    )
}  # fmt: skip

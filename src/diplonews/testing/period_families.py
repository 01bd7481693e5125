"""Generated words for periods, ranges, open sides, lengths and sets."""

from datetime import date

from hypothesis import strategies as st

from diplonews.model import Mod, TimeType, When
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
    ordinal,
    when_of,
)
from diplonews.testing.day_families import bare_weekday

TURNS = (("last", -1), ("this", 0), ("next", 1))
SEASONS = (("spring", "SP", 3), ("summer", "SU", 6), ("fall", "FA", 9), ("winter", "WI", 12))
UNITS = (("day", "D"), ("week", "W"), ("month", "M"), ("year", "Y"))
EARLY, MIDDLE, LATE = ("early ", Mod.START), ("mid-", Mod.MID), ("late ", Mod.END)


def _week(day: date) -> When:
    return when_of(al.week_value(day), al.week_days(day))


def _month(year: int, month: int) -> When:
    first, last = al.month_days(year, month)
    return when_of(al.month_value(first), (first, last))


def _quarter(year: int, number: int) -> When:
    """Return the When of a quarter; *number* may lie outside 1 to 4 and then counts on from *year*."""
    days = al.months_days(year, 3 * number - 2, 3)
    return when_of(f"{days[0].year:04}-Q{(days[0].month + 2) // 3}", days)


def _year(year: int) -> When:
    return when_of(f"{year:04}", al.months_days(year, 1, 12))


def _weekend(day: date) -> When:
    sunday = al.week_days(day)[1]
    return when_of(f"{al.week_value(day)}-WE", (sunday - al.DAY, sunday))


def _unit(unit: str, published: date, count: int) -> When:
    """Return the When of the calendar unit that lies *count* units from that of publication."""
    if unit == "day":
        return day_of(published + count * al.DAY)
    if unit == "week":
        return _week(published + 7 * count * al.DAY)
    if unit == "month":
        return _month(published.year, published.month + count)
    if unit == "quarter":
        return _quarter(published.year, (published.month + 2) // 3 + count)
    return _year(published.year + count)


def relative_unit(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "last week", "this quarter", "next year"."""
    which, count = draw(st.sampled_from(TURNS))
    unit = draw(st.sampled_from(("week", "month", "quarter", "year")))
    return f"{which} {unit}", _unit(unit, published, count)


def units_ago(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "two months ago": a month, that many back."""
    unit, number = draw(st.sampled_from(("week", "month", "quarter", "year"))), draw(AMOUNTS)
    return f"{amount(draw, unit, number)} ago", _unit(unit, published, -number)


def window(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "the past three weeks": whole weeks, without the current one."""
    (unit, _), number = draw(st.sampled_from(UNITS)), draw(st.integers(2, 9))
    which, near, far = draw(
        st.sampled_from((("past", -1, -number), ("last", -1, -number), ("next", 1, number)))
    )
    first, last = (_unit(unit, published, count) for count in sorted((near, far)))
    days = _both(first)[0], _both(last)[1]
    return f"the {which} {amount(draw, unit, number)}", when_of(f"{first.value}/{last.value}", days)


def _both(when: When) -> al.Days:
    if when.start is None or when.end is None:
        raise ValueError(f"{when.value} has an open side")
    return when.start, when.end


def bare_month(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "November"."""
    month = draw(MONTHS)
    turns = [al.month_days(published.year + step, month) for step in (-1, 0, 1)]
    first, _ = al.turn(turns, published, ahead=ahead)
    return al.MONTHS[month - 1], _month(first.year, month)


def chosen_month(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "last November", "next March": before and after the month of publication."""
    month = draw(MONTHS)
    if draw(st.booleans()):
        return f"last {al.MONTHS[month - 1]}", _month(published.year - (month >= published.month), month)
    return f"next {al.MONTHS[month - 1]}", _month(published.year + (month <= published.month), month)


def month_of_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "November 2024", "November of 2024"."""
    year, month = draw(YEARS), draw(MONTHS)
    return f"{al.MONTHS[month - 1]}{draw(st.sampled_from((' ', ' of ')))}{year}", _month(year, month)


def month_of_relative_year(draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Draw "November last year"."""
    month = draw(MONTHS)
    which, count = draw(st.sampled_from(TURNS))
    of = draw(st.sampled_from((" ", " of ")))
    return f"{al.MONTHS[month - 1]}{of}{which} year", _month(published.year + count, month)


def plain_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "2019"."""
    year = draw(YEARS)
    return str(year), _year(year)


def fiscal_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "fiscal 2025": from October of the year before on."""
    year = draw(YEARS)
    words = draw(st.sampled_from(("fiscal {}", "fiscal year {}"))).format(year)
    return words, when_of(f"FY{year}", al.months_days(year, -2, 12))


def quarter_of_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the third quarter of 2023"."""
    year, number = draw(YEARS), draw(st.integers(1, 4))
    words = draw(st.sampled_from((f"the {al.ORDINALS[number - 1]} quarter of {year}", f"Q{number} {year}")))
    return words, _quarter(year, number)


def half_of_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the first half of 2024"."""
    year, number = draw(YEARS), draw(st.integers(1, 2))
    days = al.months_days(year, 6 * number - 5, 6)
    return f"the {al.ORDINALS[number - 1]} half of {year}", when_of(f"{year}-H{number}", days)


def weekend(_draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Give "the weekend"."""
    turns = [_both(_weekend(published + 7 * step * al.DAY)) for step in (-1, 0, 1)]
    return "the weekend", _weekend(al.turn(turns, published, ahead=ahead)[0])


def next_weekend(_draw: st.DrawFn, published: date, _ahead: bool) -> Said:
    """Give "next weekend": that of the next week."""
    return "next weekend", _weekend(published + 7 * al.DAY)


def season_of_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the summer of 2024": three whole months, winter from December of its year on."""
    (name, code, month), year = draw(st.sampled_from(SEASONS)), draw(YEARS)
    words = draw(st.sampled_from((f"the {name} of {year}", f"{name} {year}")))
    return words, when_of(f"{year}-{code}", al.months_days(year, month, 3))


def decade(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the 1990s"."""
    first = 10 * draw(st.integers(170, 209))
    return f"the {first}s", when_of(f"{first // 10}", al.months_days(first, 1, 120))


def century(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the 19th century": from 1800 to 1899."""
    number = draw(st.integers(11, 21))
    return f"the {ordinal(number)} century", when_of(
        f"{number - 1}", al.months_days(100 * (number - 1), 1, 1200)
    )


def week_of_date(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the week of Nov. 4, 2024"."""
    day = draw(DAYS)
    return f"the week of {full_date(draw, day)}", _week(day)


def part_of_month(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "early November 2024": ten days, ten days, and the rest."""
    first, last = al.month_days(draw(YEARS), draw(MONTHS))
    tenth, twentieth = first + 9 * al.DAY, first + 19 * al.DAY
    words, mod = draw(st.sampled_from((EARLY, MIDDLE, LATE)))
    days = {
        Mod.START: (first, tenth),
        Mod.MID: (tenth + al.DAY, twentieth),
        Mod.END: (twentieth + al.DAY, last),
    }[mod]
    month = f"{al.MONTHS[first.month - 1]} {first.year}"
    return f"{words}{month}", when_of(al.month_value(first), days, mod=mod)


def part_of_year(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "mid-2024": thirds of its months."""
    year = draw(YEARS)
    third = draw(st.integers(0, 2))
    words, mod = (EARLY, MIDDLE, LATE)[third]
    return f"{words}{year}", when_of(f"{year}", al.months_days(year, 1 + 4 * third, 4), mod=mod)


def end_of_month(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "the end of March 2023", "the beginning of May 2023"."""
    first, last = al.month_days(draw(YEARS), draw(MONTHS))
    month = f"{al.MONTHS[first.month - 1]} {first.year}"
    if draw(st.booleans()):
        return f"the end of {month}", when_of(al.month_value(first), (first + 20 * al.DAY, last), mod=Mod.END)
    days = first, first + 9 * al.DAY
    return f"the beginning of {month}", when_of(al.month_value(first), days, mod=Mod.START)


def range_of_days(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "from Nov. 5 to Nov. 7, 2024": both ends belong to it."""
    first, last = sorted((draw(DAYS), draw(DAYS)))
    if first.year != last.year:
        last = date(first.year, 12, 31)
    value = f"{first.isoformat()}/{last.isoformat()}"
    if first == last:
        return full_date(draw, first), day_of(first)
    words = draw(st.sampled_from(("from {} to {}", "between {} and {}")))
    side = f"{al.MONTHS[first.month - 1]} {first.day}"
    return words.format(side, f"{al.MONTHS[last.month - 1]} {last.day}, {last.year}"), when_of(
        value, (first, last)
    )


def range_in_month(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "Nov. 5-7, 2024"."""
    first, last = al.month_days(draw(YEARS), draw(MONTHS))
    low = draw(st.integers(1, last.day - 1))
    high = draw(st.integers(low + 1, last.day))
    name = draw(
        st.sampled_from(
            (al.MONTHS[first.month - 1], al.SHORT_MONTHS.get(first.month, al.MONTHS[first.month - 1]))
        )
    )
    days = first.replace(day=low), first.replace(day=high)
    return f"{name} {low}-{high}, {first.year}", when_of(f"{days[0].isoformat()}/{days[1].isoformat()}", days)


def range_of_months(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "May to July 2023": the year of the second side holds for the first."""
    year, low = draw(YEARS), draw(st.integers(1, 11))
    high = draw(st.integers(low + 1, 12))
    days = al.months_days(year, low, high - low + 1)
    words = draw(st.sampled_from(("{} to {} {}", "from {} to {} {}")))
    return (
        words.format(al.MONTHS[low - 1], al.MONTHS[high - 1], year),
        when_of(f"{year}-{low:02}/{year}-{high:02}", days),
    )


def range_of_years(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "from 2001 to 2007"."""
    low = draw(YEARS)
    high = low + draw(st.integers(1, 30))
    words = draw(st.sampled_from((f"from {low} to {high}", f"between {low} and {high}")))
    return words, when_of(f"{low}/{high}", al.months_days(low, 1, 12 * (high - low + 1)))


def pair_of_weekdays(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "Monday and Tuesday": from the one to the other, both on one side of publication."""
    weekday = draw(WEEKDAYS)
    shift = (weekday + 1 - published.weekday()) % 7 if ahead else -((published.weekday() - weekday - 1) % 7)
    first = published + (shift - 1) * al.DAY
    if ahead and first < published:
        first += 7 * al.DAY
    second = first + al.DAY
    words = f"{al.WEEKDAYS[weekday]} and {al.WEEKDAYS[(weekday + 1) % 7]}"
    return words, when_of(f"{first.isoformat()}/{second.isoformat()}", (first, second))


def open_side(draw: st.DrawFn, published: date, ahead: bool) -> Said:
    """Draw "since Monday", "by Friday", "before November 5, 2024"."""
    if draw(st.booleans()):
        words, when = bare_weekday(draw, published, ahead)
    else:
        day = draw(DAYS)
        words, when = full_date(draw, day), day_of(day)
    day = _both(when)[0]
    word, mod, sides = draw(
        st.sampled_from(
            (
                ("since", Mod.ON_OR_AFTER, (day, None)),
                ("by", Mod.ON_OR_BEFORE, (None, day)),
                ("until", Mod.ON_OR_BEFORE, (None, day)),
                ("before", Mod.BEFORE, (None, day - al.DAY)),
                ("after", Mod.AFTER, (day + al.DAY, None)),
            )
        )
    )
    return f"{word} {words}", when_of(day.isoformat(), sides, mod=mod)


def length(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "three weeks", "more than three weeks": no days."""
    (unit, letter), number = draw(st.sampled_from(UNITS)), draw(AMOUNTS)
    word, mod = draw(
        st.sampled_from((("", None), ("more than ", Mod.MORE_THAN), ("less than ", Mod.LESS_THAN)))
    )
    when = when_of(f"P{number}{letter}", None, mod=mod, kind=TimeType.DURATION)
    return f"{word}{amount(draw, unit, number)}", when


def repeated_weekday(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "every Monday": no days."""
    weekday = draw(WEEKDAYS)
    return f"every {al.WEEKDAYS[weekday]}", when_of(f"XXXX-WXX-{weekday + 1}", None, kind=TimeType.SET)


def rate(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "twice a week", "every three months": no days."""
    (unit, letter), number = draw(st.sampled_from(UNITS)), draw(st.integers(1, 9))
    if number == 1:
        words = draw(st.sampled_from((f"every {unit}", f"once a {unit}", f"twice a {unit}")))
    else:
        words = f"every {amount(draw, unit, number)}"
    return words, when_of(f"P{number}{letter}", None, kind=TimeType.SET)


def vague(draw: st.DrawFn, _published: date, _ahead: bool) -> Said:
    """Draw "recently", "soon": no days."""
    words, value = draw(
        st.sampled_from((("recently", "PAST_REF"), ("now", "PRESENT_REF"), ("soon", "FUTURE_REF")))
    )
    return words, when_of(value, None)


PERIOD_FAMILIES: dict[str, Family] = {
    family.__name__.replace("_", " "): family
    for family in (
        relative_unit, units_ago, window, bare_month, chosen_month, month_of_year, month_of_relative_year, plain_year,
        fiscal_year, quarter_of_year, half_of_year, weekend, next_weekend, season_of_year, decade, century,
        week_of_date, part_of_month, part_of_year, end_of_month, range_of_days, range_in_month, range_of_months,
        range_of_years, pair_of_weekdays, open_side, length, repeated_weekday, rate, vague,
    )
}  # fmt: skip

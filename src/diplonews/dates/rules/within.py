"""What returns, in a given period: "June last year", "the third quarter of 1989", "last year's spring", "the week of Nov. 4"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import (
    Amount,
    Chosen,
    Containing,
    DayOfMonth,
    Duration,
    In,
    Interval,
    Nth,
    Phrase,
    Relative,
    Season,
    Shift,
    Unit,
    Weekday,
    Weekend,
    Which,
    Window,
    Year,
)


def _within(parts: Parts) -> Phrase:
    part = parts.phrase("monthp", "datep", "seasonp", "holidayp", "nthp", "weekdayp", "domp")
    return In(part, parts.phrase("periodp", "relyear", "yearp", "relp"))


def _single(parts: Parts) -> Phrase | None:
    """Read the nth of a period; a run of units stays a length beside its period, as TIMEX3 has it."""
    nth = parts.phrase("nthp")
    return _within(parts) if isinstance(nth, Nth) and nth.count == 1 else None


def _last_units(parts: Parts) -> Phrase | None:
    """Read "the last two weeks of May", which the words before "of" alone would count back from today."""
    window = parts.phrase("windowp")
    if not isinstance(window, Window) or window.amount.n is None or window.amount.more or window.amount.high:
        return None
    n = -1 if window.which is Which.LAST else 1
    return In(Nth(n, window.amount.unit, count=window.amount.n), parts.phrase("periodp"))


def _last_unit(parts: Parts) -> Phrase | None:
    """Read "the last week of 2018" and "the second last week", whose first two words alone are a day of the month."""
    relative = parts.phrase("relp")
    if not isinstance(relative, Relative) or relative.count != -1:
        return None
    from_end = parts.number("ordinal") if "ordinal" in parts else 1
    if "domp" in parts:
        day = parts.phrase("domp")
        from_end = day.day if isinstance(day, DayOfMonth) and day.weekday is None else _MOST_FROM_END + 1
    return In(Nth(-from_end, relative.unit), parts.phrase("periodp")) if from_end <= _MOST_FROM_END else None


_MOST_FROM_END = 53


def _last_weekday(parts: Parts) -> Phrase | None:
    match parts.phrase("chosenp"):
        case Chosen(which=Which.LAST, of=Weekday(day=day)):
            return In(Nth(-1, weekday=day), parts.phrase("periodp"))
        case Chosen(which=Which.LAST, of=Weekend()):
            return In(Nth(-1, Unit.WEEKEND), parts.phrase("periodp"))
    return None


def _day_of_month(parts: Parts) -> Phrase | None:
    day, month = parts.number("ordinal", "dayno"), parts.phrase("relp")
    is_month = isinstance(month, Relative) and month.unit is Unit.MONTH
    return In(DayOfMonth(day), month) if is_month and 1 <= day <= 31 else None


def _winter(parts: Parts) -> Phrase | None:
    """Read "the winter of 2022-23" as the one that starts in the first of the years."""
    match parts.phrase("seasonp"), parts.phrase("spanp"):
        case Season(season="WI") as winter, Interval(first=Year() as first, last=Year(year=last)) if (
            last == first.year + 1
        ):
            return In(winter, first)
    return None


def _in_years(parts: Parts) -> Phrase | None:
    """Read "Thanksgiving in three years", "Easter nine months from now", "Monday two weeks ago"."""
    shift = parts.phrase("durationp", "shiftp")
    if isinstance(shift, Duration):
        shift = Shift(shift.amount, back=False)
    part = parts.phrase("monthp", "holidayp", "seasonp", "datep", "weekdayp")
    match shift:
        case Shift(amount=Amount(unit=unit, more=None), origin=None) if (
            unit in _SHIFTED[type(part) is Weekday]
        ):
            return In(part, shift)
    return None


_SHIFTED = {True: (Unit.WEEK,), False: (Unit.YEAR, Unit.MONTH)}
"""The units of what may hold a weekday, and of what may hold a month or a feast."""


def _containing(parts: Parts) -> Phrase | None:
    """Read "the week of Nov. 4", whose first two words alone are the week that was mentioned."""
    unit = parts.phrase("relp", "seasonp")
    if isinstance(unit, Weekend):
        return Containing(Unit.WEEKEND, parts.phrase("dayp"))
    if unit == Relative(Unit.WEEK, 0):
        return Containing(Unit.WEEK, parts.phrase("dayp"))
    return None


RULES = (
    Rule(
        "month of a relative year",
        Stage.JOIN,
        "(monthp|datep|seasonp|holidayp) comma? (of|in)? (relyear|yearp)",
        _within,
    ),
    Rule("nth of a period", Stage.JOIN, "nthp comma? (of|in)? the? (periodp|yearp)", _single),
    Rule("first units of a period", Stage.SPAN, "nthp (of|in)? the? (periodp|yearp)", _within),
    Rule("year and quarter", Stage.JOIN, "the? (relyear|yearp) possessive? (nthp|seasonp|monthp)", _within),
    Rule("weekday of a week", Stage.JOIN, "(weekdayp|domp) comma? (of|in)? relp", _within),
    Rule("week and weekday", Stage.JOIN, "relp weekdayp", _within),
    Rule("winter of two years", Stage.JOIN, "seasonp of? spanp", _winter),
    Rule("day of a month", Stage.JOIN, "domp of (periodp|monthp)", _within),
    Rule(
        "feast in so many years",
        Stage.SPAN,
        "(monthp|holidayp|seasonp|datep|weekdayp) (in durationp|(of|comma)? shiftp)",
        _in_years,
    ),
    Rule("last units of a period", Stage.SPAN, "windowp of periodp", _last_units, rank=1),
    Rule(
        "last unit of a period",
        Stage.JOIN,
        "(ordinal|domp)? relp (of|in) periodp",
        _last_unit,
        rank=1,
    ),
    Rule("last weekday of a period", Stage.JOIN, "chosenp (of|in) periodp", _last_weekday, rank=1),
    Rule("numbered day of a month", Stage.JOIN, "(ordinal|dayno) of relp", _day_of_month),
    Rule("week that starts on a day", Stage.JOIN, "relp closing on? dayp", _containing),
    Rule("week of a day", Stage.JOIN, "(relp|seasonp) of dayp", _containing),
)

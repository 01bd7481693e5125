"""Times that lie an amount off another: "two days ago", "a year later", "three days before the vote", "a week from Tuesday"."""

from diplonews.dates.grammar import Parts, Rule, Stage, names_day
from diplonews.dates.phrase import (
    Amount,
    Base,
    Beside,
    Chosen,
    DayOfMonth,
    Duration,
    In,
    Month,
    Nth,
    Phrase,
    Relative,
    Shift,
    Unit,
    Weekday,
    Which,
    Year,
)


def _ago(parts: Parts) -> Phrase:
    return Shift(parts.amount(), back=True)


def _ago_units(parts: Parts) -> Phrase:
    return Shift(Amount(None, Unit(parts.code("units"))), back=True)


def _ago_from(parts: Parts) -> Phrase:
    return Shift(parts.amount(), back=True, origin=parts.phrase("dayp", "periodp"))


def _weekdays(parts: Parts) -> Phrase | None:
    """Read "two Thursdays ago" as the Thursday a week before last Thursday."""
    count, day = parts.number("number"), Weekday(parts.number("weekdays"))
    back = "ago" in parts
    nearest = Chosen(Which.LAST if back else Which.COMING, day)
    if not 1 <= count <= 999:
        return None
    return Shift(Amount(count - 1, Unit.WEEK), back, origin=nearest) if count > 1 else nearest


def _from_mention(parts: Parts) -> Phrase:
    return Shift(parts.amount(), "earlier" in parts, Base.MENTION)


def _several_from_mention(parts: Parts) -> Phrase:
    return Shift(Amount(None, Unit(parts.code("units"))), "earlier" in parts, Base.MENTION)


def _from_phrase(parts: Parts) -> Phrase | None:
    if isinstance(parts.phrase("phrase"), (DayOfMonth, Duration)):
        return None
    return Shift(parts.amount(), "before" in parts, origin=parts.phrase("phrase"))


def _unit_from_phrase(parts: Parts) -> Phrase | None:
    if parts.unit() not in (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR) or isinstance(
        parts.phrase("phrase"), (DayOfMonth, Duration)
    ):
        return None
    return Shift(Amount(1, parts.unit()), "before" in parts, origin=parts.phrase("phrase"))


def _relative_from_phrase(parts: Parts) -> Phrase | None:
    """Read "the day after Christmas", whose first two words alone are this day."""
    unit = parts.phrase("relp")
    if (
        not isinstance(unit, Relative)
        or unit.unit is not Unit.DAY
        or unit.count
        or isinstance(parts.phrase("phrase"), (DayOfMonth, Duration))
    ):
        return None
    return Shift(Amount(1, unit.unit), "before" in parts, origin=parts.phrase("phrase"))


def _period_from_phrase(parts: Parts) -> Phrase | None:
    unit = parts.phrase("relp")
    if (
        not isinstance(unit, Relative)
        or unit.count
        or unit.unit is Unit.HALF
        or not isinstance(parts.phrase("phrase"), (Month, In, Year))
        or names_day(parts.phrase("phrase"))
    ):
        return None
    return Shift(Amount(1, unit.unit), "before" in parts, origin=parts.phrase("phrase"))


def _after_next(parts: Parts) -> Phrase | None:
    """Read "the month after next", "the week before last" and "the Friday after next", the one after the coming Friday."""
    which = parts.number("which")
    if which != (1 if "after" in parts else -1):
        return None
    match parts.phrase("relp", "weekdayp"):
        case Relative(unit=unit, count=0) if unit is not Unit.HALF:
            return Shift(Amount(1, unit), which < 0, origin=Relative(unit, which))
        case Weekday() as turn:
            nearest = Chosen(Which.COMING if which > 0 else Which.LAST, turn)
            return Shift(Amount(1, Unit.WEEK), which < 0, origin=nearest)
    return None


def _weekday_beside(parts: Parts) -> Phrase | None:
    """Read "the Friday after Thanksgiving"; without the article they are two times."""
    origin, weekday = parts.phrase("phrase"), parts.phrase("weekdayp")
    if not isinstance(weekday, Weekday) or isinstance(origin, DayOfMonth) or not names_day(origin):
        return None
    return Beside(weekday.day, "before" in parts, origin)


def _from_weekday(parts: Parts) -> Phrase:
    return Shift(parts.amount(), back=False, origin=parts.phrase("weekdayp"))


def _beside(parts: Parts) -> Phrase | None:
    length = parts.phrase("durationp")
    return Shift(length.amount, "before" in parts, Base.MENTION) if isinstance(length, Duration) else None


def _from_event(parts: Parts) -> Phrase | None:
    length = parts.phrase("durationp")
    return Shift(length.amount, "before" in parts, Base.EVENT) if isinstance(length, Duration) else None


def _period_shifted(parts: Parts) -> Phrase | None:
    """Read "the quarter a year ago", "the third quarter a year earlier" as the period that lies a year before."""
    period, shift = parts.phrase("relp", "nthp"), parts.phrase("shiftp")
    part = isinstance(period, (Nth, Relative)) and period.unit in _PARTS_OF_YEARS
    match shift:
        case Shift(amount=Amount(unit=Unit.YEAR, n=int(), high=None, more=None) as amount, origin=None) if (
            part
        ):
            return Shift(amount, shift.back, origin=period)
    return None


_PARTS_OF_YEARS = (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF)


def _ahead(parts: Parts) -> Phrase | None:
    length = Duration(parts.amount()) if "amount" in parts else parts.phrase("durationp")
    return Shift(length.amount, back=False) if isinstance(length, Duration) else None


RULES = (
    Rule("units ago", Stage.JOIN, "amount ago", _ago),
    Rule("several units ago", Stage.JOIN, "units ago", _ago_units),
    Rule("several units later", Stage.JOIN, "units (earlier|later)", _several_from_mention),
    Rule("a year ago Monday", Stage.JOIN, "amount ago (dayp|periodp)", _ago_from),
    Rule("two Thursdays ago", Stage.POINT, "number weekdays (ago|from now)", _weekdays),
    Rule("units later", Stage.JOIN, "amount (earlier|later)", _from_mention),
    Rule("units before a time", Stage.NARROW, "amount (before|after) the? phrase", _from_phrase, rank=1),
    Rule(
        "the unit after a time",
        Stage.NARROW,
        "relp (before|after) the? phrase",
        _relative_from_phrase,
    ),
    Rule("the day after a time", Stage.NARROW, "the? unit (before|after) the? phrase", _unit_from_phrase),
    Rule("the month after next", Stage.JOIN, "(relp|the? weekdayp) (after|before) which", _after_next),
    Rule(
        "the weekday after a time", Stage.NARROW, "the weekdayp (before|after) the? phrase", _weekday_beside
    ),
    Rule("the quarter a year ago", Stage.NARROW, "(relp|nthp) shiftp", _period_shifted),
    Rule("a week on Tuesday", Stage.JOIN, "amount on weekdayp", _from_weekday),
    Rule("the month after a month", Stage.SPAN, "relp (before|after) the? phrase", _period_from_phrase),
    Rule("units before", Stage.SPAN, "durationp (before|after)", _beside),
    Rule("units before an event", Stage.SPAN, "durationp (before|after) the? (word|event)+", _from_event),
    Rule("units before now", Stage.JOIN, "amount before now", _ago, rank=1),
    Rule("units from now", Stage.JOIN, "amount from now", _ahead, rank=1),
    Rule("in units", Stage.SPAN, "in durationp", _ahead),
)

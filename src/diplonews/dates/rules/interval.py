"""Two times in one phrase, and bounds: "from May to July", "Friday and Saturday", "since Feb. 24, 2022", "by Friday"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import (
    DayOfMonth,
    In,
    Interval,
    Modified,
    Pair,
    Phrase,
    Relative,
    Shift,
    Unit,
    Weekday,
)
from diplonews.dates.ranges import sides
from diplonews.model import Mod


def _interval(parts: Parts) -> Phrase | None:
    both = sides(parts.phrase("phrase"), parts.phrase("phrase2"))
    return Interval(*both) if both else None


def _pair(parts: Parts) -> Phrase | None:
    both = sides(parts.phrase("phrase"), parts.phrase("phrase2"))
    return Pair(*both) if both else None


def _dated_event(parts: Parts) -> Phrase | None:
    """Read "three days before the Nov. 5 election", where the day says which event."""
    shift = parts.phrase("shiftp")
    return shift if isinstance(shift, Shift) and shift.origin is not None else None


def _in_week(parts: Parts) -> Phrase | None:
    """Read "next week between Wednesday and Friday"."""
    match parts.phrase("spanp"):
        case Interval(first=Weekday() as first, last=Weekday() as last):
            week = parts.phrase("relp")
            return Interval(In(first, week), In(last, week))
    return None


def _days_of_month(parts: Parts) -> Phrase | None:
    days = [
        parts.number(*names) for names in (("dayno", "ordinal"), ("dayno2", "ordinal2", "dayno", "ordinal"))
    ]
    month = parts.phrase("relp")
    if not 1 <= days[0] < days[1] <= 31 or not isinstance(month, Relative) or month.unit is not Unit.MONTH:
        return None
    return Interval(*(In(DayOfMonth(day), month) for day in days))


def _bound(parts: Parts) -> Phrase:
    return Modified(Mod(parts.code("bound")), parts.phrase("phrase"))


RULES = (
    Rule("from one to another", Stage.SPAN, "between? phrase comma? to phrase", _interval, rank=1),
    Rule("between", Stage.SPAN, "between phrase and phrase", _interval, rank=1),
    Rule("between years", Stage.SPAN, "between spanp", lambda parts: parts.phrase("spanp"), rank=1),
    Rule(
        "Monday's summit", Stage.SPAN, "phrase possessive (word|event)*", lambda parts: parts.phrase("phrase")
    ),
    Rule("days before the dated event", Stage.SPAN, "shiftp (word|event)", _dated_event),
    Rule("weekdays of a week", Stage.SPAN, "relp spanp", _in_week),
    Rule(
        "days of a month",
        Stage.JOIN,
        "between? (dayno|ordinal) (to|and) (dayno|ordinal) of? relp",
        _days_of_month,
    ),
    Rule("both", Stage.SPAN, "phrase (and|or) phrase", _pair),
    Rule("since", Stage.SPAN, "bound on? phrase", _bound),
    Rule("on a day", Stage.SPAN, "lead the? phrase", lambda parts: parts.phrase("phrase"), rank=-1),
)

"""Times that lie an amount off another: "two days ago", "a year later", "three days before the vote", "a week from Tuesday"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Amount, Base, DayOfMonth, Duration, Phrase, Shift, Unit


def _ago(parts: Parts) -> Phrase:
    return Shift(parts.amount(), back=True)


def _ago_units(parts: Parts) -> Phrase:
    return Shift(Amount(None, Unit(parts.code("units"))), back=True)


def _ago_from(parts: Parts) -> Phrase:
    return Shift(parts.amount(), back=True, origin=parts.phrase("dayp", "periodp"))


def _from_mention(parts: Parts) -> Phrase:
    return Shift(parts.amount(), "earlier" in parts, Base.MENTION)


def _from_phrase(parts: Parts) -> Phrase | None:
    if isinstance(parts.phrase("phrase"), (DayOfMonth, Duration)):
        return None
    return Shift(parts.amount(), "before" in parts, origin=parts.phrase("phrase"))


def _from_event(parts: Parts) -> Phrase | None:
    length = parts.phrase("durationp")
    return Shift(length.amount, "before" in parts, Base.EVENT) if isinstance(length, Duration) else None


def _ahead(parts: Parts) -> Phrase | None:
    length = Duration(parts.amount()) if "amount" in parts else parts.phrase("durationp")
    return Shift(length.amount, back=False) if isinstance(length, Duration) else None


RULES = (
    Rule("units ago", Stage.JOIN, "amount ago", _ago),
    Rule("several units ago", Stage.JOIN, "units ago", _ago_units),
    Rule("a year ago Monday", Stage.JOIN, "amount ago (dayp|periodp)", _ago_from),
    Rule("units later", Stage.JOIN, "amount (earlier|later)", _from_mention),
    Rule("units before a time", Stage.NARROW, "amount (before|after) the? phrase", _from_phrase, rank=1),
    Rule("units before an event", Stage.SPAN, "durationp (before|after) the? (word|event)+", _from_event),
    Rule("units from now", Stage.JOIN, "amount from now", _ahead, rank=1),
    Rule("in units", Stage.SPAN, "in durationp", _ahead),
)

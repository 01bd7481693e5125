"""Weekdays: "Thursday", "last Thursday", "this coming Friday", "Friday the 13th"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Base, Chosen, DayOfMonth, Phrase, Unit, Weekday, Weekend, Which


def _chosen(parts: Parts) -> Phrase:
    base = Base.PUBLICATION if "which" in parts else Base.MENTION
    return Chosen(Which(parts.number("which", "turn", "mentioned")), Weekday(parts.number("weekday")), base)


def _coming(parts: Parts) -> Phrase | None:
    if "weekday" in parts:
        return Chosen(Which.COMING, Weekday(parts.number("weekday")))
    return Chosen(Which.COMING, Weekend()) if parts.unit() is Unit.WEEKEND else None


def _numbered(parts: Parts) -> Phrase | None:
    day = parts.number("ordinal", "dayno")
    return DayOfMonth(day, parts.number("weekday")) if 1 <= day <= 31 else None


RULES = (
    Rule("weekday", Stage.POINT, "weekday", lambda parts: Weekday(parts.number("weekday"))),
    Rule("last weekday", Stage.POINT, "the? which weekday", _chosen, rank=1),
    Rule("this past weekday", Stage.POINT, "this which weekday", _chosen),
    Rule("this coming weekday", Stage.POINT, "(the|this)? coming (weekday|unit)", _coming, rank=3),
    Rule("the following weekday", Stage.POINT, "the turn weekday", _chosen, rank=2),
    Rule("that weekday", Stage.POINT, "the? mentioned weekday", _chosen),
    Rule("weekday the nth", Stage.POINT, "weekday the? (ordinal|dayno)", _numbered),
)

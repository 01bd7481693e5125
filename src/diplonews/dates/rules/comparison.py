"""Periods that figures are compared by: "the year-earlier quarter", "the 1988 period", "the latest period"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Amount, Base, In, Nth, Phrase, Relative, Shift, Unit


def _earlier(parts: Parts) -> Phrase | None:
    """Read "year-earlier" and "the year-ago quarter" as one unit before what was mentioned."""
    unit = Unit(parts.code("unit"))
    if unit not in (Unit.YEAR, Unit.MONTH, Unit.QUARTER, Unit.WEEK):
        return None
    return Shift(Amount(1, unit), back=True, base=Base.MENTION)


def _earlier_nth(parts: Parts) -> Phrase | None:
    if Unit(parts.code("unit")) is not Unit.YEAR or Unit(parts.code("unit2")) is not Unit.QUARTER:
        return None
    return In(Nth(parts.number("ordinal"), Unit.QUARTER), Relative(Unit.YEAR, -1))


def _period(parts: Parts) -> Phrase | None:
    """Read "the 1988 period" and "last year's quarter" as the quarter that is spoken of, in that year."""
    if "unit" in parts and parts.unit() is not Unit.QUARTER:
        return None
    return In(_QUARTER, parts.phrase("yearp", "relyear"))


def _that_quarter(parts: Parts) -> Phrase | None:
    return In(_QUARTER, parts.phrase("yearp", "relyear")) if parts.phrase("relp") == _QUARTER else None


_QUARTER = Relative(Unit.QUARTER, 0, Base.MENTION)


def _latest(_: Parts) -> Phrase:
    return _QUARTER


RULES = (
    Rule("year-earlier", Stage.POINT, "(the alike?)? unit (ago|earlier) (unit|period)?", _earlier),
    Rule("the year-earlier nth", Stage.POINT, "the? unit (ago|earlier) fiscal? ordinal unit", _earlier_nth),
    Rule("the period of a year", Stage.JOIN, "the? (yearp|relyear) possessive? (period|unit)", _period),
    Rule("that quarter of a year", Stage.JOIN, "relp of (yearp|relyear)", _that_quarter),
    Rule("the latest period", Stage.POINT, "the latest period", _latest),
    Rule("the same period of a year", Stage.JOIN, "the alike period (of|in)? (yearp|relyear)", _period),
)

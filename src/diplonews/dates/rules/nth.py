"""The nth of something: "the third quarter", "first-half", "the first Tuesday", "the first two weeks", "week 1"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Nth, Phrase, Unit

_COUNTED = frozenset(
    {Unit.DAY, Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.DECADE}
)
_LIMITS = {Unit.QUARTER: 4, Unit.HALF: 2, Unit.MONTH: 12, Unit.WEEK: 53, Unit.WEEKEND: 53}


def _unit(parts: Parts) -> Phrase | None:
    unit, n = parts.unit(), parts.number("ordinal", "final", "number")
    return Nth(n, unit) if unit in _COUNTED and n <= _LIMITS.get(unit, 366) else None


def _numbered(parts: Parts) -> Phrase | None:
    return _unit(parts) if parts.unit() in (Unit.WEEK, Unit.QUARTER) else None


def _short(parts: Parts) -> Phrase:
    unit = Unit.QUARTER if "quarterword" in parts else Unit.HALF
    return Nth(parts.number("quarterword", "halfword"), unit)


def _weekday(parts: Parts) -> Phrase | None:
    n = parts.number("ordinal", "final")
    return Nth(n, weekday=parts.number("weekday")) if n <= 53 else None


def _run(parts: Parts) -> Phrase | None:
    amount = parts.amount()
    n = parts.number("ordinal", "final")
    if n not in (1, -1) or amount.n is None or amount.high or amount.more or amount.unit not in _COUNTED:
        return None
    return Nth(n, amount.unit, count=amount.n) if amount.n > 1 else None


RULES = (
    Rule("nth unit", Stage.POINT, "the? fiscal? (ordinal|final) unit", _unit, rank=-1),
    Rule("numbered unit", Stage.POINT, "unit number", _numbered),
    Rule("Q3", Stage.POINT, "(quarterword|halfword)", _short),
    Rule("nth weekday", Stage.POINT, "the? (ordinal|final) weekday", _weekday),
    Rule("first units", Stage.POINT, "the? ordinal amount", _run),
    Rule("last units of something", Stage.JOIN, "the? final amount", _run),
)

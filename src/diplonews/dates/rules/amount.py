"""So many units: "three weeks", "a year", "two to three days", "several months", "a month and 21 days"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Amount, Unit

_ORDER = list(Unit)
_HALVES = {Unit.YEAR: (6, Unit.MONTH), Unit.DAY: (12, Unit.HOUR), Unit.HOUR: (30, Unit.MINUTE), Unit.MINUTE: (30, Unit.SECOND),
           Unit.DECADE: (5, Unit.YEAR), Unit.CENTURY: (50, Unit.YEAR), Unit.MONTH: (15, Unit.DAY)}  # fmt: skip
_DECIMAL_PARTS = {Unit.YEAR: (12, Unit.MONTH), Unit.DAY: (24, Unit.HOUR), Unit.HOUR: (60, Unit.MINUTE)}


def _counted(parts: Parts) -> Amount | None:
    if "fortnight" in parts:
        return Amount(14 * parts.number("number", "a", "couple"), Unit.DAY)
    unit = parts.unit()
    count = parts.number("couple", "number", "a")
    if unit is Unit.HALF or count > 999_999_999:
        return None
    if "unit" in parts and 1900 <= count <= 2100:
        return None  # "the 1988 quarter" is not a length
    return Amount(count, unit)


def _another(parts: Parts) -> Amount | None:
    return Amount(parts.number("number", "another"), parts.unit()) if parts.unit() is not Unit.HALF else None


def _ranged(parts: Parts) -> Amount | None:
    low, high = parts.number("a", "number"), parts.number("number2", "number")
    return Amount(low, parts.unit(), high=high) if low < high and parts.unit() is not Unit.HALF else None


def _several(parts: Parts) -> Amount | None:
    return Amount(None, parts.unit()) if parts.unit() is not Unit.HALF else None


def _and_a_half(parts: Parts) -> Amount | None:
    unit = parts.unit()
    half = _HALVES.get(unit)
    return Amount(parts.number("number", "a"), unit, more=Amount(*half)) if half else None


def _half(parts: Parts) -> Amount | None:
    half = _HALVES.get(parts.unit())
    return Amount(*half) if half else None


def _decimal(parts: Parts) -> Amount | None:
    whole, thousandths = parts.numbers("decimal")
    size, smaller = _DECIMAL_PARTS.get(parts.unit(), (0, Unit.DAY))
    rest = round(thousandths * size / 1000)
    if not rest:
        return None
    return Amount(whole, parts.unit(), more=Amount(rest, smaller)) if whole else Amount(rest, smaller)


def _to_the_day(parts: Parts) -> Amount | None:
    return parts.amount() if parts.unit() in (Unit.DAY, Unit.HOUR, Unit.MINUTE) else None


def _both(parts: Parts) -> Amount | None:
    """Join amounts of falling units: "two years, one month and 21 days"."""
    first, second = parts.amount(), parts.amount("amount2")
    last = first
    while last.more:
        last = last.more
    if first.n is None or second.n is None or first.high or second.high:
        return None
    if _ORDER.index(last.unit) <= _ORDER.index(second.unit):
        return None
    return _append(first, second)


def _append(first: Amount, second: Amount) -> Amount:
    more = _append(first.more, second) if first.more else second
    return Amount(first.n, first.unit, more=more)


_MADE = ("amount",)

RULES = (
    Rule("number of units", Stage.AMOUNT, "(number|a) (unit|units|fortnight)", _counted, _MADE),
    Rule("more units", Stage.AMOUNT, "(number|a) extra (unit|units)", _counted, _MADE),
    Rule("another unit", Stage.AMOUNT, "another number? (unit|units)", _another, _MADE),
    Rule("a couple of units", Stage.AMOUNT, "a? couple of? (units|fortnight)", _counted, _MADE),
    Rule("two to three units", Stage.AMOUNT, "number (to|or) number (unit|units)", _ranged, _MADE),
    Rule("a unit or two", Stage.AMOUNT, "a unit or number", _ranged, _MADE),
    Rule("several units", Stage.AMOUNT, "a? several units", _several, _MADE),
    Rule("several-unit", Stage.AMOUNT, "multi unit", _several, _MADE),
    Rule("units and a half", Stage.AMOUNT, "number and a half (unit|units)", _and_a_half, _MADE),
    Rule("a unit and a half", Stage.AMOUNT, "(a unit|number units) and a half", _and_a_half, _MADE),
    Rule("half a unit", Stage.AMOUNT, "half (a|of) unit", _half, _MADE),
    Rule("decimal units", Stage.AMOUNT, "decimal (unit|units)", _decimal, _MADE),
    Rule("a year to the day", Stage.AMOUNT, "amount to the unit", _to_the_day, _MADE),
    Rule("units and smaller units", Stage.AMOUNT, "amount comma? and? amount", _both, _MADE),
)

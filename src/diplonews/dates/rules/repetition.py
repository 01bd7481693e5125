"""What returns, in all its turns: "every Monday", "Tuesday nights", "daily", "twice a week", "every three months"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Amount, Daypart, Every, Phrase, Rate, Season, Unit, Weekday, Weekend


def _each(parts: Parts) -> Phrase | None:
    phrase = parts.phrase("cyclic", "partp")
    return Every(phrase)


def _weekdays(parts: Parts) -> Phrase:
    day = Weekday(parts.number("weekdays", "weekday"))
    return Every(Daypart(parts.code("dayparts"), day) if "dayparts" in parts else day)


def _rate(parts: Parts) -> Phrase:
    return Rate(Amount(1, Unit(parts.code("rate"))))


def _every(parts: Parts) -> Phrase | None:
    if "amount" in parts:
        return Rate(parts.amount())
    if parts.unit() is Unit.WEEKEND:
        return Every(Weekend())
    return Rate(Amount(1, parts.unit())) if parts.unit() is not Unit.HALF else None


def _every_other(parts: Parts) -> Phrase | None:
    """Read "every other week" and "every other Tuesday", which comes round every two weeks."""
    count = parts.number("other")
    if "weekday" in parts:
        return Rate(Amount(count, Unit.WEEK))
    return Rate(Amount(count, parts.unit())) if parts.unit() in _COUNTED else None


_COUNTED = (Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR)


def _times(parts: Parts) -> Phrase:
    amount = parts.amount() if "amount" in parts else Amount(1, parts.unit())
    return Rate(amount, parts.number("times", "number"))


def _often(parts: Parts) -> Phrase:
    return Rate(parts.amount() if "amount" in parts else Amount(1, parts.unit()))


RULES = (
    Rule("every Monday", Stage.JOIN, "every (cyclic|partp)", _each),
    Rule("Mondays", Stage.POINT, "weekdays", _weekdays),
    Rule("Monday nights", Stage.POINT, "weekday dayparts", _weekdays),
    Rule("nights", Stage.POINT, "dayparts", lambda parts: Every(Daypart(parts.code("dayparts")))),
    Rule("summers", Stage.POINT, "seasons", lambda parts: Every(Season(parts.code("seasons")))),
    Rule("daily", Stage.POINT, "rate", _rate),
    Rule("every unit", Stage.POINT, "every (unit|amount)", _every),
    Rule("every other unit", Stage.POINT, "every other (unit|weekday)", _every_other, rank=1),
    Rule("several times a unit", Stage.POINT, "several time (every? amount|per unit)", _often),
    Rule("twice a unit", Stage.POINT, "(times|number time) (every? amount|per unit)", _times),
)

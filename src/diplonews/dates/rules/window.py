"""Runs of units up to or from the anchor: "the past three weeks", "the next few days", "recent years"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import (
    Amount,
    Duration,
    Phrase,
    Reference,
    Relative,
    Shift,
    Unit,
    Vague,
    Which,
    Window,
)


def _window(parts: Parts) -> Phrase | None:
    which = Which(parts.number("which", "turn"))
    return Window(parts.amount(), which) if which is not Which.THIS else None


def _counted(parts: Parts) -> Phrase | None:
    which = Which(parts.number("which"))
    amount = Amount(parts.number("number"), Unit(parts.code("units")))
    return Window(amount, which) if which is not Which.THIS and amount.n else None


def _fortnight(parts: Parts) -> Phrase | None:
    which = Which(parts.number("which"))
    return Window(Amount(2, Unit.WEEK), which) if which is not Which.THIS else None


def _half(parts: Parts) -> Phrase | None:
    which = Which(parts.number("which"))
    half = parts.unit() is Unit.YEAR and which is not Which.THIS
    return Window(Amount(6, Unit.MONTH), which) if half else None


def _starting(parts: Parts) -> Phrase | None:
    length = parts.phrase("durationp")
    if not isinstance(length, Duration) or length.amount.n is None or length.amount.high:
        return None
    return Window(length.amount, Which.NEXT, parts.phrase("dayp"))


def _within_shift(parts: Parts) -> Phrase | None:
    match parts.phrase("shiftp"):
        case Shift(amount=amount, back=False, origin=Phrase() as origin) if (
            amount.n is not None and not amount.high
        ):
            return Window(amount, Which.NEXT, origin)
    return None


def _within(parts: Parts) -> Phrase | None:
    length = parts.phrase("durationp")
    if not isinstance(length, Duration) or length.amount.n is None or length.amount.high:
        return None
    return Window(length.amount, Which.NEXT, Relative(Unit.DAY, 0))


def _vague(parts: Parts) -> Phrase:
    return Vague(Reference(parts.code("recent", "future")), Unit(parts.code("units")))


def _ahead(parts: Parts) -> Phrase:
    return Vague(Reference.FUTURE, Unit(parts.code("units")))


RULES = (
    Rule("past units", Stage.POINT, "the? (which|turn) amount", _window, rank=2),
    Rule("two past units", Stage.POINT, "number which units", _counted),
    Rule("past half year", Stage.POINT, "the? which half unit", _half),
    Rule("past fortnight", Stage.POINT, "the? which fortnight", _fortnight),
    Rule("recent units", Stage.POINT, "the? (recent|future) units ((and|or) units)?", _vague),
    Rule("units ahead", Stage.POINT, "the units ahead", _ahead),
    Rule(
        "units from a day",
        Stage.SPAN,
        "lead? durationp comma? (closing|from) (from|on)? dayp",
        _starting,
        rank=2,
    ),
    Rule("within units of a day", Stage.SPAN, "within shiftp", _within_shift, rank=1),
    Rule("within units", Stage.SPAN, "within durationp", _within),
)

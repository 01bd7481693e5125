"""Runs of units up to or from the anchor: "the past three weeks", "the next few days", "recent years"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Amount, Duration, Phrase, Unit, Which, Window


def _window(parts: Parts) -> Phrase | None:
    which = Which(parts.number("which", "turn", "within"))
    return Window(parts.amount(), which) if which is not Which.THIS else None


def _within(parts: Parts) -> Phrase | None:
    length = parts.phrase("durationp")
    return Window(length.amount, Which.NEXT) if isinstance(length, Duration) else None


def _vague(parts: Parts) -> Phrase:
    which = Which.LAST if parts.keys() & {"recent", "past"} else Which.NEXT
    return Window(Amount(None, Unit(parts.code("units"))), which)


RULES = (
    Rule("past units", Stage.POINT, "the? (which|turn) amount", _window, rank=2),
    Rule("recent units", Stage.POINT, "the? (recent|past|future) units", _vague),
    Rule("within units", Stage.SPAN, "within durationp", _within),
)

"""Times without bounds, and what was mentioned last: "recently", "now", "in the near future", "until then"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Phrase, Reference, Then, Vague


def _vague(parts: Parts) -> Phrase:
    return Vague(Reference(parts.code("vague")))


def _ages(parts: Parts) -> Phrase:
    return Vague(Reference(parts.code("ages")))


RULES = (
    Rule("vague", Stage.NARROW, "vague", _vague, rank=-1),
    Rule("the past", Stage.POINT, "the ages", _ages, rank=-1),
    Rule("then", Stage.NARROW, "then", lambda _: Then(), rank=-1),
)

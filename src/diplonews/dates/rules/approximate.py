"""Lengths and times loosened: "about a week", "more than two years ago", "at least 30 days", "1994 or later"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Duration, Modified, Phrase
from diplonews.model import Mod

_NEGATED = {Mod.MORE_THAN: Mod.EQUAL_OR_LESS, Mod.LESS_THAN: Mod.EQUAL_OR_MORE}


def _length(parts: Parts) -> Phrase:
    return Duration(parts.amount())


def _loosened(parts: Parts) -> Phrase:
    inner = Duration(parts.amount()) if "amount" in parts else parts.phrase("phrase")
    if "up" in parts:
        return Modified(Mod.EQUAL_OR_LESS, inner)
    mod = Mod(parts.code("approximately", "nearly", "more", "least", "over", "beyond"))
    return Modified(_NEGATED.get(mod, mod) if "no" in parts else mod, inner)


RULES = (
    Rule("duration", Stage.NARROW, "the? amount old?", _length),
    Rule("about", Stage.NARROW, "(approximately|nearly) (amount|phrase)", _loosened),
    Rule("more than", Stage.NARROW, "no? more than (amount|phrase)", _loosened),
    Rule("at least", Stage.NARROW, "at the? least (amount|phrase)", _loosened),
    Rule("up to", Stage.NARROW, "up to (amount|phrase)", _loosened),
    Rule("over", Stage.NARROW, "over amount", _loosened),
    Rule("or later", Stage.NARROW, "phrase (or|and) beyond", _loosened),
)

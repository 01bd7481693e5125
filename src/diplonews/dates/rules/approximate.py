"""Lengths and times loosened: "about a week", "more than two years ago", "at least 30 days", "1994 or later"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Amount, Base, Duration, Every, Modified, Phrase, Shift, Unit, Weekend
from diplonews.model import Mod

_NEGATED = {Mod.MORE_THAN: Mod.EQUAL_OR_LESS, Mod.LESS_THAN: Mod.EQUAL_OR_MORE}


def _length(parts: Parts) -> Phrase:
    return Duration(parts.amount())


def _loosened(parts: Parts) -> Phrase:
    inner = (
        Duration(parts.amount())
        if "amount" in parts
        else parts.phrase("phrase", "shiftp", "clockp", "dayp", "periodp", "modp")
    )
    if "up" in parts:
        return Modified(Mod.EQUAL_OR_LESS, inner)
    mod = Mod(parts.code("about", "around", "nearly", "more", "least", "over", "beyond"))
    return Modified(_NEGATED.get(mod, mod) if "no" in parts else mod, inner)


def _sometime(parts: Parts) -> Phrase:
    return Modified(Mod.APPROX, parts.phrase("phrase"))


def _beyond(parts: Parts) -> Phrase:
    return Modified(Mod.AFTER if "lateness" in parts else Mod.BEFORE, parts.phrase("phrase"))


def _no_later(parts: Parts) -> Phrase:
    return Modified(Mod.ON_OR_BEFORE, parts.phrase("phrase"))


def _over(parts: Parts) -> Phrase:
    return Modified(Mod.MORE_THAN, parts.phrase("durationp"))


def _over_ago(parts: Parts) -> Phrase | None:
    """Read "over two years ago"; before other times "over" is a preposition."""
    match parts.phrase("shiftp"):
        case Shift(amount=Amount(n=int()), back=True, base=Base.PUBLICATION, origin=None) as shift:
            return Modified(Mod.MORE_THAN, shift)
    return None


def _or_so(parts: Parts) -> Phrase:
    return Modified(Mod.APPROX, Duration(parts.amount()) if "amount" in parts else parts.phrase("phrase"))


def _or_so_ago(parts: Parts) -> Phrase:
    return Modified(Mod.APPROX, Shift(parts.amount(), back=True))


def _several(parts: Parts) -> Phrase:
    unit = Unit(parts.code("units"))
    return Every(Weekend()) if unit is Unit.WEEKEND else Duration(Amount(None, unit))


RULES = (
    Rule("duration", Stage.NARROW, "the? amount old?", _length),
    Rule("period of a length", Stage.NARROW, "(the|a)? amount period", _length),
    Rule("about", Stage.NARROW, "(about|around|nearly) (amount|shiftp|clockp)", _loosened),
    Rule("over units ago", Stage.NARROW, "over shiftp", _over_ago),
    Rule("around", Stage.NARROW, "around (dayp|periodp|modp)", _loosened),
    Rule("more than", Stage.NARROW, "no? more than (amount|phrase)", _loosened),
    Rule("sometime", Stage.NARROW, "sometime (in|on)? phrase", _sometime),
    Rule("and later", Stage.SPAN, "phrase and beyond", _loosened),
    Rule("later than", Stage.SPAN, "(lateness|earliness) than phrase", _beyond),
    Rule("no later than", Stage.SPAN, "no lateness than phrase", _no_later),
    Rule("at least", Stage.NARROW, "at the? least (amount|phrase)", _loosened),
    Rule("up to", Stage.NARROW, "up to amount", _loosened),
    Rule("over", Stage.SPAN, "over durationp", _over, rank=1),
    Rule("or later", Stage.NARROW, "phrase or beyond", _loosened),
    Rule("or so", Stage.NARROW, "(amount|phrase) or so", _or_so),
    Rule("or so ago", Stage.JOIN, "amount or so ago", _or_so_ago),
    Rule("weeks or months", Stage.NARROW, "units (or|and) units", _several),
    Rule("several units", Stage.NARROW, "units", _several, rank=-1),
)

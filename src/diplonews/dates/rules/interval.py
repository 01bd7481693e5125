"""Two times in one phrase, and bounds: "from May to July", "Friday and Saturday", "since Feb. 24, 2022", "by Friday"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import In, Interval, Modified, Pair, Phrase
from diplonews.model import Mod


def _interval(parts: Parts) -> Phrase:
    return Interval(*_shared(parts))


def _pair(parts: Parts) -> Phrase:
    return Pair(*_shared(parts))


def _shared(parts: Parts) -> tuple[Phrase, Phrase]:
    """Return both phrases; a year named with the second alone holds for the first."""
    first, second = parts.phrase("phrase"), parts.phrase("phrase2")
    if isinstance(second, In) and type(first) is type(second.part):
        first = In(first, second.whole)
    return first, second


def _bound(parts: Parts) -> Phrase:
    return Modified(Mod(parts.code("bound")), parts.phrase("phrase"))


RULES = (
    Rule("from one to another", Stage.SPAN, "between? phrase comma? to phrase", _interval, rank=1),
    Rule("between", Stage.SPAN, "between phrase and phrase", _interval, rank=1),
    Rule("both", Stage.SPAN, "phrase (and|or) phrase", _pair),
    Rule("since", Stage.SPAN, "bound on? phrase", _bound),
    Rule("on a day", Stage.SPAN, "lead the? phrase", lambda parts: parts.phrase("phrase"), rank=-1),
)

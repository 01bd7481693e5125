"""How real an event is where it is told: its phase, and whether the words deny it.

Reads the auxiliaries before a verb, the words that govern a noun, and "if"; knows no event by itself.
"""

from types import ModuleType

from diplonews.model import ActorKind, Phase
from diplonews.reading.scenes import Scene

REACH = 12
CONDITION_REACH = 14


def phase(scene: Scene, first: int, last: int, *, noun: bool, base: bool, small: ModuleType) -> Phase:
    """Return the phase of the event whose trigger stands from *first* to *last*."""
    if _conditional(scene, first, small):
        return Phase.HYPOTHETICAL
    found = _noun_phase(scene, first, last, small) if noun else _verb_phase(scene, first, small)
    if found is None and base and _subjunctive(scene, first):
        return Phase.HYPOTHETICAL
    return found or Phase.ACTUAL


def _subjunctive(scene: Scene, first: int) -> bool:
    """Tell whether a bare verb stands behind one actor ("insisted that the state withdraw")."""
    before = scene.phrases[first - 1] if first else None
    return before is not None and before.referent.kind in {
        ActorKind.PERSON,
        ActorKind.STATE,
        ActorKind.ORGANIZATION,
    }


def _conditional(scene: Scene, first: int, small: ModuleType) -> bool:
    for here in range(first - 1, max(-1, first - CONDITION_REACH), -1):
        word = scene.words[here]
        if word in small.CONDITIONALS:
            return True
        if word in {",", ";", '"', "“", "that"}:
            return False
    return False


def _verb_phase(scene: Scene, first: int, small: ModuleType) -> Phase | None:
    """Return the phase that the words right before a verb give it; None where they give none."""
    words = scene.words
    for here in range(first - 1, max(-1, first - REACH), -1):
        word = words[here]
        if word in small.FUTURE_MODALS:
            perfect = "have" in words[here + 1 : first] and word == "would"
            return Phase.HYPOTHETICAL if perfect else Phase.FUTURE
        if word in small.DOUBTING_MODALS:
            return Phase.HYPOTHETICAL
        if word == "to":
            return opener_phase(scene, here, small)
        if not (
            word in small.BE
            or word in small.HAVE
            or word in small.DO
            or word in small.ADVERBS
            or word in small.NEGATIONS
            or word.endswith("ly")
            or scene.times[here] is not None
        ):
            if here == first - 1 and words[first].endswith("ing"):
                return opener_phase(scene, first, small)
            return None
    return None


def opener_phase(scene: Scene, place: int, small: ModuleType) -> Phase | None:
    """Return the phase that the words before "to" at *place*, or before a noun there, give to what follows."""
    for here in range(place - 1, max(-1, place - REACH), -1):
        word = scene.words[here]
        if (
            word in small.FUTURE_OPENERS
            or word in small.FUTURE_MODALS
            or (word in small.BE and here == place - 1)
        ):
            return Phase.FUTURE
        if word in small.DOUBTING_OPENERS or word in small.DOUBTING_MODALS:
            return Phase.HYPOTHETICAL
        if word in small.SUBORDINATORS or word in {",", ";", "and"}:
            return None
    return None


def _noun_phase(scene: Scene, first: int, last: int, small: ModuleType) -> Phase | None:
    words = scene.words
    for here in range(last + 1, min(len(words), last + REACH)):
        word = words[here]
        if word in small.FUTURE_MODALS or (
            word in small.BE
            and words[here + 1 : here + 2] in {("to",), ("due",), ("expected",), ("scheduled",), ("planned",)}
        ):
            return Phase.FUTURE
        if word in small.DOUBTING_MODALS:
            return Phase.HYPOTHETICAL
        if word in small.BE or word in small.HAVE or word in {",", ".", ";", "that"}:
            break
    for here in range(first - 1, max(-1, first - REACH), -1):
        word = words[here]
        if word in small.FUTURE_MODALS or (
            word in small.FUTURE_OPENERS and word not in {"agreed", "announced", "announce", "set", "ready"}
        ):
            return Phase.FUTURE
        if (
            word in small.DOUBTING_MODALS
            or word in small.DOUBTING_OPENERS
            or (
                word == "for"
                and words[here - 1 : here]
                in {("ready",), ("hope",), ("hopes",), ("call",), ("called",), ("calls",), ("calling",)}
            )
        ):
            return Phase.HYPOTHETICAL
        if word in small.SUBORDINATORS or word in {",", ";", '"', "“", "”", "by"} or (word in small.BE):
            return None
    return None


def negated(scene: Scene, first: int, last: int, *, noun: bool, small: ModuleType) -> int | None:
    """Return the index of the word that denies the event told of from *first* to *last*; None where none does."""
    words = scene.words
    for here in range(first - 1, max(-1, first - REACH), -1):
        word = words[here]
        if (
            word in small.NEGATING_ADVERBS
            or word.endswith("n't")
            or (noun and word in {"no", "without", "any"})
        ):
            if word == "any":
                continue
            return None if words[here + 1 : here + 2] == ("only",) else here
        if word in {"no", "nobody", "none"} and not noun and not _crosses(scene, here, first):
            return here
        if word in small.SUBORDINATORS or word in {",", ";", '"', "“", "”", ".", "but", "and", "to"}:
            if word == "to" and not noun:
                continue
            return None
        if noun and (word in small.PREPOSITIONS):
            return None
    if noun:
        for here in range(last + 1, min(len(words), last + REACH)):
            word = words[here]
            if (word in {"not", "never"} or word.endswith("n't")) and words[here - 1] in (
                small.BE | small.HAVE | small.DO | small.MODALS
            ) | {words[last]}:
                return here
            if word.endswith("n't"):
                return here
            if word in {",", ".", ";", "and", "but", "that", "who", "which"}:
                return None
    return None


def _crosses(scene: Scene, here: int, first: int) -> bool:
    return any(word in {",", ";"} for word in scene.words[here:first])

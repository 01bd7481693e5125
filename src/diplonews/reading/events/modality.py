"""How real an event is where it is told: its phase, and whether the words deny it.

Reads the auxiliaries before a verb, the words that govern a noun, and "if"; knows no event by itself.
"""

from itertools import pairwise
from types import ModuleType

from diplonews.model import ActorKind, Phase
from diplonews.reading.events.scenes import Scene

REACH = 12
CONDITION_REACH = 14
STOPS = frozenset({",", ";", ".", '"', "“", "”"})


def phase(scene: Scene, first: int, last: int, *, noun: bool, base: bool, small: ModuleType) -> Phase:
    """Return the phase of the event whose trigger stands from *first* to *last*."""
    if conditional(scene, first, small):
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


def conditional(scene: Scene, first: int, small: ModuleType) -> bool:
    """Tell whether the trigger at *first* stands in a clause with "if"."""
    for here in range(first - 1, max(-1, first - CONDITION_REACH), -1):
        word = scene.words[here]
        if word in small.CONDITIONALS:
            return True
        if word in {",", ";", '"', "“"} or word in small.THAT:
            return False
    return False


def asked(scene: Scene, first: int, small: ModuleType) -> bool:
    """Tell whether the trigger at *first* stands in a clause with "whether"."""
    for here in range(first - 1, max(-1, first - CONDITION_REACH), -1):
        word = scene.words[here]
        if word in small.WHETHER:
            return True
        if word in STOPS or word in small.THAT or word in small.INFINITIVE:
            return False
    return False


def _verb_phase(scene: Scene, first: int, small: ModuleType) -> Phase | None:
    """Return the phase that the words right before a verb give it; None where they give none."""
    words = scene.words
    for here in range(first - 1, max(-1, first - REACH), -1):
        word = words[here]
        if word in small.FUTURE_MODALS:
            perfect = not small.HAVING.isdisjoint(words[here + 1 : first]) and word in small.WOULD
            return Phase.HYPOTHETICAL if perfect else Phase.FUTURE
        if word in small.DOUBTING_MODALS:
            return Phase.HYPOTHETICAL
        if word in small.INFINITIVE:
            return opener_phase(scene, here, small)
        if not (
            word in small.BE
            or word in small.HAVE
            or word in small.DO
            or word in small.ADVERBS
            or word in small.NEGATIONS
            or word.endswith(small.ADVERB_ENDINGS)
            or scene.times[here] is not None
        ):
            if here == first - 1 and words[first].endswith(small.GERUND_ENDING):
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
        if word in small.SUBORDINATORS or word in {",", ";"} or word in small.JOINING:
            return None
    return None


def _noun_phase(scene: Scene, first: int, last: int, small: ModuleType) -> Phase | None:
    words = scene.words
    for here in range(last + 1, min(len(words), last + REACH)):
        word = words[here]
        if word in small.FUTURE_MODALS or (
            word in small.BE and not small.STILL_TO_COME.isdisjoint(words[here + 1 : here + 2])
        ):
            return Phase.FUTURE
        if word in small.DOUBTING_MODALS:
            return Phase.HYPOTHETICAL
        if word in small.SCHEDULED and words[here - 1] not in small.BE | small.HAVE:
            return Phase.FUTURE
        if word in small.RELATIVES and not small.BE.isdisjoint(words[here + 1 : here + 2]):
            continue
        if word == "," and not small.RELATIVES.isdisjoint(words[here + 1 : here + 2]):
            continue
        if word in small.BE or word in small.HAVE or word in {",", ".", ";"} or word in small.THAT:
            if found := _undone(words[here : here + 5], small):
                return found
            break
    for here in range(first - 1, max(-1, first - REACH), -1):
        word = words[here]
        if word in small.FUTURE_MODALS or (word in small.FUTURE_OPENERS and word not in small.ALREADY_TOLD):
            return Phase.FUTURE
        if (
            word in small.DOUBTING_MODALS
            or word in small.DOUBTING_OPENERS
            or (word in small.FOR and not small.HOPING_FOR.isdisjoint(words[here - 1 : here]))
        ):
            return Phase.HYPOTHETICAL
        if (
            word in small.SUBORDINATORS
            or word in {",", ";", '"', "“", "”"}
            or word in small.BY
            or (word in small.BE)
        ):
            return None
    return None


def _undone(words: tuple[str, ...], small: ModuleType) -> Phase | None:
    """Return the phase of what *words* say was put off or called off ("were called off"); None where they say neither."""
    if words[0] not in small.AUXILIARIES:
        return None
    told = {*words, *map(" ".join, pairwise(words))}
    if not small.PUT_OFF.isdisjoint(told):
        return Phase.FUTURE
    return None if small.CALLED_OFF.isdisjoint(told) else Phase.HYPOTHETICAL


def negated(scene: Scene, first: int, last: int, *, noun: bool, small: ModuleType) -> int | None:
    """Return the index of the word that denies the event told of from *first* to *last*; None where none does."""
    words = scene.words
    for here in range(first - 1, max(-1, first - REACH), -1):
        word = words[here]
        if _negates(word, small) or (noun and word in small.NEGATING_NOUNS):
            return here if small.LIMITING.isdisjoint(words[here + 1 : here + 2]) else None
        if word in small.NOBODY and not noun and not _crosses(scene, here, first):
            return here
        if (noun and word in small.ANY) or (not noun and word in small.INFINITIVE):
            continue
        ends = (
            word in small.SUBORDINATORS
            or word in small.CLAUSE_ENDS
            or word in small.INFINITIVE
            or word in STOPS
        )
        if ends or (noun and word in small.PREPOSITIONS):
            return None
    return _negated_behind(scene, last, small) if noun else None


def _negated_behind(scene: Scene, last: int, small: ModuleType) -> int | None:
    """Return the index of the word that denies an event noun behind it ("the meeting did not take place")."""
    words = scene.words
    for here in range(last + 1, min(len(words), last + REACH)):
        word, before = words[here], words[here - 1]
        helped = before in small.AUXILIARIES or here == last + 1
        if word.endswith(small.NEGATED_ENDINGS) or (word in small.NOT and helped):
            return here
        if word in small.CLAUSE_ENDS or word in STOPS:
            return None
    return None


def _negates(word: str, small: ModuleType) -> bool:
    return word in small.NEGATING_ADVERBS or word.endswith(small.NEGATED_ENDINGS)


def _crosses(scene: Scene, here: int, first: int) -> bool:
    return any(word in {",", ";"} for word in scene.words[here:first])

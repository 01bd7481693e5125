"""Triggers: the verbs and nouns that tell of events, found in a sentence by their forms and the words beside them.

Says what kind of event a word names and whether it stands there as a verb or a noun; who takes part is found
elsewhere.
"""

from collections.abc import Iterator, Sequence
from types import ModuleType

from attrs import frozen

from diplonews import languages
from diplonews.model import EventType
from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.verbs import insists, is_verb
from diplonews.reading.events.words import Word, event_words

DONE_TO = frozenset({EventType.ASSAULT, EventType.COERCE})
"""Types whose verbs always take somebody to whom it is done."""

REACH_OF_SIGNING = 6
"""Tokens behind "signed" or "lifted" in which an event noun is its object, not one more event."""

LONGEST_GAP = 4
"""Tokens that may stand between a verb and its particle or its object."""


@frozen(kw_only=True)
class Trigger:
    """A word or two that tell of an event.

    Attributes:
        word: The row that fits.
        first: Index of its first token.
        last: Index of its last token, included.
        passive: A verb whose subject is the one it is done to.
        finite: A verb that may have a subject of its own before it.
    """

    word: Word
    first: int
    last: int
    passive: bool = False
    reduced: bool = False


def triggers(scene: Scene, code: str) -> Iterator[Trigger]:
    """Yield the triggers of a sentence from left to right; no token belongs to two."""
    table = event_words(code)
    small, tables = languages.load(code).clause_words, languages.load(code).events
    last, absorbing, present = -1, None, frozenset(scene.words)
    for place in [place for place, word in enumerate(scene.words) if word in table]:
        taken = absorbing is not None and place == absorbing.last  # "filed a lawsuit"
        if taken or place <= last or scene.names[place] is not None or _is_month(scene, place):
            continue
        rows = [row for row in table[scene.words[place]] if present.issuperset(row.rest)]
        trigger = _trigger(scene, place, rows, small, tables)
        if trigger is not None and (
            (absorbing is not None and _absorbs(scene, absorbing, trigger, tables))
            or (trigger.word.lemma in tables.INSISTING and not insists(scene, trigger.last + 1, table, small))
        ):
            trigger = None
        if trigger is not None:
            absorbing = trigger
            yield trigger
            if trigger.last - trigger.first == len(trigger.word.rest):
                last = trigger.last


def _absorbs(scene: Scene, before: Trigger, noun: Trigger, tables: ModuleType) -> bool:
    """Tell whether the trigger *before* takes the event noun behind it for its object or matter: "talks on a truce"."""
    matter = noun.word.is_noun or (before.word.is_noun and noun.word.form == "gerund")
    if not matter or noun.first > before.last + REACH_OF_SIGNING:
        return False
    if not before.word.is_noun and before.word.lemma in tables.ABSORBING:
        return noun.word.type in tables.ABSORBING[before.word.lemma]
    matters = tables.BEFORE_A_MATTER.get(before.word.type)
    if matters is None or noun.word.type not in tables.MATTERS:
        return False
    openers = [here for here in range(before.last + 1, noun.first) if scene.words[here] in matters]
    return bool(openers) and all(
        scene.times[here] is None and scene.names[here] is None for here in range(openers[-1], noun.first)
    )


def _is_month(scene: Scene, place: int) -> bool:
    """Tell whether the word at *place* is part of a date, where it could be an event ("March 3")."""
    return scene.times[place] is not None and scene.tokens[place].text[0].isupper()


def _trigger(
    scene: Scene, place: int, rows: Sequence[Word], small: ModuleType, tables: ModuleType
) -> Trigger | None:
    noun = None
    for word in rows:
        last = _last(scene, place, word, small)
        if last is None:
            continue
        if noun is None:
            noun = stands_as_noun(scene, place, last, rows, small)
        if word.is_noun and noun and (word.form == "plural" or word.rest or _is_thing(scene, last, small)):
            return Trigger(word=word, first=place, last=last)
        if (
            word.form == "base"
            and _is_past_too(word, rows)
            and scene.words[max(0, place - 1)] not in small.BEFORE_VERBS
        ):
            continue
        if not word.is_noun and not noun and is_verb(scene, place, word, small, tables):
            ended = word.form in {"past", "participle"}
            reduced = ended and _is_reduced(scene, place, word, small, tables)
            told = ended and is_passive(scene, place, small, last)
            passive = told or reduced
            if word.form in {"past", "participle"} and not passive and _is_attribute(scene, place, small):
                continue
            return Trigger(word=word, first=place, last=last, passive=passive, reduced=reduced and not told)
    return None


def _is_past_too(word: Word, rows: Sequence[Word]) -> bool:
    """Tell whether a plain form is also that of the past ("shut", "hit")."""
    return any(row.form == "past" and row.lemma == word.lemma for row in rows)


def _last(scene: Scene, place: int, word: Word, small: ModuleType) -> int | None:
    """Return the index of the last token of *word* at *place*; None where its further words do not follow."""
    last = place
    for part in word.rest:
        thing = not word.is_noun and part not in small.PREPOSITIONS
        limit = last + 2 + (LONGEST_GAP if thing or part in small.PARTICLES else 0)
        while limit <= len(scene.words) and tells_time(scene, limit - 1, small):
            limit += 1  # "appealed on Friday for"
        for after in range(last + 1, min(limit, len(scene.words))):
            if scene.words[after] == part:
                last = after
                break
            if scene.words[after] in small.STOPPERS:
                return None
        else:
            return None
    return last


def tells_time(scene: Scene, here: int, small: ModuleType) -> bool:
    """Tell whether the word at *here* belongs to words for a time, the preposition before them included."""
    if scene.times[here] is not None:
        return True
    behind = scene.times[here + 1] if here + 1 < len(scene.words) else None
    return behind is not None and scene.words[here] in small.DAY_PREPOSITIONS


def stands_as_noun(scene: Scene, place: int, last: int, rows: Sequence[Word], small: ModuleType) -> bool:
    """Tell whether the word at *place* is a noun here, by the words around it."""
    words = scene.words
    if not any(row.is_noun for row in rows):
        return False
    forms = {row.form for row in rows if not row.is_noun}
    if not forms:
        return True
    before = words[place - 1] if place else ""
    after = words[last + 1] if last + 1 < len(words) else ""
    if before in small.DETERMINERS or before == "'s":
        return True
    if before in small.ADJECTIVES and not ("past" in forms and somebody_before(scene, place, small)):
        return True
    if before in small.BEFORE_VERBS or before.endswith(small.NEGATED_ENDINGS):
        return "base" not in forms and "gerund" not in forms
    if forms & {"past", "participle"}:
        return False
    if "gerund" in forms:
        return not (
            before in small.BE
            or before in small.PREPOSITIONS
            or before in small.ADVERBS
            or before in ",;—–-"
            or before in small.COORDINATORS
            or before.endswith(small.ADVERB_ENDINGS)
            or after in small.DETERMINERS
            or (after and scene.names[last + 1] is not None)
            or not before
        )
    if "base" not in forms and not (
        before in small.SUBJECT_PRONOUNS or (place and scene.phrases[place - 1] is not None)
    ):
        return True
    if before in small.PREPOSITIONS or (before in small.COORDINATORS and after in small.PREPOSITIONS):
        return True
    opens = (
        after in small.DETERMINERS
        or after in small.CLAUSE_OPENERS_BEHIND
        or (last + 1 < len(words) and scene.tokens[last + 1].text[0].isupper())
    )
    if scene.names[place - 1] is not None if place else False:
        return not (opens and "present" in forms)
    return not (opens and after not in small.PREPOSITIONS)


def _is_thing(scene: Scene, last: int, small: ModuleType) -> bool:
    """Tell whether a noun in the singular stands where one event is told of, not as part of a compound."""
    after = scene.words[last + 1] if last + 1 < len(scene.words) else ""
    return not (
        after.isalpha()
        and after not in small.FOLLOWERS
        and not after.endswith(small.NOUN_ENDINGS)
        and after not in small.BE
    )


def is_passive(scene: Scene, place: int, small: ModuleType, last: int | None = None) -> bool:
    """Tell whether the participle at *place* has a form of "be" before it, or only stands behind its noun."""
    for before in range(place - 1, max(-1, place - 5), -1):
        word = scene.words[before]
        if word in small.PASSIVE_VERBS:
            return word not in small.SHORT_BE or scene.words[max(0, before - 1)] in small.SUBJECT_PRONOUNS
        if (
            word not in small.ADVERBS
            and word not in small.NEGATING_ADVERBS
            and not word.endswith(small.ADVERB_ENDINGS)
        ):
            break
    return not small.BY.isdisjoint(scene.words[(last or place) + 1 : (last or place) + 2])


def _is_reduced(scene: Scene, place: int, word: Word, small: ModuleType, tables: ModuleType) -> bool:
    """Tell whether a participle right behind its noun says what was done to it ("the men arrested in ...")."""
    after = scene.words[place + 1] if place + 1 < len(scene.words) else ""
    before = scene.words[place - 1] if place else ""
    done_to = word.type in DONE_TO or word.lemma in tables.DONE_TO_VERBS
    if scene.words[place + 1 : place + 3] in small.BOUNDS or after in small.ABOUT:
        return False
    return (
        done_to and not word.rest and after in small.PREPOSITIONS and before not in small.HAVE | small.ADVERBS
    )


def somebody_before(scene: Scene, place: int, small: ModuleType) -> bool:
    """Tell whether the word before *place* is who acts, where it could describe a noun: "an official denied that"."""
    if place < 1 or scene.words[place - 1] not in small.PEOPLE_TOO or place + 1 >= len(scene.words):
        return False
    after = scene.words[place + 1]
    takes = after in small.OBJECT_OPENERS or after in small.OBJECT_PRONOUNS or after in small.PREPOSITIONS
    return takes or scene.phrases[place + 1] is not None or scene.times[place + 1] is not None


def _is_attribute(scene: Scene, place: int, small: ModuleType) -> bool:
    """Tell whether the participle at *place* only describes the noun behind it ("the arrested men")."""
    before = scene.words[place - 1] if place else ""
    if somebody_before(scene, place, small):
        return False
    if any(word in small.HAVE for word in scene.words[max(0, place - 3) : place]):
        return False
    return (
        before in small.DETERMINERS - small.RELATIVES
        or before in small.ADJECTIVES
        or before == "'s"
        or before in small.PREPOSITIONS - small.COMPARING
    )

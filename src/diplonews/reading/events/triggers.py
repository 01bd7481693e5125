"""Triggers: the verbs and nouns that tell of events, found in a sentence by their forms and the words beside them.

Says what kind of event a word names and whether it stands there as a verb or a noun; who takes part is found
elsewhere.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from types import ModuleType

from attrs import evolve, frozen

from diplonews import languages
from diplonews.model import ActorKind, EventType, Mode
from diplonews.reading.events.scenes import Scene

DONE_TO = frozenset({EventType.ASSAULT, EventType.COERCE})
"""Types whose verbs always take somebody to whom it is done."""

REACH_OF_SIGNING = 6
"""Tokens behind "signed" or "lifted" in which an event noun is its object, not one more event."""

FRONTED_REACH = 6
"""Tokens before a verb in which its object may stand."""

LONGEST_GAP = 4
"""Tokens that may stand between a verb and its particle or its object."""


@frozen(kw_only=True)
class Word:
    """A row of the tables in one of its forms.

    Attributes:
        type: Type of the event.
        mode: Its mode, where the word names one.
        lemma: As in the table.
        form: base, present, past, participle or gerund of a verb; singular or plural of a noun.
        rest: The further words that must follow.
        behind: What must stand behind a verb: a "person" and nothing said of them, an "order" to somebody, or
            somebody and a deed to "blame" them for; "force" where forces or a state must stand before it.
    """

    type: EventType
    mode: Mode | None
    lemma: str
    form: str
    rest: tuple[str, ...]
    behind: str = ""

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun."""
        return self.form in {"singular", "plural"}


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


@lru_cache(maxsize=8)
def event_words(code: str) -> dict[str, tuple[Word, ...]]:
    """Return the event words of a language by their first token, those of more tokens first."""
    tables, inflection = languages.load(code).events, languages.load(code).inflection
    found: dict[str, list[Word]] = {}
    for table, ask in (
        (tables.BLAMING_VERBS, "blame"),
        (tables.PERSONAL_VERBS, "person"),
        (tables.ORDERING_VERBS, "order"),
        (tables.STRIKING_VERBS, "force"),
    ):
        for (kind, mode), lemmas in table.items():
            for lemma in lemmas.split():
                for form, name in inflection.verb_forms(lemma):
                    word = evolve(_word(kind, mode, lemma, name, ()), behind=ask)
                    found.setdefault(form, []).append(word)
    for (kind, mode), lemmas in tables.VERBS.items():
        for lemma in lemmas.split():
            verb, *particles = lemma.split("_")
            for form, name in inflection.verb_forms(verb):
                found.setdefault(form, []).append(_word(kind, mode, lemma, name, tuple(particles)))
    for (kind, mode), lemmas in tables.NOUNS.items():
        for lemma in lemmas.split():
            *before, head = lemma.split("_")
            for form, name in ((head, "singular"), (inflection.third_person(head), "plural")):
                whole = (*before, form)
                found.setdefault(whole[0], []).append(_word(kind, mode, lemma, name, whole[1:]))
    return {form: tuple(sorted(words, key=lambda word: -len(word.rest))) for form, words in found.items()}


def _word(kind: str, mode: str, lemma: str, form: str, rest: tuple[str, ...]) -> Word:
    return Word(type=EventType(kind), mode=Mode(mode) if mode else None, lemma=lemma, form=form, rest=rest)


def triggers(scene: Scene, code: str) -> Iterator[Trigger]:
    """Yield the triggers of a sentence from left to right; no token belongs to two."""
    table = event_words(code)
    small, tables = languages.load(code).clause_words, languages.load(code).events
    last, absorbing = -1, None
    for place in [place for place, word in enumerate(scene.words) if word in table]:
        if place <= last or scene.names[place] is not None or _is_month(scene, place):
            continue
        trigger = _trigger(scene, place, table[scene.words[place]], small, tables)
        if trigger is not None and (
            (absorbing is not None and _absorbs(scene, absorbing, trigger, tables))
            or (
                trigger.word.lemma in tables.INSISTING and not _insists(scene, trigger.last + 1, table, small)
            )
        ):
            trigger = None
        if trigger is not None:
            absorbing = trigger
            yield trigger
            if trigger.last - trigger.first == len(trigger.word.rest):
                last = trigger.last


def _absorbs(scene: Scene, before: Trigger, noun: Trigger, tables: ModuleType) -> bool:
    """Tell whether the trigger *before* takes the event noun behind it for its object or matter: "talks on a truce"."""
    if not noun.word.is_noun or noun.first > before.last + REACH_OF_SIGNING:
        return False
    if not before.word.is_noun and before.word.lemma in tables.ABSORBING:
        return noun.word.type in tables.ABSORBING[before.word.lemma]
    if before.word.type is not EventType.CONSULT or noun.word.type not in tables.MATTERS:
        return False
    between = range(before.last + 1, noun.first)
    openers = [here for here in between if scene.words[here] in tables.BEFORE_A_MATTER]
    return bool(openers) and all(
        scene.times[here] is None and scene.names[here] is None for here in range(openers[-1], noun.first)
    )


def _is_month(scene: Scene, place: int) -> bool:
    """Tell whether the word at *place* is part of a date, where it could be an event ("March 3")."""
    return scene.times[place] is not None and scene.tokens[place].text[0].isupper()


def _trigger(
    scene: Scene, place: int, rows: tuple[Word, ...], small: ModuleType, tables: ModuleType
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
        if not word.is_noun and not noun and _is_verb(scene, place, word, small, tables):
            ended = word.form in {"past", "participle"}
            reduced = ended and _is_reduced(scene, place, word, small, tables)
            told = ended and is_passive(scene, place, small, last)
            passive = told or reduced
            if word.form in {"past", "participle"} and not passive and _is_attribute(scene, place, small):
                continue
            return Trigger(word=word, first=place, last=last, passive=passive, reduced=reduced and not told)
    return None


def _is_past_too(word: Word, rows: tuple[Word, ...]) -> bool:
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


def stands_as_noun(scene: Scene, place: int, last: int, rows: tuple[Word, ...], small: ModuleType) -> bool:
    """Tell whether the word at *place* is a noun here, by the words around it."""
    words = scene.words
    if not any(row.is_noun for row in rows):
        return False
    forms = {row.form for row in rows if not row.is_noun}
    if not forms:
        return True
    before = words[place - 1] if place else ""
    after = words[last + 1] if last + 1 < len(words) else ""
    if before in small.DETERMINERS or before in small.ADJECTIVES or before == "'s":
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


def _is_verb(scene: Scene, place: int, word: Word, small: ModuleType, tables: ModuleType) -> bool:
    """Tell whether a form that may also describe a noun stands as a verb here."""
    before = scene.words[place - 1] if place else ""
    if word.lemma in tables.OTHER_OBJECTS and _takes_other(
        scene, place + len(word.rest), tables.OTHER_OBJECTS[word.lemma], small
    ):
        return False
    if word.lemma in tables.SAYING_TOO and not small.THAT.isdisjoint(scene.words[place + 1 : place + 2]):
        return False
    if word.lemma in tables.HOSTING and _before_meeting(scene, place, small):
        return False
    if word.behind == "force":
        return _strikes(scene, place, small, tables)
    if word.behind and not _takes(scene, place, word.behind, small):
        return False
    if word.form == "gerund":
        return before not in small.DETERMINERS and before not in small.ADJECTIVES and before != "'s"
    if word.type is EventType.REQUEST and not _requests(scene, place, small):
        return False
    if word.form != "base":
        return True
    if before in small.BEFORE_VERBS or before.endswith(small.ADVERB_ENDINGS) or before in small.ADVERBS:
        return True
    after = scene.words[place + 1] if place + 1 < len(scene.words) else ""
    plural = before.endswith(small.PLURAL_ENDING) or before in small.COORDINATORS
    plural = plural or (place > 0 and scene.phrases[place - 1] is not None)
    return plural and (after in small.DETERMINERS or after in small.OBJECT_PRONOUNS)


def _insists(scene: Scene, that: int, table: Mapping[str, tuple[Word, ...]], small: ModuleType) -> bool:
    """Tell whether "that" at *that*, one actor and a plain verb follow: "that the state withdraw"."""
    if small.THAT.isdisjoint(scene.words[that : that + 1]):
        return False
    here = that + 1
    mention = scene.phrases[here] if here < len(scene.words) else None
    if mention is None or mention.referent.kind not in {
        ActorKind.PERSON,
        ActorKind.STATE,
        ActorKind.ORGANIZATION,
    }:
        return False
    while here < len(scene.words) and scene.phrases[here] is mention:
        here += 1
    verb = scene.words[here] if here < len(scene.words) else ""
    return (
        verb.isalpha()
        and verb not in small.FUNCTION_WORDS
        and not verb.endswith((small.PLURAL_ENDING, small.PAST_ENDING, small.GERUND_ENDING))
        and all(word.form == "base" for word in table.get(verb, ()) if not word.is_noun)
    )


def _before_meeting(scene: Scene, place: int, small: ModuleType) -> bool:
    """Tell whether the verb at *place* takes a meeting: "hosted the next round of talks"."""
    for here in range(place + 1, min(len(scene.words), place + REACH_OF_SIGNING + 1)):
        word = scene.words[here]
        if word in small.MEETINGS:
            return True
        if scene.phrases[here] is not None or not word.isalnum():
            return False
    return False


def _strikes(scene: Scene, place: int, small: ModuleType, tables: ModuleType) -> bool:
    """Tell whether forces, weapons or a state stand before the verb at *place*, or behind "by"."""
    if scene.words[place + 1 : place + 2] and scene.words[place + 1] in small.BY:
        return not tables.FORCES.isdisjoint(scene.words[place + 2 : place + 6])
    here = place - 1
    while here > 0 and (
        scene.words[here] in small.AUXILIARIES
        or scene.words[here] in small.ADVERBS
        or scene.words[here] in small.RELATIVES
    ):
        here -= 1
    if here < 0 or scene.words[here] in small.DETERMINERS:
        return False
    mention = scene.phrases[here]
    return scene.words[here] in tables.FORCES or (
        mention is not None and mention.referent.kind is ActorKind.STATE and mention.acts
    )


def _requests(scene: Scene, place: int, small: ModuleType) -> bool:
    """Tell whether the verb at *place* asks for something: not "asked not to be named", nor "asked whether"."""
    if not small.NOT.isdisjoint(scene.words[place + 1 : place + 2]):
        return False
    here = place + 1
    if scene.words[here : here + 1] and scene.words[here] in small.PREPOSITIONS:
        here += 1
    while here < len(scene.words) and scene.times[here] is not None:
        here += 1
    return bool(small.WHETHER.isdisjoint(scene.words[here : here + 1]))


def _takes_other(scene: Scene, place: int, nouns: str, small: ModuleType) -> bool:
    """Tell whether one of *nouns* heads the object of the verb at *place*, behind it or before it ("a charge he rejects")."""
    ended = scene.words[place + 1 : place + 2]
    if not ended or not ended[0].isalnum():
        before = scene.words[max(0, place - FRONTED_REACH) : place]
        return any(word in nouns.split() and one in small.INDEFINITE for one, word in pairwise(before))
    for word in scene.words[place + 1 : place + 6]:
        if word.removesuffix("s") in nouns.split() or word in nouns.split():
            return True
        called = word in small.CALLED_AS  # "rejected as false a report"
        if not called and (word in small.PREPOSITIONS or word in small.SUBORDINATORS):
            return False
    return False


def _takes(scene: Scene, place: int, behind: str, small: ModuleType) -> bool:
    """Tell whether somebody stands behind the verb at *place*, and what may follow: nothing said of them, or an order."""
    here = place + 1
    if here < len(scene.words) and scene.words[here] in small.OBJECT_PRONOUNS:
        here += 1
    else:
        mention = scene.phrases[here] if here < len(scene.words) else None
        if mention is None and scene.words[here : here + 1] == ("the",) and here + 3 < len(scene.words):
            here += 3
        elif mention is None or mention.referent.kind not in {
            ActorKind.PERSON,
            ActorKind.STATE,
            ActorKind.UNNAMED,
        }:
            return False
        while mention is not None and here < len(scene.words) and scene.phrases[here] is mention:
            here += 1
    after = scene.words[here] if here < len(scene.words) else "."
    then = scene.words[here + 1] if here + 1 < len(scene.words) else ""
    if behind == "blame":
        return after in small.FOR and then.endswith(small.GERUND_ENDING)
    if behind == "order":
        return after in small.INFINITIVE or (after in small.NOT and then in small.INFINITIVE)
    return after in small.PREPOSITIONS or after in {".", ",", "and", ";"} or scene.times[here] is not None


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


def _is_attribute(scene: Scene, place: int, small: ModuleType) -> bool:
    """Tell whether the participle at *place* only describes the noun behind it ("the arrested men")."""
    before = scene.words[place - 1] if place else ""
    if any(word in small.HAVE for word in scene.words[max(0, place - 3) : place]):
        return False
    return (
        before in small.DETERMINERS - small.RELATIVES
        or before in small.ADJECTIVES
        or before == "'s"
        or before in small.PREPOSITIONS - small.COMPARING
    )

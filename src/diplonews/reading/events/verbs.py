"""Whether a word that may tell of an event stands as a verb, and takes what it must take to tell of one.

"Asked whether", "rejected the report" and "hit a record" are told apart here from what they look like.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import ModuleType

from diplonews.model import ActorKind, EventType
from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.words import Word

FRONTED_REACH = 6
"""Tokens before a verb in which its object may stand."""
LONGEST_INSERTION = 12
"""Tokens between a subject and its verb that stand between commas."""
MEETING_REACH = 6
"""Tokens behind "hosted" in which the meeting stands."""


def is_verb(scene: Scene, place: int, word: Word, small: ModuleType, tables: ModuleType) -> bool:
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
    if word.behind in {"force", "troops"}:
        return _strikes(scene, place, word.behind, small, tables)
    if word.behind and not _takes(scene, place, word.behind, small):
        return False
    if word.form == "present" and (before in small.ARTICLES or before in small.PREPOSITIONS):
        return False  # "sold the shares", "on orders"
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


def insists(scene: Scene, that: int, table: Mapping[str, tuple[Word, ...]], small: ModuleType) -> bool:
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
    for here in range(place + 1, min(len(scene.words), place + MEETING_REACH + 1)):
        word = scene.words[here]
        if word in small.MEETINGS:
            return True
        if scene.phrases[here] is not None or not word.isalnum():
            return False
    return False


def _strikes(scene: Scene, place: int, who: str, small: ModuleType, tables: ModuleType) -> bool:
    """Tell whether forces, weapons or a state stand before the verb at *place*, or behind "by"; where *who* says so no state."""
    if scene.words[place + 1 : place + 2] and scene.words[place + 1] in small.BY:
        return not tables.FORCES.isdisjoint(scene.words[place + 2 : place + 6])
    here = place - 1
    while here > 0 and (
        scene.words[here] in small.AUXILIARIES
        or scene.words[here] in small.ADVERBS
        or scene.words[here] in small.RELATIVES
    ):
        here -= 1
    if here > 0 and scene.words[here] == ",":  # "Ruritania, backed by others, struck"
        here = next(
            (c - 1 for c in range(here - 1, max(0, here - LONGEST_INSERTION), -1) if scene.words[c] == ","), 0
        )
    if here < 0 or scene.words[here] in small.DETERMINERS:
        return False
    mention = scene.phrases[here]
    state = mention is not None and mention.referent.kind is ActorKind.STATE and mention.acts
    return scene.words[here] in tables.FORCES or (state and who == "force")


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
    known, ended = nouns.split(), scene.words[place + 1 : place + 2]
    if not ended or not ended[0].isalnum():
        before = scene.words[max(0, place - FRONTED_REACH) : place]
        return any(word in known and one in small.INDEFINITE for one, word in pairwise(before))
    if place > 1 and scene.words[place - 1] in small.BE and _is_one_of(scene.words[place - 2], known):
        return True  # "the claim was rejected by"
    for here, word in enumerate(scene.words[place + 1 : place + 6]):
        if _is_one_of(word, known):
            return True
        if not here and word in small.WITH:
            continue
        called = word in small.CALLED_AS  # "rejected as false a report"
        if not called and (word in small.PREPOSITIONS or word in small.SUBORDINATORS):
            return False
    return False


def _is_one_of(word: str, nouns: Sequence[str]) -> bool:
    """Tell whether *word* is one of *nouns* or its plural."""
    return word.removesuffix("s") in nouns or word in nouns


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

"""What a word of denial takes: the noun that heads its object, and the words for what is untrue beside it."""

from types import ModuleType

from attrs import define

from diplonews.model import EventType
from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.words import event_words

ABOUT_WORDS = frozenset({EventType.ACCUSE, EventType.REJECT, EventType.REQUEST})
"""Acts of speech: to deny an accusation is not to deny that it was made."""
OBJECT_REACH = 10
"""Tokens behind a verb in which its object is looked for."""
SUBJECT_REACH = 8
"""Tokens before a verb in which its subject is."""


@define(kw_only=True)
class Objects:
    """Looks for the objects of one scene."""

    scene: Scene
    nouns: dict[str, str]
    language: str
    tables: ModuleType
    small: ModuleType

    def subject_noun(self, place: int) -> str:
        """Return the noun or pronoun right before the verb at *place* that stands for a claim; empty where none does."""
        words = self.scene.words
        for here in range(place - 1, max(-1, place - SUBJECT_REACH), -1):
            word = words[here]
            if word in self.tables.ANAPHORS_BEFORE and here >= place - 2:
                return "it"
            noun = self.noun_at(here)
            if noun in self.tables.REPORT_NOUNS or noun in self.tables.CHARGE_NOUNS:
                return noun
            if word in self.small.SUBORDINATORS or word in {".", ";", ":", ",", '"', "“", "but", "and"}:
                return ""
        return ""

    def fronted(self, place: int, *, offers: bool = False) -> str:
        """Return the noun for a claim that is the object of the verb at *place* and stands before it, else nothing.

        It opens an insertion, and the subject stands between: ", a charge (that) Ruritania has denied".
        """
        words = self.scene.words
        if words[place + 1 : place + 2] and words[place + 1] not in {",", ".", ";"}:
            return ""
        return self.claim_before(place, offers=offers)

    def claim_before(self, place: int, *, offers: bool = False) -> str:
        """Return the noun for a claim that opens the insertion in which the verb at *place* stands, else nothing."""
        words, small = self.scene.words, self.small
        for here in range(place - 1, max(1, place - SUBJECT_REACH), -1):
            noun = self.noun_at(here)
            told = noun in self.tables.REPORT_NOUNS or noun in self.tables.CHARGE_NOUNS
            if told or (offers and noun in self.tables.OFFER_NOUNS):
                opened = any(word in small.INDEFINITE for word in words[max(0, here - 2) : here])
                return noun if opened and "," in words[max(0, here - 3) : here] else ""
            if words[here] in {",", ";", ":"}:
                return ""
        return ""

    def object_of(self, after: int) -> tuple[str, int]:
        """Return the noun that heads the object from *after* on and its index; empty where none is in the tables.

        The first noun of the tables counts; another noun before a preposition gives itself.
        """
        words = self.scene.words
        last = ""
        for here in range(after, min(len(words), after + OBJECT_REACH)):
            word = words[here]
            noun = self.noun_at(here)
            if noun:
                following = self.noun_at(here + 1) if here + 1 < len(words) else ""
                if not following:
                    return noun, here
                continue
            if word in self.small.SUBORDINATORS or word in {",", ".", ";", ":", "and", "but", "as"}:
                break
            if word in self.small.PREPOSITIONS and last:
                break
            if (
                word.isalpha()
                and self.scene.names[here] is None
                and word not in self.small.DETERMINERS
                and word not in self.small.ADVERBS
            ):
                last = word
        return last, after

    def behind_calling(self, after: int) -> int:
        """Return where the object starts that stands behind what it is called: "dismissed as "a tale" a report that"."""
        words = self.scene.words
        if words[after : after + 1] == () or words[after] not in self.tables.CALLED_AS:
            return after
        untrue = self.untrue_behind(after)
        start = after + 1 if untrue is None else untrue
        for here in range(start + 1, min(len(words), start + OBJECT_REACH)):
            if words[here] in self.small.SUBORDINATORS or words[here] in {",", ".", ";", ":"}:
                return after
            opens = words[here] in self.small.DETERMINERS or self.scene.phrases[here] is not None
            if (opens or self.noun_at(here)) and words[here - 1] not in self.small.COORDINATORS:
                return here
        return after

    def is_event(self, noun: str) -> bool:
        """Tell whether *noun* names an event, not an act of speech."""
        rows = event_words(self.language).get(noun, ())
        return any(row.is_noun and not row.rest and row.type not in ABOUT_WORDS for row in rows)

    def noun_at(self, here: int) -> str:
        """Return the singular of the word at *here* where the tables have it."""
        if not 0 <= here < len(self.scene.words) or self.scene.names[here] is not None:
            return ""
        return self.nouns.get(self.scene.words[here], "")

    def untrue_behind(self, after: int) -> int | None:
        """Return the index of a word for what is untrue behind the object that starts at *after*."""
        words = self.scene.words
        for here in range(after, min(len(words), after + 16)):
            if words[here] in self.tables.FALSE_WORDS:
                return here
            if words[here] in self.tables.NOT_THESE and words[here - 1] in self.small.NOT:
                return here
            if here > after and words[here] in self.tables.BEHIND_OBJECTS:
                return None
        return None

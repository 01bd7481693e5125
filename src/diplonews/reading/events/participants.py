"""Who takes part in an event: the mentions around its trigger, by their place in the clause.

Subjects are looked for to the left of a verb, the others to its right; of an event noun the possessor, the
attribute before it and the phrases behind it take part, and the subject of the verb that governs it. Every walk
ends after a fixed number of tokens.
"""

from types import ModuleType

from attrs import define

from diplonews.model import ActorKind, EventType, Mode
from diplonews.model.event_types import MUTUAL
from diplonews.reading.events.descriptions import Descriptions
from diplonews.reading.events.parties import Parties
from diplonews.reading.events.pronouns import Pronouns, side_of
from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.subjects import REACH, Subjects
from diplonews.reading.events.triggers import DONE_TO, Trigger
from diplonews.reading.layers import Mention, Referent

PLACE_REACH = 12
"""Tokens behind an attack in which the state is told where it takes place."""
CLAIMED_BY_ONE = frozenset(
    {EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN, EventType.AGREE, EventType.REJECT}
)
"""Acts of speech: what stands behind the first object is what is said, not who takes part."""
WITH_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT})
OWNERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.GROUP})
"""What can stand for an envoy or a ministry of its own."""
ENDED = "ended"
CLOSED = frozenset({"none", "elsewhere", ENDED})
"""Roles in which nobody takes part."""


@define(kw_only=True)
class Walker:
    """Walks a scene for the parties of its triggers."""

    scene: Scene
    small: ModuleType
    tables: ModuleType
    pronouns: Pronouns
    subjects: Subjects
    described: Descriptions

    def parties(self, trigger: Trigger, stop: int, *, definite: bool = False) -> Parties:
        """Return the parties of *trigger*; nothing from the token *stop* on belongs to it.

        Of a *definite* noun only those are taken that stand in its own phrase: the others were told before.
        """
        if trigger.word.is_noun:
            return self._of_noun(trigger, stop, definite=definite)
        return self._of_verb(trigger, stop)

    def _of_verb(self, trigger: Trigger, stop: int) -> Parties:
        found = Parties()
        mutual = trigger.word.type in MUTUAL
        found.add(self.subjects.of(trigger.first), act=not trigger.passive or mutual)
        if trigger.word.type is EventType.THREATEN:
            stop = len(self.scene.words)
        if not found and not trigger.passive and trigger.word.type in WITH_FORCE:
            found.add(self.described.forces(self.subjects.behind_subject(trigger.first)), act=True)
        self._behind(trigger, stop, found)
        return found

    def _of_noun(self, trigger: Trigger, stop: int, *, definite: bool) -> Parties:
        found = Parties()
        start = self._before_noun(trigger, found)
        self._behind(trigger, stop, found)
        if trigger.word.type is EventType.ASSAULT and not found:
            found.add(self.described.fighters(trigger.last + 1), act=True)
        if start > 1 and self.scene.words[start - 2 : start] in self.tables.LIGHT_PAIRS:
            start -= 1
        start = self._before_round(start)
        governor = self.scene.words[start - 1] if start else ""
        if governor in self.tables.BEFORE_MATTERS and start > 1:
            found.add(self.described.blamed(start - 2), act=True)
        mutual = trigger.word.type in MUTUAL
        if governor in self.tables.LIGHT_FORMS or (mutual and governor in self.tables.ENDING):
            passive = start >= 2 and self.scene.words[start - 2] in self.small.BE
            found.add(self.subjects.of(start - 1), act=not passive)
        elif trigger.word.type is EventType.CONSULT and len(found) == 1 and self._exists(start):
            found.add(self.pronouns.side_of_speaker(self.scene.tokens[trigger.first].start), act=True)
        elif (
            trigger.word.type is EventType.CONSULT
            and not definite
            and len(found) < 2
            and governor in self.small.PREPOSITIONS
            and governor not in self.tables.OF_A_MATTER
        ):
            found.add(self.subjects.of_clause(start - 1), act=True)
            if len(found) == 1:
                found.add(self.described.hearers(trigger.last + 1), act=True)
        return found

    def _exists(self, start: int) -> bool:
        """Tell whether an event noun at *start* is only said to be: "there was no talk with"."""
        return not self.small.EXISTENTIAL.isdisjoint(self.scene.words[max(0, start - 4) : start])

    def _before_round(self, start: int) -> int:
        """Return *start*, or where the words start that count the talks there: "the next round of talks"."""
        words = self.scene.words
        if start < 2 or words[start - 1] not in self.small.OF or words[start - 2] not in self.tables.ROUNDS:
            return start
        here = start - 2
        while here > 0 and self.described.is_attribute(here - 1) and self.scene.phrases[here - 1] is None:
            here -= 1
        return here

    def where(self, trigger: Trigger) -> Referent | None:
        """Return the state in which an attack takes place."""
        if trigger.word.type not in DONE_TO:
            return None
        words = self.scene.words
        for here in range(trigger.last + 1, min(len(words) - 1, trigger.last + PLACE_REACH)):
            bearing = here + 2 < len(words) and (words[here + 1],) in self.tables.BEARINGS
            mention = self.scene.names[here + 1 + bearing]
            if words[here] in self.tables.PLACE_PREPOSITIONS and self._is_territory(here + 2):
                return self.scene.people(here + 1)
            if words[here] in self.tables.PLACE_PREPOSITIONS and mention is not None:
                return mention.referent if mention.referent.kind is ActorKind.STATE else None
            if words[here] in self.small.SUBORDINATORS or words[here] in {".", ";"}:
                return None
        return None

    def _is_territory(self, here: int) -> bool:
        """Tell whether a word for what a state owns stands at *here*: "in Ruritanian waters"."""
        return here < len(self.scene.words) and self.scene.words[here] in self.tables.TERRITORIES

    def _before_noun(self, trigger: Trigger, found: Parties) -> int:
        """Add who stands before an event noun in its own phrase; return the index of the phrase's first token."""
        scene, small = self.scene, self.small
        here = trigger.first - 1
        for _ in range(8):
            if here < 0:
                break
            word = scene.words[here]
            if word == "'s" or word in {"'", "’"}:
                if here and scene.phrases[here - 1] is not None:
                    group = self.subjects.group_left(here - 1)
                    found.add(group, act=True)
                    return scene.at(scene.phrases[here - 1].words.start)  # type: ignore[union-attr]
                found.add(self.subjects.described(here - 1) if here else (), act=True)
                return here
            if word in small.POSSESSIVES:
                found.add(self.pronouns.resolve(word, scene.tokens[here].start), act=True)
                return here
            if scene.names[here] is not None:
                found.add(self.subjects.group_left(here), act=True)
                return scene.at(scene.names[here].words.start)  # type: ignore[union-attr]
            if (people := self.scene.people(here)) is not None:
                found.add((people,), act=True)
            if word in small.DETERMINERS:
                return here
            if not self.described.is_attribute(here):
                return here + 1
            here -= 1
        return here + 1

    def _behind(self, trigger: Trigger, stop: int, found: Parties) -> None:
        """Add who stands behind the trigger, until the clause ends."""
        scene, verb = self.scene, not trigger.word.is_noun
        role, here = self._first_role(trigger)
        before, end = len(found), min(len(scene.words), stop, trigger.last + REACH)
        while here < end:
            mention = scene.phrases[here]
            if mention is not None:
                role, here = self._met(mention, here, role, found, trigger)
                one = verb and trigger.word.type in CLAIMED_BY_ONE and len(found) > before
                if role == ENDED or (one and role != "agent"):
                    return
                continue
            last = None if role in CLOSED else self._unnamed(here, role, found, trigger)
            if last is None:
                role, last = self._next_role(here, role, trigger)
            if role == ENDED:
                asking = trigger.word.type is EventType.REQUEST and scene.words[here] in self.small.THAT
                if asking and len(found) == before:
                    found.add(self.described.asked(here + 1, found.actors), act=False)
                return
            here = last + 1

    def _first_role(self, trigger: Trigger) -> tuple[str, int]:
        """Return the role of who stands right behind *trigger*, and the index of the first token behind it."""
        if trigger.word.rest and self.scene.words[trigger.last] in self.tables.ROLES:
            return "other", trigger.last + 1  # "fired missiles at X"
        if trigger.word.is_noun:
            return "none", trigger.last + 1
        role = "none" if trigger.word.lemma in self.tables.OBJECTLESS else "object"
        return role, trigger.first + 1  # "gave X two tanks"

    def _met(
        self, mention: Mention, here: int, role: str, found: Parties, trigger: Trigger
    ) -> tuple[str, int]:
        """Add the group that *mention* opens at *here*; return the role of what follows and where it starts."""
        if self.subjects.only_tells(mention, trigger.first):
            return ENDED, here
        group, here = self.subjects.group_right(here)
        if role in CLOSED:
            return role, here
        if here < len(self.scene.words) and self.scene.words[here] == "'s":
            if named := self.described.named_behind(here + 1):
                found.take(named, role, trigger, self.tables)
                return ENDED, here
            if all(one.kind in OWNERS for one in group):  # "met Iran's envoy"
                found.take(group, role, trigger, self.tables)
        elif not self._is_own(mention, trigger):
            found.take(group, role, trigger, self.tables)
        return role, here

    def _unnamed(self, here: int, role: str, found: Parties, trigger: Trigger) -> int | None:
        """Add whom the words at *here* mean that name nobody; return where these end, None where they are nobody's."""
        word, small = self.scene.words[here], self.small
        whom: tuple[Referent, ...] = ()
        last = here
        if word in small.DEFINITE:
            whom, last = self.described.named_later(here)
        elif sent := self.described.sent_by(here):
            whom = sent
        elif role in {"object", "other"} and (people := self.described.of_a_state(here, trigger)) is not None:
            whom = (people,)
        elif self._can_be_a_seat(role, trigger) and (seat := self.described.governed_from(here)) is not None:
            whom = (seat,)  # "recalled its envoy from Paris"
        elif word in small.OBJECT_PRONOUNS:
            apart = [one for actor in found.actors for one in side_of(actor)]
            whom = self.pronouns.resolve(word, self.scene.tokens[here].start, apart=apart)
        elif word in small.OWN and trigger.word.type not in MUTUAL:
            side = self.pronouns.side_of_speaker(self.scene.tokens[here].start)
            whom = self.pronouns.states_of(side) or side  # "fired on our patrol"
        else:
            return None
        found.take(whom, role, trigger, self.tables)
        return last

    def _can_be_a_seat(self, role: str, trigger: Trigger) -> bool:
        """Tell whether a capital in *role* stands for its state: "blamed Paris", "recalled its envoy from Paris"."""
        if role == "source":
            return trigger.word.lemma in self.tables.FROM_THE_OTHER
        return role == "object" and trigger.word.type in CLAIMED_BY_ONE

    def _next_role(self, here: int, role: str, trigger: Trigger) -> tuple[str, int]:
        """Return the role to which the word at *here* leads over, and where it ends; `ENDED` where the clause ends."""
        words, small, tables = self.scene.words, self.small, self.tables
        word = words[here]
        verb, kind = not trigger.word.is_noun, trigger.word.type
        if kind in WITH_FORCE and word in small.PREPOSITIONS and self._is_deed(here + 1):
            return ENDED, here
        if word in small.INFINITIVE and self._opens_deed(here + 1):
            threat = verb and kind is EventType.THREATEN  # "threatened to attack X"
            return ("object", here + 1) if threat else (ENDED, here)
        particle = here == trigger.last or not small.INFINITIVE.isdisjoint(words[max(0, here - 2) : here - 1])
        if particle and word in small.PARTICLES:
            return role, here
        if word in tables.PROTESTING_AT and kind is EventType.PROTEST:
            return "other", here
        if word in tables.ROLES and not (role == "elsewhere" and self._told_with(word, trigger)):
            if verb and kind in CLAIMED_BY_ONE and word in tables.BEFORE_MATTERS:
                return ENDED, here
            owned = role == "elsewhere" and tables.ROLES[word] == "owner"
            return role if owned else self._role(word, here, trigger), here
        if word in tables.PLACE_PREPOSITIONS and trigger.word.mode is Mode.VISIT:
            return "other", here  # "arrived in X"
        if word in small.PREPOSITIONS:
            return role if word in tables.PASSED_OVER else "elsewhere", here
        return ENDED if self._ends(here, trigger) else role, here

    def _role(self, word: str, here: int, trigger: Trigger) -> str:
        """Return the role that the preposition *word* at *here* leads to; right behind an attack "from" tells who attacks."""
        role: str = self.tables.ROLES[word]
        attack = trigger.word.is_noun and trigger.word.type is EventType.ASSAULT and here == trigger.last + 1
        return "agent" if role == "source" and attack else role

    def _is_own(self, mention: Mention, trigger: Trigger) -> bool:
        """Tell whether *mention* is what one does something with, not to: "withdrew its troops"."""
        first = self.scene.words[self.scene.at(mention.words.start)]
        return (
            trigger.word.type in self.tables.OWN_THINGS
            and first in self.small.POSSESSIVES
            and mention.referent.kind is not ActorKind.PERSON
        )

    def _opens_deed(self, here: int) -> bool:
        """Tell whether "to" before *here* opens what is to be done, not whom it is done to: "agreed to send"."""
        scene, small = self.scene, self.small
        if here + 1 >= len(scene.words) or scene.phrases[here] is not None or not scene.words[here].isalpha():
            return False
        word = scene.words[here]
        return (
            scene.tokens[here].text.islower()
            and word not in small.FUNCTION_WORDS
            and word not in small.ADJECTIVES
            and word not in small.POSSESSIVES
            and word not in small.OBJECT_PRONOUNS
            and (word,) not in self.tables.BEARINGS
            and word not in self.tables.KINDS_OF_PLACE
            and not word.endswith(small.ADJECTIVE_ENDINGS)
            and not word.endswith(small.PLURAL_ENDING)
        )

    def _is_deed(self, here: int) -> bool:
        """Tell whether a verb in -ing stands at *here*, whose parties are its own ("on suspicion of spying for")."""
        tokens = self.scene.tokens
        return (
            here < len(tokens)
            and tokens[here].text.islower()
            and tokens[here].text.endswith(self.small.GERUND_ENDING)
        )

    def _ends(self, here: int, trigger: Trigger) -> bool:
        """Tell whether the clause of *trigger* ends at *here*."""
        words, small = self.scene.words, self.small
        word = words[here]
        if word in {";", ":", ".", "?", "!", "--", "—", "–", '"', "”", "''", "“", "``"}:
            return True
        if word in small.SUBORDINATORS:
            return True
        if word == ",":
            after = words[here + 1] if here + 1 < len(words) else ""
            if self.scene.phrases[here - 1] is None:
                apart = here + 1 >= len(words) or self.scene.phrases[here + 1] is None
                return apart or self.scene.times[here - 1] is not None
            return after not in small.JOINING
        if word in small.BE or word in small.HAVE or word in small.MODALS or word in small.DO:
            return not (
                trigger.word.is_noun and any(w in self.tables.LIGHT_FORMS for w in words[here + 1 : here + 4])
            )
        if word in small.SUBJECT_PRONOUNS:
            return True
        if word in small.ADVERSATIVES:
            return True
        if word in small.JOINING:
            after = words[here + 1] if here + 1 < len(words) else ""
            joined = after and (
                self.scene.phrases[here + 1] is not None or self.scene.people(here + 1) is not None
            )
            return not joined
        return (
            word.endswith(small.PAST_ENDING)
            and word not in self.tables.LIGHT_FORMS
            and here > trigger.last + 1
        )

    def _told_with(self, word: str, trigger: Trigger) -> bool:
        """Tell whether *word* leads to somebody who hears of an act of speech: "the charges in an interview with"."""
        return trigger.word.is_noun and trigger.word.type in CLAIMED_BY_ONE and word in self.small.WITH


def walker_of(scene: Scene, small: ModuleType, tables: ModuleType, pronouns: Pronouns) -> Walker:
    """Return the Walker of *scene*."""
    subjects = Subjects(scene=scene, small=small, tables=tables, pronouns=pronouns)
    described = Descriptions(scene=scene, small=small, tables=tables, pronouns=pronouns, subjects=subjects)
    return Walker(
        scene=scene, small=small, tables=tables, pronouns=pronouns, subjects=subjects, described=described
    )

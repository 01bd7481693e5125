"""Who takes part in an event: the mentions around its trigger, by their place in the clause.

Subjects are looked for to the left of a verb, the others to its right; of an event noun the possessor, the
attribute before it and the phrases behind it take part, and the subject of the verb that governs it. Every walk
ends after a fixed number of tokens.
"""

from collections.abc import Sequence
from types import ModuleType

from attrs import define, field

from diplonews.model import ActorKind, EventType, Mode, TimeType
from diplonews.model.event_types import MUTUAL
from diplonews.reading.events.pronouns import Pronouns, side_of
from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.subjects import LONGEST_DESCRIPTION, REACH, Subjects
from diplonews.reading.events.triggers import DONE_TO, Trigger
from diplonews.reading.layers import Mention, Referent

HEARER_REACH = 20
"""Tokens behind "in a call" in which it is told who tells whom."""
PLACE_REACH = 12
"""Tokens behind an attack in which the state is told where it takes place."""
CLAIMED_BY_ONE = frozenset(
    {EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN, EventType.AGREE, EventType.REJECT}
)
"""Acts of speech: what stands behind the first object is what is said, not who takes part."""


@define(kw_only=True)
class Parties:
    """Who does it and to whom it is done, in the order in which they are found."""

    actors: list[Referent] = field(factory=list)
    recipients: list[Referent] = field(factory=list)

    def add(self, referents: Sequence[Referent], *, act: bool) -> None:
        """Add *referents*; who is there already stays where they are."""
        for referent in referents:
            if referent not in self.actors and referent not in self.recipients:
                (self.actors if act else self.recipients).append(referent)

    def go_on(self, before: "Parties") -> None:
        """Add to whom the same one did what is told right *before*: "urged X to come and promised that"."""
        if len(self) == 1 and self.actors == before.actors:
            self.add(before.recipients, act=True)

    def __len__(self) -> int:
        return len(self.actors) + len(self.recipients)


@define(kw_only=True)
class Walker:
    """Walks a scene for the parties of its triggers."""

    scene: Scene
    small: ModuleType
    tables: ModuleType
    pronouns: Pronouns
    subjects: Subjects

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
        if not found and not trigger.passive and trigger.word.type in self.WITH_FORCE:
            found.add(self._forces(self.subjects.behind_subject(trigger.first)), act=True)
        self._behind(trigger, stop, found)
        return found

    def _forces(self, here: int) -> tuple[Referent, ...]:
        """Return the state whose forces end at *here*: "Ruritanian aircraft"."""
        scene = self.scene
        if here < 1 or scene.words[here] not in self.tables.FORCES:
            return ()
        for before in range(here - 1, max(-1, here - 3), -1):
            if (people := scene.people(before)) is not None:
                return (people,)
        return ()

    def _of_noun(self, trigger: Trigger, stop: int, *, definite: bool) -> Parties:
        found = Parties()
        start = self._before_noun(trigger, found)
        self._behind(trigger, stop, found)
        if trigger.word.type is EventType.ASSAULT and not found:
            found.add(self._fighters(trigger.last + 1), act=True)
        if start > 1 and self.scene.words[start - 2 : start] in self.tables.LIGHT_PAIRS:
            start -= 1
        start = self._before_round(start)
        governor = self.scene.words[start - 1] if start else ""
        if governor in self.tables.BEFORE_MATTERS and start > 1:
            found.add(self._blamed(start - 2), act=True)
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
                found.add(self._hearers(trigger.last + 1), act=True)
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
        while here > 0 and self._is_attribute(here - 1) and self.scene.phrases[here - 1] is None:
            here -= 1
        return here

    def _fighters(self, here: int) -> tuple[Referent, ...]:
        """Return who acts in the clause behind an attack, if one follows: "fighting in which both armies used drones"."""
        words = self.scene.words
        for place in range(here, min(len(words) - 2, here + HEARER_REACH // 2)):
            if words[place : place + 2] == self.tables.IN_WHICH:
                return self._asked(place + 2)
            if not words[place].isalnum():
                break
        return ()

    def _hearers(self, here: int) -> tuple[Referent, ...]:
        """Return whom the first one tells something who speaks from *here* on: "in a call, X told Y that"."""
        tokens = self.scene.tokens
        end = min(len(tokens), here + HEARER_REACH)
        cued = (
            self.pronouns.voices.cued_within(tokens[here].start, tokens[end - 1].end) if here < end else None
        )
        return () if cued is None else self.pronouns.hearers(cued)

    def _blamed(self, place: int) -> tuple[Referent, ...]:
        """Return who is said to have done it: the name at *place*, where a verb of blaming stands before it."""
        mention = self.scene.phrases[place]
        if mention is None:
            return ()
        verb = self.scene.at(mention.words.start) - 1
        verb -= verb > 0 and self.scene.words[verb] in self.small.DETERMINERS
        return (mention.referent,) if self.scene.words[verb] in self.tables.BLAMING else ()

    def where(self, trigger: Trigger) -> Referent | None:
        """Return the state in which an attack takes place."""
        if trigger.word.type is not EventType.ASSAULT:
            return None
        words = self.scene.words
        for here in range(trigger.last + 1, min(len(words) - 1, trigger.last + PLACE_REACH)):
            mention = self.scene.names[here + 1]
            if words[here] in self.tables.PLACE_PREPOSITIONS and mention is not None:
                return mention.referent if mention.referent.kind is ActorKind.STATE else None
            if words[here] in self.small.SUBORDINATORS or words[here] in {".", ";"}:
                return None
        return None

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
            if not self._is_attribute(here):
                return here + 1
            here -= 1
        return here + 1

    def _is_attribute(self, here: int) -> bool:
        word, small = self.scene.words[here], self.small
        return word[0].isalnum() and not (
            word in small.PREPOSITIONS
            or word in small.COORDINATORS
            or word in small.SUBORDINATORS
            or word in small.BE
            or word in small.HAVE
            or word in self.tables.LIGHT_FORMS
            or word in small.MODALS
            or word in small.DO
            or self._is_day(here)
        )

    def _is_day(self, here: int) -> bool:
        """Tell whether the word at *here* tells a day, not how long something takes ("a two-day summit")."""
        time = self.scene.times[here]
        return time is not None and time.when.type is not TimeType.DURATION

    # ------------------------------------------------------------ to the right
    def _behind(self, trigger: Trigger, stop: int, found: Parties) -> None:
        """Add who stands behind the trigger, until the clause ends."""
        scene, small = self.scene, self.small
        words, kind = scene.words, trigger.word.type
        role = "none" if trigger.word.is_noun or trigger.word.lemma in self.tables.OBJECTLESS else "object"
        before = len(found)
        led = bool(trigger.word.rest) and words[trigger.last] in self.tables.ROLES
        here = (trigger.last if led or trigger.word.is_noun else trigger.first) + 1  # "gave X two tanks"
        role = "other" if led else role  # "fired missiles at X"
        end = min(len(words), stop, trigger.last + REACH)
        while here < end:
            word, mention = words[here], scene.phrases[here]
            if mention is not None:
                if self.subjects.only_tells(mention, trigger.first):
                    return
                group, here = self.subjects.group_right(here)
                if here < len(words) and words[here] == "'s":
                    if role not in {"none", "elsewhere"} and (named := self._named_behind(here + 1)):
                        self._add(named, role, found, trigger)
                        return
                    role = self._possessed(group, role, found, trigger)
                elif role not in {"none", "elsewhere"} and not self._is_own(mention, trigger):
                    self._add(group, role, found, trigger)
                if (
                    kind in CLAIMED_BY_ONE
                    and not trigger.word.is_noun
                    and len(found) > before
                    and role != "agent"
                ):
                    return
                continue
            if word in small.DEFINITE and role not in {"none", "elsewhere"}:
                whom, here = self._named_later(here)
                self._add(whom, role, found, trigger)
            elif kind not in MUTUAL and role not in {"none", "elsewhere"} and (sent := self._sent_by(here)):
                self._add(sent, role, found, trigger)
            elif role in {"object", "other"} and (people := self._of_a_state(here, trigger)) is not None:
                self._add((people,), role, found, trigger)
            elif word in small.OBJECT_PRONOUNS and role not in {"none", "elsewhere"}:
                apart = [one for actor in found.actors for one in side_of(actor)]
                whom = self.pronouns.resolve(word, scene.tokens[here].start, apart=apart)
                self._add(whom, role, found, trigger)
            elif kind in self.WITH_FORCE and word in small.PREPOSITIONS and self._is_deed(here + 1):
                return
            elif word in small.INFINITIVE and self._opens_deed(here + 1):
                if kind is not EventType.THREATEN or trigger.word.is_noun:
                    return
                role, here = "object", here + 1  # "threatened to attack X"
            elif word in self.tables.ROLES and not (role == "elsewhere" and self._told_with(word, trigger)):
                elsewhere = role == "elsewhere" and self.tables.ROLES[word] == "owner"
                role = role if elsewhere else self._role(word, here, trigger)
                if kind in CLAIMED_BY_ONE and word in self.tables.BEFORE_MATTERS and not trigger.word.is_noun:
                    return
            elif word in self.tables.PLACE_PREPOSITIONS and trigger.word.mode is Mode.VISIT:
                role = "other"  # "arrived in X"
            elif word in small.PREPOSITIONS:
                role = role if word in self.tables.PASSED_OVER else "elsewhere"
            elif self._ends(here, trigger):
                if kind is EventType.REQUEST and word in small.THAT and len(found) == before:
                    found.add(self._asked(here + 1), act=False)
                return
            here += 1

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

    def _sent_by(self, here: int) -> tuple[Referent, ...]:
        """Return the state whose envoy or forces the adjective at *here* tells: "summoned the Ruritanian ambassador"."""
        behind = self.scene.words[here + 1 : here + 2]
        if not behind or behind[0] not in self.tables.SENT:
            return ()
        people = self.scene.people(here)
        return () if people is None else (people,)

    def _asked(self, here: int) -> tuple[Referent, ...]:
        """Return who is to act in a clause that is demanded: "demanded that Ruritania leave"."""
        if here >= len(self.scene.words):
            return ()
        if self.scene.phrases[here] is not None:
            return self.subjects.group_right(here)[0]
        return self._named_later(here)[0] if self.scene.words[here] in self.small.DEFINITE else ()

    def _of_a_state(self, here: int, trigger: Trigger) -> Referent | None:
        """Return the state whose people the words at *here* are: "four Ruritanian companies".

        Of an attack they are the victims, who are counted.
        """
        scene = self.scene
        people = scene.people(here) if here + 1 < len(scene.words) else None
        if people is None or trigger.word.type in DONE_TO or scene.phrases[here + 1] is not None:
            return None
        behind = scene.words[here + 1]
        works = trigger.word.type in self.tables.OF_ITS_WORKS and behind not in self.tables.KINDS_OF_PLACE
        return people if works or behind.endswith(self.small.PLURAL_ENDING) else None

    def _named_later(self, article: int) -> tuple[tuple[Referent, ...], int]:
        """Return whom the description means that the article at *article* opens, where no name stands in it, and where it ends."""
        scene = self.scene
        end = article + 1
        limit = min(len(scene.words), article + LONGEST_DESCRIPTION)
        while end < limit and self._is_attribute(end) and scene.words[end] not in self.small.NEGATIONS:
            if scene.phrases[end] is not None:
                return (), article
            end += 1
            if scene.words[end - 1] in self.small.SIDES:
                break
        found = self.subjects.described(end - 1) if end > article + 1 else ()
        return found, end - 1 if found else article

    def _named_behind(self, here: int) -> tuple[Referent, ...]:
        """Return the person whom the noun phrase at *here* names or describes ("X's envoy Y", "X's rebel leader, Y")."""
        scene = self.scene
        if here >= len(scene.words):
            return ()
        end = min(len(scene.words) - 1, here + LONGEST_DESCRIPTION)
        while here < end and scene.phrases[here] is None and self._is_attribute(here):
            here += 1
        named = scene.phrases[here + (here < end and scene.words[here] == ",")]
        return () if named is None or named.referent.kind is not ActorKind.PERSON else (named.referent,)

    def _possessed(self, group: tuple[Referent, ...], role: str, found: Parties, trigger: Trigger) -> str:
        """Take the owner for the owned where a state or body owns it ("met Iran's envoy"); return the next role."""
        if role not in {"none", "elsewhere"} and all(
            r.kind in {ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.GROUP} for r in group
        ):
            self._add(group, role, found, trigger)
        return role

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
            return self.scene.phrases[here + 1] is None if after else True
        return (
            word.endswith(small.PAST_ENDING)
            and word not in self.tables.LIGHT_FORMS
            and here > trigger.last + 1
        )

    def _told_with(self, word: str, trigger: Trigger) -> bool:
        """Tell whether *word* leads to somebody who hears of an act of speech: "the charges in an interview with"."""
        return trigger.word.is_noun and trigger.word.type in CLAIMED_BY_ONE and word in self.small.WITH

    def _add(self, group: tuple[Referent, ...], role: str, found: Parties, trigger: Trigger) -> None:
        kind = trigger.word.type
        if role == "owner" and trigger.word.lemma in self.tables.TALK_OF:
            return
        if role == "source" and trigger.passive and trigger.word.lemma in self.tables.DRIVEN_FROM:
            found.add(group, act=True)
        elif kind in MUTUAL or role == "agent":
            done = trigger.word.is_noun or trigger.passive or not found.actors
            found.add(group, act=kind in MUTUAL or done)  # not in "put off a visit by X"
        elif role == "owner" and trigger.word.is_noun:
            found.add(group, act=kind not in self.OF_PATIENT)
        elif role == "pair" or (
            role == "source"
            and trigger.word.is_noun
            and kind in {EventType.REQUEST, EventType.ACCUSE, EventType.AID}
        ):
            found.add(group, act=True)
        elif (
            role not in {"aside", "source"}
            or trigger.word.is_noun
            or trigger.word.lemma in self.tables.FROM_THE_OTHER
        ):
            found.add(group, act=False)

    WITH_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT})
    OF_PATIENT = frozenset(
        {
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.AID,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.REJECT,
        }
    )


def walker_of(scene: Scene, small: ModuleType, tables: ModuleType, pronouns: Pronouns) -> Walker:
    """Return the Walker of *scene*."""
    subjects = Subjects(scene=scene, small=small, tables=tables, pronouns=pronouns)
    return Walker(scene=scene, small=small, tables=tables, pronouns=pronouns, subjects=subjects)

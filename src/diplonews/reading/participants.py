"""Who takes part in an event: the mentions around its trigger, by their place in the clause.

Subjects are looked for to the left of a verb, the others to its right; of an event noun the possessor, the
attribute before it and the phrases behind it take part, and the subject of the verb that governs it. Every walk
ends after a fixed number of tokens.
"""

from collections.abc import Sequence
from types import ModuleType

from attrs import define, field

from diplonews.model import ActorKind, EventType
from diplonews.model.event_types import MUTUAL
from diplonews.reading.layers import Mention, Referent
from diplonews.reading.pronouns import Pronouns
from diplonews.reading.scenes import Scene
from diplonews.reading.triggers import Trigger

LONGEST_DESCRIPTION = 5
REACH = 40
"""Tokens that a walk looks at."""
LARGEST_GROUP = 6
"""Members of "A, B and C" that are taken together."""
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

    def __len__(self) -> int:
        return len(self.actors) + len(self.recipients)


@define(kw_only=True)
class Walker:
    """Walks a scene for the parties of its triggers."""

    scene: Scene
    small: ModuleType
    tables: ModuleType
    pronouns: Pronouns

    def parties(self, trigger: Trigger, stop: int) -> Parties:
        """Return the parties of *trigger*; nothing from the token *stop* on belongs to it."""
        return self._of_noun(trigger, stop) if trigger.word.is_noun else self._of_verb(trigger, stop)

    def _of_verb(self, trigger: Trigger, stop: int) -> Parties:
        found = Parties()
        mutual = trigger.word.type in MUTUAL
        found.add(self.subject(trigger.first), act=not trigger.passive or mutual)
        self._behind(trigger, stop, found)
        self._where(trigger, stop, found)
        return found

    def _of_noun(self, trigger: Trigger, stop: int) -> Parties:
        found = Parties()
        start = self._before_noun(trigger, found)
        self._behind(trigger, stop, found)
        self._where(trigger, len(self.scene.words), found)
        governor = self.scene.words[start - 1] if start else ""
        if governor in self.tables.LIGHT_FORMS:
            passive = start >= 2 and self.scene.words[start - 2] in self.small.BE
            found.add(self.subject(start - 1), act=not passive)
        elif (
            trigger.word.type is EventType.CONSULT
            and len(found) < 2
            and governor in self.small.PREPOSITIONS
            and governor not in {"of", "to", "about", "on"}
        ):
            found.add(self.main_subject(start - 1), act=True)
        return found

    def _where(self, trigger: Trigger, stop: int, found: Parties) -> None:
        """Add the state in which an attack takes place, where nobody is told of whom it hits."""
        if trigger.word.type is not EventType.ASSAULT or found.recipients or not found.actors:
            return
        words = self.scene.words
        for here in range(trigger.last + 1, min(len(words) - 1, stop, trigger.last + 12)):
            mention = self.scene.names[here + 1]
            if words[here] in self.tables.PLACE_PREPOSITIONS and mention is not None:
                if mention.referent.kind is ActorKind.STATE:
                    found.add((mention.referent,), act=False)
                return
            if self._ends(here, trigger):
                return

    # ------------------------------------------------------------ to the left
    def subject(self, place: int) -> tuple[Referent, ...]:
        """Return whoever stands as the subject of the verb at *place*."""
        scene, small = self.scene, self.small
        words = scene.words
        here, direct, loose, asked = place - 1, True, False, False
        if words[place].endswith("ing") and not self._is_progressive(place):
            before = words[here] if here >= 0 else ""
            if not before or before in small.BEFORE_GERUNDS:
                return self.main_subject(here)
            return self.group_left(here) if scene.phrases[here] is not None else ()
        for _ in range(REACH):
            if here < 0:
                return ()
            word, mention = words[here], scene.phrases[here]
            if mention is not None:
                start = scene.at(mention.words.start)
                before = words[start - 1] if start else ""
                own = direct and (asked or before not in small.PREPOSITIONS or before in small.SUBORDINATORS)
                clause_start = before in small.CLAUSE_OPENERS or not before
                if (own and not loose) or clause_start:
                    return self.group_left(here)
                here, direct = start - 1, False
            elif word in small.PERSONAL_PRONOUNS or word in small.FIRST_PERSON:
                return self.pronouns.resolve(word, scene.tokens[here].start)
            elif word in small.RELATIVES and (antecedent := self._antecedent(here)):
                return antecedent
            elif word in small.SUBORDINATORS or word in ";:":
                return ()
            elif word == "to":
                asked = asked or self._object_before(here)
                loose = loose or not asked
            elif word in small.COORDINATORS and direct:
                loose = True
            elif word == "," and direct:
                here = self._behind_comma(here)
                loose = True
            elif not (direct and self._is_verbal(here)):
                if direct and (described := self._described(here)):
                    return described
                direct = False
            here -= 1
        return ()

    def _described(self, head: int) -> tuple[Referent, ...]:
        """Return whom the description means that ends at *head*: "the minister", "the two leaders"."""
        words = self.scene.words
        for here in range(head, max(-1, head - LONGEST_DESCRIPTION), -1):
            if words[here] in {"the", "both"}:
                if any(word in self.small.TOGETHER for word in words[here : head + 1]):
                    return self.pronouns.pair
                return self.pronouns.described(self.scene.tokens[here + 1 : head + 1])
            if not words[here][0].isalnum() or self.scene.phrases[here] is not None:
                return ()
        return ()

    def _is_progressive(self, place: int) -> bool:
        """Tell whether a form of "be" stands before the verb in -ing at *place*."""
        here = place - 1
        while here >= max(0, place - 6) and self._is_verbal(here):
            if self.scene.words[here] in self.small.BE:
                return True
            here -= 1
        return False

    def _object_before(self, to: int) -> bool:
        """Tell whether somebody stands right before "to", so that it is they who are to act."""
        before = to - 1
        while before > 0 and self.scene.times[before] is not None:
            before -= 1
        return before >= 0 and self.scene.phrases[before] is not None

    def _behind_comma(self, comma: int) -> int:
        """Return the index of the comma that opens the insertion which *comma* closes, else *comma*."""
        for here in range(comma - 1, max(-1, comma - 16), -1):
            if self.scene.words[here] == ",":
                return here if here and self.scene.phrases[here - 1] is not None else comma
        return comma

    def _is_verbal(self, here: int) -> bool:
        word, small = self.scene.words[here], self.small
        return (
            word in small.BE
            or word in small.HAVE
            or word in small.DO
            or word in small.MODALS
            or word in small.NEGATIONS
            or word in small.ADVERBS
            or word.endswith(("ly", "n't"))
            or self.scene.times[here] is not None
        )

    def _antecedent(self, relative: int) -> tuple[Referent, ...]:
        before = relative - 1
        if before > 0 and self.scene.words[before] == ",":
            before -= 1
        return self.group_left(before) if before >= 0 and self.scene.phrases[before] is not None else ()

    def main_subject(self, upto: int) -> tuple[Referent, ...]:
        """Return the subject of the main clause that the words at *upto* belong to."""
        scene, small = self.scene, self.small
        for here in range(upto, max(-1, upto - REACH), -1):
            mention = scene.phrases[here]
            if mention is not None:
                start = scene.at(mention.words.start)
                before = scene.words[start - 1] if start else ""
                if not before or before in small.CLAUSE_OPENERS:
                    return self.group_left(here)
            elif scene.words[here] in {"he", "she", "they"}:
                return self.pronouns.resolve(scene.words[here], scene.tokens[here].start)
            elif scene.words[here] in {"that", "who"} and here < upto:
                return ()
        for here in range(upto, min(len(scene.words) - 1, upto + REACH)):
            if scene.words[here] == ",":
                after = here + 1
                if scene.words[after] in {"he", "she", "they"}:
                    return self.pronouns.resolve(scene.words[after], scene.tokens[after].start)
                if scene.phrases[after] is not None:
                    return self.group_right(after)[0]
        return ()

    def group_left(self, here: int) -> tuple[Referent, ...]:
        """Return the mention over the token at *here* and those joined to it on its left ("A, B and C")."""
        found: list[Referent] = []
        while here >= 0 and len(found) < LARGEST_GROUP and (mention := self.scene.phrases[here]) is not None:
            found.insert(0, mention.referent)
            here = self.scene.at(mention.words.start) - 1
            if here > 0 and self.scene.words[here] in {"and", ","}:
                here -= 1
                if self.scene.words[here] == ",":
                    here -= 1
            else:
                break
        return tuple(found)

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
                    group = self.group_left(here - 1)
                    found.add(group, act=True)
                    return scene.at(scene.phrases[here - 1].words.start)  # type: ignore[union-attr]
                return here
            if word in small.POSSESSIVES:
                found.add(self.pronouns.resolve(word, scene.tokens[here].start), act=True)
                return here
            if scene.names[here] is not None:
                found.add(self.group_left(here), act=True)
                return scene.at(scene.names[here].words.start)  # type: ignore[union-attr]
            if (people := self.scene.peoples[here]) is not None:
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
            or self.scene.times[here] is not None
        )

    # ------------------------------------------------------------ to the right
    def _behind(self, trigger: Trigger, stop: int, found: Parties) -> None:
        """Add who stands behind the trigger, until the clause ends."""
        scene, small = self.scene, self.small
        words, kind = scene.words, trigger.word.type
        role = "none" if trigger.word.is_noun or trigger.word.lemma in self.tables.OBJECTLESS else "object"
        if trigger.word.rest and words[trigger.last] in self.tables.PARTY_PREPOSITIONS:
            role = words[trigger.last]
        before = len(found)
        here = trigger.last + 1
        end = min(len(words), stop, trigger.last + REACH)
        while here < end:
            word, mention = words[here], scene.phrases[here]
            if mention is not None:
                group, here = self.group_right(here)
                if here < len(words) and words[here] == "'s":
                    role = self._possessed(group, role, found, trigger)
                elif role != "none":
                    self._add(group, role, found, trigger)
                if (
                    kind in CLAIMED_BY_ONE
                    and not trigger.word.is_noun
                    and len(found) > before
                    and role != "by"
                ):
                    return
                continue
            if word in {"the", "both"} and role != "none":
                self._add(self._named_later(here), role, found, trigger)
            elif word in {"each", "him", "her", "them"} and role != "none":
                if word != "each":
                    self._add(self.pronouns.resolve(word, scene.tokens[here].start), role, found, trigger)
            elif word in self.tables.PARTY_PREPOSITIONS or word == "of":
                role = word
                if kind in CLAIMED_BY_ONE and word in {"of", "for", "over"} and not trigger.word.is_noun:
                    return
            elif word in small.PREPOSITIONS:
                role = "none" if word not in {"into", "including"} else role
            elif self._ends(here, trigger):
                return
            here += 1

    def _named_later(self, article: int) -> tuple[Referent, ...]:
        """Return whom the description means that the article at *article* opens, where no name stands in it."""
        scene = self.scene
        end = article + 1
        while end < min(len(scene.words), article + LONGEST_DESCRIPTION) and self._is_attribute(end):
            if scene.phrases[end] is not None:
                return ()
            end += 1
        return self._described(end - 1) if end > article + 1 else ()

    def _possessed(self, group: tuple[Referent, ...], role: str, found: Parties, trigger: Trigger) -> str:
        """Take the owner for the owned where a state or body owns it ("met Iran's envoy"); return the next role."""
        if role != "none" and all(
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
                return here + 1 >= len(words) or self.scene.phrases[here + 1] is None
            return after != "and"
        if word in small.BE or word in small.HAVE or word in small.MODALS or word in small.DO:
            return not (
                trigger.word.is_noun and any(w in self.tables.LIGHT_FORMS for w in words[here + 1 : here + 4])
            )
        if word in small.SUBJECT_PRONOUNS:
            return True
        if word == "but":
            return True
        if word == "and":
            after = words[here + 1] if here + 1 < len(words) else ""
            return self.scene.phrases[here + 1] is None if after else True
        return word.endswith("ed") and word not in self.tables.LIGHT_FORMS and here > trigger.last + 1

    def _add(self, group: tuple[Referent, ...], role: str, found: Parties, trigger: Trigger) -> None:
        kind = trigger.word.type
        if kind in MUTUAL or role == "by":
            found.add(group, act=True)
        elif role == "of" and trigger.word.is_noun:
            found.add(group, act=kind not in self.OF_PATIENT)
        elif role == "between" or (
            role == "from"
            and trigger.word.is_noun
            and kind in {EventType.REQUEST, EventType.ACCUSE, EventType.AID}
        ):
            found.add(group, act=True)
        elif role not in {"over", "at", "from"} or trigger.word.is_noun:
            found.add(group, act=False)

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

    def group_right(self, here: int) -> tuple[tuple[Referent, ...], int]:
        """Return the mentions joined from *here* on to the right, and the index of the token behind them."""
        found: list[Referent] = []
        scene = self.scene
        while (
            here < len(scene.words)
            and len(found) < LARGEST_GROUP
            and (mention := scene.phrases[here]) is not None
        ):
            found.append(mention.referent)
            while here < len(scene.words) and scene.phrases[here] is mention:
                here += 1
            after = here
            while after < len(scene.words) and after < here + 2 and scene.words[after] in {",", "and"}:
                after += 1
            if after == here or after >= len(scene.words) or scene.phrases[after] is None:
                break
            here = after
        return tuple(found), here


def overlapping(one: Mention, other: Mention) -> bool:
    """Tell whether the noun phrases of two mentions overlap."""
    return one.words.start < other.words.end and other.words.start < one.words.end

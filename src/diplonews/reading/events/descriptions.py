"""Who is told of without a name: by a description, an office, the adjective of a state, or the clause behind.

Guesses nothing: where a description fits nobody, nobody is returned.
"""

from collections.abc import Sequence
from types import ModuleType

from attrs import define

from diplonews.model import ActorKind, TimeType
from diplonews.reading.actors.lexicon import Use
from diplonews.reading.events.pronouns import Pronouns
from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.subjects import LONGEST_DESCRIPTION, Subjects
from diplonews.reading.events.triggers import DONE_TO, Trigger
from diplonews.reading.layers import Referent

HEARER_REACH = 20
"""Tokens behind "in a call" in which it is told who tells whom."""
FIGHTER_REACH = 10
"""Tokens behind an attack in which "in which" stands."""


@define(kw_only=True)
class Descriptions:
    """Finds whom the words of one scene mean that name nobody."""

    scene: Scene
    small: ModuleType
    tables: ModuleType
    pronouns: Pronouns
    subjects: Subjects

    def named_later(self, article: int) -> tuple[tuple[Referent, ...], int]:
        """Return whom the description means that the article at *article* opens, where no name stands in it, and where it ends."""
        scene = self.scene
        end = article + 1
        limit = min(len(scene.words), article + LONGEST_DESCRIPTION)
        while end < limit and self.is_attribute(end) and scene.words[end] not in self.small.NEGATIONS:
            if scene.phrases[end] is not None:
                return (), article
            end += 1
            if scene.words[end - 1] in self.small.SIDES:
                break
        found = self.subjects.described(end - 1) if end > article + 1 else ()
        return found, end - 1 if found else article

    def named_behind(self, here: int) -> tuple[Referent, ...]:
        """Return the person whom the noun phrase at *here* names or describes ("X's envoy Y", "X's rebel leader, Y")."""
        scene = self.scene
        if here >= len(scene.words):
            return ()
        end = min(len(scene.words) - 1, here + LONGEST_DESCRIPTION)
        while here < end and scene.phrases[here] is None and self.is_attribute(here):
            here += 1
        named = scene.phrases[here + (here < end and scene.words[here] == ",")]
        return () if named is None or named.referent.kind is not ActorKind.PERSON else (named.referent,)

    def asked(self, here: int, apart: Sequence[Referent] = ()) -> tuple[Referent, ...]:
        """Return who is to act in a clause that is demanded, none of those *apart*: "demanded that Ruritania leave"."""
        if here >= len(self.scene.words):
            return ()
        if self.scene.words[here] in self.small.PERSONAL_PRONOUNS:
            return self.pronouns.resolve(self.scene.words[here], self.scene.tokens[here].start, apart=apart)
        if self.scene.phrases[here] is not None:
            return self.subjects.group_right(here)[0]
        return self.named_later(here)[0] if self.scene.words[here] in self.small.DEFINITE else ()

    def sent_by(self, here: int) -> tuple[Referent, ...]:
        """Return the state whose envoy or forces the adjective at *here* tells: "summoned the Ruritanian ambassador"."""
        behind = self.scene.words[here + 1 : here + 2]
        joined = behind and behind[0] in self.small.JOINING and self.scene.people(here) is not None
        if joined and here + 2 < len(self.scene.words):  # "Ruritanian and Freedonian envoys"
            joined = self.scene.phrases[here + 2] is not None or self.scene.people(here + 2) is not None
        peer = behind and behind[0] in self.tables.PEERS
        sent = not self.tables.SENT.isdisjoint(behind) or self._is_sent(here + 1)
        if not behind or not (joined or peer or sent):
            return ()
        people = self.scene.people(here)
        return () if people is None else (people,)

    def _is_sent(self, here: int) -> bool:
        """Tell whether a noun with one before it stands at *here* for forces or what is theirs: "border guards"."""
        behind = self.scene.words[here : here + 2]
        plain = len(behind) == 2 and behind[0].isalpha() and behind[0] not in self.small.FUNCTION_WORDS
        return plain and self.scene.phrases[here] is None and behind[1] in self.tables.SENT

    def of_a_state(self, here: int, trigger: Trigger) -> Referent | None:
        """Return the state whose people the words at *here* are: "four Ruritanian companies".

        Of an attack they are the victims, who are counted.
        """
        scene = self.scene
        people = scene.people(here) if here + 1 < len(scene.words) else None
        if people is None or trigger.word.type in DONE_TO or scene.phrases[here + 1] is not None:
            return None
        behind = scene.words[here + 1]
        works = trigger.word.type in self.tables.OF_ITS_WORKS and behind not in self.tables.KINDS_OF_PLACE
        return people if works or behind.endswith(self.small.PLURAL_ENDINGS) else None

    def governed_from(self, here: int) -> Referent | None:
        """Return the state whose capital stands at *here*, of one or two words."""
        tokens = self.scene.tokens
        for end in (here + 2, here + 1):
            known = self.scene.lexicon.match(tokens, here, end) if end <= len(tokens) else None
            if known is not None and known.use is Use.CAPITAL:
                return known.referent
        return None

    def forces(self, here: int) -> tuple[Referent, ...]:
        """Return the state whose forces end at *here*: "Ruritanian aircraft"."""
        scene = self.scene
        if here < 1 or scene.words[here] not in self.tables.FORCES:
            return ()
        for before in range(here - 1, max(-1, here - 3), -1):
            if (people := scene.people(before)) is not None:
                return (people,)
        return ()

    def fighters(self, here: int) -> tuple[Referent, ...]:
        """Return who acts in the clause behind an attack, if one follows: "fighting in which both armies used drones"."""
        words = self.scene.words
        for place in range(here, min(len(words) - 2, here + FIGHTER_REACH)):
            if words[place : place + 2] == self.tables.IN_WHICH:
                return self.asked(place + 2)
            if not words[place].isalnum():
                break
        return ()

    def hearers(self, here: int) -> tuple[Referent, ...]:
        """Return whom the first one tells something who speaks from *here* on: "in a call, X told Y that"."""
        tokens = self.scene.tokens
        end = min(len(tokens), here + HEARER_REACH)
        cued = (
            self.pronouns.voices.cued_within(tokens[here].start, tokens[end - 1].end) if here < end else None
        )
        return () if cued is None else self.pronouns.hearers(cued)

    def blamed(self, place: int) -> tuple[Referent, ...]:
        """Return who is said to have done it: the name at *place*, where a verb of blaming stands before it."""
        mention = self.scene.phrases[place]
        if mention is None:
            return ()
        verb = self.scene.at(mention.words.start) - 1
        verb -= verb > 0 and self.scene.words[verb] in self.small.DETERMINERS
        return (mention.referent,) if self.scene.words[verb] in self.tables.BLAMING else ()

    def is_attribute(self, here: int) -> bool:
        """Tell whether the word at *here* can stand inside a noun phrase."""
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

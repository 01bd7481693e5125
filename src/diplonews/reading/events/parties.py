"""Parties: who does it and to whom it is done, and what the place of a name in the clause makes of its bearer."""

from collections.abc import Sequence
from types import ModuleType

from attrs import define, field

from diplonews.model import EventType
from diplonews.model.event_types import MUTUAL
from diplonews.reading.events.triggers import Trigger
from diplonews.reading.layers import Referent

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
"""Types of whose nouns "of" tells to whom it is done: "the arrest of"."""


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

    def take(self, group: Sequence[Referent], role: str, trigger: Trigger, tables: ModuleType) -> None:
        """Add a *group* that stands in *role* to *trigger*: as an object, behind "with", "by", "of", "between" or "from"."""
        kind = trigger.word.type
        if role == "owner" and trigger.word.lemma in tables.TALK_OF:
            return
        if role == "source" and trigger.passive and trigger.word.lemma in tables.DRIVEN_FROM:
            self.add(group, act=True)
        elif kind in MUTUAL or role == "agent":
            done = trigger.word.is_noun or trigger.passive or not self.actors
            self.add(group, act=kind in MUTUAL or done)  # not in "put off a visit by X"
        elif role == "owner" and trigger.word.is_noun:
            self.add(group, act=kind not in OF_PATIENT)
        elif role == "pair" or (
            role == "source"
            and trigger.word.is_noun
            and kind in {EventType.REQUEST, EventType.ACCUSE, EventType.AID}
        ):
            self.add(group, act=True)
        elif (
            role not in {"aside", "source"}
            or trigger.word.is_noun
            or trigger.word.lemma in tables.FROM_THE_OTHER
        ):
            self.add(group, act=False)

    def __len__(self) -> int:
        return len(self.actors) + len(self.recipients)

"""Sides: who was told of together last, and who stood against each other, while events are read from first to last.

They are whom "the two leaders", "they" and "both sides" mean.
"""

from types import ModuleType

from attrs import define

from diplonews.model import ActorKind, EventType, Phase
from diplonews.model.event_types import MUTUAL
from diplonews.reading.events.drafts import NEAR, Draft
from diplonews.reading.layers import Referent

AGAINST = frozenset(
    {
        EventType.ACCUSE,
        EventType.THREATEN,
        EventType.SANCTION,
        EventType.MOBILIZE,
        EventType.COERCE,
        EventType.ASSAULT,
    }
)
"""Types of what is done against somebody."""
TWO_STATES = [ActorKind.STATE, ActorKind.STATE]


@define(kw_only=True)
class Sides:
    """Who was told of together, and against each other.

    Attributes:
        pair: The parties of the last event that two or more were told of together; nobody a sentence later.
        foes: The two of the last event that one state did against another.
        fighting: Whether that was an attack told of just before.
    """

    pair: tuple[Referent, ...] = ()
    foes: tuple[Referent, ...] = ()
    fighting: bool = False
    _paired: int = 0
    _fought: int = 0

    def begin(self, sentence: int) -> None:
        """Forget what is told too long before *sentence*."""
        if sentence > self._paired + 1:
            self.pair = ()
        if sentence > self._fought + NEAR:
            self.fighting = False

    def tell(self, draft: Draft, sentence: int, tables: ModuleType) -> None:
        """Learn from the event that *sentence* tells of."""
        parties = (*draft.actors, *draft.recipients)
        if draft.type in MUTUAL:
            together = draft.lemma not in tables.ONE_SIDED and draft.phase is not Phase.HYPOTHETICAL
            if together and len(draft.actors) > 1:
                self.pair, self._paired = tuple(draft.actors), sentence
        elif draft.type in AGAINST and [one.kind for one in parties] == TWO_STATES:
            self.foes, self.fighting, self._fought = parties, draft.type is EventType.ASSAULT, sentence

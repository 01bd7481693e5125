"""Finding one's way in a Dossier: Index answers queries about its records, following `same_as`.

Building one walks the dossier once. The queries of a Dossier build one each time; whoever asks often over a large
dossier makes one with `Dossier.index` and asks that.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from attrs import frozen

from diplonews.model.actor import Actor
from diplonews.model.event import Event
from diplonews.model.references import Record
from diplonews.model.stands import Claim, Denial
from diplonews.model.statement import Statement
from diplonews.model.vocabulary import Certainty, Form, Polarity, Standing
from diplonews.model.when import When

R = TypeVar("R", bound=Record)

CONTRADICTING = frozenset({Form.NOT_HAPPENED, Form.FALSE, Form.REJECTS, Form.UNAWARE, Form.NO_PLAN})
"""The forms of denial that speak against an Event having taken place; the others count for nothing."""


@frozen(kw_only=True)
class TimelineEntry:
    """A day or days on a timeline.

    Attributes:
        event: What is said to have happened.
        when: On what days; both ends are known.
        said: On what days it was claimed or denied, as far as the articles tell, earliest first.
    """

    event: Event
    when: When
    said: tuple[When, ...]


class Index:
    """The records of one Dossier by id and by whom and what they are about; `Dossier.index` makes one.

    Every query takes a record or its id and raises a KeyError that names an id which is not there.
    """

    def __init__(self, records: Iterable[Record], same_as: Iterable[tuple[str, str]]) -> None:
        self.by_id: dict[str, Record] = {record.id: record for record in records}
        self._actors = self._all(Actor)
        self._events = self._all(Event)
        self._same = _representatives(same_as)
        self._members: defaultdict[str, list[str]] = defaultdict(list)
        for identity in sorted(self._same):
            self._members[self._same[identity]].append(identity)
        self._claims: defaultdict[str, list[Claim]] = defaultdict(list)
        self._denials: defaultdict[str, list[Denial]] = defaultdict(list)
        self._statements: defaultdict[str, list[Statement]] = defaultdict(list)
        for claim in self._all(Claim):
            if claim.event is not None:
                self._claims[self._group(claim.event)].append(claim)
        for denial in self._all(Denial):
            denied = {self._group(about) for about in (denial.event, *denial.claims) if about is not None}
            for about in sorted(denied):
                self._denials[about].append(denial)
        for statement in self._all(Statement):
            self._statements[self._group(statement.speaker)].append(statement)

    def _all(self, kind: type[R]) -> tuple[R, ...]:
        return tuple(record for record in self.by_id.values() if isinstance(record, kind))

    def _group(self, identity: str) -> str:
        return self._same.get(identity, identity)

    def known(self, record: Record | str) -> str:
        """Return the id of *record*; KeyError where the dossier does not hold it."""
        identity = record if isinstance(record, str) else record.id
        if identity not in self.by_id:
            raise KeyError(identity)
        return identity

    def same(self, record: Record | str) -> tuple[str, ...]:
        """Return the ids that `same_as` joins with *record*, its own included, sorted."""
        identity = self.known(record)
        return tuple(self._members.get(self._group(identity), (identity,)))

    def parties_of(self, event: Event | str) -> tuple[Actor, ...]:
        """Return the Actors of *event*: those who act, then those it is done to, each in the order of the dossier."""
        found = self.by_id[self.known(event)]
        sides = (found.actors, found.recipients) if isinstance(found, Event) else ()
        return tuple(actor for side in sides for actor in self._actors if actor.id in side)

    def claims_of(self, event: Event | str) -> tuple[Claim, ...]:
        """Return the Claims about *event*."""
        return tuple(self._claims[self._group(self.known(event))])

    def denials_of(self, about: Event | Claim | str) -> tuple[Denial, ...]:
        """Return the Denials of an Event or of a Claim."""
        return tuple(self._denials[self._group(self.known(about))])

    def statements_by(self, actor: Actor | str) -> tuple[Statement, ...]:
        """Return the Statements whose speaker is *actor*."""
        return tuple(self._statements[self._group(self.known(actor))])

    def standing(self, event: Event | str) -> Standing:
        """Return where *event* stands between those who claim and those who deny it."""
        claims = self.claims_of(event)
        pro = [
            c
            for c in claims
            if c.polarity is Polarity.POSITIVE and c.certainty is not Certainty.UNDERSPECIFIED
        ]
        contra = any(c.polarity is Polarity.NEGATIVE for c in claims)
        contra = contra or any(d.form in CONTRADICTING for d in self.denials_of(event))
        if contra:
            return Standing.DISPUTED if pro else Standing.DENIED
        if any(c.claimant.startswith("art-") for c in pro):
            return Standing.ASSERTED
        return Standing.ALLEGED if pro else Standing.MENTIONED

    def contested(self) -> tuple[Event, ...]:
        """Return the Events that are disputed or denied."""
        contra = (Standing.DISPUTED, Standing.DENIED)
        return tuple(event for event in self._events if self.standing(event) in contra)

    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Return the Events whose days are known, by first day, last day and id."""
        entries = []
        for event in self._events:
            when = event.when
            if when is not None and when.start is not None and when.end is not None:
                entries.append(
                    (when.start, when.end, TimelineEntry(event=event, when=when, said=self.said(event)))
                )
        return tuple(entry for _, _, entry in sorted(entries, key=lambda e: (e[0], e[1], e[2].event.id)))

    def said(self, event: Event | str) -> tuple[When, ...]:
        """Return the days on which *event* was claimed or denied, earliest first, each once."""
        stands: tuple[Claim | Denial, ...] = (*self.claims_of(event), *self.denials_of(event))
        told = {identity for stand in stands for identity in stand.statements}
        days = {s.said for i in told if isinstance(s := self.by_id[i], Statement) and s.said and s.said.start}
        return tuple(sorted(days, key=lambda when: (str(when.start), str(when.end), when.value or "")))


def _representatives(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for every id in *pairs* the one that stands for all that the pairs join it with."""
    parent: dict[str, str] = {}

    def find(identity: str) -> str:
        while (above := parent.setdefault(identity, identity)) != identity:
            parent[identity] = parent[above]
            identity = above
        return identity

    for one, other in pairs:
        low, high = sorted((find(one), find(other)))
        parent[high] = low
    return {identity: find(identity) for identity in list(parent)}

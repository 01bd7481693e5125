"""From layers to records: the last step of reading.

Ids are computed by the records themselves; what comes out with one id is one record, joined as a merge joins it.
Nothing is read here: a layer that names a stretch outside the text, or a place that another layer does not have,
is refused with a ModelError that names the layer.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from attrs import evolve

from diplonews.errors import ModelError
from diplonews.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Denial,
    Dossier,
    Event,
    Form,
    Span,
    Statement,
    fold,
    join,
    join_all,
)
from diplonews.model.event_types import MUTUAL
from diplonews.reading.layers import (
    Attribution,
    ClaimStand,
    DenialStand,
    Happening,
    Mention,
    Reading,
    Referent,
    Speaker,
    Stands,
    Stretch,
)


def make_records(reading: Reading) -> Reading:
    """Return *reading* with the Dossier of its article.

    Raises:
        ModelError: If a layer holds what no step may hand on.
    """
    check_layers(reading)
    return evolve(reading, dossier=_Maker(reading).dossier())


def check_layers(reading: Reading) -> None:
    """Check that the layers hold what their names promise and point only at what is there.

    Raises:
        ModelError: If they do not; it names the layer and the value.
    """
    wanted = (
        ("mentions", Mention),
        ("attributions", Attribution),
        ("speakers", Speaker),
        ("events", Happening),
    )
    for layer, kind in wanted:
        for member in getattr(reading, layer):
            if type(member) is not kind:
                raise ModelError("Reading", layer, member, f"a tuple of {kind.__name__} only")
    if type(reading.stands) is not Stands:
        raise ModelError("Reading", "stands", reading.stands, "a Stands")
    if reading.speakers and len(reading.speakers) != len(reading.attributions):
        raise ModelError(
            "Reading", "speakers", len(reading.speakers), f"{len(reading.attributions)}, one an attribution"
        )
    for attribution in reading.attributions:
        _check_index("attributions", attribution.within, reading.attributions)
    for happening in reading.events:
        _check_index("events", happening.condition, reading.events)
        _check_index("events", happening.within, reading.events)
    stands: tuple[ClaimStand | DenialStand, ...] = (*reading.stands.claims, *reading.stands.denials)
    for stand in stands:
        _check_index("stands", stand.event, reading.events)
        for place in stand.attributions:
            _check_index("stands", place, reading.attributions)
    for denial in reading.stands.denials:
        for place in denial.claims:
            _check_index("stands", place, reading.stands.claims)


def _check_index(layer: str, place: int | None, members: Sequence[object]) -> None:
    if place is not None and not 0 <= place < len(members):
        raise ModelError("Reading", layer, place, f"a place from 0 to below {len(members)}")


class _Maker:
    """Makes the records of one Reading; keeps what has been made by its id."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._article: Article = reading.article
        self._actor_ids: dict[Referent, str] = {}
        self._actors: dict[str, Actor] = {}
        self._named: defaultdict[Referent, list[tuple[int, int]]] = defaultdict(list)
        for mention in reading.mentions:  # where somebody is only a place, too
            self._named[mention.referent].append((mention.start, mention.end))

    def dossier(self) -> Dossier:
        """Return everything that the layers tell, as records."""
        for mention in self._reading.mentions:  # who is only a place, or only an attribute, is no actor
            if mention.acts and mention.referent.kind is not ActorKind.GROUP:
                self._actor(mention.referent)  # a group only where a record tells of it
        statements = self._statements()
        events = self._events()
        claims = [self._claim(stand, events, statements) for stand in self._reading.stands.claims]
        denials = [self._denial(stand, events, statements, claims) for stand in self._reading.stands.denials]
        return Dossier(
            articles=(self._article,),
            events=join_all(events),
            statements=join_all(statement for statement in statements if statement is not None),
            claims=join_all(claims),
            denials=join_all(denials),
            actors=tuple(self._actors.values()),
        )

    def _spans(self, stretches: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
        return tuple(self._article.span_at(start, end) for start, end in stretches)

    def _span(self, stretch: Stretch | None) -> Span | None:
        return None if stretch is None else self._article.span_at(stretch.start, stretch.end)

    def _actor(self, referent: Referent) -> str:
        """Return the id of the Actor that *referent* becomes; an affiliation becomes an Actor as well."""
        if referent not in self._actor_ids:
            above = referent.affiliation
            if above is not None and (above.kind, fold(above.name)) == (referent.kind, fold(referent.name)):
                above = None  # nobody belongs to himself
            actor = Actor(
                name=referent.name,
                kind=referent.kind,
                role=referent.role,
                affiliation=None if above is None else self._actor(above),
                country=referent.country,
                sector=referent.sector,
                aliases=referent.aliases,
                article=self._article.id if referent.kind is ActorKind.UNNAMED else None,
                spans=self._spans(self._named.get(referent, ())),
            )
            self._actor_ids[referent] = actor.id
            self._keep(actor)
        return self._actor_ids[referent]

    def _keep(self, actor: Actor) -> None:
        held = self._actors.get(actor.id)
        self._actors[actor.id] = actor if held is None else join(held, actor)

    def _ids(self, referents: Iterable[Referent]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._actor(referent) for referent in referents))

    def _statements(self) -> list[Statement | None]:
        """Return a Statement for each attribution, None where nobody is known to speak."""
        statements = [
            self._statement(attribution, speaker)
            for attribution, speaker in zip(self._reading.attributions, self._reading.speakers, strict=False)
        ]
        statements += [None] * (len(self._reading.attributions) - len(statements))
        ids = [None if statement is None else statement.id for statement in statements]
        for place, statement in enumerate(statements):
            if statement is not None and (outer := self._outer(place, ids)) not in (None, statement.id):
                statements[place] = evolve(statement, within=outer)
        return statements

    def _statement(self, attribution: Attribution, speaker: Speaker) -> Statement | None:
        if speaker.referent is None:
            return None
        content = _apart(attribution.content)
        quotes = tuple(
            Stretch(max(quote.start, part.start), min(quote.end, part.end))
            for quote in attribution.quotes
            for part in content
            if max(quote.start, part.start) < min(quote.end, part.end)
        )
        return Statement(
            article=self._article.id,
            speaker=self._actor(speaker.referent),
            act=attribution.act,
            content=self._spans(content),
            quotes=self._spans(quotes),
            speaker_span=self._span(attribution.source),
            cue=self._span(attribution.cue),
            said=speaker.said,
            said_spans=self._spans(speaker.said_spans),
            addressees=self._ids(speaker.addressees),
        )

    def _outer(self, place: int, ids: Sequence[str | None]) -> str | None:
        """Return the id of the nearest Statement around the attribution at *place*."""
        seen = {place}
        outer = self._reading.attributions[place].within
        while outer is not None and outer not in seen:
            if ids[outer] is not None:
                return ids[outer]
            seen.add(outer)
            outer = self._reading.attributions[outer].within
        return None

    def _events(self) -> list[Event]:
        """Return an Event for each happening."""
        events = [self._event(happening) for happening in self._reading.events]
        ids = [event.id for event in events]
        for place, happening in enumerate(self._reading.events):
            links = [
                None if other is None or ids[other] == ids[place] else ids[other]
                for other in (happening.condition, happening.within)
            ]
            if links != [None, None]:
                events[place] = evolve(events[place], condition=links[0], within=links[1])
        return events

    def _event(self, happening: Happening) -> Event:
        actors, recipients = self._ids(happening.actors), self._ids(happening.recipients)
        if happening.type in MUTUAL:
            actors, recipients = tuple(dict.fromkeys((*actors, *recipients))), ()
        return Event(
            type=happening.type,
            mode=happening.mode,
            phase=happening.phase,
            actors=actors,
            recipients=recipients,
            when=happening.when,
            when_spans=self._spans(happening.when_spans),
            place=happening.place,
            counts=happening.counts,
            spans=self._spans(happening.triggers),
        )

    def _claim(
        self, stand: ClaimStand, events: Sequence[Event], statements: Sequence[Statement | None]
    ) -> Claim:
        return Claim(
            claimant=self._article.id if stand.claimant is None else self._actor(stand.claimant),
            event=None if stand.event is None else events[stand.event].id,
            proposition=stand.proposition,
            polarity=stand.polarity,
            certainty=stand.certainty,
            statements=_told(stand.attributions, statements),
            spans=self._spans(stand.spans),
        )

    def _denial(
        self,
        stand: DenialStand,
        events: Sequence[Event],
        statements: Sequence[Statement | None],
        claims: Sequence[Claim],
    ) -> Denial:
        """Return the Denial, linked only to claims of others about the event that it denies."""
        denier = self._actor(stand.denier)
        event = None if stand.event is None else events[stand.event].id
        answered = (claims[place] for place in stand.claims)
        return Denial(
            denier=denier,
            event=event,
            proposition=stand.proposition,
            form=stand.form,
            claims=tuple(
                claim.id
                for claim in answered
                if claim.event == event and (claim.claimant != denier or stand.form is Form.RETRACTS)
            ),
            statements=_told(stand.attributions, statements),
            spans=self._spans(stand.spans),
        )


def _told(places: Iterable[int], statements: Sequence[Statement | None]) -> tuple[str, ...]:
    """Return the ids of the statements at *places*."""
    return tuple(statement.id for place in places if (statement := statements[place]) is not None)


def _apart(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return *stretches* from left to right, those that overlap joined."""
    apart: list[Stretch] = []
    for stretch in sorted(stretches):
        if apart and stretch.start < apart[-1].end:
            apart[-1] = Stretch(apart[-1].start, max(apart[-1].end, stretch.end))
        else:
            apart.append(stretch)
    return tuple(apart)

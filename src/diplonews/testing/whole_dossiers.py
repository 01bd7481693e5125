"""Strategies for whole dossiers: small ones that shrink, and large ones filled from a seed.

Lists of records are drawn one after the other, and what refers to others picks from the lists before, so that taking
records away leaves a dossier that holds together.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from diplonews.model import (
    Act,
    Actor,
    ActorKind,
    Article,
    Claim,
    Denial,
    Dossier,
    Event,
    EventType,
    Form,
    Record,
    Statement,
    When,
)
from diplonews.testing.parts import Part, chosen, maybe
from diplonews.testing.records import actors as drawn_actors
from diplonews.testing.records import articles as drawn_articles
from diplonews.testing.records import claims as drawn_claims
from diplonews.testing.records import denials as drawn_denials
from diplonews.testing.records import events as drawn_events
from diplonews.testing.records import statements as drawn_statements

R = TypeVar("R", Article, Actor, Event, Statement, Claim, Denial)
Several = tuple[R, ...]
STATES = ("Ruritania", "Freedonia", "Sylvania", "Borduria", "Syldavia", "Graustark")


@st.composite
def dossiers(
    draw: st.DrawFn,
    *,
    articles: Part[Several[Article]] = ...,
    actors: Part[Several[Actor]] = ...,
    events: Part[Several[Event]] = ...,
    statements: Part[Several[Statement]] = ...,
    claims: Part[Several[Claim]] = ...,
    denials: Part[Several[Denial]] = ...,
    same_as: Part[tuple[tuple[str, str], ...]] = ...,
    size: int = 3,
) -> Dossier:
    """Return dossiers with up to *size* records of each kind, the empty one first.

    Records that are fixed stand in every dossier; whatever they refer to has to be fixed as well.
    """
    texts = _unique(chosen(draw, articles, st.lists(drawn_articles(), max_size=size)))
    told = _one_of(texts)
    people = _unique(chosen(draw, actors, _many(drawn_actors(article=told, affiliation=None), size, texts)))
    people = people if actors is not ... else _tied(draw, people, "affiliation")
    party = _one_of(people)
    happened = _unique(chosen(draw, events, _many(_free_event(told, party), size, texts)))
    happened = happened if events is not ... else _tied(draw, _tied(draw, happened, "condition"), "within")
    speech = drawn_statements(article=told, speaker=party, addressees=_few(party, people), within=None)
    said = _unique(chosen(draw, statements, _many(speech, size, texts, people)))
    said = said if statements is not ... else _tied(draw, said, "within")
    event, carried = maybe(_one_of(happened)) if happened else st.none(), _few(_one_of(said), said)
    claimant = st.one_of(party, told) if people else told
    claim = drawn_claims(article=told, claimant=claimant, event=event, statements=carried)
    claimed = _unique(chosen(draw, claims, _many(claim, size, texts)))
    denial = _free_denial(told, party, event, claimed, carried)
    return Dossier(
        articles=texts,
        actors=people,
        events=happened,
        statements=said,
        claims=claimed,
        denials=_unique(chosen(draw, denials, _many(denial, size, texts, people))),
        same_as=chosen(draw, same_as, _pairs(people, happened)),
    )


def _unique(records: Iterable[R]) -> tuple[R, ...]:
    return tuple({record.id: record for record in records}.values())


def _one_of(records: Sequence[R]) -> st.SearchStrategy[R]:
    return st.sampled_from(records) if records else st.nothing()


def _few(one: st.SearchStrategy[R], records: Sequence[R]) -> st.SearchStrategy[tuple[R, ...]]:
    return st.lists(one, max_size=2).map(tuple) if records else st.just(())


def _many(one: st.SearchStrategy[R], size: int, *needed: Sequence[Record]) -> st.SearchStrategy[list[R]]:
    """Return up to *size* records, none where something that they need to refer to is missing."""
    return st.lists(one, max_size=size) if all(needed) else st.just([])


def _tied(draw: st.DrawFn, records: tuple[R, ...], field: str) -> tuple[R, ...]:
    """Return *records*, some of which refer to others of them by *field*, which makes up no identity."""
    if len(records) < 2:
        return records
    other = maybe(st.sampled_from([record.id for record in records]))
    picked = [draw(other) for _ in records]
    tie: Any = evolve  # knows the fields of one class, not of six
    return tuple(
        record if identity in (None, record.id) else tie(record, **{field: identity})
        for record, identity in zip(records, picked, strict=True)
    )


def _free_event(
    told: st.SearchStrategy[Article], party: st.SearchStrategy[Actor]
) -> st.SearchStrategy[Event]:
    """Return events that depend on no other."""
    parties: st.SearchStrategy[Any] = st.just(()) if party.is_empty else st.lists(party, max_size=2)
    return drawn_events(article=told, actors=parties, recipients=parties, condition=None, within=None)


@st.composite
def _free_denial(  # noqa: PLR0917  # given by position, like the strategies it picks from
    draw: st.DrawFn,
    told: st.SearchStrategy[Article],
    party: st.SearchStrategy[Actor],
    event: st.SearchStrategy[Event | None],
    claimed: Sequence[Claim],
    carried: st.SearchStrategy[tuple[Statement, ...]],
) -> Denial:
    """Return a denial of a claim, of an event or of words; nobody denies an own claim except by retracting it."""
    denier, form = draw(party), draw(st.sampled_from(tuple(reversed(Form))))
    open_to = [claim for claim in claimed if claim.claimant != denier.id or form is Form.RETRACTS]
    claim = draw(maybe(st.sampled_from(open_to))) if open_to else None
    return draw(
        drawn_denials(
            article=told,
            denier=denier,
            form=form,
            event=claim.event if claim else event,
            claims=(claim,) if claim else (),
            statements=carried,
        )
    )


def _pairs(
    people: Sequence[Actor], happened: Sequence[Event]
) -> st.SearchStrategy[tuple[tuple[str, str], ...]]:
    """Return up to two pairs of Actors or of Events."""
    groups: tuple[Sequence[Actor | Event], ...] = (people, happened)
    pairs = [
        (one.id, other.id) for group in groups for at, one in enumerate(group) for other in group[at + 1 :]
    ]
    return st.lists(st.sampled_from(pairs), max_size=2).map(tuple) if pairs else st.just(())


def large_dossiers(*, articles: int = 50) -> st.SearchStrategy[Dossier]:
    """Return dossiers of so many articles, about eight records each; they are made from a seed and do not shrink.

    For what must hold at a size that `dossiers()` does not reach: seven hundred records cost about as much as three
    of its small dossiers.
    """
    return st.builds(filled_dossier, st.integers(0, 2**32 - 1), articles=st.just(articles))


def filled_dossier(seed: int, *, articles: int = 50) -> Dossier:
    """Return the one dossier of so many articles that *seed* gives, the same on every machine."""
    chance = Random(seed)  # noqa: S311  # the same every time: nothing secret
    parts = [_told(chance, number) for number in range(articles)]
    return Dossier.merge(parts)


def _told(chance: Random, number: int) -> Dossier:
    """Return a dossier of one article: two states met, a third person says so, one of the states denies it."""
    one, other, third = chance.sample(STATES, 3)
    published = date(2020, 1, 1) + timedelta(chance.randrange(1500))
    article = Article(
        published=published,
        publisher=f"Gazette {chance.randrange(9)}",
        text=f"{one} and {other} met, {third} said in report {number}. {one} denied it.",
    )
    first, second, witness = (
        Actor(name=name, kind=ActorKind.STATE, spans=(article.span(name),)) for name in (one, other, third)
    )
    talks = Event(
        type=EventType.CONSULT,
        actors=(first.id, second.id),
        when=When.day(published - timedelta(chance.randrange(5))),
        spans=(article.span("met"),),
    )
    said = Statement(
        article=article.id,
        speaker=witness.id,
        act=Act.SAY,
        content=(article.span(f"{one} and {other} met"),),
        cue=article.span("said"),
    )
    claim = Claim(claimant=witness.id, event=talks.id, statements=(said.id,), spans=talks.spans)
    denial = Denial(
        denier=first.id,
        form=chance.choice((Form.NOT_HAPPENED, Form.FALSE, Form.UNAWARE)),
        event=talks.id,
        claims=(claim.id,),
        spans=(article.span("denied"),),
    )
    return Dossier(
        articles=(article,),
        actors=(first, second, witness),
        events=(talks,),
        statements=(said,),
        claims=(claim,),
        denials=(denial,),
    )

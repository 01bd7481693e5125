"""Strategies for whole dossiers: small ones that shrink, and large ones filled from a seed.

What makes up the records is drawn as lists of parts, references among them as numbers; then the records are made one
kind after the other, and a reference is the record that its number gives among those made before. So taking parts away
leaves a dossier that holds together, and nothing is drawn twice.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
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
from diplonews.testing import making
from diplonews.testing.parts import Part, given, maybe

R = TypeVar("R", Article, Actor, Event, Statement, Claim, Denial)
Several = tuple[R, ...]
Drawn = dict[str, Any]
"""The parts of a record, references as indexes."""

STATES = ("Ruritania", "Freedonia", "Sylvania", "Borduria", "Syldavia", "Graustark")


def as_parts(table: making.Parts) -> st.SearchStrategy[Drawn]:
    """Return what *table* gives, drawn in its order: `fixed_dictionaries` also draws an order, which shrinks badly."""
    return st.builds(dict, **table)


SPARE_ARTICLE = Article(published=date(2000, 1, 1), text="No")
SPARE_ACTOR = Actor(name="No", kind=ActorKind.PERSON)

INDEX = st.integers(0, 99)
FEW = st.lists(INDEX, max_size=2)
OTHER = maybe(INDEX)
ACTORS = as_parts({**making.ACTOR, "article": INDEX, "affiliation": OTHER})
EVENTS = as_parts(
    {**making.EVENT, "article": INDEX, "actors": FEW, "recipients": FEW, "condition": OTHER, "within": OTHER}
)
STATEMENTS = as_parts(
    {**making.STATEMENT, "article": INDEX, "speaker": INDEX, "addressees": FEW, "within": OTHER}
)
CLAIMS = as_parts({**making.CLAIM, "article": INDEX, "claimant": INDEX, "event": OTHER, "statements": FEW})
DENIALS = as_parts(
    {
        **making.DENIAL,
        "article": INDEX,
        "denier": INDEX,
        "event": OTHER,
        "claims": st.lists(INDEX, max_size=1),
        "statements": FEW,
    }
)
PAIRS = st.lists(st.tuples(st.booleans(), INDEX, INDEX), max_size=2)


def dossiers(
    *,
    articles: Part[Several[Article]] = ...,
    actors: Part[Several[Actor]] = ...,
    events: Part[Several[Event]] = ...,
    statements: Part[Several[Statement]] = ...,
    claims: Part[Several[Claim]] = ...,
    denials: Part[Several[Denial]] = ...,
    same_as: Part[tuple[tuple[str, str], ...]] = ...,
    size: int = 3,
) -> st.SearchStrategy[Dossier]:
    """Return dossiers with up to *size* records of each kind, the empty one first.

    Records that are fixed stand in every dossier; whatever they refer to has to be fixed as well.
    """
    several = partial(st.lists, max_size=size)
    spare = (() if articles is not ... else (SPARE_ARTICLE,), () if actors is not ... else (SPARE_ACTOR,))
    return st.builds(
        partial(_made, spare),
        articles=given(articles, several(making.ARTICLES)),
        actors=given(actors, several(ACTORS)),
        events=given(events, several(EVENTS)),
        statements=given(statements, several(STATEMENTS)),
        claims=given(claims, several(CLAIMS)),
        denials=given(denials, several(DENIALS)),
        same_as=given(same_as, PAIRS),
    )


def _made(
    spare: tuple[Several[Article], Several[Actor]],
    *,
    articles: Iterable[Article],
    actors: Iterable[Actor | Drawn],
    events: Iterable[Event | Drawn],
    statements: Iterable[Statement | Drawn],
    claims: Iterable[Claim | Drawn],
    denials: Iterable[Denial | Drawn],
    same_as: Iterable[tuple[Any, ...]],
) -> Dossier:
    """Return the dossier of what was drawn; what needs an article or an actor gets the *spare* one if none was drawn.

    Where there is no spare one either, because the caller fixed that there is none, the record is left out.
    """
    texts = _unique(articles) or (spare[0] if any((actors, events, statements, claims, denials)) else ())
    persons = actors or (spare[1] if statements or denials else ())
    people = _tied(persons, partial(_actor, texts) if texts else None, "affiliation")
    happened = _tied(events, partial(_event, texts, people) if texts else None, "condition", "within")
    said = _tied(statements, partial(_statement, texts, people) if texts and people else None, "within")
    claimed = _tied(claims, partial(_claim, texts, people, happened, said) if texts else None)
    denial = partial(_denial, texts, people, happened, said, claimed)
    return Dossier(
        articles=texts,
        actors=people,
        events=happened,
        statements=said,
        claims=claimed,
        denials=_tied(denials, denial if texts and people else None),
        same_as=tuple(_pairs(same_as, people, happened)),
    )


def _unique(records: Iterable[R]) -> tuple[R, ...]:
    return tuple({record.id: record for record in records}.values())


def _tied(drawn: Iterable[R | Drawn], make: Callable[[Drawn], R] | None, *ties: str) -> tuple[R, ...]:
    """Return the records of what was drawn; those that were fixed stay as they are.

    Args:
        drawn: Records, or parts of records.
        make: Makes a record of parts; None where there is nothing that it could refer to.
        ties: References of the records to one another, which make up no identity.
    """
    parts = {}
    for each in drawn:
        if not isinstance(each, dict):
            parts[each.id] = each, Drawn()
        elif make:
            record = make(each | dict.fromkeys(ties))
            parts[record.id] = record, each
    known = tuple(record for record, _ in parts.values())
    return tuple(
        _with_ties(record, known, {tie: each.get(tie) for tie in ties}) for record, each in parts.values()
    )


def _with_ties(record: R, known: tuple[R, ...], ties: dict[str, int | None]) -> R:
    """Return *record*, referring to those of *known* that *ties* give, never to itself."""
    found = {
        tie: other.id for tie, index in ties.items() if (other := _at(known, index)) and other.id != record.id
    }
    tie: Any = evolve  # knows the fields of one class, not of six
    moved: R = tie(record, **found) if found else record
    return moved


def _at(records: Sequence[R], index: int | None) -> R | None:
    """Return the record that *index* gives, whatever their number; None where there is no record or no index."""
    return records[index % len(records)] if records and index is not None else None


def _these(records: Sequence[R], indexes: Iterable[int]) -> tuple[R, ...]:
    return tuple(record for index in indexes if (record := _at(records, index)) is not None)


def _actor(texts: Several[Article], drawn: Drawn) -> Actor:
    return making.actor_of(**drawn | {"article": _at(texts, drawn["article"])})


def _event(texts: Several[Article], people: Several[Actor], drawn: Drawn) -> Event:
    sides = {side: _these(people, drawn[side]) for side in ("actors", "recipients")}
    return making.event_of(**drawn | sides | {"article": _at(texts, drawn["article"])})


def _statement(texts: Several[Article], people: Several[Actor], drawn: Drawn) -> Statement:
    found = {"article": _at(texts, drawn["article"]), "speaker": _at(people, drawn["speaker"])}
    return making.statement_of(**drawn | found | {"addressees": _these(people, drawn["addressees"])})


def _claim(
    texts: Several[Article],
    people: Several[Actor],
    happened: Several[Event],
    said: Several[Statement],
    drawn: Drawn,
) -> Claim:
    told = texts[drawn["article"] % len(texts)]
    claimants: Sequence[Any] = (told, *people)
    found = {
        "article": told,
        "claimant": claimants[drawn["claimant"] % len(claimants)],
        "event": _at(happened, drawn["event"]),
        "statements": _these(said, drawn["statements"]),
    }
    return making.claim_of(**drawn | found)


def _denial(  # noqa: PLR0917  # one argument for each kind of record that a Denial rests on
    texts: Several[Article],
    people: Several[Actor],
    happened: Several[Event],
    said: Several[Statement],
    claimed: Several[Claim],
    drawn: Drawn,
) -> Denial:
    """Return a denial of a claim, of an event or of words; nobody denies an own claim except by retracting it."""
    denier = people[drawn["denier"] % len(people)]
    open_to = [claim for claim in claimed if claim.claimant != denier.id or drawn["form"] is Form.RETRACTS]
    answered = _these(open_to, drawn["claims"])
    found = {
        "article": _at(texts, drawn["article"]),
        "denier": denier,
        "event": answered[0].event if answered else _at(happened, drawn["event"]),
        "claims": answered,
        "statements": _these(said, drawn["statements"]),
    }
    return making.denial_of(**drawn | found)


def _pairs(
    drawn: Iterable[tuple[Any, ...]], people: Several[Actor], happened: Several[Event]
) -> Iterator[tuple[str, str]]:
    """Yield pairs of Actors or of Events; a pair that was fixed stays."""
    for pair in drawn:
        if len(pair) == 2:
            yield pair
            continue
        group: Sequence[Record] = people if pair[0] else happened
        if len(group) > 1:
            one = pair[1] % len(group)
            other = (one + 1 + pair[2] % (len(group) - 1)) % len(group)
            yield group[one].id, group[other].id


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

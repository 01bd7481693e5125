"""Strategies for records: valid by construction, small, and they shrink to readable examples.

Dossiers are drawn as lists of records whose references are taken from the lists drawn before.
"""

from datetime import UTC, date, datetime
from typing import TypeVar

from attrs import evolve
from hypothesis import strategies as st

from diplonews.model import (
    EVENT_TYPES,
    Act,
    Actor,
    ActorKind,
    Article,
    Certainty,
    Claim,
    Count,
    Denial,
    Dossier,
    Event,
    EventType,
    Form,
    Mod,
    Phase,
    Polarity,
    Sector,
    Span,
    Statement,
    TimeType,
    When,
)
from diplonews.model.event_types import MUTUAL

R = TypeVar("R", Article, Actor, Event, Statement, Claim, Denial)

WORDS = st.sampled_from(
    ["The", "Minister", "of", "Ruritania", "denied", "it", "–", "said", "“no”", "Žižka", "北京", "1,200", "é"]
)
TEXTS = st.lists(WORDS, min_size=3, max_size=12).map(" ".join)
NAMES = st.lists(WORDS, min_size=1, max_size=2).map(" ".join)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 28))


OTHER_TIMES = (
    When(type=TimeType.DATE, value="2024-W45-WE"),
    When(type=TimeType.DATE, value="2024-11", mod=Mod.END),
    When(type=TimeType.DATE, value="2022-02/.."),
    When(type=TimeType.DATE, value="PAST_REF"),
    When(type=TimeType.DATE, value=None),
    When(type=TimeType.TIME, value="2024-11-07TEV"),
    When(type=TimeType.DURATION, value="P3D", mod=Mod.APPROX),
    When(type=TimeType.SET, value="P1W"),
)


def whens() -> st.SearchStrategy[When]:
    """Return days, and now and then another kind of time, with and without days."""
    return DAYS.map(When.day) | st.sampled_from(OTHER_TIMES)


def articles() -> st.SearchStrategy[Article]:
    """Return articles that hold their text."""

    def build(
        published: date, text: str, publisher: str | None, headline: str | None, hour: int | None
    ) -> Article:
        at = (
            None
            if hour is None
            else datetime(published.year, published.month, published.day, hour, tzinfo=UTC)
        )
        return Article(
            published=published, text=text, publisher=publisher, headline=headline, published_at=at
        )

    optional = st.none() | NAMES
    return st.builds(build, DAYS, TEXTS, optional, optional, st.none() | st.integers(0, 23))


def spans(article: Article) -> st.SearchStrategy[Span]:
    """Return spans of *article*."""
    assert article.text
    size = len(article.text)
    starts = st.integers(0, size - 1)
    return starts.flatmap(
        lambda start: st.integers(start + 1, size).map(lambda end: article.span_at(start, end))
    )


def counts() -> st.SearchStrategy[Count]:
    """Return tolls and sizes."""
    low, more = st.none() | st.integers(0, 50), st.none() | st.integers(0, 9)
    return st.builds(
        lambda what, low, more: Count(what=what, low=low, high=None if more is None else (low or 0) + more),
        st.sampled_from(["dead", "injured", "arrested"]),
        low,
        more,
    )


@st.composite
def actors(draw: st.DrawFn, article: Article, affiliations: tuple[str, ...] = ()) -> Actor:
    """Return an actor of *article*."""
    kind = draw(st.sampled_from(ActorKind))
    actor = Actor(
        name=draw(NAMES),
        kind=kind,
        role=draw(st.none() | st.sampled_from(["president", "spokesman"])),
        country=draw(st.none() | st.sampled_from(["RUS", "USA"])),
        sector=draw(st.none() | st.sampled_from(Sector)),
        aliases=tuple(draw(st.lists(NAMES, max_size=2))),
        wikidata_id=draw(st.none() | st.integers(1, 999).map("Q{}".format)),
        article=article.id if kind is ActorKind.UNNAMED else None,
        spans=tuple(draw(st.lists(spans(article), max_size=2))),
    )
    others = [identity for identity in affiliations if identity != actor.id]
    return evolve(actor, affiliation=draw(st.none() | st.sampled_from(others))) if others else actor


@st.composite
def events(
    draw: st.DrawFn, article: Article, parties: tuple[str, ...], others: tuple[str, ...] = ()
) -> Event:
    """Return an event among *parties*, told of in *article*."""
    kind = draw(st.none() | st.sampled_from(EventType))
    modes = sorted(EVENT_TYPES[kind][1]) if kind else []
    some = st.lists(st.sampled_from(parties), max_size=2).map(tuple)
    when = draw(st.none() | whens())
    event = Event(
        type=kind,
        mode=draw(st.none() | st.sampled_from(modes)) if modes else None,
        phase=draw(st.sampled_from(Phase)),
        actors=draw(some),
        recipients=() if kind in MUTUAL else draw(some),
        when=when,
        when_spans=(draw(spans(article)),) if when else (),
        place=draw(st.none() | NAMES),
        counts=tuple(draw(st.lists(counts(), max_size=2))),
        spans=tuple(draw(st.lists(spans(article), min_size=1, max_size=2))),
    )
    conditions = [identity for identity in others if identity != event.id]
    return evolve(event, condition=draw(st.none() | st.sampled_from(conditions))) if conditions else event


@st.composite
def statements(
    draw: st.DrawFn, article: Article, speakers: tuple[str, ...], outer: tuple[str, ...] = ()
) -> Statement:
    """Return a statement that *article* ascribes to one of *speakers*."""
    content = draw(spans(article))
    return Statement(
        article=article.id,
        speaker=draw(st.sampled_from(speakers)),
        act=draw(st.sampled_from(Act)),
        content=(content,),
        quotes=(content,) if draw(st.booleans()) else (),
        speaker_span=draw(st.none() | spans(article)),
        cue=draw(st.none() | spans(article)),
        said=draw(st.none() | whens()),
        said_spans=tuple(draw(st.lists(spans(article), max_size=1))),
        addressees=tuple(draw(st.lists(st.sampled_from(speakers), max_size=1))),
        within=draw(st.none() | st.sampled_from(outer)) if outer else None,
    )


@st.composite
def claims(
    draw: st.DrawFn,
    article: Article,
    claimants: tuple[str, ...],
    about: tuple[str, ...],
    told: tuple[str, ...],
) -> Claim:
    """Return a claim by one of *claimants* about one of the events *about*, or about words alone."""
    return Claim(
        claimant=draw(st.sampled_from(claimants)),
        event=draw(st.none() | st.sampled_from(about)) if about else None,
        proposition=draw(NAMES),
        polarity=draw(st.sampled_from(Polarity)),
        certainty=draw(st.sampled_from(Certainty)),
        statements=tuple(draw(st.lists(st.sampled_from(told), max_size=2))) if told else (),
        spans=tuple(draw(st.lists(spans(article), max_size=2))),
    )


@st.composite
def denials(
    draw: st.DrawFn,
    article: Article,
    deniers: tuple[str, ...],
    denied: tuple[Claim, ...],
    about: tuple[str, ...],
) -> Denial:
    """Return a denial by one of *deniers*, of a claim of *denied*, of an event or of words."""
    denier, form = draw(st.sampled_from(deniers)), draw(st.sampled_from(Form))
    open_claims = [claim for claim in denied if claim.claimant != denier or form is Form.RETRACTS]
    claim = draw(st.none() | st.sampled_from(open_claims)) if open_claims else None
    event = claim.event if claim else draw(st.none() | st.sampled_from(about)) if about else None
    return Denial(
        denier=denier,
        form=form,
        event=event,
        proposition=draw(NAMES),
        claims=(claim.id,) if claim else (),
        spans=tuple(draw(st.lists(spans(article), max_size=2))),
    )


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Return dossiers of one article or two, with every kind of record."""
    texts = _by_id(draw(st.lists(articles(), min_size=1, max_size=2)))
    article = texts[0]
    people = _by_id([draw(actors(article)) for _ in range(draw(st.integers(1, 3)))])
    people = _by_id([*people, *(draw(actors(article, _ids(people))) for _ in range(draw(st.integers(0, 1))))])
    happened = _by_id([draw(events(article, _ids(people))) for _ in range(draw(st.integers(0, 2)))])
    happened = _by_id([*happened, *(draw(events(article, _ids(people), _ids(happened))) for _ in happened)])
    said = _by_id([draw(statements(article, _ids(people))) for _ in range(draw(st.integers(0, 2)))])
    claimants = (*_ids(people), article.id)
    claimed = _by_id(
        [draw(claims(article, claimants, _ids(happened), _ids(said))) for _ in range(draw(st.integers(0, 3)))]
    )
    denied = _by_id(
        [
            draw(denials(article, _ids(people), claimed, _ids(happened)))
            for _ in range(draw(st.integers(0, 3)))
        ]
    )
    pairs = draw(st.lists(st.sampled_from(happened), max_size=2)) if happened else []
    same_as = ((pairs[0].id, pairs[1].id),) if len({event.id for event in pairs}) == 2 else ()
    return Dossier(
        articles=texts,
        actors=people,
        events=happened,
        statements=said,
        claims=claimed,
        denials=denied,
        same_as=same_as,
    )


def _by_id(records: list[R]) -> tuple[R, ...]:
    return tuple({record.id: record for record in records}.values())


def _ids(records: tuple[R, ...]) -> tuple[str, ...]:
    return tuple(record.id for record in records)

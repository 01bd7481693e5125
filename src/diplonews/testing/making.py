"""What the parts of each record are drawn from, and how a record is made of what was drawn.

A table for each record, and a function that takes its parts: a reference as a record or an id, words as a `Place` in the
article or as a Span. Knows nothing of what a caller fixes: see `records`.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

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
    Event,
    EventType,
    Form,
    Mod,
    Mode,
    Phase,
    Polarity,
    Sector,
    Span,
    Statement,
    TimeType,
    When,
)
from diplonews.model.event_types import MUTUAL
from diplonews.testing.parts import (
    DAYS,
    NAMES,
    ONE_PLACE,
    OPTIONAL_NAMES,
    OPTIONAL_PLACE,
    PLACES,
    SOME_PLACES,
    TEXTS,
    Place,
    given,
    identities,
    identity,
    ids,
    maybe,
    quote,
    quotes,
)

Parts = dict[str, st.SearchStrategy[Any]]
"""What the parts of a record are drawn from, by their names."""

OTHER_TIMES = (
    When(type=TimeType.DATE, value="2024-11"),
    When(type=TimeType.DATE, value="2024-W45-WE"),
    When(type=TimeType.DATE, value="2024-11", mod=Mod.END),
    When(type=TimeType.DATE, value="2022-02/.."),
    When(type=TimeType.DATE, value="PAST_REF"),
    When(type=TimeType.DATE, value=None),
    When(type=TimeType.TIME, value="2024-11-07TEV"),
    When(type=TimeType.DURATION, value="P3D", mod=Mod.APPROX),
    When(type=TimeType.SET, value="P1W"),
)
"""Times that are no single day: a period, one side open, no days at all."""

SINGLE_DAYS = DAYS.map(When.day)
SOME_TIME = SINGLE_DAYS | st.sampled_from(OTHER_TIMES)
OPTIONAL_TIMES = maybe(SOME_TIME)
ACTORS = ids("act")
SOME_ACTORS = st.lists(ACTORS, max_size=2)
OPTIONAL_ACTORS = maybe(ACTORS)
OPTIONAL_EVENTS = maybe(ids("evt"))
OPTIONAL_STATEMENTS = maybe(ids("stm"))
SOME_STATEMENTS = st.lists(ids("stm"), max_size=2)

EVENT_KINDS: list[tuple[EventType | None, Mode | None]] = [
    (None, None),
    *((kind, mode) for kind in EventType for mode in (None, *sorted(EVENT_TYPES[kind][1]))),
]
"""Every type of event with every mode that it has."""

ARTICLE: Parts = {
    "published": DAYS,
    "text": TEXTS,
    "digest": st.integers(0, 99).map("{:064x}".format),
    "headline": OPTIONAL_NAMES,
    "published_at": maybe(st.tuples(st.times(max_value=time(23, 59)), st.sampled_from((None, UTC)))),
    "publisher": OPTIONAL_NAMES,
    "author": OPTIONAL_NAMES,
    "url": maybe(st.integers(1, 9999).map("https://example.org/{}".format)),
    "language": st.sampled_from(("en", "de", "fr", "sr-Latn", "zh-Hant")),
}


def article_of(
    *,
    published: date,
    text: str | None,
    digest: str,
    published_at: datetime | tuple[time, tzinfo | None] | None,
    firm: bool = False,
    **parts: Any,
) -> Article:
    """Return the Article of what was drawn; a time of day goes with the day of publication, which is that of a moment unless it is *firm*."""
    if isinstance(published_at, tuple):
        published_at = datetime.combine(published, published_at[0], tzinfo=published_at[1])
    elif published_at is not None and not firm:
        published = published_at.date()
    held = digest if text is None else ""
    return Article(published=published, text=text, digest=held, published_at=published_at, **parts)


ARTICLES = st.builds(article_of, **ARTICLE)


def span_of(article: Article, place: Place) -> Span:
    """Return the Span at *place*, which an article with an empty text does not have."""
    found = quote(article, place)
    if found is None:
        raise ValueError("article.text='' holds no words to quote")
    return found


COUNT: Parts = {
    "what": st.sampled_from(("dead", "injured", "arrested")),
    "low": maybe(st.integers(0, 50)),
    "high": maybe(st.integers(0, 9)),
}


def count_of(
    *, what: str, low: int | None, high: int | None, below: bool = True, above: bool = True
) -> Count:
    """Return a Count; an open end is fitted to the other: *high* is then how much more, *low* no more than *high*."""
    if above and high is not None:
        high += low or 0
    if below and low is not None and high is not None:
        low = min(low, high)
    return Count(what=what, low=low, high=high)


ACTOR: Parts = {
    "article": ARTICLES,
    "name": NAMES,
    "kind": st.sampled_from(tuple(reversed(ActorKind))),
    "role": maybe(st.sampled_from(("president", "spokesman"))),
    "affiliation": OPTIONAL_ACTORS,
    "country": maybe(st.sampled_from(("DEU", "RUS", "USA"))),
    "sector": maybe(st.sampled_from(Sector)),
    "aliases": st.lists(NAMES, max_size=2).map(tuple),
    "wikidata_id": maybe(st.integers(1, 999).map("Q{}".format)),
    "spans": PLACES,
}


def actor_of(
    *, article: Article, kind: ActorKind, affiliation: Any, spans: Iterable[Place | Span], **parts: Any
) -> Actor:
    """Return the Actor of what was drawn, told of in *article*."""
    return Actor(
        kind=kind,
        affiliation=identity(affiliation),
        article=article.id if kind is ActorKind.UNNAMED else None,
        spans=quotes(article, spans),
        **parts,
    )


EVENT: Parts = {
    "article": ARTICLES,
    "kind": st.sampled_from(EVENT_KINDS),
    "phase": st.sampled_from(tuple(reversed(Phase))),
    "actors": SOME_ACTORS,
    "recipients": SOME_ACTORS,
    "when": OPTIONAL_TIMES,
    "when_spans": ONE_PLACE,
    "place": OPTIONAL_NAMES,
    "condition": OPTIONAL_EVENTS,
    "within": OPTIONAL_EVENTS,
    "counts": st.lists(st.builds(count_of, **COUNT), max_size=2).map(tuple),
    "spans": SOME_PLACES,
}


def event_of(
    *,
    article: Article,
    kind: tuple[EventType | None, Mode | None],
    actors: Iterable[Any],
    recipients: Iterable[Any],
    when: When | None,
    when_spans: Iterable[Place],
    condition: Any,
    within: Any,
    spans: Iterable[Place | Span],
    firm: bool = False,
    **parts: Any,
) -> Event:
    """Return the Event of what was drawn; *recipients* that are not *firm* go where all parties are actors."""
    return Event(
        type=kind[0],
        mode=kind[1],
        actors=identities(actors),
        recipients=identities(recipients) if firm or kind[0] not in MUTUAL else (),
        when=when,
        when_spans=quotes(article, when_spans) if when else (),
        condition=identity(condition),
        within=identity(within),
        spans=quotes(article, spans),
        **parts,
    )


STATEMENT: Parts = {
    "article": ARTICLES,
    "speaker": ACTORS,
    "act": st.sampled_from((Act.SAY, *Act)),
    "content": ONE_PLACE,
    "quoted": st.booleans(),
    "speaker_span": OPTIONAL_PLACE,
    "cue": OPTIONAL_PLACE,
    "said": OPTIONAL_TIMES,
    "said_spans": ONE_PLACE,
    "addressees": SOME_ACTORS,
    "within": OPTIONAL_STATEMENTS,
}


def statement_of(
    *,
    article: Article,
    speaker: Any,
    act: Act,
    content: Iterable[Place | Span],
    quoted: bool,
    speaker_span: Place | Span | None,
    cue: Place | Span | None,
    said: When | None,
    said_spans: Iterable[Place],
    addressees: Iterable[Any],
    within: Any,
) -> Statement:
    """Return the Statement of what was drawn; what is *quoted* is the whole content."""
    words = quotes(article, content)
    return Statement(
        article=article.id,
        speaker=identity(speaker),
        act=act,
        content=words,
        quotes=words if quoted else (),
        speaker_span=quote(article, speaker_span),
        cue=quote(article, cue),
        said=said,
        said_spans=quotes(article, said_spans) if said else (),
        addressees=identities(addressees),
        within=identity(within),
    )


CLAIM: Parts = {
    "article": ARTICLES,
    "claimant": ACTORS | ids("art"),
    "event": OPTIONAL_EVENTS,
    "proposition": NAMES,
    "polarity": st.sampled_from(tuple(reversed(Polarity))),
    "certainty": st.sampled_from(tuple(reversed(Certainty))),
    "statements": SOME_STATEMENTS,
    "spans": PLACES,
}


def claim_of(
    *,
    article: Article,
    claimant: Any,
    event: Any,
    statements: Iterable[Any],
    spans: Iterable[Place | Span],
    **parts: Any,
) -> Claim:
    """Return the Claim of what was drawn."""
    return Claim(
        claimant=identity(claimant),
        event=identity(event),
        statements=identities(statements),
        spans=quotes(article, spans),
        **parts,
    )


DENIAL: Parts = {
    "article": ARTICLES,
    "denier": ACTORS,
    "form": st.sampled_from(tuple(reversed(Form))),
    "event": OPTIONAL_EVENTS,
    "proposition": NAMES,
    "claims": st.lists(ids("clm"), max_size=2),
    "statements": SOME_STATEMENTS,
    "spans": PLACES,
}


def denial_of(
    *,
    article: Article,
    denier: Any,
    event: Any,
    claims: Iterable[Any],
    statements: Iterable[Any],
    spans: Iterable[Place | Span],
    **parts: Any,
) -> Denial:
    """Return the Denial of what was drawn."""
    return Denial(
        denier=identity(denier),
        event=identity(event),
        claims=identities(claims),
        statements=identities(statements),
        spans=quotes(article, spans),
        **parts,
    )


def _parts(table: Parts, fixed: Mapping[str, Any]) -> Parts:
    """Return *table* with what the caller fixed in place of what would be drawn."""
    return {name: given(fixed.get(name, ...), otherwise) for name, otherwise in table.items()}

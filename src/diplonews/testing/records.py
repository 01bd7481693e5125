"""Strategies for single records, each named by its plural; `dossiers()` puts them together.

Every record is valid as it is drawn, every field is used, and small examples come first. A caller fixes the parts that
matter, each by a value or by a strategy; a reference takes a record or its id. A record drawn by itself refers to ids
that stand nowhere: only a Dossier requires them to resolve.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
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
    OPTIONAL_NAMES,
    TEXTS,
    Part,
    Reference,
    chosen,
    chosen_id,
    chosen_ids,
    given,
    ids,
    maybe,
    maybe_quote,
    quotes,
    several_quotes,
)

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

KINDS = st.sampled_from(tuple(reversed(ActorKind)))
PHASES = st.sampled_from(tuple(reversed(Phase)))
POLARITIES = st.sampled_from(tuple(reversed(Polarity)))
CERTAINTIES = st.sampled_from(tuple(reversed(Certainty)))
FORMS = st.sampled_from(tuple(reversed(Form)))
ACTS = st.sampled_from((Act.SAY, *Act))
ROLES = maybe(st.sampled_from(("president", "spokesman")))
COUNTRIES = maybe(st.sampled_from(("DEU", "RUS", "USA")))
SECTORS = maybe(st.sampled_from(Sector))
ALIASES = st.lists(NAMES, max_size=2).map(tuple)
WIKIDATA_IDS = maybe(st.integers(1, 999).map("Q{}".format))
URLS = maybe(st.integers(1, 9999).map("https://example.org/{}".format))
CLAIMANTS = ids("act") | ids("art")
OPTIONAL_ACTORS = maybe(ids("act"))
OPTIONAL_EVENTS = maybe(ids("evt"))
OPTIONAL_STATEMENTS = maybe(ids("stm"))
ACTORS = ids("act")
STATEMENTS = ids("stm")
CLAIMS = ids("clm")
LANGUAGES = st.sampled_from(("en", "de", "fr", "sr-Latn", "zh-Hant"))
ZONES = st.sampled_from((None, UTC))


def whens(
    *,
    type: Part[TimeType] = ...,  # noqa: A002  # the field's name
    value: Part[str | None] = ...,
    mod: Part[Mod | None] = ...,
) -> st.SearchStrategy[When]:
    """Return times: single days, and now and then a period, an open side or a time without days.

    Once a part is fixed, the others are left at None unless they are fixed too, for few values fit each other.
    """
    if type is value is mod is ...:
        return DAYS.map(When.day) | st.sampled_from(OTHER_TIMES)
    return st.builds(
        When,
        type=given(type, st.just(TimeType.DATE)),
        value=given(value, DAYS.map(date.isoformat) if mod is ... and type is ... else st.none()),
        mod=given(mod, st.none()),
    )


OPTIONAL_TIMES = maybe(whens())


@st.composite
def articles(
    draw: st.DrawFn,
    *,
    published: Part[date] = ...,
    text: Part[str | None] = ...,
    headline: Part[str | None] = ...,
    published_at: Part[datetime | None] = ...,
    publisher: Part[str | None] = ...,
    author: Part[str | None] = ...,
    url: Part[str | None] = ...,
    language: Part[str] = ...,
) -> Article:
    """Return articles, which hold their text unless *text* is fixed at None; then they hold a digest alone."""
    day = chosen(draw, published, DAYS)
    words = chosen(draw, text, TEXTS)
    moments = st.builds(
        lambda at, zone: datetime.combine(day, at, tzinfo=zone), st.times(max_value=time(23, 59)), ZONES
    )
    return Article(
        published=day,
        text=words,
        digest="" if words is not None else draw(st.integers(0, 16**64 - 1).map("{:064x}".format)),
        headline=chosen(draw, headline, OPTIONAL_NAMES),
        published_at=chosen(draw, published_at, maybe(moments)),
        publisher=chosen(draw, publisher, OPTIONAL_NAMES),
        author=chosen(draw, author, OPTIONAL_NAMES),
        url=chosen(draw, url, URLS),
        language=chosen(draw, language, LANGUAGES),
    )


@st.composite
def spans(draw: st.DrawFn, *, article: Part[Article] = ...) -> Span:
    """Return Spans that quote *article*, which may hold any text except an empty one."""
    return draw(quotes(chosen(draw, article, articles())))


@st.composite
def counts(
    draw: st.DrawFn, *, what: Part[str] = ..., low: Part[int | None] = ..., high: Part[int | None] = ...
) -> Count:
    """Return tolls and sizes, open on either side."""
    top = chosen(draw, high, st.just(...))
    least = chosen(draw, low, maybe(st.integers(0, 50 if top is ... or top is None else min(top, 50))))
    return Count(
        what=chosen(draw, what, st.sampled_from(("dead", "injured", "arrested"))),
        low=least,
        high=draw(maybe(st.integers(0, 9).map(lambda more: (least or 0) + more))) if top is ... else top,
    )


SEVERAL_COUNTS = st.lists(counts(), max_size=2).map(tuple)


@st.composite
def actors(
    draw: st.DrawFn,
    *,
    article: Part[Article] = ...,
    name: Part[str] = ...,
    kind: Part[ActorKind] = ...,
    role: Part[str | None] = ...,
    affiliation: Part[Reference | None] = ...,
    country: Part[str | None] = ...,
    sector: Part[Sector | None] = ...,
    aliases: Part[tuple[str, ...]] = ...,
    wikidata_id: Part[str | None] = ...,
    spans: Part[tuple[Span, ...]] = ...,
) -> Actor:
    """Return actors that *article* names; its id is a field of theirs where they are unnamed."""
    told = chosen(draw, article, articles())
    what = chosen(draw, kind, KINDS)
    return Actor(
        name=chosen(draw, name, NAMES),
        kind=what,
        role=chosen(draw, role, ROLES),
        affiliation=chosen_id(draw, affiliation, OPTIONAL_ACTORS),
        country=chosen(draw, country, COUNTRIES),
        sector=chosen(draw, sector, SECTORS),
        aliases=chosen(draw, aliases, ALIASES),
        wikidata_id=chosen(draw, wikidata_id, WIKIDATA_IDS),
        article=told.id if what is ActorKind.UNNAMED else None,
        spans=chosen(draw, spans, several_quotes(told)),
    )


@st.composite
def events(
    draw: st.DrawFn,
    *,
    article: Part[Article] = ...,
    type: Part[EventType | None] = ...,  # noqa: A002  # the field's name
    mode: Part[Mode | None] = ...,
    phase: Part[Phase] = ...,
    actors: Part[Iterable[Reference]] = ...,
    recipients: Part[Iterable[Reference]] = ...,
    when: Part[When | None] = ...,
    place: Part[str | None] = ...,
    condition: Part[Reference | None] = ...,
    within: Part[Reference | None] = ...,
    counts: Part[tuple[Count, ...]] = ...,
    spans: Part[tuple[Span, ...]] = ...,
) -> Event:
    """Return events that *article* tells of; each has a trigger there, unless the text is empty."""
    told = chosen(draw, article, articles())
    fixed_mode = chosen(draw, mode, st.just(...))
    kind = chosen(
        draw, type, _types_of(fixed_mode, one_sided=isinstance(recipients, tuple | list) and bool(recipients))
    )
    time = chosen(draw, when, OPTIONAL_TIMES)
    return Event(
        type=kind,
        mode=draw(_modes_of(kind)) if fixed_mode is ... else fixed_mode,
        phase=chosen(draw, phase, PHASES),
        actors=chosen_ids(draw, actors, ACTORS),
        recipients=_recipients(draw, kind, recipients),
        when=time,
        when_spans=draw(several_quotes(told, most=1)) if time else (),
        place=chosen(draw, place, OPTIONAL_NAMES),
        condition=chosen_id(draw, condition, OPTIONAL_EVENTS),
        within=chosen_id(draw, within, OPTIONAL_EVENTS),
        counts=chosen(draw, counts, SEVERAL_COUNTS),
        spans=chosen(draw, spans, several_quotes(told, least=1)),
    )


def _recipients(draw: st.DrawFn, kind: EventType | None, fixed: Any) -> tuple[str, ...]:
    """Return recipients; a strategy for them gives way where every party to an event of this type is an actor."""
    if kind in MUTUAL and (fixed is ... or isinstance(fixed, st.SearchStrategy)):
        return ()
    return chosen_ids(draw, fixed, ACTORS)


def _types_of(mode: Any, *, one_sided: bool) -> st.SearchStrategy[EventType | None]:
    """Return the types that have *mode*, any type or none where no mode is fixed; with recipients if *one_sided*."""
    kinds = [kind for kind in EventType if not (one_sided and kind in MUTUAL)]
    if isinstance(mode, Mode):
        return st.sampled_from([kind for kind in kinds if mode in EVENT_TYPES[kind][1]])
    return maybe(st.sampled_from(kinds))


def _modes_of(kind: EventType | None) -> st.SearchStrategy[Mode | None]:
    modes = sorted(EVENT_TYPES[kind][1]) if kind else []
    return maybe(st.sampled_from(modes)) if modes else st.none()


@st.composite
def statements(
    draw: st.DrawFn,
    *,
    article: Part[Article] = ...,
    speaker: Part[Reference] = ...,
    act: Part[Act] = ...,
    content: Part[tuple[Span, ...]] = ...,
    speaker_span: Part[Span | None] = ...,
    cue: Part[Span | None] = ...,
    said: Part[When | None] = ...,
    addressees: Part[Iterable[Reference]] = ...,
    within: Part[Reference | None] = ...,
) -> Statement:
    """Return statements that *article* ascribes to *speaker*; what stands in quotation marks is the whole content."""
    told = chosen(draw, article, articles())
    words = chosen(draw, content, several_quotes(told, most=1))
    time = chosen(draw, said, OPTIONAL_TIMES)
    return Statement(
        article=told.id,
        speaker=chosen_id(draw, speaker, ACTORS),
        act=chosen(draw, act, ACTS),
        content=words,
        quotes=words if draw(st.booleans()) else (),
        speaker_span=chosen(draw, speaker_span, maybe_quote(told)),
        cue=chosen(draw, cue, maybe_quote(told)),
        said=time,
        said_spans=draw(several_quotes(told, most=1)) if time else (),
        addressees=chosen_ids(draw, addressees, ACTORS),
        within=chosen_id(draw, within, OPTIONAL_STATEMENTS),
    )


@st.composite
def claims(
    draw: st.DrawFn,
    *,
    article: Part[Article] = ...,
    claimant: Part[Reference] = ...,
    event: Part[Reference | None] = ...,
    proposition: Part[str] = ...,
    polarity: Part[Polarity] = ...,
    certainty: Part[Certainty] = ...,
    statements: Part[Iterable[Reference]] = ...,
    spans: Part[tuple[Span, ...]] = ...,
) -> Claim:
    """Return claims that stand in *article*: about *event*, or about words alone where it is None."""
    told = chosen(draw, article, articles())
    return Claim(
        claimant=chosen_id(draw, claimant, CLAIMANTS),
        event=chosen_id(draw, event, OPTIONAL_EVENTS),
        proposition=chosen(draw, proposition, NAMES),
        polarity=chosen(draw, polarity, POLARITIES),
        certainty=chosen(draw, certainty, CERTAINTIES),
        statements=chosen_ids(draw, statements, STATEMENTS),
        spans=chosen(draw, spans, several_quotes(told)),
    )


@st.composite
def denials(
    draw: st.DrawFn,
    *,
    article: Part[Article] = ...,
    denier: Part[Reference] = ...,
    form: Part[Form] = ...,
    event: Part[Reference | None] = ...,
    proposition: Part[str] = ...,
    claims: Part[Iterable[Reference]] = ...,
    statements: Part[Iterable[Reference]] = ...,
    spans: Part[tuple[Span, ...]] = ...,
) -> Denial:
    """Return denials that stand in *article*: of *event*, or of words alone where it is None."""
    told = chosen(draw, article, articles())
    return Denial(
        denier=chosen_id(draw, denier, ACTORS),
        form=chosen(draw, form, FORMS),
        event=chosen_id(draw, event, OPTIONAL_EVENTS),
        proposition=chosen(draw, proposition, NAMES),
        claims=chosen_ids(draw, claims, CLAIMS),
        statements=chosen_ids(draw, statements, STATEMENTS),
        spans=chosen(draw, spans, several_quotes(told)),
    )

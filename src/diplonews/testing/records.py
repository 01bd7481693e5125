"""Strategies for single records, each named by its plural; `dossiers()` puts them together.

Every record is valid as it is drawn, every field is used, and small examples come first. A caller fixes the parts that
matter, each by a value or by a strategy; a reference takes a record or its id. A record drawn by itself refers to ids
that stand nowhere: only a Dossier requires them to resolve.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

from hypothesis import strategies as st

from diplonews.model import (
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
from diplonews.testing.making import (
    ACTOR,
    ARTICLE,
    ARTICLES,
    CLAIM,
    COUNT,
    DENIAL,
    EVENT,
    EVENT_KINDS,
    SOME_TIME,
    STATEMENT,
    Parts,
    actor_of,
    article_of,
    claim_of,
    count_of,
    denial_of,
    event_of,
    span_of,
    statement_of,
)
from diplonews.testing.parts import DAYS, PLACE, Part, Reference, given, is_value


def articles(
    *,
    published: Part[date] = ...,
    text: Part[str | None] = ...,
    headline: Part[str | None] = ...,
    published_at: Part[datetime | None] = ...,
    publisher: Part[str | None] = ...,
    author: Part[str | None] = ...,
    url: Part[str | None] = ...,
    language: Part[str] = ...,
) -> st.SearchStrategy[Article]:
    """Return articles, which hold their text unless *text* is fixed at None; then they hold a digest alone.

    A moment that is fixed for *published_at* gives the day of publication as well, unless that is fixed too.
    """
    fixed = {
        "published": published,
        "text": text,
        "headline": headline,
        "published_at": published_at,
        "publisher": publisher,
        "author": author,
        "url": url,
        "language": language,
    }
    return st.builds(partial(article_of, firm=published is not ...), **_parts(ARTICLE, fixed))


def spans(*, article: Part[Article] = ...) -> st.SearchStrategy[Span]:
    """Return Spans that quote *article*, which may hold any text except an empty one."""
    return st.builds(span_of, given(article, ARTICLES), PLACE)


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
        return SOME_TIME
    return st.builds(
        When,
        type=given(type, st.just(TimeType.DATE)),
        value=given(value, DAYS.map(date.isoformat) if mod is ... and type is ... else st.none()),
        mod=given(mod, st.none()),
    )


def counts(
    *, what: Part[str] = ..., low: Part[int | None] = ..., high: Part[int | None] = ...
) -> st.SearchStrategy[Count]:
    """Return tolls and sizes, open on either side."""
    fixed = {"what": what, "low": low, "high": high}
    return st.builds(partial(count_of, below=low is ..., above=high is ...), **_parts(COUNT, fixed))


def actors(
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
) -> st.SearchStrategy[Actor]:
    """Return actors that *article* names; its id is a field of theirs where they are unnamed."""
    fixed = {
        "article": article,
        "name": name,
        "kind": kind,
        "role": role,
        "affiliation": affiliation,
        "country": country,
        "sector": sector,
        "aliases": aliases,
        "wikidata_id": wikidata_id,
        "spans": spans,
    }
    return st.builds(actor_of, **_parts(ACTOR, fixed))


def events(
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
) -> st.SearchStrategy[Event]:
    """Return events that *article* tells of; each has a trigger there, unless the text is empty.

    A strategy for *recipients* gives way where every party to an event of the type is an actor.
    """
    firm = is_value(recipients)
    fixed = {
        "article": article,
        "kind": _kinds(type, mode, one_sided=firm and recipients != ()),
        "phase": phase,
        "actors": actors,
        "recipients": recipients,
        "when": when,
        "place": place,
        "condition": condition,
        "within": within,
        "counts": counts,
        "spans": spans,
    }
    return st.builds(partial(event_of, firm=firm), **_parts(EVENT, fixed))


def _kinds(
    type: Any,  # noqa: A002  # the field's name
    mode: Any,
    *,
    one_sided: bool,
) -> st.SearchStrategy[tuple[EventType | None, Mode | None]]:
    """Return types with modes that have what is fixed, and recipients if *one_sided*."""
    kinds = [kind for kind in EVENT_KINDS if not (one_sided and kind[0] in MUTUAL)]
    if type is mode is ...:
        return st.sampled_from(kinds)
    if mode is ...:
        return given(type, st.none()).flatmap(
            lambda fixed: st.sampled_from([kind for kind in EVENT_KINDS if kind[0] is fixed])
        )
    if type is ...:
        return given(mode, st.none()).flatmap(
            lambda fixed: st.sampled_from([kind for kind in kinds if kind[1] is fixed])
        )
    return st.tuples(given(type, st.none()), given(mode, st.none()))


def statements(
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
) -> st.SearchStrategy[Statement]:
    """Return statements that *article* ascribes to *speaker*; what stands in quotation marks is the whole content."""
    fixed = {
        "article": article,
        "speaker": speaker,
        "act": act,
        "content": content,
        "speaker_span": speaker_span,
        "cue": cue,
        "said": said,
        "addressees": addressees,
        "within": within,
    }
    return st.builds(statement_of, **_parts(STATEMENT, fixed))


def claims(
    *,
    article: Part[Article] = ...,
    claimant: Part[Reference] = ...,
    event: Part[Reference | None] = ...,
    proposition: Part[str] = ...,
    polarity: Part[Polarity] = ...,
    certainty: Part[Certainty] = ...,
    statements: Part[Iterable[Reference]] = ...,
    spans: Part[tuple[Span, ...]] = ...,
) -> st.SearchStrategy[Claim]:
    """Return claims that stand in *article*: about *event*, or about words alone where it is None."""
    fixed = {
        "article": article,
        "claimant": claimant,
        "event": event,
        "proposition": proposition,
        "polarity": polarity,
        "certainty": certainty,
        "statements": statements,
        "spans": spans,
    }
    return st.builds(claim_of, **_parts(CLAIM, fixed))


def denials(
    *,
    article: Part[Article] = ...,
    denier: Part[Reference] = ...,
    form: Part[Form] = ...,
    event: Part[Reference | None] = ...,
    proposition: Part[str] = ...,
    claims: Part[Iterable[Reference]] = ...,
    statements: Part[Iterable[Reference]] = ...,
    spans: Part[tuple[Span, ...]] = ...,
) -> st.SearchStrategy[Denial]:
    """Return denials that stand in *article*: of *event*, or of words alone where it is None."""
    fixed = {
        "article": article,
        "denier": denier,
        "form": form,
        "event": event,
        "proposition": proposition,
        "claims": claims,
        "statements": statements,
        "spans": spans,
    }
    return st.builds(denial_of, **_parts(DENIAL, fixed))


def _parts(table: Parts, fixed: Mapping[str, Any]) -> Parts:
    """Return *table* with what the caller fixed in place of what would be drawn."""
    return {name: given(fixed.get(name, ...), otherwise) for name, otherwise in table.items()}

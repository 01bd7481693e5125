"""What points where: the fields of records that hold ids, and the Spans a record holds."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args

from attrs import fields

from diplonews.model.actor import Actor
from diplonews.model.article import Article
from diplonews.model.event import Event
from diplonews.model.span import Span
from diplonews.model.stands import Claim, Denial
from diplonews.model.statement import Statement

Record = Article | Actor | Event | Statement | Claim | Denial

RECORDS: dict[str, type[Record]] = {
    "articles": Article,
    "actors": Actor,
    "events": Event,
    "statements": Statement,
    "claims": Claim,
    "denials": Denial,
}
"""The fields of a Dossier that hold records, in the order in which identities build on one another."""

IDENTIFYING = frozenset({"article", "actors", "recipients", "speaker", "claimant", "denier", "event"})
"""Fields that hold ids and make up the identity of their record."""

COLLECTED = frozenset({"affiliation", "condition", "within", "addressees", "statements", "claims"})
"""Fields that hold ids and are no part of an identity."""


def references(record: Record) -> Iterator[tuple[str, str]]:
    """Yield every id that *record* refers to, with the name of its field; spans are left out."""
    kind: Any = type(record)
    for name in _pointing(kind):
        value: Any = getattr(record, name)
        if type(value) is tuple:
            for identity in value:
                yield name, identity
        elif value is not None:
            yield name, value


def spans(record: Record) -> Iterator[tuple[str, Span]]:
    """Yield every Span that *record* holds, with the name of its field."""
    kind: Any = type(record)
    for name in _quoting(kind):
        value: Any = getattr(record, name)
        if type(value) is tuple:
            for span in value:
                yield name, span
        elif value is not None:
            yield name, value


def referred(
    actors: Iterable[Actor],
    events: Iterable[Event],
    statements: Iterable[Statement],
    claims: Iterable[Claim],
    denials: Iterable[Denial],
) -> set[str | None]:
    """Return every id that records refer to, spans left out, and None where a field that may refer does not.

    Says field by field what `references` finds by itself: every dossier that is made asks for it.
    """
    found: list[str | None] = []
    for actor in actors:
        found += (actor.affiliation, actor.article)
    for event in events:
        found += (*event.actors, *event.recipients, event.condition, event.within)
    for statement in statements:
        found += (statement.article, statement.speaker, statement.within, *statement.addressees)
    for claim in claims:
        found += (claim.claimant, claim.event, *claim.statements)
    for denial in denials:
        found += (denial.denier, denial.event, *denial.claims, *denial.statements)
    return set(found)


def quoted(
    actors: Iterable[Actor],
    events: Iterable[Event],
    statements: Iterable[Statement],
    stands: Iterable[Claim | Denial],
) -> list[Span]:
    """Return every Span that records hold; likewise what `spans` finds."""
    found: list[Span | None] = []
    for actor in actors:
        found += actor.spans
    for event in events:
        found += (*event.spans, *event.when_spans)
    for statement in statements:
        found += (*statement.content, *statement.quotes, *statement.said_spans)
        found += (statement.speaker_span, statement.cue)
    for stand in stands:
        found += stand.spans
    return [span for span in found if span is not None]


@cache
def _pointing(record: Any) -> tuple[str, ...]:
    """Return the names of the fields of a class of record that hold ids."""
    return tuple(f.name for f in fields(record) if f.name in IDENTIFYING or f.name in COLLECTED)


@cache
def _quoting(record: Any) -> tuple[str, ...]:
    """Return the names of the fields of a class of record that hold Spans."""
    return tuple(f.name for f in fields(record) if Span in (f.type, *get_args(f.type)))

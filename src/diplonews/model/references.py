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


def referred(records: Iterable[Record]) -> set[str]:
    """Return every id that *records* refer to, spans left out."""
    found: set[str] = set()
    for record in records:
        kind: Any = type(record)
        for name in _pointing(kind):
            value: Any = getattr(record, name)
            if type(value) is tuple:
                found.update(value)
            elif value is not None:
                found.add(value)
    return found


def quoted(records: Iterable[Record]) -> list[Span]:
    """Return every Span that *records* hold."""
    found: list[Span] = []
    for record in records:
        kind: Any = type(record)
        for name in _quoting(kind):
            value: Any = getattr(record, name)
            if type(value) is tuple:
                found.extend(value)
            elif value is not None:
                found.append(value)
    return found


@cache
def _pointing(record: Any) -> tuple[str, ...]:
    """Return the names of the fields of a class of record that hold ids."""
    return tuple(f.name for f in fields(record) if f.name in IDENTIFYING or f.name in COLLECTED)


@cache
def _quoting(record: Any) -> tuple[str, ...]:
    """Return the names of the fields of a class of record that hold Spans."""
    return tuple(f.name for f in fields(record) if Span in (f.type, *get_args(f.type)))

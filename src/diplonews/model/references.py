"""What points where: the fields of records that hold ids, and the Spans a record holds."""

from collections.abc import Iterator
from typing import Any

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
    for attribute in fields(type(record)):
        if attribute.name in IDENTIFYING or attribute.name in COLLECTED:
            value: Any = getattr(record, attribute.name)
            if isinstance(value, tuple):
                for identity in value:
                    yield attribute.name, identity
            elif value is not None:
                yield attribute.name, value


def spans(record: Record) -> Iterator[tuple[str, Span]]:
    """Yield every Span that *record* holds, with the name of its field."""
    for attribute in fields(type(record)):
        value = getattr(record, attribute.name)
        if type(value) is Span:
            yield attribute.name, value
        elif type(value) is tuple and value and type(value[0]) is Span:
            for span in value:
                yield attribute.name, span

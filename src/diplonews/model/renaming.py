"""Putting one record in the place of another: ids are made from content, so that what refers to it is made anew.

Records are remade in the order in which identities build on one another. References outside the identity (an
affiliation, a condition) may point anywhere and come last.
"""

from collections.abc import Iterable
from typing import Any

from attrs import evolve, fields

from diplonews.errors import ModelError
from diplonews.model.merge import join_all
from diplonews.model.references import COLLECTED, IDENTIFYING, RECORDS, Record
from diplonews.model.span import Span


def replace(records: Iterable[Record], old: str, new: Record) -> tuple[dict[str, Any], dict[str, str]]:
    """Return *records* by the fields of a Dossier, with *new* in the place of *old*, and the ids that changed.

    Args:
        records: The records of a Dossier, in the order in which identities build on one another.
        old: Id of the record to replace.
        new: What stands in its place.
    """
    renamed: dict[str, str] = {}
    groups: dict[str, list[Any]] = {name: [] for name in RECORDS}
    names = {kind: name for name, kind in RECORDS.items()}
    for record in records:
        name = names[type(record)]
        if record.id == old and type(new) is not type(record):
            raise ModelError("Dossier", name, new, f"a record of type {type(record).__name__}")
        fresh = _remake(new if record.id == old else record, renamed, IDENTIFYING)
        if fresh.id != record.id:
            renamed[record.id] = fresh.id
        groups[name].append(fresh)
    remade = {
        name: [_remake(r, renamed, COLLECTED) for r in join_all(group)] for name, group in groups.items()
    }
    return {name: tuple(group) for name, group in remade.items()}, renamed


def _remake(record: Any, renamed: dict[str, str], names: frozenset[str]) -> Any:
    """Return *record* with the ids in the fields *names* put right, and in all its spans."""
    changes: dict[str, Any] = {}
    for attribute in fields(type(record)):
        value = getattr(record, attribute.name)
        if attribute.name in names:
            changes[attribute.name] = _renamed(value, renamed)
            if changes[attribute.name] == record.id:  # it came to stand for what it refers to
                changes[attribute.name] = None
        elif type(value) is Span or (type(value) is tuple and value and type(value[0]) is Span):
            changes[attribute.name] = _renamed(value, renamed)
    return evolve(record, **changes) if renamed else record


def _renamed(value: Any, renamed: dict[str, str]) -> Any:
    if isinstance(value, tuple):
        return tuple(_renamed(member, renamed) for member in value)
    if type(value) is Span:
        return evolve(value, article=renamed[value.article]) if value.article in renamed else value
    return renamed.get(value, value)

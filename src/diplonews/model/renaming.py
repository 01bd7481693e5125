"""Putting one record in the place of another: ids are made from content, so that what refers to it is made anew.

Records are remade in the order in which identities build on one another. References outside the identity (an
affiliation, a condition) may point anywhere and come last.
"""

from typing import TYPE_CHECKING, Any

from attrs import evolve, fields

from diplonews.errors import ModelError
from diplonews.model.merge import join_all
from diplonews.model.references import COLLECTED, IDENTIFYING, RECORDS, Record
from diplonews.model.span import Span

if TYPE_CHECKING:
    from diplonews.model.dossier import Dossier


def replace(dossier: "Dossier", old: str, new: Record) -> "Dossier":
    """Return *dossier* with *new* in the place of the record of id *old*, and all that refers to it remade."""
    renamed: dict[str, str] = {}
    groups: dict[str, tuple[Any, ...]] = {}
    for name in RECORDS:
        remade: list[Any] = []
        for record in getattr(dossier, name):
            if record.id == old and type(new) is not type(record):
                raise ModelError("Dossier", name, new, f"a record of type {type(record).__name__}")
            fresh = _remake(new if record.id == old else record, renamed, IDENTIFYING)
            if fresh.id != record.id:
                renamed[record.id] = fresh.id
            remade.append(fresh)
        groups[name] = join_all(remade)
    groups = {
        name: tuple(_remake(r, renamed, COLLECTED) for r in records) for name, records in groups.items()
    }
    pairs = ((renamed.get(a, a), renamed.get(b, b)) for a, b in dossier.same_as)
    return type(dossier)(**groups, same_as=tuple(pair for pair in pairs if pair[0] != pair[1]))


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

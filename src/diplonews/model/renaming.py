"""Putting records in the place of others: ids are made from content, so that what refers to it is made anew.

Records are remade in the order in which identities build on one another. References outside the identity (an
affiliation, a condition) may point anywhere and come last.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import evolve, fields

from diplonews.errors import ModelError
from diplonews.model.actor import Actor
from diplonews.model.event import Event
from diplonews.model.merge import join, join_all, rank
from diplonews.model.references import COLLECTED, IDENTIFYING, RECORDS, Record
from diplonews.model.span import Span
from diplonews.model.vocabulary import Form


def replace(records: Iterable[Record], new: Mapping[str, Record]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return *records* by the fields of a Dossier, with those of *new* in their places, and the ids that changed.

    Args:
        records: The records of a Dossier, in the order in which identities build on one another.
        new: By the id of each record to replace, what stands in its place.
    """
    renamed: dict[str, str] = {}
    groups: dict[str, list[Any]] = {name: [] for name in RECORDS}
    names = {kind: name for name, kind in RECORDS.items()}
    for record in records:
        name = names[type(record)]
        stand_in = new.get(record.id, record)
        if type(stand_in) is not type(record):
            raise ModelError("Dossier", name, stand_in, f"a record of type {type(record).__name__}")
        fresh = _remake(stand_in, renamed, IDENTIFYING)
        if fresh.id != record.id:
            renamed[record.id] = fresh.id
        groups[name].append(fresh)
    remade = {
        name: [_remake(r, renamed, COLLECTED) for r in join_all(group)] for name, group in groups.items()
    }
    claimants = {claim.id: claim.claimant for claim in remade["claims"]}
    remade["denials"] = [_without_own(denial, claimants) for denial in remade["denials"]]
    return {name: tuple(group) for name, group in remade.items()}, renamed


def unions(records: Iterable[Record], same: Callable[[Record], tuple[str, ...]]) -> dict[str, Record]:
    """Return by id what stands for each record that is the same as others: what they hold together.

    It is told from others like the one that is known best: an Event whose days are fewest, an Actor whose name is
    longest; the other names become aliases.

    Args:
        records: Records of a Dossier.
        same: The ids of all that are the same as a record, its own included.
    """
    by_id = {record.id: record for record in records}
    united: dict[str, Record] = {}
    for identity, record in by_id.items():
        group = same(record)
        if identity == group[0] and len(group) > 1:
            united |= dict.fromkeys(group, _union([by_id[member] for member in group]))
    return united


_DISTINCT: Mapping[type, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Actor: (("name", "kind", "article"), ("affiliation",)),
    Event: (("type", "mode", "actors", "recipients", "when"), ("condition", "within")),
}
"""What tells a record from others, and its fields that point at one of its own kind."""


def _union(group: list[Any]) -> Any:
    """Return what the records of *group* hold together; one that points at another of them points nowhere."""
    distinct, pointers = _DISTINCT[type(group[0])]
    members = {record.id for record in group}
    group = [
        evolve(record, **{name: None for name in pointers if getattr(record, name) in members})
        for record in group
    ]
    best = max(
        group, key=lambda record: (*(rank(getattr(record, name)) for name in reversed(distinct)), record.id)
    )
    alike = [evolve(record, **{name: getattr(best, name) for name in distinct}) for record in group]
    if type(best) is Actor:
        others = {record.name for record in group} - {best.name}
        alike.append(evolve(best, aliases=(*best.aliases, *sorted(others))))
    return join(*alike)


def _without_own(denial: Any, claimants: Mapping[str, str]) -> Any:
    """Return *denial* without the claims of those who came to be its denier, which only retracting answers."""
    if denial.form is Form.RETRACTS:
        return denial
    return evolve(denial, claims=tuple(i for i in denial.claims if claimants[i] != denial.denier))


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

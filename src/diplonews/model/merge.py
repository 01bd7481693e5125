"""Joining two records of one id: the least record that knows what both know.

Every field is joined by itself: tuples by their sorted union, other values by a fixed order in which None is lowest
and the greater one is kept. Each such join is commutative, associative and idempotent, so merging is too.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from itertools import chain
from typing import Any, TypeVar

from attrs import fields

from diplonews.model.references import Record
from diplonews.model.span import Span
from diplonews.model.when import When

R = TypeVar("R", bound=Record)


def join(one: R, *others: R) -> R:
    """Return the record that holds what records of the same id hold together."""
    if all(one == other for other in others):
        return one
    joined: dict[str, Any] = {}
    for attribute in fields(type(one)):
        if attribute.init:
            values = [getattr(record, attribute.name) for record in (one, *others)]
            many = isinstance(values[0], tuple)
            joined[attribute.name] = tuple({*chain(*values)}) if many else max(values, key=rank)
    return type(one)(**joined)


def join_all(records: Iterable[R]) -> tuple[R, ...]:
    """Return one record for each id that *records* have, in the order in which the ids come first.

    Takes time in proportion to what the records hold, however many share an id.
    """
    by_id: dict[str, list[R]] = {}
    for record in records:
        by_id.setdefault(record.id, []).append(record)
    return tuple(join(*same) for same in by_id.values())


def rank(value: Any) -> tuple[Any, ...]:
    """Return the key of the order in which the greater value is kept; None is lowest."""
    match value:
        case None:
            return (0,)
        case Enum():
            return (1, list(type(value)).index(value))
        case str():
            return (1, len(value), value)
        case When():
            return (1, -_days(value), value.value or "", value.type, value.mod or "")
        case Span():
            return (1, *value.order())
        case datetime() | date():
            return (1, value.isoformat())
        case _:
            return (1, value)


def _days(when: When) -> float:
    if when.start is None or when.end is None:
        return float("inf")
    return (when.end - when.start).days

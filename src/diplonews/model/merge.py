"""Joining two records of one id: the least record that knows what both know.

Every field is joined by itself: tuples by their sorted union, other values by a fixed order in which None is lowest
and the greater one is kept. Each such join is commutative, associative and idempotent, so merging is too.
"""

from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

from attrs import AttrsInstance, fields

from diplonews.model.span import Span
from diplonews.model.when import When

R = TypeVar("R", bound=AttrsInstance)


def join(one: R, other: R) -> R:
    """Return the record that holds what *one* and *other*, two records of the same id, hold together."""
    if one == other:
        return one
    joined: dict[str, Any] = {}
    for attribute in fields(type(one)):
        if attribute.init:
            left, right = getattr(one, attribute.name), getattr(other, attribute.name)
            joined[attribute.name] = left + right if isinstance(left, tuple) else max(left, right, key=_rank)
    return type(one)(**joined)


def _rank(value: Any) -> tuple[Any, ...]:
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

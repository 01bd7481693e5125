"""How records print themselves: the fields that say something, and nothing else."""

from enum import Enum
from typing import Any

from attrs import NOTHING, fields


def show(record: Any) -> str:
    """Return the repr of *record*: its class, and every field that is not at its default; members by name."""
    shown = [
        f"{attribute.name}={_value(value)}"
        for attribute in fields(type(record))
        if (value := getattr(record, attribute.name)) != attribute.default or attribute.default is NOTHING
    ]
    return f"{type(record).__name__}({', '.join(shown)})"


def _value(value: object) -> str:
    return value.name if isinstance(value, Enum) else repr(value)

"""The check of shape: from parsed JSON to QuotedRecords, or one FormatError that lists everything wrong.

Knows only what the classes of `quoted` say. An unknown key, a wrong type and a word outside a vocabulary are refused;
a field that has a default may be missing or null. Whether words stand in an article is not asked here.
"""

from collections.abc import Mapping
from enum import Enum
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin

from attrs import NOTHING, fields

from diplonews.errors import FormatError, shorten
from diplonews.reading.grounding.quoted import QuotedRecords, Words

MOST_RECORDS = 10_000
"""No list may be longer: what comes from a stranger has to be cheap to refuse."""

MOST_PROBLEMS = 1000
"""Nothing is checked any more once so many problems are found."""


class Slot(NamedTuple):
    """What a field takes.

    Attributes:
        name: Name of the field.
        kind: The type of the value, or of each member where it is a list.
        listed: Whether it is a list.
        nullable: Whether None is one of the values.
        default: What stands for a value that is missing; attrs' NOTHING where one has to be given.
        about: What the field wants, in words.
    """

    name: str
    kind: Any
    listed: bool
    nullable: bool
    default: Any
    about: str


def slots(record: Any) -> tuple[Slot, ...]:
    """Return the fields of a class of quoted record in their order."""
    return tuple(_slot(field.name, field.type, field.default) for field in fields(record))


def _slot(name: str, annotation: Any, default: Any) -> Slot:
    kind, about = get_args(annotation)
    parts = get_args(kind)
    listed = get_origin(kind) is tuple
    nullable = NoneType in parts
    return Slot(name, parts[0] if listed or nullable else kind, listed, nullable, default, about)


def shaped(records: object) -> QuotedRecords:
    """Return the quoted records that *records*, parsed JSON, describes.

    Raises:
        FormatError: With every wrong field, its path and what was expected.
    """
    check = _Check()
    found = check.record(records, QuotedRecords, "")
    if check.problems or not isinstance(found, QuotedRecords):
        raise FormatError(tuple(check.problems))
    return found


class _Check:
    """Takes a value apart, and keeps the problems that it meets."""

    def __init__(self) -> None:
        self.problems: list[tuple[str, str]] = []

    def refuse(self, path: str, value: object, expected: str) -> None:
        """Keep a problem."""
        self.problems.append((path, f"{_shown(value)}: expected {expected}"))

    def record(self, value: object, record: Any, path: str) -> Any:
        """Return the *record* that *value* describes; None where it cannot be one."""
        if record is Words and isinstance(value, str):
            value = {"words": value}
        if not isinstance(value, Mapping):
            return self.refuse(path, value, "words" if record is Words else "an object")
        wanted = {slot.name: slot for slot in slots(record)}
        before = len(self.problems)
        for key in value:
            if key not in wanted:
                self.problems.append((_inner(path, key), "unknown key"))
        given = {slot.name: self.slot(value, slot, path) for slot in wanted.values()}
        return record(**given) if len(self.problems) == before else None

    def slot(self, holder: Mapping[str, object], slot: Slot, path: str) -> Any:
        """Return the value of one field of *holder*."""
        inner = _inner(path, slot.name)
        value = holder.get(slot.name)
        if value is None:
            if slot.default is NOTHING:
                self.problems.append((inner, "missing"))
            return slot.default
        if not slot.listed:
            return self.value(value, slot.kind, inner)
        if not isinstance(value, list | tuple):
            return self.refuse(inner, value, "a list")
        if len(value) > MOST_RECORDS:
            return self.refuse(inner, value, f"at most {MOST_RECORDS:,}")
        members = []
        for place, member in enumerate(value):
            if len(self.problems) >= MOST_PROBLEMS:
                break
            members.append(self.value(member, slot.kind, f"{inner}[{place}]"))
        return tuple(members)

    def value(self, value: object, kind: Any, path: str) -> Any:
        """Return one value of type *kind*."""
        if kind is str:
            return value if _is_text(value) else self.refuse(path, value, "a string without lone surrogates")
        if kind is int:
            return value if type(value) is int else self.refuse(path, value, "an integer")
        if not issubclass(kind, Enum):
            return self.record(value, kind, path)
        if type(value) is str and value in (member.value for member in kind):
            return kind(value)
        return self.refuse(path, value, f"one of {', '.join(member.value for member in kind)}")


def _is_text(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value)


def _inner(path: str, key: object) -> str:
    name = key if isinstance(key, str) and len(key) <= 80 and key.isidentifier() else shorten(key)
    return f"{path}.{name}" if path else name


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        return f"an object of {len(value)} keys"
    return f"a list of {len(value)}" if isinstance(value, list | tuple) else shorten(value)

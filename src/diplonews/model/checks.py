"""The checks that records make of their fields; each raises a ModelError that names record, field and value.

Written as plain calls instead of attrs validators: decoding checks every field once more, and calls are cheap. Not
calling is cheaper still: most fields of most records are None or (), and records pass those over.
Tuples are sorted and freed of repetitions here, so that equal content makes equal records.
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache
from operator import itemgetter, lt
from typing import Any, NoReturn

from diplonews.errors import ModelError

ID = r"(art|act|evt|stm|clm|den)-[0-9a-f]{16}"
ID_LENGTH = 20
_IDS_KEPT = 4096
KINDS = {
    "art": "Article",
    "act": "Actor",
    "evt": "Event",
    "stm": "Statement",
    "clm": "Claim",
    "den": "Denial",
}


def refuse(record: object, field: str, value: object, expected: str) -> NoReturn:
    """Raise the ModelError for *field* of *record*."""
    raise ModelError(type(record).__name__, field, value, expected)


def check_text(record: object, field: str, *, optional: bool = False, empty: bool = False) -> None:
    """Check that a field holds words without lone surrogates; None where *optional*, nothing where *empty*."""
    value = getattr(record, field)
    if type(value) is str:
        if not value.isascii() or not (value or empty):
            check_words(record, field, value)
    elif value is not None or not optional:
        refuse(record, field, value, "a string or None" if optional else "a string")


def check_words(record: object, field: str, value: str) -> None:
    """Check that *value*, a string, says something and holds no lone surrogate."""
    if not value:
        refuse(record, field, value, "words, not an empty string")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        refuse(
            record, field, value[error.start], f"no lone surrogate, but one stands at character {error.start}"
        )


def refuse_member(record: object, field: str, vocabulary: type[Enum]) -> NoReturn:
    """Raise the ModelError for a field that holds no member of *vocabulary*."""
    words = ", ".join(str(member.value) for member in vocabulary)
    refuse(record, field, getattr(record, field), f"a member of {vocabulary.__name__} ({words})")


def refuse_type(record: object, field: str, wanted: type, *, optional: bool = False) -> NoReturn:
    """Raise the ModelError for a field whose value is not of just the type *wanted*: a bool is no int."""
    article = "an" if wanted.__name__[0] in "aeiouAEIOU" else "a"
    expected = f"{article} {wanted.__name__}" + (" or None" if optional else "")
    refuse(record, field, getattr(record, field), expected)


def check_reference(record: object, field: str, *prefixes: str) -> None:
    """Check that a field holds the id of a record of the kinds that *prefixes* name."""
    value = getattr(record, field)
    if type(value) is not str or PREFIX[value] not in prefixes:
        _refuse_id(record, field, value, prefixes)


def check_other(record: Any, field: str, prefix: str) -> None:
    """Check that a field holds the id of a record of the kind that *prefix* names, and not that of *record* itself."""
    check_reference(record, field, prefix)
    value = getattr(record, field)
    if value == record.id:
        refuse(record, field, value, "the id of another record: a record cannot refer to itself")


def check_references(record: object, field: str, prefix: str) -> None:
    """Check a tuple of ids and sort it."""
    members = getattr(record, field)
    if type(members) is not tuple:
        refuse(record, field, members, "a tuple")
    for value in members:
        if type(value) is not str or PREFIX[value] != prefix:
            _refuse_id(record, field, value, (prefix,))
    if len(members) > 1:
        sort_members(record, field, members, members)


def check_members(record: object, field: str, wanted: Any) -> None:
    """Check that a field is a tuple of *wanted* and sort it: strings as they are, values by their ``order``."""
    members = getattr(record, field)
    if type(members) is not tuple:
        refuse(record, field, members, "a tuple")
    for value in members:
        if type(value) is not wanted:
            refuse(record, field, value, f"a tuple of {wanted.__name__} only")
    if len(members) > 1:
        sort_members(
            record, field, members, members if wanted is str else [value.order() for value in members]
        )


def sort_members(record: object, field: str, members: tuple[Any, ...], keys: Sequence[Any]) -> None:
    """Put *members*, whose order is that of *keys*, in order and drop what they repeat; mostly there is nothing to do."""
    if not all(map(lt, keys, keys[1:])):
        tidy = dict(sorted(zip(keys, members, strict=True), key=itemgetter(0)))
        object.__setattr__(record, field, tuple(tidy.values()))


@cache
def _id_pattern() -> re.Pattern[str]:
    """Return the pattern of ids, compiled at first use: importing the records stays cheap."""
    return re.compile(ID)


class _Prefixes(dict[str, str]):
    """By an id its prefix, and by any other string nothing; the ids met last are kept, because they come again and again."""

    def __missing__(self, words: str) -> str:
        if len(words) != ID_LENGTH or not _id_pattern().fullmatch(words):
            return ""
        if len(self) >= _IDS_KEPT:
            self.clear()
        self[words] = prefix = words[:3]
        return prefix


PREFIX = _Prefixes()
"""By a string that has the form of an id the prefix that tells of which kind of record; by any other an empty string."""


def _refuse_id(record: object, field: str, value: object, prefixes: tuple[str, ...]) -> NoReturn:
    kinds = " or ".join(f"{KINDS[p]} ({p}-…)" for p in prefixes)
    article = "an" if prefixes[0][0] in "ae" else "a"
    refuse(record, field, value, f"the id of {article} {kinds}")

"""The straight path of JSON, with the standard library alone: records to text, and back from text that `dumps` has made.

Objects become records while the text is parsed: the names of its keys, all there and in order, tell which record an
object is. No checks stand here: what a field may hold is checked by the records. Refuses whatever has other keys, or
what `dumps` would write in another way, without saying why: that is left to `plain`, which knows how to say it.
"""

import json
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, get_args, get_origin

from attrs import fields

from diplonews.model import Dossier, When
from diplonews.serial.plain import RECORDS, moment_text
from diplonews.serial.versions import SCHEMA

Reader = Callable[[dict[str, Any]], Any]


def encoded(record: object, indent: int | None = None) -> str:
    """Return the JSON text of *record*: keys sorted, nothing escaped that need not be."""
    return _encoder(indent).encode(record)


def decoded(text: str | bytes, kind: Any) -> Any:
    """Return the record of class *kind* that *text* describes, or None where `plain` has to look at it."""
    try:
        record = _decoder().decode(text.decode() if isinstance(text, bytes) else text)
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):
        return None
    return record if type(record) is kind else None


@cache
def _encoder(indent: int | None) -> json.JSONEncoder:
    return json.JSONEncoder(
        default=_plain,
        ensure_ascii=False,
        check_circular=False,
        allow_nan=False,
        indent=indent,
        separators=(",", ":") if indent is None else (",", ": "),
    )


@cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(object_pairs_hook=_record)


def _plain(value: Any) -> Any:
    """Return what stands for *value*, which JSON has no form for: the fields of a record, the text of a day."""
    kind = type(value)
    if kind is date:
        return value.isoformat()
    if kind is datetime:
        return moment_text(value)
    names, read = _writers()[kind]
    written = dict(zip(names, read(value), strict=True))
    return written if kind is not Dossier else dict(sorted({**written, "schema": SCHEMA}.items()))


def _record(pairs: list[tuple[str, Any]]) -> Any:
    """Return the record that has just the keys of *pairs*; a LookupError or ValueError says that there is none."""
    given = dict(pairs)
    if len(given) < len(pairs):
        raise ValueError  # a key stands twice
    return _readers()[tuple(given)](given)


@cache
def _writers() -> dict[type, tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]]:
    """Return by class of record the names of its fields, sorted, and what gets their values."""
    sorted_names = {record: tuple(sorted(field.name for field in fields(record))) for record in RECORDS}
    return {record: (names, attrgetter(*names)) for record, names in sorted_names.items()}


@cache
def _readers() -> dict[tuple[str, ...], Reader]:
    """Return by the keys of an object what makes a record of it."""
    found = {names: _reader(record) for record, (names, _) in _writers().items() if record is not Dossier}
    make = _reader(Dossier)

    def read(given: dict[str, Any]) -> Any:
        pairs = given["same_as"]
        if given.pop("schema") != SCHEMA or type(pairs) is not list:
            raise ValueError
        given["same_as"] = [tuple(pair) if type(pair) is list else pair for pair in pairs]
        return make(given)

    found[tuple(sorted(("schema", *_writers()[Dossier][0])))] = read
    found[_writers()[When][0]] = lambda given: _when(*given.values())
    return found


@lru_cache(maxsize=4096)  # the times of a text come again and again
def _when(*values: str | None) -> Any:
    """Return the When whose fields, sorted by name, have these *values*."""
    return _reader(When)(dict(zip(_writers()[When][0], values, strict=True)))


def _reader(record: Any) -> Reader:
    """Return what makes a *record* of its fields in plain form; what is computed must be as it is written."""
    lists = [field.name for field in fields(record) if get_origin(field.type) is tuple]
    changes = [(f.name, change) for f in fields(record) if (change := _change(f.type)) is not None]
    computed = [field.name for field in fields(record) if not field.init]
    if not lists and not changes and not computed:
        return lambda given: record(**given)

    def read(given: dict[str, Any]) -> Any:
        for name in lists:
            if type(given[name]) is list:  # all else is refused by the record
                given[name] = tuple(given[name])
        for name, change in changes:
            value = given[name]
            if value is not None:
                given[name] = change(value)
        written = [given.pop(name) for name in computed]
        made = record(**given)
        if written != [getattr(made, name) for name in computed]:
            raise ValueError
        return made

    return read


def _change(kind: Any) -> Callable[[Any], Any] | None:
    """Return what makes a value of *kind*, or None where JSON gives it as it is; None never comes in."""
    parts = get_args(kind)
    if parts:
        return _change(parts[0])
    if kind is date:
        return _day
    if kind is datetime:
        return _moment
    if issubclass(kind, Enum):
        return {member.value: member for member in kind}.__getitem__
    return None


def _day(value: str) -> date:
    found = date.fromisoformat(value)
    if found.isoformat() != value:
        raise ValueError
    return found


def _moment(value: str) -> datetime:
    found = datetime.fromisoformat(value)
    if moment_text(found) != value:
        raise ValueError
    return found

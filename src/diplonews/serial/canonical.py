"""The straight path of JSON, with the standard library alone: records to text, and back from text that `dumps` has made.

What writes and what reads a class of record is made from its fields once and kept. Objects become records while the
text is parsed: the names of its keys, all there and in order, tell which record an object is. No checks stand here: what
a field may hold is checked by the records. Refuses whatever has other keys, or what `dumps` would write in another way,
without saying why: that is left to `plain`, which knows how to say it.
"""

import json
from collections.abc import Callable
from datetime import date, datetime
from functools import cache, lru_cache
from json.encoder import encode_basestring
from operator import attrgetter
from types import NoneType
from typing import Any, get_args, get_origin

from attrs import fields

from diplonews.model import Dossier, Mod, Span, TimeType, When
from diplonews.serial.plain import RECORDS, VOCABULARIES, moment_text
from diplonews.serial.versions import SCHEMA

Reader = Callable[..., Any]
Writer = Callable[[Any], str]


def encoded(record: object, indent: int | None = None) -> str:
    """Return the JSON text of *record*: keys sorted, nothing escaped that need not be."""
    kind: Any = type(record)
    text = _writer(kind)(record)
    return text if indent is None else json.dumps(json.loads(text), ensure_ascii=False, indent=indent)


def decoded(text: str | bytes, kind: Any) -> Any:
    """Return the record of class *kind* that *text* describes, or None where `plain` has to look at it."""
    try:
        record = _decoder()(text.decode() if isinstance(text, bytes) else text)
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):
        return None
    return record if type(record) is kind else None


@cache
def _writer(kind: Any) -> Writer:
    """Return what writes a value of *kind*: a record, a list, a word, a number or a day, and never None."""
    if kind in RECORDS:
        return _span_text if kind is Span else _record_writer(kind)
    if kind in VOCABULARIES:
        return {member: f'"{member.value}"' for member in kind}.__getitem__
    if get_origin(kind) is tuple:
        write = _writer(get_args(kind)[0])
        return lambda values: "[" + ",".join(map(write, values)) + "]" if values else "[]"
    plain: dict[Any, Writer] = {str: encode_basestring, int: str, date: _quoted_day, datetime: _quoted_moment}
    return plain[kind]


def _record_writer(record: Any) -> Writer:
    """Return what writes a *record*: a template that holds its keys, filled with its values."""
    kinds = {field.name: _without_none(field.type) for field in fields(record)}
    places = dict.fromkeys(kinds, "%s") | ({"schema": f'"{SCHEMA}"'} if record is Dossier else {})
    template = "{" + ",".join(f'"{key}":{place}' for key, place in sorted(places.items())) + "}"
    names = sorted(kinds)
    values, writers = attrgetter(*names), [_writer(kinds[name]) for name in names]

    def write(record: Any) -> str:
        texts = [
            "null" if value is None else write(value)
            for write, value in zip(writers, values(record), strict=True)
        ]
        return template % tuple(texts)

    return write


def _span_text(span: Span) -> str:
    """Return the text of a Span, written out because two records in three are Spans."""
    return f'{{"article":"{span.article}","end":{span.end},"exact":{encode_basestring(span.exact)},"start":{span.start}}}'


def _without_none(kind: Any) -> Any:
    """Return the other part of a union of a type and None; any other type as it is."""
    parts = get_args(kind)
    return parts[0] if NoneType in parts else kind


def _quoted_day(day: date) -> str:
    return f'"{day.isoformat()}"'


def _quoted_moment(moment: datetime) -> str:
    return f'"{moment_text(moment)}"'


@cache
def _decoder() -> Callable[[str], Any]:
    """Return what parses a text and makes records on the way; a LookupError, TypeError or ValueError says that it cannot."""
    readers = _readers()

    def record(pairs: list[tuple[str, Any]]) -> Any:
        given = dict(pairs)
        if len(given) < len(pairs):
            raise ValueError  # a key stands twice
        return readers[tuple(given)](**given)

    return json.JSONDecoder(object_pairs_hook=record).decode


def _readers() -> dict[tuple[str, ...], Reader]:
    """Return by the keys of an object what makes a record of it."""
    readers = {record: _reader(record) for record in RECORDS}
    readers |= {When: _when, Dossier: _dossier}
    keys = {record: [field.name for field in fields(record)] for record in RECORDS}
    keys[Dossier].append("schema")
    return {tuple(sorted(keys[record])): read for record, read in readers.items()}


def _reader(record: Any) -> Reader:
    """Return what makes a *record* of its fields in plain form; an id must be the one that is computed."""
    kinds = {field.name: _without_none(field.type) for field in fields(record)}
    lists = [name for name, kind in kinds.items() if get_origin(kind) is tuple]
    changes = [(name, change) for name, kind in kinds.items() if (change := _change(kind)) is not None]
    if not lists and not changes:
        return record  # type: ignore[no-any-return]

    def read(**given: Any) -> Any:
        for name in lists:
            value = given[name]
            if type(value) is list:  # all else is refused by the record
                given[name] = tuple(value)
        for name, change in changes:
            value = given[name]
            if value is not None:
                given[name] = change(value)
        identity = given.pop("id")
        made = record(**given)
        if made.id != identity:
            raise ValueError
        return made

    return read


def _dossier(schema: str, **given: Any) -> Dossier:
    if schema != SCHEMA or not all(type(value) is list for value in given.values()):
        raise ValueError
    given["same_as"] = [tuple(pair) if type(pair) is list else pair for pair in given["same_as"]]
    return Dossier(**{name: tuple(value) for name, value in given.items()})


@lru_cache(maxsize=4096)  # the times of a text come again and again
def _when(end: str | None, mod: str | None, start: str | None, type: str, value: str | None) -> When:  # noqa: A002
    """Return the When whose fields, sorted by name, have these values."""
    made = When(type=TimeType(type), value=value, mod=None if mod is None else Mod(mod))
    if [start, end] != [day and day.isoformat() for day in (made.start, made.end)]:
        raise ValueError
    return made


def _change(kind: Any) -> Callable[[Any], Any] | None:
    """Return what makes a value of *kind*, or None where JSON gives it as it is; None never comes in."""
    if kind in VOCABULARIES:
        return {member.value: member for member in kind}.__getitem__
    return {date: _day, datetime: _moment}.get(kind)


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

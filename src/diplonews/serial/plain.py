"""Records to plain objects (dicts, lists, strings, integers, None) and back: what every text format is built from.

Holds the one strict converter. Nothing is coerced: a field takes exactly the type it is written with, an unknown key
is refused, and what a record computes itself (its id, the days of a When) may be left out but not be wrong.
Refuses to know any text format, to read files, and to repair what it is given.
"""

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from itertools import islice
from typing import Any, TypeVar, get_args, get_origin

from attrs import fields
from cattrs import Converter
from cattrs.errors import BaseValidationError, ClassValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from diplonews.errors import FormatError, ModelError, UnknownFieldWarning, shorten
from diplonews.model import (
    Act,
    Actor,
    ActorKind,
    Article,
    Certainty,
    Claim,
    Count,
    Denial,
    Dossier,
    Event,
    EventType,
    Form,
    Mod,
    Mode,
    Phase,
    Polarity,
    Sector,
    Span,
    Statement,
    TimeType,
    When,
)
from diplonews.model.references import RECORDS as PARTS
from diplonews.model.references import references, spans
from diplonews.serial.versions import SCHEMA, Problems, current, trimmed
from diplonews.serial.wording import join_path, key_shown, refusal, shown

RECORDS = (Span, When, Count, Article, Actor, Event, Statement, Claim, Denial, Dossier)
"""The records that can be written and read, parts before wholes."""

VOCABULARIES = (Act, ActorKind, Certainty, EventType, Form, Mod, Mode, Phase, Polarity, Sector, TimeType)
"""The enums that stand in records. Each is made known by itself: cattrs would take a string enum for a string."""

INTEGER_LIMIT = 2**53
"""Integers stay below this, so that every JSON reader keeps them exactly."""

MOST_PROBLEMS = 1000
"""Of a list or an object no more problems are told: hostile input must be cheap to refuse."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d(:\d\d(\.\d{1,6})?)?)?", re.ASCII
)

R = TypeVar("R")


class Repeated(dict[str, object]):
    """An object in which a key stood twice; no record is made from it.

    Attributes:
        keys_twice: The keys, in the order of the text.
    """

    def __init__(self, values: Mapping[str, object], keys_twice: tuple[str, ...]) -> None:
        super().__init__(values)
        self.keys_twice = keys_twice


def to_dict(record: object) -> dict[str, Any]:
    """Return *record* as plain dicts, lists, strings, integers and None, ready for any text format.

    Days become ISO strings, enums their values, tuples lists. Every field is there, computed ones too; a Dossier
    also gets ``"schema"``.

    Raises:
        TypeError: If *record* is none of ours.

    >>> from datetime import date
    >>> from diplonews.model import When
    >>> to_dict(When.day(date(2024, 11, 7)))["value"]
    '2024-11-07'
    """
    plain: dict[str, Any] = converter().unstructure(record, record_type(type(record)))
    return plain


def from_dict(type: type[R], mapping: Mapping[str, Any], *, lenient: bool = False) -> R:  # noqa: A002 -- the word that loads() takes
    """Return the record of class *type* that *mapping* describes, as made by :func:`to_dict`.

    Fields with a default may be missing, and so may ids and the days of a When: they are computed, and refused where
    they are given and differ.

    Args:
        type: The class of record expected.
        mapping: Plain objects.
        lenient: Leave unknown fields out instead of refusing them, each told by an `UnknownFieldWarning`; also takes
            Dossiers of a newer minor version.

    Raises:
        FormatError: With every wrong field, its path, its value and what was expected.
        TypeError: If *type* is no class of record.

    >>> from diplonews.model import Count
    >>> from_dict(Count, {"what": "dead", "low": 6})
    Count(what='dead', low=6)
    """
    record, dropped = structured(record_type(type), mapping, lenient=lenient)
    if dropped:
        warnings.warn(UnknownFieldWarning(tuple(dropped)), stacklevel=2)
    return record


def structured(kind: type[R], plain: object, *, lenient: bool) -> tuple[R, Problems]:
    """Return the record of class *kind* that *plain* describes and, where *lenient*, what was left out of it."""
    dropped: Problems = []
    if lenient:
        plain, dropped = trimmed(kind, plain)
    try:
        return converter().structure(plain, kind), dropped
    except FormatError as error:
        raise error.with_traceback(None) from None


def register(other: Converter) -> None:
    """Teach *other*, a cattrs converter of your own, to write and read our records the way diplonews does.

    Only records are touched: what *other* does with strings, dates and classes of your own stays as it is.

    >>> from diplonews.model import Count
    >>> mine = Converter()
    >>> register(mine)
    >>> mine.unstructure({"toll": Count(what="dead", low=6)})
    {'toll': {'what': 'dead', 'low': 6, 'high': None}}
    """
    for record in RECORDS:
        other.register_structure_hook(record, converter().structure)
        other.register_unstructure_hook(record, to_dict)


def record_type(given: type[R]) -> type[R]:
    """Return *given* if it is a class of record, else raise a TypeError that names it."""
    if given not in RECORDS:
        raise TypeError(f"{given!r} is no record: expected one of {', '.join(r.__name__ for r in RECORDS)}")
    return given


@cache
def converter() -> Converter:
    """Return the strict converter, made at the first call and kept."""
    made = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for kind, reader in ((str, _text), (int, _integer), (date, _day), (datetime, _moment)):
        made.register_structure_hook(kind, reader)
    made.register_structure_hook_factory(_is_tuple, lambda kind: _list_reader(kind, made))
    for vocabulary in VOCABULARIES:
        made.register_structure_hook(vocabulary, _member)
        made.register_unstructure_hook(vocabulary, _value)
    made.register_unstructure_hook(date, date.isoformat)
    made.register_unstructure_hook(datetime, moment_text)
    for record in RECORDS:
        made.register_structure_hook(record, _record_reader(record, made))
        made.register_unstructure_hook(
            record, make_dict_unstructure_fn(record, made, _cattrs_include_init_false=True)
        )
    made.register_structure_hook(Dossier, _dossier_reader(made))
    made.register_unstructure_hook(Dossier, _stating_schema(made.get_unstructure_hook(Dossier)))
    return made


def _text(value: object, _: object) -> str:
    if type(value) is not str:
        raise refusal(value, "a string")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise refusal(value, f"no lone surrogate, as stands at character {error.start}") from None
    return value


def _integer(value: object, _: object) -> int:
    if type(value) is not int:
        raise refusal(value, "an integer")
    if abs(value) >= INTEGER_LIMIT:
        raise refusal(value, f"an integer below {INTEGER_LIMIT}")
    return value


def _member(value: object, kind: Any) -> Any:
    if type(value) is str:
        try:
            return kind(value)
        except ValueError:
            pass
    raise refusal(value, f"one of {', '.join(member.value for member in kind)}")


def _day(value: object, _: object) -> date:
    if type(value) is str and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise refusal(value, "a day such as 2024-11-07")


def _moment(value: object, _: object) -> datetime:
    if type(value) is str and _MOMENT.fullmatch(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    raise refusal(value, "a date and time such as 2024-11-07T14:30:00Z")


def moment_text(value: datetime) -> str:
    """Return *value* as it is written: ISO 8601, UTC as Z."""
    written = value.isoformat()
    return written.removesuffix("+00:00") + "Z" if written.endswith("+00:00") else written


def _value(member: Enum) -> Any:
    return member.value


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _list_reader(kind: Any, made: Converter) -> Callable[[object, object], tuple[Any, ...]]:
    """Return the reader of a tuple type: of any length (``tuple[X, ...]``) or of one (``tuple[X, Y]``)."""
    members = get_args(kind)
    open_ended = members[-1] is Ellipsis
    readers = [(member, made.get_structure_hook(member)) for member in members if member is not Ellipsis]

    def read(value: object, _: object) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise refusal(value, "a list")
        if not open_ended and len(value) != len(readers):
            raise refusal(value, f"a list of {len(readers)}")
        found: list[Any] = []
        problems: list[tuple[str, str]] = []
        for index, item in enumerate(value):
            member, reader = readers[0 if open_ended else index]
            try:
                found.append(reader(item, member))
            except FormatError as error:
                problems.extend((join_path(f"[{index}]", path), message) for path, message in error.problems)
                if len(problems) >= MOST_PROBLEMS:
                    break
        if problems:
            raise FormatError(tuple(problems))
        return tuple(found)

    return read


def _record_reader(record: Any, made: Converter) -> Callable[[object, object], Any]:
    """Return the reader of one class of record, which takes off what the record computes, and compares it."""
    build = make_dict_structure_fn(record, made, _cattrs_forbid_extra_keys=True)
    computed = {field.name for field in fields(record) if not field.init}

    def read(value: object, _: object) -> Any:
        given = _object(value, record)
        taken = {key: item for key, item in given.items() if key not in computed} if computed else given
        try:
            found = build(taken, record)
        except (BaseValidationError, ModelError) as error:
            raise FormatError(tuple(islice(_problems(error), MOST_PROBLEMS))) from None
        if len(taken) < len(given):
            _compare(found, given, computed & given.keys(), made)
        return found

    return read


def _compare(found: Any, given: Mapping[str, object], names: set[str], made: Converter) -> None:
    """Refuse what was *given* for the computed fields *names* where *found* has computed something else."""
    right = {name: made.unstructure(getattr(found, name)) for name in sorted(names)}
    wrong = tuple(
        (name, f"{shown(given[name])}: expected {value!r}, as computed")
        for name, value in right.items()
        if value != given[name]
    )
    if wrong:
        raise FormatError(wrong)


def _dossier_reader(made: Converter) -> Callable[[object, object], Dossier]:
    """Return the reader of a Dossier: checks the schema, and says where records do not hold together."""
    readers = {field.name: (made.get_structure_hook(field.type), field.type) for field in fields(Dossier)}

    def read(value: object, _: object) -> Dossier:
        given = current(_object(value, Dossier))
        unknown = (key for key in given if key not in readers and key != "schema")
        problems = [(key_shown(key), "unknown key") for key in islice(unknown, MOST_PROBLEMS)]
        groups: dict[str, Any] = {}
        for name, (reader, kind) in readers.items():
            try:
                groups[name] = reader(given.get(name, ()), kind)
            except FormatError as error:
                problems.extend((join_path(name, path), message) for path, message in error.problems)
        if problems:
            raise FormatError(tuple(problems))
        try:
            return Dossier(**groups)
        except ModelError as error:
            raise FormatError(tuple(_broken(groups)) or tuple(_problems(error))) from None

    return read


def _object(value: object, record: type) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise refusal(value, f"an object that is one {record.__name__}")
    if isinstance(value, Repeated):
        raise FormatError(tuple((key_shown(key), "this key stands twice") for key in value.keys_twice))
    return value


def _broken(groups: Mapping[str, tuple[Any, ...]]) -> Iterator[tuple[str, str]]:
    """Yield what keeps sound records from making a Dossier: ids given twice, loose references, wrong quotes."""
    known = {record.id: record for name in PARTS for record in groups[name]}
    seen: set[str] = set()
    for name in PARTS:
        for index, record in enumerate(groups[name]):
            place = f"{name}[{index}]"
            if record.id in seen:
                yield f"{place}.id", f"{record.id!r}: expected each id once"
            seen.add(record.id)
            for field, identity in references(record):
                if identity not in known:
                    yield f"{place}.{field}", f"{identity!r}: expected the id of a record of this dossier"
            for field, span in spans(record):
                article = known.get(span.article)
                if not isinstance(article, Article):
                    yield (
                        f"{place}.{field}",
                        f"{span.article!r}: expected the id of an article of this dossier",
                    )
                elif article.text is not None and article.text[span.start : span.end] != span.exact:
                    there = shorten(article.text[span.start : span.end])
                    words = (
                        f"{shorten(span.exact)}: expected {there}, which stands at {span.start} to {span.end}"
                    )
                    yield f"{place}.{field}", words


def _stating_schema(write: Callable[[Any], dict[str, Any]]) -> Callable[[Dossier], dict[str, Any]]:
    return lambda dossier: {"schema": SCHEMA, **write(dossier)}


def _problems(error: Exception) -> Iterator[tuple[str, str]]:
    """Yield (path, message) for everything that *error* gathers, paths counted from the record it is about."""
    if isinstance(error, FormatError):
        yield from error.problems
    elif isinstance(error, ModelError):
        yield error.field, f"{shown(error.value)}: expected {error.expected}"
    elif isinstance(error, ForbiddenExtraKeysError):
        yield from ((key_shown(key), "unknown key") for key in sorted(error.extra_fields, key=str))
    elif isinstance(error, KeyError):
        yield "", "missing"
    elif isinstance(error, ClassValidationError):
        noted, others = error.group_exceptions()
        for inner, note in noted:
            yield from ((join_path(note.name, path), message) for path, message in _problems(inner))
        for inner in others:
            yield from _problems(inner)
    else:
        raise error

"""JSON: canonical text out, one precise error for anything wrong in.

Equal records give equal text: keys sorted, no spaces, nothing escaped that need not be, UTF-8 in files. JSON that other
readers understand differently is refused: a key given twice, NaN and Infinity, lone surrogates, integers beyond 2**53.
Refuses to guess: nothing is coerced, and text that is cut short or nested beyond reason is an error, not a record.
"""

import json
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import Any, TextIO, TypeVar, overload

from diplonews.errors import FormatError, UnknownFieldWarning
from diplonews.model import Dossier
from diplonews.serial import canonical, fast
from diplonews.serial.format import Format, Target
from diplonews.serial.limits import LIMITS, Limits, check_limits, surely_within, too_much
from diplonews.serial.plain import Repeated, record_type, structured
from diplonews.serial.versions import Problems

R = TypeVar("R")


class _Unread(str):
    """A number that no field takes, kept as its text so that the error can show it at its place."""

    __slots__ = ()


def dumps(record: object, *, indent: int | None = None) -> str:
    """Return the JSON text of *record*; equal records give equal text.

    Args:
        record: A Dossier or any other record.
        indent: Spaces a level, for people and for version control; None writes one line, the canonical form.

    >>> from diplonews.model import Count
    >>> dumps(Count(what="dead", low=6))
    '{"high":null,"low":6,"what":"dead"}'
    """
    record_type(type(record))
    if indent is None and (text := fast.encoded(record)) is not None:
        return text
    return canonical.encoded(record, indent)


@overload
def loads(text: str | bytes, *, lenient: bool = False, limits: Limits = LIMITS) -> Dossier: ...
@overload
def loads(text: str | bytes, *, type: type[R], lenient: bool = False, limits: Limits = LIMITS) -> R: ...
def loads(
    text: str | bytes,
    *,
    type: Any = Dossier,  # noqa: A002 -- reads best in the call
    lenient: bool = False,
    limits: Limits = LIMITS,
) -> Any:
    """Return the record that *text* describes, a Dossier unless *type* names another class of record.

    Args:
        text: JSON as written by :func:`dumps`, with any white space; bytes are UTF-8.
        type: The class of record expected.
        lenient: Leave unknown fields out instead of refusing them, each told by an `UnknownFieldWarning`; also takes
            Dossiers of a newer minor version.
        limits: The most that the text may hold.

    Raises:
        FormatError: With every wrong field, its path, its value and what was expected.

    >>> from diplonews.model import Count
    >>> loads('{"what": "dead", "low": 6}', type=Count)
    Count(what='dead', low=6)
    >>> loads('{"what": "dead", "low": "six"}', type=Count)
    Traceback (most recent call last):
    diplonews.errors.FormatError: low: 'six': expected an integer
    """
    record, dropped = loaded(text, type, lenient=lenient, limits=limits)
    if dropped:
        warnings.warn(UnknownFieldWarning(tuple(dropped)), stacklevel=2)
    return record


def loaded(text: str | bytes, kind: Any, *, lenient: bool, limits: Limits) -> tuple[Any, Problems]:
    """Return the record that *text* describes and, where *lenient*, what was left out of it."""
    record_type(kind)
    if surely_within(text, limits):
        for decoded in (fast.decoded, canonical.decoded):
            if (record := decoded(text, kind)) is not None:
                return record, []
    return structured(kind, parsed(text, limits), lenient=lenient)


def dump(record: object, target: Target, *, indent: int | None = None) -> None:
    """Write the JSON text of *record* and a line end to *target*, a path or an open text stream.

    >>> import sys
    >>> from diplonews.model import Count
    >>> dump(Count(what="injured", low=2, high=3), sys.stdout)
    {"high":3,"low":2,"what":"injured"}
    """
    text = dumps(record, indent=indent)
    with opened(target) as stream:
        stream.write(text + "\n")


@overload
def load(source: Target, *, lenient: bool = False, limits: Limits = LIMITS) -> Dossier: ...
@overload
def load(source: Target, *, type: type[R], lenient: bool = False, limits: Limits = LIMITS) -> R: ...
def load(
    source: Target,
    *,
    type: Any = Dossier,  # noqa: A002 -- as in loads()
    lenient: bool = False,
    limits: Limits = LIMITS,
) -> Any:
    """Return the record in *source*, a path or an open text stream; see :func:`loads`.

    No more of *source* is read than *limits* allow.

    >>> import io
    >>> from diplonews.model import Count
    >>> load(io.StringIO('{"what": "arrested", "high": 4}'), type=Count)
    Count(what='arrested', high=4)
    """
    content: str | bytes
    if isinstance(source, str | PathLike):
        with Path(source).open("rb") as stream:
            content = stream.read(limits.bytes + 1)
    else:
        content = source.read(limits.bytes + 1)
    record, dropped = loaded(content, type, lenient=lenient, limits=limits)
    if dropped:
        warnings.warn(UnknownFieldWarning(tuple(dropped)), stacklevel=2)
    return record


@contextmanager
def opened(target: Target) -> Iterator[TextIO]:
    """Give *target* as a stream to write to; a file gets UTF-8 and line feeds on every platform."""
    if isinstance(target, str | PathLike):
        with Path(target).open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
    else:
        yield target


def parsed(text: str | bytes, limits: Limits) -> Any:
    """Return the plain objects that *text* describes; a number that no field takes is kept, so that it can be shown.

    Raises:
        FormatError: If *text* is no JSON, or goes beyond *limits*.
    """

    def integer(digits: str) -> int | str:
        return int(digits) if len(digits) <= limits.digits else _Unread(digits)

    if len(text) > limits.bytes:
        raise too_much("bytes", limits.bytes)
    try:
        if isinstance(text, bytes):
            text = text.decode()
        check_limits(text, limits)
        return json.loads(
            text, object_pairs_hook=_object, parse_int=integer, parse_float=_Unread, parse_constant=_Unread
        )
    except json.JSONDecodeError as error:
        reason = f"not JSON: {error.msg} at line {error.lineno} column {error.colno}"
    except UnicodeDecodeError as error:
        reason = f"not UTF-8: byte {error.start} is wrong"
    except RecursionError:
        reason = "nested too deeply"
    raise FormatError((("", reason),))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    twice = [key for key, _ in pairs if key in seen or seen.add(key)]  # type: ignore[func-returns-value]
    return Repeated(found, tuple(dict.fromkeys(twice)))


def _dump_joined(dossiers: Iterable[Dossier], target: Target) -> None:
    dump(Dossier.merge(dossiers), target)


def _load_one(source: Target) -> Iterator[Dossier]:
    yield load(source)


FORMAT = Format(name="json", suffix=".json", dump=_dump_joined, load=_load_one)

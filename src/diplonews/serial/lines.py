"""JSON Lines: one record a line, written and read one at a time.

Memory does not grow with the number of lines. Refuses to hide a bad line: it is raised, or handed to the caller, with
its number and every wrong field.
"""

import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import TextIOBase
from os import PathLike
from pathlib import Path
from typing import IO, Any, AnyStr, TypeVar, cast, overload

from diplonews.errors import FormatError, UnknownFieldWarning
from diplonews.model import Dossier
from diplonews.serial.format import Format, Target
from diplonews.serial.json import dumps, loaded, opened
from diplonews.serial.limits import LIMITS, Limits
from diplonews.serial.plain import record_type
from diplonews.serial.versions import Problems

R = TypeVar("R")


def dump_lines(records: Iterable[object], target: Target) -> int:
    """Write each of *records* as one line of JSON to *target* and return how many there were.

    Records are written as they come, so that an iterator of any length needs the memory of one record.

    >>> import sys
    >>> from diplonews.model import Count
    >>> dump_lines([Count(what="dead", low=1), Count(what="injured", low=2)], sys.stdout)
    {"high":null,"low":1,"what":"dead"}
    {"high":null,"low":2,"what":"injured"}
    2
    """
    number = 0
    with opened(target) as stream:
        for record in records:
            stream.write(dumps(record) + "\n")
            number += 1
    return number


@overload
def load_lines(
    source: Target | Iterable[str],
    *,
    skip: Callable[[FormatError], object] | None = None,
    lenient: bool = False,
    limits: Limits = LIMITS,
) -> Iterator[Dossier]: ...
@overload
def load_lines(
    source: Target | Iterable[str],
    *,
    type: type[R],
    skip: Callable[[FormatError], object] | None = None,
    lenient: bool = False,
    limits: Limits = LIMITS,
) -> Iterator[R]: ...
def load_lines(
    source: Target | Iterable[str],
    *,
    type: Any = Dossier,  # noqa: A002 -- as in loads()
    skip: Callable[[FormatError], object] | None = None,
    lenient: bool = False,
    limits: Limits = LIMITS,
) -> Iterator[Any]:
    """Yield the record of each line of *source*, reading on as records are asked for; empty lines are passed over.

    Args:
        source: A path, an open text stream, or any lines of text.
        type: The class of record that each line holds.
        skip: Called with the error of each bad line, after which reading goes on; without it the first one is raised.
        lenient: As for :func:`loads`; the warning gives the number of the line.
        limits: The most that each line may hold; no more of a longer one is kept in memory.

    Raises:
        FormatError: With every wrong field of a line; its ``line`` is the number of the line, counted from 1.

    >>> from diplonews.model import Count
    >>> bad = []
    >>> list(load_lines(['{"what": "dead"}', '{"what": 1}'], type=Count, skip=bad.append))
    [Count(what='dead')]
    >>> print(bad[0])
    line 2: what: 1: expected a string
    """
    record_type(type)

    def read(line: str | bytes) -> tuple[Any, Problems]:
        return loaded(line, type, lenient=lenient, limits=limits)

    return _each_line(source, read, skip, limits.bytes)


def _each_line(
    source: Target | Iterable[str],
    read: Callable[[str | bytes], tuple[Any, Problems]],
    skip: Callable[[FormatError], object] | None,
    longest: int,
) -> Iterator[Any]:
    with _lines_of(source, longest) as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                record, dropped = read(line)
            except FormatError as error:
                placed = FormatError(error.problems, number)
                if skip is None:
                    raise placed from None
                skip(placed)
            else:
                if dropped:
                    warnings.warn(UnknownFieldWarning(tuple(dropped), number), stacklevel=2)
                yield record


@contextmanager
def _lines_of(source: Target | Iterable[str], longest: int) -> Iterator[Iterable[str | bytes]]:
    """Give the lines of *source*; a file is read as bytes, so that only a line feed ends a line."""
    if isinstance(source, str | PathLike):
        with Path(source).open("rb") as stream:
            yield _cut(stream, longest, b"\n")
    elif isinstance(source, TextIOBase):
        yield _cut(cast("IO[str]", source), longest, "\n")
    else:
        yield source


def _cut(stream: IO[AnyStr], longest: int, end: AnyStr) -> Iterator[AnyStr]:
    """Yield the lines of *stream*; of one with more than *longest* characters, just so many that it is refused."""
    most = longest + 2  # room for the line end, and for a character too many
    while line := stream.readline(most):
        yield line
        rest = line
        while len(rest) == most and rest[-1:] != end:
            rest = stream.readline(most)


FORMAT = Format(name="jsonl", suffix=".jsonl", dump=dump_lines, load=load_lines)

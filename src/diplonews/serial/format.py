"""What a serial format is: a name, a suffix, a writer and, where it can be read back, a reader."""

from collections.abc import Callable, Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import TextIO

from attrs import frozen

from diplonews.model import Dossier

Target = str | PathLike[str] | TextIO
"""A path, or a text stream that is open already and stays open."""


@frozen(kw_only=True)
class Format:
    """A way to write Dossiers as text, or as files of a folder.

    Attributes:
        name: What ``--format`` calls it.
        suffix: How the names of its files end, the dot included.
        dump: Writes Dossiers to a path or an open text stream.
        load: Yields the Dossiers of a path or an open text stream; None where the format cannot be read back.
        folder: Whether the path given to *dump* is a folder, made where it is missing, that gets several files.
    """

    name: str
    suffix: str
    dump: Callable[[Iterable[Dossier], Target], object]
    load: Callable[[Target], Iterator[Dossier]] | None = None
    folder: bool = False


def folder_at(target: Target) -> Path:
    """Return *target* as a folder, made where it is missing.

    Raises:
        TypeError: If *target* is an open stream, which cannot hold several files.
    """
    if not isinstance(target, str | PathLike):
        raise TypeError(f"{target!r} is no folder: this format writes several files")
    path = Path(target)
    path.mkdir(parents=True, exist_ok=True)
    return path

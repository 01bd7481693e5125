"""What a serial format is: a name, a suffix, a writer and, where it can be read back, a reader."""

from collections.abc import Callable, Iterable, Iterator
from os import PathLike
from typing import TextIO

from attrs import frozen

from diplonews.model import Dossier

Target = str | PathLike[str] | TextIO
"""A path, or a text stream that is open already and stays open."""


@frozen(kw_only=True)
class Format:
    """A way to write Dossiers as text.

    Attributes:
        name: What ``--format`` calls it.
        suffix: How the names of its files end, the dot included.
        dump: Writes Dossiers to a path or an open text stream.
        load: Yields the Dossiers of a path or an open text stream; None where the format cannot be read back.
    """

    name: str
    suffix: str
    dump: Callable[[Iterable[Dossier], Target], object]
    load: Callable[[Target], Iterator[Dossier]] | None = None

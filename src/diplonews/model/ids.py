"""Ids made from content: sixteen hex digits of the SHA-256 of what makes a record the one it is.

The same content gives the same id on every machine and in every run, so that dossiers can be merged without a
registry. Free strings are folded first: "Zelenský" and "ZELENSKY" give one id.
"""

import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from diplonews.errors import ModelError

FIELD = "\x1f"
MEMBER = "\x1e"


def fold(words: str) -> str:
    """Return *words* without case, marks and uneven white space: for comparing, not for showing.

    NFKD, marks dropped, casefolded, white space evened. Folding twice changes nothing.

    >>> fold("Recep  Tayyip ERDOĞAN")
    'recep tayyip erdogan'
    """
    if words.isascii():
        return " ".join(words.lower().split())
    bare = _without_marks(_without_marks(words).casefold())
    return " ".join(bare.split())


def _without_marks(words: str) -> str:
    decomposed = unicodedata.normalize("NFKD", words)
    return "".join(c for c in decomposed if unicodedata.category(c)[0] != "M")


@cache
def _sha256() -> Callable[[bytes], Any]:
    """Return the hash function, imported at first use: it loads OpenSSL, a tenth of what importing the records costs."""
    from hashlib import sha256  # noqa: PLC0415

    return sha256


def sha256_hex(words: str) -> str:
    """Return the SHA-256 of *words* in UTF-8 as 64 hex digits in lower case."""
    digest: str = _sha256()(words.encode()).hexdigest()
    return digest


def members(values: Iterable[str]) -> str:
    """Return a list as one part of an identity."""
    return MEMBER.join(values)


def set_id(record: Any, prefix: str, *parts: str) -> None:
    """Compute the id of *record* from its identity *parts*, in the order of the contract, and set it.

    Raises:
        ModelError: If a decoder has put in another id.
    """
    computed = f"{prefix}-{_sha256()(FIELD.join(parts).encode()).hexdigest()[:16]}"
    if record.id == computed:
        return
    if record.id:
        raise ModelError(type(record).__name__, "id", record.id, f"{computed!r}, which its content gives")
    object.__setattr__(record, "id", computed)

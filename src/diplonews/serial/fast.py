"""The fast path of JSON: msgspec reads and writes the records themselves, where the extra ``fast`` is installed.

It gives the bytes that the plain path gives, or steps aside. What it reads it writes again: only a text that comes out
as it went in was canonical, with every key known and none twice. Whatever else comes, indented text or wrong text, is
left to the plain path, which knows how to say what is wrong.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from diplonews.model import Article, Dossier
from diplonews.serial.limits import Limits
from diplonews.serial.versions import SCHEMA

_DEEPEST = 6
_LONGEST = 15
_LONG_INTEGER = re.compile(rb":-?\d{16}")


def encoded(record: object) -> str | None:
    """Return the canonical JSON text of *record*, or None where it has to be written by the plain path."""
    if codec() is None or not _plain_moments(record):
        return None
    return _bytes(record).decode()


def decoded(text: str | bytes, kind: Any, limits: Limits) -> Any:
    """Return the record of class *kind* that the canonical *text* describes, or None where the plain path has to look."""
    if codec() is None:
        return None
    try:
        raw = (text.encode() if isinstance(text, str) else text).rstrip(b"\r\n")
        if not _within(raw, len(text), limits) or _LONG_INTEGER.search(raw):
            return None
        record = _decoder(kind)(raw)
    except (ValueError, RecursionError):  # every error of msgspec is a ValueError, and so are ours
        return None
    return record if _plain_moments(record) and _bytes(record) == raw else None


@cache
def codec() -> Any:
    """Return ``msgspec.json``, or None where the extra is not installed."""
    try:
        from msgspec import json  # noqa: PLC0415  # may be missing, and is loaded at first use
    except ModuleNotFoundError:
        return None
    return json


def _within(raw: bytes, length: int, limits: Limits) -> bool:
    """Return whether *raw* surely keeps *limits*; where it only may, the plain path counts."""
    return (
        max(len(raw), length) <= min(limits.bytes, limits.string)
        and raw.count(b"{") <= limits.records
        and limits.depth >= _DEEPEST
        and limits.digits >= _LONGEST
    )


def _plain_moments(record: object) -> bool:
    """Return whether no moment in *record* has seconds in its offset, which msgspec would leave out."""
    articles = record.articles if isinstance(record, Dossier) else (record,)
    for article in articles:
        if isinstance(article, Article) and article.published_at is not None:
            offset = article.published_at.utcoffset()
            if offset is not None and offset.total_seconds() % 60:
                return False
    return True


def _bytes(record: object) -> bytes:
    if isinstance(record, Dossier):
        record = {name: SCHEMA if name == "schema" else getattr(record, name) for name in _KEYS}
    return _encoder()(record)


_KEYS = ("actors", "articles", "claims", "denials", "events", "same_as", "schema", "statements")
"""The keys of a Dossier, sorted."""


@cache
def _encoder() -> Callable[[object], bytes]:
    encode: Callable[[object], bytes] = codec().Encoder(order="sorted").encode
    return encode


@cache
def _decoder(kind: Any) -> Callable[[bytes], Any]:
    decode: Callable[[bytes], Any] = codec().Decoder(kind).decode
    return decode

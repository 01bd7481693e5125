"""The fast path of JSON: msgspec reads and writes the records themselves, where the extra ``fast`` is installed.

It gives the bytes that the plain path gives, or steps aside. What it reads it writes again: only a text that comes out
as it went in was canonical, with every key known and none twice. Whatever else comes, indented text or wrong text, is
left to the plain path, which knows how to say what is wrong.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from diplonews.model import Article, Dossier
from diplonews.serial.versions import SCHEMA


def encoded(record: object) -> str | None:
    """Return the canonical JSON text of *record*, or None where it has to be written by the plain path."""
    if codec() is None or not _plain_moments(record):
        return None
    return _bytes(record).decode()


def decoded(text: str | bytes, kind: Any) -> Any:
    """Return the record of class *kind* that the canonical *text* describes, or None where the plain path has to look."""
    if codec() is None:
        return None
    try:
        raw = (text.encode() if isinstance(text, str) else text).rstrip(b"\r\n")
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

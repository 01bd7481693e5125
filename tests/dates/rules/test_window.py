"""Runs of units, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("the past three weeks", "DATE", "2024-W43/2024-W45", None),
        ("the next two days", "DATE", "2024-11-12/2024-11-13", None),
        ("the last six months", "DATE", "2024-05/2024-10", None),
        ("recent weeks", "DATE", "PAST_REF", None),
        ("coming months", "DATE", "FUTURE_REF", None),
        ("the past fortnight", "DATE", "2024-W44/2024-W45", None),
        ("two past weeks", "DATE", "2024-W44/2024-W45", None),
        ("within three weeks", "DATE", "2024-11-11/2024-12-01", None),
        ("within several weeks", "DURATION", "PXW", None),
        ("three days starting Monday", "DATE", "2024-11-11/2024-11-13", None),
        ("within two weeks after Nov. 5", "DATE", "2024-11-05/2024-11-18", None),
        ("the next three hours", "DATE", "2024-11-11", None),
        ("within two days ago", "DATE", "2024-11-09", None),
        ("the past two weekends", "DATE", "2024-W44-WE/2024-W45-WE", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize(
    "words",
    [
        "this fortnight",
        "the current three weeks",
        "a few days starting Monday",
        "zero past weeks",
        "the several past weeks",
    ],
)
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

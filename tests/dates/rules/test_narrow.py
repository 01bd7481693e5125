"""Parts of periods, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("early 2024", "DATE", "2024", "START"),
        ("mid-November", "DATE", "2024-11", "MID"),
        ("late last week", "DATE", "2024-W45", "END"),
        ("early Tuesday", "DATE", "2024-11-05", "START"),
        ("the end of the month", "DATE", "2024-11", "END"),
        ("the beginning of the year", "DATE", "2024", "START"),
        ("the middle of 2000", "DATE", "2000", "MID"),
        ("the mid-1990s", "DATE", "199", "MID"),
        ("year's end", "DATE", "2024", "END"),
        ("year-end", "DATE", "2024", "END"),
        ("end of week", "DATE", "2024-W46", "END"),
        ("later this year", "DATE", "2024", "END"),
        ("earlier in the month", "DATE", "2024-11", "START"),
        ("the turn of the century", "DATE", "20", "START"),
        ("the early hours of Friday", "DATE", "2024-11-08", "START"),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["the end of quarter", "the turn of the week", "the early days of Friday"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

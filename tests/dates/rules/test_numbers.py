"""Numbers and years in words, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("twenty-two days", "DURATION", "P22D", None),
        ("thirty weeks", "DURATION", "P30W", None),
        ("two hundred years", "DURATION", "P200Y", None),
        ("a hundred days", "DURATION", "P100D", None),
        ("nineteen ninety-seven", "DATE", "1997", None),
        ("twenty twenty-four", "DATE", "2024", None),
        ("two thousand and six", "DATE", "2006", None),
        ("seventeen hundred thirty-three", "DATE", "1733", None),
        ("the twenty-first of March", "DATE", "2024-03-21", None),
        ("nineteen hundred", "DATE", "1900", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["ninety hundred thousand years", "thirty fifteen"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

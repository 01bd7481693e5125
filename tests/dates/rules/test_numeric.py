"""Dates in figures, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("2024-11-05", "DATE", "2024-11-05", None),
        ("2024/11/5", "DATE", "2024-11-05", None),
        ("2024/13/11", "DATE", "2024-11-13", None),
        ("13/11/2024", "DATE", "2024-11-13", None),
        ("11/13/2024", "DATE", "2024-11-13", None),
        ("5/11/2024", "DATE", "2024-05-11", None),
        ("5.11.24", "DATE", "2024-05-11", None),
        ("5/5", "DATE", "2024-05-05", None),
        ("25/12", "DATE", "2023-12-25", None),
        ("12/25", "DATE", "2023-12-25", None),
        ("11/2023", "DATE", "2023-11", None),
        ("2023/11", "DATE", "2023-11", None),
        ("Tuesday, 5/11/2024", "DATE", "2024-05-11", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["45/2", "13/13/2024", "2024-13-40", "13/2023"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

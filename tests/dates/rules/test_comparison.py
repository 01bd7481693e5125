"""Periods that figures are compared by, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("the year-earlier quarter", "DATE", "2023", None),
        ("year-ago", "DATE", "2023", None),
        ("the year-earlier third quarter", "DATE", "2023-Q3", None),
        ("the 1988 period", "DATE", "1988", None),
        ("the 1988 quarter", "DATE", "1988", None),
        ("last year's quarter", "DATE", "2023", None),
        ("the latest period", "DATE", "2024-Q4", None),
        ("the same period last year", "DATE", "2023", None),
        ("that quarter of 1988", "DATE", "1988", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize(
    "words",
    [
        "the day-ago period",
        "the month-earlier third quarter",
        "the year-ago first half",
        "the 1988 week",
        "that week of 1988",
    ],
)
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

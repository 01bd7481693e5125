"""Units counted from the anchor's own, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("today", "DATE", "2024-11-11", None),
        ("yesterday", "DATE", "2024-11-10", None),
        ("tomorrow", "DATE", "2024-11-12", None),
        ("the day before yesterday", "DATE", "2024-11-09", None),
        ("the day after tomorrow", "DATE", "2024-11-13", None),
        ("the day after yesterday", "DATE", "2024-11-11", None),
        ("last week", "DATE", "2024-W45", None),
        ("this month", "DATE", "2024-11", None),
        ("next quarter", "DATE", "2025-Q1", None),
        ("last year", "DATE", "2023", None),
        ("the past decade", "DATE", "201", None),
        ("this century", "DATE", "20", None),
        ("this past weekend", "DATE", "2024-W45-WE", None),
        ("last weekend", "DATE", "2024-W45-WE", None),
        ("next weekend", "DATE", "2024-W47-WE", None),
        ("that weekend", "DATE", "2024-W46-WE", None),
        ("the weekend", "DATE", "2024-W45-WE", None),
        ("weekend", "DATE", "2024-W45-WE", None),
        ("that year", "DATE", "2024", None),
        ("the same month", "DATE", "2024-11", None),
        ("the following day", "DATE", "2024-11-12", None),
        ("following week", "DATE", "2024-W47", None),
        ("the year", "DATE", "2024", None),
        ("the full year", "DATE", "2024", None),
        ("the current fiscal year", "DATE", "2024", None),
        ("last summer", "DATE", "2024-SU", None),
        ("this winter", "DATE", "2024-WI", None),
        ("next March", "DATE", "2025-03", None),
        ("the following spring", "DATE", "2025-SP", None),
        ("following Easter", "DATE", "2025-04-20", None),
        ("last Christmas", "DATE", "2023-12-25", None),
        ("spring", "DATE", "2024-SP", None),
        ("Easter", "DATE", "2024-03-31", None),
        ("the second", "DATE", "2024-11-02", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["the fiscal quarter", "the hour"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

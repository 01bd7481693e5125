"""Lengths and times loosened, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import resolve

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("about a week", "DURATION", "P1W", "APPROX"),
        ("around Nov. 1", "DATE", "2024-11-01", "APPROX"),
        ("nearly two years", "DURATION", "P2Y", "LESS_THAN"),
        ("more than two years ago", "DATE", "2022", "MORE_THAN"),
        ("no more than sixty days", "DURATION", "P60D", "EQUAL_OR_LESS"),
        ("no less than two days", "DURATION", "P2D", "EQUAL_OR_MORE"),
        ("at least 30 days", "DURATION", "P30D", "EQUAL_OR_MORE"),
        ("at most two weeks", "DURATION", "P2W", "EQUAL_OR_LESS"),
        ("up to 180 days", "DURATION", "P180D", "EQUAL_OR_LESS"),
        ("over a week", "DURATION", "P1W", "MORE_THAN"),
        ("1994 or later", "DATE", "1994", "ON_OR_AFTER"),
        ("1994 and beyond", "DATE", "1994", "ON_OR_AFTER"),
        ("later than 2020", "DATE", "2020", "AFTER"),
        ("earlier than 2020", "DATE", "2020", "BEFORE"),
        ("no later than Friday", "DATE", "2024-11-08", "ON_OR_BEFORE"),
        ("a week or so", "DURATION", "P1W", "APPROX"),
        ("a week or so ago", "DATE", "2024-W45", "APPROX"),
        ("early May or so", "DATE", "2024-05", "START"),
        ("weeks or months", "DURATION", "PXW", None),
        ("weeks", "DURATION", "PXW", None),
        ("sometime next year", "DATE", "2025", "APPROX"),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)

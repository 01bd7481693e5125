"""The nth of something, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError, UnresolvableDateError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("the third quarter", "DATE", "2024-Q3", None),
        ("the first half", "DATE", "2024-H1", None),
        ("week 1", "DATE", "2024-W01", None),
        ("the first Tuesday", "DATE", "2024-11-05", None),
        ("the last Friday", "DATE", "2024-11-08", None),
        ("the final day", "DATE", None, None),
        ("the first two weeks of 2021", "DATE", "2021-W01/2021-W02", None),
        ("the last two months of 2023", "DATE", "2023-11/2023-12", None),
        ("the final two weeks of May", "DATE", "2024-W21/2024-W22", None),
        ("Q3", "DATE", "2024-Q3", None),
        ("H2 2023", "DATE", "2023-H2", None),
        ("2023 Q1", "DATE", "2023-Q1", None),
        ("the third quarter of fiscal 2025", "DATE", "FY2025-Q3", None),
        ("the second week of January 2024", "DATE", "2024-W02", None),
        ("the last week of January 2024", "DATE", "2024-W04", None),
        ("the first day of the third quarter of 2023", "DATE", "2023-07-01", None),
        ("the first weekend of May", "DATE", "2024-W18-WE", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize(
    "words", ["the fifth quarter", "month 3", "the 60th Monday", "the third three weeks"]
)
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)


@pytest.mark.parametrize("words", ["the fifth Monday of February 2023"])
def test_no_day_fits(words: str) -> None:
    """Words that name no day that exists are understood and refused."""
    with pytest.raises(UnresolvableDateError, match="cannot resolve"):
        resolve(words, published=PUBLISHED)

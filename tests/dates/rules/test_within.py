"""What returns, in a given period, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("June last year", "DATE", "2023-06", None),
        ("the spring of 2023", "DATE", "2023-SP", None),
        ("Christmas 2023", "DATE", "2023-12-25", None),
        ("last year's spring", "DATE", "2023-SP", None),
        ("Monday of last week", "DATE", "2024-11-04", None),
        ("Friday, next week", "DATE", "2024-11-22", None),
        ("next week Tuesday", "DATE", "2024-11-19", None),
        ("the 15th of last month", "DATE", "2024-10-15", None),
        ("the 20th of next month", "DATE", "2024-12-20", None),
        ("the last two weeks of May", "DATE", "2024-W21/2024-W22", None),
        ("the last day of October", "DATE", "2024-10-31", None),
        ("the second last week of 2018", "DATE", "2018-W51", None),
        ("third last day of October", "DATE", "2024-10-29", None),
        ("Easter five months from now", "DATE", "2025-04-20", None),
        ("Monday, two weeks ago", "DATE", "2024-10-28", None),
        ("the first half of May", "DATE", "2024-05-01/2024-05-15", None),
        ("the second half of last month", "DATE", "2024-10-16/2024-10-31", None),
        ("the last half of the 1980s", "DATE", "1985/1989", None),
        ("the last quarter of the 19th century", "DATE", "1875/1899", None),
        ("the first half of this week", "DATE", "2024-11-11/2024-11-13", None),
        ("the second half of 2023", "DATE", "2023-H2", None),
        ("last Monday of March", "DATE", "2024-03-25", None),
        ("the week of Nov. 4", "DATE", "2024-W45", None),
        ("the weekend of Nov. 9", "DATE", "2024-W45-WE", None),
        ("the week starting on Feb. 5", "DATE", "2024-W06", None),
        ("Thanksgiving in three years", "DATE", "2027-11-25", None),
        ("May of two years ago", "DATE", "2022-05", None),
        ("the 20th of last year", "DATE", "2023-01-20", None),
        ("the past three weeks of May", "DATE", "2024-W20/2024-W22", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize(
    "words",
    [
        "the next day of May",
        "the next Monday of May",
        "the month of Nov. 4",
        "May in three weeks",
        "the 45th of last month",
        "the several weeks of May",
    ],
)
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

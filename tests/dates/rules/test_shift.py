"""Times that lie an amount off another, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("two days ago", "DATE", "2024-11-09", None),
        ("a week ago", "DATE", "2024-W45", None),
        ("two years ago", "DATE", "2022", None),
        ("several years ago", "DATE", "PAST_REF", None),
        ("years ago", "DATE", "PAST_REF", None),
        ("a year ago Monday", "DATE", "2023-11-11", None),
        ("three days later", "DATE", "2024-11-14", None),
        ("two hours earlier", "DATE", "2024-11-11", "APPROX"),
        ("three days before Nov. 5", "DATE", "2024-11-02", None),
        ("a week from Tuesday", "DATE", "2024-11-19", None),
        ("a week on Tuesday", "DATE", "2024-11-19", None),
        ("the week after next", "DATE", "2024-W48", None),
        ("the year after next", "DATE", "2026", None),
        ("the Friday after next", "DATE", "2024-11-22", None),
        ("the Friday after Thanksgiving", "DATE", "2023-11-24", None),
        ("the Monday before May 25, 2025", "DATE", "2025-05-19", None),
        ("the Monday before Monday", "DATE", "2024-11-04", None),
        ("two days after Christmas", "DATE", "2023-12-27", None),
        ("the day after Christmas", "DATE", "2023-12-26", None),
        ("the month after May 2023", "DATE", "2023-06", None),
        ("day after Nov. 5", "DATE", "2024-11-06", None),
        ("the quarter after May", "DATE", "2024-08", None),
        ("two days after the election", "DATE", None, None),
        ("three days before", "DATE", "2024-11-08", None),
        ("in two days", "DATE", "2024-11-13", None),
        ("two weeks from now", "DATE", "2024-W48", None),
        ("two weeks before now", "DATE", "2024-W44", None),
        ("two to three days ago", "DATE", "2024-11-08/2024-11-09", None),
        ("three hours ago", "DATE", "2024-11-11", "APPROX"),
        ("20 hours ago", "DATE", "2024-11-10", "APPROX"),
        ("two years before 1990", "DATE", "1988", None),
        ("several days after Monday", "DATE", "FUTURE_REF", None),
        ("a month after Jan. 31, 2023", "DATE", "2023-02-28", None),
        ("two Thursdays ago", "DATE", "2024-10-31", None),
        ("three Fridays from now", "DATE", "2024-11-29", None),
        ("weeks later", "DURATION", "PXW", None),
        ("the week before last", "DATE", "2024-W44", None),
        ("the Sunday before last", "DATE", "2024-11-03", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["two days after the 5th", "the week after Christmas"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

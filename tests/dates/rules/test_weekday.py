"""Weekdays, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("Thursday", "DATE", "2024-11-07", None),
        ("last Thursday", "DATE", "2024-11-07", None),
        ("this Thursday", "DATE", "2024-11-14", None),
        ("next Thursday", "DATE", "2024-11-21", None),
        ("this coming Friday", "DATE", "2024-11-15", None),
        ("the following Friday", "DATE", "2024-11-15", None),
        ("the previous Friday", "DATE", "2024-11-08", None),
        ("that Friday", "DATE", "2024-11-15", None),
        ("Friday the 13th", "DATE", "2024-09-13", None),
        ("Tues.", "DATE", "2024-11-05", None),
        ("Monday 11", "DATE", "2024-11-11", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["Friday 45th"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

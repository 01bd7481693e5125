"""Months and their days, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("November", "DATE", "2024-11", None),
        ("Nov. 5", "DATE", "2024-11-05", None),
        ("Nov. 5, 2024", "DATE", "2024-11-05", None),
        ("the 5th of November", "DATE", "2024-11-05", None),
        ("5 November 2023", "DATE", "2023-11-05", None),
        ("Thursday, Nov. 7", "DATE", "2024-11-07", None),
        ("Thursday, Nov. 7, 2024", "DATE", "2024-11-07", None),
        ("Nov. 7, Thursday", "DATE", "2024-11-07", None),
        ("November '98", "DATE", "1998-11", None),
        ("May of 97", "DATE", "1997-05", None),
        ("2016 November", "DATE", "2016-11", None),
        ("2016-Nov-3", "DATE", "2016-11-03", None),
        ("Nov. 5-7", "DATE", "2024-11-05/2024-11-07", None),
        ("Nov. 5 and 6", "DATE", "2024-11-05/2024-11-06", None),
        ("between May 5 and 9, 2023", "DATE", "2023-05-05/2023-05-09", None),
        ("5 to 7 May", "DATE", "2024-05-05/2024-05-07", None),
        ("the 15th", "DATE", "2024-10-15", None),
        ("10 August 88 AD", "DATE", "0088-08-10", None),
        ("Thursday, Nov. 8", "DATE", "2024-11-08", None),
        ("Feb. 29", "DATE", "2024-02-29", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["May 45th", "the 40th"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

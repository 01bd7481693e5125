"""Two times in one phrase, and bounds, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("from May to July", "DATE", "2024-05/2024-07", None),
        ("between Thursday and Saturday", "DATE", "2024-11-07/2024-11-09", None),
        ("Friday and Saturday", "DATE", "2024-11-08/2024-11-09", None),
        ("May to July 2023", "DATE", "2023-05/2023-07", None),
        ("December to May 2020", "DATE", "2019-12/2020-05", None),
        ("Dec. 20 to Jan. 5, 2024", "DATE", "2023-12-20/2024-01-05", None),
        ("since Feb. 24, 2022", "DATE", "2022-02-24", "ON_OR_AFTER"),
        ("by Friday", "DATE", "2024-11-08", "ON_OR_BEFORE"),
        ("before 2010", "DATE", "2010", "BEFORE"),
        ("after Friday", "DATE", "2024-11-08", "AFTER"),
        ("until Monday", "DATE", "2024-11-11", "ON_OR_BEFORE"),
        ("starting Monday", "DATE", "2024-11-11", "ON_OR_AFTER"),
        ("in 2018", "DATE", "2018", None),
        ("on Friday", "DATE", "2024-11-08", None),
        ("during the summer of 2023", "DATE", "2023-SU", None),
        ("between 2014-2018", "DATE", "2014/2018", None),
        ("next week between Wednesday and Friday", "DATE", "2024-11-20/2024-11-22", None),
        ("4 to 23 of this month", "DATE", "2024-11-04/2024-11-23", None),
        ("from April 27 to the 3rd", "DATE", "2024-04-27/2024-05-03", None),
        ("from last week to yesterday", "DATE", "2024-W45/2024-11-10", None),
        ("before the end of 2023", "DATE", "2023-12-31", "BEFORE"),
        ("after early 2023", "DATE", "2023-04-30", "AFTER"),
        ("Monday's summit", "DATE", "2024-11-11", None),
        ("three days before the Nov. 5 election", "DATE", "2024-11-02", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize(
    "words", ["next week from May to July", "30 to 40 of this month", "from Monday to recently"]
)
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

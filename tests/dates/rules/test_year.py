"""Years, decades and centuries, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("1998", "DATE", "1998", None),
        ("the year 1998", "DATE", "1998", None),
        ("calendar year 1998", "DATE", "1998", None),
        ("1998 AD", "DATE", "1998", None),
        ("fiscal 2025", "DATE", "FY2025", None),
        ("fiscal year 2025", "DATE", "FY2025", None),
        ("'98", "DATE", "1998", None),
        ("2022-2023", "DATE", "2022/2023", None),
        ("2022-23", "DATE", "2022/2023", None),
        ("the 1990s", "DATE", "199", None),
        ("the '90s", "DATE", "199", None),
        ("the nineties", "DATE", "199", None),
        ("the 20th century", "DATE", "19", None),
        ("the 20th day 1998", "DATE", "1998-01-20", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["1990-80", "the week 1998"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

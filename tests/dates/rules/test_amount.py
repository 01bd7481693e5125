"""So many units, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("three weeks", "DURATION", "P3W", None),
        ("a year", "DURATION", "P1Y", None),
        ("an hour", "DURATION", "PT1H", None),
        ("two to three days", "DURATION", "P2D", None),
        ("several months", "DURATION", "PXM", None),
        ("a month and 21 days", "DURATION", "P1M21D", None),
        ("two years, one month and 21 days", "DURATION", "P2Y1M21D", None),
        ("a couple of weeks", "DURATION", "P2W", None),
        ("a few hours", "DURATION", "PTXH", None),
        ("another week", "DURATION", "P1W", None),
        ("another two weeks", "DURATION", "P2W", None),
        ("ten more days", "DURATION", "P10D", None),
        ("a year and a half", "DURATION", "P1Y6M", None),
        ("two and a half hours", "DURATION", "PT2H30M", None),
        ("half an hour", "DURATION", "PT30M", None),
        ("2.5 years", "DURATION", "P2Y6M", None),
        ("2 1/2 years", "DURATION", "P2Y6M", None),
        ("a fortnight", "DURATION", "P14D", None),
        ("a year or two", "DURATION", "P1Y", None),
        ("1988 quarter", "DATE", "1988", None),
        ("0.5 years", "DURATION", "P6M", None),
        ("five weekends", "DURATION", "P5WE", None),
        ("a year to the day", "DURATION", "P1Y", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize(
    "words",
    [
        "one half",
        "several days and two hours",
        "three weeks and two months",
        "half a quarter",
        "2.0 years",
        "three days to two days",
    ],
)
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

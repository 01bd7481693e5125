"""Parts of days and times of day, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("tonight", "TIME", "2024-11-11TNI", None),
        ("last night", "TIME", "2024-11-10TNI", None),
        ("this morning", "TIME", "2024-11-11TMO", None),
        ("that morning", "TIME", "2024-11-11TMO", None),
        ("the next morning", "TIME", "2024-11-12TMO", None),
        ("overnight", "TIME", "2024-11-10TNI", None),
        ("the afternoon", "TIME", "2024-11-11TAF", None),
        ("Monday morning", "TIME", "2024-11-11TMO", None),
        ("the night of Nov. 7", "TIME", "2024-11-07TNI", None),
        ("Christmas morning", "TIME", "2023-12-25TMO", None),
        ("10:30 p.m.", "TIME", "2024-11-11T22:30", None),
        ("10:30 p.m. EST Wednesday", "TIME", "2024-11-06T22:30-05:00", None),
        ("noon Saturday", "TIME", "2024-11-09T12:00", None),
        ("midnight Friday", "TIME", "2024-11-08T24:00", None),
        ("14:00 GMT", "TIME", "2024-11-11T14:00Z", None),
        ("5 o'clock", "TIME", "2024-11-11T05:00", None),
        ("5 p.m. on Nov. 6", "TIME", "2024-11-06T17:00", None),
        ("Friday at 8 a.m.", "TIME", "2024-11-08T08:00", None),
        ("the night of Nov. 7-8", "TIME", "2024-11-07TNI", None),
        ("10 o'clock Monday morning", "TIME", "2024-11-11T10:00", None),
        ("10:30 Monday night", "TIME", "2024-11-11T22:30", None),
        ("10 a.m. local time", "TIME", "2024-11-11T10:00", None),
        ("1400 GMT", "TIME", "2024-11-11T14:00Z", None),
        ("1400 hours", "TIME", "2024-11-11T14:00", None),
        ("0600 hours GMT on Friday", "TIME", "2024-11-08T06:00Z", None),
        ("0630 GMT Friday", "TIME", "2024-11-08T06:30Z", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize(
    "words",
    [
        "25:00",
        "13 p.m.",
        "0 o'clock",
        "10:75",
        "10 p.m. last week",
        "2575 GMT",
        "the morning of Nov. 7-8",
        "noon Monday noon",
        "24:30",
    ],
)
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

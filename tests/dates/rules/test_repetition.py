"""What returns, in all its turns, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import parse, resolve
from diplonews.errors import NotATimeError

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("every Monday", "SET", "XXXX-WXX-1", None),
        ("Mondays", "SET", "XXXX-WXX-1", None),
        ("Tuesday nights", "SET", "XXXX-WXX-2TNI", None),
        ("nights", "SET", "XXXX-XX-XXTNI", None),
        ("summers", "SET", "XXXX-SU", None),
        ("daily", "SET", "P1D", None),
        ("annually", "SET", "P1Y", None),
        ("every week", "SET", "P1W", None),
        ("every two months", "SET", "P2M", None),
        ("every weekend", "SET", "XXXX-WXX-WE", None),
        ("each July", "SET", "XXXX-07", None),
        ("every morning", "SET", "XXXX-XX-XXTMO", None),
        ("every Monday morning", "SET", "XXXX-WXX-1TMO", None),
        ("twice a week", "SET", "P1W", None),
        ("three times a year", "SET", "P1Y", None),
        ("once every two weeks", "SET", "P2W", None),
        ("every Christmas", "SET", None, None),
        ("every third quarter", "SET", "XXXX-Q3", None),
        ("every first Tuesday", "SET", None, None),
        ("every November 5", "SET", "XXXX-11-05", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)


@pytest.mark.parametrize("words", ["every half", "every 5th"])
def test_refused(words: str) -> None:
    """Words that only resemble such a time are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)

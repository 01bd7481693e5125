"""Times without bounds, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import resolve

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("words", "kind", "value", "mod"),
    [
        ("recently", "DATE", "PAST_REF", None),
        ("now", "DATE", "PRESENT_REF", None),
        ("soon", "DATE", "FUTURE_REF", None),
        ("the past", "DATE", "PAST_REF", None),
        ("the future", "DATE", "FUTURE_REF", None),
        ("the near future", "DATE", "FUTURE_REF", None),
    ],
)
def test_understood(words: str, kind: str, value: str | None, mod: str | None) -> None:
    """The words come to this type, value and mod."""
    when = resolve(words, published=PUBLISHED)

    assert (when.type, when.value, when.mod) == (kind, value, mod)

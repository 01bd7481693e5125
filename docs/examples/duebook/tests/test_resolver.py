"""The resolver, held to the calendar; and a wrong one, caught."""

from datetime import date, timedelta

import pytest

from diplonews import Direction
from diplonews.testing import LawBrokenError, check_resolver, date_expressions
from duebook import resolve
from duebook.resolver import WEEKDAYS, Days


def test_resolver() -> None:
    """The short way gives the days that the calendar gives, and hides none of the words that diplonews knows."""
    check_resolver(resolve)
    check_resolver(resolve, expressions=date_expressions(family="bare weekday"))


def first_draft(words: str, *, published: date, direction: Direction) -> Days:
    """Resolve as this project first did: looking back, "Monday" in a Monday's paper was a week ago."""
    if words in WEEKDAYS and direction is Direction.PAST:
        day = published - timedelta((published.weekday() - WEEKDAYS.index(words)) % 7 or 7)
        return day, day
    return resolve(words, published=published, direction=direction)


CAUGHT = """\
broken: resolve('Monday', published=date(2024, 11, 11), direction=dn.Direction.PAST)
    gave = (date(2024, 11, 4), date(2024, 11, 4))
    expected = (date(2024, 11, 11), date(2024, 11, 11))"""


def test_the_first_draft_is_caught() -> None:
    """The law shows the smallest call that goes wrong, and what it should have given."""
    weekdays = date_expressions(family="bare weekday", published=date(2024, 11, 11))

    with pytest.raises(LawBrokenError) as caught:
        check_resolver(first_draft, expressions=weekdays)

    assert str(caught.value) == CAUGHT

"""Tests for generated dates, and of the date logic against them."""

from datetime import date

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from diplonews.dates import Direction, resolve
from diplonews.testing import almanac
from diplonews.testing.date_expressions import FAMILIES, DateExpression, date_expressions
from diplonews.testing.date_words import when_of


@pytest.mark.parametrize("family", FAMILIES)
def test_resolver_agrees_with_the_calendar(family: str) -> None:
    """Whatever the day, `resolve` gives the When that plain arithmetic gives."""

    @given(found=date_expressions(family=family))
    def agrees(found: DateExpression) -> None:
        assert resolve(found.words, published=found.published, direction=found.direction) == found.when

    agrees()


@given(found=date_expressions(published=date(2024, 11, 11), direction=Direction.FUTURE))
def test_what_is_fixed_stays_fixed(found: DateExpression) -> None:
    """The day of publication and the direction are those that the caller fixes."""
    assert (found.published, found.direction) == (date(2024, 11, 11), Direction.FUTURE)


@pytest.mark.parametrize("published", [date(604, 2, 29), date(9400, 1, 1)], ids=["early", "late"])
def test_far_days_of_publication(published: date) -> None:
    """The arithmetic holds far from our own time."""

    @given(found=date_expressions(published=st.just(published)))
    def agrees(found: DateExpression) -> None:
        assert resolve(found.words, published=published, direction=found.direction) == found.when

    agrees()


def test_shrinks_to_plain_words() -> None:
    """The smallest example is a word or two."""
    assert len(find(date_expressions(), lambda _: True).words.split()) <= 2


def test_other_directions_are_refused() -> None:
    """NEAREST and STRICT are policies of the resolver, for which the calendar has no answer."""
    with pytest.raises(ValueError, match="direction="):
        find(date_expressions(direction=Direction.STRICT), lambda _: True)


def test_a_value_of_other_days_is_refused() -> None:
    """A TIMEX3 value that names other days than were counted is never handed on."""
    with pytest.raises(ValueError, match="were counted"):
        when_of("2024-11", (date(2024, 11, 1), date(2024, 11, 29)))


@pytest.mark.parametrize(
    ("year", "day"),
    [
        pytest.param(1818, date(1818, 3, 22), id="as early as it can be"),
        pytest.param(1943, date(1943, 4, 25), id="as late as it can be"),
        pytest.param(1954, date(1954, 4, 18), id="the full moon moved from 19 April"),
        pytest.param(1981, date(1981, 4, 19), id="an exception of the old tables"),
        pytest.param(2024, date(2024, 3, 31), id="a plain year"),
    ],
)
def test_easter(year: int, day: date) -> None:
    """Easter falls as the churches of the west keep it."""
    assert almanac.easter(year) == day

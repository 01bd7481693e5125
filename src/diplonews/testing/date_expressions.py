"""Times in English words with the days they must come to: DateExpression and its strategy.

The days are counted by `diplonews.testing.almanac` alone, never by the resolver, so that any resolver can be held
against them. The conventions are those of the page "Conventions of dates"; words about which newspapers differ more
than that page says are not drawn.
"""

from datetime import date

from attrs import frozen
from hypothesis import strategies as st

from diplonews.dates import Direction
from diplonews.model import When
from diplonews.testing.day_families import DAY_FAMILIES
from diplonews.testing.period_families import PERIOD_FAMILIES

FAMILIES = DAY_FAMILIES | PERIOD_FAMILIES
"""The kinds of words that are drawn, by what they say."""

PUBLISHED = st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31))
SIDES = st.sampled_from((Direction.PAST, Direction.FUTURE))


@frozen(kw_only=True)
class DateExpression:
    """Words for a time, and the When they must come to.

    Attributes:
        words: The words as an article has them.
        published: The day of publication.
        direction: Where to look for what returns every week or year: PAST or FUTURE.
        when: What the words name then.
        family: The kind of words, one of `FAMILIES`.
    """

    words: str
    published: date
    direction: Direction
    when: When
    family: str


@st.composite
def date_expressions(
    draw: st.DrawFn,
    *,
    published: date | st.SearchStrategy[date] = PUBLISHED,
    direction: Direction | st.SearchStrategy[Direction] = SIDES,
    family: str | None = None,
) -> DateExpression:
    """Return words for a time, with the days they name as the calendar alone gives them.

    Args:
        draw: What Hypothesis draws with; never given by the caller.
        published: The day of publication or a strategy for it, in the years 600 to 9400.
        direction: Direction.PAST or Direction.FUTURE, or a strategy for them.
        family: Draws this kind of words alone; one of `FAMILIES`.

    >>> from hypothesis import find
    >>> find(date_expressions(published=date(2024, 11, 11), family="bare weekday"), lambda found: True).words
    'Monday'
    """
    day = draw(published) if isinstance(published, st.SearchStrategy) else published
    side = draw(direction) if isinstance(direction, st.SearchStrategy) else direction
    if side not in (Direction.PAST, Direction.FUTURE):
        raise ValueError(f"direction={side!r}: expected Direction.PAST or Direction.FUTURE")
    name = draw(st.sampled_from(tuple(FAMILIES))) if family is None else family
    words, when = FAMILIES[name](draw, day, side is Direction.FUTURE)
    return DateExpression(words=words, published=day, direction=side, when=when, family=name)

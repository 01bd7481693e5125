"""The strategy `news_articles`: scenes drawn one after the other, and the records of what they tell."""

from datetime import date
from typing import Literal

from hypothesis import strategies as st

from diplonews.testing.news import cast, names, times
from diplonews.testing.news.hard_scenes import HARD
from diplonews.testing.news.report import NewsArticle, Report
from diplonews.testing.news.scenes import PLAIN, Desk

STATES = tuple(cast.State(*row) for row in names.STATES)
PUBLISHED = st.dates(min_value=date(1995, 1, 1), max_value=date(2035, 12, 31))


@st.composite
def news_articles(
    draw: st.DrawFn,
    *,
    grammar: Literal["plain", "hard"] = "plain",
    published: date | st.SearchStrategy[date] = PUBLISHED,
) -> NewsArticle:
    """Return a wire report with the dossier that a perfect reader would give.

    Args:
        draw: What Hypothesis draws with; never given by the caller.
        grammar: ``"plain"`` for sentences of one clause, in which everybody is named; ``"hard"`` for nested speech,
            pronouns, broken quotations and denials that come sentences later.
        published: The day of publication or a strategy for it.

    >>> news_articles()
    news_articles()
    """
    day = draw(published) if isinstance(published, st.SearchStrategy) else published
    one = draw(st.sampled_from(STATES))
    other = draw(st.sampled_from(STATES).filter(lambda of: of is not one))
    desk = Desk(draw, Report(day), (one, other), hard=grammar == "hard")
    if draw(st.booleans()):
        desk.report.text = f"{one.capital.upper()}, {times.dateline_day(day)} – "
    for scene in draw(st.lists(st.sampled_from(HARD if desk.hard else PLAIN), min_size=1, max_size=5)):
        scene(desk)
    return desk.report.finish()

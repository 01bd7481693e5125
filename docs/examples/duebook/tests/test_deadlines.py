"""Deadlines and the book, tested with articles and times that diplonews generates."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from diplonews import Article, Direction
from diplonews.testing import (
    DateExpression,
    articles,
    awkward_texts,
    check_round_trip,
    check_spans,
    date_expressions,
    news_articles,
)
from duebook import Book, Deadline, deadlines


def told(expression: DateExpression) -> Article:
    """Return an article that names *expression* as a deadline."""
    return Article(published=expression.published, text=f"The parties must answer by {expression.words}.")


TIMES = st.sampled_from(
    ("bare weekday", "dated", "nth weekday", "weeks from weekday", "feast of year")
).flatmap(lambda family: date_expressions(family=family, direction=Direction.FUTURE))
BOOKS = st.lists(TIMES.map(told), max_size=3).map(
    lambda found: Book(entries=tuple(entry for article in found for entry in deadlines(article)))
)


@given(expression=TIMES)
def test_a_deadline_is_found_on_its_day(expression: DateExpression) -> None:
    """Whatever words name the day, the deadline is the last day that they name."""
    (deadline,) = deadlines(told(expression))

    assert (deadline.exact, deadline.day) == (expression.words, expression.when.end)


def test_words_of_a_deadline_are_those_of_the_text() -> None:
    """A deadline quotes its article exactly, in news and in texts that break readers."""
    check_spans(deadlines, examples=news_articles().map(lambda news: news.article))
    check_spans(deadlines, examples=articles(text=awkward_texts()))


def test_books_come_back() -> None:
    """A book that was written is read as it was."""
    check_round_trip(Book.dumps, Book.loads, examples=BOOKS)


@given(one=BOOKS, other=BOOKS, day=st.dates())
def test_books_are_put_together(one: Book, other: Book, day: date) -> None:
    """The order of two books changes nothing, and what is due in one of them is due in both together."""
    both = one | other

    assert both == other | one
    assert set(both.due(day)) == {*one.due(day), *other.due(day)}


def test_a_deadline_is_due_on_its_last_day() -> None:
    """A deadline is due up to its day, that day included."""
    entry = Deadline(day=date(2024, 11, 15), article="art_1", start=0, end=6, exact="Friday")

    assert Book(entries=(entry,)).due(date(2024, 11, 15)) == (entry,)
    assert Book(entries=(entry,)).due(date(2024, 11, 16)) == ()

"""Deadlines that articles tell of, and the book that keeps them. Says nothing of who must do what."""

import json
import re
from collections.abc import Iterable
from datetime import date

from attrs import asdict, field, frozen

from diplonews import Article, Direction, tag

BY = re.compile(r"\b(?:by|until|no later than)\s$")
"""What stands before the words for a day that something must be done by."""


@frozen(kw_only=True, order=True)
class Deadline:
    """A last day, and the words of an article that name it.

    Attributes:
        day: The last day on which it is not too late.
        article: Id of the article.
        start: Where the words begin in its text.
        end: Where they end, excluded.
        exact: The words.
    """

    day: date
    article: str
    start: int
    end: int
    exact: str


def deadlines(article: Article) -> tuple[Deadline, ...]:
    """Return the deadlines in the text of *article*, in its order.

    >>> article = Article(published=date(2024, 11, 11), text="They must answer by Friday.")
    >>> [(deadline.exact, deadline.day) for deadline in deadlines(article)]
    [('Friday', datetime.date(2024, 11, 15))]
    """
    text = article.text or ""
    return tuple(
        Deadline(day=found.when.end, article=article.id, start=found.start, end=found.end, exact=found.exact)
        for found in tag(text, published=article.published, direction=Direction.FUTURE)
        if found.when.end and BY.search(text, max(0, found.start - 20), found.start)
    )


def _in_order(entries: Iterable[Deadline]) -> tuple[Deadline, ...]:
    return tuple(sorted(set(entries)))


@frozen(kw_only=True)
class Book:
    """Deadlines in the order of their days, each once.

    Attributes:
        entries: The deadlines; they may be given in any order, and twice.
    """

    entries: tuple[Deadline, ...] = field(default=(), converter=_in_order)

    def __or__(self, other: "Book") -> "Book":
        """Return the book of all deadlines of both."""
        return Book(entries=self.entries + other.entries)

    def due(self, day: date) -> tuple[Deadline, ...]:
        """Return the deadlines that have not passed on *day*; one that ends that day has not."""
        return tuple(entry for entry in self.entries if entry.day >= day)

    def dumps(self) -> str:
        """Return the book as JSON."""
        return json.dumps([asdict(entry) for entry in self.entries], default=date.isoformat)

    @staticmethod
    def loads(text: str) -> "Book":
        """Return the book that `dumps` wrote."""
        entries = (entry | {"day": date.fromisoformat(entry["day"])} for entry in json.loads(text))
        return Book(entries=tuple(Deadline(**entry) for entry in entries))

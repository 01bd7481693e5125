"""What the strategies of records are made of: fixed parts, words, days, ids, and places in a text.

A part of a record may be fixed by a value, or by a strategy for it; what is left out is drawn. Nothing here is made
anew for an example: a strategy that is made while drawing costs more than what it draws, so that what depends on a
record drawn before is drawn as a number, a `Place` or an index, and looked up when the record is made.
"""

from collections.abc import Iterable
from datetime import date
from itertools import product
from types import EllipsisType
from typing import Any, NamedTuple, TypeAlias, TypeVar

from hypothesis import strategies as st

from diplonews.model import Actor, Article, Claim, Denial, Event, Span, Statement

T = TypeVar("T")

Part: TypeAlias = T | st.SearchStrategy[T] | EllipsisType
"""A part that a caller may fix: a value, a strategy for one, or ``...``, which leaves it to be drawn."""

Reference: TypeAlias = str | Article | Actor | Event | Statement | Claim | Denial
"""A record, or its id."""


class Place(NamedTuple):
    """Where some words of a text stand, whatever its length: both numbers wrap around."""

    start: int
    more: int


WORDS = (
    *("No", "The", "Minister", "of", "Ruritania", "denied", "it"),
    *("–", "said", "“no”", "Žižka", "北京", "1,200", "é"),
)
_NAMES = (*WORDS, *map(" ".join, product(WORDS, WORDS)))
NAMES = st.integers(0, len(_NAMES) - 1).map(_NAMES.__getitem__)
TEXTS = st.lists(NAMES, min_size=1, max_size=6).map(" ".join)
OPTIONAL_NAMES = st.none() | NAMES
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 28))
PLACE = st.builds(Place, st.integers(0, 200), st.integers(0, 30))
PLACES = st.lists(PLACE, max_size=2)
ONE_PLACE = st.lists(PLACE, max_size=1)
SOME_PLACES = st.lists(PLACE, min_size=1, max_size=2)
OPTIONAL_PLACE = st.none() | PLACE


def ids(prefix: str) -> st.SearchStrategy[str]:
    """Return ids of records that stand nowhere, such as ``evt-0000000000000000``."""
    return st.integers(0, 16**16 - 1).map(f"{prefix}-{{:016x}}".format)


def given(part: Any, otherwise: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for a part: what the caller fixed, or else *otherwise*."""
    if part is ...:
        return otherwise
    return part if isinstance(part, st.SearchStrategy) else st.just(part)


def is_value(part: Any) -> bool:
    """Return whether the caller fixed *part* at one value."""
    return part is not ... and not isinstance(part, st.SearchStrategy)


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Return None or what *strategy* gives; None is the smaller."""
    return st.none() | strategy


def identity(reference: Any) -> Any:
    """Return the id of a record, or the id itself, or None."""
    return reference if reference is None or isinstance(reference, str) else reference.id


def identities(references: Iterable[Any]) -> tuple[str, ...]:
    """Return the ids of records, some of which may be ids already."""
    return tuple(map(identity, references))


def quote(article: Article, place: Place | Span | None) -> Span | None:
    """Return the words of *article* at *place*: the first character is the smallest. A Span stays as it is.

    An article without its text holds any words anywhere; one with an empty text holds none.
    """
    if place is None or isinstance(place, Span):
        return place
    if article.text == "":
        return None
    text = "x" * 300 if article.text is None else article.text
    start = place.start % len(text)
    exact = text[start : start + 1 + place.more]
    return Span(article=article.id, start=start, end=start + len(exact), exact=exact)


def quotes(article: Article, places: Iterable[Place | Span]) -> tuple[Span, ...]:
    """Return the words of *article* at *places*; none where its text is empty."""
    return tuple(span for place in places if (span := quote(article, place)))

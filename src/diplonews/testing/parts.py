"""What the strategies of records are made of: fixed parts, words, days, ids and spans.

A part of a record may be fixed by a value, or by a strategy for it; what is left out is drawn. Nothing here knows a
record of its own except Article and Span, on which all others rest.
"""

from datetime import date
from types import EllipsisType
from typing import Any, TypeAlias, TypeVar

from hypothesis import strategies as st

from diplonews.model import Actor, Article, Claim, Denial, Event, Span, Statement

T = TypeVar("T")

Part: TypeAlias = T | st.SearchStrategy[T] | EllipsisType
"""A part that a caller may fix: a value, a strategy for one, or ``...``, which leaves it to be drawn."""

Reference: TypeAlias = str | Article | Actor | Event | Statement | Claim | Denial
"""A record, or its id."""

WORDS = st.sampled_from(
    [
        "No",
        "The",
        "Minister",
        "of",
        "Ruritania",
        "denied",
        "it",
        "–",
        "said",
        "“no”",
        "Žižka",
        "北京",
        "1,200",
        "é",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
NAMES = st.lists(WORDS, min_size=1, max_size=2).map(" ".join)
OPTIONAL_NAMES = st.none() | NAMES
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 28))


def ids(prefix: str) -> st.SearchStrategy[str]:
    """Return ids of records that stand nowhere, such as ``evt-0000000000000000``."""
    return st.integers(0, 16**16 - 1).map(f"{prefix}-{{:016x}}".format)


def given(part: Any, otherwise: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for a part: what the caller fixed, or else *otherwise*."""
    if part is ...:
        return otherwise
    return part if isinstance(part, st.SearchStrategy) else st.just(part)


def chosen(draw: st.DrawFn, part: Any, otherwise: st.SearchStrategy[Any]) -> Any:
    """Return a part: the value that the caller fixed, or one drawn; a fixed value costs no draw."""
    if part is ...:
        return draw(otherwise)
    return draw(part) if isinstance(part, st.SearchStrategy) else part


def chosen_id(draw: st.DrawFn, part: Any, otherwise: st.SearchStrategy[Any]) -> Any:
    """Return a reference: the id of the record that the caller fixed, or one drawn."""
    return _identity(chosen(draw, part, otherwise))


def chosen_ids(draw: st.DrawFn, part: Any, one: st.SearchStrategy[Any]) -> tuple[str, ...]:
    """Return references: the ids of those that the caller fixed, or up to two of *one*."""
    if part is ...:
        return tuple(draw(st.lists(one, max_size=2)))
    return tuple(map(_identity, chosen(draw, part, one)))


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Return None or what *strategy* gives; None is the smaller."""
    return st.none() | strategy


def quotes(article: Article) -> st.SearchStrategy[Span]:
    """Return Spans that hold in *article*; of an article without its text, any words at any place.

    The smallest is the first character.
    """
    if article.text is None:
        return st.builds(
            lambda start, exact: Span(article=article.id, start=start, end=start + len(exact), exact=exact),
            st.integers(0, 5000),
            TEXTS,
        )
    text, size = article.text, len(article.text)
    if not text:
        return st.nothing()

    def cut(one: int, other: int) -> Span:
        start = one % size
        end = start + 1 + other % (size - start)
        return Span(article=article.id, start=start, end=end, exact=text[start:end])

    return st.builds(cut, st.integers(0, size - 1), st.integers(0, 30))


def several_quotes(article: Article, *, least: int = 0, most: int = 2) -> st.SearchStrategy[tuple[Span, ...]]:
    """Return from *least* to *most* Spans of *article*; none where its text is empty."""
    if article.text == "":
        return st.just(())
    return st.lists(quotes(article), min_size=least, max_size=most).map(tuple)


def maybe_quote(article: Article) -> st.SearchStrategy[Span | None]:
    """Return a Span of *article* or None."""
    return maybe(quotes(article))


def _identity(reference: Any) -> Any:
    return reference if reference is None or isinstance(reference, str) else reference.id

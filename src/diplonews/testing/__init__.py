"""Strategies for Hypothesis, and laws to hold one's own code to.

Records and dossiers, time phrases, times in words with their days, wire reports with their dossiers; the laws of a
round trip, a resolver, spans and a merge.

Needs the extra ``testing``. Nothing here takes part in reading or resolving.
"""

from diplonews.errors import MissingExtraError

try:
    import hypothesis  # noqa: F401 -- named here, so that one line says what is missing
except ModuleNotFoundError:
    raise MissingExtraError("testing", "diplonews.testing") from None

from diplonews.testing.date_expressions import DateExpression, date_expressions
from diplonews.testing.laws import LawBrokenError, check_merge, check_resolver, check_round_trip, check_spans
from diplonews.testing.news.generator import news_articles
from diplonews.testing.news.report import NewsArticle
from diplonews.testing.pasting import as_python
from diplonews.testing.phrases import phrases
from diplonews.testing.records import (
    actors,
    articles,
    claims,
    counts,
    denials,
    events,
    spans,
    statements,
    whens,
)
from diplonews.testing.texts import awkward_texts
from diplonews.testing.whole_dossiers import dossiers, filled_dossier, large_dossiers

__all__ = [
    "DateExpression",
    "LawBrokenError",
    "NewsArticle",
    "actors",
    "articles",
    "as_python",
    "awkward_texts",
    "check_merge",
    "check_resolver",
    "check_round_trip",
    "check_spans",
    "claims",
    "counts",
    "date_expressions",
    "denials",
    "dossiers",
    "events",
    "filled_dossier",
    "large_dossiers",
    "news_articles",
    "phrases",
    "spans",
    "statements",
    "whens",
]

"""Strategies for Hypothesis: time phrases, times in words with their days, wire reports with their dossiers.

Needs the extra ``testing``. Nothing here takes part in reading or resolving.
"""

from diplonews.errors import MissingExtraError

try:
    import hypothesis  # noqa: F401 -- named here, so that one line says what is missing
except ModuleNotFoundError:
    raise MissingExtraError("testing", "diplonews.testing") from None

from diplonews.testing.date_expressions import DateExpression, date_expressions
from diplonews.testing.news.generator import news_articles
from diplonews.testing.news.report import NewsArticle
from diplonews.testing.phrases import phrases
from diplonews.testing.texts import awkward_texts

__all__ = ["DateExpression", "NewsArticle", "awkward_texts", "date_expressions", "news_articles", "phrases"]

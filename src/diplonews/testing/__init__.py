"""Strategies for Hypothesis: time phrases, and times in words with the days they must come to.

Needs the extra ``testing``. Nothing here takes part in reading or resolving.
"""

from diplonews.errors import MissingExtraError

try:
    import hypothesis  # noqa: F401 -- named here, so that one line says what is missing
except ModuleNotFoundError:
    raise MissingExtraError("testing", "diplonews.testing") from None

from diplonews.testing.date_expressions import DateExpression, date_expressions
from diplonews.testing.phrases import phrases

__all__ = ["DateExpression", "date_expressions", "phrases"]

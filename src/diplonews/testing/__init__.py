"""Strategies for Hypothesis: time phrases, and times in words with the days they must come to.

Needs the extra ``testing``. Nothing here takes part in reading or resolving.
"""

from diplonews.testing.date_expressions import DateExpression, date_expressions
from diplonews.testing.phrases import phrases

__all__ = ["DateExpression", "date_expressions", "phrases"]

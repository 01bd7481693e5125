"""Times in text: found (`tag`), read (`parse`), and counted out to days (`resolve`).

Nothing here reads a clock, a time zone or a locale: the day of publication is always an argument.
"""

from diplonews.dates.parse import parse, resolve
from diplonews.dates.phrase import Order, Phrase
from diplonews.dates.published import find_published
from diplonews.dates.resolve import Direction, settle
from diplonews.dates.tag import Basis, TimeExpression, tag

__all__ = [
    "Basis",
    "Direction",
    "Order",
    "Phrase",
    "TimeExpression",
    "find_published",
    "parse",
    "resolve",
    "settle",
    "tag",
]

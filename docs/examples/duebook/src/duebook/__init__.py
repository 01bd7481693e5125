"""duebook: a book of the deadlines that articles tell of.

Holds no date logic but a short way for weekdays; diplonews does the rest.
"""

from duebook.deadlines import Book, Deadline, deadlines
from duebook.resolver import resolve

__all__ = ["Book", "Deadline", "deadlines", "resolve"]

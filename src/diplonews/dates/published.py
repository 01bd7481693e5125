"""The day a report is written from, where nothing but its text gives it.

It is the full date of the dateline; without one, the latest full date (day, month and year) that a clause in the past
tense names outside quotations. A date that a text only looks ahead to never wins.
"""

import re
from collections.abc import Iterator
from datetime import date

from diplonews import languages
from diplonews.dates import phrase as ph
from diplonews.dates.phrase import Phrase
from diplonews.dates.place import Place
from diplonews.dates.resolve import Direction
from diplonews.dates.tag import TimeExpression, tag
from diplonews.dates.tense import direction_at

_DATELINE_PLACE = re.compile(r"\s*(?:[^\W\d_a-z]{2,}[.,'’/ -]{0,3}){1,8}\(?\s*")
"""Words in capitals at the very start, such as ``MOSCOW,``."""

_DATELINE_END = re.compile(r"[\s,.]{0,3}(?:\([^()\n]{1,40}\)\s{0,2})?(?:-{1,2}|–|—|:)|\)|\s*\n")
"""What ends a dateline: an agency in brackets, a dash."""

_QUOTE = re.compile("[\"“”]|``|''|\n\\s*\n")


def find_published(text: str, *, language: str = languages.DEFAULT) -> TimeExpression | None:
    """Return the words that tell the day *text* is written from, or None where no words do.

    >>> found = find_published("Talks end on May 5, 2031. On May 2, 2031, ministers met in Vienna.")
    >>> found.exact, found.when.value
    ('May 2, 2031', '2031-05-02')
    """
    # Full dates count from nothing, so that any day of publication gives the same.
    full = [one for one in tag(text, published=date(2000, 1, 1), language=language) if _is_full(one.phrase)]
    for one in full[:1]:
        place = _DATELINE_PLACE.match(text[: one.start])
        if place and place.end() == one.start and _DATELINE_END.match(text, one.end):
            return one
    told = [one for one in _outside_quotations(text, full) if _looks_back(text, one, language)]
    return max(told, key=lambda one: (one.when.start or date.min, -one.start), default=None)


def _is_full(phrase: Phrase) -> bool:
    """Return whether *phrase* gives day, month and year."""
    match phrase:
        case ph.In(part=ph.MonthDay(), whole=ph.Year()):
            return True
        case ph.Daypart(day=Phrase() as day) | ph.Clock(day=Phrase() as day):
            return _is_full(day)
    return False


def _looks_back(text: str, one: TimeExpression, language: str) -> bool:
    """Return whether the clause around an expression is told in the past tense."""
    tables = languages.load(language).tense
    place = Place(text, text.lower() if len(text.lower()) == len(text) else text, one.start, one.end, tables)
    return direction_at(place) is Direction.PAST


def _outside_quotations(text: str, expressions: list[TimeExpression]) -> Iterator[TimeExpression]:
    """Yield the expressions that stand in no quotation; a paragraph ends every quotation."""
    marks = _QUOTE.finditer(text)
    mark = next(marks, None)
    inside = False
    for one in expressions:
        while mark and mark.start() < one.start:
            sign = mark.group()
            inside = sign in ("“", "``") or (sign == '"' and not inside)
            mark = next(marks, None)
        if not inside:
            yield one

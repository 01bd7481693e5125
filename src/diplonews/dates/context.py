"""What the words around an expression say: whether it is a time at all, and whether it looks back or ahead.

Reads a few words to either side in the same sentence, by the tables of the language.
"""

import re
from types import ModuleType

from attrs import frozen

from diplonews.dates import phrase as ph
from diplonews.dates.phrase import Phrase, Unit
from diplonews.dates.resolve import Direction

_WORD = re.compile(r"'?[^\W\d_]+|\d+|%|[(\-–—$]|[.!?;]")
_BEFORE, _AFTER = 120, 80


@frozen(eq=False)
class Place:
    """A stretch of a text: *low* is *text* lowered, *end* is excluded, *tables* are what its language has on tense."""

    text: str
    low: str
    start: int
    end: int
    tables: ModuleType

    @property
    def words(self) -> str:
        """The lowered words of the stretch."""
        return self.low[self.start : self.end]

    def before(self, most: int = _BEFORE) -> list[str]:
        """Return the words before the stretch, nearest first, to the start of the sentence."""
        window = self.text[max(0, self.start - most) : self.start]
        words: list[str] = []
        for word in reversed(_WORD.findall(window.rpartition("\n\n")[2])):
            if word in _STOPS and words:
                break
            words.append(self._lowered(word))
        return words

    def after(self, most: int = _AFTER) -> list[str]:
        """Return the words after the stretch, to the end of the sentence."""
        words: list[str] = []
        for word in _WORD.findall(self.text[self.end : self.end + most].partition("\n\n")[0]):
            if word in _STOPS:
                break
            words.append(self._lowered(word))
        return words

    def _lowered(self, word: str) -> str:
        """Return a word lowered, unless it would turn from a month into a verb."""
        low = word.lower()
        return word if low in self.tables.DOUBTFUL else low


_STOPS = frozenset(".!?;")


def direction_at(place: Place, default: Direction) -> Direction:
    """Return where the clause around *place* looks, by the nearest verb before it, else the nearest after it."""
    tables = place.tables
    for words in (place.before(), place.after()):
        for word in words:
            if word in tables.AHEAD:
                return Direction.FUTURE
            if word in tables.BACK or (word.endswith(tables.PAST_ENDINGS) and word not in tables.NOT_PAST):
                return Direction.PAST
    return default


def stands(phrase: Phrase, place: Place) -> bool:
    """Return whether *phrase* is a time at *place*: some words are one only in some places."""
    match phrase:
        case ph.Year() if place.end - place.start == 4:
            return _year(phrase.year, place)
        case ph.Month() | ph.Weekday() if place.words in place.tables.DOUBTFUL:
            return place.before(16)[:1] != [] and place.before(16)[0] in place.tables.MONTH_BEFORE
        case ph.Nth():
            return phrase.unit in (Unit.QUARTER, Unit.HALF) or phrase.count > 1
        case ph.Season():
            return (
                place.words.startswith(place.tables.ARTICLES)
                or place.before(16)[:1] in place.tables.SEASON_BEFORE
            )
        case ph.Duration():
            return place.words not in place.tables.NO_DURATION
        case ph.DayOfMonth():
            return False
    return True


def _year(year: int, place: Place) -> bool:
    """Four digits are a year after a preposition or at a sentence's start, and never before what is counted."""
    before, after = place.before(16)[:1], place.after(24)[:1]
    if place.start and place.text[place.start - 1] in "$-.,/#":
        return False
    if not 1000 <= year <= 2100 or (after and after[0] in place.tables.YEAR_NOT_AFTER):
        return False
    return not before or before[0] in place.tables.YEAR_BEFORE or before[0] in _STOPS

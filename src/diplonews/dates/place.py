"""Where an expression stands in a text: the words to either side in the same sentence.

Holds no rule of what these words mean.
"""

import re
from types import ModuleType

from attrs import frozen

_WORD = re.compile(r"(?:\b')?[^\W\d_]+(?:(?<=n)'t\b)?|\d+|%|[(\-–—$]|[.!?;]")
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
        first = max(0, self.start - most)
        paragraph = self.low.rfind("\n\n", first, self.start)
        words = self._words(first if paragraph < 0 else paragraph + 2, self.start)
        words.reverse()
        return words[: _first_stop(words, 1)]

    def next_before(self) -> str:
        """Return the word before the stretch; a mark where a sentence starts, nothing where the text does."""
        return next(iter(self.before(24)), "")

    def next_after(self) -> str:
        """Return the word after the stretch in its sentence; nothing where there is none."""
        return next(iter(self.after(24)), "")

    def closed(self) -> bool:
        """Return whether a mark or the end of the text follows the stretch."""
        return not self.text[self.end : self.end + 2].strip() or self.text[self.end] in ",.;:!?)\u201d\"'"

    def after(self, most: int = _AFTER) -> list[str]:
        """Return the words after the stretch, to the end of the sentence."""
        last = self.end + most
        paragraph = self.low.find("\n\n", self.end, last)
        words = self._words(self.end, last if paragraph < 0 else paragraph)
        return words[: _first_stop(words, 0)]

    def _words(self, start: int, end: int) -> list[str]:
        """Return the words of a part of the text, lowered unless they would turn from a month into a verb."""
        words = _WORD.findall(self.low, start, end)
        if self.tables.DOUBTFUL.isdisjoint(words):
            return words
        return [self._spelled(match) for match in _WORD.finditer(self.low, start, end)]

    def _spelled(self, match: re.Match[str]) -> str:
        """Return a word of the lowered text, as the text has it where it is a doubtful one."""
        word = match.group()
        return self.text[match.start() : match.end()] if word in self.tables.DOUBTFUL else word


def _first_stop(words: list[str], first: int) -> int | None:
    """Return the place of the first mark that ends a sentence, from *first* on; None where there is none."""
    if _STOPS.isdisjoint(words):
        return None
    return next((i for i in range(first, len(words)) if words[i] in _STOPS), None)


_STOPS = frozenset(".!?;")

"""Where an expression stands in a text: the words to either side in the same sentence.

Holds no rule of what these words mean.
"""

import re
from types import ModuleType

from attrs import frozen

_WORD = re.compile(r"[^\W\d_]+n['\u2019]t\b|'?[^\W\d_]+|\d+|%|[(\-–—$]|[.!?;]")
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
        words: list[str] = []
        for word in _WORD.findall(self.text[self.end : self.end + most].partition("\n\n")[0]):
            if word in _STOPS:
                break
            words.append(self._lowered(word))
        return words

    def _lowered(self, word: str) -> str:
        """Return a word lowered, unless it would turn from a month into a verb."""
        low = word.lower().replace("\u2019", "'")
        return word if low in self.tables.DOUBTFUL else low


_STOPS = frozenset(".!?;")

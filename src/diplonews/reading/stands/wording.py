"""Which words two statements share, and how rare those words are in the article.

Words are told by their first letters. One that a single statement uses tells more than one that half of them use.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property

from diplonews.reading.layers import Reading

STEM, SHORTEST = 5, 4
"""Letters that tell a word, and letters that a word has to have."""
LONGEST = 800
"""Characters of a statement that are looked at."""
MARKS = ".,;:!?\"'“”‘’()"
RARE, SELDOM = 4, 5
"""Statements in which a word stands that weighs one, and at most in one that weighs anything; each fewer weighs one more."""


class Wording:
    """The words of the attributions of one Reading."""

    def __init__(self, reading: Reading, common: frozenset[str], endings: tuple[str, ...]) -> None:
        self._reading = reading
        self._common = common
        self._endings = endings
        self._stems: dict[int, frozenset[str]] = {}

    def stems(self, words: str) -> frozenset[str]:
        """Return the first letters of the longer words: enough to tell that two clauses speak of one thing."""
        bare = (word.strip(MARKS) for word in words.lower().split())
        return frozenset(
            self._stem(word) for word in bare if len(word) >= SHORTEST and word not in self._common
        )

    def _stem(self, word: str) -> str:
        for ending in self._endings:
            if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
                word = word.removesuffix(ending)
                break
        return word[:STEM].removesuffix("e")

    def of(self, place: int) -> frozenset[str]:
        """Return the stems of the attribution at *place*."""
        if place not in self._stems:
            self._stems[place] = self.stems(self.content(place))
        return self._stems[place]

    def shared(self, one: frozenset[str], other: frozenset[str]) -> int:
        """Return what the stems weigh that two clauses share: the rarer they are, the more."""
        return sum(
            1 + max(0, RARE - self._holders[stem]) for stem in one & other if self._holders[stem] <= SELDOM
        )

    def holding(self, stems: Iterable[str]) -> set[int]:
        """Return the attributions that hold a rare one of *stems*."""
        return {place for stem in stems if self._holders[stem] < RARE for place in self._places.get(stem, ())}

    def content(self, place: int) -> str:
        """Return the words of the attribution at *place*."""
        content = self._reading.attributions[place].content
        return self._reading.text[content[0].start : content[-1].end][:LONGEST] if content else ""

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places = defaultdict(list)
        for place in range(len(self._reading.attributions)):
            for stem in self.of(place):
                places[stem].append(place)
        return dict(places)

    @cached_property
    def _holders(self) -> Counter[str]:
        return Counter({stem: len(places) for stem, places in self._places.items()})

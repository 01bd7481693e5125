"""Where quoted words stand in a text: exactly, folded, or nearly.

Exact places come first. Where there are none the words are compared without case, marks, uneven white space and the
shapes of quotation marks and dashes. Where that fails too, the nearest place is the one with the fewest letters
inserted, dropped or changed. Knows nothing of records.
"""

import unicodedata
from functools import cache

from attrs import frozen

from diplonews.reading.layers import Stretch

MOST_PLACES = 20_000
"""Of words that stand more often, only so many places are looked at."""

MOST_COMPARED = 2_000_000
"""So many letters of a text are compared in search of near places, in all; then only exact and folded ones are found."""

LONGEST = 5000
"""Longer words are not compared letter by letter."""

_SHAPES = {
    letter: plain
    for letters, plain in (
        ('"“”„‟«»″', "''"),  # as "``" and "''" come out
        ("‘’‚‛′`´ʼ", "'"),
        ("‐‑‒–—―−", "-"),
        ("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
    )
    for letter in letters
}


@frozen(kw_only=True)
class Near:
    """The place that comes nearest to words; *edits* is the number of letters inserted, dropped or changed."""

    place: Stretch
    edits: int


class Places:
    """Finds words in one text; what has been looked for is kept."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: _Folded | None = None
        self._known: dict[str, tuple[Stretch, ...]] = {}
        self._nearest: dict[str, Near | None] = {}
        self._left = MOST_COMPARED

    def of(self, words: str) -> tuple[Stretch, ...]:
        """Return where *words* stand, from left to right: as whole words, else folded ones, else inside of words."""
        if words not in self._known:
            found = _all(self._text, words)
            self._known[words] = self._whole(found) or self._whole(self._as_folded(words)) or found
        return self._known[words]

    def nth(self, words: str, nth: int) -> Stretch | None:
        """Return the *nth* place of *words*, counted from 1 like `Article.span`, inside of words too."""
        start = -1
        for counted in range(nth):
            start = self._text.find(words, start + 1)
            if start < 0:
                folded = self._as_folded(words) if counted == 0 else ()
                return folded[nth - 1] if nth <= len(folded) else None
        return Stretch(start, start + len(words))

    def nearest(self, words: str) -> Near | None:
        """Return the place nearest to *words*, widened to whole words; None where half of the letters differ."""
        if words not in self._nearest:
            self._nearest[words] = self._compare(words)
        return self._nearest[words]

    def _fold(self) -> "_Folded":
        if self._folded is None:
            self._folded = _Folded(self._text)
        return self._folded

    def _as_folded(self, words: str) -> tuple[Stretch, ...]:
        folded = self._fold()
        return tuple(folded.back(place) for place in _all(folded.letters, _folded_words(words)))

    def _whole(self, places: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Return those of *places* that do not start or end inside a word."""
        return tuple(place for place in places if not self._cut(place.start) and not self._cut(place.end))

    def _cut(self, offset: int) -> bool:
        return 0 < offset < len(self._text) and self._text[offset - 1 : offset + 1].isalnum()

    def _compare(self, words: str) -> Near | None:
        wanted, folded = _folded_words(words), self._fold()
        if not wanted or len(wanted) > LONGEST or len(folded.letters) > self._left:
            return None
        self._left -= len(folded.letters)
        end, edits = closest(wanted, folded.letters)
        if edits > len(wanted) // 2:
            return None
        before = folded.letters[max(0, end - 2 * len(wanted)) : end]
        length, _ = closest(wanted[::-1], before[::-1], from_start=True)
        if not length:
            return None
        start, end = folded.back(Stretch(end - length, end))
        while self._cut(start):
            start -= 1
        while self._cut(end):
            end += 1
        return Near(place=Stretch(start, end), edits=edits)


class _Folded:
    """A text as it is compared, and the way back: where each of its letters stands in the text itself."""

    def __init__(self, text: str) -> None:
        letters: list[str] = []
        offsets: list[int] = []
        blank = True
        for offset, letter in enumerate(text):
            plain = _plain(letter)
            if plain == " " and blank:
                continue
            if plain:
                letters.append(plain)
                offsets.extend([offset] * len(plain))
                blank = plain == " "
        self.letters = "".join(letters)
        self._offsets = offsets
        self._text = text

    def back(self, place: Stretch) -> Stretch:
        """Return the stretch of the text that *place* is, marks upon its last letter included."""
        end = self._offsets[place.end - 1] + 1
        while end < len(self._text) and unicodedata.combining(self._text[end]):
            end += 1
        return Stretch(self._offsets[place.start], end)


@cache
def _plain(letter: str) -> str:
    """Return what stands for one letter when texts are compared; nothing for a mark."""
    if letter in _SHAPES:
        return _SHAPES[letter]
    if letter.isspace():
        return " "
    bare = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    return bare.casefold()


def _folded_words(words: str) -> str:
    return _Folded(words).letters.strip(" ")


def _all(text: str, words: str) -> tuple[Stretch, ...]:
    """Return the first places of *words* in *text*, those that overlap too."""
    found: list[Stretch] = []
    start = text.find(words) if words else -1
    while start >= 0 and len(found) < MOST_PLACES:
        found.append(Stretch(start, start + len(words)))
        start = text.find(words, start + 1)
    return tuple(found)


def closest(words: str, text: str, *, from_start: bool = False) -> tuple[int, int]:
    """Return where the stretch of *text* that is nearest to *words* ends, and its edit distance.

    Of equally near stretches the first is taken. The stretch starts anywhere, or with the text where *from_start*.
    Myers' bit-parallel algorithm: one step a letter of the text, on integers of as many bits as *words* has letters.

    >>> closest("denied", "she denies it")
    (9, 1)
    """
    masks: dict[str, int] = {}
    for place, letter in enumerate(words):
        masks[letter] = masks.get(letter, 0) | 1 << place
    last, full = 1 << len(words) - 1, (1 << len(words)) - 1
    up, down, edits = full, 0, len(words)
    best = (0, edits)
    for end, letter in enumerate(text, 1):
        same = masks.get(letter, 0)
        vertical = same | down
        diagonal = (((same & up) + up) ^ up) | same
        right, left = down | (~(diagonal | up) & full), up & diagonal
        edits += (right & last > 0) - (left & last > 0)
        right = right << 1 | from_start
        up, down = (left << 1 | ~(vertical | right)) & full, right & vertical
        if edits < best[1]:
            best = (end, edits)
    return best

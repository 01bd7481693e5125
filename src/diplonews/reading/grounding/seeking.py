"""Which place of an article is meant by the words of one record, and a report of the words that have none.

The words of a record belong together: those with the fewest places are placed first, each of the others as near to them
as it fits. Knows what fits where in a Statement: content does not overlap content, quotes lie inside it, the other
words beside it. Makes no records.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from typing import NamedTuple

from diplonews.model import Article, Span
from diplonews.reading.grounding.findings import Finding
from diplonews.reading.grounding.places import Places
from diplonews.reading.grounding.quoted import Words
from diplonews.reading.layers import Stretch


class Wanted(NamedTuple):
    """Words to be placed: the field that they are for, the path they stand at, and the words."""

    field: str
    path: str
    words: Words


Placed = dict[str, list[Stretch]]
"""The places taken so far, by field."""


class Seeker:
    """Places the words of records in one article; keeps what it could not place, and what it took for nearly the same.

    *distance* is the share of letters in which words may differ from those of the article.
    """

    def __init__(self, article: Article, distance: float) -> None:
        self.misses: list[Finding] = []
        self.near: list[Finding] = []
        self._article = article
        self._distance = distance
        self._places = Places(article.text or "")

    def miss(self, path: str, words: str, reason: str, place: Stretch | None = None) -> None:
        """Report what could not be taken."""
        self.misses.append(Finding(path=path, words=words, reason=reason, span=self._span(place)))

    def settle(self, wanted: Sequence[Wanted], anchor: Stretch | None = None) -> dict[str, tuple[Span, ...]]:
        """Return the spans of each field of one record, all as near to *anchor* as they fit.

        Without an anchor the words with the fewest places, and of those the longest, are the anchor.
        """
        choices = {want: places for want in wanted if (places := self._choices(want))}
        order = [want for want in wanted if want in choices]
        placed: Placed = {}
        if anchor is None and order:
            rarest = min(order, key=lambda want: (len(choices[want]), -len(want.words.words)))
            anchor = choices[rarest][0]
            if rarest.field != "quotes":  # which wait for their content
                placed[rarest.field] = [anchor]
                order.remove(rarest)
        for want in order:
            place = next(_fitting(choices[want], want.field, placed, anchor), None)
            if place is None:
                reason = "inside the content" if want.field == "quotes" else "that is still free"
                self.miss(want.path, want.words.words, f"no place {reason}", choices[want][0])
            else:
                placed.setdefault(want.field, []).append(place)
        return {field: tuple(map(self._found, places)) for field, places in placed.items()}

    def everywhere(self, names: Iterable[str]) -> tuple[Span, ...]:
        """Return every place of any of *names*; of places that overlap the longest."""
        found = sorted(
            {place for name in names for place in self._places.of(name)},
            key=lambda place: (place.start, -place.end),
        )
        apart: list[Stretch] = []
        for place in found:
            if not apart or place.start >= apart[-1].end:
                apart.append(place)
        return tuple(map(self._found, apart))

    def _choices(self, want: Wanted) -> tuple[Stretch, ...]:
        """Return the places that *want* may mean; report it where there are none, or none to the letter."""
        words, nth = want.words.words, want.words.nth
        if not words.strip():
            self.miss(want.path, words, "no words")
            return ()
        if nth is not None:
            place = self._places.nth(words, nth) if nth > 0 else None
            if place is not None:
                return (place,)
            if places := self._places.of(words):
                self.miss(want.path, words, f"these words have no place {nth}", places[-1])
                return ()
        places = self._places.of(words)
        return places or self._nearly(want)

    def _nearly(self, want: Wanted) -> tuple[Stretch, ...]:
        words = want.words.words
        near = self._places.nearest(words)
        if near is None:
            self.miss(want.path, words, "these words do not stand in the article")
            return ()
        differ = f"{near.edits} of {len(words)} letters differ"
        if near.edits > len(words) * self._distance:
            self.miss(want.path, words, f"these words do not stand in the article: {differ}", near.place)
            return ()
        self.near.append(Finding(path=want.path, words=words, reason=differ, span=self._span(near.place)))
        return (near.place,)

    def _found(self, place: Stretch) -> Span:
        return self._article.span_at(place.start, place.end)

    def _span(self, place: Stretch | None) -> Span | None:
        return None if place is None else self._found(place)


def _fitting(
    choices: Sequence[Stretch], field: str, placed: Placed, anchor: Stretch | None
) -> Iterator[Stretch]:
    """Yield those of *choices* that fit the field, the nearest to *anchor* first."""
    taken = set(placed.get(field, ()))
    content = sorted(placed.get("content", ()))
    beside = field in ("cue", "speaker_words", "said")
    late: list[Stretch] = []
    for place in _outward(choices, anchor):
        over = _overlapped(place, content)
        if place in taken or (field == "content" and over is not None):
            continue
        if field == "quotes" and not (over and over.start <= place.start and place.end <= over.end):
            continue
        if beside and over is not None:
            late.append(place)
        else:
            yield place
    yield from late


def _outward(choices: Sequence[Stretch], anchor: Stretch | None) -> Iterator[Stretch]:
    """Yield *choices*, which stand from left to right, by their distance from *anchor*."""
    if anchor is None:
        return iter(choices)

    def gap(place: Stretch) -> int:
        return max(0, place.start - anchor.end, anchor.start - place.end)

    middle = bisect(choices, anchor)
    left = (choices[place] for place in range(middle - 1, -1, -1))
    right = (choices[place] for place in range(middle, len(choices)))
    return merge(left, right, key=gap)


def _overlapped(place: Stretch, content: Sequence[Stretch]) -> Stretch | None:
    """Return the one of *content*, which stands from left to right, that *place* overlaps."""
    middle = bisect(content, (place.end, 0))
    for part in content[max(0, middle - 1) : middle]:
        if place.start < part.end:
            return part
    return None

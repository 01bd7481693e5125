"""Tolls and sizes: numbers beside a verb that counts ("killed at least six people").

Numbers in figures and in words, with what bounds them; a vague word ("dozens") gives the least it stands for.
"""

from bisect import bisect_right
from collections.abc import Iterator
from types import ModuleType

from attrs import frozen

from diplonews.model import Count
from diplonews.reading.events.scenes import Scene

REACH_RIGHT, REACH_LEFT = 8, 12
LARGEST = 10**12


@frozen(kw_only=True)
class Quantity:
    """A number in a sentence: the indexes of its tokens and the bounds that the words give."""

    first: int
    last: int
    low: int | None
    high: int | None


def quantities(scene: Scene, tables: ModuleType) -> Iterator[Quantity]:
    """Yield the numbers of a sentence from left to right; years and parts of dates are none."""
    place = 0
    while place < len(scene.words):
        found = _quantity(scene, place, tables)
        if found is not None:
            yield found
            place = found.last
        place += 1


def _quantity(scene: Scene, place: int, tables: ModuleType) -> Quantity | None:
    if scene.times[place] is not None or scene.names[place] is not None:
        return None
    words = scene.words
    word = words[place]
    last, low = place, tables.VAGUE_NUMBERS.get(word)
    if low is not None:
        return Quantity(first=place, last=place, low=low, high=None)
    value = _value(word, tables)
    if value is None:
        return None
    if place + 1 < len(words) and words[place + 1] in tables.MULTIPLES:
        value, last = value * tables.MULTIPLES[words[place + 1]], place + 1
    elif word in tables.ONE:
        return None
    if value >= LARGEST or (last + 1 < len(words) and words[last + 1] in tables.NO_COUNT):
        return None
    before = " ".join(words[max(0, place - 3) : place])
    low, high = value, value
    if before.endswith(tables.AT_LEAST):
        high = None
    elif before.endswith(tables.AT_MOST):
        low = None
    return Quantity(first=place, last=last, low=low, high=high)


def _value(word: str, tables: ModuleType) -> int | None:
    if word in tables.NUMBERS:
        return int(tables.NUMBERS[word])
    if word[0].isdigit():
        digits = word.replace(",", "")
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 12 else None
    tens, hyphen, ones = word.partition("-")
    if hyphen and tens in tables.NUMBERS and ones in tables.NUMBERS and tables.NUMBERS[tens] >= 20:
        return int(tables.NUMBERS[tens] + tables.NUMBERS[ones])
    return None


def count_beside(verb: int, what: str, found: list[Quantity], *, passive: bool) -> Count | None:
    """Return the Count that the verb at index *verb* makes: of its object, or of its subject where *passive*."""
    after = bisect_right(found, verb, key=lambda quantity: quantity.first)
    if passive:
        chosen = found[after - 1] if after and found[after - 1].last >= verb - REACH_LEFT else None
    else:
        chosen = found[after] if after < len(found) and found[after].first <= verb + REACH_RIGHT else None
    return None if chosen is None else Count(what=what, low=chosen.low, high=chosen.high)

"""Where a text may hold times: stretches of words that the date rules know, around a word that announces a time.

A cheap first look finds the announcing words; only around them is text cut into words. Every stretch is short, and a
stretch is never looked at twice, so that time grows with length whatever the text holds.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from attrs import frozen

from diplonews import languages
from diplonews.dates.lexicon import SHAPE, Lexicon, lexicon

REACH = 96
"""The greatest number of characters looked at before a word that announces a time."""

MOST = 40
"""The greatest number of words in a stretch after it."""


@frozen(eq=False)
class Look:
    """What a language has to find stretches by.

    Attributes:
        announcing: Finds the words without which there is no time, and years and clock times.
        known: Every word of the language that a rule can use.
        capitalized: Words that are known only with a capital.
        dotted: Abbreviations; one that needs a capital needs its dot or a number as well.
        never_first: Words that no tagged expression starts with.
        never_last: Words that none ends with.
    """

    announcing: re.Pattern[str]
    known: frozenset[str]
    capitalized: frozenset[str]
    dotted: frozenset[str]
    never_first: frozenset[str]
    never_last: frozenset[str]


@lru_cache(maxsize=16)
def look(language: str) -> Look:
    """Return what to look for in a language."""
    tables = languages.load(language).dates
    words: Lexicon = lexicon(language)
    following: dict[str, set[str]] = defaultdict(set)
    for entry in (entry for name in tables.TRIGGERS for entry in tables.WORDS[name]):
        parts = re.findall(r"\w+", entry)
        place = parts.index(max(parts, key=len))
        following[parts[place]].update(parts[place + 1 : place + 2] or [""])
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in sorted(following, key=lambda word: (-len(word), word)):
        by_letter[word[0]].append(re.escape(word[1:]) + _followed(following[word]))
    branches = [f"{letter}(?:{'|'.join(rests)})" for letter, rests in sorted(by_letter.items())]
    pattern = rf"\b(?:(?:{'|'.join(branches)})(?![^\W\d_])|[12]\d{{3}}|\d0s|\d{{1,2}}(?::\d\d| ?[ap]\.?m\b))|'\d0s\b"
    known = frozenset(part for entry in words.entries for part in entry.split())
    return Look(
        re.compile(pattern), known, words.capitalized, words.dotted, tables.NEVER_FIRST, tables.NEVER_LAST
    )


def _followed(words: set[str]) -> str:
    """Return what must follow a word that announces a time: one of *words*, unless it announces one alone."""
    return "" if "" in words else rf"\W++(?:{'|'.join(sorted(map(re.escape, words)))})"


_NUMERIC = frozenset(
    {
        "iso",
        "slashed",
        "yearfirst",
        "pair",
        "clock",
        "tens",
        "short",
        "ordinal",
        "grouped",
        "decimal",
        "half",
        "digits",
        "meridiem",
        "possessive",
    }
)


def stretches(text: str, low: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each stretch of known words, left to right; *low* is *text* lowered."""
    found = look(language)
    end = 0
    for hit in found.announcing.finditer(low):
        if hit.start() < end:
            continue
        word = _figures(low, end, hit.start())
        start = _backward(text, low, max(end, word - REACH), word, found)
        end = max(_forward(text, low, word, found), hit.start() + 1)
        yield start, end


def _figures(low: str, floor: int, start: int) -> int:
    """Return where the figures begin that a year stands in: 13/11/2024 is one word."""
    first = start
    while low[start].isdigit() and first > max(floor, start - 8) and low[first - 1] in "0123456789/.-":
        first -= 1
    return first


def _forward(text: str, low: str, start: int, found: Look) -> int:
    """Return where the known words from *start* on end."""
    end = solid = start
    for match in islice(SHAPE.finditer(low, start, start + 10 * REACH), MOST):
        if not _known(match, text, found) or _breaks(low, end, match.start()):
            break
        end = match.end()
        if match.group() not in found.never_last:
            solid = end
    return solid


def _backward(text: str, low: str, floor: int, start: int, found: Look) -> int:
    """Return where the known words that end at *start* begin, not before *floor*."""
    while floor and floor < start and low[floor - 1].isalnum() and low[floor].isalnum():
        floor += 1
    first = solid = start
    for match in reversed(list(SHAPE.finditer(low, _behind_unknown(low, floor, start, found), start))):
        if not _known(match, text, found) or _breaks(low, match.end(), first):
            break
        first = match.start()
        if match.group() not in found.never_first:
            solid = first
    return solid


def _behind_unknown(low: str, floor: int, start: int, found: Look) -> int:
    """Return the end of the nearest word before *start* that no rule can use, or *floor*: no stretch reaches over it."""
    end = start
    while (gap := low.rfind(" ", floor, end)) >= 0:
        word = low[gap + 1 : end]
        if end < start and word.isalpha() and word not in found.known and word not in found.capitalized:
            return end
        end = gap
    return floor


def _known(match: re.Match[str], text: str, found: Look) -> bool:
    """Return whether the rules can use this word, number or mark at its place in *text*."""
    if match.lastgroup in _NUMERIC:
        return True
    word = match.group()
    if word in found.capitalized:
        return not text[match.start()].islower() and (
            word not in found.dotted or _ABBREVIATED.match(text, match.end()) is not None
        )
    return word in found.known


_ABBREVIATED = re.compile(r"[.,]| ?\d")
"""What follows an abbreviation that might be a name: its dot, a comma or a number."""


def _breaks(low: str, end: int, start: int) -> bool:
    """Return whether the space between two words is the end of a paragraph."""
    return start - end > 1 and low.count("\n", end, start) > 1

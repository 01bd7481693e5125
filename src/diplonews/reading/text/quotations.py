"""Words between quotation marks: the second layer of a Reading.

A mark opens or closes by what stands around it; its shape (straight, curly, doubled) is asked only where the
surroundings say nothing, so that changing the shape of all marks changes no quotation. No quotation runs past its
paragraph: one that goes on in the next paragraph, which opens again, is a quotation of its own there.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from attrs import evolve

from diplonews.reading.layers import Quotation, Reading, Stretch

_MARK = re.compile(r"``|''|[\"“”„«»`'‘’]")
_SINGLE = frozenset("'‘’`")
_OPENERS = frozenset({"“", "``", "„", "«", "‘", "`"})
_BEFORE_OPENING = frozenset("([{-–—/:…")
_AFTER_CLOSING = frozenset(".,;:!?)]}-–—/…")
_SENTENCE_END = frozenset(".!?…")
_DEEPEST = 4
_FARTHEST = 8


class _Mark(NamedTuple):
    """A quotation mark.

    *side* is +1 where it opens, -1 where it closes, 0 where only the marks before it tell; *plural* where it may be
    the apostrophe of a possessive plural.
    """

    start: int
    end: int
    single: bool
    side: int
    plural: bool


class _Pair(NamedTuple):
    """An opening mark and what ends its quotation; *closed* where that is a closing mark."""

    mark: _Mark
    end: int
    outer_end: int
    closed: bool


def find_quotations(reading: Reading) -> Reading:
    """Return *reading* with its quotations, ordered by their start, the outer one first."""
    found: list[_Pair] = []
    bounds = _paragraph_bounds(reading)
    openings = [_opening(reading.text, paragraph) for paragraph in bounds]
    starts = [sentence.start for sentence in reading.sentences]
    for number, paragraph in enumerate(bounds):
        pairs, unclosed = _pair(_marks(reading.text, paragraph))
        behind = openings[number + 1] if number + 1 < len(bounds) else ""
        for mark in reversed(unclosed):
            if mark.single and not (mark.start == paragraph.start and behind in _SINGLE):
                continue  # an apostrophe
            goes_on = behind != "" and (behind in _SINGLE) == mark.single
            sentence = reading.sentences[bisect_right(starts, mark.start) - 1]
            end = paragraph.end if goes_on else sentence.end
            end = _cut(reading.text, mark, end, pairs)
            if mark.end < end:
                pairs.append(_Pair(mark, end, end, False))
        found.extend(pairs)
    return evolve(reading, quotations=_levelled(found))


def _paragraph_bounds(reading: Reading) -> list[Stretch]:
    bounds: list[Stretch] = []
    paragraph = -1
    for sentence in reading.sentences:
        if sentence.paragraph == paragraph:
            bounds[-1] = Stretch(bounds[-1].start, sentence.end)
        else:
            bounds.append(Stretch(sentence.start, sentence.end))
            paragraph = sentence.paragraph
    return bounds


def _opening(text: str, paragraph: Stretch) -> str:
    """Return the mark that *paragraph* opens with; nothing where it opens with none."""
    match = _MARK.match(text, paragraph.start)
    return match.group() if match else ""


def _marks(text: str, paragraph: Stretch) -> list[_Mark]:
    """Return the marks of a paragraph that can open or close a quotation, apostrophes left out."""
    marks: list[_Mark] = []
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        shape = match.group()
        single = shape in _SINGLE
        before = text[start - 1] if start > paragraph.start else " "
        after = _after(text, end, paragraph.end)
        if single and before.isalnum() and after.isalnum():
            continue
        follows_opening = bool(marks) and marks[-1].end == start and marks[-1].side > 0
        side = _side(shape, before, after, follows_opening=follows_opening)
        if single and (side == 0 or (side > 0 and not after.isalpha())):
            continue  # '90s, a lone mark
        plural = single and before in "sS" and text[end : end + 2].strip().islower()
        marks.append(_Mark(start, end, single, side, plural))
    return marks


def _after(text: str, place: int, end: int) -> str:
    """Return the first character after at most three further marks; a space at the end of the paragraph."""
    for _ in range(3):
        match = _MARK.match(text, place, end)
        if match is None:
            break
        place = match.end()
    return text[place] if place < end else " "


def _side(shape: str, before: str, after: str, *, follows_opening: bool) -> int:
    """Return on which side of its words a mark stands: +1 before, -1 after, 0 unknown."""
    opens = (before.isspace() or before in _BEFORE_OPENING or follows_opening) and not after.isspace()
    closes = not before.isspace() and not follows_opening and (after.isspace() or after in _AFTER_CLOSING)
    if opens != closes:
        return 1 if opens else -1
    if shape in {'"', "'"}:
        return 0
    return 1 if shape in _OPENERS else -1


def _pair(marks: Sequence[_Mark]) -> tuple[list[_Pair], list[_Mark]]:
    """Return the pairs of marks, and the marks that open and are never closed."""
    pairs: list[_Pair] = []
    stack: list[_Mark] = []
    for place, mark in enumerate(marks):
        side = mark.side or (-1 if any(not opened.single for opened in stack) else 1)
        if side > 0:
            if len(stack) < _DEEPEST:
                stack.append(mark)
            continue
        if mark.single and _possessive(marks, place):
            continue
        depth = next((i for i in reversed(range(len(stack))) if stack[i].single == mark.single), None)
        if depth is None or (mark.single and depth < len(stack) - 1):
            continue
        opened = stack[depth]
        del stack[depth:]
        if opened.end < mark.start:
            pairs.append(_Pair(opened, mark.start, mark.end, True))
    return pairs, stack


def _possessive(marks: Sequence[_Mark], place: int) -> bool:
    """Tell whether a single mark is the apostrophe of a plural, as a later one closes the quotation."""
    later = next((mark for mark in marks[place + 1 : place + 1 + _FARTHEST] if mark.single), None)
    return marks[place].plural and later is not None and later.side < 0


def _cut(text: str, mark: _Mark, end: int, others: Sequence[_Pair]) -> int:
    """Return where an unclosed quotation ends: before another that opens after a full stop or outruns it, or *end*."""
    for other in others:
        if mark.end < other.mark.start < end and not other.mark.single:
            kept = len(text[mark.end : other.mark.start].rstrip())
            if other.outer_end > end or text[mark.end + kept - 1] in _SENTENCE_END:
                return mark.end + kept
    return end


def _levelled(pairs: Sequence[_Pair]) -> tuple[Quotation, ...]:
    """Return the quotations in their order, each with the number of those around it."""
    quotations: list[Quotation] = []
    around: list[int] = []
    for pair in sorted(pairs, key=lambda pair: (pair.mark.start, -pair.outer_end)):
        while around and around[-1] < pair.outer_end:
            around.pop()
        quotations.append(
            Quotation(
                start=pair.mark.end,
                end=pair.end,
                outer=Stretch(pair.mark.start, pair.outer_end),
                level=len(around),
                closed=pair.closed,
            )
        )
        around.append(pair.outer_end)
    return tuple(quotations)

"""Paragraphs and sentences: the first layer of a Reading.

A paragraph ends at a blank line, or at a line break that does not wrap a longer line. A sentence ends at a full stop,
question or exclamation mark, with the closing marks after it, where the next word can open one; it never runs past
its paragraph. A quotation of several sentences is several sentences here: what belongs together is for later steps.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from types import ModuleType

from attrs import evolve

from diplonews import languages
from diplonews.reading.layers import Reading, Sentence, Stretch, Token
from diplonews.reading.text.tokens import tokenize

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029\x0b\x0c\x85]")
_TERMINAL = frozenset({".", "!", "?", "…", "。", "！", "？"})
_CLOSING = frozenset({'"', "”", "“", "''", "'", "’", ")", "]", "»", "}"})
_OPENING = frozenset(
    {'"', "“", "”", "``", "''", "'", "‘", "(", "[", "«", "„", "-", "--", "–", "—", "•", "*", "·"}
)
_QUOTING = frozenset({'"', "“", "``", "''", "„"})
_SHORTEST_WRAP, _LONGEST_WRAP = 40, 130


def split_sentences(reading: Reading) -> Reading:
    """Return *reading* with its sentences and their tokens.

    Between the first and the last word of a text, every token is in exactly one sentence.
    """
    text = reading.text
    abbreviations = languages.load(reading.language).abbreviations
    tokens = tokenize(text, abbreviations)
    sentences: list[Sentence] = []
    first = 0
    for number, paragraph in enumerate(paragraphs(text)):
        past = bisect_left(tokens, paragraph.end, lo=first, key=attrgetter("start"))
        sentences.extend(_sentences(tokens[first:past], number, abbreviations))
        first = past
    return evolve(reading, sentences=tuple(sentences))


def paragraphs(text: str) -> tuple[Stretch, ...]:
    """Return the paragraphs of *text*, without the white space around them.

    A line break inside a paragraph is one that wraps: the line before it is of the length of a wrapped line and
    ends in the middle of a sentence, or goes on in lower case, or the paragraph has been wrapping before it.
    """
    found: list[Stretch] = []
    wrapping = False
    previous: Stretch | None = None
    for line in _lines(text):
        if previous is None:
            found.append(line)
        elif line.start - previous.end > 1 and _blank_between(text, previous, line):
            found.append(line)
            wrapping = False
        elif _wraps(text, previous, line, wrapping=wrapping):
            found[-1] = Stretch(found[-1].start, line.end)
            wrapping = True
        else:
            found.append(line)
            wrapping = False
        previous = line
    return tuple(found)


def _lines(text: str) -> Iterator[Stretch]:
    """Yield the lines that hold more than white space, stripped."""
    for match in _LINE.finditer(text):
        line = match.group()
        bare = line.strip()
        if bare:
            start = match.start() + len(line) - len(line.lstrip())
            yield Stretch(start, start + len(bare))


def _blank_between(text: str, line: Stretch, after: Stretch) -> bool:
    """Tell whether a blank line stands between two lines."""
    breaks = _BREAK.finditer(text, line.end, after.start)
    next(breaks, None)
    return next(breaks, None) is not None


def _wraps(text: str, line: Stretch, after: Stretch, *, wrapping: bool) -> bool:
    """Tell whether the break between two neighbouring lines only wraps a longer one."""
    if text[after.start].islower():
        return True
    length, length_after = line.end - line.start, after.end - after.start
    if not _SHORTEST_WRAP <= length <= _LONGEST_WRAP or length_after > _LONGEST_WRAP:
        return False
    return wrapping or text[line.end - 1] not in ".!?…\"”'’):"


def _sentences(tokens: Sequence[Token], paragraph: int, abbreviations: ModuleType) -> Iterator[Sentence]:
    """Yield the sentences of one paragraph."""
    first = place = 0
    for stop in [place for place, token in enumerate(tokens) if token.text[-1] in _TERMINAL]:
        if stop < place:
            continue
        token = tokens[stop]
        place = stop + 1
        while place < len(tokens) and tokens[place].start == tokens[place - 1].end and _closes(tokens[place]):
            place += 1
        if place < len(tokens) and _ends(token, tokens, place, abbreviations):
            yield _sentence(tokens[first:place], paragraph)
            first = place
    if first < len(tokens):
        yield _sentence(tokens[first:], paragraph)


def _sentence(tokens: Sequence[Token], paragraph: int) -> Sentence:
    return Sentence(start=tokens[0].start, end=tokens[-1].end, paragraph=paragraph, tokens=tuple(tokens))


def _closes(token: Token) -> bool:
    return token.text in _CLOSING or token.text in _TERMINAL or token.text.startswith("..")


def _ends(stop: Token, tokens: Sequence[Token], place: int, abbreviations: ModuleType) -> bool:
    """Tell whether a sentence ends with *stop* and the closing marks after it, before ``tokens[place]``."""
    last, after = tokens[place - 1], tokens[place]
    opener = place
    while opener < len(tokens) - 1 and opener - place < 3 and tokens[opener].text in _OPENING:
        opener += 1
    word = tokens[opener]
    if last.end == after.start and not (last is stop and stop.text == "." and _glued(tokens, place)):
        return False
    if stop.text not in _TERMINAL and not stop.text.startswith(".."):  # an abbreviation
        return (
            stop.lower.rstrip(".") not in abbreviations.BEFORE_NAMES
            and word.text[0].isupper()
            and (word.lower in abbreviations.OPENERS or after.text in _QUOTING or last is not stop)
        )
    if not (word.text[0].isupper() or word.text[0].isdigit()):
        return stop.text == "." and after.text in _QUOTING and last.end < after.start
    if last is not stop and stop.text in {"!", "?"}:  # "Is it over?" the minister asked.
        tagged = tokens[place : place + 5]
        return not any(token.lower in abbreviations.TAGS for token in tagged)
    return True


def _glued(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a full stop between two words without a space ends a sentence ("over.The")."""
    if place < 2:
        return False
    before, after = tokens[place - 2].text, tokens[place].text
    return len(before) > 2 and before.islower() and after[0].isupper() and after[1:].islower()

"""A sentence as the grammar of statements sees it: words, quotation depth, times.

Holds what can be seen without knowing any word of the world: the classes of word forms, punctuation and order. Places
count the tokens of the sentence; nothing looks further than a fixed number of them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from attrs import frozen

from diplonews.reading.layers import Quotation, Reading, Sentence, Stretch, Token
from diplonews.reading.statements.cues import Cues
from diplonews.reading.statements.word_classes import (
    ADVERB,
    ADVERB_BY_ENDING,
    ARTICLE,
    BEFORE_NOUN,
    COLON,
    COMMA,
    DETERMINER,
    GENITIVE,
    MARK,
    MODAL,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    SEMICOLON,
    STOP,
    SUBJECT_PRONOUN,
    TIME_PREPOSITION,
    VERB,
    WORD,
)
from diplonews.reading.text.datelines import opening_of

_MARK = '"'
"""What every mark of an outermost quotation is read as, single ones too."""
FARTHEST = 60
"""No rule that seeks a word looks more tokens away than this."""
LONGEST = 250
"""No clause reaches more tokens away from its cue than this, however long its sentence."""

_start = attrgetter("start")
_NO_KINDS = (0,) * 4
_NO_WORDS = ("",) * len(_NO_KINDS)
Places = tuple[int, int]
"""The first place and the place behind the last."""


@frozen(kw_only=True)
class Marked:
    """The quotations of the article's own level, looked up by offset.

    Attributes:
        quotations: In order.
        starts: Where their opening marks start.
    """

    quotations: tuple[Quotation, ...]
    starts: tuple[int, ...]

    def around(self, offset: int) -> Quotation | None:
        """Return the quotation whose marks or words hold the character at *offset*."""
        index = bisect_right(self.starts, offset) - 1
        if index >= 0 and offset < self.quotations[index].outer.end:
            return self.quotations[index]
        return None

    def touching(self, start: int, end: int) -> Sequence[Quotation]:
        """Return the quotations that hold characters from *start* to *end*, the end excluded."""
        last = bisect_left(self.starts, end)
        if not last:
            return ()
        first = max(0, bisect_right(self.starts, start, 0, last) - 1)
        return [found for found in self.quotations[first:last] if found.outer.end > start]


def marked(reading: Reading) -> Marked:
    """Return the outermost quotations of *reading*, looked up by offset."""
    quotations = tuple(quotation for quotation in reading.quotations if quotation.level == 0)
    return Marked(quotations=quotations, starts=tuple(quotation.outer.start for quotation in quotations))


@frozen(kw_only=True)
class Line:
    """A sentence laid out for the grammar.

    What is known of each token stands in a list of its own. These lists end with a few places that hold nothing, so that
    the places just before and just behind the sentence can be asked for like any other.

    Attributes:
        size: How many tokens it has.
        tokens: Its tokens.
        words: Their lower-case forms; no word outside the sentence.
        kinds: Their word classes; none outside the sentence.
        quoted: Whether each stands inside a quotation.
        hits: The places of its words of saying.
        opening: Where the words of the sentence start, behind a dateline.
        time_ends: Where a time expression ends, by the place where it starts; the preposition before it is included.
        time_starts: The reverse.
        margins: What stands beside the words of the article.
        cues: The words of saying of the language.
    """

    size: int
    tokens: tuple[Token, ...]
    words: list[str]
    kinds: list[int]
    quoted: list[bool]
    hits: Sequence[int]
    opening: int
    time_ends: dict[int, int]
    time_starts: dict[int, int]
    margins: "Margins"
    cues: Cues

    def capital(self, place: int) -> bool:
        """Tell whether the token at *place* begins with a capital."""
        return 0 <= place < self.size and self.tokens[place].text[0].isupper()

    def opens(self, place: int) -> bool:
        """Tell whether a quotation mark stands at *place* and what follows it is quoted."""
        return bool(self.kinds[place] & MARK) and self.quoted[place + 1]

    def closes(self, place: int) -> bool:
        """Tell whether a quotation mark stands at *place* and what follows it is not quoted."""
        return bool(self.kinds[place] & MARK) and not self.quoted[place + 1]

    def finite(self, place: int) -> bool:
        """Tell whether the word at *place* can be the verb of a clause, as far as its form goes."""
        kind, before = self.kinds[place], self.kinds[place - 1]
        if kind & GENITIVE:
            behind = self.kinds[place + 1]
            return bool(behind & ARTICLE or (behind & ADVERB and not behind & ADVERB_BY_ENDING))
        if kind & VERB:
            return not (kind & PARTICIPLE and before & BEFORE_NOUN)
        if kind & PAST:
            return not (before & (DETERMINER | PREPOSITION) or self.capital(place))
        return bool(kind & WORD and before & SUBJECT_PRONOUN)

    def has_clause(self, start: int, end: int) -> bool:
        """Tell whether a verb of a clause stands between two places, behind something that can be its subject."""
        return any(map(self.finite, range(start + 1, min(end, start + FARTHEST))))

    def at(self, offset: int) -> int:
        """Return the place of the first token that starts at the character *offset* or behind it."""
        return bisect_left(self.tokens, offset, key=_start)

    def around(self, offset: int) -> Quotation | None:
        """Return the outermost quotation whose marks or words hold the character at *offset*."""
        return self.margins.quotations.around(offset)

    def stretch(self, places: Places) -> Stretch:
        """Return the characters of the tokens between two places, without commas at their end."""
        start, end = places
        while end > start + 1 and self.kinds[end - 1] & (COMMA | SEMICOLON | COLON):
            end -= 1
        return Stretch(self.tokens[start].start, self.tokens[end - 1].end)

    def zone(self, place: int) -> Places:
        """Return the places that the grammar around *place* may look at: its quotation, or its sentence, up to a length."""
        low, limit = max(0, place - LONGEST), min(self.size, place + LONGEST)
        if self.quoted[place]:
            nearest, farthest = low, limit
            low, limit = place, place
            while low > nearest and self.quoted[low - 1]:
                low -= 1
            while limit < farthest and self.quoted[limit]:
                limit += 1
        elif low == 0:
            low = 1 if self.closes(0) else self.opening
        while limit > low and self.kinds[limit - 1] & STOP:
            limit -= 1
        return low, limit


@frozen(kw_only=True)
class Margins:
    """What stands beside the words of an article.

    Attributes:
        text: The text of the article.
        quotations: Its outermost quotations.
        times: The offsets where its days and hours start and end.
        starts: Where they start.
        past: Where days end that were over, or about to be, when the article was published.
    """

    text: str
    quotations: Marked
    times: Sequence[Places]
    starts: Sequence[int]
    past: frozenset[int]

    def moments(self, start: int, end: int) -> Sequence[Places]:
        """Return the days and hours that start between two offsets."""
        return self.times[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def lay_out(
    sentence: Sentence, kinds: Sequence[int], hits: Sequence[int], words: Cues, margins: Margins
) -> Line:
    """Return *sentence*, its words of the classes *kinds*, those at *hits* of saying, as the grammar of statements sees it."""
    tokens = sentence.tokens
    line = Line(
        size=len(tokens),
        tokens=tokens,
        words=[*sentence.words, *_NO_WORDS],
        kinds=[*kinds, *_NO_KINDS],
        quoted=[False] * (len(tokens) + len(_NO_KINDS)),
        hits=hits,
        opening=opening_of(tokens),
        time_ends={},
        time_starts={},
        margins=margins,
        cues=words,
    )
    for place, kind in enumerate(kinds):
        if kind & ADVERB_BY_ENDING and line.capital(place):
            line.kinds[place] ^= ADVERB | ADVERB_BY_ENDING  # "Kelly"
    for quotation in margins.quotations.touching(sentence.start, sentence.end):
        _lay_quotation(line, quotation)
    for start, end in margins.moments(sentence.start, sentence.end):
        _lay_time(line, line.at(start), line.at(end))
    return line


def _lay_quotation(line: Line, quotation: Quotation) -> None:
    """Note which words of *line* stand in *quotation*, and make one mark of all kinds of marks around them."""
    first, last = line.at(quotation.start), line.at(quotation.end)
    line.quoted[first:last] = [True] * (last - first)
    for mark in (first - 1, last):
        if 0 <= mark < line.size and quotation.outer.start <= line.tokens[mark].start < quotation.outer.end:
            line.words[mark], line.kinds[mark] = _MARK, MARK


def _lay_time(line: Line, start: int, end: int) -> None:
    """Note the time from the place *start* to *end*, with the word that leads into it; "May" is no modal there."""
    opening = start - 1 if start and line.kinds[start - 1] & TIME_PREPOSITION else start
    line.time_ends[opening] = end
    if opening < end:
        line.time_starts[end] = opening
    for place in range(opening, end):
        if line.kinds[place] & MODAL and line.capital(place):
            line.words[place], line.kinds[place] = line.tokens[place].text, WORD

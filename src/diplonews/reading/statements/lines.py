"""A sentence as the grammar of statements sees it: words, quotation depth, times.

Holds what can be seen without knowing any word of the world: closed word classes, punctuation and order. Places count
the tokens of the sentence; nothing looks further than a fixed number of them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from types import ModuleType

from attrs import frozen

from diplonews.reading.layers import Quotation, Reading, Sentence, Stretch, Token
from diplonews.reading.statements.cues import Cues

MARKS = frozenset(['"', "“", "”", "„", "«", "»", "``", "''"])
_MARK = '"'
"""What every mark of an outermost quotation is read as, single ones too."""
DASHES = frozenset(["--", "---", "–", "—", "-"])
STOPS = frozenset([".", "!", "?", "…", "...", ".."])
BREAKS = frozenset([",", ";", ":", "(", ")", "[", "]", *MARKS, *DASHES, *STOPS])
FARTHEST = 60
"""No rule that seeks a word looks more tokens away than this."""
_LONGEST_DATELINE = 12
LONGEST = 250
"""No clause reaches more tokens away from its cue than this, however long its sentence."""

_start = attrgetter("start")
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
        first = max(0, bisect_right(self.starts, start) - 1)
        return [
            found
            for found in self.quotations[first : bisect_left(self.starts, end)]
            if found.outer.end > start
        ]


def marked(reading: Reading) -> Marked:
    """Return the outermost quotations of *reading*, looked up by offset."""
    quotations = tuple(quotation for quotation in reading.quotations if quotation.level == 0)
    return Marked(quotations=quotations, starts=tuple(quotation.outer.start for quotation in quotations))


@frozen(kw_only=True)
class Line:
    """A sentence laid out for the grammar.

    Attributes:
        tokens: Its tokens.
        words: Their lower-case forms.
        hits: The places of its words of saying.
        quoted: For each token, whether it stands inside a quotation.
        opening: Where the words of the sentence start, behind a dateline.
        time_ends: Where a time expression ends, by the place where it starts; the preposition before it is included.
        time_starts: The reverse.
        past: The offsets where days end that were over, or about to be, when the article was published.
        text: The text of the article.
        marked: The article's quotations.
        cues: The words of saying of the language.
        grammar: Its small words.
    """

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    hits: tuple[int, ...]
    quoted: tuple[bool, ...]
    opening: int
    time_ends: dict[int, int]
    time_starts: dict[int, int]
    past: frozenset[int]
    text: str
    marked: Marked
    cues: Cues
    grammar: ModuleType

    def __len__(self) -> int:
        return len(self.words)

    def word(self, place: int) -> str:
        """Return the word at *place*, or the empty string outside the sentence."""
        return self.words[place] if 0 <= place < len(self.words) else ""

    def capital(self, place: int) -> bool:
        """Tell whether the token at *place* begins with a capital."""
        return 0 <= place < len(self.words) and self.tokens[place].text[0].isupper()

    def opens(self, place: int) -> bool:
        """Tell whether a quotation mark stands at *place* and what follows it is quoted."""
        return self.word(place) in MARKS and place + 1 < len(self.words) and self.quoted[place + 1]

    def closes(self, place: int) -> bool:
        """Tell whether a quotation mark stands at *place* and what follows it is not quoted."""
        return self.word(place) in MARKS and not (place + 1 < len(self.words) and self.quoted[place + 1])

    def adverb(self, place: int) -> bool:
        """Tell whether the word at *place* is an adverb that may stand beside a verb."""
        word = self.word(place)
        if word in self.grammar.ADVERBS:
            return True
        return (
            len(word) > 4
            and word.endswith(self.grammar.ADVERB_ENDING)
            and word not in self.grammar.NO_ADVERBS
            and not self.capital(place)
        )

    def gerund(self, place: int) -> bool:
        """Tell whether the word at *place* has the ending of a present participle."""
        word = self.word(place)
        return len(word) > 4 and word.endswith(self.grammar.GERUND_ENDING)

    def finite(self, place: int) -> bool:
        """Tell whether the word at *place* can be the verb of a clause, as far as its form goes."""
        word = self.word(place)
        grammar = self.grammar
        if word in grammar.GENITIVES:
            return self.word(place + 1) in grammar.ARTICLES or self.word(place + 1) in grammar.ADVERBS
        if word in self.cues.finite:
            return word not in self.cues.participles or self.word(place - 1) not in grammar.BEFORE_NOUNS
        if len(word) > 4 and word.endswith(grammar.PAST_ENDING) and word.isalpha():
            before = self.word(place - 1)
            return not (
                before in grammar.DETERMINERS or before in grammar.PREPOSITIONS or self.capital(place)
            )
        return (
            self.word(place - 1) in grammar.SUBJECT_PRONOUNS
            and word.isalpha()
            and word not in grammar.PREPOSITIONS
        )

    def has_clause(self, start: int, end: int) -> bool:
        """Tell whether a verb of a clause stands between two places, behind something that can be its subject."""
        return any(self.finite(place) for place in range(start + 1, min(end, start + FARTHEST)))

    def at(self, offset: int) -> int:
        """Return the place of the first token that starts at the character *offset* or behind it."""
        return bisect_left(self.tokens, offset, key=_start)

    def stretch(self, places: Places) -> Stretch:
        """Return the characters of the tokens between two places, without commas at their end."""
        start, end = places
        while end > start + 1 and self.words[end - 1] in {",", ";", ":"}:
            end -= 1
        return Stretch(self.tokens[start].start, self.tokens[end - 1].end)

    def zone(self, place: int) -> Places:
        """Return the places that the grammar around *place* may look at: its quotation, or its sentence, up to a length."""
        low, limit = max(0, place - LONGEST), min(len(self), place + LONGEST)
        if self.quoted[place]:
            nearest, farthest = low, limit
            low, limit = place, place
            while low > nearest and self.quoted[low - 1]:
                low -= 1
            while limit < farthest and self.quoted[limit]:
                limit += 1
        elif low == 0:
            low = 1 if self.closes(0) else self.opening
        while limit > low and self.words[limit - 1] in STOPS:
            limit -= 1
        return low, limit


@frozen(kw_only=True)
class Margins:
    """What stands beside the words of an article: its outermost quotations, its times, and where past ones end."""

    quotations: Marked
    times: Sequence[Places]
    past: frozenset[int] = frozenset()


def lay_out(reading: Reading, sentence: Sentence, hits: Sequence[int], words: Cues, margins: Margins) -> Line:
    """Return *sentence*, with words of saying at the places *hits*, as the grammar of statements sees it."""
    tokens = sentence.tokens
    lower = list(sentence.words)
    quoted = [False] * len(tokens)
    for quotation in margins.quotations.touching(sentence.start, sentence.end):
        first, last = (bisect_left(tokens, offset, key=_start) for offset in (quotation.start, quotation.end))
        quoted[first:last] = [True] * (last - first)
        for mark in (first - 1, last):
            if 0 <= mark < len(tokens) and quotation.outer.start <= tokens[mark].start < quotation.outer.end:
                lower[mark] = _MARK
    time_ends: dict[int, int] = {}
    times = margins.times
    for start, end in times[bisect_left(times, (sentence.start, 0)) : bisect_left(times, (sentence.end, 0))]:
        opening = bisect_left(tokens, start, key=_start)
        if opening > 0 and lower[opening - 1] in words.grammar.TIME_PREPOSITIONS:
            opening -= 1
        time_ends[opening] = bisect_left(tokens, end, key=_start)
        for place in range(opening, time_ends[opening]):
            if lower[place] in words.grammar.MODALS:
                lower[place] = tokens[place].text  # "May"
    return Line(
        tokens=tokens,
        words=tuple(lower),
        hits=tuple(hits),
        quoted=tuple(quoted),
        opening=opening_of(tokens),
        time_ends=time_ends,
        time_starts={end: start for start, end in time_ends.items() if start < end},
        past=margins.past,
        text=reading.text,
        marked=margins.quotations,
        cues=words,
        grammar=words.grammar,
    )


def opening_of(tokens: Sequence[Token]) -> int:
    """Return where the words start behind a dateline in capitals and its dash: "PARIS (AP) --"; else 0."""
    if not tokens[0].text.isupper():
        return 0
    for place, token in enumerate(tokens[:_LONGEST_DATELINE]):
        if token.text in DASHES and place + 1 < len(tokens):
            return place + 1
        if token.text[0].isalpha() and not token.text[0].isupper():
            return 0
    return 0

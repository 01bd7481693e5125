"""From characters to tokens: the words of a language and the shapes of numbers, each with its categories.

A token carries one symbol, which stands for its set of categories, so that a rule can be a regular expression over
symbols. Knows shapes (years, clock times, numeric dates) and the tables of a language; knows no rule.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from attrs import field, frozen

from diplonews import languages

SHAPE = re.compile(
    r"(?P<meridiem>[ap]\.m\b\.?)"
    r"|(?P<numbered>[a-z]\d)(?!\w)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<iso>\d{4}-\d\d?-\d\d?(?![\d-]))"
    r"|(?P<slashed>\d{1,2}(?P<mark1>[/.-])\d{1,2}(?P=mark1)(?:\d{4}|\d\d)(?![\d/-]))"
    r"|(?P<yearfirst>\d{4}(?P<mark2>[/.])\d{1,2}(?P=mark2)\d{1,2}(?!\d))"
    r"|(?P<half>\d{1,4} 1/2(?!\d))"
    r"|(?P<pair>(?:\d{1,2}/\d{1,2}|\d{1,2}/\d{4}|\d{4}/\d{1,2})(?![\d/]))"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?!\d))"
    r"|(?P<tens>\d{2,3}0'?s|'\d0s)\b"
    r"|(?P<short>'\d\d)(?!\w)"
    r"|(?P<ordinal>\d{1,2})(?:st|nd|rd|th)\b"
    r"|(?P<grouped>\d{1,3}(?:,\d{3}){1,3}(?!\d))"
    r"|(?P<decimal>\d{1,4}\.\d{1,3}(?!\d))"
    r"|(?P<digits>\d+)"
    r"|(?P<possessive>'s\b)"
    r"|(?P<mark>[^\w\s]|_)"
)
"""What a token can look like, on lowered text with straight apostrophes; first what starts with a letter, as most do."""

Value = object


class Token(NamedTuple):
    """A word, number or mark, or what a rule made of several: its symbol, its value by category, its ends."""

    symbol: str
    values: dict[str, Value]
    start: int
    end: int


@frozen(eq=False)
class Lexicon:
    """The words of one language, by symbol.

    Attributes:
        language: Its code.
        entries: For each word or fixed phrase its value by category.
        longest: For each first token of a fixed phrase, the greatest number of tokens.
        capitalized: Words that are known only with a capital.
        dotted: Abbreviations, which take the dot after them in.
    """

    language: str
    entries: dict[str, dict[str, Value]]
    longest: dict[str, int]
    capitalized: frozenset[str]
    dotted: frozenset[str]
    _symbols: dict[frozenset[str], str] = field(factory=dict)
    _free: Iterator[int] = field(factory=lambda: count(0xE000))

    def symbol(self, categories: frozenset[str]) -> str:
        """Return the one character that stands for a set of categories."""
        # Counted, not by the number of symbols so far: threads that come at once must not get the same.
        return self._symbols.get(categories) or self._symbols.setdefault(categories, chr(next(self._free)))

    def standing_for(self, category: str) -> str:
        """Return every symbol whose set holds *category*."""
        return "".join(symbol for categories, symbol in self._symbols.items() if category in categories)

    def tokens(self, words: str) -> list[Token]:
        """Return the tokens of *words*, which are lowered and have straight apostrophes.

        A hyphen inside a compound ("third-quarter", "10-year") joins without a token of its own, and so does a stroke
        beside a month ("8/Oct/2012"); between two numbers, two months or two weekdays a hyphen stands for "to". The
        dot of an abbreviation belongs to it.
        """
        raw = [(match.group(), match) for match in SHAPE.finditer(words)]
        made: list[Token] = []
        i = 0
        while i < len(raw):
            text, match = raw[i]
            size = self._fixed(raw, i)
            end = raw[i + size - 1][1].end()
            name = text if size == 1 else " ".join([part for part, _ in raw[i : i + size]])
            values = self.entries.get(name) or _shape(match)
            i += size
            if text in ("-", "/") and made and self._joins(made[-1], match, raw[i : i + 1]):
                continue
            if text == "." and made and made[-1].end == match.start() and raw[i - 2][0] in self.dotted:
                made[-1] = made[-1]._replace(end=end)
                continue
            made.append(Token(self.symbol(frozenset(values)), values, match.start(), end))
        return made

    def _fixed(self, raw: list[tuple[str, re.Match[str]]], i: int) -> int:
        """Return how many raw tokens from *i* make one entry; 1 where no fixed phrase starts here."""
        for size in range(min(self.longest.get(raw[i][0], 1), len(raw) - i), 1, -1):
            if " ".join(text for text, _ in raw[i : i + size]) in self.entries:
                return size
        return 1

    def _joins(self, before: Token, hyphen: re.Match[str], after: list[tuple[str, re.Match[str]]]) -> bool:
        """Return whether a hyphen binds the words at its sides into a compound."""
        if not after or before.end != hyphen.start() or after[0][1].start() != hyphen.end():
            return False
        following = self.entries.get(after[0][0]) or _shape(after[0][1])
        if hyphen.group() == "/":
            return "month" in before.values or "month" in following
        return not before.values.keys() & following.keys() & _RANGED


_RANGED = frozenset({"number", "ordinal", "weekday", "month", "digits"})


def _shape(match: re.Match[str]) -> dict[str, Value]:
    """Return the values of a token that is no word of the language."""
    kind, text = str(match.lastgroup), match.group()
    if kind == "digits":
        return _number(text)
    if kind == "grouped":
        return {"number": int(text.replace(",", ""))}
    if kind == "decimal":
        whole, _, part = text.partition(".")
        return {"decimal": (int(whole), int(f"{part:0<3}"))}
    if kind == "half":
        return {"decimal": (int(text[:-4]), 500)}
    if kind == "ordinal":
        return {"ordinal": int(match["ordinal"])}
    if kind == "tens":
        first = int(re.sub(r"\D", "", text))
        return {
            "tensyears": first if len(re.sub(r"\D", "", text)) > 2 else first + (2000 if first < 30 else 1900)
        }
    if kind == "short":
        return {"short": int(text[1:])}
    if kind == "meridiem":
        return {"meridiem": 12 if text[0] == "p" else 0}
    if kind in ("iso", "slashed", "yearfirst", "pair"):
        parts = re.split(r"[-/.]", text)
        numbers = [int(part) for part in parts]
        if kind == "slashed" and len(parts[2]) == 2:
            numbers[2] = full_year(numbers[2])
        return {kind: tuple(numbers)}
    if kind == "clock":
        return {"clock": tuple(int(part) for part in text.split(":"))}
    return {kind: text}


def full_year(short: int) -> int:
    """Return the year of two digits: 00-49 are of this century, 50-99 of the last."""
    return short + (2000 if short < 50 else 1900)


def _number(text: str) -> dict[str, Value]:
    """Return the values of digits: any is a number, some may be a day of a month or a year."""
    if len(text) > 9:
        return {"digits": text}
    number = int(text)
    values: dict[str, Value] = {"number": number}
    if len(text) <= 2 and 1 <= number <= 31:
        values["dayno"] = number
    elif len(text) == 2:
        values["twodigits"] = number
    elif len(text) == 4 and number >= 1:
        values["year"] = number
    return values


@lru_cache(maxsize=16)
def lexicon(language: str = languages.DEFAULT) -> Lexicon:
    """Return the words of a language; raises ModelError for a language that is not there."""
    tables = languages.load(language).dates
    entries: dict[str, dict[str, Value]] = {}
    longest: dict[str, int] = {}
    for category, words in tables.WORDS.items():
        for word, code in words.items():
            parts = [match.group() for match in SHAPE.finditer(word)]
            entries.setdefault(" ".join(parts), {})[category] = code
            longest[parts[0]] = max(longest.get(parts[0], 1), len(parts))
    made = Lexicon(language, entries, longest, tables.CAPITALIZED, tables.DOTTED)
    for values in [*entries.values(), *_shapes()]:
        made.symbol(frozenset(values))
    return made


_SAMPLES = (
    "2024-11-07", "11/7/2024", "2024/11/7", "11/7", "q7", "10:30", "1990s", "'24", "5th", "1,000", "2.5", "7", "77", "777", "2024",
    "9999999999", "a.m.", "'s", "(", "_",
)  # fmt: skip


def _shapes() -> Iterator[dict[str, Value]]:
    """Yield a value of every shape, so that all symbols exist before rules are compiled."""
    for text in (*_SAMPLES, "zzz"):
        yield from map(_shape, SHAPE.finditer(text))

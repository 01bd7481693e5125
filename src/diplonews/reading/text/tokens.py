"""Words, numbers and punctuation marks: the tokens that every later step shares.

A possessive or short verb after an apostrophe is a token of its own ("Moscow", "'s"), a word with an inner hyphen or
with "n't" is one ("President-elect", "didn't"). The full stop of an abbreviation belongs to its token ("U.S.",
"Mr."). Nothing here knows what a word means.
"""

import re
from types import ModuleType

from diplonews.reading.layers import Token

_CLITIC = r"(?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)\b"
_TOKEN = re.compile(
    r"[a-zA-Z]++(?=[ ,])"  # most words, without a look at the shapes below
    r"|[^\W\d_]\.(?:[^\W\d_]\.){1,9}(?:[-\u2010\u2011][^\W_]+)?"  # U.S., a.m., U.S.-led
    r"|\d+(?:[.,]\d+)+"  # 1,400 and 3.5
    rf"|[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*(?:[-\u2010\u2011][^\W_]+|['’](?!{_CLITIC})[^\W_]+)*"
    rf"|(?<=[^\W_])['’]{_CLITIC}"
    r"|``|''|--+|\.\.+"
    r"|\S"
)
_LONGEST_ABBREVIATION = 6


def tokenize(text: str, abbreviations: ModuleType) -> list[Token]:
    """Return the tokens of *text* in their order; every character that is not white space is in exactly one.

    Where a token has no capital and no curly apostrophe, its *text* and *lower* are one object. A full stop is joined to the word before it where the table says that the word is an abbreviation.
    """
    tokens: list[Token] = []
    forms: dict[str, tuple[str, str]] = {}
    end = 0
    new = tuple.__new__  # past the Python-level constructor, which would take a third of the time
    for word in _TOKEN.findall(text):
        start = text.index(word, end)
        end = start + len(word)
        form = forms.get(word)
        if form is None:
            lower = word.lower().replace("’", "'")
            form = forms[word] = (word, word if lower == word else lower)
        if (
            word == "."
            and tokens
            and tokens[-1].end == start
            and _shortened(text, tokens[-1], end, abbreviations)
        ):
            last = tokens[-1]
            tokens[-1] = Token(last.text + ".", last.lower + ".", last.start, end)
        else:
            tokens.append(new(Token, (*form, start, end)))
    return tokens


def _shortened(text: str, word: Token, end: int, abbreviations: ModuleType) -> bool:
    """Tell whether the full stop that ends at *end* belongs to *word* before it."""
    if word.end - word.start > _LONGEST_ABBREVIATION:
        return False
    lower = word.lower
    if word.text[0].isupper():
        if len(lower) == 1 or lower in abbreviations.BEFORE_NAMES or lower in abbreviations.DATES:
            return True
        if lower in abbreviations.ANYWHERE:
            return True
    elif lower in abbreviations.LOWERCASE:
        return True
    return lower in abbreviations.BEFORE_NUMBERS and text[end : end + 2].lstrip(" \xa0")[:1].isdigit()

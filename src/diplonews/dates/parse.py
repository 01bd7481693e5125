"""From words to a Phrase, and on to a When.

Words are read whole: what is no time expression from its first to its last word is refused. Whatever stands around
an expression in a text is the business of `diplonews.dates.tag`.
"""

import re
from datetime import date
from functools import lru_cache

from diplonews import languages
from diplonews.dates.grammar import Grammar, Stage
from diplonews.dates.lexicon import Token, lexicon
from diplonews.dates.phrase import Order, Phrase
from diplonews.dates.resolve import Direction, check_published, settle
from diplonews.dates.rules import RULES
from diplonews.errors import NotATimeError, UnresolvableDateError
from diplonews.model import When

LONGEST = 200
"""The greatest number of characters of one expression."""

_STRAIGHT = {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2011": "-", "\u2010": "-", "\u00a0": " "}


def lowered(words: str) -> str:
    """Return *words* in lower case with straight apostrophes, each character in its place.

    Raises:
        TypeError: If *words* is no string.
    """
    if not isinstance(words, str):
        raise TypeError(f"words={words!r} ({type(words).__name__}): expected a string")
    if words.isascii():
        return words.lower()
    straight = words
    for mark, plain in _STRAIGHT.items():
        straight = straight.replace(mark, plain)
    low = straight.lower()
    if len(low) == len(words):
        return low
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in straight)


@lru_cache(maxsize=16)
def grammar(language: str = languages.DEFAULT) -> Grammar:
    """Return all rules, compiled for a language."""
    return Grammar(lexicon(language), RULES)


@lru_cache(maxsize=8192)
def _parsed(words: str, language: str) -> Phrase | None:
    """Return the phrase of lowered *words*, or None; keyed by words alone, so it never holds a day."""
    rules = grammar(language)
    tokens = rules.reduce(rules.lexicon.tokens(words))
    return whole(tokens) or whole(rules.reduce(tokens, Stage.SPAN))


_GAPS = re.compile(r"(?<=\d) ?([-/]) ?(?=\d)")
_RUN = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_MONTH_OF_YEAR = re.compile(r"\d\d(\d\d)-(\d\d?)", re.ASCII)
_YEAR_LAST = re.compile(r"\d\d?-\d{4}", re.ASCII)


def _tight(words: str) -> str:
    """Return *words* as they are, but a date in figures alone without gaps ("2024 / 11") or with marks ("20241105").

    In a text such figures may be anything, so that `tag` does not know them. "2024-11" is a month, "2024-25" are years.
    """
    if not words[:1].isdigit() or any(char.isalpha() for char in words):
        return words
    if run := _RUN.fullmatch(words):
        return "-".join(run.groups())
    tight = _GAPS.sub(r"\1", words)
    month = _MONTH_OF_YEAR.fullmatch(tight)
    if (month and int(month[1]) >= int(month[2])) or _YEAR_LAST.fullmatch(tight):
        return tight.replace("-", "/")
    return tight


@lru_cache(maxsize=16)
def _custom(language: str) -> Order:
    """Return the order of day and month that is usual in a language."""
    return Order(languages.load(language).dates.NUMERIC_ORDER)


def whole(tokens: list[Token]) -> Phrase | None:
    """Return the phrase that *tokens* have become, if it is one and nothing is left over."""
    phrase = tokens[0].values.get("phrase") if len(tokens) == 1 else None
    return phrase if isinstance(phrase, Phrase) else None


def parse(words: str, *, language: str = languages.DEFAULT) -> Phrase:
    """Return what *words* say of a time, without any calendar day.

    Raises:
        NotATimeError: If the words are no time expression, or hold more than one.
        TypeError: If *words* is no string.

    >>> parse("two days ago") == parse("2 days ago")
    True
    """
    low = lowered(words)
    phrase = _parsed(_tight(low.strip(" \t\r\n.,;:!?")), language) if len(low) <= LONGEST else None
    if phrase is None:
        raise NotATimeError(words, 0, "the words are no time expression")
    return phrase


def resolve(
    words: str,
    *,
    published: date,
    direction: Direction = Direction.PAST,
    order: Order | None = None,
    language: str = languages.DEFAULT,
) -> When:
    """Return the days that *words* name in an article published on *published*.

    Looking back, a bare weekday is the latest such day up to and including the day of publication.

    Args:
        words: The words as they stand in the article, such as ``"Thursday"``.
        published: Day of publication at the place of publication; a datetime where the hour matters.
        direction: Where to look when the words name a day in every week or year.
        order: The order of day and month where figures leave it open ("5/11/2024"); the custom of the language
            unless given. With Direction.STRICT such figures are refused.
        language: The language of the words.

    Returns:
        The first and the last day, both included; without days where the words name none ("recently").

    Raises:
        NotATimeError: If the words are no time expression.
        UnresolvableDateError: If no day fits them, as with 31 November.
        TypeError: If *published* is no date, or *words* no string.

    >>> resolve("Thursday", published=date(2024, 11, 11)).start
    datetime.date(2024, 11, 7)
    """
    check_published(published)
    phrase = parse(words, language=language)
    try:
        return settle(phrase, anchor=published, direction=direction, order=order or _custom(language))
    except UnresolvableDateError as error:
        raise UnresolvableDateError(words, 0, error.reason) from None

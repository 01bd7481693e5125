"""The names that a language's tables know, ready to be looked up: states, their people and capitals, bodies, outlets.

It is compiled once for each language. It knows no person: those are found by shape and surroundings.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from types import ModuleType
from typing import NamedTuple

from attrs import frozen

from diplonews import languages
from diplonews.model import ActorKind, Sector
from diplonews.model.ids import fold
from diplonews.reading.layers import Referent, Token
from diplonews.reading.text.tokens import tokenize

QUOTES = frozenset({'"', "“", "”", "``", "''", "'", "‘", "’"})
"""Marks around a nickname."""
_MARKS = frozenset({"-", "&"})


class Use(StrEnum):
    """What a known name is of its referent."""

    NAME = "name"
    CAPITAL = "capital"
    SEAT = "seat"
    ADJECTIVE = "adjective"
    PEOPLE = "people"


class Noun(StrEnum):
    """What a common noun can name without a capital; SMALL where a name of the tables may start so."""

    BODY = "body"
    GROUP = "group"
    OUTLET = "outlet"
    SMALL = "small"


class Known(NamedTuple):
    """A name of the tables.

    Attributes:
        words: Its tokens, folded.
        referent: Whom it names; for a capital or an adjective the state.
        use: What it is of the referent.
        upper: Whether it must be written in capitals alone ("WHO").
        small: Whether it may be written without a capital.
    """

    words: tuple[str, ...]
    referent: Referent
    use: Use
    upper: bool
    small: bool


@frozen(kw_only=True)
class Lexicon:
    """The compiled tables of a language; *known* has the names by their first word, the longest first.

    *states* are by their code, *sectors* those of roles; *title_ends* the last words of titles;
    *connectors* what may stand inside a name besides capitals; *nouns* what a common noun can name;
    *nameless* the words with a capital that start no name unless *known* has one.
    """

    known: dict[str, tuple[Known, ...]]
    nouns: dict[str, Noun]
    states: dict[str, Referent]
    sectors: dict[str, str]
    title_ends: frozenset[str]
    connectors: frozenset[str]
    titles: ModuleType
    organizations: ModuleType
    outlets: ModuleType
    groups: ModuleType
    names: ModuleType
    verbs: ModuleType
    joints: ModuleType
    nameless: frozenset[str]

    def match(self, tokens: Sequence[Token], place: int, end: int) -> Known | None:
        """Return the longest known name that starts at ``tokens[place]`` and ends before *end*."""
        word = tokens[place].lower
        found = self.known.get(word if word.isascii() else without_marks(word))
        if found is None:
            return None
        for known in found:
            words = known.words
            size = len(words)
            if place + size > end:
                continue
            if size > 1 and not all(map(_is, tokens[place + 1 : place + size], words[1:])):
                continue
            if _written_so(known, tokens[place : place + size]):
                return known
        return None


def _is(token: Token, word: str) -> bool:
    """Tell whether a token is a folded word."""
    lower = token.lower
    return lower == word or (not lower.isascii() and without_marks(lower) == word)


@lru_cache(maxsize=8)
def lexicon_of(code: str) -> Lexicon:
    """Return the lexicon of the language *code*."""
    language = languages.load(code)
    names: dict[str, dict[tuple[str, ...], Known]] = {}
    states = _states(language)
    for known in _all_known(language, states):
        names.setdefault(known.words[0], {}).setdefault(known.words, known)
    titles = language.titles
    small = {known.words[0] for group in names.values() for known in group.values() if known.small}
    return Lexicon(
        known={
            first: tuple(sorted(group.values(), key=lambda known: -len(known.words)))
            for first, group in names.items()
        },
        nouns={
            **dict.fromkeys(small, Noun.SMALL),
            **{w: noun for noun, words in _nouns(language) for w in words},
        },
        states=states,
        sectors={word: code for code, words in language.titles.SECTORS.items() for word in words.split()},
        title_ends=frozenset().union(
            titles.HEADS,
            titles.EXPANDED,
            titles.HONORIFICS,
            titles.PORTFOLIOS,
            (head + language.joints.PLURAL for head in titles.HEADS),
        ),
        connectors=QUOTES.union(
            _MARKS,
            language.names.SMALL_PARTICLES,
            language.organizations.PARENTS,
            language.joints.AND,
            language.joints.GENITIVES,
        ),
        titles=titles,
        organizations=language.organizations,
        outlets=language.outlets,
        groups=language.groups,
        names=language.names,
        verbs=language.verbs,
        joints=language.joints,
        nameless=frozenset().union(
            language.abbreviations.OPENERS, language.names.CALENDAR, language.names.NOBODY
        ),
    )


_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
)
"""Letters that no mark can be taken off, as those write them who have no such letter."""


def without_marks(word: str) -> str:
    """Return a word in lower case without its marks, strokes and joined letters: "Bøgh" as "bogh"."""
    return word if word.isascii() else fold(word).translate(_PLAIN_LETTERS)


def rows(table: str) -> Iterator[list[list[str]]]:
    """Yield the lines of a *table*: fields apart by semicolons, the members of a field by commas."""
    for line in table.strip().splitlines():
        yield [[member.strip() for member in field.split(",") if member.strip()] for field in line.split(";")]


def _nouns(language: ModuleType) -> Iterator[tuple[Noun, Iterable[str]]]:
    """Yield the common nouns, those that win where a word stands twice last."""
    yield Noun.OUTLET, language.outlets.COMMON
    yield Noun.GROUP, language.groups.HEADS
    yield Noun.GROUP, [language.groups.EX + head for head in language.groups.HEADS]
    yield Noun.BODY, language.organizations.COMMON | set(language.organizations.HEADS)


def _states(language: ModuleType) -> dict[str, Referent]:
    return {
        code: Referent(name=name, kind=ActorKind.STATE, country=code, sector=Sector.GOV)
        for (code,), (name,), *_ in rows(language.states.STATES)
    }


def _all_known(language: ModuleType, states: dict[str, Referent]) -> Iterator[Known]:
    def known(name: str, referent: Referent, use: Use) -> Known:
        words = tuple(without_marks(token.lower) for token in tokenize(name, language.abbreviations))
        return Known(
            words,
            referent,
            use,
            name.isupper() and len(name) < 6,
            name[0].islower() or name in language.states.REFERRED,
        )

    for (code,), (name,), people, capitals, others in rows(language.states.STATES):
        state = states[code]
        for words, use in [([name, *others], Use.NAME), (people, Use.ADJECTIVE), (capitals, Use.CAPITAL)]:
            yield from (known(word, state, use) for word in words)
        yield from (known(word + language.joints.PLURAL, state, Use.PEOPLE) for word in people)
    for table, use in [(language.organizations.KNOWN, Use.NAME), (language.organizations.SEATS, Use.SEAT)]:
        for (name,), others, countries, sectors in rows(table):
            body = _body(name, ActorKind.ORGANIZATION, countries, sectors, states)
            yield from (known(word, body, use) for word in [name, *others])
    for (name,), others, countries in rows(language.outlets.KNOWN):
        outlet = _body(name, ActorKind.OUTLET, countries, [Sector.JRN], states)
        yield from (known(word, outlet, Use.NAME) for word in [name, *others])


def _body(
    name: str, kind: ActorKind, countries: Sequence[str], sectors: Sequence[str], states: dict[str, Referent]
) -> Referent:
    country = countries[0] if countries else None
    return Referent(
        name=name,
        kind=kind,
        affiliation=states[country] if country else None,
        country=country,
        sector=Sector(sectors[0]) if sectors else None,
    )


def _written_so(known: Known, tokens: Sequence[Token]) -> bool:
    """Tell whether the capitals of *tokens* are those of the name."""
    first = tokens[0].text
    if known.upper:
        return all(token.text.isupper() for token in tokens)
    return first[0].isupper() or known.small or (not first[0].isalpha() and len(tokens) > 1)

"""The engine of the date rules: rules as regular expressions over categories of tokens, and how they reduce.

Within a stage all rules are tried at once. Where matches overlap the longer wins, then the rule of higher rank, then
the later match ("the first day of the third quarter of 2023"), so that the order of the rules changes nothing. What a
rule builds is a token again, for the rules of later stages. Knows no word of any language and no rule by name.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

from diplonews.dates import phrase as ph
from diplonews.dates.lexicon import Lexicon, Token, Value
from diplonews.dates.phrase import Amount, Phrase, Unit


class Stage(IntEnum):
    """When a rule is tried: numbers first, then times that stand alone, then what combines and narrows them."""

    NUMBER = 0
    AMOUNT = 1
    POINT = 2
    JOIN = 3
    NARROW = 4
    SPAN = 5


class Parts(dict[str, Value]):
    """What a rule matched: for each category of its pattern that is there, the value."""

    def number(self, *names: str) -> int:
        """Return the number under the first of *names* that is there."""
        value = next(self[name] for name in names if name in self)
        if not isinstance(value, int):
            raise TypeError(value)
        return value

    def code(self, *names: str) -> str:
        """Return the code under the first of *names* that is there."""
        return str(next(self[name] for name in names if name in self))

    def numbers(self, name: str) -> tuple[int, ...]:
        """Return the numbers of a date or time of day written in digits."""
        value = self[name]
        if not isinstance(value, tuple):
            raise TypeError(value)
        return value

    def unit(self) -> Unit:
        """Return the unit, singular or plural."""
        return Unit(self.code("unit", "units"))

    def phrase(self, *names: str) -> Phrase:
        """Return the phrase under the first of *names* that is there."""
        value = next(self[name] for name in names if name in self)
        if not isinstance(value, Phrase):
            raise TypeError(value)
        return value

    def amount(self, name: str = "amount") -> Amount:
        """Return the amount under *name*."""
        value = self[name]
        if not isinstance(value, Amount):
            raise TypeError(value)
        return value


@frozen(eq=False)
class Rule:
    """One way to say a time.

    Attributes:
        name: Unique; shown by nothing, used to settle ties.
        stage: When it is tried.
        pattern: Names of categories with ``? * + | ( )``, such as ``"the? which weekday"``. The second use of a
            name is ``name2`` in *build*.
        build: Makes a Phrase, an Amount or a number from the parts; None means that the words do not fit.
        makes: The categories of a result that is no Phrase.
        rank: Settles overlaps of equal length; the higher wins.
    """

    name: str
    stage: Stage
    pattern: str
    build: Callable[[Parts], object]
    makes: tuple[str, ...] = ()
    rank: int = 0


@frozen(eq=False)
class _Compiled:
    rule: Rule
    search: re.Pattern[str]
    key: frozenset[str]


class _Match(NamedTuple):
    """Where a rule fits: the ends in tokens, and for each named part its category and place."""

    first: int
    last: int
    rule: Rule
    parts: tuple[tuple[str, str, int], ...]


class Grammar:
    """The rules compiled for the symbols of one language."""

    def __init__(self, lexicon: Lexicon, rules: Iterable[Rule]) -> None:
        self.lexicon = lexicon
        rules = tuple(rules)
        for categories in [*_KINDS, *(frozenset(rule.makes) for rule in rules if rule.makes)]:
            lexicon.symbol(categories)
        self._stages: list[dict[str, list[_Compiled]]] = [{} for _ in Stage]
        for rule in rules:
            compiled = _compile(rule, lexicon)
            for symbol in compiled.key:
                self._stages[rule.stage].setdefault(symbol, []).append(compiled)
        # Many words have the same symbols: which rules fit is worked out once for all of them.
        self._fitting = lru_cache(maxsize=8192)(self._fit)

    def reduce(self, tokens: list[Token], last: Stage = Stage.SPAN) -> list[Token]:
        """Return *tokens* with every stretch that a rule understands replaced by what it means."""
        symbols = _symbols(tokens)
        for stage in range(last + 1):
            for _ in range(len(tokens) + 2):
                matches = self._fitting(stage, symbols)
                reduced = self._once(tokens, matches) if matches else tokens
                if reduced is tokens:
                    break
                tokens, symbols = reduced, _symbols(reduced)
        return tokens

    def _once(self, tokens: list[Token], matches: tuple[_Match, ...]) -> list[Token]:
        """Return *tokens* after one round of a stage; the same list where nothing that fits means anything."""
        taken: list[tuple[int, int, Token]] = []
        for match in matches:
            first, last = match.first, match.last
            if not taken or all(last <= start or first >= end for start, end, _ in taken):
                made = self._build(match, tokens)
                if made is not None:
                    taken.append((first, last, made))
        if not taken:
            return tokens
        result = list(tokens)
        for first, last, made in sorted(taken, key=lambda one: -one[0]):
            result[first:last] = [made]
        return result

    def _fit(self, stage: int, symbols: str) -> tuple[_Match, ...]:
        """Return every place where a rule of *stage* fits *symbols*, the match that wins first."""
        index = self._stages[stage]
        hopeful = dict.fromkeys(compiled for symbol in symbols for compiled in index.get(symbol, ()))
        found = [
            _located(match, compiled.rule) for compiled in hopeful for match in _matches(compiled, symbols)
        ]
        return tuple(sorted(found, key=_order))

    def _build(self, match: _Match, tokens: list[Token]) -> Token | None:
        """Return what a rule makes of a match as a token, or None where it does not fit."""
        parts = Parts([(name, tokens[place].values[category]) for name, category, place in match.parts])
        built = match.rule.build(parts)
        if built is None:
            return None
        categories = kinds(built) if isinstance(built, Phrase) else frozenset(match.rule.makes)
        start, end = tokens[match.first].start, tokens[match.last - 1].end
        return Token(self.lexicon.symbol(categories), dict.fromkeys(categories, built), start, end)


def _symbols(tokens: list[Token]) -> str:
    """Return the string that rules are searched in: a character a token."""
    return "".join([token.symbol for token in tokens])


def _matches(compiled: _Compiled, symbols: str) -> Iterator[re.Match[str]]:
    """Yield the longest match at every place, overlapping ones too."""
    match = compiled.search.search(symbols)
    while match:
        yield match
        match = compiled.search.search(symbols, match.start() + 1)


def _located(match: re.Match[str], rule: Rule) -> _Match:
    """Return a match without the string that it was found in."""
    parts = tuple(
        (name, _category(name), match.start(name))
        for name, symbol in match.groupdict().items()
        if symbol is not None
    )
    return _Match(match.start(), match.end(), rule, parts)


def _order(match: _Match) -> tuple[int, int, int, str]:
    """Return what settles overlaps: length, rank, place, and the name for what is left."""
    return match.first - match.last, -match.rule.rank, -match.first, match.rule.name


def _category(name: str) -> str:
    """Return the category behind the name of a group: "weekday2" is the second weekday."""
    return name.rstrip("0123456789")


_PIECE = re.compile(r"([a-z]+)|([()|?*+])|\s+")


def _compile(rule: Rule, lexicon: Lexicon) -> _Compiled:
    """Translate names of categories into classes of symbols."""
    counts: dict[str, int] = {}
    pattern = ""
    for match in _PIECE.finditer(rule.pattern):
        name, mark = match.groups()
        if name:
            symbols = lexicon.standing_for(name)
            if not symbols:
                raise LookupError(f"rule {rule.name}: {lexicon.language!r} has no word of category {name!r}")
            counts[name] = counts.get(name, 0) + 1
            group = name if counts[name] == 1 else f"{name}{counts[name]}"
            pattern += f"(?P<{group}>[{symbols}])"
        elif mark:
            pattern += "(?:" if mark == "(" else mark
    return _Compiled(rule, re.compile(pattern), _key(rule, lexicon))


_OPTIONAL = re.compile(r"[a-z]+[?*]|\([^()]*(?:\([^()]*\)[^()]*){0,9}\)[?*]")


def _key(rule: Rule, lexicon: Lexicon) -> frozenset[str]:
    """Return symbols of which every match of *rule* has at least one: those of its rarest part that must be there."""
    needed = _OPTIONAL.sub(" ", rule.pattern)
    groups = [group.split("|") for group in re.findall(r"\(([^()]*)\)", needed)]
    alone = [[name] for name in re.sub(r"\([^()]*\)", " ", needed).split() if name.isalpha()]
    keys = []
    for choices in [*alone, *groups]:
        firsts = [re.findall("[a-z]+", choice)[0] for choice in choices]
        keys.append(frozenset("".join(map(lexicon.standing_for, firsts))))
    return min(keys, key=len)


_DAYS = frozenset({"phrase", "dayp"})
_PERIODS = frozenset({"phrase", "periodp"})
_BY_TYPE: dict[type[Phrase], frozenset[str]] = {
    ph.Weekday: _DAYS | {"cyclic", "weekdayp"},
    ph.Month: _PERIODS | {"cyclic", "monthp"},
    ph.MonthDay: _DAYS | {"cyclic", "datep"},
    ph.MonthDayWeekday: _DAYS | {"cyclic", "datep"},
    ph.Numeric: _DAYS | {"cyclic", "datep"},
    ph.DayOfMonth: _DAYS | {"cyclic", "domp"},
    ph.Weekend: _PERIODS | {"cyclic", "seasonp"},
    ph.Season: _PERIODS | {"cyclic", "seasonp"},
    ph.Holiday: _DAYS | {"cyclic", "holidayp"},
    ph.Year: _PERIODS | {"yearp"},
    ph.Decade: _PERIODS | {"decadep"},
    ph.Century: _PERIODS | {"decadep"},
    ph.Containing: _PERIODS,
    ph.Daypart: frozenset({"phrase", "partp"}),
    ph.Clock: frozenset({"phrase", "clockp"}),
    ph.Duration: frozenset({"phrase", "durationp"}),
    ph.Beside: _DAYS,
    ph.Window: frozenset({"phrase", "windowp"}),
    ph.Modified: frozenset({"phrase", "modp"}),
    ph.Interval: frozenset({"phrase", "spanp"}),
    ph.Pair: frozenset({"phrase", "spanp"}),
    ph.Every: frozenset({"phrase", "everyp"}),
    ph.Rate: frozenset({"phrase", "ratep"}),
    ph.Vague: frozenset({"phrase", "vaguep"}),
    ph.Then: frozenset({"phrase"}),
}
_NTH_DAY = _DAYS | {"cyclic", "nthp"}
_NTH_PERIOD = _PERIODS | {"cyclic", "nthp"}
_REL_DAY = _DAYS | {"relp"}
_REL_YEAR = _PERIODS | {"relp", "relyear"}
_REL = _PERIODS | {"relp"}
_CHOSEN_DAY = _DAYS | {"chosenp"}
_CHOSEN = _PERIODS | {"chosenp"}
_IN_DAY = _DAYS | {"inp"}
_IN = _PERIODS | {"inp"}
_SHIFT_DAY = _DAYS | {"shiftp"}
_SHIFT = frozenset({"phrase", "shiftp"})
_KINDS = [
    *_BY_TYPE.values(), _NTH_DAY, _NTH_PERIOD, _REL_DAY, _REL_YEAR, _REL, _CHOSEN_DAY, _CHOSEN, _IN_DAY, _IN,
    _SHIFT_DAY, _SHIFT,
]  # fmt: skip


def names_day(phrase: Phrase) -> bool:
    """Return whether *phrase* names single days."""
    return "dayp" in kinds(phrase)


def kinds(phrase: Phrase) -> frozenset[str]:
    """Return the categories of a phrase, by which later rules find it."""
    fixed = _BY_TYPE.get(type(phrase))
    if fixed is not None:
        return fixed
    if isinstance(phrase, ph.Nth):
        return (
            _NTH_DAY
            if (phrase.unit is Unit.DAY or phrase.weekday is not None) and phrase.count == 1
            else _NTH_PERIOD
        )
    if isinstance(phrase, ph.Relative):
        return _REL_DAY if phrase.unit is Unit.DAY else _REL_YEAR if phrase.unit is Unit.YEAR else _REL
    if isinstance(phrase, ph.Chosen):
        return _CHOSEN_DAY if names_day(phrase.of) else _CHOSEN
    if isinstance(phrase, ph.In):
        return _IN_DAY if names_day(phrase.part) else _IN
    if isinstance(phrase, ph.Shift):
        return _SHIFT_DAY if phrase.amount.unit is Unit.DAY else _SHIFT
    raise TypeError(type(phrase))

"""Times in running text: where they stand, what they say, and the days they come to.

The extent of an expression is that of TIMEX3: articles and modifiers inside, prepositions outside, a range as its two
ends. Whatever is no time in its place, or names days that do not exist, stays untagged.
"""

from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from attrs import evolve, frozen

from diplonews import languages
from diplonews.dates import phrase as ph
from diplonews.dates.chunks import stretches
from diplonews.dates.context import meant, stands
from diplonews.dates.grammar import Stage
from diplonews.dates.lexicon import Token
from diplonews.dates.mentions import Mentions
from diplonews.dates.parse import grammar, lowered
from diplonews.dates.phrase import Base, Order, Phrase, Unit
from diplonews.dates.place import Place
from diplonews.dates.ranges import in_turn, quarter_until, sides
from diplonews.dates.resolve import Direction, check_published, settle
from diplonews.dates.tense import direction_at
from diplonews.errors import UnresolvableDateError
from diplonews.model import When


class Basis(StrEnum):
    """What an expression was counted from."""

    EXPLICIT = "explicit"
    PUBLICATION = "publication"
    MENTION = "mention"
    NONE = "none"


@frozen(kw_only=True)
class TimeExpression:
    """The words for a time, where they stand, and what they come to.

    Attributes:
        start: Where the words start, in code points of the text.
        end: Where they end, excluded.
        exact: The words.
        when: The time; a run of units such as "the past three weeks" is a DURATION, as in TIMEX3.
        basis: Whether the words give the time alone, count from publication or from another expression, or name
            no days at all.
        anchor: The day that was counted from; None where none was.
        phrase: What the words say without any day; `settle` counts it out against another.
    """

    start: int
    end: int
    exact: str
    when: When
    basis: Basis
    anchor: date | None
    phrase: Phrase


def tag(
    text: str,
    *,
    published: date,
    direction: Direction = Direction.PAST,
    order: Order | None = None,
    language: str = languages.DEFAULT,
) -> tuple[TimeExpression, ...]:
    """Return the time expressions of *text*, in order and without overlaps.

    The tense and the words around an expression say where to look for a bare weekday or month ("said Thursday",
    "will meet on Thursday").

    Args:
        text: Any text; half surrogates and control characters are words of no meaning.
        published: Day of publication at the place of publication; a datetime where the hour matters.
        direction: Where to look where the words around an expression do not say.
        order: The order of day and month in figures; where they leave it open, they stay untagged unless it is given.
        language: The language of the text.

    Raises:
        TypeError: If *published* is no date, or *text* no string.

    >>> [(e.exact, e.when.value) for e in tag("He said Thursday that talks start next week.", published=date(2024, 11, 11))]
    [('Thursday', '2024-11-07'), ('next week', '2024-W47')]
    """
    check_published(published)
    low, tables = lowered(text), languages.load(language).tense
    tagged: list[TimeExpression] = []
    mentions = Mentions(published.date() if isinstance(published, datetime) else published)
    for first, last in stretches(text, low, language):
        due: tuple[When, ...] = ()
        for start, end, phrase, others in _found(low[first:last].translate(_ONE_LINE), language):
            given, due = due[:1], due[1:]  # the end of a range is counted with its start
            place = Place(text, low, first + start, first + end, tables)
            if isinstance(phrase, ph.Numeric) and order:
                phrase = phrase.ordered(order)  # noqa: PLW2901 - the caller has stated what the figures leave open
            if not stands(phrase, place):
                continue
            phrase, place = meant(phrase, place)  # noqa: PLW2901 - the place says what the words are
            way = _way(phrase, place, published, direction)
            if others and not due:
                run = in_turn((phrase, *others), published=published, direction=way)
                given, due = run[:1] or given, run[1:]
            mention = mentions.counted_from(phrase)
            when = given[0] if given else _settled(phrase, published, way, mention)
            if when is None:
                continue
            if when.start and _ends_a_quarter(tagged, place):
                quarter = quarter_until(when.start)
                tagged[-1] = evolve(tagged[-1], when=quarter, basis=Basis.MENTION, anchor=when.start)
                mentions.keep(tagged[-1].phrase, quarter)
            tagged.append(_expression(place, phrase, when, published, mention))
            mentions.keep(phrase, when)
    return tuple(tagged)


def _ends_a_quarter(tagged: list[TimeExpression], place: Place) -> bool:
    """Return whether *place* is the day on which the quarter named last ends: "the quarter ended July 31"."""
    if (
        not tagged
        or not isinstance(tagged[-1].phrase, ph.Relative)
        or tagged[-1].phrase.unit is not Unit.QUARTER
    ):
        return False
    between = place.low[tagged[-1].end : place.start]
    return len(between) <= _REACH and between.strip() in place.tables.ENDING


_REACH = 12
"""The greatest number of characters between the two."""

_ONE_LINE = str.maketrans("\n\r\t", "   ")


@lru_cache(maxsize=8192)
def _found(words: str, language: str) -> tuple[tuple[int, int, Phrase, tuple[Phrase, ...]], ...]:
    """Return the expressions in a stretch of known words, each with those that follow it in its range or list.

    Keyed by words alone, so it never holds a day.
    """
    rules, articles = grammar(language), languages.load(language).dates.ARTICLES
    tokens = rules.reduce(rules.lexicon.tokens(words), Stage.NARROW)
    found = []
    for i, token in enumerate(tokens):
        if isinstance(phrase := token.values.get("phrase"), Phrase):
            start = token.start + _article(phrase, words[token.start : token.end], articles)
            listed = _listed(tokens[i : i + 2 * _MOST_LISTED])
            found.append(
                (start, token.end, *((phrase, listed) if listed else _to(phrase, tokens[i + 1 : i + 3])))
            )
    return tuple(found)


def _to(phrase: Phrase, following: list[Token]) -> tuple[Phrase, tuple[Phrase, ...]]:
    """Return a phrase, with the year of the one that it is joined to, and that one if the two are a range."""
    joint, other = (
        (following[0].values, following[1].values.get("phrase")) if len(following) == 2 else ({}, None)
    )
    if not isinstance(other, Phrase) or not joint.keys() & _JOINTS:
        return phrase, ()
    both = sides(phrase, other)
    return (both[0] if both else phrase), (other,) if joint.keys() & _ORDERED else ()


def _listed(tokens: list[Token]) -> tuple[Phrase, ...]:
    """Return the weekdays after the first of a list of them: "Monday, Tuesday and Wednesday"."""
    days: list[Phrase] = []
    i, joint = 0, ""
    while i < len(tokens) and isinstance(day := tokens[i].values.get("phrase"), ph.Weekday):
        days.append(day)
        if joint == "and":
            return tuple(days[1:]) if len(days) > 2 else ()
        i += 1
        while i < len(tokens) and (mark := tokens[i].values.keys() & _LISTING):
            joint = "and" if "and" in mark else "comma"
            i += 1
        if not joint:
            break
    return ()


_LISTING = frozenset({"comma", "and"})
_MOST_LISTED = 7


_JOINTS = frozenset({"to", "and", "or"})
_ORDERED = frozenset({"to", "and"})


FAR = 290
"""Beyond so many days a month or a day of a month is taken for the nearer one, whatever the tense says."""

UNTOLD = 240
"""The same where no tense says anything."""

BOUND = 150
"""The same after "by" or "until"."""


def _way(phrase: Phrase, place: Place, published: date, default: Direction) -> Direction:
    """Return where to look for *phrase*: by the words around it, unless what they point at is far off."""
    if not ph.leans(phrase):
        return default
    told = direction_at(place)
    way = told or default
    if ph.returns_yearly(phrase) and way in _SIDES:
        if ph.counts_units(phrase):
            return Direction.PAST if way is Direction.PAST else Direction.NEAREST
        bound = place.next_before() in place.tables.UNTIL
        far = BOUND if bound else FAR if told else UNTOLD
        if _days_off(phrase, published, way) <= far:
            return way
        return Direction.FUTURE if bound else Direction.NEAREST
    return way


def _days_off(phrase: Phrase, published: date, way: Direction) -> int:
    """Return how many days *phrase* lies from publication, looking one way."""
    try:
        when = settle(phrase, anchor=published, direction=way, windows=False)
    except UnresolvableDateError:
        return 0
    day = published.date() if isinstance(published, datetime) else published
    return max((when.start - day).days if when.start else 0, (day - when.end).days if when.end else 0)


_SIDES = (Direction.PAST, Direction.FUTURE)


def _article(phrase: Phrase, words: str, articles: frozenset[str]) -> int:
    """Return the length of an article that belongs to the noun after a compound: "the two-week crisis"."""
    first, _, rest = words.partition(" ")
    compound = isinstance(phrase, (ph.Duration, ph.Nth, ph.Shift)) and "-" in rest.rpartition(" ")[2]
    return len(first) + 1 if compound and first in articles else 0


def _settled(phrase: Phrase, published: date, direction: Direction, mention: When | None) -> When | None:
    """Return the time of *phrase*; None where no day fits, or it counts from something that the words do not say."""
    try:
        when = settle(phrase, anchor=published, direction=direction, mention=mention, windows=False)
    except UnresolvableDateError:
        return None
    return when if when.value is not None else None


def _expression(
    place: Place, phrase: Phrase, when: When, published: date, mention: When | None
) -> TimeExpression:
    """Return the expression at *place*, with what it was counted from."""
    basis = _basis(phrase, when, mention)
    anchor = {Basis.PUBLICATION: published, Basis.MENTION: mention.start if mention else None}.get(basis)
    exact = place.text[place.start : place.end]
    return TimeExpression(
        start=place.start, end=place.end, exact=exact, when=when, basis=basis, anchor=anchor, phrase=phrase
    )


def _basis(phrase: Phrase, when: When, mention: When | None) -> Basis:
    """Return what *phrase* was counted from."""
    if when.start is None and when.end is None:
        return Basis.NONE
    bases = set(_bases(phrase))
    if mention is not None and Base.MENTION in bases:
        return Basis.MENTION
    return Basis.PUBLICATION if bases else Basis.EXPLICIT


@lru_cache(maxsize=4096)
def _bases(phrase: Phrase) -> tuple[Base, ...]:
    """Return every base in the tree of *phrase*; what returns and is not chosen counts from publication."""
    found: list[Base] = []
    base = Base.MENTION if isinstance(phrase, ph.Then) else getattr(phrase, "base", None)
    if isinstance(base, Base):
        found.append(base)
    elif ph.leans(phrase) or isinstance(phrase, ph.Window):
        found.append(Base.PUBLICATION)
    elif isinstance(phrase, (ph.Daypart, ph.Clock)) and phrase.day is None:
        found.append(Base.MENTION)
    for name in ("of", "day", "whole", "origin", "first", "last", "second"):
        inner = getattr(phrase, name, None)
        if isinstance(inner, Phrase):
            found.extend(_bases(inner))
    return tuple(found)

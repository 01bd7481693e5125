"""The algebra of time expressions: what words say of a time, without a calendar day.

Every time expression reduces to a small tree of the frozen nodes below. A node never holds the words it came from,
and knows neither a day of publication nor a direction; `diplonews.dates.resolve` supplies both. ``str(phrase)``
gives words that a newspaper would print and that parse to an equal phrase.
"""

from enum import IntEnum, StrEnum
from functools import lru_cache

from attrs import field, frozen

from diplonews.model import Mod


class Unit(StrEnum):
    """A unit of time, smallest first; the value is its TIMEX3 letter or letters."""

    SECOND = "S"
    MINUTE = "MIN"
    HOUR = "H"
    DAY = "D"
    WEEKEND = "WE"
    WEEK = "W"
    MONTH = "M"
    QUARTER = "Q"
    HALF = "HALF"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"


class Base(StrEnum):
    """What a phrase counts from."""

    PUBLICATION = "publication"
    MENTION = "mention"
    EVENT = "event"


class Which(IntEnum):
    """The turn of something that returns."""

    LAST = -1
    THIS = 0
    NEXT = 1


class Reference(StrEnum):
    """A time without bounds."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@frozen
class Phrase:
    """A time expression without a calendar day. ``str()`` gives words for it."""


@frozen
class Vague(Phrase):
    """A time without bounds: "recently", "now", "soon"."""

    reference: Reference


@frozen
class Relative(Phrase):
    """A unit of the calendar counted from the one that holds the anchor: "yesterday", "last week", "that year"."""

    unit: Unit
    count: int
    base: Base = Base.PUBLICATION


@frozen
class Weekday(Phrase):
    """A day of every week; Monday is 0."""

    day: int


@frozen
class Month(Phrase):
    """A month of every year, 1 to 12."""

    month: int


@frozen
class MonthDay(Phrase):
    """A day of every year."""

    month: int
    day: int


@frozen
class MonthDayWeekday(Phrase):
    """A day of those years in which it is the weekday: "Monday, Nov. 11"."""

    weekday: int
    month: int
    day: int


@frozen
class DayOfMonth(Phrase):
    """A day of every month: "the 15th"; with a weekday, of those months where it is that."""

    day: int
    weekday: int | None = None


@frozen
class Season(Phrase):
    """A season of every year: SP, SU, FA or WI."""

    season: str


@frozen
class Weekend(Phrase):
    """A Saturday and Sunday."""


@frozen
class Holiday(Phrase):
    """A feast of every year, by its code."""

    name: str


@frozen
class Nth(Phrase):
    """The nth unit or weekday of something: "the third quarter", "the first Tuesday", "the final day" (-1).

    With *count* it is a run of units: "the first two weeks".
    """

    n: int
    unit: Unit | None = None
    weekday: int | None = None
    count: int = 1


@frozen
class Year(Phrase):
    """A year, 1 to 9999."""

    year: int
    fiscal: bool = False


@frozen
class Decade(Phrase):
    """Ten years from *first*, as in "the 1990s"."""

    first: int


@frozen
class Century(Phrase):
    """A hundred years; the 20th is counted from 1900 to 1999."""

    number: int


@frozen
class Chosen(Phrase):
    """One turn of something that returns: "last Monday", "next March", "this summer"."""

    which: Which
    of: Phrase
    base: Base = Base.PUBLICATION


@frozen
class In(Phrase):
    """Something that returns, in one given period: "Nov. 5, 2024", "June last year", "the first week of May"."""

    part: Phrase
    whole: Phrase


@frozen
class Containing(Phrase):
    """The calendar unit that holds a day: "the week of Nov. 4"."""

    unit: Unit
    day: Phrase


@frozen
class Daypart(Phrase):
    """A part of a day: MO, MI, AF, EV, NI or DT; *day* is None where only context says which day."""

    part: str
    day: Phrase | None = None


@frozen
class Clock(Phrase):
    """A time of day, 0:00 to 24:00, with its zone where one is named."""

    hour: int
    minute: int = 0
    zone: str | None = None
    day: Phrase | None = None


@frozen
class Amount:
    """So many units; *n* is None for "several", *high* is the upper end of "two to three", *more* adds smaller units."""

    n: int | None
    unit: Unit
    high: int | None = None
    more: "Amount | None" = None


@frozen
class Duration(Phrase):
    """A length of time: "three weeks", "several months"."""

    amount: Amount


@frozen
class Shift(Phrase):
    """A time that lies an amount before (*back*) or after another: "two days ago", "a week from Tuesday".

    *origin* is the phrase it counts from; without one, *base* says what it counts from.
    """

    amount: Amount
    back: bool
    base: Base = Base.PUBLICATION
    origin: Phrase | None = None


@frozen
class Window(Phrase):
    """A run of units that ends or starts at the anchor: "the past three weeks", "the next few days"."""

    amount: Amount
    which: Which


@frozen
class Modified(Phrase):
    """A phrase narrowed or loosened: "early 2024", "mid-November", "more than three weeks", "since Monday"."""

    mod: Mod
    of: Phrase


@frozen
class Interval(Phrase):
    """From the start of one phrase to the end of another."""

    first: Phrase
    last: Phrase


@frozen
class Pair(Phrase):
    """Two times named together: "Friday and Saturday"."""

    first: Phrase
    second: Phrase


@frozen
class Every(Phrase):
    """What returns, meant in all its turns: "every Monday", "Tuesday nights", "each July"."""

    of: Phrase


@frozen
class Rate(Phrase):
    """So much a unit: "daily", "twice a week", "every three months"."""

    amount: Amount
    times: int | None = field(default=None)


RETURNING = (Weekday, Month, MonthDay, MonthDayWeekday, DayOfMonth, Season, Weekend, Holiday, Nth)
"""The nodes that return every week, month or year, so that a direction must choose."""


@lru_cache(maxsize=4096)
def leans(phrase: Phrase) -> bool:
    """Return whether the days of *phrase* depend on a direction."""
    if isinstance(phrase, RETURNING):
        return True
    if isinstance(phrase, In):
        return leans(phrase.whole)
    inner = [getattr(phrase, name, None) for name in ("of", "day", "origin", "first", "second", "last")]
    if isinstance(phrase, (Chosen, Every)):
        return False
    return any(isinstance(node, Phrase) and leans(node) for node in inner)


YEARLY = (Month, MonthDay, MonthDayWeekday, Season, Holiday)
"""The nodes that return every year."""


@lru_cache(maxsize=4096)
def _leaf(phrase: Phrase) -> Phrase:
    """Return the node of *phrase* that a direction must choose a turn of."""
    if isinstance(phrase, RETURNING):
        return phrase
    for name in ("whole", "of", "day", "origin", "last", "second"):
        inner = getattr(phrase, name, None)
        if isinstance(inner, Phrase) and leans(inner):
            return _leaf(inner)
    return phrase


def returns_yearly(phrase: Phrase) -> bool:
    """Return whether what a direction must choose returns every year."""
    leaf = _leaf(phrase)
    return isinstance(leaf, YEARLY) or (isinstance(leaf, Nth) and leaf.unit is not None)


def counts_units(phrase: Phrase) -> bool:
    """Return whether what a direction must choose is the nth unit of a year, such as a quarter."""
    return isinstance(_leaf(phrase), Nth)

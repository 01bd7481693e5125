"""The algebra of time expressions: what words say of a time, without a calendar day.

Every time expression reduces to a small tree of the frozen nodes below. A node never holds the words it came from,
and knows neither a day of publication nor a direction; `diplonews.dates.resolve` supplies both. ``str(phrase)``
gives words that a newspaper would print and that parse to an equal phrase.
"""

from enum import IntEnum, StrEnum
from functools import lru_cache

from attrs import field, frozen

from diplonews.dates.saying import Speech, speech
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
    """The turn of something that returns. The coming Friday may lie in this week, the next one does not."""

    LAST = -1
    THIS = 0
    NEXT = 1
    COMING = 2


class Order(StrEnum):
    """Whether 5/11 is 11 May or 5 November."""

    MONTH_FIRST = "month-first"
    DAY_FIRST = "day-first"


class Reference(StrEnum):
    """A time without bounds."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


_MENTIONED = {-1: "previous", 0: "that", 1: "following"}
"""How a unit beside or at a mention is said."""


@frozen
class Phrase:
    """A time expression without a calendar day. ``str()`` gives words for it in English, `said` in any language."""

    def __str__(self) -> str:
        return self.said(speech())

    def said(self, speech: Speech) -> str:
        """Return newspaper words for this phrase, which parse to an equal phrase."""
        raise NotImplementedError


@frozen
class Vague(Phrase):
    """A time without bounds: "recently", "now", "soon"; with a unit "recent weeks", "coming weeks"."""

    reference: Reference
    unit: Unit | None = None

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        if self.unit is not None:
            which = speech.name("recent" if self.reference is Reference.PAST else "future", self.reference)
            return f"{which} {speech.name('units', self.unit)}"
        return speech.name("vague", self.reference)


@frozen
class Then(Phrase):
    """The time that was mentioned last: "until then"."""

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.say("then")


@frozen
class Relative(Phrase):
    """A unit of the calendar counted from the one that holds the anchor: "yesterday", "last week", "that year"."""

    unit: Unit
    count: int
    base: Base = Base.PUBLICATION

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        if self.unit is Unit.DAY and self.base is Base.PUBLICATION:
            if abs(self.count) == 2:
                return speech.say(f"relative{self.count}")
            return speech.name("dayword", self.count)
        unit = speech.name("unit", self.unit)
        if self.base is Base.MENTION:
            return speech.say(_MENTIONED[self.count], unit=unit)
        return speech.say("relative", which=speech.name("which", self.count), unit=unit)


@frozen
class Weekday(Phrase):
    """A day of every week; Monday is 0."""

    day: int

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.name("weekday", self.day)


@frozen
class Month(Phrase):
    """A month of every year, 1 to 12."""

    month: int

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.name("month", self.month)


@frozen
class MonthDay(Phrase):
    """A day of every year."""

    month: int
    day: int

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.say("month day", month=speech.name("month", self.month), day=str(self.day))


@frozen
class MonthDayWeekday(Phrase):
    """A day of those years in which it is the weekday: "Monday, Nov. 11"."""

    weekday: int
    month: int
    day: int

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        month, weekday = speech.name("month", self.month), speech.name("weekday", self.weekday)
        return speech.say("weekday month day", weekday=weekday, month=month, day=str(self.day))


@frozen
class Numeric(Phrase):
    """A day and a month in figures whose order the words leave open: "5/11", "5/11/2024"."""

    first: int
    second: int
    year: int | None = None

    def said(self, speech: Speech) -> str:  # noqa: ARG002 - figures are the same in every language
        """Return newspaper words for it."""
        pair = f"{self.first}/{self.second}"
        return pair if self.year is None else f"{pair}/{self.year:04}"

    def ordered(self, order: Order) -> Phrase:
        """Return the date once the order is stated."""
        month, day = (self.first, self.second) if order is Order.MONTH_FIRST else (self.second, self.first)
        return MonthDay(month, day) if self.year is None else In(MonthDay(month, day), Year(self.year))


@frozen
class DayOfMonth(Phrase):
    """A day of every month: "the 15th"; with a weekday, of those months where it is that."""

    day: int
    weekday: int | None = None

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        day = speech.ordinal(self.day)
        if self.weekday is None:
            return speech.say("day of month", day=day)
        return speech.say("weekday the day", weekday=speech.name("weekday", self.weekday), day=day)


@frozen
class Season(Phrase):
    """A season of every year: SP, SU, FA or WI."""

    season: str

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.name("season", self.season)


@frozen
class Weekend(Phrase):
    """A Saturday and Sunday."""

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.say("the", of=speech.name("unit", Unit.WEEKEND))


@frozen
class Holiday(Phrase):
    """A feast of every year, by its code."""

    name: str

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.name("holiday", self.name)


@frozen
class Nth(Phrase):
    """The nth unit or weekday of something: "the third quarter", "the first Tuesday", "the final day" (-1).

    From the end it is counted in negative numbers: "the second last week" is -2.

    With *count* it is a run of units: "the first two weeks".
    """

    n: int
    unit: Unit | None = None
    weekday: int | None = None
    count: int = 1

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        if self.n < -1:
            return speech.say(
                "nth last", nth=speech.ordinal(-self.n), unit=speech.name("unit", self.unit or Unit.DAY)
            )
        nth = speech.say("final") if self.n < 0 else speech.ordinal(self.n)
        if self.weekday is not None:
            return speech.say("nth", nth=nth, unit=speech.name("weekday", self.weekday))
        unit = self.unit or Unit.DAY
        if self.count == 1:
            return speech.say("nth", nth=nth, unit=speech.name("unit", unit))
        return speech.say("run", nth=nth, count=speech.number(self.count), units=speech.name("units", unit))


@frozen
class Year(Phrase):
    """A year, 1 to 9999."""

    year: int
    fiscal: bool = False

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        year = f"{self.year:04}"
        return speech.say("fiscal", year=year) if self.fiscal else year


@frozen
class Decade(Phrase):
    """Ten years from *first*, as in "the 1990s"."""

    first: int

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.say("decade", first=f"{self.first:04}")


@frozen
class Century(Phrase):
    """A hundred years; the 20th is counted from 1900 to 1999."""

    number: int

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.say("century", nth=speech.ordinal(self.number))


@frozen
class Chosen(Phrase):
    """One turn of something that returns: "last Monday", "next March", "this summer"."""

    which: Which
    of: Phrase
    base: Base = Base.PUBLICATION

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        of = speech.name("unit", Unit.WEEKEND) if isinstance(self.of, Weekend) else self.of.said(speech)
        if self.which is Which.COMING:
            return speech.say("coming", of=of)
        if self.base is Base.MENTION:
            return speech.say(_MENTIONED[int(self.which)], unit=of)
        return speech.say("relative", which=speech.name("which", int(self.which)), unit=of)


@frozen
class In(Phrase):
    """Something that returns, in one given period: "Nov. 5, 2024", "June last year", "the first week of May"."""

    part: Phrase
    whole: Phrase

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        part, whole = self.part.said(speech), self.whole.said(speech)
        if isinstance(self.part, Season):
            return speech.say("the of", part=part, whole=whole)
        if isinstance(self.part, (MonthDay, Month)):
            plain = isinstance(self.whole, Year) and isinstance(self.part, MonthDay)
            return speech.say("in, " if plain else "in", part=part, whole=whole)
        return speech.say("of", part=part, whole=whole)


@frozen
class Containing(Phrase):
    """The calendar unit that holds a day: "the week of Nov. 4"."""

    unit: Unit
    day: Phrase

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        unit = speech.name("unit", self.unit)
        return speech.say("the of", part=unit, whole=self.day.said(speech))


@frozen
class Daypart(Phrase):
    """A part of a day: MO, MI, AF, EV, NI or DT; *day* is None where only context says which day."""

    part: str
    day: Phrase | None = None

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        part = speech.name("daypart", self.part)
        match self.day:
            case None:
                return speech.say("the part", part=part)
            case Relative(unit=Unit.DAY, base=Base.MENTION, count=count):
                return speech.say(_MENTIONED[count], unit=part)
            case Relative(unit=Unit.DAY, count=0):
                return speech.say("tonight") if self.part == "NI" else speech.say("this part", part=part)
            case Relative(unit=Unit.DAY, count=-1) if self.part == "NI":
                return speech.say("last night")
            case Weekday() | Relative() | Chosen():
                return speech.say("day part", day=self.day.said(speech), part=part)
        return speech.say("the part of", day=self.day.said(speech), part=part)


@frozen
class Clock(Phrase):
    """A time of day, 0:00 to 24:00, with its zone where one is named."""

    hour: int
    minute: int = 0
    zone: str | None = None
    day: Phrase | None = None

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        if self.minute == 0 and self.hour in (12, 24):
            clock = speech.name("oclock", self.hour)
        else:
            meridiem = speech.name("meridiem", 12 if self.hour >= 12 else 0)
            clock = speech.say(
                "clock", hour=str((self.hour - 1) % 12 + 1), minute=str(self.minute), meridiem=meridiem
            )
        if self.zone is not None:
            clock = f"{clock} {speech.name('zone', self.zone)}"
        return f"{clock} {self.day.said(speech)}" if self.day else clock


@frozen
class Amount:
    """So many units; *n* is None for "several", *high* is the upper end of "two to three", *more* adds smaller units."""

    n: int | None
    unit: Unit
    high: int | None = None
    more: "Amount | None" = None

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        units = speech.name("unit" if self.n == 1 and self.high is None else "units", self.unit)
        if self.n is None:
            return speech.say("several", units=units)
        if self.high is not None:
            return speech.say("range", low=speech.number(self.n), high=speech.number(self.high), units=units)
        first = f"{speech.number(self.n)} {units}"
        return speech.say("amounts", first=first, second=self.more.said(speech)) if self.more else first


@frozen
class Duration(Phrase):
    """A length of time: "three weeks", "several months"."""

    amount: Amount

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return self.amount.said(speech)


@frozen
class Shift(Phrase):
    """A time that lies an amount before (*back*) or after another: "two days ago", "a week from Tuesday".

    *origin* is the phrase it counts from; without one, *base* says what it counts from.
    """

    amount: Amount
    back: bool
    base: Base = Base.PUBLICATION
    origin: Phrase | None = None

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        amount = self.amount.said(speech)
        if self.origin is not None or self.base is Base.EVENT:
            origin = self.origin.said(speech) if self.origin else speech.say("event")
            return speech.say("before" if self.back else "after", amount=amount, origin=origin)
        if self.base is Base.MENTION:
            return speech.say("earlier" if self.back else "later", amount=amount)
        return speech.say("ago" if self.back else "from now", amount=amount)


@frozen
class Beside(Phrase):
    """The weekday next to another time: "the Friday after Thanksgiving", "the Monday before May 25" (*back*)."""

    weekday: int
    back: bool
    origin: Phrase

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        weekday = speech.say("the", of=speech.name("weekday", self.weekday))
        return speech.say("before" if self.back else "after", amount=weekday, origin=self.origin.said(speech))


@frozen
class Window(Phrase):
    """A run of units that ends or starts at the anchor: "the past three weeks", "the next few days".

    With an *origin* it starts there: "three days starting Monday".
    """

    amount: Amount
    which: Which
    origin: Phrase | None = None

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        if self.origin is not None:
            return speech.say("starting", amount=self.amount.said(speech), origin=self.origin.said(speech))
        which = speech.name("past", -1) if self.which is Which.LAST else speech.name("which", 1)
        return speech.say("window", which=which, amount=self.amount.said(speech))


@frozen
class Modified(Phrase):
    """A phrase narrowed or loosened: "early 2024", "mid-November", "more than three weeks", "since Monday"."""

    mod: Mod
    of: Phrase

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        loose = self.mod is Mod.APPROX and not isinstance(self.of, (Duration, Shift, Clock))
        return speech.say("around" if loose else self.mod, of=self.of.said(speech))


@frozen
class Interval(Phrase):
    """From the start of one phrase to the end of another."""

    first: Phrase
    last: Phrase

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.say("interval", first=self.first.said(speech), last=self.last.said(speech))


@frozen
class Pair(Phrase):
    """Two times named together: "Friday and Saturday"."""

    first: Phrase
    second: Phrase

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        return speech.say("pair", first=self.first.said(speech), second=self.second.said(speech))


@frozen
class Every(Phrase):
    """What returns, meant in all its turns: "every Monday", "Tuesday nights", "each July"."""

    of: Phrase

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        match self.of:
            case Weekend():
                of = speech.name("unit", Unit.WEEKEND)
            case Daypart(part=part, day=None):
                of = speech.name("daypart", part)
            case _:
                of = self.of.said(speech)
        return speech.say("every", of=of)


@frozen
class Rate(Phrase):
    """So much a unit: "daily", "twice a week", "every three months"."""

    amount: Amount
    times: int | None = field(default=None)

    def said(self, speech: Speech) -> str:
        """Return newspaper words for it."""
        one = self.amount.n == 1
        of = speech.name("unit", self.amount.unit) if one else self.amount.said(speech)
        if self.times is None:
            return speech.say("every", of=of)
        often = {1: "once", 2: "twice"}.get(self.times, "times")
        times = speech.number(self.times)
        if one:
            return speech.say(often, unit=of, times=times)
        return speech.say(f"{often} every", amount=of, times=times)


RETURNING = (Weekday, Month, MonthDay, MonthDayWeekday, DayOfMonth, Season, Weekend, Holiday, Nth)
"""The nodes that return every week, month or year, so that a direction must choose."""


@lru_cache(maxsize=4096)
def leans(phrase: Phrase) -> bool:
    """Return whether the days of *phrase* depend on a direction."""
    if isinstance(phrase, RETURNING):
        return True
    if isinstance(phrase, In):
        return leans(phrase.whole)
    if isinstance(phrase, Numeric):
        return phrase.year is None
    inner = [getattr(phrase, name, None) for name in ("of", "day", "origin", "first", "second", "last")]
    if isinstance(phrase, (Chosen, Every)):
        return False
    return any(isinstance(node, Phrase) and leans(node) for node in inner)


YEARLY = (Month, MonthDay, MonthDayWeekday, Numeric, Season, Holiday)
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

"""From a Phrase and an anchor to a When.

The anchor is the day a phrase counts from; the direction says where to look for what returns every week or year.
Knows no words: `diplonews.dates.parse` makes phrases, and `resolve` there joins the two steps.
"""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from diplonews.dates import phrase as ph
from diplonews.dates.calendar import (
    DAYS_IN,
    MONTHS_IN,
    OutOfCalendarError,
    add,
    grain,
    iso,
    period,
    step,
    unit_value,
)
from diplonews.dates.phrase import Base, Order, Phrase, Unit, Which
from diplonews.dates.turns import beside, turn, within
from diplonews.errors import UnresolvableDateError
from diplonews.model import Mod, TimeType, When
from diplonews.model.timex import Days, days


class Direction(StrEnum):
    """Where to look for something that returns every week, month or year."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"
    STRICT = "strict"


class Frame(NamedTuple):
    """What a phrase is resolved against.

    Attributes:
        anchor: The day of publication, or with its hour a datetime.
        mention: The time that "that week" and "two days later" count from; None counts from the anchor.
        direction: Where to look for what returns.
        order: The order of day and month in figures, where they leave it open.
        windows: Whether "the past three weeks" is given its days; otherwise it is a length, as TIMEX3 has it.
    """

    anchor: date
    mention: When | None
    direction: Direction
    windows: bool = True
    order: Order = Order.MONTH_FIRST

    def base(self, base: Base) -> date:
        """Return the day that *base* stands for."""
        return self.mentioned if base is Base.MENTION else self.anchor

    @property
    def mentioned(self) -> date:
        """The first day of the mention, else the anchor."""
        return self.mention.start if self.mention and self.mention.start else self.anchor


class Time(NamedTuple):
    """A resolved phrase: the fields of a When, before it is one."""

    type: TimeType
    value: str | None
    mod: Mod | None = None

    def days(self) -> Days:
        """Return the first and last day; both None where there are none."""
        if self.value is None or self.type is TimeType.SET:
            return None, None
        return days(self.value, self.mod)

    def period(self) -> tuple[date, date]:
        """Return the first and last day of what must have both."""
        first, last = self.days()
        if first is None or last is None:
            raise OutOfCalendarError("it counts from something without a day")
        return first, last


def settle(
    phrase: Phrase,
    *,
    anchor: date,
    direction: Direction = Direction.PAST,
    mention: When | None = None,
    windows: bool = True,
    order: Order = Order.MONTH_FIRST,
) -> When:
    """Return the When of a *phrase* that is read on the day *anchor*.

    Args:
        phrase: The words as a tree.
        anchor: The day to count from; a datetime where the hour matters ("three hours ago").
        direction: Where to look for what returns every week, month or year.
        mention: What "two days later" and "that week" count from; the anchor unless given.
        windows: Whether a run of units up to the anchor ("the past three weeks") resolves to its days. As
            TIMEX3 has it, and as `tag` gives it, it is a DURATION.
        order: The order of day and month where figures leave it open ("5/11").

    Raises:
        UnresolvableDateError: If no day fits, or with Direction.STRICT if two do.

    >>> settle(ph.Weekday(3), anchor=date(2024, 11, 11)).value
    '2024-11-07'
    """
    frame = Frame(anchor, mention, direction, windows, order)
    try:
        return When(type=(time := find(phrase, frame)).type, value=time.value, mod=time.mod)
    except (ValueError, OverflowError) as error:
        reason = str(error) if isinstance(error, OutOfCalendarError) else "no such day in the years 1 to 9999"
        raise UnresolvableDateError(str(phrase), 0, reason) from None


def check_published(published: date) -> None:
    """Check that *published* is a day, and not the words for one.

    Raises:
        TypeError: If it is anything but a date or a datetime.
    """
    if not isinstance(published, date):
        raise TypeError(
            f"published={published!r} ({type(published).__name__}): expected a date or a datetime"
        )


def find(phrase: Phrase, frame: Frame) -> Time:
    """Return the time that *phrase* names in *frame*."""
    return _FINDERS[type(phrase)](phrase, frame)


def _date(value: str | None, mod: Mod | None = None) -> Time:
    return Time(TimeType.DATE, value, mod)


def _returning(phrase: Phrase, frame: Frame) -> Time:
    """Return the turn of *phrase* that the direction asks for."""
    if isinstance(phrase, ph.Nth) and phrase.count > 1 and phrase.unit:
        return Time(TimeType.DURATION, period(ph.Amount(phrase.count, phrase.unit)))
    if isinstance(phrase, ph.Nth) and phrase.unit is Unit.DAY:
        return _date(None)
    anchor = _day(frame.anchor)
    if isinstance(phrase, ph.MonthDayWeekday):
        return _date(_with_weekday(phrase, anchor, frame.direction))
    if frame.direction is Direction.FUTURE:
        return _date(turn(phrase, anchor, 1))
    if frame.direction is Direction.PAST:
        return _date(turn(phrase, anchor, -1))
    back, ahead = (_optional(phrase, anchor, sign) for sign in (-1, 1))
    if frame.direction is Direction.STRICT and back != ahead:
        raise OutOfCalendarError(f"both {back} and {ahead} fit, and the direction is strict")
    return _date(_nearest(back, ahead, anchor))


def _with_weekday(phrase: ph.MonthDayWeekday, anchor: date, direction: Direction) -> str:
    """Return the nearest turn of the day that is the weekday; where neither is, the one that the direction asks for."""
    sides = [_optional(ph.MonthDay(phrase.month, phrase.day), anchor, sign) for sign in (-1, 1)]
    if direction is Direction.FUTURE:
        sides.reverse()
    fits = [side for side in sides if side and date.fromisoformat(side).weekday() == phrase.weekday]
    found = next(iter(fits), sides[0] or sides[1])
    if found is None or (direction is Direction.STRICT and not fits):
        raise OutOfCalendarError("no such day on that weekday in the last or the next year")
    return found


def _optional(phrase: Phrase, anchor: date, sign: int) -> str | None:
    try:
        return turn(phrase, anchor, sign)
    except OutOfCalendarError:
        return None


def _nearest(back: str | None, ahead: str | None, anchor: date) -> str:
    """Return the value whose days are nearer to *anchor*; of two equally near the earlier."""
    if back is None or ahead is None:
        if back is None and ahead is None:
            raise OutOfCalendarError("no such day")
        return str(back or ahead)
    last, first = days(back)[1], days(ahead)[0]
    return back if last is None or first is None or anchor - last <= first - anchor else ahead


def _day(anchor: date) -> date:
    return anchor.date() if isinstance(anchor, datetime) else anchor


def _numeric(phrase: ph.Numeric, frame: Frame) -> Time:
    if frame.direction is Direction.STRICT:
        raise OutOfCalendarError("day and month may stand in either order, and the direction is strict")
    return find(phrase.ordered(frame.order), frame)


def _then(_: ph.Then, frame: Frame) -> Time:
    mention = frame.mention
    return Time(mention.type, mention.value, mention.mod) if mention else _date(None)


def _relative(phrase: ph.Relative, frame: Frame) -> Time:
    base = _day(frame.base(phrase.base))
    return _date(unit_value(phrase.unit, step(base, phrase.unit, phrase.count)))


def _year(phrase: ph.Year, _: Frame) -> Time:
    return _date(f"FY{phrase.year:04}" if phrase.fiscal else f"{phrase.year:04}")


def _chosen(phrase: ph.Chosen, frame: Frame) -> Time:
    base = _day(frame.base(phrase.base))
    following = (
        phrase.base is Base.MENTION and phrase.which is Which.NEXT and isinstance(phrase.of, ph.Weekday)
    )
    if phrase.which is Which.COMING or following:
        return _date(turn(phrase.of, step(base, Unit.DAY, 1), 1))
    value = turn(phrase.of, base, int(phrase.which), chosen=True)
    if phrase.which is Which.THIS and frame.direction is Direction.FUTURE:
        last = days(value)[1]
        if last and last < base:  # "this September", told in October of what is to come
            value = turn(phrase.of, base, 1)
    return _date(value)


def _in(phrase: ph.In, frame: Frame) -> Time:
    whole = find(phrase.whole, frame)
    first, last = whole.period()
    match phrase:
        case ph.In(
            part=ph.Nth(unit=Unit.QUARTER | Unit.HALF as unit, n=n, count=1), whole=ph.Year(fiscal=True)
        ) if n > 0:
            return _date(f"{whole.value}-{unit[0]}{n}")
    if isinstance(phrase.part, ph.Relative):  # "that quarter of 1988"
        if frame.mention and "-Q" in str(frame.mention.value):
            return _date(unit_value(Unit.QUARTER, frame.mentioned.replace(year=first.year, day=1)))
        return whole
    return _date(within(phrase.part, first, last))


def _containing(phrase: ph.Containing, frame: Frame) -> Time:
    return _date(unit_value(phrase.unit, find(phrase.day, frame).period()[0]))


def _daypart(phrase: ph.Daypart, frame: Frame) -> Time:
    return Time(TimeType.TIME, f"{_single_day(phrase.day, frame)}T{phrase.part}")


def _clock(phrase: ph.Clock, frame: Frame) -> Time:
    day = _single_day(phrase.day, frame)
    return Time(TimeType.TIME, f"{day}T{phrase.hour:02}:{phrase.minute:02}{phrase.zone or ''}")


def _single_day(phrase: Phrase | None, frame: Frame) -> str:
    if phrase is None:
        return iso(_day(frame.mentioned))
    first, last = find(phrase, frame).period()
    if first != last:
        raise OutOfCalendarError("a time of day needs a single day")
    return iso(first)


def _shift(phrase: ph.Shift, frame: Frame) -> Time:
    if phrase.base is Base.EVENT:
        return _date(None)
    amount, sign = phrase.amount, -1 if phrase.back else 1
    if amount.n is None and phrase.base is Base.MENTION and phrase.origin is None:
        return Time(
            TimeType.DURATION, period(amount)
        )  # "several days later" is no reference to what is to come
    if amount.n is None:
        return _date("PAST_REF" if phrase.back else "FUTURE_REF")
    if phrase.origin is not None:
        ahead = isinstance(phrase.origin, ph.Weekday) and not phrase.back  # "a week from Tuesday"
        origin = find(phrase.origin, frame._replace(direction=Direction.FUTURE) if ahead else frame)
        return _shifted_period(amount, sign, *origin.period())
    base = frame.base(phrase.base)
    if amount.unit is Unit.YEAR and frame.mention and "-Q" in str(frame.mention.value):
        base = frame.mentioned
        return _date(unit_value(Unit.QUARTER, _day(add(base, amount, sign))))
    if amount.high is not None:
        low, high = (
            _shifted(ph.Amount(n, amount.unit), sign, base)
            for n in sorted((amount.n, amount.high), key=lambda n: n * sign)
        )
        return _date(f"{low.value}/{high.value}")
    return _shifted(amount, sign, base)


def _shifted(amount: ph.Amount, sign: int, base: date) -> Time:
    """Return the unit an amount off *base*, of the grain of the smallest unit of the amount."""
    smallest = amount
    while smallest.more:
        smallest = smallest.more
    if smallest.unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR):
        if not isinstance(base, datetime):
            return _date(iso(add(datetime(base.year, base.month, base.day, 12), amount, sign)), Mod.APPROX)  # noqa: DTZ001
        moment = add(base, amount, sign)
        return Time(TimeType.TIME, f"{iso(moment)}T{moment:%H:%M}")
    return _date(unit_value(smallest.unit, _day(add(base, amount, sign))))


def _shifted_period(amount: ph.Amount, sign: int, first: date, last: date) -> Time:
    """Return the period of the same grain as *first* to *last* that lies an amount off."""
    start = add(first, amount, sign)
    return _date(unit_value(grain(first, last), start))


def _beside(phrase: ph.Beside, frame: Frame) -> Time:
    return _date(iso(beside(phrase.weekday, *find(phrase.origin, frame).period(), back=phrase.back)))


def _window(phrase: ph.Window, frame: Frame) -> Time:
    amount, sign = phrase.amount, int(phrase.which)
    if not frame.windows or amount.n is None:
        return Time(TimeType.DURATION, period(amount))
    unit = amount.unit
    if phrase.origin is not None:
        start = find(phrase.origin, frame).period()[0]
        return _date(f"{iso(start)}/{iso(step(_day(add(start, amount, 1)), Unit.DAY, -1))}")
    if amount.more or (unit not in MONTHS_IN and unit not in DAYS_IN):
        first, last = sorted((_day(frame.anchor), _day(add(frame.anchor, amount, sign))))
        return _date(f"{iso(first)}/{iso(last)}" if first != last else iso(first))
    near, far = (unit_value(unit, step(_day(frame.anchor), unit, n * sign)) for n in (1, amount.n))
    first_value, last_value = (far, near) if sign < 0 else (near, far)
    return _date(near if near == far else f"{first_value}/{last_value}")


def _modified(phrase: ph.Modified, frame: Frame) -> Time:
    inner = find(phrase.of, frame)
    if inner.mod in _PARTS and phrase.mod in _OPEN:
        # A value holds a single mod: "before the end of the year" is before its last day, "since early May" from its first.
        first, last = inner.period()
        early = inner.mod is not Mod.END and phrase.mod in (Mod.BEFORE, Mod.ON_OR_AFTER)
        inner = _date(iso(first if early else last))
    return Time(inner.type, inner.value, phrase.mod)


_PARTS = (Mod.START, Mod.MID, Mod.END)
_OPEN = (Mod.BEFORE, Mod.AFTER, Mod.ON_OR_BEFORE, Mod.ON_OR_AFTER)


def _interval(phrase: ph.Interval, frame: Frame) -> Time:
    first, last = _both(phrase.first, phrase.last, frame)
    return _date(_span(first, last))


def _pair(phrase: ph.Pair, frame: Frame) -> Time:
    return _date(_span(*_both(phrase.first, phrase.second, frame)))


def _both(first: Phrase, last: Phrase, frame: Frame) -> tuple[Time, Time]:
    """Resolve two phrases so that the first is not after the last: the one that is certain leads the other."""
    ahead = frame.direction is Direction.FUTURE or isinstance(last, ph.DayOfMonth)
    if ph.leans(last) and (ahead or not ph.leans(first)):
        one = find(first, frame)
        start = one.days()[0] or _day(frame.anchor)
        return one, find(last, frame._replace(anchor=start, mention=None, direction=Direction.FUTURE))
    other = find(last, frame)
    end = other.days()[1] or _day(frame.anchor)
    return find(
        first,
        frame._replace(anchor=end, mention=None, direction=Direction.PAST) if ph.leans(first) else frame,
    ), other


def _span(first: Time, last: Time) -> str:
    """Return the value of an interval; parts of periods become days."""
    sides = []
    for time, side in ((first, 0), (last, 1)):
        day = time.days()[side]
        if day is None:
            raise OutOfCalendarError("an end of the interval has no day")
        sides.append(iso(day) if time.mod or "/" in str(time.value) else str(time.value))
    return "/".join(sides)


def _every(phrase: ph.Every, _: Frame) -> Time:
    return Time(TimeType.SET, _every_value(phrase.of))


def _every_value(phrase: Phrase | None) -> str | None:
    """Return the value of all turns of *phrase*, with X where it leaves the calendar open."""
    match phrase:
        case ph.Weekday(day=day):
            return f"XXXX-WXX-{day + 1}"
        case ph.Month(month=month):
            return f"XXXX-{month:02}"
        case ph.MonthDay(month=month, day=day):
            return f"XXXX-{month:02}-{day:02}"
        case ph.DayOfMonth(day=day):
            return f"XXXX-XX-{day:02}"
        case ph.Season(season=season):
            return f"XXXX-{season}"
        case ph.Weekend():
            return "XXXX-WXX-WE"
        case ph.Nth(unit=Unit.QUARTER, n=n):
            return f"XXXX-Q{n}" if 1 <= n <= 4 else None
        case ph.Daypart(part=part, day=None):
            return f"XXXX-XX-XXT{part}"
        case ph.Daypart(part=part, day=day_phrase):
            value = _every_value(day_phrase)
            return value and f"{value}T{part}"
    return None


def _rate(phrase: ph.Rate, _: Frame) -> Time:
    return Time(TimeType.SET, period(phrase.amount))


_FINDERS: dict[type[Phrase], Callable[[Any, Frame], Time]] = {
    **dict.fromkeys(ph.RETURNING, _returning),
    ph.Vague: lambda phrase, _: _date(str(phrase.reference)),
    ph.Numeric: _numeric,
    ph.Then: _then,
    ph.Relative: _relative,
    ph.Year: _year,
    ph.Decade: lambda phrase, _: _date(f"{phrase.first // 10:03}"),
    ph.Century: lambda phrase, _: _date(f"{phrase.number - 1:02}"),
    ph.Chosen: _chosen,
    ph.In: _in,
    ph.Containing: _containing,
    ph.Daypart: _daypart,
    ph.Clock: _clock,
    ph.Duration: lambda phrase, _: Time(TimeType.DURATION, period(phrase.amount)),
    ph.Shift: _shift,
    ph.Beside: _beside,
    ph.Window: _window,
    ph.Modified: _modified,
    ph.Interval: _interval,
    ph.Pair: _pair,
    ph.Every: _every,
    ph.Rate: _rate,
}

"""Parts of days and times of day: "tonight", "last night", "Monday morning", "overnight", "10:30 p.m. EST", "noon"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import Base, Clock, Daypart, Interval, MonthDay, Phrase, Relative, Unit, Weekday


def _this(parts: Parts) -> Phrase | None:
    count = parts.number("which") if "which" in parts else 0
    return Daypart(parts.code("tonight", "daypart"), Relative(Unit.DAY, count))


def _bare(parts: Parts) -> Phrase | None:
    return Daypart(parts.code("daypart"))


def _overnight(parts: Parts) -> Phrase:
    day = Weekday(parts.number("weekday")) if "weekday" in parts else Relative(Unit.DAY, -1)
    return Daypart(parts.code("overnight"), day)


def _mentioned(parts: Parts) -> Phrase | None:
    count = parts.number("mentioned", "turn")
    return Daypart(parts.code("daypart"), Relative(Unit.DAY, count, Base.MENTION))


def _of_day(parts: Parts) -> Phrase | None:
    part = parts.phrase("partp")
    return (
        Daypart(part.part, parts.phrase("dayp")) if isinstance(part, Daypart) and part.day is None else None
    )


def _clock(parts: Parts) -> Phrase | None:
    hour, minute = parts.number("number", "oclock") if "clock" not in parts else 0, 0
    if "clock" in parts:
        hour, minute = parts.numbers("clock")[:2]
    if "meridiem" in parts:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + parts.number("meridiem")
    if "number" in parts and not 1 <= hour <= 23:
        return None
    zone = parts.code("zone") if "zone" in parts else None
    return Clock(hour, minute, zone) if hour * 60 + minute <= 1440 and minute < 60 else None


def _military(parts: Parts) -> Phrase | None:
    hour, minute = divmod(parts.number("year"), 100)
    return Clock(hour, minute, parts.code("zone")) if hour < 24 and minute < 60 else None


def _military_hours(parts: Parts) -> Phrase | None:
    """Read "1400 hours"; so many hours are written "1,400 hours"."""
    hour, minute = divmod(parts.number("year"), 100)
    fits = hour < 24 and minute < 60 and Unit(parts.code("units")) is Unit.HOUR
    return Clock(hour, minute, parts.code("zone") if "zone" in parts else None) if fits else None


def _of_days(parts: Parts) -> Phrase | None:
    """Read "the night of Nov. 7-8" as the night that begins on the first day."""
    match parts.phrase("partp"), parts.phrase("spanp"):
        case Daypart(part="NI", day=None), Interval(first=MonthDay() as first):
            return Daypart("NI", first)
    return None


def _clock_of_part(parts: Parts) -> Phrase | None:
    """Read "10 o'clock Monday morning"; in the afternoon and later, hours up to 11 are those after noon."""
    match parts.phrase("clockp"), parts.phrase("partp"):
        case Clock(hour=hour, minute=minute, zone=zone, day=None), Daypart(part=part, day=Phrase() as day):
            return Clock(hour + 12 if part in _AFTER_NOON and hour < 12 else hour, minute, zone, day)
    return None


def _clock_in_part(parts: Parts) -> Phrase | None:
    """Read "10 o'clock in the morning"."""
    match parts.phrase("clockp"), parts.phrase("partp"):
        case Clock(hour=hour, minute=minute, zone=zone, day=None), Daypart(part=part, day=None):
            return Clock(hour + 12 if part in _AFTER_NOON and hour < 12 else hour, minute, zone)
    return None


_AFTER_NOON = ("AF", "EV", "NI")


def _hours_of_day(parts: Parts) -> Phrase | None:
    """Read "the morning hours of Sunday"."""
    return _of_day(parts) if Unit(parts.code("units")) is Unit.HOUR else None


def _clock_of_day(parts: Parts) -> Phrase | None:
    clock = parts.phrase("clockp")
    if not isinstance(clock, Clock) or clock.day:
        return None
    return Clock(clock.hour, clock.minute, clock.zone, parts.phrase("dayp"))


RULES = (
    Rule("tonight", Stage.POINT, "tonight", _this),
    Rule("this morning", Stage.POINT, "which daypart", _this),
    Rule("that morning", Stage.POINT, "the? mentioned daypart", _mentioned),
    Rule("the next morning", Stage.POINT, "the turn daypart", _mentioned),
    Rule("overnight", Stage.POINT, "overnight (on? weekday)?", _overnight),
    Rule("the morning", Stage.POINT, "the? daypart", _bare),
    Rule("Monday morning", Stage.JOIN, "dayp comma? at? partp", _of_day, rank=1),
    Rule("the night of a day", Stage.JOIN, "partp (of|on|comma)? dayp", _of_day),
    Rule("time of day", Stage.POINT, "(number|clock) meridiem zone?", _clock),
    Rule("noon", Stage.POINT, "oclock zone?", _clock),
    Rule("hours", Stage.POINT, "number hours zone?", _clock),
    Rule("clock", Stage.POINT, "clock zone?", _clock),
    Rule("night between days", Stage.JOIN, "partp (of|on) spanp", _of_days),
    Rule("time of a part of a day", Stage.JOIN, "clockp comma? on? partp", _clock_of_part, rank=1),
    Rule("time in a part of a day", Stage.JOIN, "clockp in partp", _clock_in_part, rank=1),
    Rule("hours of a part of a day", Stage.JOIN, "partp units (of|on)? dayp", _hours_of_day),
    Rule("local time", Stage.JOIN, "(clockp|partp) local", lambda parts: parts.phrase("clockp", "partp")),
    Rule("military time", Stage.POINT, "year zone", _military),
    Rule("military hours", Stage.AMOUNT, "year units zone?", _military_hours, rank=1),
    Rule("time of a day", Stage.JOIN, "clockp comma? on? dayp", _clock_of_day),
    Rule("day and time", Stage.JOIN, "dayp comma? at? clockp", _clock_of_day),
)

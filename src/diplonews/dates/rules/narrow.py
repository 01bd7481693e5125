"""Parts of periods: "early 2024", "mid-November", "late last week", "the end of the month", "year's end"."""

from diplonews.dates.grammar import Parts, Rule, Stage, kinds
from diplonews.dates.phrase import DayOfMonth, In, Modified, Nth, Phrase, Relative, Unit
from diplonews.model import Mod


def _part(parts: Parts) -> Phrase | None:
    phrase = parts.phrase("phrase")
    if isinstance(phrase, Nth) and phrase.count > 1:
        return None  # "the first two weeks" is a length until it has joined its period
    mod = Mod(parts.code("early", "mid", "late", "beginning"))
    return Modified(mod, phrase)


def _end(parts: Parts) -> Phrase | None:
    """Read "the year's end" and "this week's start"."""
    match parts.phrase("relp"):
        case Relative(unit=Unit.YEAR | Unit.MONTH | Unit.WEEK) as period:
            return Modified(Mod(parts.code("beginning")), period)
    return None


def _part_of_run(parts: Parts) -> Phrase | None:
    """Read "the beginning of the first two weeks of May", whose run joins its period late."""
    match parts.phrase("phrase"):
        case In(part=Nth()) as phrase:
            return Modified(Mod(parts.code("beginning")), phrase)
    return None


def _turn(parts: Parts) -> Phrase | None:
    period = parts.phrase("phrase")
    of = isinstance(period, Relative) and period.unit in (Unit.CENTURY, Unit.DECADE, Unit.YEAR)
    return Modified(Mod.START, period) if of else None


def _hours(parts: Parts) -> Phrase | None:
    return Modified(Mod.START, parts.phrase("dayp")) if Unit(parts.code("units")) is Unit.HOUR else None


def _year_end(parts: Parts) -> Phrase | None:
    return Modified(Mod.END, parts.phrase("yearp")) if parts.unit() is Unit.YEAR else None


def _first_units(parts: Parts) -> Phrase | None:
    """Read "the first days of November", which are not counted, as the start of the month."""
    first = parts.get("domp") == DayOfMonth(1) if "domp" in parts else parts.number("ordinal", "final")
    n, period = int(first), parts.phrase("phrase")
    if n not in (1, -1) or "periodp" not in kinds(period):
        return None
    return Modified(Mod.START if n > 0 else Mod.END, period)


def _unit_end(parts: Parts) -> Phrase | None:
    mod = Mod(parts.code("beginning", "end", "mid"))
    return (
        Modified(mod, Relative(parts.unit(), 0))
        if parts.unit() in (Unit.YEAR, Unit.MONTH, Unit.WEEK)
        else None
    )


RULES = (
    Rule("early in a period", Stage.NARROW, "the? (early|mid|late) (in|on|of)? phrase", _part),
    Rule("end of a period", Stage.NARROW, "the? beginning of phrase", _part),
    Rule("end of a run of units", Stage.SPAN, "the? beginning of phrase", _part_of_run),
    Rule("turn of the century", Stage.NARROW, "the? turning of phrase", _turn),
    Rule("early hours", Stage.NARROW, "the? early units of dayp", _hours),
    Rule("the year's end", Stage.NARROW, "relp possessive? beginning", _end),
    Rule("year-end 2025", Stage.NARROW, "unit possessive? end of? yearp", _year_end),
    Rule("first days of a period", Stage.NARROW, "(domp|the? (ordinal|final)) units of phrase", _first_units),
    Rule("mid-week", Stage.NARROW, "mid unit", _unit_end),
    Rule("year's end", Stage.NARROW, "unit possessive? end", _unit_end),
    Rule("end of year", Stage.NARROW, "the? beginning of unit", _unit_end),
)

"""Units counted from the anchor's own: "today", "the day before yesterday", "last week", "that year", "the next day"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.phrase import (
    Base,
    Chosen,
    Holiday,
    Month,
    Phrase,
    Relative,
    Season,
    Unit,
    Weekend,
    Which,
)

_CALENDAR = frozenset(
    {Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.DECADE, Unit.CENTURY}
)


def _dayword(parts: Parts) -> Phrase:
    return Relative(Unit.DAY, parts.number("dayword"))


def _beside_dayword(parts: Parts) -> Phrase | None:
    step = parts.number("before", "after")
    count = parts.number("dayword")
    return Relative(Unit.DAY, count + step) if parts.unit() is Unit.DAY and count * step >= 0 else None


def _counted(parts: Parts) -> Phrase | None:
    """Read "last week" against publication, "that week" and "the following day" against what was mentioned."""
    which = parts.number("mentioned", "turn", "which")
    publication = "which" in parts and not ("the" in parts and parts.unit() is Unit.DAY)
    base = Base.PUBLICATION if publication else Base.MENTION
    if parts.unit() is Unit.WEEKEND:
        return Chosen(Which(which), Weekend(), base)
    return Relative(parts.unit(), which, base) if parts.unit() in _CALENDAR else None


def _beside_mention(parts: Parts) -> Phrase | None:
    """Read "the week before" as the one before that of the mention."""
    unit = parts.phrase("relp")
    if not isinstance(unit, Relative) or unit.count or unit.unit not in _BESIDE:
        return None
    return Relative(unit.unit, parts.number("beside"), Base.MENTION)


_BESIDE = frozenset({Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR})


def _the_unit(parts: Parts) -> Phrase | None:
    if parts.unit() is Unit.WEEKEND:
        return Weekend()
    base = Base.MENTION if parts.unit() is Unit.QUARTER else Base.PUBLICATION
    return Relative(parts.unit(), 0, base) if parts.unit() in _CALENDAR else None


def _fiscal(parts: Parts) -> Phrase | None:
    if parts.unit() is not Unit.YEAR or not parts.keys() & {"the", "which"}:
        return None
    return Relative(Unit.YEAR, parts.number("which") if "which" in parts else 0)


def _turn(parts: Parts) -> Phrase:
    which = Which(parts.number("which", "turn", "mentioned"))
    base = Base.PUBLICATION if "which" in parts else Base.MENTION
    if "season" in parts:
        return Chosen(which, Season(parts.code("season")), base)
    if "month" in parts:
        return Chosen(which, Month(parts.number("month")), base)
    return Chosen(which, Holiday(parts.code("holiday")), base)


def _bare_weekend(parts: Parts) -> Phrase | None:
    return Weekend() if parts.unit() is Unit.WEEKEND else None


RULES = (
    Rule("today", Stage.POINT, "dayword", _dayword),
    Rule(
        "the day before yesterday", Stage.POINT, "the? unit (before|after) dayword", _beside_dayword, rank=1
    ),
    Rule("last unit", Stage.POINT, "the? which unit", _counted),
    Rule("this past unit", Stage.POINT, "this which unit", _counted, rank=1),
    Rule("that unit", Stage.POINT, "(the|that)? mentioned unit", _counted, rank=1),
    Rule("the following unit", Stage.POINT, "the turn unit", _counted, rank=1),
    Rule("following unit", Stage.POINT, "turn unit", _counted, rank=-1),
    Rule("the unit before", Stage.SPAN, "relp beside", _beside_mention, rank=-1),
    Rule("the unit", Stage.POINT, "the full? unit", _the_unit),
    Rule("the fiscal year", Stage.POINT, "the? which? fiscal unit", _fiscal),
    Rule("weekend", Stage.POINT, "unit", _bare_weekend),
    Rule("last season, month or feast", Stage.POINT, "(the|this)? which (season|month|holiday)", _turn),
    Rule(
        "the following season, month or feast",
        Stage.POINT,
        "(the turn|the? mentioned) (season|month|holiday)",
        _turn,
        rank=1,
    ),
    Rule("following season, month or feast", Stage.POINT, "turn (season|month|holiday)", _turn, rank=-1),
    Rule("season", Stage.POINT, "the? season", lambda parts: Season(parts.code("season"))),
    Rule("feast", Stage.POINT, "holiday", lambda parts: Holiday(parts.code("holiday"))),
)

"""What a verb of saying in the passive reports: its subject, what the verb links to it, and who is named behind "by".

A passive without "by" reports only what nobody is named for: "is said to have left", "it was reported that". "Was quoted
as saying", which names its source otherwise, is for ``noun_sayings``.
"""

from typing import NamedTuple

from diplonews.reading.layers import Stretch
from diplonews.reading.statements.contents import Reported, link
from diplonews.reading.statements.extents import words_behind
from diplonews.reading.statements.lines import Line, Places
from diplonews.reading.statements.sources import source_before, source_behind
from diplonews.reading.statements.verbgroups import VerbGroup
from diplonews.reading.statements.word_classes import (
    BREAK,
    BY,
    DETERMINER,
    GERUND,
    PLURAL,
    QUOTING,
    RELATIVE,
    THAT,
    TO,
)

_FARTHEST_SOURCE = 16
"""Tokens behind the verb in which its "by" stands."""
_REACH = 24
"""Tokens behind "by" in which what is reported starts."""
_THAT_CLAUSE = frozenset({"clause", "that"})


class Passive(NamedTuple):
    """What a passive reports: the words, the frame of the verb that they fill, and the source behind "by", if any."""

    content: tuple[Stretch, ...]
    frame: str
    source: Places | None


def reported_of(line: Line, group: VerbGroup, zone: Places) -> Passive | None:
    """Return what the passive *group* reports; None where it reports nothing."""
    low, limit = zone
    by = _by(line, group.end, limit)
    if by is None:
        return _hearsay(line, group, zone)
    if line.kinds[group.place] & QUOTING or line.kinds[by + 1] & GERUND:
        return None
    behind = _linked(line, group, by + 1, limit)
    before = link(line, group.verb, by, group.end) if group.end < by else None
    source = (by + 1, behind.start) if behind else source_behind(line, by + 1)
    if source is None or not _names_somebody(line, source):
        return None
    if behind and behind.frame == "that":
        content = words_behind(line, behind._replace(start=behind.start + 1), (), zone)
        return Passive(content, behind.frame, source)
    subject = source_before(line, group.start, low)
    if subject is None or line.kinds[subject[0]] & RELATIVE:
        return None
    told = line.stretch(subject)
    if behind:
        return Passive((told, *words_behind(line, behind, (), zone)), behind.frame, source)
    if before:
        rest = words_behind(line, Reported(start=group.end, frame=before), (), (low, by))
        return Passive((told, *rest), before, source)
    return Passive((told,), "thing", source) if "thing" in group.verb.frames else None


def _hearsay(line: Line, group: VerbGroup, zone: Places) -> Passive | None:
    """Return what is said by nobody who is named: "Berg is said to have left", "it is said that Berg has left"."""
    low, limit = zone
    kind, frames = line.kinds[group.end], group.verb.frames
    if group.end + 1 >= limit or "clause" not in frames or "hearer" in frames:
        return None
    if kind & THAT:
        return Passive(
            words_behind(line, Reported(start=group.end + 1, frame="that"), (), zone), "that", None
        )
    subject = source_before(line, group.start, low)
    if not kind & TO or subject is None or line.kinds[subject[0]] & RELATIVE:
        return None
    rest = words_behind(line, Reported(start=group.end + 1, frame="to"), (), zone)
    return Passive((line.stretch(subject), *rest), "to", None)


def _by(line: Line, place: int, limit: int) -> int | None:
    """Return where the "by" of a passive that ends at *place* stands, before the next clause."""
    for by in range(place, min(limit - 1, place + _FARTHEST_SOURCE)):
        if line.kinds[by] & BY:
            return None if by in line.time_ends else by
        if line.kinds[by] & (BREAK | THAT) or line.finite(by):
            return None
    return None


def _linked(line: Line, group: VerbGroup, start: int, limit: int) -> Reported | None:
    """Return what the verb links to its subject behind the source from *start*: before a form in -ing, if one comes."""
    first: Reported | None = None
    for place in range(start + 1, min(limit - 1, start + _REACH)):
        kind = line.kinds[place]
        if kind & BREAK and not line.opens(place):
            break
        if kind & THAT and not _THAT_CLAUSE.isdisjoint(group.verb.frames):
            return Reported(start=place, frame="that")
        frame = link(line, group.verb, start, place)
        if not frame and kind & TO and "clause" in group.verb.frames:
            frame = "object-to"  # "was alleged by Berg to have left"
        if frame and line.kinds[place + 1] & GERUND:
            return Reported(start=place, frame=frame)
        if frame and first is None:
            first = Reported(start=place, frame=frame)
    return first


def _names_somebody(line: Line, source: Places) -> bool:
    """Tell whether a noun phrase behind "by" can be a source: "by phone" is none."""
    start, end = source
    return bool(line.kinds[start] & DETERMINER or line.kinds[end - 1] & PLURAL) or line.capital(start)

"""What a verb of saying in the passive reports: its subject, what follows it, and who is named behind "by".

Only a passive that names its source reports; "was quoted as saying", which names it otherwise, is for
``noun_sayings``. Nothing is known of what a report told otherwise in its sentence would be.
"""

from typing import NamedTuple

from diplonews.reading.layers import Stretch
from diplonews.reading.statements.contents import Reported, link, skip_light
from diplonews.reading.statements.extents import words_behind
from diplonews.reading.statements.lines import Line, Places
from diplonews.reading.statements.sources import source_before, source_behind
from diplonews.reading.statements.verbgroups import VerbGroup
from diplonews.reading.statements.word_classes import (
    ARTICLE,
    AS,
    BREAK,
    BY,
    DETERMINER,
    GERUND,
    OBJECT_LINK,
    PLURAL,
    QUOTING,
    RELATIVE,
    SUBJECT_PRONOUN,
    THAT,
    TO,
)

_FARTHEST_AGENT = 16
"""Tokens behind the verb in which its "by" stands."""


class Passive(NamedTuple):
    """What a passive reports: the words, the frame of the verb that they fill, and the source behind "by"."""

    content: tuple[Stretch, ...]
    frame: str
    source: Places


def reported_of(line: Line, group: VerbGroup, zone: Places) -> Passive | None:
    """Return what the passive *group* reports; None where it names no source."""
    low, limit = zone
    by = _by(line, group.end, limit)
    source = _agent(line, group, by + 1) if by is not None else None
    if by is None or source is None or line.kinds[group.place] & QUOTING:
        return None
    tail, end = (source[1], limit) if by == skip_light(line, group.end, limit) else (group.end, by)
    frame = _frame(line, group, tail, end)
    if frame == "that":
        behind = words_behind(line, Reported(start=tail + 1, frame=frame), (), (low, end))
        return Passive(behind, frame, source)
    subject = source_before(line, group.start, low)
    if not frame or subject is None or line.kinds[subject[0]] & RELATIVE:
        return None
    if frame == "thing":
        return Passive((line.stretch(subject),), frame, source)
    behind = words_behind(line, Reported(start=tail, frame=frame), (), (low, end))
    return Passive((line.stretch(subject), *behind), frame, source)


def _by(line: Line, place: int, limit: int) -> int | None:
    """Return where the "by" of a passive that ends at *place* stands, before the next clause."""
    for by in range(place, min(limit - 1, place + _FARTHEST_AGENT)):
        if line.kinds[by] & BY:
            return None if by in line.time_ends else by
        if line.kinds[by] & (BREAK | THAT) or line.finite(by):
            return None
    return None


def _agent(line: Line, group: VerbGroup, place: int) -> Places | None:
    """Return the noun phrase from *place*, without what the verb of *group* says of its subject; None for no speaker."""
    found = source_behind(line, place)
    if found is None:
        return None
    inner = range(place + 1, found[1] - 1)
    ends = [after for after in inner if line.kinds[after] & (THAT | TO | AS)]
    if "object-of" in group.verb.frames:
        links = [after for after in inner if line.kinds[after] & OBJECT_LINK]
        ends += [after for after in links if line.kinds[after + 1] & GERUND][:1] or links[-1:]
    if "name" in group.verb.frames:
        ends += [after for after in inner if link(line, group.verb, place, after) == "name"]
    end = min([found[1], *ends])
    opens = line.kinds[place] & DETERMINER or line.capital(place)
    return (place, end) if opens or line.kinds[end - 1] & PLURAL else None  # not "by phone"


def _frame(line: Line, group: VerbGroup, tail: int, end: int) -> str:
    """Return the frame that the words from *tail* to *end* fill, or the subject where none stand there; else nothing."""
    frames, kind, behind = group.verb.frames, line.kinds[tail], line.kinds[tail + 1]
    if tail + 1 < end:
        if kind & THAT and ("clause" in frames or "that" in frames):
            return "that"
        if kind & TO and not behind & (DETERMINER | SUBJECT_PRONOUN) and "object-to" in frames:
            return "object-to"
        if kind & AS and "as" in frames:
            return "as"
        if kind & OBJECT_LINK and "object-of" in frames:
            return "object-of"
        if "name" in frames and (line.opens(tail) or kind & ARTICLE):
            return "name"
    return "thing" if "thing" in frames else ""

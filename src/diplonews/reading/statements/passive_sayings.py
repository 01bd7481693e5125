"""The sayings of one sentence whose source stands behind "by": "Norway was accused by Sweden of spying".

The subject is the first piece of what is reported, what the verb links to it the second. A passive without "by" has
no source and says nothing here.
"""

from collections.abc import Iterator, Sequence

from diplonews.reading.layers import Stretch
from diplonews.reading.statements.contents import OBJECTS, Reported, link, skip_light
from diplonews.reading.statements.extents import words_behind
from diplonews.reading.statements.lines import Line
from diplonews.reading.statements.sayings import Saying
from diplonews.reading.statements.sources import source_before
from diplonews.reading.statements.verbgroups import Shape, VerbGroup, verb_group
from diplonews.reading.statements.word_classes import BREAK, BY, GERUND

_REACH = 24
"""How far behind "by" the link to what is reported may stand."""


def passive_sayings(line: Line, sentence: int) -> Iterator[Saying]:
    """Yield what passives with a source report."""
    if not any(kind & BY for kind in line.kinds):
        return
    groups = [group for place in line.hits if (group := verb_group(line, place))]
    for number, group in enumerate(groups):
        if group.shape is Shape.PASSIVE and not group.negated and not OBJECTS.isdisjoint(group.verb.frames):
            saying = _saying(line, group, groups[number + 1 :], sentence)
            if saying:
                yield saying


def _saying(line: Line, group: VerbGroup, later: Sequence[VerbGroup], sentence: int) -> Saying | None:
    """Return what *group* reports; None where no source, no subject or no link stands there."""
    low, limit = zone = line.zone(group.place)
    by = skip_light(line, group.end, limit)
    if not line.kinds[by] & BY or line.kinds[by + 1] & GERUND:
        return None
    subject = source_before(line, group.start, low)
    linked = _linked(line, group, by + 1, limit)
    if subject is None or linked is None:
        return None
    last = words_behind(line, linked, later, zone)
    return Saying(
        cue=Stretch(line.tokens[group.place].start, line.tokens[group.end - 1].end),
        verb=group.verb.lemma,
        act=group.verb.act(linked.frame),
        content=(line.stretch(subject), *last),
        source=line.stretch((by + 1, linked.start)),
        sentence=sentence,
    )


def _linked(line: Line, group: VerbGroup, start: int, limit: int) -> Reported | None:
    """Return what the verb links to its subject behind the source from *start*: before a form in -ing, if one comes."""
    first: Reported | None = None
    for place in range(start + 1, min(limit, start + _REACH)):
        if line.kinds[place] & BREAK and not line.opens(place):
            break
        frame = link(line, group.verb, start, place)
        if frame and line.kinds[place + 1] & GERUND:
            return Reported(start=place, frame=frame)
        if frame and first is None:
            first = Reported(start=place, frame=frame)
    return first

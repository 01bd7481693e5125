"""The sayings of one sentence, by verbs: each verb group with its source and its reported words.

The source is sought before the verb, behind an inverted one, or taken over from the verb that the sentence began
with; the words before it, behind it, or around it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from diplonews.model import Act
from diplonews.reading.layers import Stretch
from diplonews.reading.statements.contents import (
    CLAUSES,
    Reported,
    hearer_end,
    reported_behind,
    resumed,
)
from diplonews.reading.statements.extents import trimmed, words_before, words_behind
from diplonews.reading.statements.lines import FARTHEST, Line, Places
from diplonews.reading.statements.passives import reported_of
from diplonews.reading.statements.sources import (
    holds_verb,
    source_before,
    source_behind,
    source_of_participle,
)
from diplonews.reading.statements.verbgroups import Shape, VerbGroup, group_start, verb_group
from diplonews.reading.statements.word_classes import (
    ADVERB,
    AS,
    AUXILIARY,
    BREAK,
    COMMA,
    CONDITIONAL,
    CUE,
    CUE_NOUN,
    DASH,
    DETERMINER,
    GERUND,
    NOBODY,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    WHO,
)

_NEAR = 12
"""How many verbs of saying before and behind one matter to it."""
_MOST_VERBS = 6
_READ = (Shape.FINITE, Shape.PARTICIPLE, Shape.GERUND, Shape.PASSIVE)
_ASKING = frozenset("?!")


class Saying(NamedTuple):
    """An attribution while its article is being read; *outer* is the cue of the one around it where that is known."""

    cue: Stretch
    verb: str
    act: Act
    content: tuple[Stretch, ...]
    source: Stretch | None
    sentence: int
    outer: Stretch | None = None


class _Place(NamedTuple):
    """A verb group, the places that its grammar may look at, and the groups that follow it there."""

    group: VerbGroup
    zone: Places
    later: Sequence[VerbGroup]


def verb_sayings(line: Line, sentence: int) -> list[Saying]:
    """Return what verbs of saying report in the sentence of that index."""
    found = [_with_noun(line, group) for place in line.hits if (group := verb_group(line, place))]
    groups = [group for group in found if not group.verb.deed or _blames(line, group)]
    sayings: list[Saying] = []
    for number, group in enumerate(groups):
        if group.shape not in _READ or group.negated:
            continue
        zone = line.zone(group.place)
        if group.shape is Shape.PASSIVE:
            sayings.extend(_passive(line, group, zone, sentence))
            continue
        later = [other for other in groups[number + 1 : number + 1 + _NEAR] if other.start < zone[1]]
        saying = _saying(line, _Place(group=group, zone=zone, later=later), sayings, sentence)
        if saying:
            sayings.append(saying)
    return sayings


def _passive(line: Line, group: VerbGroup, zone: Places, sentence: int) -> Iterator[Saying]:
    """Yield what a passive reports: "The report was denied by Berg"."""
    found = reported_of(line, group, zone)
    if found:
        yield Saying(
            cue=Stretch(line.tokens[group.place].start, line.tokens[group.end - 1].end),
            verb=group.verb.lemma,
            act=group.verb.act(found.frame, "quote", "clause"),
            content=found.content,
            source=line.stretch(found.source) if found.source else None,
            sentence=sentence,
        )


def _with_noun(line: Line, group: VerbGroup) -> VerbGroup:
    """Return *group* with the noun of saying that makes one cue with its verb: "repeated the claim that"."""
    noun = group.end + bool(line.kinds[group.end] & DETERMINER)
    if group.verb.lemma not in line.cues.repeating or not line.kinds[noun] & CUE_NOUN:
        return group
    return group._replace(end=noun + 1) if line.kinds[noun + 1] & THAT else group


def _blames(line: Line, group: VerbGroup) -> bool:
    return reported_behind(line, group, line.zone(group.place)[1], bare=False) is not None


def _saying(line: Line, place: _Place, earlier: Sequence[Saying], sentence: int) -> Saying | None:
    """Return what the verb of *place* reports; None where it reports nothing or nobody is its source."""
    group, low = place.group, place.zone[0]
    inverted = _inverted(line, group, place.zone)
    before = (
        source_before(line, group.start, low) if inverted is None and group.shape is Shape.FINITE else None
    )
    called = _called(line, group, before, low) if before else ()
    free = not before or not _told_before(line, before, earlier)
    told, frame = (called, "name") if called else _told(line, place, inverted, before, free=free)
    if not told or (before and _asked_for(line, group, before, earlier)):
        return None
    if before and not _can_speak(line, before[0]):
        return None
    participle = group.shape is Shape.PARTICIPLE
    source = inverted or before or (source_of_participle(line, group.start, low) if participle else None)
    if participle and not source and frame not in CLAUSES and not line.kinds[group.start - 1] & BREAK:
        return None  # "signs suggesting a change"
    named = (
        line.stretch(source) if source else shared_source(line, group.start, earlier, low, first=participle)
    )
    if named is None:
        return None
    return Saying(
        cue=Stretch(line.tokens[group.place].start, line.tokens[group.end - 1].end),
        verb=group.verb.lemma,
        act=group.verb.act(frame, "quote", "clause"),
        content=told,
        source=named,
        sentence=sentence,
    )


def _called(line: Line, group: VerbGroup, subject: Places, low: int) -> tuple[Stretch, ...]:
    """Return a noun of saying and the name for it, where its clause has no relative: 'a charge he called "a lie"'."""
    noun = subject[0] - 1
    if "name" not in group.verb.frames or noun <= low or not line.kinds[noun] & CUE_NOUN:
        return ()
    quotation = line.around(line.tokens[group.end].start) if line.opens(group.end) else None
    if quotation is None or not line.kinds[noun - 1] & DETERMINER:
        return ()
    return line.stretch((noun - 1, noun + 1)), Stretch(quotation.start, quotation.end)


def _can_speak(line: Line, place: int) -> bool:
    """Tell whether a subject that starts at *place* can say something, and is not "commenting on a report published"."""
    kind = line.kinds[place]
    commenting = kind & GERUND and kind & CUE and not line.capital(place)
    return not (line.kinds[place - 1] & CONDITIONAL or kind & NOBODY or commenting)


def _asked_for(line: Line, group: VerbGroup, subject: Places, earlier: Sequence[Saying]) -> bool:
    """Tell whether a plain form behind one name only says what is asked for: "proposed that Norway explain"."""
    form = line.cues.forms[line.words[group.place]]
    if not form.base or form.past or group.start < group.place or not line.capital(subject[1] - 1):
        return False
    opening = line.tokens[subject[0]].start
    return any(
        saying.verb in line.cues.grammar.ASKING_FOR and saying.content[0].start == opening
        for saying in earlier[-_NEAR:]
    )


def _told_before(line: Line, subject: Places, earlier: Sequence[Saying]) -> bool:
    """Tell whether an earlier saying goes on with the subject of a further verb: "In Oslo, he said, men found a list"."""
    opening = line.tokens[subject[0]].start
    return any(piece.start == opening for saying in earlier[-_NEAR:] for piece in saying.content[1:])


def _told(
    line: Line, place: _Place, inverted: Places | None, before: Places | None, *, free: bool
) -> tuple[tuple[Stretch, ...], str]:
    """Return the reported words, before and behind the verb, and the frame that they fill.

    Those before it count only where they are *free*, and not told by another already.
    """
    group, (low, limit) = place.group, place.zone
    start = before[0] if before else group.start
    relative = (before is not None and line.kinds[start] & RELATIVE) or not free
    first = (
        words_before(line, start, low, group, sure=False) if (before or inverted) and not relative else None
    )
    if inverted and first is None:
        return (), ""
    if first and before and _leads_over(line, place, first, low):
        first = None
    passed = group._replace(end=inverted[1]) if inverted else group
    behind = reported_behind(line, passed, limit, bare=first is None)
    if behind and first and not (behind.quotation or behind.frame == "that"):
        behind = None
    if before and not (first or behind or relative):
        first = words_before(line, start, low, group, sure=True)
    if behind is None and not relative and (before or inverted) and not (first and line.around(first.end)):
        clause = first is not None and not line.kinds[low] & PREPOSITION
        end = (
            hearer_end(line, passed.end, limit, group.verb.frames)
            if "hearer" in group.verb.frames
            else passed.end
        )
        subjects = {found[0] for other in place.later if (found := source_before(line, other.start, end))}
        behind = resumed(line, end, limit, clause=clause, subjects=subjects)
        if behind and not first and start - 1 > low and line.kinds[start - 1] & COMMA:
            first = trimmed(line, low, start - 1)
        behind = behind if first else None
    if before and not behind and line.kinds[start - 1] & AS:
        return _as_said(line, place, start - 1)
    last = words_behind(line, behind, place.later, place.zone) if behind else ()
    return (*((first,) if first else ()), *last), behind.frame if behind else "quote"


def _as_said(line: Line, place: _Place, opening: int) -> tuple[tuple[Stretch, ...], str]:
    """Return what is reported around "as he said" from *opening*: the clause behind its comma, else the one before."""
    (low, limit), end = place.zone, place.group.end
    if line.kinds[end] & COMMA and end + 1 < limit:
        behind = Reported(start=end + 1, frame="clause", quotation=line.opens(end + 1))
        return words_behind(line, behind, place.later, place.zone), "clause"
    if line.kinds[opening - 1] & COMMA and opening - 1 > low and end >= limit:
        return (trimmed(line, low, opening - 1),), "clause"
    return (), ""


def _leads_over(line: Line, place: _Place, first: Stretch, low: int) -> bool:
    """Tell whether the words before the subject only lead over to it: what is said stands behind the verb."""
    ending = line.around(first.end)
    if ending is not None and first.start >= ending.outer.start:
        return False  # the words are a quotation
    behind = reported_behind(line, place.group, place.zone[1], bare=True)
    if behind is None or behind.frame == "thing":
        return False
    opens = line.kinds[low] & (PREPOSITION | SUBORDINATOR | ADVERB) or low in line.time_ends
    return bool(opens) or not (behind.quotation or behind.frame == "that")


def _inverted(line: Line, group: VerbGroup, zone: Places) -> Places | None:
    """Return the source behind the verb where it stands there: '"...", said the minister'."""
    low, limit = zone
    if group.start <= low or group.shape is not Shape.FINITE or group.end >= limit:
        return None
    if group.verb.lemma in line.cues.addressing:
        return None  # who is told stands behind it
    kinds, before = line.kinds, group.start - 1
    mark, kind = kinds[before], kinds[group.end]
    if not (mark & (COMMA | DASH) or line.words[before] in _ASKING or line.closes(before)):
        return None
    if kind & (PREPOSITION | RELATIVE | ADVERB) or group.end in line.time_ends:
        return None
    if not line.words[group.end][0].isalpha():
        return None
    source = source_behind(line, group.end)
    if (
        source
        and mark & (COMMA | DASH)
        and not line.closes(before - 1)
        and not _unquoted(line, group, source, zone)
    ):
        return None
    return source


def _unquoted(line: Line, group: VerbGroup, source: Places, zone: Places) -> bool:
    """Tell whether words without marks stand before an inverted verb, and not the subject of that verb."""
    low, limit = zone
    if not (line.kinds[group.end] & DETERMINER or line.capital(group.end)):
        return False
    if not line.has_clause(low, group.start):
        return False
    who = next((place for place in range(*source) if line.kinds[place] & WHO), source[1])
    if line.has_clause(source[0], min(limit, who + 1)) or line.finite(source[1]):
        return False
    ends = (
        source[1] >= limit and "thing" not in group.verb.frames and holds_verb(line, (low + 1, group.start))
    )
    return ends or source_before(line, group.start, low) is None


def shared_source(
    line: Line, start: int, earlier: Sequence[Saying], low: int, *, first: bool
) -> Stretch | None:
    """Return the source that the verb from *start* shares with an earlier one of its sentence.

    That is the *first* or else the last one of saying; where none stands before, such a verb of any kind.
    """
    if line.kinds[start] & AUXILIARY:
        for place in range(start - 2, low, -1):
            if line.words[place] == line.words[start]:  # "had called and had urged"
                found = source_before(line, place, low)
                return line.stretch(found) if found else None
    said = [
        saying
        for saying in earlier[-_NEAR:]
        if line.tokens[low].start <= saying.cue.start < line.tokens[start].start
        and (line.around(saying.cue.start) is not None) is line.quoted[start]
    ]
    if said:
        return said[0 if first else -1].source
    places = range(max(low + 1, start - FARTHEST), start)
    verbs = [place for place in (places if first else reversed(places)) if line.finite(place)]
    for place in verbs[:_MOST_VERBS]:
        found = source_before(line, group_start(line, place, low), low)
        if found and not line.kinds[found[0]] & PREPOSITION and not line.finite(found[0]):
            return line.stretch(found)
    return None

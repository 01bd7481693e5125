"""What is reported behind a verb of saying, and where the reported words before it start.

The frames of the verb say what may follow it; the grammar of the place says what does. Results are places in the
sentence, a leading "that" or "to" left out; how far the words reach is for ``extents`` to say.
"""

from collections.abc import Collection
from typing import NamedTuple

from diplonews.reading.statements.cues import Verb
from diplonews.reading.statements.lines import FARTHEST, Line
from diplonews.reading.statements.verbgroups import VerbGroup, nominal
from diplonews.reading.statements.word_classes import (
    ACCORDING,
    ADVERB,
    ARTICLE,
    AS,
    BREAK,
    COLON,
    COMMA,
    COORDINATOR,
    CUE,
    CUE_NOUN,
    DASH,
    DETERMINER,
    DOCUMENT,
    FOR,
    GERUND,
    JOINER,
    LEADER,
    LINK,
    MARK,
    NOT,
    OBJECT_LINK,
    OBJECT_PRONOUN,
    OF,
    OPPOSING,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    QUESTION_WORD,
    RELATIVE,
    SAYING_NOUN,
    SEMICOLON,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME_WORD,
    TO,
    TRAILER,
    VERDICT,
)

_REACH = 20
"""How far behind a verb its "that", its quotation or the link to its object may start."""
_LONGEST_APPOSITION = 8
_LONGEST_HEARER = 12
_SAYING = frozenset({"quote", "clause", "that", "whether"})
CLAUSES = frozenset([*_SAYING, "to", "object-to"])
"""Frames of a verb of their own."""
OBJECTS = frozenset({"object-to", "object-of", "object-for", "as", "name"})
"""Frames that start with someone or something."""

_THAT_CLAUSE = frozenset({"clause", "that"})
_CLOSERS = frozenset("?!)")
_MARKING = COLON | COMMA | MARK | THAT | QUESTION_WORD | TO | NOT
_SHORTEST_CLAUSE = 3
"""Tokens of a clause and its comma."""
FARTHEST_VERB = 10
"""Tokens behind "but" in which another verb of saying stands."""


class Reported(NamedTuple):
    """What follows a verb of saying.

    Attributes:
        start: The first place of the reported words.
        frame: The frame of the verb that it fills.
        quotation: Whether it starts with an opening quotation mark.
    """

    start: int
    frame: str
    quotation: bool = False


def reported_behind(line: Line, group: VerbGroup, limit: int, *, bare: bool) -> Reported | None:
    """Return what is reported behind the verb of *group*, not reaching beyond *limit*; None where nothing is.

    A clause without "that" and a noun phrase count only where *bare* allows them, which a verb that already has its
    words before it does not.
    """
    place = skip_light(line, group.end, limit)
    if place >= limit:
        return None
    for rule in (_marked, _object, _hearer_clause, _distant):
        found = rule(line, group, place, limit)
        if found:
            return found
    frames, kind = group.verb.frames, line.kinds[place]
    if not bare or kind & BREAK or _withheld(line, group, place, limit) or counted(line, place):
        return None
    if kind & PREPOSITION and line.words[place] in frames and place + 1 < limit:
        return Reported(start=place + 1, frame=line.words[place])
    if "clause" in frames:
        sure = group.verb.lemma == line.cues.grammar.SAY
        if _clause_starts(line, place, limit, sure=sure):
            return Reported(start=place, frame="clause")
    if "thing" in frames and not kind & (PREPOSITION | COORDINATOR | TO):
        return Reported(start=place, frame="thing")  # a noun phrase or a form in -ing
    return None


def _withheld(line: Line, group: VerbGroup, place: int, limit: int) -> bool:
    """Tell whether the noun phrase from *place* ends with what is not granted, not with what is denied: "denied him entry"."""
    if group.verb.lemma not in line.cues.withholding:
        return False
    end = place
    while end < min(limit, place + _LONGEST_HEARER) and end not in line.time_ends:
        if line.kinds[end] & (BREAK | PREPOSITION | TO | THAT | COORDINATOR | GERUND):
            break
        end += 1
    return end > place and line.words[end - 1] in line.cues.withheld


def counted(line: Line, place: int) -> bool:
    """Tell whether a time that is counted from an event starts at *place*: "hours after the two had met"."""
    grammar = line.cues.grammar
    return any(
        line.words[unit] in grammar.TIME_UNITS and line.words[unit + 1] in grammar.COUNTED_FROM
        for unit in range(place, min(place + 2, line.size - 1))
    )


def resumed(
    line: Line, place: int, limit: int, *, clause: bool, subjects: Collection[int] = ()
) -> Reported | None:
    """Return what goes on behind an inserted "he said" that ends at *place*: "The trouble, he said, is ...".

    Where the words before are a *clause* already, anything may go on; else a verb must, or one of the *subjects* of
    further verbs of saying.
    """
    kinds = line.kinds
    comma = skip_light(line, place, limit)
    start = comma + 1
    if not kinds[comma] & (COMMA | SEMICOLON) or start >= limit - 1 or start in line.time_ends:
        return None
    kind = kinds[start]
    if kind & (BREAK | TRAILER | ACCORDING):
        return None
    if clause and kind & OPPOSING and _told_by_another(line, start, limit):
        return None
    goes_on = kind & LINK or line.finite(start)
    goes_on = goes_on or (not clause and (start in subjects or line.has_clause(start, limit)))
    if kind & (GERUND | ADVERB) or not (goes_on or kinds[comma] & SEMICOLON):
        return None
    return Reported(start=start, frame="resumed")


def _told_by_another(line: Line, start: int, limit: int) -> bool:
    """Tell whether what stands behind *start* has its own verb of saying: ", but Ruritania denied that"."""
    kinds = line.kinds
    return any(
        kinds[place] & CUE and line.finite(place) and kinds[place + 1] & LINK
        for place in range(start + 1, min(limit, start + FARTHEST_VERB, line.size - 1))
    )


def clause_before(line: Line, end: int, low: int, *, sure: bool) -> int | None:
    """Return where the clause starts that ends at *end* and is reported by what follows it; None where none is.

    Where *sure*, it need not show a verb that is one beyond doubt.
    """
    kinds = line.kinds
    closed = kinds[end - 1] & (COMMA | DASH) or line.words[end - 1] in _CLOSERS
    if end - low < _SHORTEST_CLAUSE or not closed or kinds[low] & ACCORDING:
        return None
    if end - low == _SHORTEST_CLAUSE and not line.finite(low + 1):
        return None  # "In fact, he said" opens no clause, "He lied, she said" does
    if kinds[low] & LEADER:
        comma = next(place for place in range(low, end + 1) if place == end or kinds[place] & COMMA)
        whole = comma < end - 1 and (sure or not line.has_clause(low, comma))
        return low if whole and line.has_clause(comma, end) else None
    return low if sure or (not kinds[low] & GERUND and line.has_clause(low, end)) else None


def skip_light(line: Line, place: int, limit: int) -> int:
    """Return *place* moved behind adverbs and times."""
    while place < limit:
        if place in line.time_ends:
            place = line.time_ends[place]
        elif line.kinds[place] & (ADVERB | TIME_WORD) and not line.kinds[place] & DETERMINER:
            place += 1
        else:
            return place
    return place


def _opened(line: Line, start: int, limit: int, frame: str) -> Reported | None:
    if start >= limit:
        return None
    return Reported(start=start, frame=frame, quotation=line.opens(start))


def _marked(line: Line, group: VerbGroup, place: int, limit: int) -> Reported | None:
    """Return what a mark, "that", a question word or "to" opens at *place*."""
    frames, kind = group.verb.frames, line.kinds[place]
    if not kind & _MARKING:
        return None
    if not _SAYING.isdisjoint(frames):
        if kind & COLON:
            return _opened(line, place + 1, limit, "quote")
        if kind & COMMA:
            return _behind_comma(line, place, limit)
        if line.opens(place):
            return _opened(line, place, limit, "quote")
        if kind & THAT and not _THAT_CLAUSE.isdisjoint(frames):
            return _opened(line, place + 1, limit, "that")
        if kind & QUESTION_WORD and "whether" in frames:
            return _opened(line, place, limit, "whether")
    if "to" in frames and not _unnamed(line, place):
        behind = line.kinds[place + 1]
        if kind & TO and not behind & DETERMINER:
            return _opened(line, place + 1, limit, "to")
        if kind & NOT and behind & TO:
            return _opened(line, place, limit, "to")
    return None


def _unnamed(line: Line, place: int) -> bool:
    """Tell whether an infinitive from *place* asks for no more than to stay unnamed: "asked not to be named"."""
    grammar = line.cues.grammar
    return any(
        line.words[be] == grammar.BARE_BE and line.words[be + 1] in grammar.NAMED
        for be in range(place + 1, min(place + 3, line.size - 1))
    )


def _behind_comma(line: Line, comma: int, limit: int) -> Reported | None:
    """Return the quotation or the clause with "that" behind a comma, or behind ", in an interview,"."""
    kinds = line.kinds
    start = skip_light(line, comma + 1, limit)
    if line.opens(start):
        return _opened(line, start, limit, "quote")
    if kinds[start] & THAT:
        return _opened(line, start + 1, limit, "that")
    for place in range(comma + 1, min(limit, comma + 14)):
        if kinds[place] & COMMA and kinds[place + 1] & THAT:
            return _opened(line, place + 2, limit, "that")
        if kinds[place] & COMMA and line.opens(place + 1):
            return _opened(line, place + 1, limit, "quote")
        if kinds[place] & BREAK and not (kinds[place] & COMMA and kinds[start] & GERUND):
            return None  # ", citing Berg, the envoy, that" goes on
    return None


def _object(line: Line, group: VerbGroup, place: int, limit: int) -> Reported | None:
    """Return someone, and what he is urged to do, accused of, described as or called."""
    kinds, verb = line.kinds, group.verb
    if OBJECTS.isdisjoint(verb.frames) or kinds[place] & (PREPOSITION | COMMA | COLON | NOT):
        return None
    if kinds[place] & THAT and not line.opens(place + 1):
        return None
    for after in range(place + 1, min(limit, place + _REACH)):
        frame = link(line, verb, place, after)
        if frame:
            return Reported(start=place, frame=frame)
        kind = kinds[after]
        if kind & (BREAK | TO | THAT) and not kind & MARK:
            return None
        if (kinds[after - 1] & COORDINATOR or not kind & PARTICIPLE) and line.finite(after):
            return None
    return None


def link(line: Line, verb: Verb, place: int, after: int) -> str | None:
    """Return the frame of *verb* that the word at *after* shows for the object from *place*."""
    frames, kind, behind = verb.frames, line.kinds[after], line.kinds[after + 1]
    if kind & TO and "object-to" in frames:
        return None if behind & DETERMINER or line.capital(after + 1) else "object-to"
    if kind & OBJECT_LINK and "object-of" in frames:
        return "object-of"
    if kind & FOR and behind & GERUND and "object-for" in frames:
        return "object-for"
    if kind & AS and "as" in frames:
        return "as"
    return "name" if "name" in frames and _second_name(line, place, after) else None


def _second_name(line: Line, place: int, after: int) -> bool:
    """Tell whether at *after*, behind one noun phrase, another one starts: "called the plan a mistake"."""
    kind, before = line.kinds[after], line.kinds[after - 1]
    if line.opens(after):
        return not before & ARTICLE
    if before & (DETERMINER | PREPOSITION):
        return False
    if line.kinds[place] & OBJECT_PRONOUN:
        return not kind & (PREPOSITION | BREAK)
    return bool(kind & ARTICLE) or _is_verdict(line, after)


def _is_verdict(line: Line, place: int) -> bool:
    """Tell whether an adjective stands at *place* with no noun behind it: "called the report baseless"."""
    behind = line.kinds[place + 1]
    return bool(line.kinds[place] & VERDICT) and (
        place + 1 >= line.size
        or bool(behind & (BREAK | PREPOSITION | COORDINATOR))
        or place + 1 in line.time_ends
    )


def _hearer_clause(line: Line, group: VerbGroup, place: int, limit: int) -> Reported | None:
    """Return what somebody is told, behind the words for him."""
    frames = group.verb.frames
    if "hearer" not in frames or line.kinds[place] & (COMMA | COLON | THAT | PREPOSITION):
        return None
    after = skip_light(line, hearer_end(line, place, limit, frames), limit)
    if after == place:
        return None
    found = _marked(line, group, after, limit)
    if found is None and "clause" in frames and _clause_starts(line, after, limit, sure=False):
        return Reported(start=after, frame="clause")
    preposition = line.kinds[after] & PREPOSITION and not line.kinds[after] & TO
    if found is None and preposition and line.words[after] in frames:
        return _opened(line, after + 1, limit, line.words[after])
    return found


def hearer_end(line: Line, place: int, limit: int, frames: Collection[str]) -> int:
    """Return where the noun phrase for those who are told ends."""
    kinds = line.kinds
    if kinds[place] & OBJECT_PRONOUN:
        return place + 1
    end = place
    while end < min(limit, place + _LONGEST_HEARER):
        kind = kinds[end]
        if kind & (BREAK | QUESTION_WORD | THAT | TO) or end in line.time_ends:
            break
        if kind & PREPOSITION and line.words[end] in frames:
            break
        opens = kind & (SUBJECT_PRONOUN | DETERMINER) and not kinds[end - 1] & (PREPOSITION | JOINER)
        if end > place and opens:
            break
        end += 1
    return end


def _distant(line: Line, group: VerbGroup, place: int, limit: int) -> Reported | None:
    """Return what "that" or a quotation opens behind a place or an occasion of saying."""
    kinds, frames = line.kinds, group.verb.frames
    if _SAYING.isdisjoint(frames):
        return None
    skipped = place
    for after in range(place + 1, min(limit, place + _REACH)):
        kind = kinds[after]
        if kind & THAT and not line.finite(after + 1) and not kinds[after - 1] & PREPOSITION:
            if kinds[after - 1] & CUE_NOUN and line.words[place] in frames and not kinds[place] & AS:
                return _opened(line, place + 1, limit, line.words[place])  # "commented on reports that"
            if kinds[after - 1] & CUE_NOUN and not kinds[place] & PREPOSITION:
                # "denied reports that"
                return Reported(start=place, frame="thing") if "thing" in frames else None
            return None if _THAT_CLAUSE.isdisjoint(frames) else _opened(line, after + 1, limit, "that")
        if kind & COLON:
            return _opened(line, after + 1, limit, "quote")
        if kind & COMMA and line.opens(after + 1):
            return _opened(line, after + 1, limit, "quote")
        if kind & COMMA and "hearer" in frames and (closing := _apposed(line, after, limit)):
            skipped = closing
        if after <= skipped or _issued(line, after):
            continue
        if kind & (STOP | DASH | COMMA | SEMICOLON) or line.finite(after):
            return None
        if kind & GERUND and kind & CUE and not nominal(line, after):
            return None
    return None


def _apposed(line: Line, comma: int, limit: int) -> int:
    """Return the comma behind a name that says who is told: "told his counterpart, Berg, on Monday that"; else 0."""
    for place in range(comma + 1, min(limit, comma + _LONGEST_APPOSITION)):
        if line.kinds[place] & COMMA:
            return place if place > comma + 1 else 0
        if not line.capital(place) and not line.kinds[place] & (ARTICLE | OF):
            return 0
    return 0


def _issued(line: Line, place: int) -> bool:
    """Tell whether a past form at *place* only says how words came out: "in a report released on Monday that"."""
    kinds = line.kinds
    told = kinds[place - 1] & (SAYING_NOUN | DOCUMENT | CUE_NOUN) and kinds[place] & (PAST | PARTICIPLE)
    return bool(told) and (bool(kinds[place + 1] & PREPOSITION) or place + 1 in line.time_ends)


def _clause_starts(line: Line, place: int, limit: int, *, sure: bool) -> bool:
    """Tell whether a clause without "that" starts at *place*."""
    kinds, kind = line.kinds, line.kinds[place]
    if place >= limit or kind & (BREAK | COORDINATOR):
        return False
    if kind & SUBJECT_PRONOUN and not kind & RELATIVE:
        return True
    if kind & PREPOSITION and any(ahead & SAYING_NOUN for ahead in kinds[place + 1 : place + 5]):
        return False  # "said in a report that reached us"
    ends = SEMICOLON | COLON | STOP if sure else COMMA | SEMICOLON | COLON | STOP
    reach, farthest = place, min(limit, place + FARTHEST)
    while reach < farthest and not kinds[reach] & ends:
        reach += 1
    if line.has_clause(place, reach):
        return sure or not kind & PREPOSITION
    return sure and not kind & (SUBORDINATOR | PREPOSITION)

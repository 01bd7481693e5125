"""How far reported words reach: from offset to offset, quotations whole, and cut where somebody else goes on.

A quotation that closes a clause is taken whole, over several sentences where it runs over them. A clause ends with
its sentence, or before a further verb of saying of the same source, or before what the writer adds behind a comma.
"""

from collections.abc import Iterator, Sequence

from diplonews.reading.layers import Quotation, Stretch
from diplonews.reading.statements.contents import OBJECTS, Reported, clause_before
from diplonews.reading.statements.lines import Line, Places
from diplonews.reading.statements.sources import source_before
from diplonews.reading.statements.verbgroups import Shape, VerbGroup
from diplonews.reading.statements.word_classes import (
    ACCORDING,
    ARTICLE,
    AS,
    AUXILIARY,
    BREAK,
    COLON,
    COMMA,
    COORDINATOR,
    CUE_NOUN,
    DASH,
    GERUND,
    MARK,
    OBJECT_LINK,
    OPPOSING,
    PREPOSITION,
    RELATIVE,
    SEMICOLON,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THESE,
    TIME_WORD,
    TO,
    TRAILER,
)

_TRAILING = ",.;:"
_CLOSING = ",.!?"
_LOOSE = frozenset(".(")
_LONGEST_OBJECT = 12
_QUOTED = frozenset({"quote", "clause", "that"})
_TOLD = frozenset({"quote", "clause"})
_JOINED = (Shape.FINITE, Shape.PARTICIPLE)


def words_before(line: Line, place: int, low: int, group: VerbGroup, *, sure: bool) -> Stretch | None:
    """Return the words before the source or verb at *place* that the verb of *group* reports; None where none are.

    They are a quotation that closes there, or a clause; where *sure*, one without a clear verb as well.
    """
    frames, kinds = group.verb.frames, line.kinds
    mark = place - 2 if kinds[place - 1] & COMMA and kinds[place - 2] & MARK else place - 1
    if line.closes(mark) and (mark > low or mark == 0):
        quotation = line.around(line.tokens[mark].start - 1)
        return with_lead(line, quotation, low) if quotation and not _QUOTED.isdisjoint(frames) else None
    if _TOLD.isdisjoint(frames) or place - 1 <= low:
        return None
    start = clause_before(line, place, _behind_break(line, place, low), sure=sure)
    return None if start is None else trimmed(line, start, place - 1)


def _behind_break(line: Line, place: int, low: int) -> int:
    """Return where the last part of a sentence starts before a pronoun at *place*: "She left; he stays, he said"."""
    if not line.kinds[place] & SUBJECT_PRONOUN:
        return low
    for before in range(place - 2, low, -1):
        if line.kinds[before] & (SEMICOLON | COLON) and not line.quoted[before]:
            return before + 1
    return low


def words_behind(
    line: Line, reported: Reported, later: Sequence[VerbGroup], zone: Places
) -> tuple[Stretch, ...]:
    """Return the reported words behind a verb, cut where one of the *later* verbs or the writer goes on.

    A day between someone and what he is accused of or urged to do belongs to the verb and parts the words.
    """
    start, end = reported.start, zone[1]
    if reported.quotation:
        quotation = line.around(line.tokens[start].start)
        if quotation and not _runs_on(line, quotation):
            return (bare(line.margins.text, quotation.start, quotation.end),)
    if later:
        end = min(
            [end, *_joints(line, later, start), *(_next_subject(line, group, reported) for group in later)]
        )
    for place in range(start + 1, end):
        if line.quoted[place]:
            continue
        named = reported.frame == "thing" and line.kinds[place] & (COLON | SEMICOLON)
        if named or (line.kinds[place] & COMMA and place > start + 1 and _trails(line, place + 1)):
            end = place
            break
    end = _before_own_day(line, reported, max(end, start + 1))
    if reported.frame in OBJECTS:
        end = _behind_name(line, start, end)
        for place in range(start + 1, min(end, start + _LONGEST_OBJECT)):
            behind = line.time_ends.get(place, end)
            if behind < end and line.kinds[behind] & (TO | OBJECT_LINK):
                return trimmed(line, start, place), trimmed(line, behind, end)
    if line.kinds[start] & THESE and line.kinds[start + 1] & AS and start + 2 < end:
        start += 2  # "rejected this as baseless"
    return (_with_rest(line, trimmed(line, start, end), end),)


def _behind_name(line: Line, start: int, end: int) -> int:
    """Return *end*, moved before what the subject does behind a quotation: 'called it "a farce" and left'."""
    for place in range(start + 1, end - 2):
        if line.closes(place) and line.kinds[place + 1] & COORDINATOR and line.finite(place + 2):
            return place + 1
    return end


def _before_own_day(line: Line, reported: Reported, end: int) -> int:
    """Return *end*, moved before a day that belongs to the verb of saying.

    It stands behind a noun of saying ("denied the report on May 9"), or is over and stands behind what is asked for or
    promised ("asked them to leave on May 9"); a weekday there may be still to come.
    """
    day = line.time_starts.get(end, end)
    if not reported.start < day < end:
        return end
    if reported.frame == "thing":
        return day if line.kinds[day - 1] & CUE_NOUN else end
    over = line.tokens[end - 1].end in line.margins.past and not line.kinds[end - 1] & TIME_WORD
    if not over or reported.frame not in {"to", "object-to"}:
        return end
    further = any(line.kinds[place] & GERUND or line.finite(place) for place in range(reported.start, day))
    return end if further else day


def _with_rest(line: Line, words: Stretch, end: int) -> Stretch:
    """Return *words*, which end at the place *end*, with the sentences behind that the same quotation still holds."""
    quotation = line.around(words.end - 1)
    if quotation is None or quotation.end <= line.tokens[-1].end or words.start >= quotation.start:
        return words
    return bare(line.margins.text, words.start, quotation.outer.end) if end >= line.size - 1 else words


def with_lead(line: Line, quotation: Quotation, low: int) -> Stretch:
    """Return the words of *quotation*, and those of the sentence before it that lead into it without a break."""
    start = quotation.start
    opener = line.at(quotation.outer.start)
    if line.tokens[low].start < quotation.outer.start and not line.kinds[opener - 1] & BREAK:
        start = line.tokens[low].start
    return bare(line.margins.text, start, quotation.end)


def trimmed(line: Line, start: int, end: int) -> Stretch:
    """Return the characters of the tokens from *start* to *end*, without marks that only surround them."""
    kinds = line.kinds
    while end > start + 1 and (
        kinds[end - 1] & (COMMA | SEMICOLON | COLON | DASH) or line.words[end - 1] in _LOOSE
    ):
        end -= 1
    led = bool(end - start > 1 and kinds[start] & MARK and _surrounds(line, start, end))
    start += led
    closed = end - start > 1 and kinds[end - 1] & MARK
    if closed and (led or not any(line.opens(place) for place in range(start, end - 1))):
        end -= 1
    return bare(line.margins.text, line.tokens[start].start, line.tokens[end - 1].end)


def _surrounds(line: Line, start: int, end: int) -> bool:
    """Tell whether the quotation that the mark at *start* opens holds all words up to *end*."""
    quotation = line.around(line.tokens[start].start)
    return quotation is None or quotation.outer.end >= line.tokens[end - 1].end


def bare(text: str, start: int, end: int) -> Stretch:
    """Return the stretch without white space around it and without a comma or stop at its end; never empty."""
    while end > start + 1 and (text[end - 1].isspace() or text[end - 1] in _TRAILING):
        end -= 1
    while start < end - 1 and text[start].isspace():
        start += 1
    return Stretch(start, end)


def _trails(line: Line, place: int) -> bool:
    """Tell whether the word at *place*, behind a comma, opens what the writer adds."""
    return bool(line.kinds[place] & (TRAILER | ACCORDING)) or _judges(line, place)


def _judges(line: Line, place: int) -> bool:
    """Tell whether the words at *place* call what was said a claim, and go on: "a charge she denied"."""
    noun = place + bool(line.kinds[place] & ARTICLE)
    if not line.kinds[noun] & CUE_NOUN or line.finite(noun):
        return False
    if line.kinds[noun + 1] & (RELATIVE | SUBJECT_PRONOUN):
        return True
    return line.capital(noun + 1) and any(line.finite(after) for after in range(noun + 2, noun + 4))


def _runs_on(line: Line, quotation: Quotation) -> bool:
    """Tell whether the clause goes on behind the closing mark of *quotation* in this sentence."""
    place = line.at(quotation.outer.end)
    kind = line.kinds[place]
    if place >= line.size or (kind & BREAK and not line.opens(place)):
        return False
    if kind & COORDINATOR:
        return line.opens(place + 1) or bool(line.kinds[place + 1] & (THAT | TO))
    return not (kind & PREPOSITION and line.margins.text[quotation.end - 1] in _CLOSING)


def _next_subject(line: Line, group: VerbGroup, reported: Reported) -> int:
    """Return where the subject of *group* cuts off what is reported: 'called it "a farce," she said'."""
    start, kinds = reported.start, line.kinds
    source = source_before(line, group.start, start) if group.shape is Shape.FINITE else None
    if source is None:
        return line.size
    before = source[0] - 1
    opposed = kinds[before] & OPPOSING and not kinds[before - 1] & COMMA  # "it was late but Berg denied"
    if kinds[before] & (COORDINATOR | TRAILER) and not opposed:
        before -= 1
    if before <= start or not (opposed or kinds[before] & (COMMA | SEMICOLON) or line.closes(before)):
        return line.size
    if reported.frame in OBJECTS or reported.frame == "to":
        return before
    leads = kinds[start] & (PREPOSITION | SUBORDINATOR)
    return before if not leads and line.has_clause(start, before) else line.size


def _joints(line: Line, later: Sequence[VerbGroup], start: int) -> Iterator[int]:
    """Yield where *later* verbs cut off what is reported from *start*.

    A verb behind "and" does not where a verb with a subject of its own stands between, or one with its auxiliary.
    """
    nested = False
    for group in later:
        place = _joint(line, group, start)
        joined = line.kinds[group.start - 1] & COORDINATOR
        helped = group.start < group.place and line.kinds[group.start] & AUXILIARY
        parallel = helped and line.words[group.start] in line.words[start : group.start]
        if place < line.size and not (joined and (nested or parallel)):
            yield place
        nested = nested or (group.shape is Shape.FINITE and not joined)


def _joint(line: Line, group: VerbGroup, start: int) -> int:
    """Return where *group*, a later one, cuts off what is reported from *start*; the end where it does not."""
    before = group.start - 1
    if before > start:
        kind = line.kinds[before]
        if group.shape is Shape.PARTICIPLE and kind & (COMMA | DASH):
            return before
        if group.shape in _JOINED and kind & COORDINATOR:
            return before - 1 if line.kinds[before - 1] & COMMA else before
    return line.size

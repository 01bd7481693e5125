"""How far reported words reach: from offset to offset, quotations whole, and cut where somebody else goes on.

A quotation that closes a clause is taken whole, over several sentences where it runs over them. A clause ends with
its sentence, or before a further verb of saying of the same source, or before what the writer adds behind a comma.
"""

from collections.abc import Iterator, Sequence

from diplonews.reading.layers import Quotation, Stretch
from diplonews.reading.statements.contents import OBJECTS, Reported, clause_before
from diplonews.reading.statements.lines import BREAKS, DASHES, MARKS, Line, Places
from diplonews.reading.statements.sources import source_before
from diplonews.reading.statements.verbgroups import Shape, VerbGroup

_TRAILING = ",.;:"
_CLOSING = ",.!?"
_LONGEST_OBJECT = 12


def words_before(line: Line, place: int, low: int, group: VerbGroup, *, sure: bool) -> Stretch | None:
    """Return the words before the source or verb at *place* that the verb of *group* reports; None where none are.

    They are a quotation that closes there, or a clause; where *sure*, one without a clear verb as well.
    """
    frames = group.verb.frames.keys()
    mark = place - 2 if line.word(place - 1) == "," and line.word(place - 2) in MARKS else place - 1
    if line.closes(mark) and (mark > low or mark == 0):
        quotation = line.marked.around(line.tokens[mark].start - 1)
        return with_lead(line, quotation, low) if quotation and frames & {"quote", "clause", "that"} else None
    if not frames & {"clause", "quote"} or place - 1 <= low:
        return None
    start = clause_before(line, place, low, sure=sure)
    return None if start is None else trimmed(line, start, place - 1)


def words_behind(
    line: Line, reported: Reported, later: Sequence[VerbGroup], zone: Places
) -> tuple[Stretch, ...]:
    """Return the reported words behind a verb, cut where one of the *later* verbs or the writer goes on.

    A day between someone and what he is accused of or urged to do belongs to the verb and parts the words.
    """
    start, end = reported.start, zone[1]
    if reported.quotation:
        quotation = line.marked.around(line.tokens[start].start)
        if quotation and not _runs_on(line, quotation):
            return (bare(line.text, quotation.start, quotation.end),)
    end = min([end, *_joints(line, later, start)])
    end = min([end, *(_next_subject(line, group, reported) for group in later)])
    for place in range(start + 2, end):
        if line.words[place] == "," and not line.quoted[place] and _trails(line, place + 1):
            end = place
            break
    end = _before_own_day(line, reported, max(end, start + 1))
    if reported.frame in OBJECTS:
        for place in range(start + 1, min(end, start + _LONGEST_OBJECT)):
            behind = line.time_ends.get(place, end)
            if behind < end and (
                line.words[behind] == line.grammar.TO or line.words[behind] in line.grammar.OBJECT_LINKS
            ):
                return trimmed(line, start, place), trimmed(line, behind, end)
    if (
        line.words[start] in line.grammar.THESE
        and line.word(start + 1) == line.grammar.AS
        and start + 2 < end
    ):
        start += 2  # "rejected this as baseless"
    return (_with_rest(line, trimmed(line, start, end), end),)


def _before_own_day(line: Line, reported: Reported, end: int) -> int:
    """Return *end*, moved before a day that belongs to the verb of saying.

    It stands behind a noun of saying ("denied the report on May 9"), or is over and stands behind what is asked for or
    promised ("asked them to leave on May 9"); a weekday there may be still to come.
    """
    day = line.time_starts.get(end, end)
    if not reported.start < day < end:
        return end
    if reported.frame == "thing":
        return day if line.words[day - 1] in line.cues.nouns else end
    last = line.tokens[end - 1]
    over = last.end in line.past and last.lower not in line.grammar.TIME_WORDS
    if not over or reported.frame not in {"to", "object-to"}:
        return end
    further = any(line.gerund(place) or line.finite(place) for place in range(reported.start, day))
    return end if further else day


def _with_rest(line: Line, words: Stretch, end: int) -> Stretch:
    """Return *words*, which end at the place *end*, with the sentences behind that the same quotation still holds."""
    quotation = line.marked.around(words.end - 1)
    if quotation is None or quotation.end <= line.tokens[-1].end or words.start >= quotation.start:
        return words
    return bare(line.text, words.start, quotation.outer.end) if end >= len(line) - 1 else words


def with_lead(line: Line, quotation: Quotation, low: int) -> Stretch:
    """Return the words of *quotation*, and those of the sentence before it that lead into it without a break."""
    start = quotation.start
    opener = line.at(quotation.outer.start)
    if line.tokens[low].start < quotation.outer.start and line.word(opener - 1) not in BREAKS:
        start = line.tokens[low].start
    return bare(line.text, start, quotation.end)


def trimmed(line: Line, start: int, end: int) -> Stretch:
    """Return the characters of the tokens from *start* to *end*, without marks that only surround them."""
    while end > start + 1 and (
        line.words[end - 1] in {",", ";", ":", ".", "("} or line.words[end - 1] in DASHES
    ):
        end -= 1
    led = end - start > 1 and line.words[start] in MARKS and _surrounds(line, start, end)
    start += led
    closed = end - start > 1 and line.words[end - 1] in MARKS
    if closed and (led or not any(line.opens(place) for place in range(start, end - 1))):
        end -= 1
    return bare(line.text, line.tokens[start].start, line.tokens[end - 1].end)


def _surrounds(line: Line, start: int, end: int) -> bool:
    """Tell whether the quotation that the mark at *start* opens holds all words up to *end*."""
    quotation = line.marked.around(line.tokens[start].start)
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
    word = line.word(place)
    return word in line.grammar.TRAILERS or word == line.grammar.ACCORDING[0] or _judges(line, place)


def _judges(line: Line, place: int) -> bool:
    """Tell whether the words at *place* call what was said a claim, and go on: "a charge she denied"."""
    grammar = line.grammar
    noun = place + (line.word(place) in grammar.ARTICLES)
    if line.word(noun) not in line.cues.nouns or line.finite(noun):
        return False
    after = line.word(noun + 1)
    return after in grammar.RELATIVES or after in grammar.SUBJECT_PRONOUNS


def _runs_on(line: Line, quotation: Quotation) -> bool:
    """Tell whether the clause goes on behind the closing mark of *quotation* in this sentence."""
    place = line.at(quotation.outer.end)
    word, grammar = line.word(place), line.grammar
    if not word or (word in BREAKS and not line.opens(place)):
        return False
    if word in grammar.COORDINATORS:
        return line.opens(place + 1) or line.word(place + 1) in {grammar.THAT, grammar.TO}
    return not (word in grammar.PREPOSITIONS and line.text[quotation.end - 1] in _CLOSING)


def _next_subject(line: Line, group: VerbGroup, reported: Reported) -> int:
    """Return where the subject of *group* cuts off what is reported: 'called it "a farce," she said'."""
    start = reported.start
    source = source_before(line, group.start, start) if group.shape is Shape.FINITE else None
    if source is None:
        return len(line)
    before = source[0] - 1
    if line.word(before) in line.grammar.COORDINATORS or line.word(before) in line.grammar.TRAILERS:
        before -= 1
    if before <= start or not (line.word(before) in {",", ";"} or line.closes(before)):
        return len(line)
    leads = line.words[start] in line.grammar.PREPOSITIONS or line.words[start] in line.grammar.SUBORDINATORS
    if reported.frame in OBJECTS or reported.frame == "to" or (not leads and line.has_clause(start, before)):
        return before
    return len(line)


def _joints(line: Line, later: Sequence[VerbGroup], start: int) -> Iterator[int]:
    """Yield where *later* verbs cut off what is reported from *start*.

    A verb behind "and" does not where a verb with a subject of its own stands between, or one with its auxiliary.
    """
    nested = False
    for group in later:
        place = _joint(line, group, start)
        joined = line.word(group.start - 1) in line.grammar.COORDINATORS
        helper = line.words[group.start] if group.start < group.place else ""
        parallel = helper in line.grammar.AUXILIARIES and helper in line.words[start : group.start]
        if place < len(line) and not (joined and (nested or parallel)):
            yield place
        nested = nested or (group.shape is Shape.FINITE and not joined)


def _joint(line: Line, group: VerbGroup, start: int) -> int:
    """Return where *group*, a later one, cuts off what is reported from *start*; the end where it does not."""
    before = group.start - 1
    if before > start:
        word = line.words[before]
        if group.shape is Shape.PARTICIPLE and (word == "," or word in DASHES):
            return before
        if group.shape in {Shape.FINITE, Shape.PARTICIPLE} and word in line.grammar.COORDINATORS:
            return before - 1 if line.word(before - 1) == "," else before
    return len(line)

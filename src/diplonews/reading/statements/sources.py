"""Who is named as the source of a verb of saying: the noun phrase before it, or behind it.

A source is found by order alone: from a boundary of the clause to the verb, or from an inverted verb to the end of
the phrase. Phrases between commas beside the name belong to it ("Anna Berg, the minister,"). What it refers to is
for ``speakers`` to say.
"""

from diplonews.reading.statements.lines import FARTHEST, Line, Places
from diplonews.reading.statements.word_classes import (
    ADDRESSING,
    ADVERB,
    ADVERBIAL_OPENER,
    ARTICLE,
    AUXILIARY,
    BOUNDARY,
    BREAK,
    COMMA,
    COORDINATOR,
    CUE,
    CUE_NOUN,
    DASH,
    DESCRIBING,
    DETERMINER,
    DOCUMENT,
    GERUND,
    INDEFINITE_ARTICLE,
    ISSUING,
    JOINER,
    MODAL,
    NO_CLAUSE_VERB,
    NUMBER,
    OF,
    OPENER,
    PARTICIPLE,
    PLACING,
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
    VERB,
    WHO,
    WITH,
)

_LONGEST_LIST = 12
_MOST_COMMAS = 6
_NO_APPOSITION = BREAK | PREPOSITION | COORDINATOR | BOUNDARY | SUBJECT_PRONOUN | GERUND | ADVERB
"""What cannot begin a description between commas."""


def source_before(line: Line, start: int, low: int) -> Places | None:
    """Return the subject of the verb group from *start*, not reaching before *low*; None where none stands there."""
    end = _skip_back(line, start, low)
    if end <= low:
        return None
    last = line.kinds[end - 1]
    if line.words[end - 1] == ")":
        opener = _opening(line, end - 1, low, "(")
        found = _phrase_before(line, opener, low) if opener > low else None
        return (found[0], end) if found else None
    if last & (COMMA | DASH):
        return _past_parenthesis(line, end - 1, low)
    return _phrase_before(line, end, low)


def source_of_participle(line: Line, start: int, low: int) -> Places | None:
    """Return the noun phrase that a participle at *start* belongs to: "with the minister saying", "reports claiming"."""
    before = line.kinds[start - 1]
    if before & CUE_NOUN and not before & SAYING_NOUN:
        return source_before(line, start, low)
    for place in range(start - 1, max(low, start - _LONGEST_LIST), -1):
        kind = line.kinds[place - 1]
        if kind & WITH:
            return place, start
        if kind & BREAK:
            return None
    return None


def source_behind(line: Line, place: int) -> Places | None:
    """Return the noun phrase that starts at *place*, behind an inverted verb or "according to"."""
    if line.kinds[place] & ADVERB:
        place += 1
    end = _phrase_end(line, place)
    return (place, end) if end > place else None


# ---------------------------------------------------------------- before the verb


def _skip_back(line: Line, end: int, low: int) -> int:
    """Return *end* moved before adverbs, times and places of saying between a subject and its verb."""
    while end > low:
        if line.time_starts.get(end, low) > low:
            end = line.time_starts[end]
        elif end - 1 > low and line.kinds[end - 1] & (ADVERB | TIME_WORD):
            end -= 1
        else:
            placed = _placing(line, end, low)
            if placed == end:
                return end
            end = placed
    return end


def _placing(line: Line, end: int, low: int) -> int:
    """Return where "in a statement" starts if it ends at *end*, else *end*."""
    if line.kinds[end - 1] & SAYING_NOUN:
        for start in range(end - 2, max(low, end - 6), -1):
            if line.kinds[start] & PLACING:
                return start
            if line.kinds[start] & BREAK:
                return end
    return end


def _phrase_before(line: Line, end: int, low: int) -> Places | None:
    """Return the noun phrase that ends at *end*."""
    kinds = line.kinds
    if end <= low or kinds[end - 1] & COORDINATOR:
        return None
    if kinds[end - 1] & SUBJECT_PRONOUN and not kinds[end - 2] & JOINER:
        return end - 1, end
    start = _after_openers(line, _boundary_before(line, end, low), end)
    if _judged(line, start) and start + 2 < end:
        start += 2
    return (start, end) if start < end else None


def _judged(line: Line, place: int) -> bool:
    """Tell whether at *place* a noun of saying stands before the name of who speaks of it: ", a claim Berg rejected"."""
    kinds = line.kinds
    names = kinds[place] & ARTICLE and kinds[place + 1] & CUE_NOUN and kinds[place - 1] & COMMA
    return bool(names) and line.capital(place + 2) and not line.capital(place + 1)


def _boundary_before(line: Line, end: int, low: int) -> int:
    """Return where the clause that ends at *end* starts: behind a break, a conjunction or another verb."""
    kinds, coordinator = line.kinds, None
    place = end
    while place > max(low, end - FARTHEST):
        kind = kinds[place - 1]
        if kind & (BREAK | BOUNDARY):
            if not kind & COMMA or not _enumerates(line, place - 1, end):
                return place
        elif kind & RELATIVE and place == end:
            return place - 1  # "who said"
        elif kind & (RELATIVE | QUESTION_WORD):
            if not (_relative(line, place - 1) and line.finite(place)):
                return place
        elif kind & COORDINATOR:
            coordinator = place
        elif kind & (VERB | CUE) and _clause_verb(line, place - 1):
            relative = _relative_before(line, place - 1, low)
            if relative is None:
                return coordinator or place
            place = relative + 1
        place -= 1
    return max(place, low)


def _enumerates(line: Line, comma: int, end: int) -> bool:
    """Tell whether the comma joins members of a list that "and" closes before *end*: "Iran, Iraq and Syria said"."""
    rest = line.kinds[comma + 1 : end]
    if len(rest) > _LONGEST_LIST or not line.capital(comma - 1):
        return False
    return any(kind & JOINER for kind in rest) and all(
        kind & (COMMA | OF | JOINER | ARTICLE) or line.capital(place)
        for place, kind in enumerate(rest, comma + 1)
    )


def _clause_verb(line: Line, place: int) -> bool:
    """Tell whether the verb of another clause surely stands at *place*."""
    kind = line.kinds[place]
    if not kind & (VERB | CUE) or kind & NO_CLAUSE_VERB:
        return False
    form = line.cues.forms[line.words[place]] if kind & CUE else None
    if form is not None and form.noun:
        return False
    if kind & (AUXILIARY | MODAL):
        return True
    return (form is None or form.past or form.third) and not _reduced(line, place)


def _reduced(line: Line, place: int) -> bool:
    """Tell whether a past form is a participle after its noun: "the men held in the camp"."""
    kinds = line.kinds
    return bool(kinds[place] & PARTICIPLE) and (
        bool(kinds[place + 1] & PREPOSITION or kinds[place - 1] & DETERMINER)
        or place + 1 in line.time_ends
        or line.capital(place)
    )


def _relative(line: Line, place: int) -> bool:
    """Tell whether the relative at *place* opens a clause about the noun before it."""
    if line.kinds[place] & THAT:
        return bool(line.kinds[place + 1] & ADVERB) or line.finite(place + 1)
    return bool(line.kinds[place] & WHO)


def _relative_before(line: Line, verb: int, low: int) -> int | None:
    """Return the place of the relative whose clause holds the verb at *verb*; None where none is near."""
    for place in range(verb - 1, max(low - 1, verb - 6), -1):
        kind = line.kinds[place]
        if kind & RELATIVE and _relative(line, place):
            return place
        if kind & (BREAK | BOUNDARY):
            return None
    return None


def _after_openers(line: Line, start: int, end: int) -> int:
    """Return *start* moved behind conjunctions, times and other words that only lead over to the subject."""
    while start < end:
        kind = line.kinds[start]
        if line.time_ends.get(start, end) < end:
            start = line.time_ends[start]
        elif kind & (OPENER | TIME_WORD | SUBORDINATOR | COORDINATOR) or (
            kind & RELATIVE and not kind & THAT and end - start > 1
        ):
            start += 1
        else:
            return start
    return start


def _past_parenthesis(line: Line, close: int, low: int) -> Places | None:
    """Return the subject before a parenthesis that ends at *close*, with the parenthesis where it describes the subject.

    Where several commas stand there, the subject is the farthest noun phrase that the others can describe.
    """
    found: Places | None = None
    place = close
    for _ in range(_MOST_COMMAS):
        place = _opening(line, place, low, line.words[close])
        if place <= low:
            return found
        head = _phrase_before(line, _skip_back(line, place, low), low)
        if head is None or line.kinds[head[0]] & PREPOSITION or (found and holds_verb(line, head)):
            return found
        found = (head[0], close) if found or _describes(line, place + 1) else head
        if not _may_describe(line, head[0]) or not line.kinds[head[0] - 1] & COMMA:
            return found
    return found


def _opening(line: Line, place: int, low: int, opener: str) -> int:
    """Return the place of the mark *opener* before *place*; *low* where there is none in this part of the sentence.

    A comma between the members of a list opens nothing.
    """
    for before in range(place - 1, max(low, place - FARTHEST), -1):
        kind = line.kinds[before]
        if not kind & BREAK:
            continue
        if line.words[before] == opener and not (kind & COMMA and _enumerates(line, before, place)):
            return before
        if opener != "(" and (kind & (STOP | SEMICOLON) or line.closes(before)):
            return low
    return low


def holds_verb(line: Line, places: Places) -> bool:
    """Tell whether the verb of a clause surely stands between two places."""
    return any(_clause_verb(line, place) for place in range(*places))


def _describes(line: Line, place: int) -> bool:
    """Tell whether what stands between commas from *place* describes the noun before it, not the saying."""
    kind = line.kinds[place]
    if kind & PREPOSITION and not line.capital(place):  # "Per" is a name too
        return bool(kind & DESCRIBING)
    return not kind & (GERUND | ADVERB) and place not in line.time_ends


def _may_describe(line: Line, place: int) -> bool:
    """Tell whether the phrase from *place* may itself stand beside a noun farther left."""
    kind = line.kinds[place]
    if kind & (ARTICLE | RELATIVE | NUMBER):
        return True
    return not (kind & (PREPOSITION | SUBJECT_PRONOUN) or line.capital(place))


# ---------------------------------------------------------------- behind the verb


def _phrase_end(line: Line, place: int) -> int:
    """Return where the noun phrase from *place* ends, with what stands beside it between commas."""
    end = place
    while end < min(line.size, place + FARTHEST):
        kind = line.kinds[end]
        if line.words[end] == "(":
            end = _closing(line, end)
            continue
        if kind & COMMA and end > place:
            if not _apposition_follows(line, end + 1):
                return end
        elif kind & BREAK:
            if end > place or not line.opens(end):
                return end
        elif end > place:
            if kind & WHO:
                return _break_after(line, end)
            if end in line.time_ends or kind & BOUNDARY or _leaves_phrase(line, end):
                return end
        end += 1
    return end


def _leaves_phrase(line: Line, place: int) -> bool:
    """Tell whether an adverbial of the verb starts at *place*, not a part of the noun phrase."""
    kinds, kind = line.kinds, line.kinds[place]
    if kind & ISSUING and kinds[place - 1] & DOCUMENT:
        return False  # "a statement by the ministry"
    if kind & (ADVERBIAL_OPENER | ADDRESSING):
        return True
    if not kind & PLACING:
        return False
    said_in = any(ahead & SAYING_NOUN for ahead in kinds[place + 1 : place + 5])
    return said_in or bool(kinds[place + 1] & INDEFINITE_ARTICLE)


def _apposition_follows(line: Line, place: int) -> bool:
    """Tell whether what follows a comma at *place* still describes the noun before it."""
    kind = line.kinds[place]
    if kind & (WHO | NUMBER):
        return True
    if place >= line.size or place in line.time_ends or kind & _NO_APPOSITION:
        return False
    return not (line.finite(place) or line.has_clause(place, _break_after(line, place)))


def _break_after(line: Line, place: int) -> int:
    """Return the place of the next punctuation mark."""
    while place < line.size and not line.kinds[place] & BREAK:
        place += 1
    return place


def _closing(line: Line, place: int) -> int:
    """Return the place behind the bracket that closes the one at *place*."""
    for end in range(place, min(line.size, place + 20)):
        if line.words[end] == ")":
            return end + 1
    return place + 1

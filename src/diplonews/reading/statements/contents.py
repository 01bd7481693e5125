"""What is reported behind a verb of saying, and where the reported words before it start.

The frames of the verb say what may follow it; the grammar of the place says what does. Results are places in the
sentence, a leading "that" or "to" left out; how far the words reach is for ``extents`` to say.
"""

from collections.abc import Collection

from attrs import frozen

from diplonews.reading.statements.lines import BREAKS, DASHES, FARTHEST, MARKS, STOPS, Line
from diplonews.reading.statements.verbgroups import VerbGroup

_REACH = 20
"""How far behind a verb its "that", its quotation or the link to its object may start."""
_LONGEST_HEARER = 12
_SAYING = frozenset({"quote", "clause", "that", "whether"})
CLAUSES = frozenset([*_SAYING, "to", "object-to"])
"""Frames of a verb of their own."""
OBJECTS = frozenset({"object-to", "object-of", "object-for", "as", "name"})
"""Frames that start with someone or something."""

FARTHEST_VERB = 10
"""Tokens behind "but" in which another verb of saying stands."""


@frozen(kw_only=True)
class Reported:
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
    frames, word = group.verb.frames, line.word(place)
    if not bare or word in BREAKS:
        return None
    if word in frames and word in line.grammar.PREPOSITIONS and place + 1 < limit:
        return Reported(start=place + 1, frame=word)
    if "clause" in frames and _clause_starts(line, place, limit, sure=group.verb.lemma == line.grammar.SAY):
        return Reported(start=place, frame="clause")
    if "thing" in frames and _thing_starts(line, place):
        return Reported(start=place, frame="thing")
    return None


def resumed(line: Line, place: int, limit: int, *, clause: bool) -> Reported | None:
    """Return what goes on behind an inserted "he said" that ends at *place*: "The trouble, he said, is ...".

    Where the words before are a *clause* already, anything may go on; else a verb must.
    """
    comma = skip_light(line, place, limit)
    start = comma + 1
    if (
        line.word(comma) not in {",", ";"}
        or start >= limit - 1
        or line.words[start] in BREAKS
        or start in line.time_ends
    ):
        return None
    word = line.words[start]
    if word in line.grammar.TRAILERS or word == line.grammar.ACCORDING[0]:
        return None
    if clause and word in line.grammar.OPPOSING and _told_by_another(line, start, limit):
        return None
    goes_on = (
        word in line.grammar.LINKS or line.finite(start) or (not clause and line.has_clause(start, limit))
    )
    if line.gerund(start) or line.adverb(start) or not (goes_on or line.words[comma] == ";"):
        return None
    return Reported(start=start, frame="resumed")


def _told_by_another(line: Line, start: int, limit: int) -> bool:
    """Tell whether what stands behind *start* has its own verb of saying: ", but Ruritania denied that"."""
    return any(
        line.words[place] in line.cues.forms
        and line.finite(place)
        and line.words[place + 1] in line.grammar.LINKS
        for place in range(start + 1, min(limit, start + FARTHEST_VERB, len(line.words) - 1))
    )


def clause_before(line: Line, end: int, low: int, *, sure: bool) -> int | None:
    """Return where the clause starts that ends at *end* and is reported by what follows it; None where none is.

    Where *sure*, it need not show a verb that is one beyond doubt.
    """
    last = line.word(end - 1)
    if end - low < 4 or not (last in {",", "?", "!", ")"} or last in DASHES):
        return None
    if line.words[low] == line.grammar.ACCORDING[0]:
        return None
    if line.words[low] in line.grammar.LEADERS:
        comma = next(place for place in range(low, end + 1) if place == end or line.words[place] == ",")
        whole = comma < end - 1 and (sure or not line.has_clause(low, comma))
        return low if whole and line.has_clause(comma, end) else None
    return low if sure or (line.has_clause(low, end) and not line.gerund(low)) else None


def skip_light(line: Line, place: int, limit: int) -> int:
    """Return *place* moved behind adverbs and times."""
    while place < limit:
        if place in line.time_ends:
            place = line.time_ends[place]
        elif line.words[place] in line.grammar.DETERMINERS:
            return place
        elif line.adverb(place) or line.words[place] in line.grammar.TIME_WORDS:
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
    frames, grammar, word = group.verb.frames, line.grammar, line.word(place)
    if frames.keys() & _SAYING:
        if word == ":":
            return _opened(line, place + 1, limit, "quote")
        if word == ",":
            return _behind_comma(line, place, limit)
        if line.opens(place):
            return _opened(line, place, limit, "quote")
        if word == grammar.THAT and frames.keys() & {"clause", "that"}:
            return _opened(line, place + 1, limit, "that")
        if word in grammar.QUESTION_WORDS and "whether" in frames:
            return _opened(line, place, limit, "whether")
    if "to" in frames:
        if word == grammar.TO and line.word(place + 1) not in grammar.DETERMINERS:
            return _opened(line, place + 1, limit, "to")
        if word == grammar.NOT and line.word(place + 1) == grammar.TO:
            return _opened(line, place, limit, "to")
    return None


def _behind_comma(line: Line, comma: int, limit: int) -> Reported | None:
    """Return the quotation or the clause with "that" behind a comma, or behind ", in an interview,"."""
    start = skip_light(line, comma + 1, limit)
    if line.opens(start):
        return _opened(line, start, limit, "quote")
    if line.word(start) == line.grammar.THAT:
        return _opened(line, start + 1, limit, "that")
    for place in range(comma + 1, min(limit, comma + 14)):
        if line.words[place] == ",":
            if line.word(place + 1) == line.grammar.THAT:
                return _opened(line, place + 2, limit, "that")
            return _opened(line, place + 1, limit, "quote") if line.opens(place + 1) else None
        if line.words[place] in BREAKS:
            return None
    return None


def _object(line: Line, group: VerbGroup, place: int, limit: int) -> Reported | None:
    """Return someone, and what he is urged to do, accused of, described as or called."""
    grammar = line.grammar
    wanted = OBJECTS & group.verb.frames.keys()
    word = line.word(place)
    if not wanted or word in grammar.PREPOSITIONS or word in {",", ":", grammar.NOT}:
        return None
    if word == grammar.THAT and not line.opens(place + 1):
        return None
    for after in range(place + 1, min(limit, place + _REACH)):
        frame = link(line, wanted, place, after)
        if frame:
            return Reported(start=place, frame=frame)
        word = line.words[after]
        if (word in BREAKS and word not in MARKS) or word in {grammar.TO, grammar.THAT}:
            return None
        joined = line.words[after - 1] in grammar.COORDINATORS
        if line.finite(after) and (joined or word not in line.cues.participles):
            return None
    return None


def link(line: Line, wanted: frozenset[str], place: int, after: int) -> str | None:
    """Return the frame that the word at *after* shows for the object from *place*."""
    grammar, word = line.grammar, line.words[after]
    if word == grammar.TO and "object-to" in wanted:
        infinitive = line.word(after + 1) not in grammar.DETERMINERS and not line.capital(after + 1)
        return "object-to" if infinitive else None
    if word in grammar.OBJECT_LINKS and "object-of" in wanted:
        return "object-of"
    if word == grammar.FOR and "object-for" in wanted and line.gerund(after + 1):
        return "object-for"
    if word == grammar.AS and "as" in wanted:
        return "as"
    return "name" if "name" in wanted and _second_name(line, place, after) else None


def _second_name(line: Line, place: int, after: int) -> bool:
    """Tell whether at *after*, behind one noun phrase, another one starts: "called the plan a mistake"."""
    grammar, before = line.grammar, line.word(after - 1)
    if line.opens(after):
        return before not in grammar.ARTICLES
    if before in grammar.DETERMINERS or before in grammar.PREPOSITIONS:
        return False
    if line.word(place) in grammar.OBJECT_PRONOUNS:
        return line.word(after) not in grammar.PREPOSITIONS and line.words[after] not in BREAKS
    return line.word(after) in grammar.ARTICLES or _is_verdict(line, after)


def _is_verdict(line: Line, place: int) -> bool:
    """Tell whether an adjective stands at *place* with no noun behind it: "called the report baseless"."""
    word, behind = line.words[place], line.word(place + 1)
    return (word in line.grammar.VERDICTS or word.endswith(line.grammar.VERDICT_ENDINGS)) and (
        not behind
        or behind in BREAKS
        or behind in line.grammar.PREPOSITIONS
        or behind in line.grammar.COORDINATORS
        or place + 1 in line.time_ends
    )


def _hearer_clause(line: Line, group: VerbGroup, place: int, limit: int) -> Reported | None:
    """Return what somebody is told, behind the words for him."""
    frames, grammar, word = group.verb.frames, line.grammar, line.word(place)
    if "hearer" not in frames or word in {",", ":", grammar.THAT} or word in grammar.PREPOSITIONS:
        return None
    after = skip_light(line, _hearer_end(line, place, limit, frames.keys()), limit)
    if after == place:
        return None
    found = _marked(line, group, after, limit)
    if found is None and "clause" in frames and _clause_starts(line, after, limit, sure=False):
        return Reported(start=after, frame="clause")
    if found is None and line.word(after) in frames and line.word(after) in grammar.PREPOSITIONS:
        return _opened(line, after + 1, limit, line.word(after))
    return found


def _hearer_end(line: Line, place: int, limit: int, frames: Collection[str]) -> int:
    """Return where the noun phrase for those who are told ends."""
    grammar = line.grammar
    if line.word(place) in grammar.OBJECT_PRONOUNS:
        return place + 1
    end = place
    while end < min(limit, place + _LONGEST_HEARER):
        word, before = line.words[end], line.word(end - 1)
        if word in frames and word in grammar.PREPOSITIONS:
            break
        if (
            word in BREAKS
            or word in grammar.QUESTION_WORDS
            or word in {grammar.THAT, grammar.TO}
            or end in line.time_ends
        ):
            break
        opens = word in grammar.SUBJECT_PRONOUNS or word in grammar.DETERMINERS
        if end > place and opens and before not in grammar.PREPOSITIONS and before not in grammar.JOINERS:
            break
        end += 1
    return end


def _distant(line: Line, group: VerbGroup, place: int, limit: int) -> Reported | None:
    """Return what "that" or a quotation opens behind a place or an occasion of saying."""
    frames = group.verb.frames
    if not frames.keys() & _SAYING:
        return None
    for after in range(place + 1, min(limit, place + _REACH)):
        word = line.words[after]
        if (
            word == line.grammar.THAT
            and not line.finite(after + 1)
            and line.words[after - 1] not in line.grammar.PREPOSITIONS
        ):
            if line.word(after - 1) in line.cues.nouns and line.words[place] not in line.grammar.PREPOSITIONS:
                return (
                    Reported(start=place, frame="thing") if "thing" in frames else None
                )  # "denied reports that"
            return _opened(line, after + 1, limit, "that") if frames.keys() & {"clause", "that"} else None
        if word == ":":
            return _opened(line, after + 1, limit, "quote")
        if word == "," and line.opens(after + 1):
            return _opened(line, after + 1, limit, "quote")
        if word in STOPS or word in DASHES or word in {",", ";"} or line.finite(after):
            return None
        if line.gerund(after) and word in line.cues.forms:
            return None
    return None


def _clause_starts(line: Line, place: int, limit: int, *, sure: bool) -> bool:
    """Tell whether a clause without "that" starts at *place*."""
    grammar, word = line.grammar, line.word(place)
    if place >= limit or word in BREAKS or word in grammar.COORDINATORS:
        return False
    if word in grammar.SUBJECT_PRONOUNS and word not in grammar.RELATIVES:
        return True
    ends = {";", ":", *STOPS} if sure else {",", ";", ":", *STOPS}
    reach = next(
        (end for end in range(place, min(limit, place + FARTHEST)) if line.words[end] in ends), limit
    )
    if word in grammar.PREPOSITIONS and line.cues.sayings & set(line.words[place + 1 : place + 5]):
        return False  # "said in a report that reached us"
    if line.has_clause(place, reach):
        return sure or word not in grammar.PREPOSITIONS
    return sure and word not in grammar.SUBORDINATORS and word not in grammar.PREPOSITIONS


def _thing_starts(line: Line, place: int) -> bool:
    """Tell whether a noun phrase or a form in -ing starts at *place*."""
    word = line.word(place)
    return (
        word not in line.grammar.PREPOSITIONS
        and word not in line.grammar.COORDINATORS
        and word != line.grammar.TO
    )

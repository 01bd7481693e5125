"""The sayings of one sentence that hang on no verb of their own.

"according to ...", "the claim that ...", and both levels of "the agency quoted him as saying ...".
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from diplonews.model import Act
from diplonews.reading.layers import Stretch, Token
from diplonews.reading.statements.contents import Reported, counted, reported_behind, skip_light
from diplonews.reading.statements.cues import LABEL
from diplonews.reading.statements.extents import trimmed, with_lead, words_before, words_behind
from diplonews.reading.statements.lines import Line, Places
from diplonews.reading.statements.sayings import Saying, shared_source
from diplonews.reading.statements.sources import source_before, source_behind
from diplonews.reading.statements.verbgroups import Shape, VerbGroup, group_start, verb_group
from diplonews.reading.statements.word_classes import (
    ARTICLE,
    AS,
    AUXILIARY,
    BE,
    BEARING,
    BEFORE_BEARER,
    BREAK,
    BY,
    COLON,
    COMMA,
    COORDINATOR,
    CUE,
    CUE_NOUN,
    DOCUMENT,
    GENITIVE,
    GERUND,
    MARK,
    MODAL,
    POSSESSIVE,
    PREPOSITION,
    QUOTING,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TO,
)

_LONGEST_LABEL = 6
_LONGEST_CITING = 16
"""Tokens from one comma to the other around "citing ..."."""
_LONGEST_RELATIVE = 8
"""Tokens from "that" to the verb whose object it is."""
_LONGEST_BEARER = 12
"""Tokens from a noun of saying to the "that" behind its source."""
_MOST_EARLIER = 40
_REACH = 40
"""How far behind "quoted" its "as saying" may stand."""


def according_sayings(line: Line, sentence: int) -> Iterator[Saying]:
    """Yield what is ascribed by "according to" or "in the words of"."""
    for hit in line.hits:
        phrase = line.cues.ascribing.get(line.words[hit])
        if phrase is None or line.quoted[hit]:
            continue
        place = hit - phrase.index(line.words[hit])
        end = place + len(phrase)
        if place < 0 or tuple(line.words[place:end]) != phrase:
            continue
        source = source_behind(line, end)
        content = _beside(line, place, source[1]) if source else ()
        if source is None or not content:
            continue
        yield Saying(
            cue=Stretch(line.tokens[place].start, line.tokens[end - 1].end),
            verb=" ".join(phrase),
            act=Act.SAY,
            content=content,
            source=line.stretch(source),
            sentence=sentence,
        )


def _beside(line: Line, place: int, end: int) -> tuple[Stretch, ...]:
    """Return the words that "according to" at *place* ascribes, its source ending at *end*: behind it, before or around."""
    low, limit = line.zone(place)
    end = line.time_ends.get(end, end)
    kinds = line.kinds
    if place == low or (place - low <= 2 and not kinds[place - 1] & BREAK):
        end = _behind_citing(line, end, limit)
        return (trimmed(line, end + 1, limit),) if end + 1 < limit else ()
    mark = place - 2 if kinds[place - 1] & COMMA and kinds[place - 2] & MARK else place - 1
    if line.closes(mark):
        quotation = line.around(line.tokens[mark].start - 1)
        if quotation:
            return (with_lead(line, quotation, low),)
    while low < place and kinds[low] & COORDINATOR:
        low += 1
    if low >= place:
        return ()
    goes_on = kinds[end] & COMMA and end + 2 < limit and line.finite(end + 1)
    behind = (trimmed(line, end + 1, limit),) if goes_on else ()  # "Berg, according to Dorn, had left"
    return (trimmed(line, low, place), *behind)


def _behind_citing(line: Line, end: int, limit: int) -> int:
    """Return *end*, moved behind what only says whom the source cites: "according to Berg, citing two envoys, ..."."""
    if line.kinds[end] & COMMA and line.kinds[end + 1] & GERUND:
        for place in range(end + 2, min(limit, end + _LONGEST_CITING)):
            if line.kinds[place] & COMMA:
                return place
    return end


def quoting_sayings(line: Line, sentence: int) -> Iterator[Saying]:
    """Yield both levels of "the agency quoted him as saying", or the inner one of "was quoted as saying"."""
    for place in line.hits:
        if line.kinds[place] & QUOTING and not line.quoted[place]:
            saying = _linked(line, place)
            if saying:
                yield from _levels(line, place, saying, sentence)


def citing_sayings(line: Line, earlier: Sequence[Saying]) -> Iterator[Saying]:
    """Yield what the person has said whom a report names behind its own words: "it reported, citing an official"."""
    for place in line.hits:
        verb = line.cues.quoting.get(line.words[place], "")
        if (
            verb not in line.cues.citing
            or not line.kinds[place - 1] & COMMA
            or not line.kinds[place] & GERUND
        ):
            continue
        source = source_behind(line, place + 1)
        cue = Stretch(line.tokens[place].start, line.tokens[place].end)
        ordered = sorted(earlier[-_MOST_EARLIER:], key=lambda saying: saying.cue)
        before = bisect_left(ordered, cue, key=lambda saying: saying.cue)
        if source and before and _can_speak(line, source):
            outer = ordered[before - 1]
            source_words = line.stretch(source)
            yield outer._replace(cue=cue, verb=verb, act=Act.SAY, source=source_words, outer=outer.cue)


def _can_speak(line: Line, source: Places) -> bool:
    """Tell whether the head of a noun phrase is a person, a source or a document, by its form."""
    inner = range(source[0] + 1, source[1])
    head = next((place for place in inner if line.kinds[place] & PREPOSITION), source[1]) - 1
    singular = line.words[head].removesuffix(line.cues.grammar.PLURAL_ENDING)
    return (
        bool(line.kinds[head] & (DOCUMENT | CUE_NOUN))
        or singular.endswith(line.cues.grammar.HUMAN_ENDINGS)
        or line.capital(head)
    )


def _linked(line: Line, place: int) -> VerbGroup | None:
    """Return the group of "as saying" behind the verb of quoting at *place*."""
    for link in range(place + 1, min(line.size - 1, place + _REACH)):
        if not line.kinds[link] & AS or not line.kinds[link + 1] & CUE:
            continue
        form = line.cues.forms[line.words[link + 1]]
        if form.ing:
            return VerbGroup(
                start=link, place=link + 1, end=link + 2, verb=form.verbs[-1], shape=Shape.FINITE
            )
    return None


def _levels(line: Line, place: int, saying: VerbGroup, sentence: int) -> Iterator[Saying]:
    low, limit = line.zone(place)
    first = group_start(line, place, low)
    passive = any(kind & BE for kind in line.kinds[first:place])
    subject = source_before(line, first, low)
    inner, outer = (place + 1, saying.start), subject
    if passive:
        inner, outer = subject or (place, place), None
        by = next((after for after in range(place + 1, saying.start) if line.kinds[after] & BY), None)
        if by is not None and by + 1 < saying.start:
            outer = source_behind(line, by + 1)
    if inner[0] >= inner[1]:
        return
    behind = reported_behind(line, saying, limit, bare=True)
    content = words_behind(line, behind, (), (low, limit)) if behind else ()
    if not content:
        start = subject[0] if subject else first
        before = words_before(line, start, low, saying, sure=True)
        if before is None:
            return
        content = (before,)
    told = line.stretch(outer) if outer else None
    if not told and not passive:
        told = shared_source(line, first, (), low, first=True)
    cue = Stretch(line.tokens[place].start, line.tokens[place].end)
    found = Saying(
        cue=Stretch(line.tokens[saying.place].start, line.tokens[saying.place].end),
        verb=saying.verb.lemma,
        act=saying.verb.act("quote", "clause"),
        content=content,
        source=line.stretch(inner),
        sentence=sentence,
        outer=cue if told else None,
    )
    yield found
    if told:
        verb = line.cues.quoting[line.words[place]]
        yield found._replace(cue=cue, verb=verb, act=Act.REPORT, source=told, outer=None)


def noun_sayings(line: Line, earlier: Sequence[Saying], sentence: int) -> Iterator[Saying]:
    """Yield what nouns of saying report: "his claim that ...", "reports that ..."."""
    kinds = line.kinds
    for place in line.hits:
        if not kinds[place] & CUE_NOUN:
            continue
        bearer = _bearer_behind(line, place)
        that = bearer[1] if bearer else _that_behind(line, place)
        if that is None or that + 1 >= line.size or line.finite(that + 1):
            continue
        if that != place and verb_group(line, place):
            continue
        low, limit = line.zone(place)
        if _is_object(line, that, limit):
            continue
        breaks = (
            after
            for after in range(that + 2, limit)
            if kinds[after] & BREAK and line.quoted[after] is line.quoted[place]
        )
        end = min(next(breaks, limit), _main_verb(line, place, low, limit))
        word = line.words[place]
        yield Saying(
            cue=Stretch(line.tokens[place].start, line.tokens[place].end),
            verb=word,
            act=line.cues.nouns[word],
            content=(trimmed(line, that + 1, max(end, that + 2)),),
            source=line.stretch(bearer) if bearer else _owner(line, place, low, earlier),
            sentence=sentence,
        )


def _that_behind(line: Line, place: int) -> int | None:
    """Return where the "that" stands that opens the words which the noun at *place* reports; None where none does.

    It stands right behind, or behind a verb of coming about ("reports emerged that"). Behind a preposition it may be
    left out before a pronoun and its verb: the noun itself stands for it ("against claims he lied").
    """
    kinds, after = line.kinds, place + 1
    if kinds[after] & THAT:
        return after
    if line.words[after] in line.cues.emerging:
        behind = line.time_ends.get(after + 1, after + 1)
        return behind if behind < line.size and kinds[behind] & THAT else None
    bare = place > 0 and kinds[place - 1] & PREPOSITION and kinds[after] & SUBJECT_PRONOUN
    told = bare and after + 1 < line.size and line.finite(after + 1)
    return place if told and line.words[place].endswith(line.cues.grammar.PLURAL_ENDING) else None


def _is_object(line: Line, that: int, limit: int) -> bool:
    """Tell whether "that" is the object of a verb of saying, with nothing behind it: "a charge that Oslo denied"."""
    for place in range(that + 2, min(limit, that + _LONGEST_RELATIVE)):
        if line.kinds[place] & CUE and line.finite(place):
            group = verb_group(line, place)
            end = skip_light(line, place + 1, limit)
            ends = (
                end >= limit or line.kinds[end] & (BREAK | PREPOSITION | SUBORDINATOR) or counted(line, end)
            )
            return group is not None and "thing" in group.verb.frames and bool(ends)
    return False


def _bearer_behind(line: Line, place: int) -> Places | None:
    """Return who stands behind the noun at *place* as its source: "accusations by X that", "criticism from X that"."""
    if not line.kinds[place + 1] & BEFORE_BEARER or place + 2 >= line.size:
        return None
    for that in range(place + 3, min(line.size - 1, place + _LONGEST_BEARER)):
        kind = line.kinds[that]
        if kind & THAT:
            return place + 2, that
        if kind & BREAK or line.finite(that):
            return None
    return None


def _main_verb(line: Line, place: int, low: int, limit: int) -> int:
    """Return where the verb stands whose subject is the noun at *place* with its clause; *limit* where there is none.

    It is the second one behind a noun that no verb stands before: "the claim that it was late *was* rejected". Where
    the first one may have a clause of its own, only an auxiliary or a modal is.
    """
    if line.has_clause(low, place):
        return limit
    verbs = [after for after in range(place + 3, limit) if line.finite(after)]
    for after in verbs[1:]:
        opens = line.kinds[after - 1] & (SUBJECT_PRONOUN | RELATIVE | COORDINATOR | AUXILIARY | TO)
        plain = line.kinds[after] & (AUXILIARY | MODAL) or not line.kinds[verbs[0]] & CUE
        if plain and not opens:
            return after
    return limit


class Persons(NamedTuple):
    """The persons whom an article names: where their names end, and their last names in lower case."""

    ends: frozenset[int]
    surnames: frozenset[str]

    def named(self, token: Token) -> bool:
        """Tell whether the name of a person ends with *token*, or *token* is the last name of one in capitals."""
        return token.end in self.ends or (token.text.isupper() and token.lower in self.surnames)


def label_sayings(line: Line, persons: Persons, sentence: int) -> Iterator[Saying]:
    """Yield what stands behind the name of one who speaks and a colon: "Anna Berg: ...", "BERG: ..."."""
    place = next((hit for hit in line.hits if line.kinds[hit] & COLON), 0)
    if not place:
        return
    low, limit = line.zone(place)
    if (
        not low < place < low + _LONGEST_LABEL
        or place + 1 >= limit
        or not persons.named(line.tokens[place - 1])
    ):
        return
    if all(line.capital(before) or before == low for before in range(low, place)):
        behind = Reported(start=place + 1, frame="quote", quotation=line.opens(place + 1))
        yield Saying(
            cue=Stretch(line.tokens[place].start, line.tokens[place].end),
            verb=LABEL,
            act=Act.SAY,
            content=words_behind(line, behind, (), (low, limit)),
            source=line.stretch((low, place)),
            sentence=sentence,
        )


def _owner(line: Line, place: int, low: int, earlier: Sequence[Saying]) -> Stretch:
    """Return whose the noun at *place* is: "Anna Berg's claim", "his claim", "she raised the claim"; else the noun itself."""
    own, kinds = line.stretch((place, place + 1)), line.kinds
    for before in range(place - 1, max(low - 1, place - 4), -1):
        kind = kinds[before]
        if kind & BEARING:
            bearer = source_before(line, before, low)
            shared = None if bearer else shared_source(line, before, earlier, low, first=False)
            return line.stretch(bearer) if bearer else shared or own
        if kind & POSSESSIVE:
            return line.stretch((before, before + 1))
        if kind & GENITIVE:
            start = before
            while start > low and (kinds[start - 1] & ARTICLE or line.capital(start - 1)):
                start -= 1
            return line.stretch((start, before)) if start < before else own
        if kind & (BREAK | PREPOSITION):
            break
    if place - 1 > low and line.capital(place - 1):  # "a U.S. claim"
        return line.stretch((place - 1, place + 1))
    return own

"""Who speaks: the layer of speakers, one for each attribution.

A source is resolved by its own words: a name that a mention knows, a pronoun, a description of somebody met before,
or else an unnamed actor with the words used. The first person is left alone. Days come from ``occasions``, what
pronouns and descriptions refer to from ``memory``.
"""

from collections.abc import Sequence

from attrs import evolve

from diplonews.model import ActorKind
from diplonews.reading.layers import Attribution, Mention, Reading, Referent, Speaker, Stretch, Token
from diplonews.reading.statements.cues import LABEL
from diplonews.reading.statements.memory import Memory, bodies
from diplonews.reading.statements.occasions import Occasions

_DEEPEST = 8
_FARTHEST_HEARER = 120


def find_speakers(reading: Reading) -> Reading:
    """Return *reading* with its speakers: who said each attribution, to whom and on what day."""
    attributions = reading.attributions
    if not attributions:
        return evolve(reading, speakers=())
    memory = Memory(reading)
    found: dict[int, Referent | None] = {}
    named: dict[Stretch | None, Referent | None] = {None: None}
    for index in sorted(range(len(attributions)), key=lambda index: (_depth(attributions, index), index)):
        attribution = attributions[index]
        if attribution.source not in named:  # two verbs that share a subject share whom it names
            outer = None if attribution.within is None else found.get(attribution.within)
            named[attribution.source] = _referent(attribution, memory, outer)
        found[index] = named[attribution.source]
        memory.spoke(attribution, found[index])
    days = Occasions(reading, [found[index] for index in range(len(attributions))])
    speakers = []
    for index, attribution in enumerate(attributions):
        said, spans = days.said(index)
        hearers = _addressees(attribution, memory)
        speakers.append(Speaker(referent=found[index], said=said, said_spans=spans, addressees=hearers))
    return evolve(reading, speakers=tuple(speakers))


def _depth(attributions: Sequence[Attribution], index: int) -> int:
    """Return how deep an attribution is nested: the outer ones are resolved first."""
    depth, outer = 0, attributions[index].within
    while outer is not None and depth < _DEEPEST:
        depth, outer = depth + 1, attributions[outer].within
    return depth


def _referent(attribution: Attribution, memory: Memory, outer: Referent | None) -> Referent | None:
    """Return whom the source of *attribution* names; None where it names nobody that can be told."""
    if attribution.source is None:
        return None
    if attribution.source == attribution.cue and not attribution.verb.endswith(
        memory.words.grammar.PLURAL_ENDING
    ):
        return None  # "denied a report that": nobody is said to have made it
    tokens = memory.tokens(attribution.source, attribution.sentence)
    if not tokens:
        return None
    grammar, first = memory.words.grammar, tokens[0].lower
    if first in grammar.PERSONAL and (len(tokens) == 1 or first not in grammar.POSSESSIVES):
        return memory.pronoun(tokens[0], attribution, outer)
    if first in grammar.RELATIVES and len(tokens) == 1:
        return memory.before_relative(tokens[0], attribution.sentence)
    if first in grammar.PERSONAL and tokens[-1].lower in grammar.OWN_STATE:
        return _own_state(attribution, tokens, memory, outer) or _described(attribution, tokens, memory)
    labelled = memory.surnamed(tokens[-1]) if attribution.verb == LABEL else None
    return labelled or _named(tokens, memory) or _described(attribution, tokens, memory)


def _own_state(
    attribution: Attribution, tokens: Sequence[Token], memory: Memory, outer: Referent | None
) -> Referent | None:
    """Return the state of the person whom "his country" or "her government" speaks of, where the text names it."""
    person = memory.pronoun(tokens[0], attribution, outer)
    return next((body for body in bodies(person) if body.kind is ActorKind.STATE), None) if person else None


def _named(tokens: Sequence[Token], memory: Memory) -> Referent | None:
    """Return the referent of the mention that is the head of a noun phrase, or stands beside its head."""
    end = _head_end(tokens, memory)
    first = _first_of_several(tokens[:end], memory)
    head = first or memory.ending(tokens[0].start, tokens[end - 1].end) or _titled(tokens, memory)
    head = head or _opening(tokens, end, memory)
    if head:
        return head.referent
    inside = memory.within(tokens[0].start, tokens[end - 1].end)
    last = tokens[end - 1].lower
    if inside and (last in memory.words.sayings or last in memory.words.nouns):
        return inside[-1].referent  # "a Times report"
    if inside and last in memory.words.media and inside[-1].referent.kind is ActorKind.OUTLET:
        return inside[-1].referent  # "the Interfax news agency"
    if (
        last in memory.words.documents
        and end < len(tokens)
        and tokens[end].lower in memory.words.grammar.ISSUING
    ):
        beyond = memory.within(tokens[end].end, tokens[-1].end)
        return beyond[0].referent if beyond else None  # "a statement from the Kremlin"
    comma = next(
        (place for place, token in enumerate(tokens) if place and token.text == ","), len(tokens) - 1
    )
    beside = memory.within(tokens[comma].end, tokens[-1].end)
    if beside and min(beside[0].start, beside[0].words.start) <= tokens[comma].end + 2:
        return beside[0].referent  # "the Kremlin spokesman, Dmitry Peskov,"
    return None


def _opening(tokens: Sequence[Token], end: int, memory: Memory) -> Mention | None:
    """Return the mention at the start of a noun phrase whose name runs through a preposition: "the Ministry of Trade in Oslo"."""
    starts = {token.start for token in tokens[:2]}
    named = memory.within(tokens[0].start, tokens[-1].end)[:1]
    return next((one for one in named if one.start in starts and one.end > tokens[end - 1].end), None)


def _first_of_several(tokens: Sequence[Token], memory: Memory) -> Mention | None:
    """Return the first of several who are named together: "Berg and Dorn"."""
    for place, token in enumerate(tokens):
        if place and token.lower in memory.words.grammar.JOINERS:
            return memory.ending(tokens[0].start, tokens[place - 1].end)
    return None


def _head_end(tokens: Sequence[Token], memory: Memory) -> int:
    """Return the place behind the head noun: before the first comma, preposition or relative."""
    grammar = memory.words.grammar
    for place, token in enumerate(tokens):
        ends = (
            token.text in {",", "("}
            or (token.lower in grammar.PREPOSITIONS and token.text.islower())
            or token.lower in grammar.RELATIVES
        )
        if place and ends:
            return place
    return len(tokens)


def _titled(tokens: Sequence[Token], memory: Memory) -> Mention | None:
    """Return the mention that runs through a preposition, by its title or name: "Secretary of State Anna Berg"."""
    comma = next(
        (place for place, token in enumerate(tokens) if place and token.text in {",", "("}), len(tokens)
    )
    found = memory.ending(tokens[0].start, tokens[comma - 1].end)
    if found is None:
        return None
    start = min(found.start, found.words.start)
    before = {token.lower for token in tokens if token.end <= start}
    return found if memory.words.grammar.PREPOSITIONS.isdisjoint(before) else None


def _described(attribution: Attribution, tokens: Sequence[Token], memory: Memory) -> Referent | None:
    """Return whom a description refers to: somebody met before, or an unnamed actor with the words used."""
    grammar, end = memory.words.grammar, _head_end(tokens, memory)
    if tokens[0].lower not in grammar.INDEFINITE:
        known = memory.described(tokens[:end], attribution, definite=tokens[0].lower in grammar.DEFINITE)
        if known:
            return known
    last = next(
        (
            place
            for place, token in enumerate(tokens)
            if place >= end and (token.text in {",", "("} or token.lower in grammar.WHO)
        ),
        len(tokens),
    )
    name = memory.reading.text[tokens[0].start : tokens[last - 1].end]
    if tokens[0].start == memory.reading.sentences[attribution.sentence].start and not memory.opens(
        tokens[:last]
    ):
        name = name[0].lower() + name[1:]
    bodies = memory.within(tokens[0].start, tokens[last - 1].end)
    return Referent(
        name=" ".join(name.split()),
        kind=ActorKind.UNNAMED,
        affiliation=bodies[0].referent if bodies else None,
        country=bodies[0].referent.country if bodies else None,
    )


def _addressees(attribution: Attribution, memory: Memory) -> tuple[Referent, ...]:
    """Return whom the words between the cue and the content name first, where the verb can name who is told."""
    if attribution.cue is None or attribution.verb not in memory.words.hearing:
        return ()
    start, end = attribution.cue.end, attribution.content[0].start
    if not start < end < start + _FARTHEST_HEARER:
        return ()
    return tuple(mention.referent for mention in memory.within(start, end)[:1])

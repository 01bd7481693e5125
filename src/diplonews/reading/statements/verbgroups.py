"""Verb groups: a verb of saying with its auxiliaries, adverbs and negation, and whether it says anything at all.

A form that is a noun or an adjective where it stands gives no group ("his claims", "the alleged plot").
"""

from enum import Enum
from typing import NamedTuple

from diplonews.reading.statements.cues import Form, Verb
from diplonews.reading.statements.lines import Line
from diplonews.reading.statements.word_classes import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    BE,
    BEFORE_NOUN,
    BREAK,
    BY,
    COLON,
    COMMA,
    COORDINATOR,
    CUE,
    CUE_NOUN,
    DETERMINER,
    DO,
    GENITIVE,
    GOING_ON,
    HAVE,
    JOINER,
    MARK,
    MODAL,
    NEGATION,
    NUMBER,
    OBJECT_PRONOUN,
    ON,
    PLACING,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUESTION_WORD,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_PRONOUN,
    TO,
)

_MOST_BEFORE = 6


class Shape(Enum):
    """How a verb stands in its sentence."""

    FINITE = "finite"
    PASSIVE = "passive"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    MODAL = "modal"


class VerbGroup(NamedTuple):
    """A verb of saying in its place.

    Attributes:
        start: Where the group starts, with its auxiliaries and adverbs.
        place: Where the verb stands.
        end: Behind the verb and its particle.
        verb: The verb.
        shape: How it stands.
        negated: Whether the group is negated.
    """

    start: int
    place: int
    end: int
    verb: Verb
    shape: Shape
    negated: bool = False


def verb_group(line: Line, place: int) -> VerbGroup | None:
    """Return the verb group whose verb of saying stands at *place*; None where the word is no verb there."""
    kinds = line.kinds
    if not kinds[place] & CUE:
        return None
    form = line.cues.forms[line.words[place]]
    verb = _with_particle(line, place, form)
    if verb is None:
        return None
    start, helped = place, 0
    while place - start < _MOST_BEFORE and _belongs(line, start - 1, place):
        start -= 1
        helped |= kinds[start]
    while start < place and kinds[start] & ADVERB and kinds[start - 1] & BREAK:
        start += 1  # "Later, he said"; ", also saying"
    shape = _shape(line, form, start, helped)
    if shape is None:
        return None
    if helped & TO and shape is Shape.FINITE:
        start -= 1 if kinds[start - 1] & (GOING_ON | ON) else 2
    return VerbGroup(
        start=start,
        place=place,
        end=place + (2 if verb.particle else 1),
        verb=verb,
        shape=shape,
        negated=bool(helped & NEGATION),
    )


def group_start(line: Line, place: int, low: int) -> int:
    """Return where the auxiliaries and adverbs before the verb at *place* start, not before *low*."""
    while place - 1 > low and line.kinds[place - 1] & (ADVERB | AUXILIARY):
        place -= 1
    return place


def _belongs(line: Line, place: int, verb: int) -> bool:
    """Tell whether the word at *place* belongs to the group of the verb at *verb*, to which all words between do."""
    kind = line.kinds[place]
    if not kind & (ADVERB | AUXILIARY | MODAL | NEGATION | TO | GENITIVE):
        return False
    if kind & GENITIVE:
        return bool(line.kinds[place - 1] & (SUBJECT_PRONOUN | RELATIVE))
    if kind & TO:
        return all(line.kinds[between] & ADVERB for between in range(place + 1, verb))
    return True


def _with_particle(line: Line, place: int, form: Form) -> Verb | None:
    """Return the verb of *form* that fits the word behind it."""
    for verb in form.verbs:
        if not verb.particle or verb.particle == line.words[place + 1]:
            return verb
    return None


def _shape(line: Line, form: Form, start: int, helped: int) -> Shape | None:
    """Return how a verb of *form* stands behind auxiliaries of the classes *helped*, its group starting at *start*."""
    if helped & MODAL:
        return Shape.MODAL if form.base or form.participle else None
    if helped & TO:
        if not form.base:
            return None
        before, farther = line.kinds[start - 1], line.kinds[start - 2]
        return Shape.FINITE if before & (ON | GOING_ON) or farther & GOING_ON else Shape.INFINITIVE
    if form.ing:
        if helped & BE:
            return Shape.FINITE
        return None if form.noun and nominal(line, start) else _participle(line, start)
    if form.participle and helped & BE:
        return Shape.PASSIVE
    if form.participle and helped & HAVE:
        return Shape.FINITE
    if helped & DO:
        return Shape.FINITE if form.base else None
    return Shape.FINITE if _stands_finite(line, start, form) else None


def nominal(line: Line, start: int) -> bool:
    """Tell whether a form in -ing is a noun, by the word before it or an article just before that: "a daily briefing"."""
    if _before_noun(line, start):
        return True
    article, between = line.kinds[start - 2], line.kinds[start - 1]
    return bool(article & (ARTICLE | POSSESSIVE)) and not between & (BREAK | PREPOSITION | CUE_NOUN)


def _participle(line: Line, start: int) -> Shape | None:
    before = line.kinds[start - 1]
    if before & (ARTICLE | POSSESSIVE | GENITIVE):
        return None
    return Shape.GERUND if before & PREPOSITION else Shape.PARTICIPLE


def _before_noun(line: Line, start: int) -> bool:
    """Tell whether the word before *start* can only stand before a noun."""
    before = line.kinds[start - 1]
    return bool(before & BEFORE_NOUN or (before & PREPOSITION and not before & PLACING))


def _stands_finite(line: Line, start: int, form: Form) -> bool:
    """Tell whether a form without an auxiliary is the verb of its clause."""
    if _before_noun(line, start):
        return False
    before = line.kinds[start - 1]
    if form.participle and before & (SUBORDINATOR | PREPOSITION):
        return False  # "when asked whether", "in disputed waters"
    if form.past and not form.base:
        # "a claim rejected by Berg"
        return not (form.participle and before & CUE_NOUN and line.kinds[start + 1] & BY)
    if form.third and not form.base:
        return not form.noun or _third_person(line, start)
    if form.past and before & THIRD_PRONOUN:
        return True  # read, cast: past and base in one
    if form.noun:
        opened = line.kinds[start + 1] & (QUESTION_WORD | THAT)
        told = start > 1 and line.finite(start - 2)  # "told public radio that"
        if form.past and (_beside_quotation(line, start) or line.kinds[start + 1] & COLON):
            return True  # "the letter read:"
        return bool(before & SUBJECT_PRONOUN or (before & PLURAL and opened and not told))
    if before & THIRD_PRONOUN and not before & RELATIVE:
        return False  # "demanded that he explain"
    if before & (PLURAL | SUBJECT_PRONOUN | BREAK):
        return True
    bare = before & (OBJECT_PRONOUN | PREPOSITION | DETERMINER | COORDINATOR | CUE)
    return start > 0 and not (bare or line.finite(start - 1))


def _beside_quotation(line: Line, place: int) -> bool:
    """Tell whether a quotation opens behind the word at *place*, or closes before it, a comma between or none."""
    kinds = line.kinds
    opening = place + 2 if kinds[place + 1] & COMMA else place + 1
    closing = place - 2 if kinds[place - 1] & COMMA else place - 1
    return line.opens(opening) or line.closes(closing)


def _third_person(line: Line, start: int) -> bool:
    """Tell whether a form that may be a plural noun is a verb in the third person."""
    before = line.kinds[start - 1]
    listed = before & JOINER and line.kinds[start - 2] & CUE_NOUN
    listed = listed or line.finite(start - 1)  # "denied reports that"
    return not (listed or before & (NUMBER | PREPOSITION | DETERMINER)) and _singular_before(line, start)


def _singular_before(line: Line, start: int) -> bool:
    """Tell whether a form that may be a plural noun is a verb: behind a pronoun or name, or before a clause."""
    before, behind = line.kinds[start - 1], line.kinds[start + 1]
    if before & THIRD_PRONOUN or behind & SUBJECT_PRONOUN:
        return True
    if behind & THAT:
        return not line.finite(start + 2)
    if behind & COLON or line.opens(start + 2 if behind & COMMA else start + 1):
        return True
    named = line.capital(start - 1) and not line.capital(start)
    return named and bool(behind & DETERMINER or (behind & BREAK and _opens_with_name(line, start)))


def _opens_with_name(line: Line, end: int) -> bool:
    """Tell whether a name that ends before *end* stands behind a comma: "Nobody came, Anna Berg counters."."""
    place = end - 1
    while line.capital(place) and end - place < _MOST_BEFORE:
        place -= 1
    return bool(line.kinds[place] & (COMMA | MARK))

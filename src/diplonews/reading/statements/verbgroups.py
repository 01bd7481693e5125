"""Verb groups: a verb of saying with its auxiliaries, adverbs and negation, and whether it says anything at all.

A form that is a noun or an adjective where it stands gives no group ("his claims", "the alleged plot").
"""

from enum import Enum

from attrs import frozen

from diplonews.reading.statements.cues import Form, Verb
from diplonews.reading.statements.lines import BREAKS, Line

_MOST_BEFORE = 6


class Shape(Enum):
    """How a verb stands in its sentence."""

    FINITE = "finite"
    PASSIVE = "passive"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    MODAL = "modal"


@frozen(kw_only=True)
class VerbGroup:
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
    form = line.cues.forms.get(line.words[place])
    if form is None:
        return None
    verb = _with_particle(line, place, form)
    if verb is None:
        return None
    start = place
    while place - start < _MOST_BEFORE and _belongs(line, start - 1, place):
        start -= 1
    helped = frozenset(line.words[start:place])
    while start < place and line.adverb(start) and line.word(start - 1) in BREAKS:
        start += 1  # "Later, he said"; ", also saying"
    shape = _shape(line, form, start, helped)
    if shape is None:
        return None
    if line.grammar.TO in helped and shape is Shape.FINITE:
        start -= 1 if line.word(start - 1) in line.grammar.GOING_ON | line.grammar.ON else 2
    return VerbGroup(
        start=start,
        place=place,
        end=place + (2 if verb.particle else 1),
        verb=verb,
        shape=shape,
        negated=bool(helped & line.grammar.NEGATIONS),
    )


def group_start(line: Line, place: int, low: int) -> int:
    """Return where the auxiliaries and adverbs before the verb at *place* start, not before *low*."""
    while place - 1 > low and (line.adverb(place - 1) or line.words[place - 1] in line.grammar.AUXILIARIES):
        place -= 1
    return place


def _belongs(line: Line, place: int, verb: int) -> bool:
    """Tell whether the word at *place* belongs to the group of the verb at *verb*, to which all words between do."""
    word, grammar = line.word(place), line.grammar
    if word in grammar.GENITIVES:
        return line.word(place - 1) in grammar.SUBJECT_PRONOUNS or line.word(place - 1) in grammar.RELATIVES
    if word in grammar.AUXILIARIES or word in grammar.MODALS or word in grammar.NEGATIONS:
        return True
    if word == grammar.TO:
        return all(line.adverb(between) for between in range(place + 1, verb))
    return line.adverb(place)


def _with_particle(line: Line, place: int, form: Form) -> Verb | None:
    """Return the verb of *form* that fits the word behind it."""
    for verb in form.verbs:
        if not verb.particle or verb.particle == line.word(place + 1):
            return verb
    return None


def _shape(line: Line, form: Form, start: int, helped: frozenset[str]) -> Shape | None:
    grammar = line.grammar
    if helped & grammar.MODALS:
        return Shape.MODAL if form.base or form.participle else None
    if grammar.TO in helped:
        if not form.base:
            return None
        going = line.word(start - 1) in grammar.ON or not grammar.GOING_ON.isdisjoint(
            (line.word(start - 1), line.word(start - 2))
        )
        return Shape.FINITE if going else Shape.INFINITIVE
    if form.ing:
        if helped & grammar.BE:
            return Shape.FINITE
        return None if form.noun and _before_noun(line, start) else _participle(line, start)
    if form.participle and helped & grammar.BE:
        return Shape.PASSIVE
    if form.participle and helped & grammar.HAVE:
        return Shape.FINITE
    if helped & grammar.DO:
        return Shape.FINITE if form.base else None
    return Shape.FINITE if _stands_finite(line, start, form) else None


def _participle(line: Line, start: int) -> Shape | None:
    word = line.word(start - 1)
    if word in line.grammar.ARTICLES or word in line.grammar.POSSESSIVES or word in line.grammar.GENITIVES:
        return None
    return Shape.GERUND if word in line.grammar.PREPOSITIONS else Shape.PARTICIPLE


def _before_noun(line: Line, start: int) -> bool:
    """Tell whether the word before *start* can only stand before a noun."""
    word = line.word(start - 1)
    return word in line.grammar.BEFORE_NOUNS or (
        word in line.grammar.PREPOSITIONS and word not in line.grammar.PLACING
    )


def _stands_finite(line: Line, start: int, form: Form) -> bool:
    """Tell whether a form without an auxiliary is the verb of its clause."""
    if _before_noun(line, start):
        return False
    grammar, before = line.grammar, line.word(start - 1)
    if form.past and not form.base:
        return True
    if form.third and not form.base:
        listed = before in grammar.JOINERS and line.word(start - 2) in line.cues.nouns
        listed = listed or line.finite(start - 1)  # "denied reports that"
        listed = listed or before.isdigit() or before in grammar.PREPOSITIONS
        return not form.noun or (
            not listed and before not in grammar.DETERMINERS and _singular_before(line, start)
        )
    if form.past and before in grammar.THIRD_PRONOUNS:
        return True  # read, cast: past and base in one
    plural = before in grammar.PLURALS or (
        before.endswith(grammar.PLURAL_ENDING) and not before.endswith(grammar.NO_PLURAL_ENDINGS)
    )
    if form.noun:
        opened = line.word(start + 1) in grammar.QUESTION_WORDS or line.word(start + 1) == grammar.THAT
        told = start > 1 and line.finite(start - 2)  # "told public radio that"
        return before in grammar.SUBJECT_PRONOUNS or (plural and opened and not told)
    if before in grammar.THIRD_PRONOUNS and before not in grammar.RELATIVES:
        return False  # "demanded that he explain"
    if plural or before in grammar.SUBJECT_PRONOUNS or before in BREAKS:
        return True
    bare = (
        before in grammar.OBJECT_PRONOUNS or before in grammar.PREPOSITIONS or before in grammar.DETERMINERS
    )
    return start > 0 and not (
        bare or before in grammar.COORDINATORS or line.finite(start - 1) or before in line.cues.forms
    )


def _singular_before(line: Line, start: int) -> bool:
    """Tell whether a form that may be a plural noun is a verb: behind a pronoun or name, or before a clause."""
    grammar, behind = line.grammar, line.word(start + 1)
    if line.word(start - 1) in grammar.THIRD_PRONOUNS or behind in grammar.SUBJECT_PRONOUNS:
        return True
    if behind == grammar.THAT:
        return not line.finite(start + 2)
    if behind == ":" or line.opens(start + 2 if behind == "," else start + 1):
        return True
    return line.capital(start - 1) and not line.capital(start) and behind in grammar.DETERMINERS

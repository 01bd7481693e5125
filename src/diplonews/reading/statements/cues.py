"""The cue tables of a language, compiled: which word forms may say something, and how.

Holds look-ups and no grammar: whether a form does say something where it stands is for ``verbgroups`` and
``attributions`` to tell.
"""

from functools import lru_cache
from types import ModuleType

from attrs import frozen

from diplonews import languages
from diplonews.model import Act
from diplonews.reading.statements.word_classes import (
    ASCRIBING,
    CUE,
    CUE_NOUN,
    DOCUMENT,
    PARTICIPLE,
    QUOTING,
    SAYING_NOUN,
    STARTER,
    VERB,
    WordClasses,
)

_DEED_FRAMES = {"object-for"}
LABEL = ":"
"""The mark behind the name of one who speaks, in an interview."""


@frozen(kw_only=True)
class Verb:
    """A verb of saying: its lemma, its particle if it has one, and the act done in each of its frames.

    A *deed* counts only where its one frame is filled: "attacked them for spying".
    """

    lemma: str
    particle: str = ""
    frames: dict[str, Act]
    deed: bool

    def act(self, *frames: str) -> Act:
        """Return the act of the first of *frames* that the verb has; else the act of its first frame."""
        for name in frames:
            if name in self.frames:
                return self.frames[name]
        return next(iter(self.frames.values()))


@frozen(kw_only=True)
class Form:
    """A form of verbs of saying.

    Attributes:
        verbs: The verbs that have it; those with a particle first.
        base: It is the bare lemma.
        third: It may be a third person of the present.
        past: It may be a past.
        participle: It may be a past participle.
        ing: It ends in -ing.
        noun: It may be a noun as well.
    """

    verbs: tuple[Verb, ...]
    base: bool = False
    third: bool = False
    past: bool = False
    participle: bool = False
    ing: bool = False
    noun: bool = False


@frozen(kw_only=True)
class Cues:
    """The words of saying of a language.

    Attributes:
        forms: By word form in lower case.
        nouns: Act by noun form, singular and plural.
        sayings: Nouns for what something is said in, such as "statement".
        documents: Nouns for what somebody has written or read out.
        media: Nouns for outlets.
        printing: Cues that report where an outlet is the source.
        quoting: Lemma by form, for verbs whose object is the one who speaks: "quoted him as saying".
        emerging: Forms of verbs that stand between a noun of saying and its "that": "reports emerged that".
        citing: Those of them that may stand behind the words of a report.
        hearing: Lemmas of verbs that may name who is told.
        addressing: Lemmas of verbs that always name who is told.
        repeating: Lemmas of verbs that make one cue with a noun of saying.
        withholding: Lemmas of verbs that can also withhold something.
        withheld: Nouns for what is withheld then.
        ascribing: Phrases like "according to", by their longest word.
        classes: The classes of word forms, by form.
        grammar: The small words of the language.
    """

    forms: dict[str, Form]
    nouns: dict[str, Act]
    sayings: frozenset[str]
    documents: frozenset[str]
    media: frozenset[str]
    printing: frozenset[str]
    quoting: dict[str, str]
    emerging: frozenset[str]
    citing: frozenset[str]
    hearing: frozenset[str]
    addressing: frozenset[str]
    repeating: frozenset[str]
    withholding: frozenset[str]
    withheld: frozenset[str]
    ascribing: dict[str, tuple[str, ...]]
    classes: WordClasses
    grammar: ModuleType


@lru_cache(maxsize=8)
def cues(language: str, *, beliefs: bool = False) -> Cues:
    """Return the cue tables of *language*, compiled once; with its verbs of belief and intention where asked for."""
    words = languages.load(language)
    tables, grammar, inflection = words.cues, words.grammar, words.inflection
    verbs = _verbs(tables.VERBS + tables.BELIEFS if beliefs else tables.VERBS)
    nouns = {
        form: Act(act)
        for act, row in tables.NOUNS
        for noun in row.split()
        for form in (noun, inflection.third_person(noun))
    }
    kinds: dict[str, dict[str, list[Verb]]] = {}
    for verb in verbs:
        for form, kind in inflection.verb_forms(verb.lemma):
            kinds.setdefault(form, {}).setdefault(kind, []).append(verb)
    forms = {
        form: _form(found, noun=form in nouns or form in tables.ALSO_NOUNS) for form, found in kinds.items()
    }
    quoting = {form: verb for verb in tables.QUOTING_VERBS for form, _ in inflection.verb_forms(verb)}
    ascribing = {max(phrase, key=len): phrase for phrase in grammar.ASCRIBING}
    classes = {
        STARTER: [*forms, *nouns, *quoting, *ascribing, LABEL],
        CUE: forms,
        CUE_NOUN: nouns,
        SAYING_NOUN: tables.SAYING_NOUNS,
        DOCUMENT: tables.DOCUMENTS,
        QUOTING: quoting,
        ASCRIBING: ascribing,
        **_verb_forms(words, forms, {verb.lemma for verb in verbs}),
    }
    return Cues(
        forms=forms,
        nouns=nouns,
        sayings=tables.SAYING_NOUNS,
        documents=tables.DOCUMENTS,
        media=tables.MEDIA,
        printing=tables.PRINTING,
        quoting=quoting,
        emerging=frozenset(form for verb in tables.EMERGING_VERBS for form, _ in inflection.verb_forms(verb)),
        citing=tables.CITING_VERBS,
        addressing=tables.ADDRESSING_VERBS,
        repeating=tables.REPEATING_VERBS,
        withholding=tables.WITHHOLDING_VERBS,
        withheld=words.denials.ACCESS_NOUNS,
        hearing=frozenset(verb.lemma for verb in verbs if verb.frames.keys() & {"hearer", "object-to"}),
        ascribing=ascribing,
        classes=WordClasses(grammar, classes),
        grammar=grammar,
    )


def _verb_forms(words: ModuleType, cues: dict[str, Form], lemmas: set[str]) -> dict[int, set[str]]:
    """Return the forms that can stand as the verb of a clause, and those that can be a past participle.

    They are those of any known verb, of saying or not; a form that is more often a noun is none.
    """
    grammar, inflection = words.grammar, words.inflection
    known = {*inflection.IRREGULAR, *grammar.PLAIN_VERBS, *lemmas}
    every = [(form, kind) for verb in known for form, kind in inflection.verb_forms(verb)]
    doubtful = {form for form, kinds in cues.items() if kinds.noun and not kinds.past}
    finite = {form for form, kind in every if kind in {"past", "present"}} - grammar.SELDOM_VERBS - doubtful
    negated = grammar.NEGATIONS - grammar.ADVERBIAL_NEGATIONS
    return {
        VERB: finite | grammar.AUXILIARIES | grammar.MODALS | negated,
        PARTICIPLE: {form for form, kind in every if kind == "participle"},
    }


def _verbs(rows: tuple[tuple[str, str, str], ...]) -> list[Verb]:
    """Return the verbs of a table; rows that repeat a verb add frames to it."""
    frames: dict[str, dict[str, Act]] = {}
    for act, names, row in rows:
        for word in row.split():
            for name in names.split():
                frames.setdefault(word, {}).setdefault(name, Act(act))
    return [
        Verb(
            lemma=word.partition("~")[0],
            particle=word.partition("~")[2],
            frames=found,
            deed=found.keys() == _DEED_FRAMES,
        )
        for word, found in frames.items()
    ]


def _form(kinds: dict[str, list[Verb]], *, noun: bool) -> Form:
    verbs = {
        (verb.particle == "", verb.lemma, verb.particle): verb for found in kinds.values() for verb in found
    }
    return Form(
        verbs=tuple(verbs[name] for name in sorted(verbs)),
        base="base" in kinds,
        third="present" in kinds,
        past="past" in kinds,
        participle="participle" in kinds,
        ing="gerund" in kinds,
        noun=noun,
    )

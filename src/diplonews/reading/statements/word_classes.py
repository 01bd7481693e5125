"""What a form of a word can be, all of it in one number: a bit for each class that the grammar of statements asks for.

A form is looked up once, wherever it stands; the grammar then asks for one class or for any of several by one ``&``.
Only closed classes, marks, endings and the tables of words of saying are classes here, and a form may be of many:
which of them it is where it stands is for the grammar to tell.
"""

from collections.abc import Iterable, Mapping
from types import ModuleType

_MOST_FORMS = 50_000
"""More forms than these are classed again each time: a long-lived process must not grow with what it reads."""
_SHORTEST_STEM = 4
"""A form no longer than this shows nothing by its ending."""

# ---------------------------------------------------------------- marks

COMMA = 1 << 0
SEMICOLON = 1 << 1
COLON = 1 << 2
BRACKET = 1 << 3
MARK = 1 << 4
"""A quotation mark; what every mark of an outermost quotation is laid out as, single ones too."""
DASH = 1 << 5
STOP = 1 << 6
BREAK = COMMA | SEMICOLON | COLON | BRACKET | MARK | DASH | STOP

QUOTATION_MARKS = frozenset(['"', "“", "”", "„", "«", "»", "``", "''"])
DASHES = frozenset(["--", "---", "–", "—", "-"])
STOPS = frozenset([".", "!", "?", "…", "...", ".."])
_MARKS = {
    COMMA: [","],
    SEMICOLON: [";"],
    COLON: [":"],
    BRACKET: ["(", ")", "[", "]"],
    MARK: QUOTATION_MARKS,
    DASH: DASHES,
    STOP: STOPS,
}

# ---------------------------------------------------------------- forms

ADVERB_BY_ENDING = 1 << 7
"""An adverb by nothing but its ending: it is none where it begins with a capital ("Kelly")."""
WORD = 1 << 8
"""Made of letters alone, and no preposition."""
NUMBER = 1 << 9
GERUND = 1 << 10
PAST = 1 << 11
"""With the ending of a regular past."""

# ---------------------------------------------------------------- words of saying and other verbs

STARTER = 1 << 12
"""A word that can begin an attribution."""
CUE = 1 << 13
"""A form of a verb of saying."""
CUE_NOUN = 1 << 14
SAYING_NOUN = 1 << 15
"""What something is said in: "statement"."""
DOCUMENT = 1 << 16
QUOTING = 1 << 17
ASCRIBING = 1 << 18
VERB = 1 << 19
"""A form of a known verb that can stand as the verb of a clause."""
PARTICIPLE = 1 << 20

# ---------------------------------------------------------------- small words

ADVERB = 1 << 21
PREPOSITION = 1 << 22
DETERMINER = 1 << 23
ARTICLE = 1 << 24
SUBJECT_PRONOUN = 1 << 25
AUXILIARY = 1 << 26
MODAL = 1 << 27
COORDINATOR = 1 << 28
RELATIVE = 1 << 29
THAT = 1 << 30
TO = 1 << 31
TIME_WORD = 1 << 32
BOUNDARY = 1 << 33
BEFORE_NOUN = 1 << 34
GENITIVE = 1 << 35
NEGATION = 1 << 36
BE = 1 << 37
HAVE = 1 << 38
DO = 1 << 39
AS = 1 << 40
NOT = 1 << 41
FOR = 1 << 42
BY = 1 << 43
WITH = 1 << 44
OF = 1 << 45
ON = 1 << 46
ACCORDING = 1 << 47
WHO = 1 << 48
QUESTION_WORD = 1 << 49
SUBORDINATOR = 1 << 50
CONDITIONAL = 1 << 51
JOINER = 1 << 52
OPPOSING = 1 << 53
POSSESSIVE = 1 << 54
INDEFINITE_ARTICLE = 1 << 55
OBJECT_PRONOUN = 1 << 56
THIRD_PRONOUN = 1 << 57
PLURAL = 1 << 58
NOBODY = 1 << 59
THESE = 1 << 60
LEADER = 1 << 61
TRAILER = 1 << 62
LINK = 1 << 63
OPENER = 1 << 64
OBJECT_LINK = 1 << 65
PLACING = 1 << 66
ADDRESSING = 1 << 67
ADVERBIAL_OPENER = 1 << 68
DESCRIBING = 1 << 69
ISSUING = 1 << 70
GOING_ON = 1 << 71
BEFORE_BEARER = 1 << 72
BEARING = 1 << 73
VERDICT = 1 << 74
NO_CLAUSE_VERB = 1 << 75
TIME_PREPOSITION = 1 << 76

_SMALL_WORDS = {
    ADVERB: "ADVERBS",
    PREPOSITION: "PREPOSITIONS",
    DETERMINER: "DETERMINERS",
    ARTICLE: "ARTICLES",
    SUBJECT_PRONOUN: "SUBJECT_PRONOUNS",
    AUXILIARY: "AUXILIARIES",
    MODAL: "MODALS",
    COORDINATOR: "COORDINATORS",
    RELATIVE: "RELATIVES",
    TIME_WORD: "TIME_WORDS",
    BOUNDARY: "BOUNDARIES",
    BEFORE_NOUN: "BEFORE_NOUNS",
    GENITIVE: "GENITIVES",
    NEGATION: "NEGATIONS",
    BE: "BE",
    HAVE: "HAVE",
    DO: "DO",
    ON: "ON",
    WHO: "WHO",
    QUESTION_WORD: "QUESTION_WORDS",
    SUBORDINATOR: "SUBORDINATORS",
    CONDITIONAL: "CONDITIONALS",
    JOINER: "JOINERS",
    OPPOSING: "OPPOSING",
    POSSESSIVE: "POSSESSIVES",
    INDEFINITE_ARTICLE: "INDEFINITE_ARTICLES",
    OBJECT_PRONOUN: "OBJECT_PRONOUNS",
    THIRD_PRONOUN: "THIRD_PRONOUNS",
    PLURAL: "PLURALS",
    NOBODY: "NOBODY",
    THESE: "THESE",
    LEADER: "LEADERS",
    TRAILER: "TRAILERS",
    LINK: "LINKS",
    OPENER: "OPENERS",
    OBJECT_LINK: "OBJECT_LINKS",
    PLACING: "PLACING",
    ADDRESSING: "ADDRESSING",
    ADVERBIAL_OPENER: "ADVERBIAL_OPENERS",
    DESCRIBING: "DESCRIBING",
    ISSUING: "ISSUING",
    GOING_ON: "GOING_ON",
    BEFORE_BEARER: "BEFORE_BEARERS",
    BEARING: "BEARING",
    VERDICT: "VERDICTS",
    NO_CLAUSE_VERB: "NO_CLAUSE_VERBS",
    TIME_PREPOSITION: "TIME_PREPOSITIONS",
}
"""The table of each class in the grammar of a language."""
_SINGLE_WORDS = {
    THAT: "THAT",
    TO: "TO",
    AS: "AS",
    NOT: "NOT",
    FOR: "FOR",
    BY: "BY",
    WITH: "WITH",
    OF: "OF",
}
"""The same for classes of one word."""


class WordClasses(dict[str, int]):
    """The classes of every form met so far, by the form in lower case; a new one is classed when it is asked for."""

    def __init__(self, grammar: ModuleType, tables: Mapping[int, Iterable[str]]) -> None:
        super().__init__()
        self._grammar = grammar
        self._listed: dict[str, int] = {}
        small = {bit: getattr(grammar, name) for bit, name in _SMALL_WORDS.items()}
        single = {bit: [getattr(grammar, name)] for bit, name in _SINGLE_WORDS.items()}
        for listed in (_MARKS, small, single, {ACCORDING: grammar.ACCORDING[:1]}, tables):
            for bit, words in listed.items():
                for word in words:
                    self._listed[word] = self._listed.get(word, 0) | bit

    def __missing__(self, word: str) -> int:
        found = self._classes(word)
        if len(self) < _MOST_FORMS:
            self[word] = found
        return found

    def _classes(self, word: str) -> int:
        grammar = self._grammar
        found = self._listed.get(word, 0)
        if word.isalpha() and not found & PREPOSITION:
            found |= WORD
        if word.isdigit():
            found |= NUMBER
        if word.endswith(grammar.PLURAL_ENDING) and not word.endswith(grammar.NO_PLURAL_ENDINGS):
            found |= PLURAL
        if word.endswith(grammar.VERDICT_ENDINGS):
            found |= VERDICT
        return found | self._by_ending(word, found) if len(word) > _SHORTEST_STEM else found

    def _by_ending(self, word: str, found: int) -> int:
        grammar = self._grammar
        if word.endswith(grammar.GERUND_ENDING):
            return GERUND
        if word.endswith(grammar.PAST_ENDING):
            return PAST if word.isalpha() else 0
        adverb = word.endswith(grammar.ADVERB_ENDING) and word not in grammar.NO_ADVERBS
        return ADVERB | ADVERB_BY_ENDING if adverb and not found & ADVERB else 0

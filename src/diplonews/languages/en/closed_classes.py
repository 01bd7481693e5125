"""The closed classes of English, each of them once: the words that no report adds to.

A table that asks for other words than a class has is built from it in the module of whoever asks, and named after what
it asks for: ``grammar`` for who says what, ``clause_words`` for what happens, ``verbs`` and ``joints`` for who is named.
"""

# ---------------------------------------------------------------- verbs

BE = frozenset("is are was were be been being am 's 're 'm".split())
HAVE = frozenset("has have had having 've 'd 's".split())
DO = frozenset("do does did".split())
MODALS = frozenset("will would shall should can could may might must ought 'll wo ca cannot".split())
NEGATED_HAVE = frozenset("hasn't haven't hadn't".split())
NEGATED_BE = frozenset("isn't aren't wasn't weren't".split())
NEGATED_DO = frozenset("don't doesn't didn't".split())
NEGATED_MODALS = frozenset("won't wouldn't can't couldn't shouldn't mustn't mightn't".split())
NEGATED_VERBS = NEGATED_BE | NEGATED_HAVE | NEGATED_DO | NEGATED_MODALS | {"cannot"}

# ---------------------------------------------------------------- negation

NEGATING_ADVERBS = frozenset("not n't never neither nor".split())
SEMI_NEGATIONS = frozenset("hardly barely scarcely".split())
NEGATIVE_PRONOUNS = frozenset("none nobody nothing".split())

# ---------------------------------------------------------------- pronouns

PERSONAL_SUBJECTS = frozenset("he she it they we i you".split())
PERSONAL_OBJECTS = frozenset("him her it them us me you".split())
REFLEXIVES = frozenset("himself herself itself themselves".split())
INDEFINITE_PRONOUNS = NEGATIVE_PRONOUNS | frozenset(
    "everyone everybody someone somebody anyone anybody everything something anything another".split()
)
"""Pronouns for whoever it may be."""
GENDERS = {
    "he": "male", "him": "male", "his": "male",
    "she": "female", "her": "female", "hers": "female",
    "they": "plural", "them": "plural", "their": "plural",
    "it": "thing", "its": "thing",
    "i": "self", "we": "self", "us": "self", "me": "self", "you": "self", "my": "self", "our": "self", "your": "self",
}  # fmt: skip
"""Whom a pronoun may stand for; "self" stands for those who speak or are spoken to."""

# ---------------------------------------------------------------- determiners

ARTICLES = frozenset("the a an".split())
INDEFINITE_ARTICLES = frozenset("a an".split())
DEMONSTRATIVES = frozenset("this that these those".split())
POSSESSIVES = frozenset("his her its their our my your".split())
THIRD_POSSESSIVES = frozenset("his her its their".split())
GENITIVES = frozenset(["'s", "'"])
QUANTIFIERS = frozenset("some any no each every all both several many most few certain such".split())
NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
OTHERS = frozenset("another other others".split())

# ---------------------------------------------------------------- words between clauses

COORDINATORS = frozenset("and or but nor yet".split())
SUBORDINATORS = frozenset(
    "because although though while if unless until when whenever since as whereas after before once lest".split()
)
RELATIVES = frozenset("who which whom that".split())
PLACED_RELATIVES = frozenset("whose where".split())
"""Relatives that stand for no subject and no object."""
QUESTION_WORDS = frozenset("whether how why what when where who whom which if".split())

PREPOSITIONS = frozenset(
    "of in on at for from with by to into onto over under about against between among during through throughout after"
    " before since until toward towards upon within without across behind near inside outside amid despite including"
    " regarding concerning per via as like than around beyond following ahead off out up down along alongside besides beside".split()
)

# ---------------------------------------------------------------- adverbs and days

ADVERBS = frozenset(
    "again already also always earlier even however just later long now once only still then twice".split()
)
"""May stand between a subject and its verb, wherever that is asked; each module adds those that matter to it."""
MANNER_ADVERBS = frozenset(
    "allegedly apparently categorically firmly flatly formally immediately meanwhile officially previously promptly publicly"
    " recently repeatedly reportedly strongly".split()
)
"""May stand there too, and tell how somebody acts or speaks."""
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
DAY_ADVERBS = frozenset("yesterday today tonight tomorrow".split())

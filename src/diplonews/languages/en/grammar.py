"""The small words of English that hold a sentence together, and the endings that show what a word does.

Closed classes only: who is told about whom is found by their order, not by any word of the world. Where a class is
wanted as it is, it comes from ``closed_classes``.
"""

from diplonews.languages.en import closed_classes as closed

BE = closed.BE
HAVE = closed.HAVE
DO = closed.DO | closed.NEGATED_DO
AUXILIARIES = BE | HAVE | DO | {"got"}
"""Forms of be, have and do before a verb."""

MODALS = closed.MODALS | closed.NEGATED_MODALS
"""Verbs of what may, must or will be."""

NEGATIONS = closed.NEGATING_ADVERBS | closed.SEMI_NEGATIONS | closed.NEGATED_VERBS | {"no"}
"""Words that turn a verb round."""

ADVERBIAL_NEGATIONS = NEGATIONS - closed.NEGATED_VERBS
"""Those that are no verbs."""

SUBJECT_PRONOUNS = closed.PERSONAL_SUBJECTS | {"who"}
"""Pronouns that a verb of their own follows."""

OBJECT_PRONOUNS = closed.PERSONAL_OBJECTS | closed.REFLEXIVES | {"each"}
"""Pronouns that stand behind a verb."""

THIRD_PRONOUNS = frozenset("he she it who which that".split())
"""Words that a third person may follow."""

INDEFINITE_PRONOUNS = closed.INDEFINITE_PRONOUNS
"""Pronouns for whoever it may be."""

PERSONAL = {word: whom for word, whom in closed.GENDERS.items() if word not in {"us", "me"}}
"""Whom a pronoun may stand for; "self" stands for those who speak or are spoken to."""

ARTICLES = closed.ARTICLES
INDEFINITE_ARTICLES = closed.INDEFINITE_ARTICLES
POSSESSIVES = closed.POSSESSIVES | {"whose"}
GENITIVES = closed.GENITIVES
DEMONSTRATIVES = closed.DEMONSTRATIVES
THESE = frozenset("this that it them these".split())
"""Words for what was said before: "rejected this as false"."""

DEFINITE = closed.DEMONSTRATIVES | closed.THIRD_POSSESSIVES | {"the"}
"""Words before a noun that has been told of before."""

INDEFINITE = (
    closed.INDEFINITE_ARTICLES
    | closed.OTHERS
    | frozenset("some several many most few one two three both all any no".split())
)
"""Words before a noun that is new."""

DETERMINERS = (
    DEFINITE
    | INDEFINITE
    | POSSESSIVES
    | closed.NUMBERS
    | frozenset("each every such dozens hundreds thousands".split())
)
"""Words that open a noun phrase."""

BEFORE_NOUNS = ARTICLES | POSSESSIVES | GENITIVES | frozenset("this these no any such of".split())
"""Words that no verb can follow."""

RELATIVES = closed.RELATIVES | closed.PLACED_RELATIVES
"""Words that open a clause about the noun before them."""

WHO = RELATIVES - {"that", "where"}
"""Relatives that are nothing else."""

QUESTION_WORDS = closed.QUESTION_WORDS
"""Words that open a reported question."""

SUBORDINATORS = closed.SUBORDINATORS | {"that"}
"""Words that open a clause which hangs on another."""

CONDITIONALS = frozenset("if unless whether".split())
"""Words before a subject that leave open whether it says anything."""

COORDINATORS = closed.COORDINATORS | {"so"}
JOINERS = frozenset("and or".split())
"""Conjunctions that join nouns as well as clauses."""

BOUNDARIES = frozenset(
    "because although though while if unless until when whenever whereas before after as whether but said than so".split()
)
"""Words that end a noun phrase: a new clause, or a new turn of it, begins."""

TRAILERS = frozenset("while although though whereas even compared".split())
"""Words which, behind a comma, open something that the speaker before does not say."""

LEADERS = frozenset("as when asked while although though if because since after before once until".split())
"""Words that open a clause before the main one: it is not what the main one reports."""

OPPOSING = frozenset(["but"])
"""Opens a clause that somebody else may tell."""

LINKS = COORDINATORS | SUBORDINATORS | RELATIVES | QUESTION_WORDS | frozenset("with including for to".split())
"""Words behind an inserted "he said" that go on with a clause."""

ADVERBIAL_OPENERS = frozenset(
    "after when while as before because if following amid via through since until where".split()
)
"""Words that, behind an inverted subject, open what the verb means and not the noun."""

PREPOSITIONS = closed.PREPOSITIONS - {"alongside"}

DESCRIBING = frozenset("like including of from such".split())
"""Prepositions that open a description of a noun between commas."""

PLACING = frozenset("in at during on through via".split())
"""Prepositions before what something is said in: "in a statement"."""

ADDRESSING = frozenset("during to by".split())
"""Prepositions that, behind an inverted subject, belong to the verb."""

ISSUING = frozenset("by from of".split())
"""Prepositions between a document and whose it is."""

OBJECT_LINKS = frozenset("of for over with against".split())
"""Prepositions between someone and what he is accused of, praised for or charged with."""

TIME_PREPOSITIONS = frozenset("on in at late early by since during last earlier".split())
"""Words that lead into a time."""

TIME_WORDS = (
    closed.WEEKDAYS
    | closed.DAY_ADVERBS
    | frozenset(
        "earlier later recently overnight afterwards afterward then now soon weekly daily once previously meanwhile here".split()
    )
)
"""Words of time that may stand between a subject and its verb."""

ADVERBS = closed.ADVERBS | frozenset(
    "all almost aloud both ever far first further instead never often quite rather since sometimes soon thus today too very"
    " yet".split()
)
"""Words that may stand between a subject and its verb, beside those in -ly."""

NO_ADVERBS = frozenset(
    "ally family italy july reply supply assembly monopoly anomaly rally fly apply rely comply imply".split()
)
"""Words in -ly that are no adverbs."""

OPENERS = frozenset(
    "but and so yet however meanwhile moreover furthermore still also then later earlier instead nevertheless nonetheless"
    " thus therefore besides or nor plus indeed even only perhaps not".split()
)
"""Words that open a sentence before its subject."""

GOING_ON = frozenset(
    "continued continues continue went goes proceeded began begun hastened rushed appeared seemed used came comes".split()
)
"""Verbs before "to say" that leave the saying as real as it is alone: "went to say"."""
ON = frozenset({"on"})
"""Their particle: "went on to say"."""

CONTINUING = frozenset("add continue conclude".split())
"""Verbs of one who has been speaking."""

BEFORE_BEARERS = frozenset({"by", "from"})
"""Behind a noun of saying: its source follows ("accusations by X that")."""

BEARING = frozenset(
    "raise raised raises make made makes issue issued issues express expressed expresses voice voiced voices give gave gives"
    " renew renewed renews deliver delivered delivers offer offered offers spread".split()
)
"""Verbs whose subject is the source of the noun of saying behind them: "issued a warning that"."""

EARLIER = frozenset("had has have previously once earlier during".split())
"""Words before a verb of saying that put it on another occasion."""

PLURALS = frozenset(
    "people police who many some others both most few men women media public all those two three four five several"
    " senate congress majority number group more thousands hundreds dozens".split()
)
"""Words that a plural verb may follow, beside those in -s."""

PLAIN_VERBS = frozenset(
    "be have do go come make take get give see know want look use find work call try leave put mean keep let begin seem"
    " show hear play run move live happen hold bring provide sit stand lose pay meet include set lead follow stop"
    " create spend grow win offer remember consider appear buy wait serve die send expect build stay fall cut reach kill"
    " remain raise pass sell decide return develop carry break receive agree support hit produce face cover cause visit"
    " attack strike sign launch end start continue plan refuse fail need become help turn join act allow fear hope think"
    " believe feel understand like hate love deserve depend exist belong matter require represent reflect".split()
)
"""Common verbs, asked for where a clause is to be told from a noun phrase."""

SELDOM_VERBS = frozenset(
    "needs plans attacks strikes leads plays hopes fears runs moves holds looks means causes faces hits cuts falls turns"
    " acts helps supports signs launches ends starts builds thought left found set cut put hit read cast cost hurt let"
    " spread quit shut split met doubts lies works uses".split()
)
"""Forms of verbs that are nouns, participles or infinitives too often to tell a clause by."""

NO_CLAUSE_VERBS = frozenset("been being 's having got".split())
"""Forms that do not show, alone, that a clause ends before them."""

HUMAN_ENDINGS = (
    "man", "woman", "person", "er", "or", "ist", "ian", "ant", "official", "aide", "envoy", "diplomat", "chief", "source",
    "analyst", "president", "hostage", "king", "queen", "delegate", "representative", "witness", "rebel", "resident", "expert",
    "veteran", "cleric", "refugee", "patient", "student", "guard", "judge", "colonel", "general", "captain", "deputy", "one",
)  # fmt: skip
"""Endings of nouns for people."""

ANONYMOUS = frozenset(
    "official officials source sources diplomat diplomats aide aides insider insiders".split()
)
"""Nouns for sources that are kept unnamed: "the official" is none of those who were named."""

OWN_STATE = frozenset("country nation homeland government".split())
"""Nouns for the state of the person before whom "his" or "her" stands."""

NOBODY = frozenset("nobody none neither".split())
"""Words for no one, who says nothing."""

GERUND_ENDING = "ing"
PAST_ENDING = "ed"
ADVERB_ENDING = "ly"
PLURAL_ENDING = "s"
NO_PLURAL_ENDINGS = ("ss", "'s", "us", "is")

ACCORDING = ("according", "to")
"""Words before a source whose clause stands apart."""

ASCRIBING = (
    ACCORDING,
    ("in", "the", "words", "of"),
    ("in", "the", "view", "of"),
    ("in", "the", "opinion", "of"),
)
"""Every such phrase; it is known by its longest word."""

ASKING_FOR = frozenset("ask demand insist order propose recommend request require suggest urge".split())
"""Verbs with a plain form in the clause behind them: "demanded that she leave"."""

VERDICTS = frozenset(
    "false untrue wrong true absurd unjust unfair illegal unlawful fair premature inaccurate incorrect misleading unfounded"
    " unhelpful cynical hypocritical naive inhuman immoral historic unjustified unwarranted unprovoked unsubstantiated"
    " exaggerated misguided misplaced flawed biased overblown ill-founded far-fetched one-sided fabricated invented"
    " politicized politicised irrelevant insufficient inadequate nonsensical provocative".split()
)
VERDICT_ENDINGS = ("less", "able", "ible", "ful", "ous")
"""Adjectives, and the endings of others, that something is called: "called the report baseless"."""

BARE_BE = "be"
NAMED = frozenset("named identified quoted cited".split())
"""What sources ask not to be."""

TIME_UNITS = frozenset(
    "seconds minutes hours days weeks months years moments day week month year hour minute".split()
)
COUNTED_FROM = frozenset({"after", "before"})
"""Behind a unit of time: what follows is an event it is counted from."""

SAY = "say"
"""The verb that always has a clause behind it."""

THAT = "that"
TO = "to"
NOT = "not"
AS = "as"
BY = "by"
WITH = "with"
FOR = "for"
OF = "of"
"""Single words that the grammar of statements asks for by name."""

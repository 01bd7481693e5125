"""The small words that hold a clause together, by what they do. No word here carries a fact.

Where a class is wanted as it is, it comes from ``closed_classes``.
"""

from diplonews.languages.en import closed_classes as closed

DETERMINERS = (
    closed.ARTICLES
    | closed.DEMONSTRATIVES
    | closed.POSSESSIVES
    | closed.QUANTIFIERS - {"most"}
    | frozenset("another what whose".split())
)
ARTICLES = closed.ARTICLES
INDEFINITE = frozenset("a an another some several new fresh further more".split())
BE = closed.BE - {"'m"}
HAVE = closed.HAVE - {"'d", "'s"}
DO = closed.DO
MODALS = closed.MODALS
FUTURE_MODALS = frozenset("will would shall 'll wo".split())
DOUBTING_MODALS = frozenset("could may might can should must".split())
NEGATIONS = closed.NEGATING_ADVERBS | closed.NEGATIVE_PRONOUNS | frozenset("no hardly without cannot".split())
NEGATING_ADVERBS = closed.NEGATING_ADVERBS | {"cannot"}
ADVERBS = (
    closed.ADVERBS
    | closed.MANNER_ADVERBS
    | closed.DAY_ADVERBS
    | closed.REFLEXIVES
    | frozenset(
        "actually angrily briefly completely currently directly ever far first here indeed indirectly instead jointly"
        " privately quickly sharply simply so soon swiftly there therefore together too totally utterly vehemently yet".split()
    )
)
SUBJECT_PRONOUNS = closed.PERSONAL_SUBJECTS | closed.DEMONSTRATIVES | frozenset("who which there".split())
PERSONAL_PRONOUNS = frozenset("he she they it".split())
PREPOSITIONS = closed.PREPOSITIONS
SUBORDINATORS = closed.SUBORDINATORS | closed.RELATIVES | {"whose"} | closed.QUESTION_WORDS - {"what"}
COORDINATORS = closed.COORDINATORS
WHETHER = frozenset({"whether"})
CONDITIONALS = frozenset("if unless whether should provided".split())

FUTURE_OPENERS = frozenset(
    "plan plans planned planning intend intends intended expect expects expected schedule scheduled due "
    "set going prepare prepares preparing prepared ready agree agreed agrees promise promised vow vowed "
    "pledge pledged announce slated willing begin about decide decided upcoming forthcoming coming planned".split()
)
"""Before "to": what follows has not happened yet; before a noun: it is still to come."""

DOUBTING_OPENERS = frozenset(
    "desire desires desired wish wishes appeal appeals need plea chance chances whether threaten threatened threatens hope hopes hoped want wants wanted seek seeks seeking sought urge urged "
    "urges demand demanded ask asked call called calls propose proposed proposing offer offered order "
    "ordered consider considering possible possibility potential hypothetical suggest suggested suggesting "
    "call_for refuse refused refusing try tried trying attempt attempted wish wished allow prevent stop "
    "need needs reluctant likely unlikely idea prospect prospects proposal readiness possibly".split()
)
"""Before "to" or "of": what follows is wished, tried or feared, and may not come."""

HEDGES = frozenset(
    "reportedly allegedly alleged reported apparently purportedly purported supposedly supposed possibly".split()
)
"""The writer does not vouch for what stands beside them."""

RELATIVES = closed.RELATIVES
FIRST_PERSON = frozenset("i we us our my me".split())
POSSESSIVES = closed.POSSESSIVES
CLAUSE_OPENERS = frozenset(
    ", ; : that and but or nor yet “ `` '' ” - -- – — ( ) said says when while where as if because although though whether "
    "since until unless before after however meanwhile".split()
) | {'"'}
"""Before the first word of a clause."""

BEFORE_GERUNDS = PREPOSITIONS | SUBORDINATORS | frozenset({",", "and", "or"})
"""Before a verb in -ing whose subject is that of the clause it hangs on."""

GOING_ON = frozenset(
    "begin begins began begun start starts started stop stops stopped keep keeps kept continue continues continued resume "
    "resumes resumed finish finishes finished".split()
)
"""Before a verb in -ing that has their subject: "resumed shelling"."""

BEFORE_VERBS = frozenset(
    "to not n't never will would shall should can could may might must 'll wo ca did do does he she they we i it who".split()
)
"""Before a word that may be noun or verb: it is a verb."""

ADJECTIVES = frozenset(
    "joint new planned reported alleged recent first second third last latest brief long final official unofficial secret "
    "direct indirect bilateral trilateral multilateral high-level top-level face-to-face one-on-one two-hour historic annual "
    "regular formal informal private closed-door peace economic military nuclear international crippling further fresh "
    "tough strong deadly fatal terrorist suicide armed rocket missile air phone telephone summit such emergency special "
    "follow-up early unilateral massive renewed diplomatic political nationwide violent".split()
)
"""Adjectives and nouns that often stand before an event noun."""

PEOPLE_TOO = frozenset("official military".split())
"""Adjectives that are somebody as well."""

FOLLOWERS = frozenset(
    "of in on at by with to for from against between among over under during after before since until about into near "
    "and or but that which who when where as while because if than is are was were has have had will would can could may "
    "might should must here there this last next yesterday today tomorrow earlier later also not took takes began begins "
    "came broke hit struck left brought sent cost".split()
)
"""Behind an event noun that stands for itself."""

STOPPERS = frozenset(
    ", . ; : ? ! “ ” `` '' that who which of in at by for against between and or but".split()
) | {'"'}
"""Between a verb and its particle: no further."""

PRONOUN_KINDS = closed.GENDERS

FUNCTION_WORDS = (
    DETERMINERS
    | BE
    | HAVE
    | DO
    | MODALS
    | NEGATIONS
    | ADVERBS
    | SUBJECT_PRONOUNS
    | PREPOSITIONS
    | SUBORDINATORS
    | COORDINATORS
)

TOGETHER = frozenset("two both pair".split())
"""In a description ("the two leaders"): those told of together before."""

COUNTRIES = frozenset("countries nations states neighbours neighbors governments capitals".split())
SIDES = COUNTRIES | frozenset("sides foes rivals enemies parties camps armies".split())
"""Heads of a description of two that the text is about: "both sides", "the two neighbours"."""

BOUNDS = frozenset({("at", "least"), ("at", "most"), ("as", "many"), ("up", "to"), ("more", "than")})
ABOUT = frozenset("about around over nearly some".split())
"""Before a number that a verb takes."""

PERHAPS = frozenset("possibly perhaps maybe".split())
PROBABLY = frozenset("likely probably expected".split())
"""Beside what is claimed: how sure the claimant is."""

BEFORE_DEEDS = frozenset("of from".split())
"""Between whoever is accused or kept from something and the verb in -ing that tells what."""

PARTICLES = frozenset("off out up down back over aside".split())
"""Parts of a verb that its object may stand before ("called the meeting off")."""

OWNING = frozenset("'s ' ’".split())
"""Between an owner and what is owned."""

OF = frozenset({"of"})

OWN = frozenset("our my".split())
"""Before a noun of saying: the speaker speaks of words of his own."""

INFINITIVE = frozenset({"to"})
THAT = frozenset({"that"})
BY = frozenset({"by"})
JOINING = frozenset({"and"})
JOINTS = frozenset({"and", ","})
"""Between the members of a group."""
ADVERSATIVES = frozenset({"but"})
DEFINITE = frozenset({"the", "both"})
"""Before a description of somebody told of before."""
NOT = frozenset({"not", "never"})
INDEFINITE_ARTICLES = closed.INDEFINITE_ARTICLES
NO = frozenset({"no"})
NOBODY = frozenset("no nobody none".split())
HAVING = frozenset({"have"})
OBJECT_PRONOUNS = closed.OBJECT_PRONOUNS
PERSON_PRONOUNS = frozenset("he she they".split())
PASSIVE_VERBS = BE | {"get", "got"}
"""Before a participle: its subject is the one it is done to."""
DAY_PREPOSITIONS = frozenset("on in at".split())
ADVERB_ENDINGS = ("ly", "n't")
NEGATED_ENDINGS = ("n't",)
"""Endings of a verb that make it a negation."""
GERUND_ENDING = "ing"
PAST_ENDING = "ed"
ADJECTIVE_ENDINGS = ("ing", "ern", "ese", "ish", "ian", "ous", "ful", "ial")
"""Endings of words that describe a noun, where a verb could stand."""
NOUN_ENDINGS = ("ed", "ly", "s")
"""Endings of words behind a noun that stands for itself."""
OBJECT_OPENERS = DETERMINERS | {"that", "having", "it"}
CLAUSE_OPENERS_BEHIND = frozenset("that to".split())
"""Behind a verb: its object begins."""

LIMITING = frozenset({"only"})
NEVER = frozenset({"never"})
SHORT_BE = frozenset("'s 're".split())
AIMS = frozenset({("for",), ("to",)})
"""Behind "prepared": somebody is ready, nothing is planned."""
WOULD = frozenset({"would"})
STILL_TO_COME = frozenset("to due expected scheduled planned".split())
"""Behind a form of "be" and an event noun: it has not happened yet."""
SCHEDULED = frozenset("due scheduled planned slated".split())
"""Behind an event noun: it has not happened yet ("talks scheduled for Monday")."""
MEETINGS = frozenset("talks meeting meetings summit negotiations conference consultations".split())
CHOOSING = frozenset("either choose choosing choice".split())
"""Before what is only one of two ways open to somebody."""
PUT_OFF = frozenset("postponed delayed rescheduled".split()) | {"put off"}
CALLED_OFF = frozenset("cancelled canceled scrapped".split()) | {"called off"}
"""Behind an event noun and a form of "be": it is still to come, or will not come."""
ALREADY_TOLD = frozenset("agreed announced announce set ready".split())
"""Before an event noun: not of what is to come, though before "to" they are."""
HOPING_FOR = frozenset("ready hope hopes call called calls calling".split())
"""Before "for" and an event noun: it is wished for."""
FOR = frozenset({"for"})
NEGATING_NOUNS = frozenset("no without".split())
ANY = frozenset({"any"})
AUXILIARIES = BE | HAVE | DO | MODALS
CLAUSE_ENDS = JOINING | ADVERSATIVES | RELATIVES

SUCH = frozenset({"such"})
"""Before an event noun: behind "no" or "any" it is one told of before."""
EXISTENTIAL = frozenset({"there"})

UNTIL = frozenset({"until", "till"})
RANGES = frozenset({("from", "to"), ("from", "until"), ("from", "through"), ("between", "and")})
"""Before a day and between it and another: all the days from the one to the other."""

PROGRESSIVE = frozenset({"being"})
PLURAL_ENDING = "s"
PLURAL_ENDINGS = ("s", "men", "people", "children")
COMPARING = frozenset({"than"})
CALLED_AS = frozenset({"as"})
"""Before what something is called: its object may stand behind that."""
WHETHER = frozenset({"whether"})
"""Before what is asked: it has been told of before."""

OWN_STATE = frozenset("country nation homeland government administration cabinet".split())
"""Behind "his" or "her": the state of the one spoken of."""
WITH = frozenset({"with"})

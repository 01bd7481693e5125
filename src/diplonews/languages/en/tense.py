"""English words that say whether a clause looks back or ahead, and words beside which a number is a year."""

AHEAD = frozenset(
    "will would shall 'll may might could can should must plans plan planning expects expect schedule hopes hope intends intend "
    "wants want aims aim promises vows upcoming going likely takes begins starts opens ends expires payable effective "
    "deadline next coming tomorrow meet meets convenes resumes goes leaves arrives travels visits hosts votes faces returns departs flies heads won't can't shouldn't wouldn't".split()
)
"""Words that turn what follows to the future."""

ANNOUNCING = frozenset({"is", "are", "is on", "are on", "set for", "ahead of"})
"""Words that look ahead right before a time: "is Sunday", "is set for Sunday", "ahead of Sunday"."""

ASKED = frozenset("urged ordered asked told called invited summoned instructed directed advised".split())
"""Verbs after which an infinitive is still to be done: "urged them to vote on Sunday"."""

BARE_VERBS = frozenset({"meet"})
"""Words of those that are bare forms of a verb too."""

BARE_VERB_AFTER = frozenset("to not did didn't couldn't".split())
"""Words after which a bare form has no tense of its own."""

DUE = frozenset("due scheduled expected planned slated".split())
"""Words that look ahead, also in the past tense of a report ("was due Friday"), unless one of the following stands before."""

HAD = "had"
"""The word that takes such a plan back to the past: "had been due Friday"."""

BACK = frozenset(
    "said told was were had did has have been added announced reported denied met spoke called wrote went came took made gave "
    "began ended killed died won lost left held sent saw found got became fell rose grew ago "
    "fought struck broke shot fled flew drove quit resigned signed stood sat ran led paid sold bought kept brought thought "
    "felt knew heard chose spent read dated drew threw withdrew bore swore hung built rebuilt lay rode woke sank sang "
    "shook stole beat bit blew caught dealt dug fed fired forbade froze hid knelt lent lit meant overthrew rang sought shrank "
    "slid spun sprang stuck swept swung taught tore understood undertook upheld wore wound didn't couldn't wasn't weren't hadn't hasn't haven't".split()
)
"""Past forms of verbs that do not end in -ed, and other words that turn what follows to the past."""

PAST_ENDINGS = ("ed",)
"""Endings of past forms."""

NOT_PAST = frozenset(
    [
        "need",
        "feed",
        "speed",
        "indeed",
        "united",
        "expected",
        "scheduled",
        "planned",
        "hundred",
        "need",
        "seed",
        "breed",
        "exceed",
        "proceed",
        "succeed",
    ]
)
"""Words with such an ending that say nothing of the past."""

ATTRIBUTE_AFTER = frozenset(
    "a an the its his her their our your my this these those some any no every still newly".split()
)
"""Words after which a participle belongs to the noun that follows: "the disputed islands"."""

YEAR_BEFORE = frozenset(
    "in since by from until till before after during early late mid year years fiscal summer winter".split()
)
"""Words after which four digits are a year, even one long ago."""

YEAR_JOINTS = frozenset({"to", "and", "or", "until", "through"})
"""Words between two years."""

YEAR_NOT_BEFORE = frozenset(
    "$ # no number about some nearly almost over than least most route flight unit room page".split()
)
"""Words after which four digits are a number, not a year of our time."""

YEAR_NOT_AFTER = frozenset(
    "people men women troops soldiers workers employees members shares points dollars percent % miles km kilometers metres meters "
    "feet tons tonnes pounds barrels jobs houses homes units cars planes copies times votes seats students dead wounded "
    "civilians refugees prisoners children families fighters police officers guests visitors million billion thousand hundred "
    "hours minutes seconds days weeks years months kilograms kg rubles euros yen marks francs others more a-m p-m am pm".split()
)
"""Words before which four digits are a number of things."""

MONTH_BEFORE = frozenset(
    [
        "in",
        "since",
        "by",
        "of",
        "from",
        "until",
        "till",
        "through",
        "before",
        "after",
        "during",
        "to",
        "and",
        "early",
        "late",
        "mid",
        "between",
        "last",
        "this",
        "next",
        "for",
        "or",
        "about",
        "than",
        "around",
        "every",
        "each",
        "(",
        "-",
        "–",
        "—",
        "on",
        "the",
        "past",
        "coming",
        "ended",
        "ending",
    ]
)
"""Words after which a bare May or March is the month."""

DOUBTFUL = frozenset(["may", "march", "mar", "jan", "dec", "jun", "aug", "sun", "sat", "mon", "wed", "fri"])
"""Words that, alone and without a dot, are a day or month only after a word that takes a time."""

GIVEN_NAMES = frozenset(["april", "june", "august"])
"""Months that people are named after."""

OWNING = frozenset(["a", "an", "'s", "s", "its", "his", "her", "their", "our"])
"""Words after which such a month is one also before a name ("an April Reuters poll")."""

COUNTED = "of"
"""The word before what is done for so many hours, which are no time of day then ("2000 hours of tests")."""

PAPERS = frozenset("times telegraph herald mirror mail express tribune".split())
"""Words before which a weekday is part of the name of a newspaper."""

NAMED_FOR_DAYS = frozenset(
    "accord accords agreement declaration revolution rising treaty uprising war".split()
)
"""Words before which a feast is part of a name ("Good Friday Agreement")."""

ARTICLES = ("the ", "this ", "last ", "next ")
"""Words before a season that make it one."""

SEASON_BEFORE = frozenset({"in", "by", "of", "since", "until", "during"})
"""Words after which a bare season is one."""

SEASON_NOT_AFTER = frozenset({"of", "from", "in", "out"})
"""Words before which "the fall" is no season."""

LENGTH_BEFORE = frozenset(
    "in for of within after than nearly almost about at least over by during take takes took taking last lasted lasting spend "
    "spent barely wait waited roughly around under until only just even and or to every but as into through".split()
)
"""Words after which "a week" and "years" are lengths of time, not rates or ages."""

BARE_LENGTH_BEFORE = frozenset(
    "for in after within over during through take takes took taking last lasted lasting spend spent".split()
)
"""Words after which a bare plural is a length: "for years", but neither "hundreds of years" nor "seasons and years"."""

ENDING = frozenset({"ended", "ending"})
"""Words after which "the year" is a length that ends on the day named next."""

SOME_DAY = "one day"
"""A length that is a day to come after the words below."""

MODALS = frozenset("will would 'll could can may might shall should must".split())
"""Words after which "one day" is no length ("will one day join") and "last" is a verb ("will last two weeks")."""

LAST = "last "

THEN_AFTER = frozenset({"by", "until", "till"})
"""Words after which "then" is the time that was named last; elsewhere it orders what happens."""

THE = "the "

BESIDE = {"before": -1, "prior": -1, "after": 1, "following": 1}
"""Words after "the week" that make it the one beside what was mentioned, or beside what follows: "the day before the vote"."""

AGES = frozenset({"the past", "the future", "the present"})
"""Times without bounds that are nouns."""

AGES_NOT_BEFORE = frozenset(
    "of one two three four five six seven eight nine ten several few couple dozen many".split()
)
"""Words before which "the past" and "the future" are no times: "the future of the accord", "the past three summers"."""

AHEAD_OF = ("ahead", "of")
"""Words that order two times where they stand together: "the days ahead of the vote"."""

NOT_SOON = frozenset({"as", "after", "before"})
"""Words beside which "soon" and "shortly" only order two events."""

RATE_AFTER = frozenset(
    "in on at by for to from since after before during until and or but as with through when while if because".split()
)
"""Words that may follow "annually" and the like where they are no mere attributes."""

RATE_ATTRIBUTES = frozenset({"daily", "weekly", "monthly", "hourly"})
"""Rates that are times also as attributes: "daily flights", but "a quarterly loss"."""

NOW = "Now,"
"""How a sentence starts that goes on to something else; it says nothing of the time."""

MEASURES = frozenset({"%", "average", "mean", "median"})
"""Words after which a rate belongs to a measure."""

AGE = "old"
"""The word that makes a length an age."""

LENGTH_AFTER = frozenset({"to", "before", "after"})
"""Words before which "a week" is a length of time."""

TO = "to"
BE = "be"
"""The marks of an infinitive and of a passive whose tense stands further before."""

TELLING = AHEAD | BACK | DUE | {TO}
"""Words that may say where a clause looks, beside those with the ending of a past form."""

ABOUT_TO = frozenset(
    "is are was were set about ready has have be agreed promised vowed pledged decided hoped wanted intended threatened".split()
)
"""Words that make an infinitive look ahead: "is to resume Monday", "agreed to meet Monday"."""

UNTIL = frozenset({"by", "until", "till", "through"})
"""Words after which a month far behind is rather one to come."""

INDEFINITE = ("a ", "an ")
"""How a length of a single unit starts that may be a rate."""

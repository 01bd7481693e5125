"""What the words around an expression make of it: whether it is a time at all, and which.

Some words are a time only in some places, and some another one than they are alone. Where to look for what returns is
the business of `diplonews.dates.tense`.
"""

import re

from attrs import evolve

from diplonews.dates import phrase as ph
from diplonews.dates.phrase import Phrase, Unit
from diplonews.dates.place import Place


def stands(phrase: Phrase, place: Place) -> bool:
    """Return whether *phrase* is a time at *place*: some words are one only in some places."""
    match phrase:
        case ph.Year(fiscal=False):
            return _year(phrase.year, place)
        case ph.Month() | ph.Weekday() if place.words in place.tables.DOUBTFUL:
            return place.next_before() in place.tables.MONTH_BEFORE
        case ph.Month() if place.words in place.tables.GIVEN_NAMES and _SURNAME.match(place.text, place.end):
            return place.next_before() in place.tables.MONTH_BEFORE | place.tables.OWNING
        case ph.Weekday() if not place.closed() and place.next_after() in place.tables.PAPERS:
            return False
        case ph.Holiday() if not place.closed() and place.next_after() in place.tables.NAMED_FOR_DAYS:
            return False
        case ph.Nth():
            return phrase.unit in (Unit.QUARTER, Unit.HALF) or phrase.count > 1
        case ph.Season():
            if place.words.startswith(place.tables.ARTICLES):
                return place.next_after() not in place.tables.SEASON_NOT_AFTER
            return place.next_before() in place.tables.SEASON_BEFORE
        case ph.Interval(first=ph.Year()):
            return not _among_digits(place)
        case ph.Then():
            return place.next_before() in place.tables.THEN_AFTER
        case ph.Duration() if _is_name(place):
            return False
        case ph.Duration() | ph.Modified(of=ph.Duration()):
            return _length(phrase, place)
        case ph.Numeric():
            return False
        case ph.DayOfMonth():
            return phrase.weekday is not None and (
                place.closed() or place.next_after() in place.tables.RATE_AFTER
            )
        case ph.Relative() | ph.Vague() if _is_name(place) or _COMPOUND.match(place.text, place.end):
            return False
        case ph.Vague():
            return _vague(phrase, place)
        case ph.Daypart(day=None):
            return place.words.startswith(place.tables.ARTICLES)
        case ph.Rate(times=None) if " " not in place.words:
            return _rate(place)
    return True


_SURNAME = re.compile(r" [A-Z\u00c0-\u00de](?:[a-z\u00df-\u00ff]|['’][A-Z])")
"""What follows the given name of a person."""


def meant(phrase: Phrase, place: Place) -> tuple[Phrase, Place]:
    """Return what *phrase* is at *place*, and where it stands, where words around it make another time of it.

    "The year ended March 31" is a length, "will one day join" is none, "will last two weeks" holds a verb, and "2000
    hours of tests" end at no hour.
    """
    tables = place.tables
    match phrase:
        case ph.Relative(unit=unit, count=0) if unit not in _DATED and place.next_after() in tables.ENDING:
            return ph.Duration(ph.Amount(1, unit)), place
        case ph.Relative(count=0) | ph.Daypart(day=None) if place.words.startswith(tables.THE):
            return _beside(phrase, place)
        case ph.Clock() if place.words[:4].isdigit() and place.next_after() == tables.COUNTED:
            return ph.Duration(ph.Amount(int(place.words[:4]), Unit.HOUR)), place
        case ph.Duration() if place.words == tables.SOME_DAY and place.next_before() in tables.MODALS:
            return ph.Vague(ph.Reference.FUTURE), place
        case ph.Window(amount=amount) if _is_to_last(place):
            return ph.Duration(amount), _without_last(place)
        case ph.Chosen(of=turn) if _is_to_last(place):
            return turn, _without_last(place)
    return phrase, place


_DATED = (Unit.DAY, Unit.QUARTER)
"""Units that stay dates where the day they end on is named."""


def _is_to_last(place: Place) -> bool:
    """Return whether the words begin with "last", the verb."""
    tables = place.tables
    return place.words.startswith(tables.LAST) and place.next_before() in tables.MODALS | {tables.TO}


def _without_last(place: Place) -> Place:
    return evolve(place, start=place.start + len(place.tables.LAST))


def _beside(phrase: ph.Relative | ph.Daypart, place: Place) -> tuple[Phrase, Place]:
    """Read "the week before" as the one before what was mentioned, "the day before the vote" as a day not known here."""
    word = place.next_after()
    step = place.tables.BESIDE.get(word, 0)
    if not step or place.closed():
        return phrase, place
    longer = evolve(place, end=place.low.index(word, place.end) + len(word))
    if longer.closed() or longer.next_after() in place.tables.RATE_AFTER:
        unit = phrase.unit if isinstance(phrase, ph.Relative) else Unit.DAY
        beside = ph.Relative(unit, step, ph.Base.MENTION)
        return (beside if isinstance(phrase, ph.Relative) else evolve(phrase, day=beside)), longer
    return ph.Shift(ph.Amount(1, Unit.DAY), step < 0, ph.Base.EVENT), place


def _vague(phrase: ph.Vague, place: Place) -> bool:
    """A time without bounds is no fate ("the future of the accord") and orders no two events ("soon after")."""
    tables, after = place.tables, place.next_after()
    if place.text.startswith(tables.NOW, place.start):
        return False
    if phrase.unit is not None:
        return bool((place.words.rpartition(" ")[2], after) != tables.AHEAD_OF)
    if place.words in tables.AGES:
        return not (after.isdigit() or after in tables.AGES_NOT_BEFORE)
    soon = phrase.reference is ph.Reference.FUTURE and " " not in place.words
    return not (soon and {place.next_before(), after} & tables.NOT_SOON)


def _rate(place: Place) -> bool:
    """A rate of a single word is no measure ("500 tonnes annually", "average daily output"), and few are attributes."""
    tables, before = place.tables, place.before(40)[:2]
    if any(word.isdigit() or word in tables.MEASURES for word in before) or _is_name(place):
        return False
    if place.words in tables.RATE_ATTRIBUTES:
        return not place.text[place.end + 1 : place.end + 2].isupper()
    return place.next_after() in tables.RATE_AFTER or not place.next_after()


_COMPOUND = re.compile(r"-[^\W\d_]")
"""What follows words that only begin a compound: "quarter-to-quarter"."""


def _is_name(place: Place) -> bool:
    """Return whether words with a capital inside a sentence, or with one each, belong to a name, such as that of a paper."""
    words = place.text[place.start : place.end]
    if not words[0].isupper() or words[-1].isupper():
        return False
    before = place.text[max(0, place.start - 2) : place.start]
    return (before[:1].isalpha() and before[1:] == " ") or (" " in words and words.istitle())


def _length(phrase: Phrase, place: Place) -> bool:
    """A length is no age ("52 years old"), no fraction ("three-quarters"), and no rate ("$5 a week")."""
    length = phrase.of if isinstance(phrase, ph.Modified) else phrase
    amount = length.amount if isinstance(length, ph.Duration) else _NO_AMOUNT
    if place.words.endswith(place.tables.AGE) or place.next_after() == place.tables.AGE:
        return False
    if amount.unit is Unit.QUARTER and ("-" in place.words or amount.n == 1):
        return False
    if amount.unit is Unit.SECOND and amount.n == 1:
        return False
    rate = place.words.startswith(place.tables.INDEFINITE) and amount.n == 1 and not amount.more
    if rate:
        return place.next_before() in place.tables.LENGTH_BEFORE or (
            place.next_after() in place.tables.LENGTH_AFTER and not place.closed()
        )
    if " " not in place.words and "-" not in place.words:
        return place.next_before() in place.tables.BARE_LENGTH_BEFORE
    return True


_NO_AMOUNT = ph.Amount(None, Unit.DAY)


_DIGITS_BEFORE = re.compile(r"(?:\d[ ()/+-]{1,2}|[$#.,:/+-])$")
_DIGITS_AFTER = re.compile(r"[ /-]\d|[%/-]")


def _among_digits(place: Place) -> bool:
    """Return whether the digits belong to a longer run of them, such as a telephone number, or to a price."""
    before = place.text[max(0, place.start - 3) : place.start]
    return _DIGITS_BEFORE.search(before) is not None or _DIGITS_AFTER.match(place.text, place.end) is not None


def _year(year: int, place: Place) -> bool:
    """Four digits are a year where they are one of our time, or after a preposition; never before what is counted."""
    tables = place.tables
    before = place.next_before()
    if place.words[0].isdigit():
        if _among_digits(place) or place.next_after() in tables.YEAR_NOT_AFTER:
            return False
        if 1950 <= year <= 2035:
            return before not in tables.YEAR_NOT_BEFORE
    elif 1900 <= year <= 1999 or place.words.startswith(tables.THE):
        return True
    return 1000 <= year <= 2100 and (before in tables.YEAR_BEFORE or _ends_years(place))


def _ends_years(place: Place) -> bool:
    """Return whether a year that is certain stands before, as in "from 1914 to 1918"."""
    match place.before(40):
        case [joint, first, word, *_]:
            years = joint in place.tables.YEAR_JOINTS and len(first) == len("1914") and first.isdigit()
            return years and word in place.tables.YEAR_BEFORE
    return False

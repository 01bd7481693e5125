"""What the words around an expression say: whether it is a time at all, and whether it looks back or ahead.

Reads a few words to either side in the same sentence, by the tables of the language.
"""

import re
from types import ModuleType

from attrs import evolve, frozen

from diplonews.dates import phrase as ph
from diplonews.dates.phrase import Phrase, Unit
from diplonews.dates.resolve import Direction

_WORD = re.compile(r"[^\W\d_]+n['\u2019]t\b|'?[^\W\d_]+|\d+|%|[(\-–—$]|[.!?;]")
_BEFORE, _AFTER = 120, 80


@frozen(eq=False)
class Place:
    """A stretch of a text: *low* is *text* lowered, *end* is excluded, *tables* are what its language has on tense."""

    text: str
    low: str
    start: int
    end: int
    tables: ModuleType

    @property
    def words(self) -> str:
        """The lowered words of the stretch."""
        return self.low[self.start : self.end]

    def before(self, most: int = _BEFORE) -> list[str]:
        """Return the words before the stretch, nearest first, to the start of the sentence."""
        window = self.text[max(0, self.start - most) : self.start]
        words: list[str] = []
        for word in reversed(_WORD.findall(window.rpartition("\n\n")[2])):
            if word in _STOPS and words:
                break
            words.append(self._lowered(word))
        return words

    def next_before(self) -> str:
        """Return the word before the stretch; a mark where a sentence starts, nothing where the text does."""
        return next(iter(self.before(24)), "")

    def next_after(self) -> str:
        """Return the word after the stretch in its sentence; nothing where there is none."""
        return next(iter(self.after(24)), "")

    def closed(self) -> bool:
        """Return whether a mark or the end of the text follows the stretch."""
        return not self.text[self.end : self.end + 2].strip() or self.text[self.end] in ",.;:!?)\u201d\"'"

    def after(self, most: int = _AFTER) -> list[str]:
        """Return the words after the stretch, to the end of the sentence."""
        words: list[str] = []
        for word in _WORD.findall(self.text[self.end : self.end + most].partition("\n\n")[0]):
            if word in _STOPS:
                break
            words.append(self._lowered(word))
        return words

    def _lowered(self, word: str) -> str:
        """Return a word lowered, unless it would turn from a month into a verb."""
        low = word.lower().replace("\u2019", "'")
        return word if low in self.tables.DOUBTFUL else low


_STOPS = frozenset(".!?;")


def direction_at(place: Place) -> Direction | None:
    """Return where the clause around *place* looks, by the nearest verb before it, else the nearest after it."""
    before, tables = place.before(), place.tables
    if not tables.ANNOUNCING.isdisjoint((" ".join(before[:1]), " ".join(before[1::-1]))):
        return Direction.FUTURE
    return _looks(before, tables) or _looks(place.after(), tables)


def _looks(words: list[str], tables: ModuleType) -> Direction | None:
    """Return where the first verb among *words* looks, the nearest to the expression first."""
    for i, word in enumerate(words):
        further = words[i + 1 : i + 4]
        if word in tables.BARE_VERBS and tables.BARE_VERB_AFTER.intersection(further[:1]):
            continue  # "to meet", "did not meet": what stands before decides
        if word in tables.AHEAD:
            return Direction.FUTURE
        if word in tables.DUE:
            return Direction.PAST if tables.HAD in further[:2] else Direction.FUTURE
        if word == tables.TO and (
            tables.ABOUT_TO.intersection(further[:1]) or tables.ASKED.intersection(further)
        ):
            return Direction.FUTURE
        if word.endswith(tables.PAST_ENDINGS) and tables.ATTRIBUTE_AFTER.intersection(further[:1]):
            continue  # "the planned talks": a participle before its noun says nothing of the clause
        if word in tables.BACK or (word.endswith(tables.PAST_ENDINGS) and word not in tables.NOT_PAST):
            if further[:1] == [tables.BE]:
                continue  # "will be held", "to be paid": what stands before decides
            return Direction.PAST
    return None


def stands(phrase: Phrase, place: Place) -> bool:
    """Return whether *phrase* is a time at *place*: some words are one only in some places."""
    match phrase:
        case ph.Year(fiscal=False):
            return _year(phrase.year, place)
        case ph.Month() | ph.Weekday() if place.words in place.tables.DOUBTFUL:
            return place.next_before() in place.tables.MONTH_BEFORE
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


def meant(phrase: Phrase, place: Place) -> Phrase:
    """Return what *phrase* is at *place*: "the year ended March 31" is a length, "will one day join" is none."""
    match phrase:
        case ph.Relative(unit=unit, count=0) if (
            unit is not Unit.DAY and place.next_after() in place.tables.ENDING
        ):
            return ph.Duration(ph.Amount(1, unit))
        case ph.Relative(unit=unit, count=0) if place.words.startswith(place.tables.THE):
            return _beside(phrase, place)
    if place.words == place.tables.SOME_DAY and place.next_before() in place.tables.SOME_DAY_AFTER:
        return ph.Vague(ph.Reference.FUTURE)
    return phrase


def _vague(phrase: ph.Vague, place: Place) -> bool:
    """A time without bounds is no fate ("the future of the accord") and orders no two events ("soon after")."""
    tables, after = place.tables, place.next_after()
    if phrase.unit is not None:
        return bool((place.words.rpartition(" ")[2], after) != tables.AHEAD_OF)
    if place.words in tables.AGES:
        return not (after.isdigit() or after in tables.AGES_NOT_BEFORE)
    soon = phrase.reference is ph.Reference.FUTURE and " " not in place.words
    return not (soon and {place.next_before(), after} & tables.NOT_SOON)


def _rate(place: Place) -> bool:
    """A rate of a single word is no attribute ("the daily flights") and no measure ("500 tonnes annually")."""
    if any(word.isdigit() or word == "%" for word in place.before(40)[:2]):
        return False
    return place.next_after() in place.tables.RATE_AFTER or not place.next_after()


def _beside(phrase: ph.Relative, place: Place) -> Phrase:
    """Read "the week before" as the one before what was mentioned, "the day before the vote" as a day not known here."""
    word = place.next_after()
    step = place.tables.BESIDE.get(word, 0)
    if not step or place.closed():
        return phrase
    longer = evolve(place, end=place.low.index(word, place.end) + len(word))
    if longer.closed() or longer.next_after() in place.tables.RATE_AFTER:
        return ph.Relative(phrase.unit, step, ph.Base.MENTION)
    return ph.Shift(ph.Amount(1, phrase.unit), step < 0, ph.Base.EVENT)


_COMPOUND = re.compile(r"-[^\W\d_]")
"""What follows words that only begin a compound: "quarter-to-quarter"."""


def _is_name(place: Place) -> bool:
    """Return whether words with a capital inside a sentence, or with one each, belong to a name, such as that of a paper."""
    words = place.text[place.start : place.end]
    if not words[0].isupper() or words[-1].isupper():
        return False
    return place.next_before().isalpha() or (" " in words and words.istitle())


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
    elif 1900 <= year <= 1999:
        return True
    return 1000 <= year <= 2100 and before in tables.YEAR_BEFORE

"""Laws that hold for every phrase, day and direction."""

import random
from calendar import isleap, monthrange
from concurrent.futures import ThreadPoolExecutor
from datetime import MAXYEAR, date, timedelta

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from diplonews.dates import Direction, parse, settle, tag
from diplonews.dates.chunks import look
from diplonews.dates.grammar import Grammar
from diplonews.dates.lexicon import lexicon
from diplonews.dates.parse import grammar, lowered, whole
from diplonews.dates.phrase import (
    Amount,
    Containing,
    In,
    Modified,
    MonthDay,
    Nth,
    Phrase,
    Relative,
    Shift,
    Unit,
    Weekday,
    Year,
)
from diplonews.dates.rules import RULES
from diplonews.errors import UnresolvableDateError
from diplonews.model import Mod, When
from diplonews.testing.phrases import CALENDAR, phrases, relative_phrases, returning, week_based

DAYS = st.dates()
MIDDLE = st.dates(min_value=date(500, 1, 1), max_value=date(9000, 1, 1))
SIDES = st.sampled_from((Direction.PAST, Direction.FUTURE))
ALL_WAYS = st.sampled_from(Direction)


def settled(phrase: Phrase, anchor: date, direction: Direction) -> When | None:
    """Return the When of a phrase, or None where no day fits."""
    try:
        return settle(phrase, anchor=anchor, direction=direction)
    except UnresolvableDateError:
        return None


@settings(max_examples=400)
@given(phrase=phrases())
@example(phrase=Modified(Mod.START, In(Nth(1, Unit.WEEK, count=2), Year(2020))))
def test_words_of_a_phrase_parse_to_it(phrase: Phrase) -> None:
    """What a phrase says of itself parses to an equal phrase."""
    assert parse(str(phrase)) == phrase


@given(phrase=phrases(), anchor=DAYS, direction=ALL_WAYS)
@example(phrase=MonthDay(2, 29), anchor=date(9999, 12, 31), direction=Direction.FUTURE)
@example(phrase=In(Nth(-2, Unit.WEEK), Year(1)), anchor=date(2000, 1, 1), direction=Direction.PAST)
def test_any_phrase_resolves_or_says_why_not(phrase: Phrase, anchor: date, direction: Direction) -> None:
    """Every phrase on every day gives a When whose days are in order, or an UnresolvableDateError."""
    when = settled(phrase, anchor, direction)

    assert when is None or when.start is None or when.end is None or when.start <= when.end


@given(anchor=MIDDLE, weekday=st.integers(0, 6), direction=SIDES)
def test_bare_weekday_is_at_most_six_days_off(anchor: date, weekday: int, direction: Direction) -> None:
    """A bare weekday is that weekday, the day of publication or one of the six days beside it."""
    start = settle(Weekday(weekday), anchor=anchor, direction=direction).start

    assert start is not None
    assert start.weekday() == weekday
    off = (start - anchor).days
    assert -6 <= off <= 0 if direction is Direction.PAST else 0 <= off <= 6


@given(phrase=returning, anchor=MIDDLE)
def test_past_and_future_keep_their_side(phrase: Phrase, anchor: date) -> None:
    """PAST never starts after publication, FUTURE never ends before it."""
    back, ahead = settled(phrase, anchor, Direction.PAST), settled(phrase, anchor, Direction.FUTURE)

    assert back is None or (back.start is not None and back.start <= anchor)
    assert ahead is None or (ahead.end is not None and ahead.end >= anchor)


@given(phrase=week_based, anchor=MIDDLE, weeks=st.integers(-500, 500), direction=SIDES)
def test_weeks_are_alike(phrase: Phrase, anchor: date, weeks: int, direction: Direction) -> None:
    """Reading a phrase of the week some weeks later gives days that lie as many weeks later."""
    step = timedelta(7 * weeks)
    one, other = settled(phrase, anchor, direction), settled(phrase, anchor + step, direction)

    assert one is not None
    assert other is not None
    assert one.start is not None
    assert one.end is not None
    assert (one.start + step, one.end + step) == (other.start, other.end)


@given(phrase=relative_phrases, anchor=MIDDLE, direction=SIDES)
def test_four_hundred_years_are_alike(phrase: Phrase, anchor: date, direction: Direction) -> None:
    """The calendar repeats after 400 years, and with it every phrase without a year or a moving feast."""
    assume(anchor.year + 400 <= MAXYEAR)
    one = settled(phrase, anchor, direction)
    other = settled(phrase, anchor.replace(year=anchor.year + 400), direction)

    assert (one is None) == (other is None)
    for side in ("start", "end"):
        early, late = getattr(one, side, None), getattr(other, side, None)
        assert (early and early.replace(year=early.year + 400)) == late


@given(phrase=phrases(), anchor=MIDDLE, direction=ALL_WAYS)
def test_value_and_days_agree(phrase: Phrase, anchor: date, direction: Direction) -> None:
    """The days of a time are those of its value and mod, and the same words resolve to the same time."""
    when = settled(phrase, anchor, direction)

    assert when is None or when == When(type=when.type, value=when.value, mod=when.mod)
    assert when == settled(parse(str(phrase)), anchor, direction)


@given(phrase=week_based, anchor=MIDDLE, direction=SIDES)
def test_widening_never_loses_the_day(phrase: Phrase, anchor: date, direction: Direction) -> None:
    """A day lies in its week, month, quarter, half, year, decade and century."""
    when = settled(phrase, anchor, direction)
    assert when is not None
    assert when.start is not None

    for unit in CALENDAR:
        assert when.start in settle(Relative(unit, 0), anchor=when.start)
    assert when.start in settle(Containing(Unit.WEEK, phrase), anchor=anchor, direction=direction)


@given(day=MIDDLE, count=st.integers(0, 4000), back=st.booleans())
@example(day=date(2023, 1, 31), count=1, back=False)
@example(day=date(2024, 3, 31), count=1, back=True)
def test_months_end_where_they_end(day: date, count: int, back: bool) -> None:
    """So many months off lies the same day of that month, or its last where it has no such day."""
    origin = In(MonthDay(day.month, day.day), Year(day.year))
    found = settle(Shift(Amount(count, Unit.MONTH), back, origin=origin), anchor=day).start
    year, month = divmod(day.year * 12 + day.month - 1 + (-count if back else count), 12)

    assert found == date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@given(anchor=MIDDLE, direction=SIDES)
def test_29_february_is_one(anchor: date, direction: Direction) -> None:
    """A bare 29 February is that day of a leap year, at most eight years off; of a common year it is refused."""
    start = settle(MonthDay(2, 29), anchor=anchor, direction=direction).start
    assert start is not None

    assert (start.month, start.day) == (2, 29)
    assert abs(start.year - anchor.year) <= 8
    if not isleap(anchor.year):
        assert settled(In(MonthDay(2, 29), Year(anchor.year)), anchor, direction) is None


@given(rank=st.randoms(use_true_random=False), phrase=phrases())
def test_order_of_rules_changes_nothing(rank: random.Random, phrase: Phrase) -> None:
    """Overlaps are settled by length and rank, so shuffled rules read the same."""
    shuffled = list(RULES)
    rank.shuffle(shuffled)
    words = lexicon()

    assert whole(Grammar(words, shuffled).reduce(words.tokens(lowered(str(phrase))))) == phrase


TEXTS = st.lists(
    st.sampled_from(
        ["Thursday", "last week", "in", "the", "said", "will meet", "May", "2024", "Nov. 5", ",", ".", "\n\n", "two days", "later",
         "a year ago", "quarter", "third", "“", "to", "1,500", "and", "10:30 p.m.", "İ", "\ud800", "\x00", "-", "recently", "the 15th"]
    )
    | st.text(max_size=12),
    max_size=30,
).map(" ".join)  # fmt: skip


@given(text=TEXTS, published=DAYS)
def test_spans_are_apart_and_quote_the_text(text: str, published: date) -> None:
    """Expressions stand in order, lie inside the text, never overlap, and quote it exactly."""
    end = 0
    for one in tag(text, published=published):
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.exact
        end = one.end


@given(text=TEXTS, more=TEXTS, published=DAYS)
def test_a_further_paragraph_changes_nothing_before_it(text: str, more: str, published: date) -> None:
    """What is tagged in a text is tagged the same when a paragraph follows."""
    alone = tag(text, published=published)

    assert tag(f"{text}\n\n{more}", published=published)[: len(alone)] == alone


def test_threads_agree() -> None:
    """Many threads at once give the same answer, also where none has compiled the language before."""
    for remembered in (lexicon, grammar, look):
        remembered.cache_clear()
    text = (
        "On Thursday they met; two days later, in the third quarter of 2023, the talks of last week ended. "
        * 20
    )

    def count(_: int) -> list[str | None]:
        return [one.when.value for one in tag(text, published=date(2024, 11, 11))]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(count, range(32)))

    assert all(answer == answers[0] for answer in answers)

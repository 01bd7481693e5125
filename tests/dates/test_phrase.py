"""Phrases and the words they say of themselves."""

from itertools import product

import pytest

from diplonews.dates import parse
from diplonews.dates.phrase import (
    Amount,
    Base,
    Century,
    Chosen,
    Clock,
    Containing,
    DayOfMonth,
    Daypart,
    Decade,
    Duration,
    Every,
    Holiday,
    In,
    Interval,
    Modified,
    Month,
    MonthDay,
    MonthDayWeekday,
    Nth,
    Numeric,
    Pair,
    Phrase,
    Rate,
    Reference,
    Relative,
    Season,
    Shift,
    Unit,
    Vague,
    Weekday,
    Weekend,
    Which,
    Window,
    Year,
    leans,
)
from diplonews.model import Mod

NOV_5 = MonthDay(11, 5)
FULL = In(NOV_5, Year(2024))
WEEKS = Amount(3, Unit.WEEK)
LONG = Amount(2, Unit.YEAR, more=Amount(1, Unit.MONTH, more=Amount(21, Unit.DAY)))


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        (Vague(Reference.PAST), "recently"),
        (Vague(Reference.FUTURE, Unit.WEEK), "coming weeks"),
        (Relative(Unit.DAY, -2), "the day before yesterday"),
        (Relative(Unit.DAY, 2), "the day after tomorrow"),
        (Relative(Unit.WEEK, -1), "last week"),
        (Relative(Unit.WEEK, 1, Base.MENTION), "the following week"),
        (Relative(Unit.DAY, 0, Base.MENTION), "that day"),
        (MonthDayWeekday(3, 11, 7), "Thursday, November 7"),
        (DayOfMonth(15), "the 15th"),
        (DayOfMonth(13, 4), "Friday the 13th"),
        (Numeric(5, 11), "5/11"),
        (Numeric(5, 11, 2024), "5/11/2024"),
        (Nth(3, Unit.QUARTER), "the third quarter"),
        (Nth(-1, Unit.DAY), "the final day"),
        (Nth(1, weekday=1), "the first Tuesday"),
        (Nth(1, Unit.WEEK, count=2), "the first two weeks"),
        (Nth(22, Unit.DAY), "the 22nd day"),
        (Nth(11, Unit.DAY), "the 11th day"),
        (Year(2025, fiscal=True), "fiscal 2025"),
        (Decade(1990), "the 1990s"),
        (Century(19), "the 19th century"),
        (Chosen(Which.COMING, Weekday(4)), "this coming Friday"),
        (Chosen(Which.LAST, Weekend()), "last weekend"),
        (Chosen(Which.LAST, Month(5), Base.MENTION), "the previous May"),
        (FULL, "November 5, 2024"),
        (In(Month(6), Relative(Unit.YEAR, -1)), "June last year"),
        (In(Season("SU"), Year(2023)), "the summer of 2023"),
        (In(Nth(1, weekday=1), Month(11)), "the first Tuesday of November"),
        (Containing(Unit.WEEK, NOV_5), "the week of November 5"),
        (Daypart("NI", Relative(Unit.DAY, -1)), "last night"),
        (Daypart("NI", Relative(Unit.DAY, 0)), "tonight"),
        (Daypart("MO", Relative(Unit.DAY, 0)), "this morning"),
        (Daypart("MO", Relative(Unit.DAY, 1, Base.MENTION)), "the following morning"),
        (Daypart("MO", Weekday(0)), "Monday morning"),
        (Daypart("NI", FULL), "the night of November 5, 2024"),
        (Daypart("EV"), "the evening"),
        (Clock(22, 30, "-05:00", Weekday(2)), "10:30 p.m. EST Wednesday"),
        (Clock(24), "midnight"),
        (Duration(LONG), "two years, one month, 21 days"),
        (Duration(Amount(2, Unit.DAY, high=3)), "two to three days"),
        (Duration(Amount(None, Unit.MONTH)), "several months"),
        (Shift(WEEKS, back=True), "three weeks ago"),
        (Shift(WEEKS, back=False), "three weeks from now"),
        (Shift(WEEKS, back=True, base=Base.MENTION), "three weeks earlier"),
        (Shift(WEEKS, back=False, base=Base.EVENT), "three weeks after the event"),
        (Shift(WEEKS, back=True, origin=NOV_5), "three weeks before November 5"),
        (Window(WEEKS, Which.LAST), "the past three weeks"),
        (Window(WEEKS, Which.NEXT, Weekday(0)), "three weeks starting Monday"),
        (Modified(Mod.START, Year(2024)), "the beginning of 2024"),
        (Modified(Mod.ON_OR_AFTER, FULL), "since November 5, 2024"),
        (Modified(Mod.APPROX, NOV_5), "around November 5"),
        (Modified(Mod.APPROX, Duration(WEEKS)), "about three weeks"),
        (Interval(Weekday(3), Weekday(5)), "from Thursday to Saturday"),
        (Pair(Weekday(4), Weekday(5)), "Friday and Saturday"),
        (Every(Daypart("NI", Weekday(1))), "every Tuesday night"),
        (Every(Daypart("NI")), "every night"),
        (Every(Weekend()), "every weekend"),
        (Rate(Amount(1, Unit.WEEK)), "every week"),
        (Rate(Amount(1, Unit.WEEK), 2), "twice a week"),
        (Rate(Amount(2, Unit.WEEK), 1), "once every two weeks"),
        (Rate(Amount(1, Unit.YEAR), 5), "five times a year"),
    ],
)
def test_words(phrase: Phrase, words: str) -> None:
    """A phrase says what a newspaper would print, and those words parse to it."""
    assert str(phrase) == words
    assert parse(words) == phrase


DAYS = (
    Weekday(3), Relative(Unit.DAY, 0), Relative(Unit.DAY, 1), Relative(Unit.DAY, 1, Base.MENTION), Chosen(Which.LAST, Weekday(1)),
    NOV_5, FULL, Holiday("easter"), MonthDayWeekday(3, 11, 7),
)  # fmt: skip
AMOUNTS = (
    WEEKS,
    LONG,
    Amount(1, Unit.YEAR),
    Amount(None, Unit.DAY),
    Amount(2, Unit.DAY, high=3),
    Amount(10, Unit.SECOND),
    Amount(12, Unit.MINUTE),
)
PLACES = (
    Weekday(3),
    NOV_5,
    FULL,
    In(NOV_5, Relative(Unit.YEAR, -1)),
    Year(1990),
    Weekend(),
    In(Nth(3, Unit.QUARTER), Year(2023)),
)
NESTED: list[Phrase] = [
    *(Daypart(part, day) for part, day in product(("MO", "MI", "AF", "EV", "NI", "DT"), DAYS)),
    *(Clock(hour, minute, zone, day) for (hour, minute), zone, day in product(((0, 0), (0, 5), (12, 0), (12, 30), (23, 59)), (None, "Z"), DAYS)),
    *(Shift(amount, back, origin=place) for amount, back, place in product(AMOUNTS, (True, False), PLACES)),
    *(Shift(amount, back, base) for amount, back, base in product(AMOUNTS, (True, False), Base)),
    *(Window(amount, which) for amount, which in product(AMOUNTS, (Which.LAST, Which.NEXT))),
    *(Modified(mod, place) for mod, place in product((Mod.START, Mod.MID, Mod.END, Mod.BEFORE, Mod.AFTER, Mod.APPROX), PLACES)),
    *(Modified(mod, Duration(amount)) for mod, amount in product((Mod.LESS_THAN, Mod.MORE_THAN, Mod.EQUAL_OR_LESS, Mod.EQUAL_OR_MORE), AMOUNTS)),
    In(Nth(1, Unit.DAY), In(Nth(3, Unit.QUARTER), Year(2023))),
]  # fmt: skip


@pytest.mark.parametrize("phrase", NESTED, ids=str)
def test_nested_phrases_parse_back(phrase: Phrase) -> None:
    """Nested phrases say words that parse to them, too."""
    assert parse(str(phrase)) == phrase


def test_bare_phrase_has_no_words() -> None:
    """The base of all phrases says nothing."""
    with pytest.raises(NotImplementedError):
        str(Phrase())


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Thursday", True),
        ("5/11", True),
        ("Monday morning", True),
        ("early May", True),
        ("three days before Nov. 5", True),
        ("5/11/2024", False),
        ("Nov. 5, 2024", False),
        ("last Monday", False),
        ("two days ago", False),
        ("every Monday", False),
    ],
)
def test_leans(words: str, expected: bool) -> None:
    """A phrase leans on a direction where something in it returns and no turn of it is chosen."""
    assert leans(parse(words)) is expected

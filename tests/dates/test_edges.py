"""The edges of what is read: the last number that counts and the first that does not, one word fewer, one too many."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.dates import Direction, find_published, parse, resolve, tag
from diplonews.dates.calendar import OutOfCalendarError
from diplonews.dates.grammar import Grammar, Parts, Rule, Stage, kinds
from diplonews.dates.holidays import days
from diplonews.dates.lexicon import lexicon
from diplonews.dates.phrase import (
    Amount,
    Chosen,
    Clock,
    DayOfMonth,
    Daypart,
    Every,
    In,
    Interval,
    Month,
    MonthDay,
    MonthDayWeekday,
    Nth,
    Pair,
    Phrase,
    Reference,
    Shift,
    Unit,
    Vague,
    Weekday,
    Which,
    Year,
    returns_yearly,
)
from diplonews.dates.resolve import settle
from diplonews.dates.saying import speech
from diplonews.dates.turns import turn
from diplonews.errors import ModelError, NotATimeError, UnresolvableDateError

PUBLISHED = date(2024, 11, 11)  # a Monday


@pytest.mark.parametrize(
    ("words", "value"),
    [
        pytest.param("the 99th century", "98", id="last century"),
        pytest.param("the 31st", "2024-10-31", id="last day of a month"),
        pytest.param("999 Thursdays ago", "2005-09-22", id="most Thursdays"),
        pytest.param("2359 GMT", "2024-11-11T23:59Z", id="last minute in one number"),
        pytest.param("24:00", "2024-11-11T24:00", id="end of the day"),
        pytest.param("12:59", "2024-11-11T12:59", id="last minute of an hour"),
        pytest.param("12 p.m.", "2024-11-11T12:00", id="noon by the clock"),
        pytest.param("10 p.m. EST Monday", "2024-11-11T22:00-05:00", id="zone of a time of a day"),
        pytest.param("10 o'clock EST Monday night", "2024-11-11T22:00-05:00", id="zone in a part of a day"),
        pytest.param("10 o'clock yesterday night", "2024-11-10T22:00", id="part of another day"),
        pytest.param("12 o'clock Monday night", "2024-11-11T12:00", id="twelve is not moved"),
        pytest.param("11 o'clock in the evening", "2024-11-11T23:00", id="last hour that is moved"),
        pytest.param("3 o'clock in the afternoon", "2024-11-11T15:00", id="hour after noon"),
        pytest.param("3 p.m. in the morning", "2024-11-11T15:00", id="hour of the morning stays"),
        pytest.param("12/31", "2023-12-31", id="month first by necessity"),
        pytest.param("31/12", "2023-12-31", id="day first by necessity"),
        pytest.param("12/1999", "1999-12", id="month and year in figures"),
        pytest.param("1999/12", "1999-12", id="year and month in figures"),
        pytest.param("2023/24", "2023/2024", id="two years in figures"),
        pytest.param("1012/13", "1012/1013", id="first year that is no month"),
        pytest.param("1011/12", "1011-12", id="last that is a month"),
        pytest.param("31/1/2024", "2024-01-31", id="last day in figures"),
        pytest.param("5/5", "2024-05-05", id="either order is the same"),
        pytest.param("2024-12-31", "2024-12-31", id="last day of a year"),
        pytest.param("2024/13/05", "2024-05-13", id="day before month where only that fits"),
        pytest.param("999999999 days", "P999999999D", id="longest length"),
        pytest.param("2 to 3 days", "P2D", id="least of a range"),
        pytest.param("0.5 years", "P6M", id="half a year in figures"),
        pytest.param("1.5 days", "P1DT12H", id="half a day in figures"),
        pytest.param("two years and a half", "P2Y6M", id="half of a longer unit"),
        pytest.param("half a century", "P50Y", id="half of a century"),
        pytest.param("two hours to the day", "PT2H", id="to the day"),
        pytest.param("two years, one month and 21 days", "P2Y1M21D", id="three units"),
        pytest.param("about two years, one month, 2 days and 3 hours", "P2Y1M2DT3H", id="four units"),
        pytest.param("Nov. 29, 30 and 31", None, id="a list of days that runs on"),
        pytest.param("Nov. 4, 5 and 6", "2024-11-04/2024-11-06", id="a list of days"),
        pytest.param("Nov. 1, 2 and 3", "2024-11-01/2024-11-03", id="from the first day"),
        pytest.param("Nov. 4 to 5, 2023", "2023-11-04/2023-11-05", id="two days of a year"),
        pytest.param("4th and 5th of November", "2024-11-04/2024-11-05", id="ordinals"),
        pytest.param("FY99", "FY1999", id="fiscal year in two digits"),
        pytest.param("FY49", "FY2049", id="last of this century"),
        pytest.param("FY50", "FY1950", id="first of the last century"),
        pytest.param("FY 5", "FY2005", id="fiscal year in one digit"),
        pytest.param("1914-34", "1914/1934", id="longest range of years"),
        pytest.param("nineteen hundred and five", "1905", id="spoken year"),
        pytest.param("twenty hundred", "2000", id="last spoken year"),
        pytest.param("ten sixty-six", "1066", id="first spoken century"),
        pytest.param("a thousand years ago", "1024", id="a thousand"),
        pytest.param("week 53", "2020-W53", id="last week"),
        pytest.param("the past half year", "2024-05/2024-10", id="half a year back"),
        pytest.param("two last weeks", "2024-W44/2024-W45", id="number before last"),
        pytest.param("the following two weeks", "2024-W47/2024-W48", id="weeks that follow"),
        pytest.param("the year-ago quarter", "2023", id="a quarter a year ago"),
        pytest.param("year-earlier third quarter", "2023-Q3", id="third quarter a year before"),
        pytest.param("the Friday before last", "2024-11-01", id="the Friday before last"),
        pytest.param("the quarter two years ago", "2022-Q4", id="quarter a number of years ago"),
        pytest.param("over two years from now", "2026", id="over is a preposition of what is to come"),
        pytest.param("over two to three years ago", "2021/2022", id="a loose range ago"),
        pytest.param("several times a week", "P1W", id="several times a week"),
        pytest.param("every other hour", "PT2H", id="shortest unit every other"),
        pytest.param("the 5th to the 12th of last month", "2024-10-05/2024-10-12", id="days of last month"),
        pytest.param("5th to 12th of last month", "2024-10-05/2024-10-12", id="ordinals without an article"),
        pytest.param("between 5 and 12 of last month", "2024-10-05/2024-10-12", id="days in figures"),
        pytest.param("December to May 2020", "2019-12/2020-05", id="months over a new year"),
        pytest.param("May to May 2020", "2020-05/2020-05", id="a month and itself"),
        pytest.param("from Nov. 5 to Nov. 4, 2020", "2019-11-05/2020-11-04", id="days over a new year"),
        pytest.param("from now until May", "2024-11-11/2025-05", id="from now"),
        pytest.param("every Nov. 5", "XXXX-11-05", id="a day of every year"),
        pytest.param("Saturday, Feb. 29", "2024-02-29", id="a weekday that fits no near year"),
    ],
)
def test_what_is_just_read(words: str, value: str | None) -> None:
    """The words at the edge have their value."""
    if value is None:
        with pytest.raises(UnresolvableDateError):
            resolve(words, published=PUBLISHED)
    else:
        assert resolve(words, published=PUBLISHED).value == value


@pytest.mark.parametrize(
    "words",
    """
    the 100th century; the 32nd; the 0th; 0 Thursdays ago; 1000 Thursdays ago; 2400 GMT; 2360 GMT; 24:01; 12:60; 13 p.m.; 0 p.m.;
    24 hours GMT; 12/32; 32/12; 12/99; 12/100; 13/1999; 999/1000; 32/1/2024; 13/13; 0/5; 2024-13-01; 2024-12-32; 2024-00-05;
    1000000000 days; 3 to 2 days; 2 to 2 days; 2 to 3 halves; 1.0 years; 2.5 weeks; two quarters and a half; half a quarter;
    another half; a couple of halves; several halves; Nov. 4, 4 and 5; Nov. 29, 30 and 32; Nov. 5, 4 and 6; Nov. 31-32; Nov. 6-4;
    fiscal years 2024 to 2023; fiscal quarters 2023 to 2024; the quarter 2024; 1914-35; 1918-14; twenty-one hundred; nine hundred;
    twenty-one ninety; thirty twenty; the 54th Sunday of 2024; the 54th week of 2020; week 54; month 3; the second two weeks of May;
    the first two to three weeks of May; this two weeks; the past half century; this fortnight; within a week of Monday;
    the second days of November; the first days of Monday; the early days of Monday; the turn of the month; mid-decade;
    quarter-end 2025; the day-earlier quarter; month-earlier third quarter; last year's month; that month of 1988; every half;
    every other quarter; every other half; the week before yesterday; fiscal year; the fiscal quarter; this hour; the hour;
    the decade before; next week before; the evening of Nov. 7-8; the morning days of Sunday; 10 o'clock on Monday morning;
    10 p.m. on Monday at 5 p.m.; Monday at 10 a.m. Tuesday; 10 a.m. Monday in the morning; 12 to 5 of last month; 5 to 12 of this week;
    the quarter's end; the day's end; the hour before Monday; the day after three weeks; the day before the 5th; the half after next;
    the month before next; last month after next; the Friday before next; the Friday after May; the Friday after the 5th;
    the Christmas after the 5th; the weekend after Thanksgiving; the quarter two months ago; this month two to three years ago;
    the last several weeks of May; the last two to three weeks of May; the last two years and a half of the decade;
    the winter of 2022-24; the summer of 2022-23; the winter of May-June; the night of May; from a week to Friday;
    from Monday to every Friday; next week between May and June; the next week election
    """.replace("\n", " ").strip().split("; "),
)  # fmt: skip
def test_what_is_just_not_read(words: str) -> None:
    """The words past the edge are no time expression, and the error quotes them."""
    with pytest.raises(NotATimeError, match="the words are no time expression") as caught:
        resolve(words.strip(), published=PUBLISHED)

    assert (caught.value.expression, caught.value.start) == (words.strip(), 0)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        pytest.param("Nov. 30-31", "no such day", id="a day past the end of its month"),
        pytest.param("Feb. 29 2023", "no such day in that period", id="29 February of another year"),
        pytest.param("Feb. 29 of last year", "no such day in that period", id="29 February of a period"),
        pytest.param(
            "the 53rd Sunday of 2024", "the period has no such part", id="a Sunday past the end of its year"
        ),
        pytest.param("Saturday, Feb. 30", "no such day on that weekday", id="a day that never is"),
        pytest.param(
            "from two days before the election to Monday",
            "an end of the interval has no day",
            id="a range from a day not known",
        ),
        pytest.param(
            "Monday to the next few weeks", "an end of the interval has no day", id="a range to no day"
        ),
    ],
)
@pytest.mark.parametrize("direction", list(Direction))
def test_days_that_are_not_there(words: str, reason: str, direction: Direction) -> None:
    """The error quotes the words, says where they start and why no day fits them."""
    with pytest.raises(UnresolvableDateError, match=reason) as caught:
        resolve(words, published=PUBLISHED, direction=direction)

    assert (caught.value.expression, caught.value.start) == (words, 0)


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        pytest.param(
            Shift(Amount(2, Unit.DAY), back=True, origin=Vague(Reference.PAST)),
            "counts from something without a day",
            id="days before no day",
        ),
        pytest.param(Daypart("MO", Month(5)), "needs a single day", id="the morning of a month"),
        pytest.param(Clock(10, 0, None, Month(5)), "needs a single day", id="ten o'clock of a month"),
        pytest.param(Chosen(Which.THIS, MonthDay(2, 29)), "no such day", id="this 29 February"),
        pytest.param(
            In(Nth(3, Unit.HALF), Month(5)), "the period has no such part", id="the third half of a month"
        ),
        pytest.param(
            In(Nth(-3, Unit.HALF), Month(5)), "the period has no such part", id="the third half from the end"
        ),
        pytest.param(
            In(MonthDayWeekday(0, 5, 1), Year(2024)),
            "no such day in that period",
            id="a certain weekday of a year",
        ),
    ],
)
def test_phrases_without_a_day(phrase: Phrase, reason: str) -> None:
    """A phrase built by hand may name no day; it is quoted as a newspaper would print it."""
    with pytest.raises(UnresolvableDateError, match=reason) as caught:
        settle(phrase, anchor=date(2023, 11, 11))

    assert (caught.value.expression, caught.value.start) == (str(phrase), 0)


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        pytest.param("1 Thursdays ago", Chosen(Which.LAST, Weekday(3)), id="one Thursday is the last"),
        pytest.param("Nov. 4-6", Interval(MonthDay(11, 4), MonthDay(11, 6)), id="a range of days"),
        pytest.param("Nov. 4 and 5", Pair(MonthDay(11, 4), MonthDay(11, 5)), id="two days"),
        pytest.param(
            "between Nov. 4 and 5", Interval(MonthDay(11, 4), MonthDay(11, 5)), id="between two days"
        ),
        pytest.param("Nov. 7, 8 and 9", Interval(MonthDay(11, 7), MonthDay(11, 9)), id="days in a row"),
        pytest.param("Nov. 7, 8 and 10", Pair(MonthDay(11, 7), MonthDay(11, 10)), id="days with a gap"),
        pytest.param(
            "the fiscal years 2023 and 2024",
            Pair(Year(2023, fiscal=True), Year(2024, fiscal=True)),
            id="two fiscal years",
        ),
        pytest.param(
            "fiscal years 2023 to 2024",
            Interval(Year(2023, fiscal=True), Year(2024, fiscal=True)),
            id="a range of fiscal years",
        ),
    ],
)
def test_what_the_words_mean(words: str, phrase: Phrase) -> None:
    """Words whose days are the same may mean different things."""
    assert parse(words) == phrase


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("In 1950 it was a port.", ["1950"], id="first year of our time"),
        pytest.param("The 1950 accord holds.", ["1950"], id="first year that needs no preposition"),
        pytest.param("The 1949 accord holds.", [], id="last that does"),
        pytest.param("The 2035 accord holds.", ["2035"], id="last year of our time"),
        pytest.param("The 2036 accord holds.", [], id="first year to come that needs a preposition"),
        pytest.param("It holds until 2100.", ["2100"], id="last year"),
        pytest.param("It holds until 2101.", [], id="first number that is no year"),
        pytest.param(
            "It dates from eighteen forty-eight.", ["eighteen forty-eight"], id="spoken year of another age"
        ),
        pytest.param("They saw eighteen forty-eight.", [], id="two numbers"),
        pytest.param("The strike will last Monday and Tuesday.", ["Monday", "Tuesday"], id="last is a verb"),
        pytest.param("It fell compared to last week.", ["last week"], id="last is none after to"),
    ],
)
def test_years_and_lengths_in_text(text: str, found: list[str]) -> None:
    """Digits are years of our time, or stand after a preposition."""
    assert [one.exact for one in tag(text, published=PUBLISHED)] == found


@pytest.mark.parametrize("number", [*range(1, 33), 99, 100, 101, 110, 111, 112, 113, 121, 1011, 1012])
def test_ordinals_and_numbers_as_printed(number: int) -> None:
    """From one to nine they are spelled, thousands apart; of other ordinals 11 to 13 end in th, else the last digit decides."""
    teens = number // 10 % 10 == 1
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")

    assert speech().number(number) == (f"{number:,}" if number > 9 else NUMBERS[number])
    assert speech().ordinal(number) == (f"{number}{ending}" if number > 9 else ORDINALS[number])


NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
ORDINALS = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]


@given(year=st.integers(1600, 2400))
def test_jewish_years_have_one_of_six_lengths(year: int) -> None:
    """The new year never falls on a Sunday, Wednesday or Friday, and years have 353 to 355 or 383 to 385 days."""
    (first, _), (following, _) = (days("rosh-hashanah", each)[0] for each in (year, year + 1))

    assert first.weekday() not in (2, 4, 6)
    assert (following - first).days in (353, 354, 355, 383, 384, 385)


LUNAR = [
    "2000-02-05",
    "2001-01-24",
    "2002-02-12",
    "2003-02-01",
    "2004-01-22",
    "2005-02-09",
    "2006-01-29",
    "2007-02-18",
    "2008-02-07",
    "2009-01-26",
    "2010-02-14",
    "2011-02-03",
    "2012-01-23",
    "2013-02-10",
    "2014-01-31",
    "2015-02-19",
    "2016-02-08",
    "2017-01-28",
    "2018-02-16",
    "2019-02-05",
    "2020-01-25",
    "2021-02-12",
    "2022-02-01",
    "2023-01-22",
    "2024-02-10",
    "2025-01-29",
    "2026-02-17",
    "2027-02-06",
    "2028-01-26",
    "2029-02-13",
    "2030-02-03",
]


def test_lunar_new_years() -> None:
    """The lunar new years of three decades."""
    assert [str(days("lunar-new-year", int(day[:4]))[0][0]) for day in LUNAR] == LUNAR
    assert {(date.fromisoformat(b) - date.fromisoformat(a)).days for a, b in pairwise(LUNAR)} <= {
        353, 354, 355, 383, 384, 385,
    }  # fmt: skip


@pytest.mark.parametrize("direction", [Direction.NEAREST, Direction.PAST, Direction.FUTURE])
@pytest.mark.parametrize(
    ("published", "words", "value"),
    [
        pytest.param(date(1, 1, 1), "Dec. 25", "0001-12-25", id="nothing lies before the first year"),
        pytest.param(date(9999, 12, 31), "Jan. 1", "9999-01-01", id="nothing lies after the last year"),
    ],
)
def test_the_ends_of_the_calendar(published: date, words: str, value: str, direction: Direction) -> None:
    """A turn beyond the years 1 to 9999 is none: the nearest is the one that is there, another way has none."""
    way = Direction.PAST if published.year == 1 else Direction.FUTURE
    if direction is way:
        with pytest.raises(UnresolvableDateError, match="no such day"):
            resolve(words, published=published, direction=direction)
    else:
        assert resolve(words, published=published, direction=direction).value == value


def test_the_nearest_of_none() -> None:
    """A day that is in no year is not near."""
    with pytest.raises(UnresolvableDateError, match="no such day"):
        resolve("Feb. 30", published=PUBLISHED, direction=Direction.NEAREST)


def test_a_language_that_is_not_there_is_named() -> None:
    """Whoever asks for a language gets that one or an error."""
    for function in (parse, lambda words, language: resolve(words, published=PUBLISHED, language=language)):
        with pytest.raises(ModelError, match="xx"):
            function("Monday", language="xx")


def test_a_time_of_a_full_date_gives_the_day_of_publication() -> None:
    """A full date with its time of day is a full date."""
    found = find_published("They met at 10 a.m. on May 2, 2031, and left.")

    assert found is not None
    assert found.exact == "10 a.m. on May 2, 2031"


def test_the_first_turn_of_a_period_starts_in_it() -> None:
    """The Monday of a month that starts on a Wednesday is in its second week."""
    assert settle(In(Weekday(0), In(Month(5), Year(2024))), anchor=PUBLISHED).value == "2024-05-06"


def test_every_other_thing_has_no_value() -> None:
    """What returns in no way that TIMEX3 can write is a set without a value; days of a month can be written."""
    assert settle(Every(Nth(5, Unit.QUARTER)), anchor=PUBLISHED).value is None
    assert settle(Every(Nth(4, Unit.QUARTER)), anchor=PUBLISHED).value == "XXXX-Q4"
    assert settle(Every(DayOfMonth(5)), anchor=PUBLISHED).value == "XXXX-XX-05"


def test_what_does_not_return_does_not_return_yearly() -> None:
    """Only what a direction must choose returns."""
    assert not returns_yearly(Year(2024))
    assert returns_yearly(Month(5))


@pytest.mark.parametrize("of", ["number", "numbers", "phrase", "amount"])
def test_a_rule_that_asks_for_another_kind_of_part_is_wrong(of: str) -> None:
    """A part is a number, numbers, a phrase or an amount; asking for the wrong one is a mistake in the rule."""
    with pytest.raises(TypeError, match="text"):
        getattr(Parts([("part", "text")]), of)("part")


def test_a_rule_of_words_that_the_language_lacks_is_wrong() -> None:
    """The error names the rule, the language and the category."""
    with pytest.raises(LookupError, match="rule odd: 'en' has no word of category 'nosuchword'"):
        Grammar(lexicon(), [Rule("odd", Stage.POINT, "month nosuchword", lambda _: None)])


def test_a_rule_that_always_fits_ends() -> None:
    """A rule that makes what it reads is not applied for ever."""
    words = lexicon()
    tokens = words.tokens("may")
    grammar = Grammar(words, [Rule("again", Stage.POINT, "(month|monthp)", lambda _: Month(5))])

    assert len(grammar.reduce(tokens)) == 1


def test_a_phrase_of_no_kind_is_refused() -> None:
    """Only the nodes of the tree have categories."""
    with pytest.raises(TypeError, match="Phrase"):
        kinds(Phrase())


def test_a_turn_of_what_does_not_return_is_none() -> None:
    """Words with a weekday of their own are not chosen by turns."""
    with pytest.raises(OutOfCalendarError, match="no such day"):
        turn(MonthDayWeekday(0, 5, 1), PUBLISHED, -1)

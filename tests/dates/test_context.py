"""What the words around an expression say."""

from datetime import date

import pytest

from diplonews.dates import Direction, Order, tag

PUBLISHED = date(2024, 11, 11)  # a Monday


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("The envoy said Thursday that he agreed.", "2024-11-07", id="said"),
        pytest.param("The envoys will meet on Thursday.", "2024-11-14", id="will"),
        pytest.param(
            "The vote will be held on Thursday.", "2024-11-14", id="a passive is as far ahead as its verb"
        ),
        pytest.param(
            "The vote was held on Thursday.", "2024-11-07", id="a passive is as far back as its verb"
        ),
        pytest.param(
            "It would be paid at a still unspecified hour on Thursday.",
            "2024-11-14",
            id="no verb in a participle",
        ),
        pytest.param("The two leaders meet Thursday.", "2024-11-14", id="a present with a day looks ahead"),
        pytest.param("The ministry raised output by March.", "2025-03", id="by a month that is long past"),
        pytest.param("The talks are to resume Thursday.", "2024-11-14", id="an infinitive after be"),
        pytest.param("The talks are due to start on Thursday.", "2024-11-14", id="due"),
        pytest.param("They were to start on Thursday.", "2024-11-14", id="was to, in a report"),
        pytest.param("The vote was set for Thursday.", "2024-11-14", id="set for"),
        pytest.param("The summit is on Thursday.", "2024-11-14", id="is on"),
        pytest.param("Ahead of Thursday's vote, he spoke.", "2024-11-14", id="ahead of"),
        pytest.param(
            "He urged them to vote on Thursday.", "2024-11-14", id="what is asked for is still to be done"
        ),
        pytest.param("The envoy arrives Thursday.", "2024-11-14", id="a present of coming and going"),
        pytest.param("They agreed to meet Thursday.", "2024-11-14", id="agreed to"),
        pytest.param("The envoys won't come Thursday.", "2024-11-14", id="won't is no win"),
        pytest.param(
            "They didn\u2019t meet Thursday.", "2024-11-07", id="didn't, with a printer's apostrophe"
        ),
        pytest.param(
            "It was hard for them to meet on Thursday.", "2024-11-07", id="an infinitive has no tense"
        ),
        pytest.param("They had been due to start on Thursday.", "2024-11-07", id="had been due"),
        pytest.param("On Thursday the ministers arrived.", "2024-11-07", id="a verb after it"),
        pytest.param("On Thursday the ministers shall arrive.", "2024-11-14", id="a modal after it"),
        pytest.param(
            "He left. Thursday, quiet streets.", "2024-11-07", id="the sentence before says nothing"
        ),
    ],
)
def test_tense(text: str, value: str) -> None:
    """The nearest verb of the sentence says where to look."""
    assert [one.when.value for one in tag(text, published=PUBLISHED)] == [value]


def test_default_direction() -> None:
    """Where no verb says, the direction of the caller decides."""
    (one,) = tag("Thursday, quiet streets.", published=PUBLISHED, direction=Direction.FUTURE)

    assert one.when.value == "2024-11-14"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Payment was promised for Dec. 15.", "2024-12-15", id="eleven months back is too far"),
        pytest.param(
            "The loan was repaid in February.", "2024-02", id="nine months back is not, with a past tense"
        ),
        pytest.param("They paid half of the loan by February.", "2025-02", id="by looks ahead"),
        pytest.param("Profit fell in the third quarter.", "2024-Q3", id="a quarter that is over"),
        pytest.param("Profit will rise in the first quarter.", "2025-Q1", id="a quarter to come"),
        pytest.param(
            "The ministry expects to report a third-quarter loss.",
            "2024-Q3",
            id="a plan about a quarter that is over",
        ),
    ],
)
def test_what_is_far_off_gives_way_to_what_is_near(text: str, value: str) -> None:
    """A month or quarter far off in the direction of the tense is the nearer one instead."""
    assert [one.when.value for one in tag(text, published=PUBLISHED)] == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("They met in May.", ["May"], id="May after a preposition"),
        pytest.param("In the spring they met.", ["the spring"], id="spring with an article"),
        pytest.param("The 1998 accord holds.", ["1998"], id="a year before a noun"),
        pytest.param("It dates from 1648.", ["1648"], id="a year long ago after a preposition"),
        pytest.param("They waited a week.", ["a week"], id="a length"),
        pytest.param("It costs $5 a week.", [], id="a rate"),
        pytest.param("The accord lasted for years.", ["years"], id="a bare plural after a preposition"),
        pytest.param("The years were hard.", [], id="a bare plural elsewhere"),
        pytest.param("They meet daily.", ["daily"], id="a rate at the end"),
        pytest.param("The daily flights stopped.", [], id="a rate as an attribute"),
        pytest.param("They produce 500 tonnes annually.", [], id="a rate of so much"),
        pytest.param("Exports rose 4 % annually until the war.", [], id="a rate of a percentage"),
        pytest.param("Exports doubled annually until it fell.", ["annually"], id="a rate of what is done"),
        pytest.param("The envoy will one day return.", ["one day"], id="some day"),
        pytest.param("He spoke of the future of the accord.", [], id="the future of something is its fate"),
        pytest.param("In the future, he will ask.", ["the future"], id="the future"),
        pytest.param("It fell in the days ahead of the vote.", [], id="ahead of something orders two times"),
        pytest.param("It will fall in the days ahead.", ["the days ahead"], id="the days to come"),
        pytest.param("Then he left, and since then he rests.", [], id="then orders what happens"),
        pytest.param('They watched "This Week in Vienna" at home.', [], id="a title in capitals"),
        pytest.param("IT FELL THIS WEEK.", ["THIS WEEK"], id="a text in capitals"),
        pytest.param("It closes in a year or so.", ["a year or so"], id="or so at the end"),
        pytest.param("She held a several-year lease.", ["several-year"], id="a length without a number"),
        pytest.param("Over a two-year period it fell.", ["a two-year period"], id="a period of a length"),
        pytest.param(
            "For the quarter ended Sept. 30, it lost.",
            ["the quarter", "Sept. 30"],
            id="a quarter that ends on a day",
        ),
        pytest.param(
            "He came last Friday, Nov. 8.", ["last Friday, Nov. 8"], id="a chosen weekday with its day"
        ),
        pytest.param("He left soon.", ["soon"], id="soon"),
        pytest.param("He left soon after dawn raids.", [], id="soon after orders two events"),
        pytest.param("He told Vesti Today that he left.", [], id="a name"),
        pytest.param("On Friday the 13th, he left.", ["Friday the 13th"], id="a numbered weekday"),
        pytest.param("It rose Friday, the fourth gain.", ["Friday"], id="an ordinal of something else"),
        pytest.param("About three-quarters left.", [], id="a fraction"),
        pytest.param("The two-week crisis ended.", ["two-week"], id="the article belongs to the noun"),
        pytest.param(
            "For the year ended March 31, it lost.", ["the year", "March 31"], id="a year that ends on a day"
        ),
    ],
)
def test_place_decides(text: str, found: list[str]) -> None:
    """Some words are a time only in some places."""
    assert [one.exact for one in tag(text, published=PUBLISHED)] == found


def test_figures_need_an_order() -> None:
    """Figures that leave the order of day and month open are tagged only once it is stated."""
    text = "It was signed on 5/11/2024 and sealed on 13/11/2024."

    assert [one.exact for one in tag(text, published=PUBLISHED)] == ["13/11/2024"]
    assert [one.when.value for one in tag(text, published=PUBLISHED, order=Order.DAY_FIRST)] == [
        "2024-11-05",
        "2024-11-13",
    ]


def test_quarters_are_compared() -> None:
    """In a report on a quarter, "a year earlier" is a quarter too, and "the quarter" stays what it was."""
    text = "In the third quarter it lost more than a year earlier. In the quarter it sold less. In the 2022 period it gained."

    assert [one.when.value for one in tag(text, published=PUBLISHED)] == [
        "2024-Q3",
        "2023-Q3",
        "2024-Q3",
        "2022-Q3",
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("From May to July 2023 they met.", ["2023-05", "2023-07"], id="the year of the end"),
        pytest.param("In May and July 2023 they met.", ["2023-05", "2023-07"], id="the year of the second"),
        pytest.param(
            "They met Monday through Wednesday.",
            ["2024-11-04", "2024-11-06"],
            id="the start lies before the end",
        ),
        pytest.param(
            "They will meet Friday to Monday.",
            ["2024-11-15", "2024-11-18"],
            id="the end lies after the start",
        ),
        pytest.param(
            "The rise from Friday to November was small.",
            ["2024-11-08", "2024-11"],
            id="no range of two kinds",
        ),
        pytest.param("From Feb. 30 to Feb. 28 they met.", ["2024-02-28"], id="no such day"),
    ],
)
def test_ends_of_a_range(text: str, values: list[str]) -> None:
    """The ends of a range are read together: in order, and with the year that one of them names."""
    assert [one.when.value for one in tag(text, published=PUBLISHED)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "They met on Oct. 15, 2024. The week before, they had not.",
            ["2024-10-15", "2024-W41"],
            id="the week before",
        ),
        pytest.param(
            "They met on Oct. 15, 2024, and parted the day after.",
            ["2024-10-15", "2024-10-16"],
            id="the day after",
        ),
        pytest.param("The day before the vote, they met.", [], id="the day before something without a day"),
        pytest.param("He left this week after the vote.", ["2024-W46"], id="this week is a week of its own"),
        pytest.param(
            "They met on Monday, Oct. 14, and the following Friday.",
            ["2024-10-14", "2024-10-18"],
            id="the first Friday after",
        ),
    ],
)
def test_beside_a_mention(text: str, values: list[str]) -> None:
    """What lies before or after counts from the mention, and names no day where something else follows."""
    assert [one.when.value for one in tag(text, published=PUBLISHED)] == values


def test_a_quarter_to_come_is_not_compared() -> None:
    """Figures are compared with those of a quarter that has begun, not of one to come."""
    text = "In the third quarter it lost. It will gain in the second quarter of 2025. A year earlier it had lost less."

    assert [one.when.value for one in tag(text, published=PUBLISHED)] == ["2024-Q3", "2025-Q2", "2023-Q3"]


def test_then_is_the_time_named_last() -> None:
    """After "by" and "until", "then" is the time named last; without one it stays untagged."""
    found = tag("The talks end on Nov. 30, 2024. Until then the border is shut.", published=PUBLISHED)

    assert [(one.exact, one.when.value) for one in found] == [
        ("Nov. 30, 2024", "2024-11-30"),
        ("then", "2024-11-30"),
    ]
    assert tag("Until then the border is shut.", published=PUBLISHED) == ()


def test_impossible_days_stay_untagged() -> None:
    """A day that does not exist is no expression."""
    assert tag("They met on Nov. 31, 2023.", published=PUBLISHED) == ()

"""What the words around an expression make of it."""

from datetime import date

import pytest

from diplonews.dates import Order, tag

PUBLISHED = date(2024, 11, 11)  # a Monday


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("They met in May.", ["May"], id="May after a preposition"),
        pytest.param("April Smith met June O'Hara.", [], id="months that people are named after"),
        pytest.param(
            "In April Peskov spoke at an August Reuters event.", ["April", "August"], id="and the months"
        ),
        pytest.param("In April it began at 1400 hours.", ["April", "1400 hours"], id="a time of day"),
        pytest.param("It took 2000 hours of tests.", ["2000 hours"], id="a length in plain figures"),
        pytest.param("In the spring they met.", ["the spring"], id="spring with an article"),
        pytest.param("The 1998 accord holds.", ["1998"], id="a year before a noun"),
        pytest.param("It dates from 1648.", ["1648"], id="a year long ago after a preposition"),
        pytest.param("They waited a week.", ["a week"], id="a length"),
        pytest.param("It costs $5 a week.", [], id="a rate"),
        pytest.param("The accord lasted for years.", ["years"], id="a bare plural after a preposition"),
        pytest.param("He spoke of men and years.", [], id="a bare plural after a conjunction"),
        pytest.param("The years were hard.", [], id="a bare plural elsewhere"),
        pytest.param("They meet daily.", ["daily"], id="a rate at the end"),
        pytest.param("The daily flights stopped.", ["daily"], id="a rate as an attribute"),
        pytest.param("It had a quarterly loss.", [], id="an attribute of figures"),
        pytest.param("The average daily output fell.", [], id="a rate in a measure"),
        pytest.param("He reads the Daily Envoy.", [], id="a paper"),
        pytest.param("Daily Envoy staff left.", [], id="a paper that starts a sentence"),
        pytest.param("They produce 500 tonnes annually.", [], id="a rate of so much"),
        pytest.param("Exports rose 4 % annually until the war.", [], id="a rate of a percentage"),
        pytest.param("Exports doubled annually until it fell.", ["annually"], id="a rate of what is done"),
        pytest.param("The envoy will one day return.", ["one day"], id="some day"),
        pytest.param("He spoke of the future of the accord.", [], id="the future of something is its fate"),
        pytest.param("The talks will last two weeks.", ["two weeks"], id="last is a verb after a modal"),
        pytest.param("It is to last Thursday to Sunday.", ["Thursday", "Sunday"], id="and after to"),
        pytest.param("In the last two weeks it fell.", ["the last two weeks"], id="elsewhere it is none"),
        pytest.param(
            "He left the week before.", ["the week before"], id="what counts from a mention is whole"
        ),
        pytest.param("In the '90s, it fell.", ["the '90s"], id="a decade that starts with a mark"),
        pytest.param(
            "In the year 2000 or the year two thousand, it ends.",
            ["the year 2000", "the year two thousand"],
            id="said to be a year",
        ),
        pytest.param("The Six-Day War ended.", [], id="a length in a name"),
        pytest.param("Now, who would do so?", [], id="a start that goes on to something else"),
        pytest.param('He said: "Now we talk."', ["Now"], id="a capital after an opening quote"),
        pytest.param("The Sunday Telegraph wrote so.", [], id="a newspaper"),
        pytest.param("He left Sunday, Telegraph staff said.", ["Sunday"], id="a mark between"),
        pytest.param("By the year's end, it will end.", ["the year's end"], id="the end of the year"),
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


def test_impossible_days_stay_untagged() -> None:
    """A day that does not exist is no expression."""
    assert tag("They met on Nov. 31, 2023.", published=PUBLISHED) == ()

"""What counts from a time that the text has mentioned."""

from datetime import date

import pytest

from diplonews.dates import tag

PUBLISHED = date(2024, 11, 11)  # a Monday


def test_quarters_are_compared() -> None:
    """In a report on a quarter, "a year earlier" is a quarter too, and "the quarter" stays what it was."""
    text = "In the third quarter it lost more than a year earlier. In the quarter it sold less. In the 2022 period it gained."

    assert [one.when.value for one in tag(text, published=PUBLISHED)] == [
        "2024-Q3",
        "2023-Q3",
        "2024-Q3",
        "2022-Q3",
    ]


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


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "They met on Oct. 15, 2024. The week before, they had not.",
            ["2024-10-15", "2024-W41"],
            id="the week before",
        ),
        pytest.param(
            "They met on Oct. 15, 2024, having dined the night before.",
            ["2024-10-15", "2024-10-14TNI"],
            id="the night before",
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

"""Times found in running text."""

from datetime import date

import pytest

from diplonews.dates import Basis, tag

PUBLISHED = date(2024, 11, 11)  # a Monday


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "He said Thursday that he left.", [("Thursday", "2024-11-07")], id="past tense looks back"
        ),
        pytest.param(
            "They will meet on Thursday.", [("Thursday", "2024-11-14")], id="future tense looks ahead"
        ),
        pytest.param("The vote is due on Friday.", [("Friday", "2024-11-15")], id="due looks ahead"),
        pytest.param(
            "It began on Feb. 24, 2022.", [("Feb. 24, 2022", "2022-02-24")], id="full date, no preposition"
        ),
        pytest.param(
            "Prices rose in the third quarter of 2023.",
            [("the third quarter of 2023", "2023-Q3")],
            id="quarter",
        ),
        pytest.param(
            "It fell over the past three weeks.",
            [("the past three weeks", "P3W")],
            id="a run of units is a length",
        ),
        pytest.param(
            "Early last week he went home.", [("Early last week", "2024-W45")], id="the modifier is inside"
        ),
        pytest.param(
            "Talks from May to July failed.",
            [("May", "2024-05"), ("July", "2024-07")],
            id="a range is its ends",
        ),
    ],
)
def test_extent_and_value(text: str, found: list[tuple[str, str]]) -> None:
    """An expression is found with its TIMEX3 extent and counted from the day of publication."""
    assert [(one.exact, one.when.value) for one in tag(text, published=PUBLISHED)] == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They may march on.", id="verbs"),
        pytest.param("Wait a second.", id="a second"),
        pytest.param("It cost $2,000 and 1,500 people came.", id="amounts"),
        pytest.param("Some 2000 people came.", id="counted things"),
        pytest.param("", id="empty"),
        pytest.param("\ud800\x00", id="half a surrogate and a NUL"),
    ],
)
def test_no_time(text: str) -> None:
    """What is no time in its place stays untagged."""
    assert tag(text, published=PUBLISHED) == ()


def test_basis() -> None:
    """Each expression says what it was counted from."""
    text = "On Nov. 2, 2024, they met; two days later they left. He spoke yesterday, and recently."
    found = tag(text, published=PUBLISHED)

    assert [(one.when.value, one.basis, one.anchor) for one in found] == [
        ("2024-11-02", Basis.EXPLICIT, None),
        ("2024-11-04", Basis.MENTION, date(2024, 11, 2)),
        ("2024-11-10", Basis.PUBLICATION, PUBLISHED),
        ("PAST_REF", Basis.NONE, None),
    ]

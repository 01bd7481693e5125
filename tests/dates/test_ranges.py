"""The ends of a range, read together."""

from datetime import date

import pytest

from diplonews.dates import tag

PUBLISHED = date(2024, 11, 11)  # a Monday


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
        pytest.param(
            "They met Monday and Tuesday.",
            ["2024-11-04", "2024-11-05"],
            id="days named together are in order",
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
            "In the quarter ended July 31, it lost.", ["2024-Q2", "2024-07-31"], id="most of it in the second"
        ),
        pytest.param(
            "In the quarter ended Sept. 30, it lost.",
            ["2024-Q3", "2024-09-30"],
            id="a quarter of the calendar",
        ),
        pytest.param(
            "In the quarter it lost. On July 31 it fell.", ["2024-Q4", "2024-07-31"], id="no end of it"
        ),
        pytest.param(
            "In the quarter ended Jan. 1, 0001, it lost.",
            ["0001-Q1", "0001-01-01"],
            id="the first day of all",
        ),
    ],
)
def test_a_quarter_that_ends_on_a_day(text: str, values: list[str]) -> None:
    """The quarter that ends on a day is the one that holds most of the three months before."""
    assert [one.when.value for one in tag(text, published=PUBLISHED)] == values

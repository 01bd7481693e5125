"""The day a report is written from."""

import pytest

from diplonews.dates import find_published


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        pytest.param(
            "VIENNA, May 3, 2031 (Agency) - Envoys met on May 4, 2031.", "May 3, 2031", id="dateline first"
        ),
        pytest.param(
            "On Monday, November 11, 2024, the ministry denied it.", "Monday, November 11, 2024", id="lead"
        ),
        pytest.param("It began on May 1, 2031. On May 2, 2031, they met.", "May 2, 2031", id="the latest"),
        pytest.param(
            "They met on May 2, 2031. The summit will open on June 1, 2031.",
            "May 2, 2031",
            id="not what is to come",
        ),
        pytest.param(
            "They met on May 2, 2031. “We signed on May 5, 2031,” he said.",
            "May 2, 2031",
            id="not in a quotation",
        ),
        pytest.param("They met on May 2. The 2031 accord holds.", None, id="no full date"),
        pytest.param("", None, id="empty"),
    ],
)
def test_find_published(text: str, exact: str | None) -> None:
    """The dateline gives the day, else the latest full date told in the past outside quotations."""
    found = find_published(text)

    assert (found.exact if found else None) == exact

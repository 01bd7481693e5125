"""Where a clause looks: back or ahead."""

from datetime import date

import pytest

from diplonews.dates import Direction, tag

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
        pytest.param(
            "He said they 'will vote Thursday'.", "2024-11-14", id="a quotation mark is no part of a verb"
        ),
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

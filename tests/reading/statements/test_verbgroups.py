"""Verb groups: with which auxiliaries a verb of saying reports."""

import pytest

from attributing import found


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        pytest.param("Berg says it is late.", "Berg", "says", id="present"),
        pytest.param("The envoys say it is late.", "The envoys", "say", id="present, plural"),
        pytest.param("Berg said it was late.", "Berg", "said", id="past"),
        pytest.param("Berg has said it is late.", "Berg", "said", id="perfect"),
        pytest.param("Berg had repeatedly said it was late.", "Berg", "said", id="past perfect with an adverb"),
        pytest.param("Berg is saying it is late.", "Berg", "saying", id="progressive"),
        pytest.param("Berg did say it was late.", "Berg", "say", id="with do"),
        pytest.param("Berg later also said it was late.", "Berg", "said", id="two adverbs"),
        pytest.param("Berg kept saying it was late.", "Berg", "saying", id="kept saying"),
        pytest.param("Berg continued to insist it was late.", "Berg", "insist", id="continued to"),
        pytest.param("Berg went on to say it was late.", "Berg", "say", id="went on to"),
        pytest.param("Berg pointed out that it was late.", "Berg", "pointed out", id="particle"),
    ],
)  # fmt: skip
def test_groups_that_report(text: str, source: str, cue: str) -> None:
    """A verb reports in each tense and behind verbs that leave the saying real."""
    assert [one[:2] for one in found(text)] == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Berg has never said it was late.", id="never"),
        pytest.param("Berg hasn't said whether it was late.", id="negated auxiliary"),
        pytest.param("Berg did not say whether it was late.", id="negated do"),
        pytest.param("Berg will say it is late.", id="future"),
        pytest.param("Berg may say it is late.", id="possible"),
        pytest.param("Berg is expected to say it is late.", id="expected"),
        pytest.param("Berg refused to say whether it was late.", id="refused"),
        pytest.param("The envoys were told that it was late.", id="passive of a hearer"),
        pytest.param("The said report was long.", id="participle before a noun"),
    ],
)
def test_groups_that_do_not(text: str) -> None:
    """What is negated, still to come or only possible has not been said."""
    assert found(text) == []

"""What verbs of saying in the passive report."""

import pytest

from attributing import found


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        pytest.param("The report was denied by Berg.", "Berg", "denied", ("The report",), id="the subject alone"),
        pytest.param("The attack was condemned on Monday by the ministry.", "the ministry", "condemned", ("The attack",), id="a day before by"),
        pytest.param("Berg was accused by Dorn of looting.", "Dorn", "accused", ("Berg", "of looting"), id="of behind the name"),
        pytest.param("Berg was accused by the minister of trade of looting.", "the minister of trade", "accused", ("Berg", "of looting"), id="of inside the name"),
        pytest.param("Berg was accused of looting by Dorn.", "Dorn", "accused", ("Berg", "of looting"), id="of before by"),
        pytest.param("The rebels were urged by Berg to leave.", "Berg", "urged", ("The rebels", "to leave"), id="infinitive"),
        pytest.param("Norway was alleged by Berg to have left.", "Berg", "alleged", ("Norway", "to have left"), id="infinitive of a clause"),
        pytest.param("The talks were described by Berg as useful.", "Berg", "described", ("The talks", "as useful"), id="as behind by"),
        pytest.param("The talks were described as useful by Berg.", "Berg", "described", ("The talks", "as useful"), id="as before by"),
        pytest.param("The envoys were told by Berg that it was late.", "Berg", "told", ("it was late",), id="somebody is told"),
        pytest.param("It was announced by senior officials that it was late.", "senior officials", "announced", ("it was late",), id="it was announced"),
    ],
)  # fmt: skip
def test_a_passive_with_its_source(text: str, source: str, cue: str, content: tuple[str, ...]) -> None:
    """A passive that names its source behind "by" reports its subject and what is said of it."""
    assert found(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The report was denied.", id="nobody is named"),
        pytest.param("The report was denied by Monday.", id="a day"),
        pytest.param("A deal was announced by phone.", id="a means"),
        pytest.param("The town was attacked by the army.", id="an attack with arms"),
        pytest.param("Berg was called by Dorn.", id="a call by telephone"),
        pytest.param("The report was not denied by Berg.", id="negated"),
        pytest.param("The report, which was denied by Berg, was long.", id="a relative tells no words"),
    ],
)
def test_passives_that_report_nothing(text: str) -> None:
    """Without a source, or without words that can be reported, a passive gives nothing."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        pytest.param("Berg is said to have left.", "said", ("Berg", "have left"), id="is said to"),
        pytest.param(
            "Berg was reported to have left.", "reported", ("Berg", "have left"), id="was reported to"
        ),
        pytest.param(
            "It was stressed that it was late.", "stressed", ("it was late",), id="it was stressed that"
        ),
    ],
)
def test_hearsay(text: str, cue: str, content: tuple[str, ...]) -> None:
    """What is said by nobody in particular is an attribution without a source."""
    assert found(text) == [("", cue, content)]


def test_a_passive_in_reported_words() -> None:
    """A passive inside what somebody says is an attribution of its own."""
    assert found("Dorn said the report was denied by Berg.") == [
        ("Dorn", "said", ("the report was denied by Berg",)),
        ("Berg", "denied", ("the report",)),
    ]

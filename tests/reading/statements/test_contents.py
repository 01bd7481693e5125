"""Every frame of the cue tables, with what fills it."""

import pytest

from attributing import found
from diplonews import languages

FRAMES = [
    pytest.param("quote", 'Berg said: "It was late."', ("It was late",), id="quote"),
    pytest.param("clause", "Berg said it was late.", ("it was late",), id="clause"),
    pytest.param("that", "Berg demanded that Dorn leave.", ("Dorn leave",), id="that"),
    pytest.param("whether", "Berg asked why nobody came.", ("why nobody came",), id="whether"),
    pytest.param("to", "Berg vowed to fight on.", ("fight on",), id="to"),
    pytest.param("to", "Berg vowed not to leave.", ("not to leave",), id="not to"),
    pytest.param("hearer", "Berg told the envoys that it was late.", ("it was late",), id="hearer"),
    pytest.param("object-to", "Berg told Dorn to leave the town.", ("Dorn to leave the town",), id="object-to"),
    pytest.param("thing", "Berg condemned the attack.", ("the attack",), id="thing"),
    pytest.param("thing", "Berg denied leaving the town.", ("leaving the town",), id="thing, form in -ing"),
    pytest.param("name", "Berg labeled the report a lie.", ("the report a lie",), id="name"),
    pytest.param("object-for", "Berg attacked the army for looting.", ("the army for looting",), id="object-for"),
    pytest.param("as", "Berg dismissed the report as a lie.", ("the report as a lie",), id="as"),
    pytest.param("object-of", "Berg accused the army of looting.", ("the army of looting",), id="object-of, of"),
    pytest.param("object-of", "Berg blamed the army for the delay.", ("the army for the delay",), id="object-of, for"),
    pytest.param("object-of", "Berg charged the army with looting.", ("the army with looting",), id="object-of, with"),
    pytest.param("for", "Berg called for a vote.", ("a vote",), id="for"),
    pytest.param("of", "Berg warned of a long war.", ("a long war",), id="of"),
    pytest.param("against", "Berg warned against a long war.", ("a long war",), id="against"),
    pytest.param("about", "Berg complained about the delay.", ("the delay",), id="about"),
    pytest.param("thing", "Berg admitted to looting.", ("looting",), id="thing behind a particle"),
    pytest.param("hearer", "Berg admitted to reporters that it was late.", ("it was late",), id="hearer behind a particle"),
    pytest.param("thing", "Berg disagreed with the report.", ("the report",), id="thing behind with"),
    pytest.param("at", "Berg hinted at a vote.", ("a vote",), id="at"),
    pytest.param("on", "Berg commented on the report.", ("the report",), id="on"),
]  # fmt: skip


@pytest.mark.parametrize(("frame", "text", "content"), FRAMES)
def test_frames(frame: str, text: str, content: tuple[str, ...]) -> None:
    """What stands in a frame of its verb is what is reported."""
    assert [(one[0], one[2]) for one in found(text)] == [("Berg", content)], frame


def test_every_frame_has_a_sentence() -> None:
    """No frame stands in the tables that no sentence above fills."""
    tables = languages.load("en").cues
    frames = {name for _, names, _ in (*tables.VERBS, *tables.BELIEFS) for name in names.split()}

    assert frames <= {row.values[0] for row in FRAMES}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Berg's claim that it was late was ignored.", [("Berg", "claim")], id="owner"),
        pytest.param("His insistence that it was late helped nobody.", [("His", "insistence")], id="possessive"),
        pytest.param("Berg issued a warning that it was late.", [("Berg", "warning")], id="who raises it"),
        pytest.param("The accusation by Dorn that it was late was ignored.", [("Dorn", "accusation")], id="by"),
        pytest.param("There were reports that it was late.", [("reports", "reports")], id="nobody's"),
        pytest.param("It was late, in the view of Berg.", [("Berg", "in the view of")], id="in the view of"),
        pytest.param("Berg was quoted as saying it was late.", [("Berg", "saying")], id="was quoted as saying"),
        pytest.param("The agency quoted Berg as saying it was late.", [("The agency", "quoted"), ("Berg", "saying")], id="quoted as saying"),
        pytest.param("Berg was quoted by the agency as saying it was late.", [("the agency", "quoted"), ("Berg", "saying")], id="was quoted by"),
    ],
)  # fmt: skip
def test_nouns_and_phrases(text: str, expected: list[tuple[str, str]]) -> None:
    """Nouns of saying and phrases that ascribe give their source and their cue."""
    assert [one[:2] for one in found(text)] == expected

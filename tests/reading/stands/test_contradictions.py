"""Negative clauses without a word of denial: those that answer what was said deny it, the others only tell."""

from datetime import date

import pytest

from diplonews.model import Form
from diplonews.reading import read

MONDAY = date(2024, 11, 11)
ACCUSED = "Anders Vik accused Peru of dumping tin. "
SHOTS = "Anders Vik said that guards had fired from the ridge. "


@pytest.mark.parametrize(
    ("text", "denier", "claimed"),
    [
        pytest.param(ACCUSED + "“Peru has never sold below cost,” Foreign Minister Ana Diaz said.", "Ana Diaz", 1, id="never, of his state"),
        pytest.param(ACCUSED + "“We have never dumped a single bar,” Ana Diaz said.", "Ana Diaz", 1, id="we never"),
        pytest.param(SHOTS + "None of his guards had been near the ridge, General Luis Prado said.", "Luis Prado", 1, id="none of his"),
        pytest.param(SHOTS + "Luis Prado said that not one of them had carried a rifle.", "Luis Prado", 1, id="not one of them"),
        pytest.param("“The ridge burned all night,” Anders Vik said. Luis Prado said the army had seen no ridge on fire.", "Luis Prado", 1, id="an echo"),
        pytest.param(SHOTS + "“There was fog and there was no ridge,” Luis Prado said when asked about it.", "Luis Prado", 1, id="when asked"),
        pytest.param(ACCUSED + "“Not a bar was dumped,” Ana Diaz said.", "Ana Diaz", 1, id="not a bar"),
        pytest.param(ACCUSED + "Ana Diaz said there was not a single bar.", "Ana Diaz", 1, id="not a single"),
        pytest.param(SHOTS + "Luis Prado said that nobody had touched a rifle.", "Luis Prado", 1, id="nobody had"),
        pytest.param("Anders Vik said Peru had agreed to pay. “We have agreed to nothing,” Ana Diaz said.", "Ana Diaz", 1, id="to nothing"),
        pytest.param("Asked whether Peru had dumped tin, Ana Diaz said: “No.”", "Ana Diaz", 0, id="no"),
        pytest.param("Asked about the rifles, Ana Diaz said she had not seen one.", "Ana Diaz", 0, id="asked about"),
        pytest.param("Guards? “I have lived here for years and I haven't seen one,” Luis Prado said.", "Luis Prado", 0, id="a question before"),
        pytest.param("No one has offered Peru a dollar for the port, Luis Prado said. He was responding to an article.", "Luis Prado", 0, id="responding to"),
        pytest.param("Chile began to pull back its tanks on Monday, but Peru said that not one tank had moved.", "Peru", 0, id="set against what is told"),
    ],
)  # fmt: skip
def test_negative_clauses_that_answer(text: str, denier: str, claimed: int) -> None:
    """Whoever answers with a negative clause denies, and what he answers is a claim where somebody has said it."""
    dossier = read(text, published=MONDAY)
    names = {actor.id: actor.name for actor in dossier.actors}
    assert [(names[denial.denier], denial.form) for denial in dossier.denials] == [
        (denier, Form.NOT_HAPPENED)
    ]
    assert len(dossier.denials[0].claims) >= claimed


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“There is no hurry,” Ana Diaz said.", id="nobody spoke before"),
        pytest.param("No one was hurt, Ana Diaz said.", id="nobody hurt"),
        pytest.param(SHOTS + "Ana Diaz said that the harvest had not been sold.", id="another matter"),
        pytest.param(ACCUSED + "“Nobody must forget the dead,” Ana Diaz said.", id="what must not be"),
        pytest.param(ACCUSED + "Ana Diaz said that she never expected this.", id="a thought"),
        pytest.param(ACCUSED + "Ana Diaz said that not only Peru sold tin.", id="not only"),
        pytest.param(ACCUSED + "“No one else sells tin,” Ana Diaz said.", id="no one else"),
        pytest.param(ACCUSED + "It was a fine day, and nobody worked.", id="nobody says it"),
        pytest.param(ACCUSED + "Ana Diaz asked whether Peru had never sold tin.", id="asked"),
        pytest.param(ACCUSED + "“If no tin was sold, no tin was dumped,” Ana Diaz said.", id="under a condition"),
        pytest.param(SHOTS + "“It was a quiet talk, and the ridge was not discussed,” Ana Diaz said.", id="only added"),
        pytest.param("“Nothing has changed on the ridge,” Anders Vik said. Luis Prado said that nothing had changed.", id="the same"),
        pytest.param("Anders Vik said that no ridge had burned. “Not one ridge has burned,” Luis Prado said.", id="the same, with force"),
    ],
)  # fmt: skip
def test_negative_clauses_that_only_tell(text: str) -> None:
    """A negative clause that answers nobody is no denial."""
    assert read(text, published=MONDAY).denials == ()

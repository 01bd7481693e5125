"""Text that is no news: the reader answers, or says clearly what is wrong, in time that grows with the length."""

import sys
from datetime import date
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import dumps, loads, tag
from diplonews.errors import DiplonewsError, ModelError
from diplonews.model import Article, Dossier
from diplonews.reading import read

PUBLISHED = date(2024, 11, 11)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n\t ", id="white space"),
        pytest.param("...", id="no sentence"),
        pytest.param("\0\0 said \0.", id="NUL"),
        pytest.param("\"'“”‘’``''«»" * 40, id="quotation marks only"),
        pytest.param("“" * 400, id="opening marks only"),
        pytest.param("said " * 200, id="cues only"),
        pytest.param("Ruritania denied " * 100, id="one sentence without end"),
        pytest.param("THE KREMLIN SAID ON MONDAY " * 40, id="capitals only"),
        pytest.param("1/1/" * 200, id="digits and slashes"),
        pytest.param("?They'1999 denied", id="a year inside a word"),
        pytest.param("\u200f\u202eMoscow\u0301 said\u2028no.", id="marks of direction"),
    ],
)
def test_text_that_is_no_news_gives_a_dossier(text: str) -> None:
    """A dossier comes back that holds the article and can be written and read."""
    dossier = read(text, published=PUBLISHED)

    assert dossier.articles == (Article(published=PUBLISHED, text=text),)
    assert loads(dumps(dossier)) == dossier


def _steps(text: str) -> int:
    """Count the functions, generators' turns included, that reading *text* enters."""
    steps = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text, published=PUBLISHED)
    finally:
        sys.setprofile(before)
    return steps


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Prado said that not one of them had moved, and nobody had moved, ", id="negations"),
        pytest.param("Vik said Peru had denied it, ", id="denials"),
        pytest.param("far from it ", id="a set phrase"),
        pytest.param("Vik had said Prado said ", id="cues"),
        pytest.param("“Nobody had moved, ", id="opening marks"),
        pytest.param("the ambassador recalled from Lima met Ana Diaz, ", id="events"),
        pytest.param("on Monday and by 3 May, ", id="days"),
    ],
)
def test_twice_the_sentence_takes_twice_the_steps(text: str) -> None:
    """A sentence without end is read in steps that grow with its length."""
    read(text, published=PUBLISHED)
    assert _steps(text * 300) < 2.5 * _steps(text * 150)


def test_no_text_no_records() -> None:
    """The dossier of an empty text holds the article and nothing else."""
    assert read("", published=PUBLISHED) == Dossier(articles=(Article(published=PUBLISHED, text=""),))


def test_a_lone_surrogate_is_refused_with_its_offset() -> None:
    """Reading says where it stands; tagging takes it."""
    with pytest.raises(ModelError, match="character 4"):
        read("Read\udc00 on Monday", published=PUBLISHED)
    assert [found.exact for found in tag("Read\udc00 on Monday", published=PUBLISHED)] == ["Monday"]


def test_a_missing_day_of_publication_says_how_to_give_it() -> None:
    """A text that names no day of its own needs *published*."""
    with pytest.raises(DiplonewsError, match="published="):
        read("Ruritania denied it.")


PIECES = st.sampled_from(
    [
        "said", "denied", "on Monday", "“", "”", '"', "'", "``", "''", ",", ".", "\n\n", "\n", "that", "not", "no",
        "Ruritania", "Kremlin", "Anna Berg", "the report", "he", "according to", "a call with", "met", "killed", "six",
        "(", ")", "–", "Mr.", "U.S.", "who", "\0", "é", "北京", "The", "Minister of", "it", "“no”", "Žižka", "1,200",
    ]
)  # fmt: skip


@given(text=st.lists(PIECES, max_size=40).map(" ".join))
def test_any_mixture_of_words_can_be_read(text: str) -> None:
    """Whatever the order of words and marks, the records hold together and survive a file."""
    dossier = read(text, published=PUBLISHED)

    assert loads(dumps(dossier)) == dossier


@given(text=st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    """Only a lone surrogate is refused; hypothesis draws none, so a dossier comes out and can be written."""
    assert loads(dumps(read(text, published=PUBLISHED))).articles[0].text == text

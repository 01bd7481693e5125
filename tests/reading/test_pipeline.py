"""The walk from text to dossier: arguments, replaced steps, and input that nobody hoped for."""

from datetime import UTC, date, datetime

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from diplonews.errors import ModelError
from diplonews.model import Article
from diplonews.reading import STEPS, read

DAY = date(2024, 11, 11)
REPORT = "The minister of Ruritania met the envoy of Freedonia on Friday. “It is false,” the envoy said."


def test_an_article_reads_like_its_text() -> None:
    """Text with arguments and an Article that holds the same give one dossier."""
    article = Article(text=REPORT, published=DAY, publisher="The Daily Planet")

    assert read(article) == read(REPORT, published=DAY, publisher="The Daily Planet")


def test_a_moment_of_publication_is_kept() -> None:
    """A datetime gives the day of publication and stays as the moment."""
    moment = datetime(2024, 11, 11, 6, 30, tzinfo=UTC)
    article = read(REPORT, published=moment).articles[0]

    assert (article.published, article.published_at) == (DAY, moment)


def test_the_day_is_found_in_the_text() -> None:
    """Without *published* the text is asked for the day it is written from."""
    assert read("The two met in Vienna on Friday, November 8, 2024.").articles[0].published == date(
        2024, 11, 8
    )


def test_no_day_is_an_error() -> None:
    """A text that does not tell its day asks for *published*."""
    with pytest.raises(ModelError, match=r"pass published="):
        read("The two met.")


def test_an_article_takes_no_other_source() -> None:
    """An Article brings its own day and source; a second one is refused."""
    with pytest.raises(ModelError, match=r"Article\.publisher='Other'"):
        read(Article(text=REPORT, published=DAY), publisher="Other")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n\t ", id="white space alone"),
        pytest.param("“”‘’\"'", id="quotation marks alone"),
        pytest.param("...", id="no word"),
    ],
)
def test_a_text_without_a_word_gives_the_article_alone(text: str) -> None:
    """Where nothing is told the dossier holds the article and nothing else."""
    dossier = read(text, published=DAY)

    assert [record.id for record in dossier.records()] == [dossier.articles[0].id]


def test_an_article_without_its_text_gives_the_article_alone() -> None:
    """An article that only keeps its digest has nothing to read."""
    article = Article(published=DAY, digest="0" * 64)

    assert list(read(article).records()) == [article]


def test_lone_surrogates_are_refused_with_their_place() -> None:
    """A lone surrogate cannot stand in a text; the message tells where it does."""
    with pytest.raises(ModelError, match="character 3"):
        read("abc\ud800", published=DAY)


def test_an_unknown_layer_is_refused() -> None:
    """Replacing a step of no layer names the layers that there are."""
    with pytest.raises(ValueError, match="the layers are sentences, quotations"):
        read(REPORT, published=DAY, steps={"sentiment": STEPS["events"]})


def test_a_replaced_step_is_walked_in_its_place() -> None:
    """A step given for a layer takes the place of ours; the steps behind it work on what it hands on."""
    dossier = read(REPORT, published=DAY, steps={"events": lambda reading: reading})

    assert dossier.events == ()


def test_a_step_returns_the_reading() -> None:
    """What a step returns must be a Reading; the message names the layer."""
    with pytest.raises(ModelError, match=r"Reading\.events=None"):
        read(REPORT, published=DAY, steps={"events": lambda _: None})  # type: ignore[dict-item,return-value]


def test_a_step_keeps_the_article() -> None:
    """A step that puts another article in place of ours is refused."""
    other = Article(text="Another text.", published=DAY)
    with pytest.raises(ModelError, match="as the step 'times' got it"):
        read(REPORT, published=DAY, steps={"times": lambda reading: evolve(reading, article=other)})


def test_the_last_step_makes_a_dossier() -> None:
    """A last step that makes no dossier is refused."""
    with pytest.raises(ModelError, match=r"Reading\.dossier=None: expected a Dossier"):
        read(REPORT, published=DAY, steps={"dossier": lambda reading: reading})


@given(text=st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever the text, there is a dossier of it, and reading it twice gives the same."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return

    assert read(text, published=DAY) == read(text, published=DAY)


WORDS = st.sampled_from(
    [
        "The", "minister", "denied", "that", "he", "met", "President", "Vik", "Ruritania", "Russia", "said", "“", "”", '"',
        "on Monday", "no", "such", "call", "talks", "with", "reports", "of", "is", "false", ",", ".", "\n\n", "and", "not",
        "would", "killed", "six", "people", "rejected", "the", "accusations", "accused", "it", "according to", "''", "``",
    ]
)  # fmt: skip


@given(words=st.lists(WORDS, max_size=60))
def test_news_words_in_any_order_are_read(words: list[str]) -> None:
    """Every invariant of the records holds whatever the words of a report are shuffled into."""
    dossier = read(" ".join(words), published=DAY)

    assert dossier == read(dossier.articles[0])


@pytest.mark.parametrize("text", [None, 5, b"No talks took place."])
def test_the_text_is_a_string_or_an_article(text: object) -> None:
    """What is neither is refused with its value and type."""
    with pytest.raises(TypeError, match=r"text=.*: expected a string or an Article"):
        read(text, published=date(2024, 11, 11))  # type: ignore[arg-type]

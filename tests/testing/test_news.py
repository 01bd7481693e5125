"""Tests for generated news: what it draws and that its dossiers are sound."""

import ast
from datetime import date
from pathlib import Path

import pytest
from hypothesis import find, given

import diplonews.testing.news as folder
from diplonews.testing.news import cues, frames
from diplonews.testing.news.generator import news_articles
from diplonews.testing.news.pieces import Piece, fill
from diplonews.testing.news.report import NewsArticle

SOURCES = sorted(Path(folder.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("source", SOURCES, ids=[source.stem for source in SOURCES])
def test_the_generator_knows_nothing_of_the_reader(source: Path) -> None:
    """No module of it imports the reader or its word lists."""
    tree = ast.walk(ast.parse(source.read_text(encoding="utf-8")))
    names = {
        name
        for node in tree
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
    }

    assert not [name for name in names if name.startswith(("diplonews.reading", "diplonews.languages"))]


def test_frames_and_cues_are_many() -> None:
    """At least 60 frames and 120 cues, each counted once."""
    assert len(set(frames.ALL)) >= 60
    assert len({cue.words for cue in cues.ALL}) >= 120


@given(drawn=news_articles() | news_articles(grammar="hard"))
def test_articles_come_with_a_sound_dossier(drawn: NewsArticle) -> None:
    """Every statement has a cue and a content, every denial rests on words, and all stands in the one article."""
    assert drawn.dossier.articles == (drawn.article,)
    assert all(statement.cue and statement.content for statement in drawn.dossier.statements)
    assert all(denial.spans for denial in drawn.dossier.denials)
    assert all(event.spans for event in drawn.dossier.events)
    assert (drawn.article.text or "").endswith((".", "”", '"'))


@given(drawn=news_articles(published=date(2024, 11, 11)))
def test_the_day_of_publication_can_be_fixed(drawn: NewsArticle) -> None:
    """A day that the caller gives is the day of the article."""
    assert drawn.article.published == date(2024, 11, 11)


def test_shrinks_to_a_short_article() -> None:
    """An article that is asked for a statement needs no more than a sentence or two."""
    small = find(news_articles(), lambda drawn: bool(drawn.dossier.statements))

    assert (small.article.text or "").count("\n") <= 2


def test_a_frame_marks_its_slots_and_what_stands_in_them() -> None:
    """Each slot is a mark; a mark inside a slot gets the name of both; a slot may bring its own words."""
    inner = fill("{a} met {b}", a="Peru", b=Piece("Chile").marked("@Chile"))
    piece = fill("{speaker} {cue=said} that {content}.", speaker="Kenya", content=inner)

    assert piece.text == "Kenya said that Peru met Chile."
    assert {mark: piece.text[low:high] for mark, low, high in piece.marks} == {
        "speaker": "Kenya",
        "cue": "said",
        "content": "Peru met Chile",
        "content.a": "Peru",
        "content.b": "Chile",
        "@Chile": "Chile",
    }


def test_an_apposition_gives_up_its_comma() -> None:
    """The comma that closes an apposition goes where another mark follows."""
    assert fill("“So,” said {speaker}.", speaker="Marta Varga, the president of Peru,").text.endswith("Peru.")

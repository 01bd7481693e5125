"""Antecedents: who can be meant by a pronoun or a description."""

from datetime import date

import pytest

from diplonews.model import ActorKind, Article
from diplonews.reading.actors.antecedents import antecedents_of
from diplonews.reading.actors.mentions import find_mentions
from diplonews.reading.layers import Reading
from diplonews.reading.text.sentences import split_sentences

TEXT = (
    "Norwegian Foreign Minister Jo Vik met Mrs. Ann Roe. Kremlin spokesman Oleg Tarn watched. "
    "The Norwegian parliament protested. Peruvian President Luz Mar left."
)


def reading() -> Reading:
    """Return the Reading of the text above up to its mentions."""
    return find_mentions(split_sentences(Reading(article=Article(published=date(2024, 5, 6), text=TEXT))))


def test_the_nearest_comes_first() -> None:
    """Candidates come once each, the nearest before the place first."""
    names = [found.referent.name for found in antecedents_of(reading()).before(TEXT.index("The Norwegian"))]

    assert names == ["Oleg Tarn", "Kremlin", "Ann Roe", "Jo Vik"]


def test_gender_and_kind() -> None:
    """Those known to be of the other gender or of another kind are left out."""
    asked = antecedents_of(reading())
    persons = asked.before(len(TEXT), kinds=[ActorKind.PERSON], gender="f")

    assert [(found.referent.name, found.gender) for found in persons] == [
        ("Luz Mar", ""),
        ("Ann Roe", "f"),
        ("Jo Vik", ""),
    ]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param("the minister", "Jo Vik", id="head of the role"),
        pytest.param("the Norwegian minister", "Jo Vik", id="with its state"),
        pytest.param("the spokesman", "Oleg Tarn", id="role"),
        pytest.param("the Peruvian leader", "Luz Mar", id="wider word"),
        pytest.param("the parliament", "Norwegian parliament", id="body"),
        pytest.param("the Peruvian minister", None, id="minister of nobody here"),
        pytest.param("the banker", None, id="nobody"),
    ],
)
def test_descriptions(words: str, name: str | None) -> None:
    """A description means the nearest actor whose role or name it repeats, of the state it tells."""
    asked = antecedents_of(reading())
    tokens = (
        split_sentences(Reading(article=Article(published=date(2024, 5, 6), text=words))).sentences[0].tokens
    )
    found = asked.described(tokens, len(TEXT))

    assert (found.name if found else None) == name

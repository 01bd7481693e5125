"""Which words name the source: noun phrases are taken whole, and no further."""

import pytest

from attributing import found


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("A senior ministry official who asked not to be named said it was late.", "A senior ministry official who asked not to be named", id="relative clause"),
        pytest.param("Berg, the Kremlin spokesman, said it was late.", "Berg, the Kremlin spokesman", id="apposition"),
        pytest.param("Anna Berg, 61, who leads the party, said it was late.", "Anna Berg, 61, who leads the party", id="age and relative clause"),
        pytest.param("Berg (the minister) said it was late.", "Berg (the minister)", id="brackets"),
        pytest.param("The head of the office for trade in the north said it was late.", "The head of the office for trade in the north", id="prepositions"),
        pytest.param("The man accused of the theft said it was late.", "The man accused of the theft", id="participle"),
        pytest.param("The man whom the army held said it was late.", "The man whom the army held", id="a verb inside"),
        pytest.param("Berg and Dorn said it was late.", "Berg and Dorn", id="two joined"),
        pytest.param("Norway, Peru and Chad said it was late.", "Norway, Peru and Chad", id="three joined"),
        pytest.param("The minister of trade and fisheries said it was late.", "The minister of trade and fisheries", id="and inside a title"),
        pytest.param("Two of the three envoys said it was late.", "Two of the three envoys", id="partitive"),
        pytest.param("Norway's prime minister said it was late.", "Norway's prime minister", id="possessive"),
        pytest.param("The 27-nation bloc's top envoy said it was late.", "The 27-nation bloc's top envoy", id="number and possessive"),
        pytest.param("Someone familiar with the talks said it was late.", "Someone familiar with the talks", id="adjective behind the noun"),
        pytest.param("One diplomat, speaking on condition of anonymity, said it was late.", "One diplomat", id="what he does while he speaks stays out"),
        pytest.param("On Monday in Oslo, Berg said it was late.", "Berg", id="day and place before stay out"),
        pytest.param("After the talks, Berg said it was late.", "Berg", id="occasion before stays out"),
        pytest.param("But Berg said it was late.", "Berg", id="conjunction stays out"),
        pytest.param("Dorn came home and Berg said it was late.", "Berg", id="another clause stays out"),
        pytest.param("In a statement, Berg said it was late.", "Berg", id="where it is said stays out"),
        pytest.param("It was late, according to Anna Berg, the minister of trade.", "Anna Berg, the minister of trade", id="according to, apposition"),
        pytest.param("It was late, according to two people who attended the talks.", "two people who attended the talks", id="according to, relative clause"),
        pytest.param('"It was late," said a senior official who asked not to be named.', "a senior official who asked not to be named", id="inverted, relative clause"),
        pytest.param('"It was late," said Berg in a statement.', "Berg", id="inverted, where it is said stays out"),
        pytest.param('"It was late," said Berg after the talks.', "Berg", id="inverted, occasion stays out"),
        pytest.param('"It was late," said Berg on Monday.', "Berg", id="inverted, day stays out"),
        pytest.param('"It was late," Berg, the minister, said.', "Berg, the minister", id="apposition between the quotation and its verb"),
    ],
)  # fmt: skip
def test_noun_phrases_are_taken_whole(text: str, source: str) -> None:
    """A source is the whole noun phrase, without what belongs to the verb or to another clause."""
    assert [one[0] for one in found(text)] == [source]

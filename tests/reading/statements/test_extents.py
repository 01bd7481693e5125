"""Where reported words end."""

import pytest

from attributing import found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Berg said the army had left, while Dorn stayed in the town.", ("the army had left",), id="while"),
        pytest.param("Berg said the army had left, although nobody saw it.", ("the army had left",), id="although"),
        pytest.param("Berg said the army had left, even as Dorn stayed.", ("the army had left",), id="even as"),
        pytest.param("Berg said it was late even though nobody came.", ("it was late even though nobody came",), id="without a comma it is reported"),
        pytest.param("Berg said that because it was late nobody came.", ("because it was late nobody came",), id="a clause at the start is reported"),
        pytest.param("Berg said the army, which came in May, had left.", ("the army, which came in May, had left",), id="a relative clause inside is reported"),
        pytest.param("Berg said the army, the largest of all, had left.", ("the army, the largest of all, had left",), id="an apposition inside is reported"),
        pytest.param("Berg said it was late, and nobody came.", ("it was late, and nobody came",), id="and"),
        pytest.param("Berg said it was late; Dorn left.", ("it was late; Dorn left",), id="semicolon"),
        pytest.param("Berg said it was late, a charge she had made before.", ("it was late",), id="what the writer calls it"),
        pytest.param('Berg said: "It was late. Nobody came."', ("It was late. Nobody came",), id="a quotation of two sentences"),
        pytest.param('"It was late. Nobody came," Berg said.', ("It was late. Nobody came",), id="two sentences before the cue"),
        pytest.param('Berg said it was "late" and "cold".', ('it was "late" and "cold"',), id="quoted words inside a clause"),
        pytest.param("Berg vowed to leave the town on March 9.", ("leave the town on March 9",), id="a day to come belongs to the words"),
    ],
)  # fmt: skip
def test_where_words_end(text: str, content: tuple[str, ...]) -> None:
    """A clause is reported up to what the writer adds, a quotation up to its mark."""
    assert [one[2] for one in found(text)] == [content]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param("Berg said it was late, adding that nobody came.", [("it was late",), ("nobody came",)], id="adding"),
        pytest.param("Berg said it was late and denied the report.", [("it was late",), ("the report",)], id="and, of one subject"),
        pytest.param("Berg said it was late, and Dorn said it was early.", [("it was late",), ("it was early",)], id="and, of two subjects"),
        pytest.param("Berg said it was late but Dorn denied the report.", [("it was late",), ("the report",)], id="but"),
        pytest.param("Berg said it was late, Dorn reported.", [("it was late",), ("Berg said it was late",)], id="a cue behind both"),
        pytest.param("Berg said it was late, according to Dorn.", [("it was late",), ("Berg said it was late",)], id="according to behind both"),
    ],
)  # fmt: skip
def test_two_cues_share_a_sentence(text: str, contents: list[tuple[str, ...]]) -> None:
    """What one cue reports ends where the next one begins, unless that reports the first one too."""
    assert [one[2] for one in found(text)] == contents

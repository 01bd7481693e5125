"""Where times are looked for at all: only around whole words that announce one."""

import pytest

from diplonews.dates.chunks import stretches


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "the market and a second week", ["a second week"], id="a month's short name inside a word"
        ),
        pytest.param(
            "just that some of these are right", [], id="words of fixed phrases without the rest of them"
        ),
        pytest.param(
            "it is right\nnow and then some", ["right\nnow and then some"], id="a fixed phrase over two lines"
        ),
        pytest.param("june2024", ["june2024"], id="a figure may stand at the end of the word"),
    ],
)
def test_stretches(text: str, found: list[str]) -> None:
    """A stretch is yielded only around a whole word, or the words, that announce a time."""
    assert [text[start:end] for start, end in stretches(text, text, "en")] == found

"""The attributions of a text, as words: what the tests of the grammar of statements ask for."""

from datetime import date

from diplonews.model import Article
from diplonews.reading.layers import Reading
from diplonews.reading.statements.attributions import find_attributions
from diplonews.reading.text.quotations import find_quotations
from diplonews.reading.text.sentences import split_sentences
from diplonews.reading.times import find_times


def attribute(text: str, *, beliefs: bool = False) -> Reading:
    """Return the reading of *text*, published on 4 March 2024, with its attributions; they need no mentions."""
    reading = Reading(article=Article(text=text, published=date(2024, 3, 4)))
    return find_attributions(find_times(find_quotations(split_sentences(reading))), beliefs=beliefs)


def found(text: str, *, beliefs: bool = False) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return source, cue and content of each attribution of *text*, as words."""
    words = []
    for one in attribute(text, beliefs=beliefs).attributions:
        source, cue = one.source or (0, 0), one.cue or (0, 0)
        content = tuple(text[start:end] for start, end in one.content)
        words.append((text[slice(*source)], text[slice(*cue)], content))
    return words

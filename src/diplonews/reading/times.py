"""When: the layer of time expressions, read against the day of publication, or its hour where that is known."""

from attrs import evolve

from diplonews.dates import tag
from diplonews.reading.layers import Reading


def find_times(reading: Reading) -> Reading:
    """Return *reading* with its time expressions in the order of the text."""
    anchor = reading.article.published_at or reading.article.published
    return evolve(reading, times=tag(reading.text, published=anchor, language=reading.language))

"""The steps of reading in their order, and `read`, which walks them.

Holds no rule of its own: what is found in a text is the business of the steps, each in a module of its name.
"""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from diplonews.dates import find_published
from diplonews.errors import ModelError
from diplonews.model import Article, Dossier
from diplonews.reading.actors.mentions import find_mentions
from diplonews.reading.events.events import find_events
from diplonews.reading.layers import Reading, Step
from diplonews.reading.records import check_layers, make_records
from diplonews.reading.stands.stands import find_stands
from diplonews.reading.statements.attributions import find_attributions
from diplonews.reading.statements.speakers import find_speakers
from diplonews.reading.text.quotations import find_quotations
from diplonews.reading.text.sentences import split_sentences
from diplonews.reading.times import find_times

STEPS: Mapping[str, Step] = MappingProxyType(
    {
        "sentences": split_sentences,
        "quotations": find_quotations,
        "times": find_times,
        "mentions": find_mentions,
        "attributions": find_attributions,
        "speakers": find_speakers,
        "events": find_events,
        "stands": find_stands,
        "dossier": make_records,
    }
)
"""Each layer and the step that adds it, in the order in which they run."""

NO_STEPS: Mapping[str, Step] = MappingProxyType({})


def read(
    text: str | Article,
    *,
    published: date | datetime | None = None,
    headline: str | None = None,
    publisher: str | None = None,
    author: str | None = None,
    url: str | None = None,
    language: str = "en",
    steps: Mapping[str, Step] = NO_STEPS,
) -> Dossier:
    """Return the Dossier of one article: who says what, about which events, and who denies it.

    An Article brings its own day and source; the other arguments are for bare text. An empty text gives a dossier
    that holds the article alone.

    Args:
        text: The text without its headline, or an Article.
        published: Day of publication; a datetime where the hour matters. Without it the text is asked for the day
            that it is written from.
        headline: The headline; it is kept, not read.
        publisher: Name of the outlet.
        author: Name of the author.
        url: Where it was published.
        language: Code of the language whose words are read.
        steps: Steps that replace those of the same layer (see `STEPS`).

    Raises:
        ModelError: If no day of publication is given or found, if a value given is none an Article can hold, or if
            a replaced step returns what no step may.
        ValueError: If *steps* names an unknown layer.
        TypeError: If *text* is neither a string nor an Article.

    >>> from datetime import date
    >>> read("", published=date(2024, 11, 11)).articles[0].published
    datetime.date(2024, 11, 11)
    """
    unknown = sorted(set(steps) - set(STEPS))
    if unknown:
        raise ValueError(f"steps={unknown}: no such layer; the layers are {', '.join(STEPS)}")
    given = {
        "published": published,
        "headline": headline,
        "publisher": publisher,
        "author": author,
        "url": url,
    }
    if isinstance(text, Article):
        for name, value in given.items():
            if value is not None:
                raise ModelError("Article", name, value, "nothing beside an Article, which has its own")
        article = text
    elif not isinstance(text, str):
        raise TypeError(f"text={text!r} ({type(text).__name__}): expected a string or an Article")
    else:
        day, moment = _published(text, published)
        article = Article(
            text=text,
            published=day,
            published_at=moment,
            headline=headline,
            publisher=publisher,
            author=author,
            url=url,
            language=language,
        )
    reading = Reading(article=article, language=article.language)
    for layer, step in STEPS.items():
        reading = _walk(layer, steps.get(layer, step), reading)
        if layer in steps:
            check_layers(reading)  # here, where the message can name the layer: our next step would stumble
    if not isinstance(reading.dossier, Dossier):
        raise ModelError("Reading", "dossier", reading.dossier, "a Dossier, which the last step makes")
    return reading.dossier


def _walk(layer: str, step: Step, reading: Reading) -> Reading:
    """Return what *step* makes of *reading*; refuse what is no Reading of the same article."""
    after = step(reading)
    if not isinstance(after, Reading):
        raise ModelError("Reading", layer, after, "the Reading with its new layer, as every step returns it")
    if after.article != reading.article:
        raise ModelError(
            "Reading", "article", after.article.id, f"{reading.article.id}, as the step {layer!r} got it"
        )
    return after


def _published(text: str, published: date | datetime | None) -> tuple[date, datetime | None]:
    """Return the day and the moment of publication; the day is found in the text where none is given."""
    if isinstance(published, datetime):
        return published.date(), published
    if published is not None:
        return published, None
    found = find_published(text)
    if found is None or found.when.start is None:
        raise ModelError(
            "Article", "published", None, "a date: the text does not tell it, pass published=..."
        )
    return found.when.start, None

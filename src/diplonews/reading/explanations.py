"""Why a record is there: the words that it rests on, each in its sentence and article, as data and as text.

Looks records up and quotes them; finds nothing that the dossier does not hold, and weighs nothing.
"""

from bisect import bisect_right
from functools import lru_cache

from attrs import frozen

from diplonews.model import (
    Actor,
    Article,
    Claim,
    Denial,
    Dossier,
    Event,
    Index,
    Record,
    Span,
    Statement,
    When,
)
from diplonews.model.references import spans
from diplonews.reading.layers import Reading
from diplonews.reading.text.sentences import split_sentences


@frozen(kw_only=True)
class Passage:
    """Words of an article that a record rests on.

    Attributes:
        field: The field of the record that holds them ("spans", "content", "cue", "said_spans", ...).
        span: The words and their place.
        sentence: The sentence they stand in; the words alone where the text is not held or they cross sentences.
        source: Publisher and day of publication of the article.
    """

    field: str
    span: Span
    sentence: str
    source: str


@frozen(kw_only=True)
class Explanation:
    """The words that a record rests on, and what rests on or carries it.

    Attributes:
        record: The record explained.
        summary: What it says, in a line.
        passages: Its own words, in the order of the text.
        parts: For an Event the Claims and Denials about it, for a Claim or a Denial the Statements that carry it.
    """

    record: Record
    summary: str
    passages: tuple[Passage, ...]
    parts: tuple["Explanation", ...] = ()

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> list[str]:
        lines = [self.summary]
        told: set[str] = set()
        for passage in self.passages:
            lines.append(f"  {passage.field}: “{' '.join(passage.span.exact.split())}”")
            if passage.sentence not in told:
                lines.append(f"    in: {' '.join(passage.sentence.split())}  [{passage.source}]")
            told.add(passage.sentence)
        return lines + [f"  {line}" for part in self.parts for line in part._lines()]  # noqa: SLF001  # its own class


def explain(dossier: Dossier, record: Record | str) -> Explanation:
    """Return the words that *record* rests on, with their sentences and articles; `str` of it is a text to read.

    An Event brings the Claims and Denials about it and about what `same_as` joins it with, and these the Statements
    that carry them.

    Raises:
        KeyError: If the dossier does not hold the record.

    >>> from diplonews import seeds
    >>> dossier = seeds.load("denied-call").dossier
    >>> explanation = explain(dossier, dossier.contested()[0])
    >>> [type(part.record).__name__ for part in explanation.parts]
    ['Claim', 'Denial', 'Denial', 'Denial', 'Denial']
    """
    index = dossier.index()
    return _explanation(index.by_id[index.known(record)], index)


def sentence_around(article: Article, span: Span) -> str:
    """Return the sentence of *article* that *span* stands in; the words of the span where no one sentence holds it."""
    sentences = _sentences(article)
    place = bisect_right(sentences, span.start, key=lambda stretch: stretch[0]) - 1
    if article.text is None or place < 0 or sentences[place][1] < span.end:
        return span.exact
    start, end = sentences[place]
    return article.text[start:end]


@lru_cache(maxsize=8)
def _sentences(article: Article) -> tuple[tuple[int, int], ...]:
    reading = split_sentences(Reading(article=article))
    return tuple((sentence.start, sentence.end) for sentence in reading.sentences)


def _explanation(record: Record, index: Index) -> Explanation:
    return Explanation(
        record=record,
        summary=_summary(record, index),
        passages=tuple(_passage(name, span, index) for name, span in spans(record)),
        parts=tuple(_explanation(part, index) for part in _parts(record, index)),
    )


def _parts(record: Record, index: Index) -> tuple[Record, ...]:
    if isinstance(record, Event):
        return (*index.claims_of(record), *index.denials_of(record))
    if isinstance(record, Claim | Denial):
        return tuple(index.by_id[identity] for identity in record.statements)
    return ()


def _passage(field: str, span: Span, index: Index) -> Passage:
    article = index.by_id[span.article]
    if not isinstance(article, Article):
        return Passage(field=field, span=span, sentence=span.exact, source="")
    source = ", ".join(filter(None, (article.publisher, str(article.published))))
    return Passage(field=field, span=span, sentence=sentence_around(article, span), source=source)


def _summary(record: Record, index: Index) -> str:
    """Return what *record* says, in a line."""
    match record:
        case Article():
            return f"Article of {record.published}: {record.headline or 'no headline'}"
        case Actor():
            return f"Actor: {record.name} ({record.kind})"
        case Event():
            parties = ", ".join(actor.name for actor in index.parties_of(record)) or "unknown parties"
            return f"Event: {record.type} of {parties}, {_days(record.when)}: {index.standing(record)}"
        case Statement():
            return f"Statement ({record.act}) by {_name(record.speaker, index)}, said {_days(record.said)}"
        case Claim():
            return f"Claim ({record.polarity}, {record.certainty}) by {_name(record.claimant, index)}"
        case Denial():
            return f"Denial ({record.form}) by {_name(record.denier, index)}"


def _name(identity: str, index: Index) -> str:
    record = index.by_id[identity]
    return record.name if isinstance(record, Actor) else "the article itself"


def _days(when: When | None) -> str:
    if when is None or when.start is None:
        return "day unknown"
    return str(when.start) if when.start == when.end else f"{when.start} to {when.end or 'open'}"

"""TimeML, written: the times of an article as TIMEX3 tags in its text, with the day of publication as DCT.

Written are TIMEX3 tags alone: no EVENT, no TLINK. `timeml_reading` reads them, and those of others; kept apart, because
reading needs the grammar of dates and writing does not.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from diplonews.errors import FormatError
from diplonews.model import Article, Dossier, Span, TimeType, When
from diplonews.serial.format import Format, Target, folder_at
from diplonews.serial.rows import joined

if TYPE_CHECKING:
    from diplonews.dates import TimeExpression

DCT = "t0"
"""The tid of the day of publication."""

PUBLISHED = ("CREATION_TIME", "PUBLICATION_TIME")
"""What ``functionInDocument`` says of it."""

_ESCAPES = {"\r": "&#13;"}


def dumps_timeml(article: Article, expressions: Iterable["TimeExpression"]) -> str:
    """Return *article* as TimeML, with *expressions* as `diplonews.tag` finds them in its text.

    What counts from publication names the DCT in ``anchorTimeID``, what counts from a mention the expression meant.

    Raises:
        FormatError: If the text is not held or XML cannot hold it, or expressions overlap.
    """
    before: list[tuple[str, TimeExpression]] = []
    tags: list[tuple[int, int, dict[str, str | None]]] = []
    for number, expression in enumerate(sorted(expressions, key=lambda e: e.start), start=1):
        tags.append(
            (
                expression.start,
                expression.end,
                _marks(f"t{number}", expression.when) | _anchor(expression, before),
            )
        )
        before.append((f"t{number}", expression))
    return _document(article, tags)


def _anchor(
    expression: "TimeExpression", before: list[tuple[str, "TimeExpression"]]
) -> dict[str, str | None]:
    if expression.basis == "publication":
        return {"temporalFunction": "true", "anchorTimeID": DCT}
    if expression.basis == "mention":
        meant = (tid for tid, other in reversed(before) if other.when.start == expression.anchor)
        return {"temporalFunction": "true", "anchorTimeID": next(meant, None)}
    return {}


def _marks(tid: str, when: When) -> dict[str, str | None]:
    mod = when.mod.value if when.mod else None
    return {"tid": tid, "type": when.type.value, "value": when.value or "", "mod": mod}


def _document(article: Article, tags: Iterable[tuple[int, int, dict[str, str | None]]]) -> str:
    if article.text is None:
        raise FormatError((("text", "None: expected the text of the article"),))
    text, at = [], 0
    for start, end, marks in tags:
        if start < at:
            raise FormatError(((str(marks["tid"]), f"{start}: expected expressions that do not overlap"),))
        text += [_escaped(article.text[at:start]), _tag(marks, article.text[start:end])]
        at = end
    text.append(_escaped(article.text[at:]))
    published = article.published_at or article.published
    kind = TimeType.TIME if article.published_at else TimeType.DATE
    dct = {
        "tid": DCT,
        "type": kind.value,
        "value": published.isoformat(),
        "functionInDocument": PUBLISHED[0],
    }
    title = f"<TITLE>{_escaped(article.headline)}</TITLE>\n" if article.headline else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>{article.id}</DOCID>\n'
        f"<DCT>{_tag(dict(dct), article.published.isoformat())}</DCT>\n{title}<TEXT>{''.join(text)}</TEXT>\n</TimeML>\n"
    )


def _tag(marks: dict[str, Any], words: str) -> str:
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in marks.items() if value is not None)
    return f"<TIMEX3{attributes}>{_escaped(words)}</TIMEX3>"


def _escaped(words: str) -> str:
    for place, char in enumerate(words):
        if (char < " " and char not in "\t\n\r") or char in "\ufffe\uffff":
            raise FormatError((("text", f"{char!r} at character {place}: expected what XML can hold"),))
    return escape(words, _ESCAPES)


def _told(dossier: Dossier, article: Article) -> Iterator[tuple[Span, When]]:
    """Yield the words for times in *article* that the records of *dossier* rest on, with their times."""
    for event in dossier.events:
        yield from ((s, event.when) for s in event.when_spans if event.when and s.article == article.id)
    for statement in dossier.statements:
        yield from (
            (s, statement.said) for s in statement.said_spans if statement.said and s.article == article.id
        )


def dump_timeml(dossiers: Dossier | Iterable[Dossier], folder: Target) -> None:
    """Write a TimeML file for each article of *dossiers* whose text is held into *folder*, named by its id.

    Tagged are the words that events and statements take their times from; of overlapping ones the first and longest.
    """
    dossier, path = joined(dossiers), folder_at(folder)
    for article in dossier.articles:
        if article.text is None:
            continue
        tags: list[tuple[int, int, dict[str, str | None]]] = []
        told = sorted(_told(dossier, article), key=lambda t: (t[0].start, -t[0].end, t[1].value or ""))
        for span, when in told:
            if not tags or span.start >= tags[-1][1]:
                tags.append((span.start, span.end, _marks(f"t{len(tags) + 1}", when)))
        (path / f"{article.id}.tml").write_text(_document(article, tags), encoding="utf-8", newline="\n")


FORMAT = Format(name="timeml", suffix=".tml", dump=dump_timeml, folder=True)

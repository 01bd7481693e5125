"""Flat tables of Dossiers: rows of plain values under names and types of columns that stay.

Dossiers are joined first, so every id stands once, in the table of its kind; other tables point at it. What a record
holds in numbers (spans, evidence) is counted, not listed. Knows no file: `csv` and `arrow` write what is made here.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from diplonews.model import Actor, Article, Claim, Denial, Dossier, Event, Index, Span, Statement, When
from diplonews.model.references import spans

Value = str | int | date | None
Row = dict[str, Value]

SEPARATOR = "; "
"""Stands between the members of a list in one cell."""

_PLACE: dict[str, type] = {"article": str, "start": int, "end": int}
_TIME: dict[str, type] = {"when": str, "mod": str, "first_day": date, "last_day": date}
_SAID: dict[str, type] = {"said": str, "said_first_day": date, "said_last_day": date}
_STAND: dict[str, type] = {
    "event": str,
    "proposition": str,
    "statements": int,
    "published": date,
    "words": str,
}

TABLES: dict[str, dict[str, type]] = {
    "articles": {
        "id": str, "published": date, "publisher": str, "author": str, "url": str, "language": str,
        "headline": str, "digest": str,
    },
    "actors": {
        "id": str, "name": str, "kind": str, "role": str, "affiliation": str, "country": str, "sector": str,
        "wikidata_id": str, "mentions": int, **_PLACE,
    },
    "events": {
        "id": str, "type": str, "mode": str, "phase": str, **_TIME, "place": str, "standing": str, "claims": int,
        "denials": int, "published": date, "words": str, **_PLACE,
    },
    "parties": {"event": str, "actor": str, "side": str},
    "statements": {
        "id": str, "article": str, "published": date, "speaker": str, "act": str, "cue": str, "words": str,
        "start": int, "end": int, **_SAID, "within": str,
    },
    "claims": {"id": str, "claimant": str, "polarity": str, "certainty": str, **_STAND, **_PLACE},
    "denials": {"id": str, "denier": str, "form": str, **_STAND, **_PLACE},
}  # fmt: skip
"""Every table with its columns and their types; any value but an id may be missing."""


def tables(dossiers: Dossier | Iterable[Dossier]) -> dict[str, list[Row]]:
    """Return the rows of *dossiers*, by table; `TABLES` in `diplonews.serial.rows` names every column.

    Dossiers are joined first. Days are dates, missing values None. ``parties`` ties events to actors (``side`` is
    actor or recipient); ``published`` is the first day on which an article told of it; ``words`` are the first that do.

    >>> from diplonews import seeds
    >>> found = tables(seeds.load("denied-call").dossier)
    >>> [row["form"] for row in found["denials"] if row["event"]][:2]
    ['not_happened', 'unaware']
    """
    dossier = joined(dossiers)
    index = dossier.index()
    rows: dict[str, list[Row]] = {"parties": list(_parties(dossier))}
    makers: dict[str, Callable[[Any, Index], Row]] = {
        "articles": _article, "actors": _actor, "events": _event, "statements": _statement,
        "claims": _claim, "denials": _denial,
    }  # fmt: skip
    for name, make in makers.items():
        rows[name] = [make(record, index) for record in getattr(dossier, name)]
    return {
        name: [{column: row.get(column) for column in columns} for row in rows[name]]
        for name, columns in TABLES.items()
    }


def joined(dossiers: Dossier | Iterable[Dossier]) -> Dossier:
    """Return one Dossier that holds *dossiers*."""
    return dossiers if isinstance(dossiers, Dossier) else Dossier.merge(dossiers)


def first_published(record: Event | Claim | Denial, index: Index) -> date | None:
    """Return the first day on which an article told of *record*; None where no span says which article did."""
    told = {span.article for _, span in spans(record)}
    days = [a.published for i in told if isinstance(a := index.by_id[i], Article)]
    return min(days, default=None)


def _parties(dossier: Dossier) -> Iterator[Row]:
    for event in dossier.events:
        for side, identities in (("actor", event.actors), ("recipient", event.recipients)):
            for identity in identities:
                yield {"event": event.id, "actor": identity, "side": side}


def _article(article: Article, _: Index) -> Row:
    return {column: getattr(article, column) for column in TABLES["articles"]}


def _actor(actor: Actor, _: Index) -> Row:
    row: Row = {column: getattr(actor, column, None) for column in TABLES["actors"]}
    return {
        **row,
        "kind": actor.kind.value,
        "sector": _code(actor.sector),
        "mentions": len(actor.spans),
    } | _place(actor.spans)


def _event(event: Event, index: Index) -> Row:
    return {
        "id": event.id,
        "type": _code(event.type),
        "mode": _code(event.mode),
        "phase": event.phase.value,
        "place": event.place,
        "standing": index.standing(event).value,
        "claims": len(index.claims_of(event)),
        "denials": len(index.denials_of(event)),
        "published": first_published(event, index),
        "words": _words(event.spans),
        **_days(event.when),
        **_place(event.spans),
    }


def _statement(statement: Statement, index: Index) -> Row:
    article = index.by_id[statement.article]
    said = statement.said
    return {
        **_place(statement.content or ((statement.cue,) if statement.cue else ())),
        "id": statement.id,
        "article": statement.article,
        "published": article.published if isinstance(article, Article) else None,
        "speaker": statement.speaker,
        "act": statement.act.value,
        "cue": statement.cue.exact if statement.cue else None,
        "words": " … ".join(span.exact for span in statement.content) or None,
        "said": said.value if said else None,
        "said_first_day": said.start if said else None,
        "said_last_day": said.end if said else None,
        "within": statement.within,
    }


def _claim(claim: Claim, index: Index) -> Row:
    own: Row = {
        "claimant": claim.claimant,
        "polarity": claim.polarity.value,
        "certainty": claim.certainty.value,
    }
    return own | _stand(claim, index)


def _denial(denial: Denial, index: Index) -> Row:
    own: Row = {"denier": denial.denier, "form": denial.form.value}
    return own | _stand(denial, index)


def _stand(stand: Claim | Denial, index: Index) -> Row:
    return {
        "id": stand.id,
        "event": stand.event,
        "proposition": stand.proposition or None,
        "statements": len(stand.statements),
        "published": first_published(stand, index),
        "words": _words(stand.spans),
        **_place(stand.spans),
    }


def _code(member: Any) -> str | None:
    return None if member is None else str(member.value)


def _words(found: tuple[Span, ...]) -> str | None:
    return found[0].exact if found else None


def _place(found: tuple[Span, ...]) -> Row:
    """Return where the first span stands."""
    return {"article": found[0].article, "start": found[0].start, "end": found[0].end} if found else {}


def _days(when: When | None) -> Row:
    if when is None:
        return {}
    return {"when": when.value, "mod": _code(when.mod), "first_day": when.start, "last_day": when.end}

"""PLOVER rows: one line an event, in the columns that people know who work with coded event data.

An event of no type is left out: PLOVER has no row for it. What PLOVER has no place for stands in columns of our own at
the end: how the event is told of, where it stands between claims and denials, and how many there are.
"""

from collections.abc import Iterable

from diplonews.model import Actor, Article, Dossier, Event, Index
from diplonews.model.references import spans
from diplonews.serial.csv import write_rows
from diplonews.serial.format import Format, Target
from diplonews.serial.json import opened
from diplonews.serial.rows import SEPARATOR, Row, first_published, joined

_PARTY = ("names", "iso", "sectors")

COLUMNS = (
    "event_id", "event_date", "event_last_date", "publication_date", "event_type", "event_mode",
    *(f"actor_{part}" for part in _PARTY), *(f"recipient_{part}" for part in _PARTY),
    "place", "publisher", "phase", "standing", "claims", "denials",
)  # fmt: skip
"""The columns, in order."""


def plover_rows(dossiers: Dossier | Iterable[Dossier]) -> list[Row]:
    """Return a row for each event with a PLOVER type, in the order of the dossier; days are dates.

    Members of a list are apart by ``"; "``, in one order in names, ISO codes and sectors, where an unknown one is empty.

    >>> from diplonews import seeds
    >>> row = plover_rows(seeds.load("denied-call").dossier)[0]
    >>> row["event_type"], row["standing"]
    ('CONSULT', 'disputed')
    """
    dossier = joined(dossiers)
    index = dossier.index()
    return [_row(event, index) for event in dossier.events if event.type is not None]


def dump_plover(dossiers: Dossier | Iterable[Dossier], target: Target) -> None:
    """Write the PLOVER rows of *dossiers* as CSV to *target*, a path or an open text stream."""
    with opened(target) as stream:
        write_rows(plover_rows(dossiers), COLUMNS, stream)


def _row(event: Event, index: Index) -> Row:
    when = event.when
    row: Row = {
        "event_id": event.id,
        "event_date": when.start if when else None,
        "event_last_date": when.end if when else None,
        "publication_date": first_published(event, index),
        "event_type": event.type.value if event.type else None,
        "event_mode": event.mode.value if event.mode else None,
        **_party("actor", event.actors, index),
        **_party("recipient", event.recipients, index),
        "place": event.place,
        "publisher": _publishers(event, index),
        "phase": event.phase.value,
        "standing": index.standing(event).value,
        "claims": len(index.claims_of(event)),
        "denials": len(index.denials_of(event)),
    }
    return row


def _party(side: str, identities: tuple[str, ...], index: Index) -> Row:
    people = [found for identity in identities if isinstance(found := index.by_id[identity], Actor)]
    parts = {
        "names": [actor.name for actor in people],
        "iso": [actor.country or "" for actor in people],
        "sectors": [actor.sector.value if actor.sector else "" for actor in people],
    }
    return {
        f"{side}_{part}": SEPARATOR.join(values) if any(values) else None for part, values in parts.items()
    }


def _publishers(event: Event, index: Index) -> str | None:
    told = {span.article for _, span in spans(event)}
    names = {a.publisher for i in told if isinstance(a := index.by_id[i], Article) and a.publisher}
    return SEPARATOR.join(sorted(names)) or None


FORMAT = Format(name="plover", suffix=".plover.csv", dump=dump_plover)

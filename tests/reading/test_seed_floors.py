"""The reader against the reviewed dossiers of the seeds: a floor for each, which may only rise."""

import pytest

from diplonews import Dossier, read, seeds
from diplonews.model import fold

KINDS = ("actors", "statements", "events", "claims", "denials")
FLOORS: dict[str, tuple[int, ...]] = {
    "cancelled-meeting": (83, 87, 70, 50, 100),
    "corrected-report": (96, 91, 76, 66, 80),
    "denied-call": (96, 96, 100, 100, 100),
    "nested-quotation": (73, 73, 30, 13, 66),
    "rejected-accusation": (100, 100, 66, 58, 25),
}
"""F1 of each kind, in hundredths, in the order of KINDS."""


def keys(dossier: Dossier) -> dict[str, set[object]]:
    """Return what each kind of record of *dossier* says, apart from the exact words that carry it; names as ids fold them."""
    names = {actor.id: (fold(actor.name), actor.kind) for actor in dossier.actors}
    events = {
        event.id: (
            event.type,
            event.phase,
            frozenset(names[party] for party in (*event.actors, *event.recipients)),
            event.when.value if event.when else None,
        )
        for event in dossier.events
    }
    return {
        "actors": set(names.values()),
        "statements": {(names[s.speaker], s.act, s.content) for s in dossier.statements},
        "events": set(events.values()),
        "claims": {(names.get(c.claimant), events.get(c.event or ""), c.polarity) for c in dossier.claims},
        "denials": {(names[d.denier], d.form, events.get(d.event or "")) for d in dossier.denials},
    }


def scores(name: str) -> tuple[int, ...]:
    """Return for each kind of record how far the reader and the reviewed dossier agree: F1 in hundredths, cut."""
    seed = seeds.load(name)
    wanted, found = keys(seed.dossier), keys(read(seed.article))
    return tuple(
        200 * len(wanted[kind] & found[kind]) // max(1, len(wanted[kind]) + len(found[kind]))
        for kind in KINDS
    )


def test_every_seed_has_a_floor() -> None:
    """A new seed is scored as well."""
    assert set(FLOORS) == set(seeds.names())


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_the_reader_keeps_what_it_reads_of_the_seeds(name: str) -> None:
    """No kind of record is read worse than before."""
    reached = dict(zip(KINDS, scores(name), strict=True))
    wanted = dict(zip(KINDS, FLOORS[name], strict=True))

    assert {kind: figure for kind, figure in reached.items() if figure < wanted[kind]} == {}

"""The laws of merging: a union by id that is a join, loses nothing and moves standing only up."""

from itertools import permutations
from random import Random
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from diplonews.model import Actor, ActorKind, Certainty, Dossier, Phase, Standing, join, link
from diplonews.model.references import RECORDS, Record, references, spans
from diplonews.testing import articles, dossiers, filled_dossier

ABOVE = {
    Standing.MENTIONED: set(Standing),
    Standing.ALLEGED: {Standing.ALLEGED, Standing.ASSERTED, Standing.DISPUTED},
    Standing.ASSERTED: {Standing.ASSERTED, Standing.DISPUTED},
    Standing.DENIED: {Standing.DENIED, Standing.DISPUTED},
    Standing.DISPUTED: {Standing.DISPUTED},
}
"""Where more evidence may move an event from each standing."""

FREE = {
    "articles": ("headline", "author", "url", "language"),
    "actors": ("role", "affiliation", "country", "sector", "aliases", "wikidata_id", "spans"),
    "events": ("phase", "place", "condition", "within", "counts"),
    "statements": ("said", "addressees", "within"),
    "claims": ("certainty", "statements", "spans"),
    "denials": ("claims", "statements", "spans"),
}
"""Fields that two tellings of the same record may fill differently."""


def lesser(record: Any, name: str) -> Any:
    """Return the least that *name* of *record* can hold, which is what it holds where nothing is known."""
    value = getattr(record, name)
    match value:
        case tuple():
            return ()
        case Certainty() | Phase():
            return next(iter(type(value)))
        case _:
            return value if name == "language" else None


@st.composite
def part(draw: st.DrawFn, whole: Dossier) -> Dossier:
    """Return a dossier that knows less than *whole*: fewer stands, and less of each record."""
    chance = draw(st.randoms(use_true_random=False))
    groups: dict[str, list[Any]] = {}
    for kind, names in FREE.items():
        known = {record.id for name in groups for record in groups[name]}
        drops = kind in ("claims", "denials")
        kept = [record for record in getattr(whole, kind) if not drops or chance.random() < 0.5]
        for place, record in enumerate(kept):
            less = {name: lesser(record, name) for name in names if chance.random() < 0.5}
            if kind == "denials":
                less["claims"] = tuple(i for i in less.get("claims", record.claims) if i in known)
            kept[place] = evolve(record, **less)
        groups[kind] = kept
    return Dossier(**{kind: tuple(records) for kind, records in groups.items()})


@st.composite
def retelling(draw: st.DrawFn, whole: Dossier) -> Dossier:
    """Return a dossier of the same ids as *whole* that gives them the details of others of their class."""
    chance = draw(st.randoms(use_true_random=False))
    groups = {kind: tuple(retold(getattr(whole, kind), names, chance)) for kind, names in FREE.items()}
    return Dossier(**groups, same_as=whole.same_as)


def retold(records: tuple[Any, ...], names: tuple[str, ...], chance: Random) -> list[Any]:
    """Return *records* with details of one another; none comes to refer to itself, no denial to another's claims."""
    told = []
    for record in records:
        taken = {name: getattr(chance.choice(records), name) for name in names if name != "claims"}
        loops = {name: None for name, value in taken.items() if value == record.id}
        told.append(evolve(record, **{**taken, **loops}))
    return told


wholes = dossiers(articles=st.tuples(articles()), size=2)
overlapping = wholes.flatmap(lambda whole: st.tuples(*[retelling(whole) | part(whole)] * 3))
"""Three dossiers that tell of the same records: what a merge has to join, where unrelated ones only stand side by side."""


@given(three=st.tuples(dossiers(), dossiers(), dossiers()) | overlapping)
def test_merging_is_a_join(three: tuple[Dossier, Dossier, Dossier]) -> None:
    """`|` is commutative, associative and idempotent, and `merge` takes any number in any order."""
    one, two, other = three

    assert one | one == one
    assert one | two == two | one
    assert (one | two) | other == one | (two | other)
    assert all(Dossier.merge(order) == one | two | other for order in permutations(three))


@given(pair=wholes.flatmap(lambda whole: st.tuples(st.just(whole), part(whole))))
def test_merging_what_is_known_changes_nothing(pair: tuple[Dossier, Dossier]) -> None:
    """A dossier takes in one that knows less without a change."""
    whole, less = pair

    assert whole | less == whole


@given(three=st.tuples(dossiers(), dossiers(), dossiers()) | overlapping)
def test_merging_loses_nothing(three: tuple[Dossier, Dossier, Dossier]) -> None:
    """Every id, pair, collected reference and own span of each side is in the union."""
    both = Dossier.merge(three)
    held = both.index()

    for dossier in three:
        assert set(dossier.same_as) <= set(both.same_as)
        for record in dossier.records():
            merged = held.by_id[record.id]
            assert set(collected(record)) <= set(collected(merged))


def collected(record: Record) -> list[object]:
    """Return what a record collects: the references and spans of its tuples."""
    many = [name for name in FREE[kind_of(record)] if isinstance(getattr(record, name), tuple)]
    return [held for held in (*references(record), *spans(record)) if held[0] in many]


def kind_of(record: Record) -> str:
    """Return the field of a Dossier that holds records like *record*."""
    return next(name for name, kind in RECORDS.items() if isinstance(record, kind))


@given(three=st.tuples(dossiers(), dossiers(), dossiers()) | overlapping)
def test_more_evidence_moves_standing_only_up(three: tuple[Dossier, Dossier, Dossier]) -> None:
    """Merging and linking move an event up in mentioned < alleged < asserted < disputed, mentioned < denied < disputed."""
    merged = Dossier.merge(three).index()
    linked = link(Dossier.merge(three)).index()

    for dossier in three:
        index = dossier.index()
        for event in dossier.events:
            assert merged.standing(event) in ABOVE[index.standing(event)]
            assert linked.standing(event) in ABOVE[merged.standing(event)]


def test_standings_are_all_reached_by_the_law() -> None:
    """The order has the five standings, each above itself, all above *mentioned* and only itself above *disputed*."""
    assert set(ABOVE) == set(Standing)
    assert all(standing in above for standing, above in ABOVE.items())


@pytest.mark.parametrize("size", [1, 40])
def test_many_at_once_are_what_one_by_one_gives(size: int) -> None:
    """`merge` over many dossiers that share records gives what `|` gives step by step."""
    parts = [filled_dossier(seed, articles=2) for seed in range(size)]
    stepwise = Dossier()
    for each in parts:
        stepwise |= each

    assert Dossier.merge(parts) == stepwise


def test_joining_keeps_the_greater_value() -> None:
    """Longer names and whatever is known are kept, whichever side holds them."""
    vague = Actor(name="RURITANIA", kind=ActorKind.STATE)
    better = Actor(name="Ruritánia", kind=ActorKind.STATE, role="state")

    assert join(vague, better) == join(better, vague) == join(vague, better, vague)
    assert (join(vague, better).role, join(vague, better).name) == ("state", "Ruritánia")

"""Joining what is the same by rule: `link` adds `same_as` pairs for Events and Actors told of in different ways.

Ids under-merge on purpose: a call dated Thursday and the same call undated are two Events. Two records are linked
where they fit each other and exactly the same others: an undated call that would fit two calls of different days
is left alone, and a surname that two persons bear joins neither.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

from attrs import evolve

from diplonews.model.actor import Actor
from diplonews.model.dossier import Dossier
from diplonews.model.event import Event
from diplonews.model.ids import fold
from diplonews.model.vocabulary import ActorKind

R = TypeVar("R", Actor, Event)


def link(dossier: Dossier) -> Dossier:
    """Return *dossier* with `same_as` pairs added; pairs that are there stay.

    Events are the same where type and parties are the same, no modes differ, and their days overlap or one has
    none. Actors are the same where kind is the same, no countries differ, and the words of one name stand in the
    other in a row; states need the same country instead, and the unnamed are never linked.
    """
    linked = evolve(dossier, same_as=(*dossier.same_as, *_pairs(dossier.actors, _words, _same_actor)))
    index = linked.index()

    def parties(event: Event) -> Iterable[tuple[str, ...]]:
        if event.type is not None and (event.actors or event.recipients):
            acting, receiving = (
                sorted({index.same(i)[0] for i in ids}) for ids in (event.actors, event.recipients)
            )
            yield (event.type, *acting, "", *receiving)

    return evolve(linked, same_as=(*linked.same_as, *_pairs(linked.events, parties, _same_event)))


def _pairs(
    records: Iterable[R], keys: Callable[[R], Iterable[tuple[str, ...]]], fits: Callable[[R, R], bool]
) -> list[tuple[str, str]]:
    """Return the pairs of ids of records that share a key, fit each other, and fit the same others."""
    buckets: defaultdict[tuple[str, ...], list[R]] = defaultdict(list)
    for record in records:
        for key in keys(record):
            buckets[key].append(record)
    fitting: defaultdict[str, set[str]] = defaultdict(set)
    for bucket in buckets.values():
        for one in bucket:
            fitting[one.id].update(other.id for other in bucket if one.id == other.id or fits(one, other))
    groups: defaultdict[frozenset[str], list[str]] = defaultdict(list)
    for identity, others in fitting.items():
        groups[frozenset(others)].append(identity)
    return [(min(group), other) for group in groups.values() for other in group if other != min(group)]


def _words(actor: Actor) -> Iterable[tuple[str, ...]]:
    if actor.kind is ActorKind.STATE:
        yield (actor.kind, actor.country or actor.id)
    elif actor.kind is not ActorKind.UNNAMED:
        for word in set(fold(actor.name).split()):
            yield (actor.kind, word)


def _same_actor(one: Actor, other: Actor) -> bool:
    if one.kind is ActorKind.STATE:
        return True
    if one.country and other.country and one.country != other.country:
        return False
    short, long = sorted((fold(one.name).split(), fold(other.name).split()), key=len)
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _same_event(one: Event, other: Event) -> bool:
    if one.mode and other.mode and one.mode != other.mode:
        return False
    if one.when is None or other.when is None or not one.when.start or not other.when.start:
        return True
    if one.when.end is None or other.when.end is None:
        return True
    return one.when.start <= other.when.end and other.when.start <= one.when.end

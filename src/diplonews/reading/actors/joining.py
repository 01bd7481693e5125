"""Which namings are one actor: full names, surnames, acronyms and short forms brought together.

A short form joins the name whose words hold it: at the end first ("Bin Laden", "Peskov"), then at the start ("Ban"
of "Ban Ki-moon"), the one it has stood for before, else the one named last. Names are compared without their marks.
"""

from collections import Counter
from collections.abc import Sequence

from attrs import define, field

from diplonews.model import ActorKind
from diplonews.reading.actors.lexicon import Lexicon
from diplonews.reading.actors.scan import Naming
from diplonews.reading.layers import Referent

_MOST_CANDIDATES = 8


@define(eq=False)
class Cluster:
    """The namings of one actor."""

    kind: ActorKind
    keys: tuple[str, ...]
    referent: Referent | None = None
    members: list[int] = field(factory=list)


def join(namings: Sequence[Naming], lexicon: Lexicon) -> list[Cluster | None]:
    """Return the cluster of each naming.

    It is None where a lone word cannot be told to be an actor, and for a group that acts nowhere.
    """
    joining = _Joining(namings, lexicon)
    order = sorted(range(len(namings)), key=lambda index: -len(namings[index].keys))
    for index in order:
        if namings[index].other_name_of is None and (
            namings[index].kind is not None and len(namings[index].keys) > 1
        ):
            joining.full(index)
    for index in range(len(namings)):
        if joining.clusters[index] is None:
            joining.short(index)
    acting = {id(joining.clusters[index]) for index, naming in enumerate(namings) if naming.acts}
    return [
        None
        if cluster is not None and cluster.kind is ActorKind.GROUP and id(cluster) not in acting
        else cluster
        for cluster in joining.clusters
    ]


@define
class _Joining:
    """The clusters so far, and where their words lead."""

    namings: Sequence[Naming]
    lexicon: Lexicon
    clusters: list[Cluster | None] = field(init=False)
    by_keys: dict[tuple[str, ...], Cluster] = field(factory=dict)
    by_last: dict[str, list[Cluster]] = field(factory=dict)
    by_word: dict[str, list[Cluster]] = field(factory=dict)
    bound: dict[tuple[str, ...], Cluster] = field(factory=dict)
    places: set[tuple[str, ...]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.clusters = [None] * len(self.namings)
        self.places = _places(self.namings)

    def full(self, index: int) -> None:
        """Join a name of several words, the longest first."""
        naming = self.namings[index]
        cluster = self._same(naming)
        if cluster is None and naming.kind is ActorKind.PERSON:
            cluster = self._longer(naming.keys)
        elif cluster is None and naming.kind in (ActorKind.ORGANIZATION, ActorKind.OUTLET):
            cluster = self._fuller(naming)
        if cluster is None and naming.kind is ActorKind.PERSON and naming.keys in self.places:
            return
        self._put(index, cluster or self._new(naming, naming.kind or ActorKind.PERSON))

    def short(self, index: int) -> None:
        """Join a single word, an acronym or what is left over."""
        naming = self.namings[index]
        if naming.other_name_of is not None:
            cluster = self.clusters[naming.other_name_of]
            acronym = naming.kind is not ActorKind.PERSON
            if cluster is not None and acronym and cluster.kind in (ActorKind.PERSON, ActorKind.GROUP):
                cluster.kind = ActorKind.ORGANIZATION
            if cluster is not None:
                self.by_keys.setdefault(naming.keys, cluster)
                self._put(index, cluster)
            return
        cluster = self._same(naming) or self._holding(index)
        if cluster is None:
            owner = self._owner(naming)
            owned = owner is not None and owner.kind is not ActorKind.PERSON
            if naming.bare and not owned and not self._stands_alone(naming):
                return
            kind = naming.kind or self._kind_of_single(naming)
            if kind is None or (naming.placed and naming.referent is None):
                return
            cluster = self._new(naming, kind)
        self._put(index, cluster)

    def _same(self, naming: Naming) -> Cluster | None:
        if naming.referent is not None:
            key: tuple[str, ...] = ("", naming.referent.kind, naming.referent.name)
            if key not in self.by_keys:
                self.by_keys[key] = Cluster(naming.referent.kind, naming.keys, naming.referent)
            return self.by_keys[key]
        cluster = self.by_keys.get(self._owned_keys(naming))
        if cluster is not None or naming.owner is None or naming.kind is not ActorKind.ORGANIZATION:
            return cluster
        cluster = self.by_keys.get(naming.keys)
        owned = cluster is not None and any(
            self.namings[index].owner is not None for index in cluster.members
        )
        return None if owned else cluster

    def _owned_keys(self, naming: Naming) -> tuple[str, ...]:
        """Return the keys of a naming with those of its owner: two states have a foreign ministry each."""
        owner = self._owner(naming)
        if owner is None or naming.kind is not ActorKind.ORGANIZATION:
            return naming.keys
        return (*naming.keys, "", owner.name if isinstance(owner, Referent) else " ".join(owner.keys))

    def _new(self, naming: Naming, kind: ActorKind) -> Cluster:
        cluster = Cluster(kind, naming.keys, naming.referent)
        self.by_keys[naming.keys] = cluster
        self.by_keys[self._owned_keys(naming)] = cluster
        if kind is ActorKind.ORGANIZATION:
            for acronym in self._acronyms(naming.keys):
                self.by_keys.setdefault((acronym,), cluster)
        if naming.keys:
            self.by_last.setdefault(naming.keys[-1], []).append(cluster)
            for word in naming.keys:
                self.by_word.setdefault(word, []).append(cluster)
        return cluster

    def _acronyms(self, keys: tuple[str, ...]) -> set[str]:
        """Return the words that the first letters of a name of three words or more make."""
        if len(keys) < 3:
            return set()
        long = [key for key in keys if key not in self.lexicon.verbs.FUNCTION_WORDS]
        return {"".join(key[0] for key in keys), "".join(key[0] for key in long)}

    def _put(self, index: int, cluster: Cluster) -> None:
        self.clusters[index] = cluster
        cluster.members.append(index)

    def _longer(self, keys: tuple[str, ...]) -> Cluster | None:
        """Return the person whose longer name holds *keys*: at the end, at the start, or first and last word."""
        for cluster in self.by_word.get(keys[-1], ())[:_MOST_CANDIDATES]:
            if cluster.kind is not ActorKind.PERSON or len(cluster.keys) <= len(keys):
                continue
            name = cluster.keys
            ends = name[-len(keys) :] == keys or (name[0] == keys[0] and name[-1] == keys[-1])
            if ends or name[: len(keys)] == keys:
                return cluster
        return None

    def _fuller(self, naming: Naming) -> Cluster | None:
        """Return the body or outlet whose name ends with that of *naming*, unless that tells another owner."""
        size = len(naming.keys)
        for cluster in self.by_last.get(naming.keys[-1], ())[:_MOST_CANDIDATES]:
            if (
                cluster.kind is naming.kind
                and len(cluster.keys) > size
                and cluster.keys[-size:] == naming.keys
            ):
                owners = {self._owner(self.namings[index]) for index in cluster.members[:1]}
                if self._owner(naming) in owners | {None}:
                    return cluster
        return None

    def _owner(self, naming: Naming) -> "Referent | Cluster | None":
        """Return what tells the owner of a naming: a Referent of the tables, or a cluster."""
        if not isinstance(naming.owner, int):
            return naming.owner
        return self.namings[naming.owner].referent or self.clusters[naming.owner]

    def _holding(self, index: int) -> Cluster | None:
        """Return the actor whose name holds the single word of a naming."""
        naming = self.namings[index]
        if naming.keys in self.bound:
            return self.bound[naming.keys]
        if not naming.keys:
            return None
        word = naming.keys[-1]
        kinds = self._kinds(naming)
        if naming.keys in self.places:
            kinds = (ActorKind.PERSON,)
        known = [c for c in self.by_last.get(word, ())[:_MOST_CANDIDATES] if c.kind in kinds]
        known += [
            c for c in self.by_word.get(word, ())[:_MOST_CANDIDATES] if c.kind in kinds and c not in known
        ]
        if not known:
            return None
        before = [c for c in known if c.members and min(c.members) < index]
        ending = [c for c in before if c.keys[-1] == word] or before
        first_word = [c for c in before if c.keys[0] == word and c not in ending]
        best = (
            max(ending, key=lambda c: max((m for m in c.members if m < index), default=-1))
            if ending
            else known[0]
        )
        if first_word and min(best.members) > index:
            best = first_word[-1]
        self.bound[naming.keys] = best
        return best

    def _kinds(self, naming: Naming) -> tuple[ActorKind, ...]:
        if naming.kind is None:
            if len(naming.keys) > 1:
                return ()
            if naming.keys[-1] in self.lexicon.outlets.HEADS:
                return (ActorKind.OUTLET,)
            return (ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.OUTLET)
        return (naming.kind,)

    def _stands_alone(self, naming: Naming) -> bool:
        """Tell whether a common noun names somebody without another word."""
        word = naming.keys[-1]
        return word in self.lexicon.organizations.ALONE or word in self.lexicon.groups.ALONE

    def _kind_of_single(self, naming: Naming) -> ActorKind | None:
        """Return what a lone capitalised word names, by what stands around it; None for a place or a thing."""
        if naming.title is not None:
            return ActorKind.PERSON
        if naming.weak or naming.keys in self.places:
            return None
        return naming.guess


def _places(namings: Sequence[Naming]) -> set[tuple[str, ...]]:
    """Return the names that stand where places stand at least as often as elsewhere, and never beside a title.

    For a single word once is enough.
    """
    placed: Counter[tuple[str, ...]] = Counter()
    others: Counter[tuple[str, ...]] = Counter()
    titled = set()
    for naming in namings:
        if naming.referent is None and naming.kind in (None, ActorKind.PERSON):
            (placed if naming.placed else others)[naming.keys] += 1
            if naming.title is not None:
                titled.add(naming.keys)
    return {
        keys
        for keys, count in placed.items()
        if keys not in titled and (len(keys) == 1 or count >= others[keys])
    }

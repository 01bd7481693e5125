"""What is known of an actor, put together from all its namings: name, role, whose it is, country, sector, aliases.

An affiliation is an actor that the text names; what only an adjective tells is the country. Nothing is guessed from
a name; where a role or body stands without its state, a description of the same role tells it, or the dateline.
"""

from bisect import bisect_right
from collections.abc import Sequence

from attrs import define, evolve, field

from diplonews.model import ActorKind, Sector
from diplonews.reading.actors.joining import Cluster
from diplonews.reading.actors.lexicon import Lexicon, Use
from diplonews.reading.actors.namings import Found
from diplonews.reading.actors.scan import Naming
from diplonews.reading.layers import Reading, Referent

_DEEPEST_OWNER = 4
_PUBLIC = frozenset({Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG})


@define
class Referents:
    """The Referents of clusters, made when first asked for, an owner before what it owns."""

    reading: Reading
    found: Found
    clusters: Sequence[Cluster | None]
    lexicon: Lexicon
    named: dict[str, Cluster] = field(init=False)
    quoted: tuple[list[int], list[int]] = field(init=False)
    made: dict[int, Referent] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.named = {c.referent.name: c for c in self.clusters if c is not None and c.referent is not None}
        outermost = [quotation for quotation in self.reading.quotations if quotation.level == 0]
        self.quoted = [found.start for found in outermost], [found.end for found in outermost]

    def of(self, cluster: Cluster, depth: int = 0) -> Referent:
        """Return the Referent of *cluster*."""
        known = self.made.get(id(cluster))
        if known is None:
            known = self._make(cluster, depth)
            self.made[id(cluster)] = known
        return known

    def _make(self, cluster: Cluster, depth: int) -> Referent:
        members = [self.found.namings[index] for index in cluster.members]
        if cluster.referent is not None:
            return self._of_tables(cluster.referent, members, depth)
        role = None
        if cluster.kind is ActorKind.PERSON:
            titles = (member.title for member in members if member.title is not None)
            role = next((title.role for title in titles if title.role), None)
        owner, country = self._owner(cluster, members, depth)
        if owner is None and country is None:
            owner, country = self._told_elsewhere(cluster, members[0], role)
        name = self._name(cluster, members, owner, country)
        return Referent(
            name=name,
            kind=cluster.kind,
            role=role,
            affiliation=None if cluster.kind is ActorKind.OUTLET else owner,
            country=country,
            sector=self._sector(cluster, role, owner),
            aliases=tuple(sorted({self._words(member) for member in members} - {name})),
        )

    def _of_tables(self, referent: Referent, members: Sequence[Naming], depth: int) -> Referent:
        """Return a Referent of the tables; a body belongs to its state where the text names that."""
        aliases = {self._words(member) for member in members if self._is_name(member)} - {referent.name}
        owner = None
        if referent.affiliation is not None and referent.sector in _PUBLIC and depth < _DEEPEST_OWNER:
            cluster = self.named.get(referent.affiliation.name)
            owner = self.of(cluster, depth + 1) if cluster is not None else None
        return evolve(referent, affiliation=owner, aliases=tuple(sorted(aliases)))

    def _is_name(self, naming: Naming) -> bool:
        tokens = self.reading.sentences[naming.sentence].tokens
        known = self.lexicon.match(tokens, naming.first, naming.past)
        return known is None or known.use is not Use.CAPITAL

    # ------------------------------------------------------------ whose it is
    def _owner(
        self, cluster: Cluster, members: Sequence[Naming], depth: int
    ) -> tuple[Referent | None, str | None]:
        """Return whom an actor belongs to, where the text names him, and of which country that is."""
        for member in members:
            if isinstance(member.owner, Referent):
                return self._named(member.owner, depth), member.owner.country
            if member.owner is not None and depth < _DEEPEST_OWNER:
                owner = self.clusters[member.owner]
                if owner is not None and owner is not cluster:
                    referent = self.of(owner, depth + 1)
                    return referent, referent.country
        return None, None

    def _named(self, referent: Referent, depth: int = 0) -> Referent | None:
        """Return a Referent of the tables as this text has it; None where the text does not name it."""
        cluster = self.named.get(referent.name)
        return self.of(cluster, depth + 1) if cluster is not None and depth < _DEEPEST_OWNER else None

    def _told_elsewhere(
        self, cluster: Cluster, member: Naming, role: str | None
    ) -> tuple[Referent | None, str | None]:
        """Return the state of a role or body that stands without it, by the sentence, a description or the dateline."""
        head = self._head(role or "")
        if cluster.kind is ActorKind.PERSON:
            told = head in self.lexicon.titles.NATIONAL or head in self.found.described
            if not told or member.elsewhere:
                return None, None
        elif not self._is_generic(cluster) or cluster.keys[-1] not in self.lexicon.organizations.NATIONAL:
            return None, None
        described = self.found.described.get(head, [])
        state = member.local or (described[0] if len(described) == 1 else None)
        if state is None and not described and not self._is_quoted(member):
            state = (
                self.found.home
                if cluster.kind is not ActorKind.PERSON or head in self.lexicon.titles.NATIONAL
                else None
            )
        return (self._named(state), state.country) if state is not None else (None, None)

    def _is_generic(self, cluster: Cluster) -> bool:
        """Tell whether a body's name says no more than what it is ("foreign ministry")."""
        tables = self.lexicon.organizations
        return cluster.kind is ActorKind.ORGANIZATION and all(
            key in tables.HEADS or key in tables.MODIFIERS for key in cluster.keys
        )

    def _is_quoted(self, naming: Naming) -> bool:
        start = self.reading.sentences[naming.sentence].tokens[naming.first].start
        starts, ends = self.quoted
        place = bisect_right(starts, start) - 1
        return place >= 0 and start < ends[place]

    # ------------------------------------------------------------ what it is called
    def _words(self, naming: Naming) -> str:
        tokens = self.reading.sentences[naming.sentence].tokens
        words = self.reading.text[tokens[naming.first].start : tokens[naming.past - 1].end]
        return " ".join(words.replace("- ", "-").split())

    def _name(
        self, cluster: Cluster, members: Sequence[Naming], owner: Referent | None, country: str | None
    ) -> str:
        """Return the fullest name, the earliest among equals; with its owner where the words alone say too little."""
        name = self._words(max(members, key=lambda member: (len(member.keys), member.other_name_of is None)))
        if not self._is_generic(cluster):
            return name
        if owner is None or owner.kind is not ActorKind.PERSON:
            owner = self.lexicon.states.get(country or "")
        if owner is None:
            return name
        form: str = self.lexicon.organizations.OF
        return form.format(body=name, owner=owner.name)

    def _sector(self, cluster: Cluster, role: str | None, owner: Referent | None) -> Sector | None:
        if cluster.kind is ActorKind.OUTLET:
            return Sector.JRN
        if cluster.kind is ActorKind.PERSON:
            return self._sector_of_role(role, owner) if role is not None else None
        tables = {
            ActorKind.ORGANIZATION: self.lexicon.organizations.HEADS,
            ActorKind.GROUP: self.lexicon.groups.HEADS,
        }
        heads: dict[str, str] = tables.get(cluster.kind, {})
        code = next((heads[word] for word in reversed(cluster.keys) if heads.get(word)), "")
        if not code and cluster.kind is ActorKind.ORGANIZATION and owner is not None:
            return owner.sector  # what belongs to a state is of its government
        return Sector(code) if code else None

    def _sector_of_role(self, role: str, owner: Referent | None) -> Sector | None:
        words = role.replace("-", " ").split()
        titles = self.lexicon.titles
        if not titles.FORMER.isdisjoint(words):
            return Sector.ELI
        if not titles.OPPOSED.isdisjoint(words):
            return Sector.OPP
        head = self._head(role)
        code = self.lexicon.sectors.get(head)
        if code is None and owner is not None and head in titles.SPEAKING:
            return owner.sector
        return Sector(code) if code is not None else None

    def _head(self, role: str) -> str:
        """Return the word of a role that tells what it is ("secretary" of "secretary of state")."""
        words = role.split()
        of = self.lexicon.joints.OF_TITLES
        words = words[: next((place for place, word in enumerate(words) if word in of), None)]
        if len(words) > 1 and words[-1] in self.lexicon.titles.TRAILING:
            return words[-2]
        return words[-1] if words else ""

"""Who is mentioned where: the layer of Mentions, each with the Referent it stands for.

Persons, states, organizations, outlets and groups are found by shape, titles, head nouns and tables; pronouns and
descriptions ("the spokesman") are not mentions: those who need them ask ``antecedents``.
"""

from collections.abc import Sequence

from attrs import define, evolve, field

from diplonews.model import ActorKind, Sector
from diplonews.reading.joining import Cluster, join
from diplonews.reading.layers import Mention, Reading, Referent, Stretch
from diplonews.reading.lexicon import Lexicon, lexicon_of
from diplonews.reading.namings import find_namings
from diplonews.reading.scan import Naming

_DEEPEST_OWNER = 4
_PUBLIC = frozenset({Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG})


def find_mentions(reading: Reading) -> Reading:
    """Return *reading* with its mentions in the order of the text; equal Referents are one actor."""
    lexicon = lexicon_of(reading.language)
    namings = find_namings(reading.sentences, lexicon)
    clusters = join(namings, lexicon)
    referents = _Referents(reading, namings, clusters, lexicon)
    mentions = []
    for naming, cluster in zip(namings, clusters, strict=True):
        if cluster is None:
            continue
        tokens = reading.sentences[naming.sentence].tokens
        mentions.append(
            Mention(
                start=tokens[naming.first].start,
                end=tokens[naming.past - 1].end,
                referent=referents.of(cluster),
                words=Stretch(tokens[naming.words[0]].start, tokens[naming.words[1] - 1].end),
                acts=naming.acts,
            )
        )
    return evolve(
        reading, mentions=tuple(sorted(mentions, key=lambda mention: (mention.start, -mention.end)))
    )


@define
class _Referents:
    """The Referents of clusters, made when first asked for, an owner before what it owns."""

    reading: Reading
    namings: Sequence[Naming]
    clusters: Sequence[Cluster | None]
    lexicon: Lexicon
    names: set[str] = field(init=False)
    made: dict[int, Referent] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.names = {c.referent.name for c in self.clusters if c is not None and c.referent is not None}

    def of(self, cluster: Cluster, depth: int = 0) -> Referent:
        """Return the Referent of *cluster*."""
        known = self.made.get(id(cluster))
        if known is None:
            known = self._make(cluster, depth)
            self.made[id(cluster)] = known
        return known

    def _make(self, cluster: Cluster, depth: int) -> Referent:
        if cluster.referent is not None:
            return self._told(cluster.referent)
        members = [self.namings[index] for index in cluster.members]
        name = self._name(members)
        title = next(
            (member.title for member in members if member.title is not None and member.title.role), None
        )
        owner, country = self._owner(cluster, members, depth)
        role = title.role if title is not None and cluster.kind is ActorKind.PERSON else None
        return Referent(
            name=name,
            kind=cluster.kind,
            role=role,
            affiliation=owner,
            country=country,
            sector=self._sector(cluster),
            aliases=self._aliases(members, name),
        )

    def _owner(
        self, cluster: Cluster, members: Sequence[Naming], depth: int
    ) -> tuple[Referent | None, str | None]:
        """Return whom an actor belongs to, where the text names him, and of which country that is."""
        for member in members:
            if isinstance(member.owner, Referent):
                named = member.owner.name in self.names
                return self._told(member.owner) if named else None, member.owner.country
            if member.owner is not None and depth < _DEEPEST_OWNER:
                owner = self.clusters[member.owner]
                if owner is not None and owner is not cluster:
                    referent = self.of(owner, depth + 1)
                    return referent, referent.country
        return None, None

    def _told(self, referent: Referent) -> Referent:
        """Return a Referent of the tables; a body belongs to its state where the text names that."""
        if referent.affiliation is None:
            return referent
        public = referent.sector in _PUBLIC and referent.affiliation.name in self.names
        return evolve(referent, affiliation=referent.affiliation if public else None)

    def _words(self, naming: Naming) -> str:
        tokens = self.reading.sentences[naming.sentence].tokens
        words = self.reading.text[tokens[naming.first].start : tokens[naming.past - 1].end]
        return " ".join(words.replace("- ", "-").split())

    def _name(self, members: Sequence[Naming]) -> str:
        """Return the fullest name, the earliest among equals."""
        return self._words(max(members, key=lambda member: (len(member.keys), member.acronym_of is None)))

    def _aliases(self, members: Sequence[Naming], name: str) -> tuple[str, ...]:
        return tuple(sorted({self._words(member) for member in members} - {name}))

    def _sector(self, cluster: Cluster) -> Sector | None:
        tables = {
            ActorKind.ORGANIZATION: self.lexicon.organizations.HEADS,
            ActorKind.GROUP: self.lexicon.groups.HEADS,
        }
        if cluster.kind is ActorKind.OUTLET:
            return Sector.JRN
        heads: dict[str, str] = tables.get(cluster.kind, {})
        code = next((heads[word] for word in reversed(cluster.keys) if heads.get(word)), "")
        return Sector(code) if code else None

"""Who is mentioned where: the layer of Mentions, each with the Referent it stands for.

Persons, states, organizations, outlets and groups are found by shape, titles, head nouns and tables; pronouns and
descriptions ("the spokesman") are not mentions: those who need them ask ``antecedents``.
"""

from attrs import evolve

from diplonews.model import ActorKind
from diplonews.reading.actors.joining import join
from diplonews.reading.actors.lexicon import lexicon_of
from diplonews.reading.actors.namings import find_namings
from diplonews.reading.actors.referents import Referents
from diplonews.reading.layers import Mention, Reading, Stretch


def find_mentions(reading: Reading) -> Reading:
    """Return *reading* with its mentions in the order of the text; equal Referents are one actor."""
    lexicon = lexicon_of(reading.language)
    found = find_namings(reading.sentences, lexicon)
    clusters = join(found.namings, lexicon)
    referents = Referents(reading, found, clusters, lexicon)
    mentions = []
    for naming, cluster in zip(found.namings, clusters, strict=True):
        if cluster is None:
            continue
        tokens = reading.sentences[naming.sentence].tokens
        mentions.append(
            Mention(
                start=tokens[naming.first].start,
                end=tokens[naming.past - 1].end,
                referent=referents.of(cluster),
                words=Stretch(tokens[naming.words[0]].start, tokens[naming.words[1] - 1].end),
                acts=naming.acts or cluster.kind is ActorKind.PERSON,
            )
        )
    return evolve(
        reading, mentions=tuple(sorted(mentions, key=lambda mention: (mention.start, -mention.end)))
    )

"""Whom a pronoun means in what is told of an event.

The one who speaks in the words around it, where there is one; else whoever the text spoke of last and the pronoun
fits. Guesses nothing where nobody fits.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence

from diplonews.model import Act, ActorKind, Sector
from diplonews.reading.actors.antecedents import antecedents_of
from diplonews.reading.actors.lexicon import lexicon_of
from diplonews.reading.events.sides import Sides
from diplonews.reading.layers import Reading, Referent, Token

FARTHEST = 1500
"""Characters between a pronoun and whom it means."""
FIGHTING = frozenset({Sector.MIL, Sector.REB, Sector.PRM})
"""Bodies that can be a side, as states and groups can; others are counted for the state that they belong to."""
CLEARLY = 2
"""How many times as often as any third the second of two has to be named."""
LOOKED_AT = 60
"""Mentions before "both sides" that are counted."""

LONGEST_CHAIN = 4
"""Bodies between a person and the state that they belong to."""
FITTING: Mapping[str, tuple[ActorKind, ...]] = {
    "male": (ActorKind.PERSON,),
    "female": (ActorKind.PERSON,),
    "thing": (ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.OUTLET, ActorKind.GROUP),
    "plural": (ActorKind.GROUP,),
}
GENDERS: Mapping[str, str] = {"male": "m", "female": "f"}


def side_of(referent: Referent) -> tuple[Referent, ...]:
    """Return *referent* and the bodies and the state that it belongs to."""
    side = [referent]
    while len(side) < LONGEST_CHAIN and (above := side[-1].affiliation) is not None:
        side.append(above)
    return tuple(side)


def _is_plural(referent: Referent) -> bool:
    """Tell whether "they" would stand for a group, not "it": "the rebels", but not "the West"."""
    return referent.kind is ActorKind.GROUP and referent.name.endswith("s")


class Voices:
    """Which attributions an offset of the text lies in, and which one's source covers it."""

    def __init__(self, reading: Reading) -> None:
        pieces = sorted(
            (piece.start, piece.end, place)
            for place, attribution in enumerate(reading.attributions)
            for piece in attribution.content
        )
        self._starts = [start for start, _, _ in pieces]
        self._pieces = pieces
        self._sources = {
            attribution.source.start: place
            for place, attribution in enumerate(reading.attributions)
            if attribution.source is not None
        }

        self._contents = [attribution.content for attribution in reading.attributions]
        self._ends = {place: start for start, place in self._sources.items()}
        self._quotes = [attribution.quotes for attribution in reading.attributions]
        self._cues = {
            attribution.cue.start: place
            for place, attribution in enumerate(reading.attributions)
            if attribution.cue is not None
        }
        self._cue_starts = sorted(self._cues)

    def cued(self, start: int, end: int) -> int | None:
        """Return the attribution whose cue starts from *start* to before *end*."""
        return self.cued_within(start, min(end, start + 60))

    def cued_within(self, start: int, end: int) -> int | None:
        """Return the attribution whose cue is the first one from *start* to before *end*."""
        here = bisect_left(self._cue_starts, start)
        found = here < len(self._cue_starts) and self._cue_starts[here] < end
        return self._cues[self._cue_starts[here]] if found else None

    def around(self, offset: int) -> Iterator[int]:
        """Yield the attributions whose content holds *offset*, the innermost first."""
        place = bisect_right(self._starts, offset) - 1
        for here in range(place, max(-1, place - 12), -1):
            if self._pieces[here][1] > offset:
                yield self._pieces[here][2]

    def start_around(self, offset: int) -> int:
        """Return where the innermost reported words start that hold *offset*; 0 where none do."""
        place = bisect_right(self._starts, offset) - 1
        return next(
            (
                self._starts[here]
                for here in range(place, max(-1, place - 12), -1)
                if self._pieces[here][1] > offset
            ),
            0,
        )

    def quotes(self, attribution: int, offset: int) -> bool:
        """Tell whether *offset* lies in the speaker's own words, where "he" is somebody else."""
        return any(start <= offset < end for start, end in self._quotes[attribution])

    def holds(self, attribution: int, offset: int) -> bool:
        """Tell whether *offset* lies in the reported words: a day told there is none of saying them."""
        return any(start <= offset < end for start, end in self._contents[attribution])

    def behind(self, attribution: int | None, offset: int) -> bool:
        """Tell whether the source of an attribution stands behind *offset*, so that a pronoun there comes first."""
        return attribution is not None and self._ends.get(attribution, -1) > offset

    def of_source(self, offset: int) -> int | None:
        """Return the attribution whose source starts at *offset*."""
        return self._sources.get(offset)


class Pronouns:
    """Resolves the pronouns and descriptions of one Reading.

    *sides* are learned while events are read.
    """

    def __init__(self, reading: Reading, classes: Mapping[str, str]) -> None:
        self._reading = reading
        self._classes = classes
        self._antecedents = antecedents_of(reading)
        self.voices = Voices(reading)
        self._sentences = [sentence.start for sentence in reading.sentences]
        self._spoken: dict[int, Referent] = {}
        self._states = lexicon_of(reading.language).states
        self._learn()
        self.sides = Sides()

    def _learn(self) -> None:
        """Learn who spoke last in each sentence, and the gender of those for whom a pronoun stands there."""
        for place, attribution in enumerate(self._reading.attributions):
            speaker = self.speaker(place)
            if speaker is None or attribution.source is None or speaker.kind is not ActorKind.PERSON:
                continue
            if attribution.within is None:
                self._spoken[attribution.sentence] = speaker
            word = self._reading.text[attribution.source.start : attribution.source.end].lower()
            gender = GENDERS.get(self._classes.get(word, ""), "")
            if gender and not self._antecedents.genders.get(speaker):
                self._antecedents.genders[speaker] = gender

    def speaker(self, attribution: int | None) -> Referent | None:
        """Return who speaks in an attribution."""
        if attribution is None or attribution >= len(self._reading.speakers):
            return None
        return self._reading.speakers[attribution].referent

    def hearers(self, attribution: int) -> tuple[Referent, ...]:
        """Return whom an attribution is addressed to."""
        if attribution >= len(self._reading.speakers):
            return ()
        return self._reading.speakers[attribution].addressees

    def resolve(self, word: str, offset: int, *, apart: Sequence[Referent] = ()) -> tuple[Referent, ...]:
        """Return whom the pronoun *word* at *offset* means; nobody where that is not clear, and none of those *apart*."""
        kind = self._classes.get(word)
        if kind is None:
            return ()
        if kind == "plural" and self.sides.pair:
            return self.sides.pair
        if (speaker := self.speaker(self.voices.of_source(offset))) is not None:
            return (speaker,)
        voice = next((a for a in self.voices.around(offset) if self.speaker(a) is not None), None)
        around = self.speaker(self._denied_in(voice))
        if kind == "self":
            return (around,) if around is not None else ()
        kinds = FITTING[kind]
        if around is not None and around.kind is ActorKind.OUTLET:  # "it" in what a newspaper tells
            apart, around = (*apart, around), None
        if voice is not None and around is not None and self.voices.quotes(voice, offset):
            apart, around = (*apart, around), None
        elif around is not None and around.kind is ActorKind.OUTLET and self.voices.behind(voice, offset):
            around = None  # "It sent a ship, according to the paper"
        gender = GENDERS.get(kind, "")
        several = kind == "thing" and around is not None and _is_plural(around)
        if around is not None and around.kind in kinds and around not in apart and not several:
            if not gender or self._antecedents.genders.get(around, "") in {"", gender}:
                return (around,)
            apart = (*apart, around)
        sentence = bisect_right(self._sentences, offset) - 1
        for found in self._antecedents.before(offset, kinds=kinds, gender=gender):
            if offset - found.mention.start > FARTHEST:
                break
            if gender and found.mention.start < self._sentences[sentence]:
                spoke = self._spoken.get(sentence - 1)
                known = "" if spoke is None else self._antecedents.genders.get(spoke, "")
                if spoke is not None and spoke not in apart and known in {"", gender}:
                    return (spoke,)
            several = kind == "thing" and _is_plural(found.referent)
            if found.mention.acts and found.referent not in apart and not several:
                return (found.referent,)
        return ()

    def side_of_speaker(self, offset: int) -> tuple[Referent, ...]:
        """Return the body or state for which somebody speaks at *offset*, or whoever speaks."""
        speakers = map(self.speaker, self.voices.around(offset))
        speaker = next((one for one in speakers if one is not None), None)
        return () if speaker is None else (speaker.affiliation or speaker,)

    def _denied_in(self, voice: int | None) -> int | None:
        """Return *voice*, or the denial whose words hold it: "denied Peru's charge that it attacked" speaks of the denier."""
        if voice is None:
            return None
        outer = self._reading.attributions[voice].within
        return outer if outer is not None and self._reading.attributions[outer].act is Act.DENY else voice

    def foremost(self, offset: int, kinds: Container[ActorKind]) -> tuple[Referent, ...]:
        """Return the two of *kinds* whom, or whose people, the text has named most often before *offset*; else nobody."""
        counted: Counter[Referent] = Counter()
        last = bisect_left(self._antecedents.starts, offset)
        for mention in self._antecedents.mentions[max(0, last - LOOKED_AT) : last]:
            side = mention.referent
            while side.affiliation is not None:
                side = side.affiliation
            if side.kind is ActorKind.PERSON:
                side = self._states.get(side.country or "", side)
            if side.kind in kinds and (side.kind is not ActorKind.ORGANIZATION or side.sector in FIGHTING):
                counted[side] += 1
        ranked = counted.most_common(3)
        clear = len(ranked) == 2 or (len(ranked) > 2 and ranked[1][1] >= CLEARLY * ranked[2][1])
        return (ranked[0][0], ranked[1][0]) if clear else ()

    def states_of(self, referents: Sequence[Referent]) -> tuple[Referent, ...]:
        """Return the states to which *referents* belong, each once; the state itself where one is a state."""
        found: list[Referent] = []
        for referent in referents:
            body: Referent | None = referent
            for _ in range(LONGEST_CHAIN):
                if body is None or body.kind is ActorKind.STATE:
                    break
                body = body.affiliation
            if body is None or body.kind is not ActorKind.STATE:
                body = self._states.get(referent.country or "")
            if body is not None and body not in found:
                found.append(body)
        return tuple(found)

    def described(self, tokens: Sequence[Token]) -> tuple[Referent, ...]:
        """Return whom a description such as "the minister" means; nobody where nobody fits."""
        found = self._antecedents.described(tokens, tokens[0].start) if tokens else None
        return () if found is None else (found,)

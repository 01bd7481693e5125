"""Whom a pronoun means in what is told of an event.

The one who speaks in the words around it, where there is one; else whoever the text spoke of last and the pronoun
fits. Guesses nothing where nobody fits.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from diplonews.model import ActorKind
from diplonews.reading.layers import Mention, Reading, Referent

LOOK_BACK = 30
"""Mentions before a pronoun that are asked."""
FARTHEST = 1500
"""Characters between a pronoun and whom it means."""

FITTING: Mapping[str, frozenset[ActorKind]] = {
    "person": frozenset({ActorKind.PERSON}),
    "thing": frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.OUTLET}),
    "plural": frozenset({ActorKind.GROUP}),
}


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

        self._cues = {
            attribution.cue.start: place
            for place, attribution in enumerate(reading.attributions)
            if attribution.cue is not None
        }

    def cued(self, start: int, end: int) -> int | None:
        """Return the attribution whose cue starts from *start* to before *end*."""
        return next(
            (self._cues[here] for here in range(start, min(end, start + 60)) if here in self._cues), None
        )

    def around(self, offset: int) -> Iterator[int]:
        """Yield the attributions whose content holds *offset*, the innermost first."""
        place = bisect_right(self._starts, offset) - 1
        for here in range(place, max(-1, place - 12), -1):
            if self._pieces[here][1] > offset:
                yield self._pieces[here][2]

    def of_source(self, offset: int) -> int | None:
        """Return the attribution whose source starts at *offset*."""
        return self._sources.get(offset)


class Pronouns:
    """Resolves the pronouns of one Reading."""

    def __init__(self, reading: Reading, classes: Mapping[str, str]) -> None:
        self._reading = reading
        self._classes = classes
        self.voices = Voices(reading)
        self._mentions: list[Mention] = sorted(reading.mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self._mentions]

    def speaker(self, attribution: int | None) -> Referent | None:
        """Return who speaks in an attribution."""
        if attribution is None or attribution >= len(self._reading.speakers):
            return None
        return self._reading.speakers[attribution].referent

    def resolve(self, word: str, offset: int) -> tuple[Referent, ...]:
        """Return whom the pronoun *word* at *offset* means; nobody where that is not clear."""
        kind = self._classes.get(word)
        if kind is None:
            return ()
        if (speaker := self.speaker(self.voices.of_source(offset))) is not None:
            return (speaker,)
        around = next((s for a in self.voices.around(offset) if (s := self.speaker(a)) is not None), None)
        if kind == "self":
            return (around,) if around is not None else ()
        if around is not None and around.kind in FITTING[kind]:
            return (around,)
        place = bisect_left(self._starts, offset)
        for mention in self._mentions[max(0, place - LOOK_BACK) : place][::-1]:
            if offset - mention.start > FARTHEST:
                break
            if mention.acts and mention.referent.kind in FITTING[kind]:
                return (mention.referent,)
        return ()

"""When it was said: the day of each statement.

The day comes from the clause of the cue; else from the same speaker's occasion; else from the day that the report's
lead gives for the body he speaks for. Where none is given the day is unknown: never the day of publication by
default.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter

from diplonews.dates import TimeExpression
from diplonews.model import ActorKind, TimeType, When
from diplonews.reading.layers import Attribution, Reading, Referent, Stretch
from diplonews.reading.statements.cues import cues
from diplonews.reading.statements.memory import bodies
from diplonews.reading.text.datelines import opening_of

_start = attrgetter("start")
_LEAD = 3
"""The sentences that may hold the lead of a report."""
_ALIKE = 8
"""Sentences between unnamed speakers of one kind that are taken for one occasion."""
_NEAR = 12
"""Attributions before and behind one that may share its sentence, and mentions of a lead."""
_FARTHEST = 600
"""Characters between a cue and its day."""
_LOOK_BACK = 40
"""Characters before a cue that may put it on another occasion."""


class Occasions:
    """The days of an article's statements, found once for all of them."""

    def __init__(self, reading: Reading, referents: Sequence[Referent | None]) -> None:
        self._reading = reading
        self._referents = referents
        self._grammar = cues(reading.language).grammar
        self._starts = [time.start for time in reading.times]
        self._days = [self._own(index) for index in range(len(reading.attributions))]
        self._told: dict[int, list[Stretch]] = {}
        self._sources: dict[int, list[Stretch]] = {}
        for attribution in reading.attributions:
            self._told.setdefault(attribution.sentence, []).extend(attribution.content[:_NEAR])
            if attribution.source is not None:
                self._sources.setdefault(attribution.sentence, []).append(attribution.source)
        self._deeds: dict[int, dict[Referent, TimeExpression]] = {}
        self._mentions = reading.mentions
        self._carry()

    def said(self, index: int) -> tuple[When | None, tuple[Stretch, ...]]:
        """Return the day of an attribution and the words that give it; nothing where it is unknown."""
        time = self._days[index]
        if time is None:
            return None, ()
        return time.when, (Stretch(time.start, time.end),)

    def _beside(self, index: int) -> Sequence[Attribution]:
        """Return the attributions around one in its sentence, itself among them."""
        here = self._reading.attributions[index].sentence
        near = self._reading.attributions[max(0, index - _NEAR) : index + _NEAR + 1]
        return [other for other in near if other.sentence == here]

    def _own(self, index: int) -> TimeExpression | None:
        """Return the time in the clause of the cue, outside the reported words and the source."""
        attribution = self._reading.attributions[index]
        cue = attribution.cue
        if cue is None or self._shared(attribution):
            return None
        sentence = self._reading.sentences[attribution.sentence]
        start = sentence.tokens[opening_of(sentence.tokens)].start  # a dateline tells no day of saying
        first = bisect_left(self._starts, max(start, cue.start - _FARTHEST))
        last = bisect_left(self._starts, min(sentence.end, cue.end + _FARTHEST))
        beside = self._beside(index) if first < last else ()
        times = [
            time
            for time in self._reading.times[first:last]
            if self._in_clause(attribution, cue, time, beside)
        ]
        return min(times, key=lambda time: abs(time.start - cue.start), default=None)

    def _shared(self, attribution: Attribution) -> bool:
        """Tell whether the words are those of the outer attribution: the day is that of quoting them."""
        outer = None if attribution.within is None else self._reading.attributions[attribution.within]
        return outer is not None and outer.content == attribution.content

    def _in_clause(
        self, attribution: Attribution, cue: Stretch, time: TimeExpression, beside: Sequence[Attribution]
    ) -> bool:
        """Tell whether *time* is a day or hour and belongs to the clause of the cue.

        It stands in nobody's words but those in which the cue stands too, and no other cue stands between.
        """
        if time.when.type not in {TimeType.DATE, TimeType.TIME} or time.when.start is None:
            return False
        source = attribution.source
        if source is not None and source.start <= time.start < source.end:
            return False
        low, high = min(cue.end, time.end), max(cue.start, time.start)
        for other in beside:
            if other.cue is not None and low <= other.cue.start < high and other is not attribution:
                return False
            for piece in other.content:
                holds_cue = other is not attribution and piece.start <= cue.start < piece.end
                if piece.start < time.end and time.start < piece.end and not holds_cue:
                    return False
        return True

    def _carry(self) -> None:
        """Give the days told elsewhere to the statements that go on from there.

        The day of what the speaker did in the sentence before comes first, then that of what he said before, then that
        of the lead for those who act in it and those who speak for them, then that of what he says right behind.
        """
        latest: dict[tuple[Referent, bool], TimeExpression] = {}
        alike: dict[str, tuple[int, TimeExpression | None]] = {}
        lead = self._acted(0)
        for index, referent in self._known():
            attribution = self._reading.attributions[index]
            own = attribution.within is None or self._shared(attribution)
            if self._days[index] is None:
                before = self._acted(attribution.sentence - 1) if own and attribution.sentence > 1 else {}
                known = latest.get((referent, own)) or latest.get((referent, not own))
                kind = self._kind(referent)
                beside, day = alike.get(kind, (-_ALIKE, None))
                if known is None and kind and attribution.sentence - beside < _ALIKE:
                    known = day  # "one of the hostages", behind "the hostages"
                found = before.get(referent) or known
                if found is None and own and lead:
                    found = next((lead[body] for body in bodies(referent) if body in lead), None)
                if found is not None and not self._earlier(index):
                    self._days[index] = found
            day = self._days[index]
            if day is not None:
                latest[referent, own] = day
                alike[self._kind(referent)] = attribution.sentence, day
                if attribution.sentence < _LEAD:
                    lead.setdefault(referent, day)
        self._carry_back()

    def _kind(self, referent: Referent) -> str:
        """Return the noun for what a speaker without a name of his own is, in the singular; else nothing."""
        if referent.kind not in {ActorKind.UNNAMED, ActorKind.GROUP}:
            return ""
        words = referent.name.lower().split()
        if len(words) > 2 and words[1] == self._grammar.OF and words[0] in self._grammar.INDEFINITE:
            words = words[2:]
        cuts = (place for place, word in enumerate(words) if place and word in self._grammar.PREPOSITIONS)
        return words[next(cuts, len(words)) - 1].removesuffix(self._grammar.PLURAL_ENDING) if words else ""

    def _carry_back(self) -> None:
        """Give an undated statement the day of the same speaker's next one, where that follows at once."""
        following: dict[Referent, tuple[int, TimeExpression]] = {}
        for index, referent in reversed(list(self._known())):
            attribution, day = self._reading.attributions[index], self._days[index]
            if day is not None:
                following[referent] = attribution.sentence, day
            elif referent in following and attribution.within is None and not self._earlier(index):
                sentence, day = following[referent]
                if sentence - attribution.sentence <= 1:
                    self._days[index] = day

    def _acted(self, index: int) -> dict[Referent, TimeExpression]:
        """Return the first day of a sentence for those who act in it, outside what it reports: "They met on Monday".

        In the first sentence of a report they are all who are named, in the others the one named first.
        """
        if index not in self._deeds:
            self._deeds[index] = self._acting(index)
        return self._deeds[index]

    def _acting(self, index: int) -> dict[Referent, TimeExpression]:
        if index >= len(self._reading.sentences):
            return {}
        sentence = self._reading.sentences[index]
        start = sentence.tokens[opening_of(sentence.tokens)].start
        end = min(sentence.end, start + _FARTHEST)
        told = self._told.get(index, ())
        named_so = self._sources.get(index, ())  # "Berg, who left on Monday, said": no day of saying
        times = self._reading.times[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        days = [
            time
            for time in times
            if _is_day(time.when, self._reading.article.published)
            and not _inside(time.start, told)
            and not _inside(time.start, named_so)
        ]
        if not days:
            return {}
        first, last = (bisect_left(self._mentions, place, key=_start) for place in (start, end))
        named = [
            one for one in self._reading.mentions[first:last] if one.acts and not _inside(one.start, told)
        ]
        return {mention.referent: days[0] for mention in (named if index == 0 else named[:1])}

    def _known(self) -> Iterator[tuple[int, Referent]]:
        """Yield the attributions whose speaker is known."""
        for index, referent in enumerate(self._referents):
            if referent is not None:
                yield index, referent

    def _earlier(self, index: int) -> bool:
        """Tell whether the cue itself speaks of another occasion: "had said", "has long said"."""
        attribution = self._reading.attributions[index]
        cue = attribution.cue
        if cue is None:
            return False
        ends = [piece.end for piece in attribution.content if piece.end <= cue.start]
        before = self._reading.text[max([cue.start - _LOOK_BACK, 0, *ends]) : cue.start].lower().split()[-4:]
        first = self._reading.sentences[attribution.sentence].tokens[0].lower
        return not self._grammar.EARLIER.isdisjoint([first, *before])


def _inside(place: int, pieces: Sequence[Stretch]) -> bool:
    """Tell whether the character at *place* stands in one of the first *pieces*."""
    return any(piece.start <= place < piece.end for piece in pieces[:_NEAR])


def _is_day(when: When, published: date) -> bool:
    """Tell whether *when* is a single day that was not still to come on the day of publication."""
    return when.start is not None and when.start == when.end and when.start <= published

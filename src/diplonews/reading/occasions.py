"""When it was said: the day of each statement.

The day comes from the clause of the cue; else from the same speaker's occasion; else from the day that the report's
lead gives for the body he speaks for. Where none is given the day is unknown: never the day of publication by
default.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from diplonews.dates import TimeExpression
from diplonews.model import Act, TimeType, When
from diplonews.reading.cues import cues
from diplonews.reading.layers import Attribution, Reading, Referent, Stretch
from diplonews.reading.memory import bodies

_LEAD = 3
"""The sentences that may hold the lead of a report."""
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
        first = bisect_left(self._starts, max(sentence.start, cue.start - _FARTHEST))
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
                    return (
                        other is attribution
                        and other.act is Act.DEMAND
                        and self._before_infinitive(piece, time)
                    )
        return True

    def _before_infinitive(self, piece: Stretch, time: TimeExpression) -> bool:
        """Tell whether *time* stands between someone and what he is to do: "ordered the army Monday to leave"."""
        near = time.start - piece.start < _LOOK_BACK
        return near and self._reading.text[time.end : time.end + 4] == f" {self._grammar.TO} "

    def _carry(self) -> None:
        """Give the day of one statement to the others of the same occasion, then that of the lead to its speakers."""
        latest: dict[Referent, TimeExpression] = {}
        lead = self._lead()
        undated: list[tuple[int, Referent]] = []
        for index, referent in self._known():
            day = self._days[index]
            if day is None and referent in latest and not self._earlier(index):
                day = self._days[index] = latest[referent]
            if day is None:
                if self._reading.attributions[index].within is None or self._shared(
                    self._reading.attributions[index]
                ):
                    undated.append((index, referent))
                continue
            latest[referent] = day
            if self._reading.attributions[index].sentence < _LEAD:
                lead.setdefault(referent, day)
        for index, referent in undated:
            if not self._earlier(index):
                self._days[index] = next((lead[body] for body in bodies(referent) if body in lead), None)

    def _lead(self) -> dict[Referent, TimeExpression]:
        """Return the day of the report's first sentence for those who act in it: "The ministers met on Monday"."""
        if not self._reading.sentences:
            return {}
        first = self._reading.sentences[0]
        told = [
            piece for one in self._reading.attributions[:_NEAR] if not one.sentence for piece in one.content
        ]
        days = [
            time
            for time in self._reading.times[: bisect_left(self._starts, first.end)]
            if _is_day(time.when, self._reading.article.published)
            and not any(piece.start <= time.start < piece.end for piece in told)
        ]
        if len(days) != 1:
            return {}
        return {
            mention.referent: days[0]
            for mention in self._reading.mentions[:_NEAR]
            if mention.end <= first.end
            and mention.acts
            and not any(piece.start <= mention.start < piece.end for piece in told)
        }

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
        return bool(self._grammar.EARLIER & set(before))


def _is_day(when: When, published: date) -> bool:
    """Tell whether *when* is a single day that was not still to come on the day of publication."""
    return when.start is not None and when.start == when.end and when.start <= published

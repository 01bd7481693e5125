"""Stands: who says that an event happened, who says that it did not, and which denial answers which claim.

Everything told in an attribution is claimed by its speaker, everything else by the article. A denial takes the event
that its own words tell of; else the claim that it answers gives the event: the nearest one before it that its noun,
its words or its denier fit.
"""

from bisect import bisect_left
from collections import defaultdict
from types import ModuleType

from attrs import define, evolve, field

from diplonews import languages
from diplonews.model import Act, Certainty, EventType, Form, Phase, Polarity
from diplonews.reading.answers import Answered, Answers
from diplonews.reading.denials import finder
from diplonews.reading.layers import ClaimStand, DenialStand, Happening, Reading, Referent, Stands, Stretch
from diplonews.reading.marks import Mark, Marker
from diplonews.reading.modality import negated
from diplonews.reading.participants import Walker
from diplonews.reading.pronouns import Pronouns
from diplonews.reading.scenes import Scene, scenes

LONGEST_PROPOSITION = 400
UNCLAIMED_ACTS = frozenset({Act.ASK, Act.DEMAND})
"""Who asks or demands does not say that it is so."""
AGAINST = frozenset({Form.NOT_HAPPENED, Form.FALSE, Form.REJECTS, Form.UNAWARE, Form.NO_PLAN})


def find_stands(reading: Reading) -> Reading:
    """Return *reading* with the claims and denials that it tells of."""
    language = languages.load(reading.language)
    tables, words, small = language.events, language.denials, language.clause_words
    pronouns = Pronouns(reading, small.PRONOUN_KINDS)
    table = _Stands(reading=reading, small=small, pronouns=pronouns, answers=Answers(reading, pronouns))
    laid_out = scenes(reading)
    marks: list[Mark] = []
    for scene in laid_out:
        walker = Walker(scene=scene, small=small, tables=tables, pronouns=pronouns)
        marker = Marker(reading=reading, scene=scene, walker=walker, small=small)
        marks.extend(finder(scene, marker, words, small).marks())
    table.take(laid_out, marks)
    return evolve(reading, stands=Stands(claims=tuple(table.claims), denials=tuple(table.denials)))


@define(kw_only=True)
class _Stands:
    """Collects the stands of one Reading."""

    reading: Reading
    small: ModuleType
    pronouns: Pronouns
    answers: Answers
    claims: list[ClaimStand] = field(factory=list)
    denials: list[DenialStand] = field(factory=list)
    _known: dict[tuple[object, ...], int] = field(factory=dict)
    _of_event: defaultdict[int, list[int]] = field(factory=lambda: defaultdict(list))
    _denied: set[int] = field(factory=set)

    def take(self, laid_out: list[Scene], marks: list[Mark]) -> None:
        """Settle the events of the marks, then the claims, then what the denials answer."""
        told = sorted(
            (trigger.start, place)
            for place, event in enumerate(self.reading.events)
            for trigger in event.triggers
        )
        events = [self._event_in(mark, told) for mark in marks]
        for mark, denied in zip(marks, events, strict=True):
            if denied is not None and mark.scope is not None:
                self._denied.add(denied[1])
        for start, place in told:
            if start not in self._denied:
                self._claim_of(start, place, laid_out)
        self._accusations()
        for mark, denied in zip(marks, events, strict=True):
            self._deny(mark, None if denied is None else denied[0])

    # ------------------------------------------------------------ claims
    def _claim_of(self, start: int, place: int, laid_out: list[Scene]) -> None:
        """Add the claim that the trigger at *start* makes of the event at *place*."""
        event = self.reading.events[place]
        attribution = next(
            (a for a in self.pronouns.voices.around(start) if self.pronouns.speaker(a) is not None), None
        )
        against = self._negated(start, laid_out)
        if attribution is not None:
            source = self.reading.attributions[attribution]
            if source.negated or (source.act in UNCLAIMED_ACTS and event.phase is not Phase.ACTUAL):
                return
            if source.act is Act.DENY:
                return
        speaker = self.pronouns.speaker(attribution)
        certainty = self._certainty(event, start, laid_out)
        if event.phase is Phase.HYPOTHETICAL and not against:
            return
        self._add_claim(
            ClaimStand(
                claimant=speaker,
                event=place,
                proposition=_words(self.reading, self._sentence_of(start, laid_out))
                if attribution is None
                else self._content(attribution),
                polarity=Polarity.NEGATIVE if against else Polarity.POSITIVE,
                certainty=certainty,
                attributions=() if attribution is None else (attribution,),
                spans=self._trigger(event, start)
                if attribution is None
                else self.reading.attributions[attribution].content,
            )
        )

    def _add_claim(self, stand: ClaimStand) -> int:
        """Return the place of *stand*; one claimant's claims of one event are one."""
        key = (stand.claimant, stand.event if stand.event is not None else stand.proposition, stand.polarity)
        known = self._known.get(key)
        if known is None:
            self._known[key] = known = len(self.claims)
            self.claims.append(stand)
            if stand.event is not None:
                self._of_event[stand.event].append(known)
        else:
            held = self.claims[known]
            self.claims[known] = evolve(
                held,
                attributions=tuple(dict.fromkeys((*held.attributions, *stand.attributions))),
                spans=tuple(dict.fromkeys((*held.spans, *stand.spans))),
            )
        return known

    def _accusations(self) -> None:
        """Add what is alleged and tells of no event of its own."""
        carried = {place for claim in self.claims for place in claim.attributions}
        for place, attribution in enumerate(self.reading.attributions):
            speaker = self.pronouns.speaker(place)
            alleged = attribution.act is Act.ACCUSE and not attribution.negated and place not in carried
            if speaker is not None and alleged and attribution.content:
                self._propose(speaker, self._content(place), (place,), attribution.content)

    def _proposed(self, mark: Mark, answered: Answered, event: int | None = None) -> int | None:
        """Return the claim that *mark* answers, made from the words of the claimant, else from the words denied."""
        if answered.attribution is not None:
            content = self.reading.attributions[answered.attribution].content
            return self._propose(
                answered.speaker, self._content(answered.attribution), (answered.attribution,), content, event
            )
        if mark.scope is None:
            return None
        return self._propose(answered.speaker, _words(self.reading, mark.scope), (), (mark.scope,), event)

    def _propose(
        self,
        claimant: Referent,
        proposition: str,
        attributions: tuple[int, ...],
        spans: tuple[Stretch, ...],
        event: int | None = None,
    ) -> int | None:
        """Return the place of a claim of *proposition*; None where no word stands in it."""
        if event is None and not any(letter.isalnum() for letter in proposition):
            return None
        return self._add_claim(
            ClaimStand(
                claimant=claimant,
                event=event,
                proposition=proposition[:LONGEST_PROPOSITION],
                polarity=Polarity.POSITIVE,
                certainty=Certainty.CERTAIN,
                attributions=attributions,
                spans=spans,
            )
        )

    def _content(self, attribution: int) -> str:
        content = self.reading.attributions[attribution].content
        return " ".join(_words(self.reading, piece) for piece in content)[:LONGEST_PROPOSITION]

    def _sentence_of(self, start: int, laid_out: list[Scene]) -> Stretch:
        sentence = laid_out[self._scene_at(start, laid_out)].sentence
        return Stretch(sentence.start, min(sentence.end, sentence.start + LONGEST_PROPOSITION))

    def _scene_at(self, start: int, laid_out: list[Scene]) -> int:
        return min(bisect_left(laid_out, start + 1, key=lambda scene: scene.sentence.end), len(laid_out) - 1)

    def _trigger(self, event: Happening, start: int) -> tuple[Stretch, ...]:
        return tuple(trigger for trigger in event.triggers if trigger.start == start)

    def _negated(self, start: int, laid_out: list[Scene]) -> bool:
        scene = laid_out[self._scene_at(start, laid_out)]
        place = scene.at(start)
        if place >= len(scene.words):
            return False
        noun = place > 0 and (
            scene.words[place - 1] in self.small.DETERMINERS
            or scene.words[place - 1] in self.small.ADJECTIVES
        )
        return negated(scene, place, place, noun=noun, small=self.small) is not None

    def _certainty(self, event: Happening, start: int, laid_out: list[Scene]) -> Certainty:
        scene = laid_out[self._scene_at(start, laid_out)]
        place = scene.at(start)
        before = set(scene.words[max(0, place - 6) : place])
        if before & self.small.HEDGES:
            return Certainty.POSSIBLE if any(self.pronouns.voices.around(start)) else Certainty.UNDERSPECIFIED
        if event.phase is Phase.HYPOTHETICAL or before & {"may", "might", "could", "possibly", "perhaps"}:
            return Certainty.POSSIBLE
        if before & {"likely", "probably", "expected"}:
            return Certainty.PROBABLE
        return Certainty.CERTAIN

    # ------------------------------------------------------------ denials
    def _event_in(self, mark: Mark, told: list[tuple[int, int]]) -> tuple[int, int] | None:
        """Return the event that the scope of *mark* tells of first, and where its trigger starts."""
        if mark.scope is None or mark.form in {Form.NO_COMMENT, Form.RETRACTS}:
            return None
        here = bisect_left(told, (mark.scope.start, -1))
        best = None
        while here < len(told) and told[here][0] < mark.scope.end:
            start, place = told[here]
            event = self.reading.events[place]
            outside = not (mark.span.start <= start < mark.span.end)
            if outside and event.type != EventType.REJECT and best is None:
                best = (place, start)
            here += 1
        return best

    def _deny(self, mark: Mark, event: int | None) -> None:
        """Add the denials of *mark*, linked to the claims that they answer."""
        for denier in mark.deniers:
            answered = None
            if mark.form not in {Form.REFUSES, Form.NO_COMMENT}:
                answered = self.answers.to(mark, denier)
            about, claims = self._answered(mark, denier, event, answered)
            proposition = _words(self.reading, mark.scope or mark.span)[:LONGEST_PROPOSITION]
            if about is None and not any(letter.isalnum() for letter in proposition):
                continue
            self.denials.append(
                DenialStand(
                    denier=denier,
                    event=about,
                    proposition=proposition,
                    form=mark.form,
                    claims=claims,
                    attributions=() if mark.attribution is None else (mark.attribution,),
                    spans=(mark.span,),
                )
            )

    def _answered(
        self, mark: Mark, denier: Referent, event: int | None, answered: Answered | None
    ) -> tuple[int | None, tuple[int, ...]]:
        """Return the event denied and the claims of others about it."""
        if event is None and answered is not None and answered.attribution is not None and mark.noun:
            event = self._claimed_in(answered.attribution)
        if event is not None:
            claims = tuple(c for c in self._of_event[event] if self._is_answer(self.claims[c], denier))
            if claims or answered is None or answered.speaker == denier:
                return event, claims
            claim = self._proposed(mark, answered, event) if answered.sure else None
            return event, () if claim is None else (claim,)
        if answered is None:
            return None, ()
        known = [
            c
            for c, claim in enumerate(self.claims)
            if claim.event is None
            and answered.attribution in claim.attributions
            and self._is_answer(claim, denier)
        ]
        if known:
            return None, tuple(known)
        claim = self._proposed(mark, answered)
        return None, () if claim is None else (claim,)

    def _is_answer(self, claim: ClaimStand, denier: Referent) -> bool:
        return claim.polarity is Polarity.POSITIVE and claim.claimant != denier

    def _claimed_in(self, attribution: int) -> int | None:
        """Return the event that an attribution claims."""
        return next(
            (
                claim.event
                for claim in self.claims
                if claim.event is not None and attribution in claim.attributions
            ),
            None,
        )


def _words(reading: Reading, stretch: Stretch) -> str:
    """Return the words of a stretch with their white space evened."""
    return " ".join(reading.text[stretch.start : stretch.end][: LONGEST_PROPOSITION * 2].split())

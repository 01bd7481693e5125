"""Stands: who says that an event happened, who says that it did not, and which denial answers which claim.

A denial takes the event that its own words tell of; else the claim that it answers gives the event.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from types import ModuleType

from attrs import evolve

from diplonews import languages
from diplonews.model import Act, Certainty, Form, Polarity
from diplonews.reading.events.participants import walker_of
from diplonews.reading.events.pronouns import Pronouns
from diplonews.reading.events.scenes import Scenes
from diplonews.reading.layers import ClaimStand, DenialStand, Reading, Referent, Stands, Stretch
from diplonews.reading.stands.answers import Answered, Answers
from diplonews.reading.stands.claims import Claims, words
from diplonews.reading.stands.contradictions import Contradictions
from diplonews.reading.stands.denial_words import denial_words
from diplonews.reading.stands.denials import finder
from diplonews.reading.stands.denied_objects import ABOUT_WORDS
from diplonews.reading.stands.marks import Mark, Marker

UNANSWERING = frozenset({Form.REFUSES, Form.NO_COMMENT})
"""Forms that reject no claim."""
EVENTLESS = frozenset({Form.NO_COMMENT})
"""Forms that are about no event."""


def find_stands(reading: Reading) -> Reading:
    """Return *reading* with the claims and denials that it tells of."""
    small = languages.load(reading.language).clause_words
    pronouns = Pronouns(reading, small.PRONOUN_KINDS)
    laid_out = Scenes(reading)
    claims = Claims(reading, pronouns, laid_out, small)
    marks = _marks(reading, pronouns, laid_out)
    denying = {
        mark.attribution
        for mark in marks
        if mark.attribution is not None
        and mark.form not in UNANSWERING
        and pronouns.speaker(mark.attribution) in (None, *mark.deniers)
    }
    answers = Answers(reading, pronouns, claims.disowned | denying)
    linker = _Linker(reading, claims, answers, laid_out, small)
    denials = linker.settle(marks)
    denials += linker.contradictions(_contradictions(reading, pronouns, laid_out, answers, denials))
    return evolve(reading, stands=Stands(claims=tuple(claims.stands), denials=denials))


def _marks(reading: Reading, pronouns: Pronouns, laid_out: Scenes) -> list[Mark]:
    """Return the words that deny, from the first to the last."""
    language = languages.load(reading.language)
    found: list[Mark] = []
    for scene in laid_out.with_words(denial_words(reading.language), *language.clause_words.NEGATED_ENDINGS):
        walker = walker_of(scene, language.clause_words, language.events, pronouns)
        marker = Marker(reading=reading, scene=scene, walker=walker, small=language.clause_words)
        found.extend(finder(scene, marker, language.denials, language.clause_words).marks())
    return found


def _contradictions(
    reading: Reading,
    pronouns: Pronouns,
    laid_out: Scenes,
    answers: Answers,
    denials: Sequence[DenialStand],
) -> list[tuple[Mark, Answered | None]]:
    """Return the negative clauses that deny in sentences without another denial, with what they answer."""
    language = languages.load(reading.language)
    small, tables = language.clause_words, language.denials
    known = sorted((span for denial in denials for span in denial.spans), key=lambda span: span.start)
    found: list[tuple[Mark, Answered | None]] = []
    for scene in laid_out.with_words(small.NOT | small.NOBODY | tables.NOTHING, *small.NEGATED_ENDINGS):
        walker = walker_of(scene, small, language.events, pronouns)
        marker = Marker(reading=reading, scene=scene, walker=walker, small=small)
        reader = Contradictions(scene=scene, marker=marker, answers=answers, tables=tables, small=small)
        contradiction = reader.found(known)
        if contradiction is not None:
            found.append(contradiction)
    return found


class _Linker:
    """Links what denies with what it denies."""

    def __init__(
        self, reading: Reading, claims: Claims, answers: Answers, laid_out: Scenes, small: ModuleType
    ) -> None:
        self._reading = reading
        self._laid_out = laid_out
        self._small = small
        self._denials = languages.load(reading.language).denials
        self._claims = claims
        self._answers = answers
        self._told = sorted(
            (trigger.start, place) for place, event in enumerate(reading.events) for trigger in event.triggers
        )

    def settle(self, marks: Sequence[Mark]) -> tuple[DenialStand, ...]:
        """Return the denials; what is told outside what they deny becomes claims before they are linked."""
        settled = [(mark, self._event_in(mark)) for mark in marks]
        denied = {found[0] for mark, found in settled if found is not None and mark.form is not Form.RETRACTS}
        for start, place in self._told:
            if start not in denied:
                mark = self._claims.take(start, place)
                if mark is not None:
                    settled.append((mark, (start, place)))
        self._claims.alleged()
        denials: list[DenialStand] = []
        for mark, found in settled:
            event = None if found is None else found[1]
            if event is None and mark.form is Form.NO_COMMENT and self._only_points(mark):
                event = self._contested_before(mark, denials)
            stands = (self._denial(mark, denier, event) for denier in mark.deniers)
            denials.extend(stand for stand in stands if stand is not None)
        return tuple(denials)

    def contradictions(self, marks: Sequence[tuple[Mark, Answered | None]]) -> tuple[DenialStand, ...]:
        """Return the denials of negative clauses; they are about the event that they tell of where another has claimed it."""
        stands = []
        for mark, answered in marks:
            found = self._event_in(mark)
            event = None if found is None or not self._is_alleged(found[1]) else found[1]
            for denier in mark.deniers:
                claimed = answered or self._answers.to(mark, denier)
                stands.append(self._stand(mark, denier, event, claimed))
        return tuple(stand for stand in stands if stand is not None)

    def _only_points(self, mark: Mark) -> bool:
        """Tell whether what is not commented on is what was told before: "it", "the case", or nothing said."""
        told = "" if mark.scope is None else words(self._reading, mark.scope)
        return all(
            word in self._denials.ANAPHORS
            or word in self._denials.MATTERS
            or word in self._small.PREPOSITIONS
            or word in self._small.DETERMINERS
            for word in re.findall(r"\w+", told.lower())
        )

    def _contested_before(self, mark: Mark, denials: Sequence[DenialStand]) -> int | None:
        """Return the event that is denied last before *mark*, else the one that somebody claims last before it."""
        for stand in reversed(denials):
            if stand.event is not None and stand.spans[0].start < mark.span.start:
                return stand.event
        here = bisect_left(self._told, (mark.span.start, -1))
        return next((event for _, event in reversed(self._told[:here]) if self._is_alleged(event)), None)

    def _is_alleged(self, event: int) -> bool:
        claims = (self._claims.stands[place] for place in self._claims.of_event[event])
        return any(claim.claimant is not None for claim in claims)

    def _event_in(self, mark: Mark) -> tuple[int, int] | None:
        """Return where the first event stands that the words denied tell of, and its place."""
        if mark.scope is None or mark.form in EVENTLESS:
            return None
        for start, place in self._told[bisect_left(self._told, (mark.scope.start, -1)) :]:
            if start >= mark.scope.end:
                break
            inside = mark.span.start <= start < mark.span.end or self._is_charge(mark, start)
            if not inside and self._reading.events[place].type not in ABOUT_WORDS:
                return start, place
        return None

    def _is_charge(self, mark: Mark, start: int) -> bool:
        """Tell whether the trigger at *start* is a word for what somebody is charged with ("pushed back on her attack")."""
        charged = mark.form is Form.REJECTS and mark.noun in self._denials.DEEDS
        carrier = None if mark.attribution is None else self._reading.attributions[mark.attribution]
        denied = carrier is not None and carrier.act is Act.DENY
        return charged and not denied and self._reading.text.startswith(mark.noun, start)

    def _denial(self, mark: Mark, denier: Referent, event: int | None) -> DenialStand | None:
        answered = None if mark.form in UNANSWERING else self._answers.to(mark, denier)
        return self._stand(mark, denier, event, answered)

    def _stand(
        self, mark: Mark, denier: Referent, event: int | None, answered: Answered | None
    ) -> DenialStand | None:
        """Return the denial of *mark* by *denier* with the claims that it answers; None where it says nothing."""
        about, claims = self._answered(mark, denier, event, answered)
        proposition = self._denied(mark, answered, claims if about is None else ())
        if about is None and not any(letter.isalnum() for letter in proposition):
            return None
        return DenialStand(
            denier=denier,
            event=about,
            proposition=proposition,
            form=mark.form,
            claims=claims,
            attributions=() if mark.attribution is None else (mark.attribution,),
            spans=(mark.span,),
        )

    def _denied(self, mark: Mark, answered: Answered | None, claims: tuple[int, ...]) -> str:
        """Return what is denied, in words: those of the claim where the denial only points at it ("I never said that")."""
        if len(claims) == 1 and mark.noun in self._denials.ANAPHORS:
            return self._claims.stands[claims[0]].proposition
        told = None if answered is None else answered.words
        return words(self._reading, mark.scope or told or mark.span)

    def _answered(
        self, mark: Mark, denier: Referent, event: int | None, answered: Answered | None
    ) -> tuple[int | None, tuple[int, ...]]:
        """Return the event denied and the claims of others about it."""
        if event is None and answered is not None and mark.noun:
            event = self._claimed_in(answered)
        if event is not None:
            known = self._claims.of_event[event]
        elif answered is not None and answered.attribution is not None:
            places = self._claims.of_attribution[answered.attribution]
            known = [place for place in places if self._claims.stands[place].event is None]
        else:
            known = []
        found = tuple(place for place in known if _is_answer(self._claims.stands[place], denier, mark.form))
        if answered is not None and answered.named:
            named = (place for place in found if self._claims.stands[place].claimant == answered.speaker)
            found = tuple(named) or found
        if (
            found
            or answered is None
            or answered.speaker == denier
            or (event is not None and not answered.sure)
        ):
            return event, found
        claim = self._proposed(mark, answered, event)
        return event, () if claim is None else (claim,)

    def _proposed(self, mark: Mark, answered: Answered, event: int | None) -> int | None:
        """Return the claim that *mark* answers, made from the words of the claimant, else from the words denied."""
        place = answered.attribution
        if place is not None:
            told_in = self._answers.told_in(mark, place)
            content = self._claims.content(place)
            return self._claims.propose(
                answered.speaker, content, told_in, self._claims.spans(told_in), event
            )
        told = answered.words or mark.scope
        if told is None:
            return None
        return self._claims.propose(answered.speaker, words(self._reading, told), (), (told,), event)

    def _claimed_in(self, answered: Answered) -> int | None:
        """Return the first event that the words answered claim or ask about, not one that they only mention."""
        place = answered.attribution
        if place is None:
            return None if answered.words is None else self._told_in(answered.words, Act.SAY)
        attribution = self._reading.attributions[place]
        found = (self._told_in(piece, attribution.act) for piece in attribution.content)
        return next((event for event in found if event is not None), None)

    def _told_in(self, piece: Stretch, act: Act) -> int | None:
        for start, event in self._told[bisect_left(self._told, (piece.start, -1)) :]:
            if start >= piece.end:
                break
            new = start == self._reading.events[event].triggers[0].start
            known = act is Act.ASK or self._is_claimed(event)
            if known and (act is Act.ACCUSE or new or not self._hangs(start)):
                return event
        return None

    def _is_claimed(self, event: int) -> bool:
        claims = (self._claims.stands[place] for place in self._claims.of_event[event])
        return any(claim.polarity is Polarity.POSITIVE for claim in claims)

    def _hangs(self, start: int) -> bool:
        """Tell whether the trigger at *start* is a noun told before that stands behind a preposition ("after the attack")."""
        scene = self._laid_out.around(start)
        here = scene.at(start)
        before = scene.words[max(0, here - 2) : here]
        return (
            len(before) == 2 and before[1] in self._small.DEFINITE and before[0] in self._small.PREPOSITIONS
        )


def _is_answer(claim: ClaimStand, denier: Referent, form: Form) -> bool:
    """Tell whether a denial by *denier* can be about *claim*: one of others, or one's own that is taken back.

    What the article does not vouch for ("the reported call") is no claim that anybody answers.
    """
    if claim.claimant is None and claim.certainty is Certainty.UNDERSPECIFIED:
        return False
    own = claim.claimant == denier
    return claim.polarity is Polarity.POSITIVE and own is (form is Form.RETRACTS)

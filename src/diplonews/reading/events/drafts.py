"""Events in the making: what each trigger tells, and the Book in which a later mention joins the first.

A definite noun phrase ("the call"), the same parties on days that agree, or a verb that goes on with the one before
it tell of an event again. Two mentions that are dated differently stay two.
"""

from types import ModuleType

from attrs import define, field, frozen

from diplonews.dates import TimeExpression
from diplonews.model import ActorKind, Count, EventType, Mode, Phase, When
from diplonews.model.event_types import MUTUAL
from diplonews.reading.events.parties import Parties
from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.triggers import DONE_TO, Trigger
from diplonews.reading.layers import Referent, Stretch

SPEECH = frozenset({EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE, EventType.REJECT})
"""Types of what is done by words at a meeting or in a call."""
WITH_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
"""Types whose story is told blow by blow."""
OFFERING = frozenset({EventType.AGREE, EventType.REQUEST})
"""Types of what can be accepted or rejected."""
NEAREST_OFFER, FRONTED_OFFER = 4, 8
"""Tokens behind and before a verb in which stands what is accepted or rejected."""
REMEMBERED = 40
"""Events of a type that a later mention may join."""
NEAR = 2
"""Sentences between two mentions of a deed by the same word."""
NEAREST_AUXILIARY = 3
"""Tokens before a verb in which "did not" stands."""
FARTHEST_BESIDE = 12
"""Tokens between a trigger and one that goes on with it."""


@frozen(kw_only=True)
class Candidate:
    """A trigger with all that its sentence tells of it.

    Attributes:
        scene: The sentence.
        trigger: The trigger.
        parties: Who takes part.
        phase: How real it is there.
        time: The words that give its day.
        when: Its day.
        definite: An event noun behind a word that says it was told of before.
        governed: An event noun that a verb lends its subject.
        place: Where, in words.
        mode: What the words beside the trigger tell of its mode.
        present: Everyone whom the sentence mentions.
        where: The state in which an attack takes place.
        further: A word says that it is one more event ("also met").
        reduced: An accusation in a participle behind its noun: nobody accuses here.
        negated: The words say that it did not happen.
        asked: It is asked whether it happened.
        chosen: It is one of two ways open to somebody.
    """

    scene: Scene
    trigger: Trigger
    parties: Parties
    phase: Phase
    time: TimeExpression | None
    when: When | None
    definite: bool
    governed: bool
    place: str | None
    mode: Mode | None
    present: frozenset[Referent]
    where: Referent | None
    further: bool
    reduced: bool
    negated: bool
    asked: bool
    chosen: bool


@define(kw_only=True)
class Draft:
    """An event in the making; later mentions add to it. *last* is the token of its last trigger."""

    type: EventType
    mode: Mode | None
    phase: Phase
    actors: list[Referent]
    recipients: list[Referent]
    triggers: list[Stretch]
    sentence: int
    when: When | None
    when_spans: list[Stretch]
    place: str | None
    last: int
    lemma: str
    within: "Draft | None" = None
    condition: "Draft | None" = None
    counts: list[Count] = field(factory=list)

    def parties(self) -> set[Referent]:
        """Return everyone who takes part."""
        return {*self.actors, *self.recipients}


def place_within(draft: Draft, meeting: Draft | None, candidate: Candidate) -> None:
    """Put an act of speech into the *meeting* that its sentence tells of, where those who met do it."""
    if meeting is None or draft.type not in SPEECH or len(draft.triggers) > 1 or not draft.actors:
        return
    if draft.phase is Phase.ACTUAL and meeting.phase is Phase.ACTUAL and {*draft.actors} <= meeting.parties():
        draft.within = meeting
        if candidate.time is None:
            draft.when, draft.when_spans = meeting.when, list(meeting.when_spans)


class Book:
    """The events of a text as they are told; a later mention of one joins it."""

    def __init__(self, tables: ModuleType) -> None:
        self.drafts: list[Draft] = []
        self._tables = tables
        self._by_type: dict[EventType, list[Draft]] = {}

    def add(self, candidate: Candidate) -> Draft | None:
        """Return the event that *candidate* tells of, new or known; None where it tells of none."""
        known = self._by_type.setdefault(candidate.trigger.word.type, [])
        fitting = [draft for draft in known[: -REMEMBERED - 1 : -1] if self._same(draft, candidate)]
        if fitting:
            draft = max(fitting, key=lambda draft: _closeness(draft, candidate))
            _join(draft, candidate)
            _hit(draft, candidate)
            return draft
        if not self._counts(candidate):
            return None
        draft = _draft(candidate)
        _hit(draft, candidate)
        known.append(draft)
        self.drafts.append(draft)
        return draft

    def answer(self, candidate: Candidate) -> None:
        """Add to an answer who made what is answered: "rejected the offer", "a call that X has rejected"."""
        trigger, words = candidate.trigger, candidate.scene.words
        parties = candidate.parties
        if trigger.word.lemma not in self._tables.ANSWERING or len(parties) != 1 or not parties.actors:
            return
        behind = words[trigger.last + 1 : trigger.last + 1 + NEAREST_OFFER]
        before = words[max(0, trigger.first - FRONTED_OFFER) : trigger.first]
        pointed = not self._tables.TOLD_AGAIN.isdisjoint(behind[:1])
        fronted = {*before} >= self._tables.FRONTING
        if not any(
            not self._tables.OFFERS.isdisjoint(near)
            for near, told in ((behind, pointed), (before, fronted))
            if told
        ):
            return
        offers = (
            draft
            for draft in self.drafts[: -REMEMBERED - 1 : -1]
            if draft.type in OFFERING and candidate.scene.place - draft.sentence <= NEAR
        )
        made = next(
            (draft.actors for draft in offers if draft.actors and parties.actors[0] not in draft.actors), ()
        )
        parties.add(made, act=trigger.word.type in MUTUAL)

    def takes(self, draft: Draft, toll: Candidate, deed: Candidate) -> bool:
        """Tell whether *toll*, which tells of no event by itself, is that of *deed* in its sentence; *draft* takes it then.

        That is so where a word between the two says that the one came of the other ("were killed in an airstrike").
        """
        between = toll.scene.words[toll.trigger.last + 1 : deed.trigger.first]
        short = len(between) <= FARTHEST_BESIDE and not self._tables.BROUGHT_ABOUT.isdisjoint(between)
        if not short or draft.type is not toll.trigger.word.type or draft.sentence != toll.scene.place:
            return False
        draft.triggers.insert(0, _stretch(toll))
        return True

    def _counts(self, candidate: Candidate) -> bool:
        """Tell whether a candidate is clear enough to be an event of its own."""
        parties, word = len(candidate.parties), candidate.trigger.word
        if (candidate.reduced and not candidate.parties.actors) or (candidate.negated and parties < 2):
            return False
        if candidate.chosen and candidate.phase is Phase.HYPOTHETICAL:
            return False
        undone = word.lemma in self._tables.DONE_ALONE and candidate.phase is not Phase.ACTUAL
        if (
            undone
            or word.lemma in self._tables.NEEDS_BOTH
            or (word.is_noun and word.type is EventType.CONSULT)
        ):
            undergone = candidate.trigger.passive and (
                word.type in DONE_TO or word.lemma in self._tables.FROM_THE_OTHER
            )
            if undergone and not word.is_noun and parties == 1:
                return True
            clear = candidate.time is not None or candidate.governed or word.mode is Mode.MULTILATERAL
            return parties >= 2 or (parties == 1 and clear)
        if candidate.phase is Phase.HYPOTHETICAL and parties < 2 and word.type is not EventType.CONSULT:
            return False
        if word.type in WITH_FORCE and (candidate.time is not None or candidate.where is not None):
            return parties >= 1 or word.form == "plural" or candidate.phase is Phase.ACTUAL
        return parties >= 1

    def _same(self, draft: Draft, candidate: Candidate) -> bool:
        """Tell whether *candidate* tells of *draft* again."""
        word = candidate.trigger.word
        if not _days_agree(draft.when, candidate.when):
            return False
        parties, known = {*candidate.parties.actors, *candidate.parties.recipients}, draft.parties()
        if draft.sentence == candidate.scene.place and self._beside(draft, candidate, parties):
            return True
        if not _modes_agree(draft.mode, word.mode):
            return False
        if (candidate.negated or candidate.asked) and self._turned_round(draft, candidate, parties):
            return True
        if (
            word.type in WITH_FORCE
            and not word.is_noun
            and candidate.time is None
            and parties
            and parties <= known
        ):
            return not candidate.further
        if (
            candidate.phase is not draft.phase
            and Phase.ACTUAL in {candidate.phase, draft.phase}
            and not candidate.definite
        ):
            return False
        if word.is_noun and not parties:
            dated = draft.when is not None and candidate.time is not None
            return candidate.definite or (dated and draft.type is EventType.CONSULT)
        lasting = word.is_noun and word.type is EventType.SANCTION
        if word.is_noun and (candidate.definite or lasting) and parties <= known:
            return True
        if word.is_noun and candidate.definite and word.type in WITH_FORCE and _by_nobody_named(draft):
            return True
        if (
            not word.is_noun
            and len(known) == 1 < len(parties)
            and known < parties
            and None in {draft.when, candidate.when}
        ):
            return draft.type is EventType.CONSULT and not candidate.further
        if draft.type is EventType.CONSULT and _stands_for(known, parties) and draft.phase is candidate.phase:
            return not candidate.further
        if (
            word.type in WITH_FORCE
            and draft.recipients
            and not candidate.parties.recipients
            and len(parties) > 1
        ):
            return False  # both do it, where one did it to the other
        if parties != known or not parties or (draft.phase is not candidate.phase and not word.is_noun):
            return False
        return word.type in MUTUAL or len(parties) > 1 or _goes_on(draft, candidate)

    def _turned_round(self, draft: Draft, candidate: Candidate, parties: set[Referent]) -> bool:
        """Tell whether a verb that is denied or asked about tells of *draft*: its parties, or those they belong to, took part there.

        Where no party stands beside the verb, any event of its kind will do, but for tolls ("nobody was killed").
        """
        word = candidate.trigger.word
        first = candidate.trigger.first
        done = word.form in {"past", "participle"} or not self._tables.DID.isdisjoint(
            candidate.scene.words[max(0, first - NEAREST_AUXILIARY) : first]
        )
        if word.is_noun or not done or not (draft.phase is candidate.phase or candidate.asked):
            return False
        known = draft.parties()
        if not parties:
            toll = word.type is EventType.ASSAULT and word.lemma in self._tables.COUNTED
            return not toll and word.mode in {None, draft.mode}
        done_to = set(candidate.parties.recipients)
        if word.type in WITH_FORCE and done_to and done_to <= known and _by_nobody_named(draft):
            return True
        return all(_takes_part(party, known) for party in parties)

    def _beside(self, draft: Draft, candidate: Candidate, parties: set[Referent]) -> bool:
        """Tell whether a trigger only goes on with the one before it ("met for talks", "strikes killed six")."""
        between = candidate.scene.words[draft.last + 1 : candidate.trigger.first]
        if len(between) > FARTHEST_BESIDE:
            return False
        if draft.type in WITH_FORCE and _modes_agree(draft.mode, candidate.trigger.word.mode):
            if not draft.actors and not self._tables.BROUGHT_ABOUT.isdisjoint(between):
                return True
            return not candidate.trigger.word.is_noun and (not parties - draft.parties() or "and" in between)
        if draft.type is not EventType.CONSULT:
            return False
        if candidate.trigger.word.is_noun:
            return any(word in self._tables.GOING_ON for word in between)
        return candidate.trigger.word.lemma in self._tables.OBJECTLESS


def _stands_for(known: set[Referent], parties: set[Referent]) -> bool:
    """Tell whether two groups are one but for a state in the one and somebody of that state in the other.

    "Met the Ruritanian ambassador" does not name whom "met Ambassador Anna Berg" names.
    """
    (*first,), (*second,) = known - parties, parties - known
    if not known & parties or len(first) != 1 or len(second) != 1:
        return False
    state, person = sorted((first[0], second[0]), key=lambda one: one.kind is ActorKind.PERSON)
    if state.kind is not ActorKind.STATE or person.kind is not ActorKind.PERSON:
        return False
    body = person
    while body.affiliation is not None:
        body = body.affiliation
    return body in {state, person} and person.country in {state.country, None}


def _goes_on(draft: Draft, candidate: Candidate) -> bool:
    """Tell whether the same word soon tells of the one party again, and dates what was undated, or the other way."""
    one_dated = (draft.when is None) is not (candidate.when is None)
    near = candidate.scene.place - draft.sentence <= NEAR
    return one_dated and near and draft.lemma == candidate.trigger.word.lemma and not candidate.further


def _takes_part(party: Referent, known: set[Referent]) -> bool:
    """Tell whether *party* or the state that it is of is one of those known."""
    if party in known or party.affiliation in known:
        return True
    states = {one.country for one in known if one.kind is ActorKind.STATE}
    return party.country is not None and party.kind is not ActorKind.STATE and party.country in states


def _by_nobody_named(draft: Draft) -> bool:
    """Tell whether nobody with a name is known to have done it, so that somebody can be blamed for it."""
    return all(actor.kind in {ActorKind.GROUP, ActorKind.UNNAMED} for actor in draft.actors)


def _hit(draft: Draft, candidate: Candidate) -> None:
    """Take the state in which somebody attacks for the one that is hit, where nobody else is told of."""
    where = candidate.where
    if where is not None and draft.actors and not draft.recipients and where not in draft.actors:
        draft.recipients.append(where)


def _closeness(draft: Draft, candidate: Candidate) -> tuple[int, bool, bool]:
    """Return how well *candidate* fits an event told of before: by parties beside it, phase and mode."""
    shared = len(draft.parties() & candidate.present)
    return (shared, draft.phase is candidate.phase, draft.mode is candidate.trigger.word.mode)


def _join(draft: Draft, candidate: Candidate) -> None:
    """Add to *draft* what a later mention tells."""
    here = draft.sentence == candidate.scene.place
    draft.triggers.append(_stretch(candidate))
    if here:
        draft.last = candidate.trigger.last
    if draft.when is None and candidate.when is not None:
        draft.when = candidate.when
        draft.when_spans = _when_spans(candidate)
    draft.mode = draft.mode or candidate.trigger.word.mode or candidate.mode
    draft.place = draft.place or candidate.place
    known = Parties(actors=draft.actors, recipients=draft.recipients)
    if draft.type is EventType.CONSULT and _stands_for(draft.parties(), {*candidate.parties.actors}):
        person = {*candidate.parties.actors} - draft.parties()
        if all(one.kind is ActorKind.PERSON for one in person):
            draft.actors[:] = candidate.parties.actors
        return
    if (here or len(known) < 2 or _by_nobody_named(draft)) and not (candidate.negated or candidate.asked):
        known.add(candidate.parties.actors, act=True)
        known.add(candidate.parties.recipients, act=draft.type in MUTUAL)


def _draft(candidate: Candidate) -> Draft:
    word = candidate.trigger.word
    return Draft(
        type=word.type,
        mode=word.mode or candidate.mode,
        phase=candidate.phase,
        actors=candidate.parties.actors,
        recipients=candidate.parties.recipients,
        triggers=[_stretch(candidate)],
        sentence=candidate.scene.place,
        when=candidate.when,
        when_spans=_when_spans(candidate),
        place=candidate.place,
        last=candidate.trigger.last,
        lemma=word.lemma,
    )


def _stretch(candidate: Candidate) -> Stretch:
    tokens, trigger = candidate.scene.tokens, candidate.trigger
    whole = trigger.word.is_noun or trigger.last - trigger.first == len(trigger.word.rest)
    return Stretch(tokens[trigger.first].start, tokens[trigger.last if whole else trigger.first].end)


def _when_spans(candidate: Candidate) -> list[Stretch]:
    return [] if candidate.time is None else [Stretch(candidate.time.start, candidate.time.end)]


def _modes_agree(one: Mode | None, other: Mode | None) -> bool:
    return one is other or (Mode.VISIT not in {one, other} and None in {one, other})


def _days_agree(one: When | None, other: When | None) -> bool:
    """Tell whether two times can be one: they share a day, or one is not known."""
    if one is None or one.start is None or one.end is None:
        return True
    if other is None or other.start is None or other.end is None:
        return True
    return one.start <= other.end and other.start <= one.end

"""Claims: who says that an event took place or will, as they are gathered over an article.

What an attribution tells is claimed by its speaker, everything else by the article. Who asks or demands claims
nothing but where it is denied, and then of certainty U; nor does anybody claim what is only thought of. One claimant's
claims of one event are one.
"""

from collections import defaultdict
from collections.abc import Sequence
from types import ModuleType

from attrs import evolve

from diplonews import languages
from diplonews.model import Act, Certainty, EventType, Form, Phase, Polarity
from diplonews.reading.events.modality import negated
from diplonews.reading.events.pronouns import Pronouns
from diplonews.reading.events.scenes import Scene, Scenes
from diplonews.reading.layers import ClaimStand, Happening, Reading, Referent, Stretch
from diplonews.reading.stands.marks import Mark

LONGEST_PROPOSITION = 400
UNCLAIMED_ACTS = frozenset({Act.ASK, Act.DEMAND})
"""Who asks or demands does not say that it is so."""
DEEDS = frozenset({EventType.CONSULT, EventType.ASSAULT, EventType.COERCE, EventType.AGREE, EventType.AID})
"""Types that a negative sentence about named parties denies although nobody has told of the event before."""
HEDGE_REACH = 6
NEGATION_REACH = 6
"""Tokens between a negation and the trigger that it denies."""


class Claims:
    """The claims of one Reading, in the order in which they are found."""

    def __init__(self, reading: Reading, pronouns: Pronouns, laid_out: Scenes, small: ModuleType) -> None:
        self.stands: list[ClaimStand] = []
        self.of_event: defaultdict[int, list[int]] = defaultdict(list)
        self.of_attribution: defaultdict[int, list[int]] = defaultdict(list)
        self._reading = reading
        self._pronouns = pronouns
        self._laid_out = laid_out
        self._small = small
        self._known: dict[tuple[object, ...], int] = {}
        self._triggers = {trigger.start: trigger for event in reading.events for trigger in event.triggers}
        self.disowned = _disowned(reading)

    def take(self, start: int, place: int) -> Mark | None:
        """Add the claim that the trigger at *start* makes of the event at *place*.

        Where somebody says that the event did not happen, and it was told of before or its parties are named, the
        claim is a denial: its mark comes back instead.
        """
        event = self._reading.events[place]
        attribution = self._voice(start)
        if attribution is not None:
            source = self._reading.attributions[attribution]
            unclaimed = source.act in UNCLAIMED_ACTS and event.phase is not Phase.ACTUAL
            if source.negated or source.act is Act.DENY or unclaimed or attribution in self.disowned:
                return None
        scene, here = self._at(start)
        negation = self._negation(scene, here)
        near = negation is not None and abs(negation - here) <= NEGATION_REACH
        if negation is not None and near and attribution is not None and _is_known(event, start):
            return self._denied(scene, (negation, here), start, attribution)
        if event.phase is Phase.HYPOTHETICAL and negation is None:
            return None
        speaker = self._pronouns.speaker(attribution)
        own = attribution is None
        sentence = Stretch(
            scene.sentence.start, min(scene.sentence.end, scene.sentence.start + LONGEST_PROPOSITION)
        )
        self.add(
            ClaimStand(
                claimant=speaker,
                event=place,
                proposition=words(self._reading, sentence)
                if attribution is None
                else self.content(attribution),
                polarity=Polarity.POSITIVE if negation is None else Polarity.NEGATIVE,
                certainty=self._certainty(scene, here, own=own),
                attributions=() if attribution is None else (attribution,),
                spans=(self._triggers[start],)
                if attribution is None
                else self._reading.attributions[attribution].content,
            )
        )
        return None

    def propose(
        self,
        claimant: Referent | None,
        proposition: str,
        attributions: tuple[int, ...],
        spans: tuple[Stretch, ...],
        event: int | None = None,
    ) -> int | None:
        """Return the place of a claim of *proposition*; None where no word stands in it.

        Who only asks is sure of nothing.
        """
        if event is None and not any(letter.isalnum() for letter in proposition):
            return None
        asked = bool(attributions) and all(self._reading.attributions[a].act is Act.ASK for a in attributions)
        return self.add(
            ClaimStand(
                claimant=claimant,
                event=event,
                proposition=proposition[:LONGEST_PROPOSITION],
                polarity=Polarity.POSITIVE,
                certainty=Certainty.UNDERSPECIFIED if asked else Certainty.CERTAIN,
                attributions=attributions,
                spans=spans,
            )
        )

    def add(self, stand: ClaimStand) -> int:
        """Return the place of *stand*, which joins what its claimant has claimed of the same event."""
        about = stand.event if stand.event is not None else stand.proposition
        key = (stand.claimant, about, stand.polarity)
        known = self._known.get(key)
        if known is None:
            self._known[key] = known = len(self.stands)
            self.stands.append(stand)
            if stand.event is not None:
                self.of_event[stand.event].append(known)
        else:
            held = self.stands[known]
            if len(held.spans) < MOST_SPANS:
                self.stands[known] = evolve(
                    held,
                    attributions=tuple(dict.fromkeys((*held.attributions, *stand.attributions))),
                    spans=tuple(dict.fromkeys((*held.spans, *stand.spans))),
                )
        for attribution in stand.attributions:
            self.of_attribution[attribution].append(known)
        return known

    def alleged(self) -> None:
        """Add what is alleged and tells of no event of its own."""
        for place, attribution in enumerate(self._reading.attributions):
            speaker = self._pronouns.speaker(place)
            if attribution.act is not Act.ACCUSE or attribution.negated or place in self.of_attribution:
                continue
            if speaker is not None and attribution.content and place not in self.disowned:
                self.propose(speaker, self.content(place), (place,), attribution.content)

    def content(self, attribution: int) -> str:
        """Return the reported words of an attribution."""
        pieces = self._reading.attributions[attribution].content
        return " ".join(words(self._reading, piece) for piece in pieces)[:LONGEST_PROPOSITION]

    def spans(self, attributions: Sequence[int]) -> tuple[Stretch, ...]:
        """Return the stretches of the reported words of *attributions*."""
        return tuple(piece for a in attributions for piece in self._reading.attributions[a].content)

    def _voice(self, start: int) -> int | None:
        """Return the innermost attribution around *start* whose speaker is known."""
        around = self._pronouns.voices.around(start)
        return next((a for a in around if self._pronouns.speaker(a) is not None), None)

    def _at(self, start: int) -> tuple[Scene, int]:
        scene = self._laid_out.around(start)
        return scene, min(scene.at(start), len(scene.words) - 1)

    def _negation(self, scene: Scene, here: int) -> int | None:
        before = scene.words[here - 1] if here else ""
        noun = before in self._small.DETERMINERS or before in self._small.ADJECTIVES
        return negated(scene, here, here, noun=noun, small=self._small)

    def _denied(self, scene: Scene, places: tuple[int, int], start: int, attribution: int) -> Mark:
        speaker = self._pronouns.speaker(attribution)
        tokens = scene.tokens
        end = self._triggers[start].end
        first, last = sorted(places)
        ahead = scene.words[first + 1 : first + 3] == languages.load(self._reading.language).denials.GOING_TO
        return Mark(
            span=Stretch(tokens[first].start, max(end, tokens[last].end)),
            form=Form.REFUSES if ahead else Form.NOT_HAPPENED,
            deniers=() if speaker is None else (speaker,),
            scope=self._reading.attributions[attribution].content[0],
            attribution=attribution,
            noun="",
            sentence=scene.place,
        )

    def _certainty(self, scene: Scene, here: int, *, own: bool) -> Certainty:
        before = {*scene.words[max(0, here - HEDGE_REACH) : here]}
        if before & self._small.HEDGES:
            return Certainty.UNDERSPECIFIED if own else Certainty.POSSIBLE
        if before & self._small.DOUBTING_MODALS or before & self._small.PERHAPS:
            return Certainty.POSSIBLE
        return Certainty.PROBABLE if before & self._small.PROBABLY else Certainty.CERTAIN


MOST_SPANS = 50
"""Stretches that a claim keeps; a text that repeats itself a thousand times has said it."""


def words(reading: Reading, stretch: Stretch) -> str:
    """Return the words of a stretch, cut at 400 characters, with their white space evened."""
    cut = reading.text[stretch.start : min(stretch.end, stretch.start + 2 * LONGEST_PROPOSITION)]
    return " ".join(cut.split())[:LONGEST_PROPOSITION]


def _is_known(event: Happening, start: int) -> bool:
    """Tell whether an event was told of before the trigger at *start*, or is one between named parties."""
    if event.triggers[0].start < start:
        return True
    return event.type in DEEDS and event.phase is Phase.ACTUAL and len({*event.actors, *event.recipients}) > 1


def _disowned(reading: Reading) -> frozenset[int]:
    """Return the attributions that stand inside what their own speaker denies: "denied reports that ..."."""
    denied = {
        (attribution.content[-1].end, place): place
        for place, attribution in enumerate(reading.attributions)
        if attribution.act is Act.DENY and attribution.content
    }
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for (end, _), place in denied.items():
        ends[end].append(place)
    found = set()
    for place, attribution in enumerate(reading.attributions):
        if attribution.act is Act.DENY or not attribution.content or place >= len(reading.speakers):
            continue
        for other in ends.get(attribution.content[-1].end, ()):
            same = (
                other < len(reading.speakers)
                and reading.speakers[other].referent == reading.speakers[place].referent
            )
            cue = reading.attributions[other].cue
            if same and cue is not None and attribution.cue is not None and cue.start < attribution.cue.start:
                found.add(place)
    return frozenset(found)

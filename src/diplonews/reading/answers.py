"""Which claim a denial answers, where its own words do not tell the event.

Looks back over the attributions before the denial and weighs how well each fits: the noun that stands for it, whom
the denial names, whom the claim names, the words that both share, and how near it is.
"""

from attrs import frozen

from diplonews.model import Act, ActorKind
from diplonews.reading.layers import Attribution, Reading, Referent
from diplonews.reading.marks import Mark
from diplonews.reading.pronouns import Pronouns

LOOK_BACK = 16
"""Attributions before a denial that are weighed."""
FARTHEST = 3000
"""Characters between a denial and what it answers."""
SURE = 4
ENOUGH = 2
COMMON = frozenset(
    [
        "that",
        "this",
        "with",
        "from",
        "have",
        "been",
        "were",
        "will",
        "would",
        "could",
        "their",
        "there",
        "which",
        "about",
        "after",
        "before",
        "when",
        "what",
        "than",
        "them",
        "they",
        "said",
        "says",
        "also",
        "into",
        "over",
        "more",
        "most",
        "such",
        "only",
        "some",
        "other",
        "very",
        "just",
    ]
)


@frozen(kw_only=True)
class Answered:
    """An attribution that a denial answers, who speaks in it, and whether more than nearness speaks for it."""

    attribution: int
    speaker: Referent
    sure: bool


class Answers:
    """Finds what denials answer in one Reading."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._order = sorted(
            (attribution.content[0].start, place)
            for place, attribution in enumerate(reading.attributions)
            if attribution.content
        )
        self._stems: dict[int, frozenset[str]] = {}

    def to(self, mark: Mark, denier: Referent, pronouns: Pronouns) -> Answered | None:
        """Return the attribution that *mark* answers; None where none fits."""
        best, chosen = ENOUGH - 1, None
        asked = 0
        for start, place in reversed(self._order):
            if start > mark.span.end + 400 or place == mark.attribution:
                continue
            attribution = self._reading.attributions[place]
            if attribution.content[0].start <= mark.span.start < attribution.content[-1].end:
                continue
            if mark.span.start - start > FARTHEST or asked >= LOOK_BACK:
                break
            asked += 1
            speaker = pronouns.speaker(place)
            if speaker is None or speaker == denier or attribution.negated or attribution.act is Act.DENY:
                continue
            weight = self._weight(mark, denier, place, attribution, speaker) - (asked // 4)
            if start > mark.span.start:
                weight -= 2
            if weight > best:
                best, chosen = weight, Answered(attribution=place, speaker=speaker, sure=weight >= SURE)
        return chosen

    def _weight(
        self, mark: Mark, denier: Referent, place: int, attribution: Attribution, speaker: Referent
    ) -> int:
        weight = 0
        cue = (
            ""
            if attribution.cue is None
            else self._reading.text[attribution.cue.start : attribution.cue.end].lower()
        )
        if mark.noun and mark.noun in cue:
            weight += 3
        if mark.noun in {"report", "story", "article"} and (
            attribution.act is Act.REPORT or speaker.kind is ActorKind.OUTLET
        ):
            weight += 3
        if (
            mark.noun in {"accusation", "allegation", "charge", "claim", "criticism"}
            and attribution.act is Act.ACCUSE
        ):
            weight += 3
        if mark.noun:
            weight += 1
        if mark.noun == "it":
            weight += 1
        scope = self._reading.text[mark.scope.start : mark.scope.end][:600] if mark.scope is not None else ""
        if _surname(speaker) in scope:
            weight += 3
        content = self._reading.text[attribution.content[0].start : attribution.content[-1].end][:800]
        if _surname(denier) in content or (
            denier.affiliation is not None and denier.affiliation.name in content
        ):
            weight += 2
        weight += min(3, len(self._stems_of(place) & stems(scope)))
        return weight

    def _stems_of(self, place: int) -> frozenset[str]:
        if place not in self._stems:
            content = self._reading.attributions[place].content
            self._stems[place] = stems(self._reading.text[content[0].start : content[-1].end][:800])
        return self._stems[place]


def _surname(referent: Referent) -> str:
    return referent.name.rsplit(" ", 1)[-1] if referent.kind is ActorKind.PERSON else referent.name


def stems(words: str) -> frozenset[str]:
    """Return the first letters of the longer words: enough to tell that two clauses speak of one thing."""
    found = set()
    for word in words.lower().split():
        bare = word.strip(".,;:!?\"'“”‘’()")
        if len(bare) >= 4 and bare not in COMMON:
            found.add(bare[:5])
    return frozenset(found)

"""Which claim a denial answers, where its own words do not tell the event.

Looks back over the attributions before the denial and weighs how well each fits: the noun that stands for it, whom
the denial names, whom the claim names, the words that both share, and how near it is.
"""

from bisect import bisect_left

from attrs import frozen

from diplonews import languages
from diplonews.model import Act, ActorKind, Form
from diplonews.reading.events.pronouns import Pronouns
from diplonews.reading.layers import Attribution, Reading, Referent, Stretch
from diplonews.reading.stands.marks import Mark
from diplonews.reading.stands.wording import Wording

OF_EVENTS = frozenset({Form.NOT_HAPPENED, Form.UNAWARE, Form.NO_PLAN})
"""Forms that deny what somebody says has happened or is to happen."""
LOOK_BACK = 16
"""Attributions before a denial that are weighed."""
AHEAD = 2
"""Sentences behind a denial in which it may be told what it answers."""
NAMED, NAMED_REACH = 6, 150
"""Mentions and characters of what is denied that are asked for who claims it."""
FARTHEST = 3000
"""Characters between a denial and what a named claimant has said."""
FAR = 3
"""What it weighs against a claim that it stands farther back than that."""
LONGEST_CLAUSE, LONGEST = 300, 800
"""Characters of a clause, and of a statement, that are looked at."""
MOST_SHARED = 5
"""What shared words weigh at most."""
LONGEST_SUBJECT = 12
"""Tokens between "although" and the verb that denies."""
LONGEST_CHAIN = 4
LONGEST_SOURCE = 6
"""Characters before a name in which "by" stands."""
OWNED_REACH, MOST_BETWEEN = 60, 3
"""Characters and words behind a name in which its claim is told."""
OWNED_WORDS = 8
"""Words between a claim told in apposition and the verb that denies it."""
APPOSED_REACH = 80
"""Characters between a claim and the verb that denies it in apposition."""
ASKED = 6
"""What it weighs that the one who denies was asked."""
POINTED = 4
"""What it weighs that a claim stands right before "those charges"."""
SURE = 4
ENOUGH, ENOUGH_FOR_A_NOUN = 2, 0
"""What has to speak for a claim: little where a word stands for it, more where the words denied say all."""


@frozen(kw_only=True)
class Answered:
    """What a denial answers: the attribution, where one is found, and who claims.

    *sure* tells whether more than nearness speaks for it, *named* whether the denial says who claims. What the article
    itself claims has no speaker, but *words*.
    """

    attribution: int | None
    speaker: Referent | None
    sure: bool
    named: bool = False
    words: Stretch | None = None


@frozen(kw_only=True)
class _Asked:
    """A denial whose claim is looked for.

    Attributes:
        mark: The denial.
        words: What is denied, in words.
        stems: Their stems.
        pointed: The words point back ("those charges").
        apposed: The claim stands right before ("..., a claim that").
    """

    mark: Mark
    words: str
    stems: frozenset[str]
    pointed: bool
    apposed: bool


class Answers:
    """Finds what denials answer in one Reading."""

    def __init__(self, reading: Reading, pronouns: Pronouns, disowned: frozenset[int]) -> None:
        language = languages.load(reading.language)
        self._words, self._small = language.denials, language.clause_words
        self._reading = reading
        self._pronouns = pronouns
        self._order = sorted(
            (attribution.content[0].start, place)
            for place, attribution in enumerate(reading.attributions)
            if attribution.content
        )
        self._mentions = sorted(reading.mentions, key=lambda mention: mention.words.start)
        self._wording = Wording(reading, self._words.COMMON, self._words.INFLECTED)
        self._disowned = disowned
        self._triggers = sorted(trigger.start for event in reading.events for trigger in event.triggers)

    def to(self, mark: Mark, denier: Referent) -> Answered | None:
        """Return what *mark* answers; None where nothing fits."""
        if mark.form is Form.RETRACTS:
            return self._said_by(denier, mark)
        if mark.scope is not None:
            inside = self._inside(mark, mark.scope, denier)
            if inside is not None:
                return inside
            claimant = self._claimant(mark.scope, denier)
            if claimant is not None:
                return self._said_by(claimant, mark) or Answered(
                    attribution=None, speaker=claimant, sure=True, named=True
                )
        return self._conceded(mark, denier) or self._told_behind(mark, denier) or self._before(mark, denier)

    def _inside(self, mark: Mark, scope: Stretch, denier: Referent) -> Answered | None:
        """Return the attribution that the words denied hold: "denied the paper's report that ..."."""
        first = bisect_left(self._order, (scope.start, -1))
        for start, place in self._order[first : first + LOOK_BACK]:
            if start >= scope.end:
                break
            speaker = self._pronouns.speaker(place)
            cue = self._reading.attributions[place].cue
            if (
                cue is None
                or not mark.span.end <= cue.start < scope.end
                or speaker is None
                or speaker == denier
            ):
                continue
            return Answered(attribution=place, speaker=speaker, sure=True)
        return None

    def _claimant(self, scope: Stretch, denier: Referent) -> Referent | None:
        """Return whom the words denied name as the one who claims: "X's claims", "accusations by X"."""
        text = self._reading.text
        first = bisect_left(self._mentions, scope.start, key=lambda mention: mention.words.start)
        for mention in self._mentions[first : first + NAMED]:
            if mention.words.start >= min(scope.end, scope.start + NAMED_REACH):
                break
            if mention.referent == denier:
                continue
            before = text[
                max(scope.start, mention.words.start - LONGEST_SOURCE) : mention.words.start
            ].split()
            if before[-1:] in self._words.SOURCES or self._owns_a_claim(mention.end):
                return mention.referent
        return None

    def _is_sourced(self, mark: Mark) -> bool:
        """Tell whether the words denied say who claims, though not by name: "an account given by two officials"."""
        scope = self._scope_words(mark)[:NAMED_REACH].lower().split()
        return mark.noun != "" and any([word] in self._words.SOURCES for word in scope)

    def _is_pointed_back(self, mark: Mark) -> bool:
        """Tell whether the words denied point back to what was told before: "rejected those charges"."""
        first = self._scope_words(mark)[:NAMED_REACH].lower().split()[:1]
        return mark.noun not in self._words.ANAPHORS and not self._words.POINTING.isdisjoint(first)

    def _is_apposed(self, mark: Mark) -> bool:
        """Tell whether *mark* denies the words right before it: "..., a claim that the ministry disputes"."""
        before = self._reading.text[max(0, mark.span.start - NAMED_REACH) : mark.span.start].lower().split()
        return any(
            not self._words.CLAIM_NOUNS.isdisjoint({before[here], before[here].removesuffix("s")})
            and (before[here - 1].endswith(",") or before[here - 2].endswith(","))
            for here in range(max(2, len(before) - OWNED_WORDS), len(before))
        )

    def _owns_a_claim(self, end: int) -> bool:
        """Tell whether the words behind a name that ends at *end* make a claim its bearer's: "'s recent claims"."""
        behind = self._reading.text[end : end + OWNED_REACH].replace("’", "'")
        owned = behind.startswith("'")
        for word in behind.lstrip("'").split()[: MOST_BETWEEN + owned]:
            bare = word.strip(".,;:").lower()
            noun = bare if bare in self._words.CLAIM_NOUNS else bare.removesuffix("s")
            if noun in self._words.CLAIM_NOUNS:
                return True
        return False

    def _said_by(self, claimant: Referent, mark: Mark) -> Answered | None:
        """Return the last attribution before *mark* in which *claimant* speaks, the one whose words fit best."""
        chosen, best = None, -FARTHEST
        scope = self._wording.stems(self._scope_words(mark))
        here = bisect_left(self._order, (mark.span.start, -1))
        for asked, (start, place) in enumerate(self._order[max(0, here - 2 * LOOK_BACK) : here][::-1]):
            if mark.span.start - start > 2 * FARTHEST:
                break
            if self._pronouns.speaker(place) == claimant and place != mark.attribution:
                weight = (
                    len(self._wording.of(place) & scope)
                    + 2 * (self._reading.attributions[place].act is Act.ACCUSE)
                    - asked // 2
                )
                if weight > best:
                    chosen, best = place, weight
        if chosen is None:
            return None
        return Answered(attribution=chosen, speaker=claimant, sure=True, named=True)

    def told_in(self, mark: Mark, place: int) -> tuple[int, ...]:
        """Return the attribution at *place* and those right before it in which the same one says it in the words denied."""
        denied = self._wording.stems(self._scope_words(mark)) & self._wording.of(place)
        here = bisect_left(self._order, (self._reading.attributions[place].content[0].start, place))
        told = [place]
        for _, before in self._order[max(0, here - LOOK_BACK) : here][::-1]:
            if self._reading.attributions[before].within is not None:
                continue
            same = self._pronouns.speaker(before) == self._pronouns.speaker(place)
            if not same or denied.isdisjoint(self._wording.of(before)):
                break
            told.insert(0, before)
        return tuple(told)

    def _conceded(self, mark: Mark, denier: Referent) -> Answered | None:
        """Return what the sentence tells before it concedes that it is denied: "..., although Peru disputes this", "..., which Peru denies"."""
        words = self._before_concession(mark)
        if words is None:
            return None
        around = self._pronouns.voices.around(words.end - 1)
        claimed = next((place for place in around if self._pronouns.speaker(place) is not None), None)
        if claimed is None:
            return Answered(attribution=None, speaker=None, sure=True, words=words)
        speaker = self._pronouns.speaker(claimed)
        if speaker is None or not self._can_claim(claimed, speaker, denier):
            return None
        return Answered(attribution=claimed, speaker=speaker, sure=True, words=words)

    def _before_concession(self, mark: Mark) -> Stretch | None:
        """Return the words before "although" or ", which" in the sentence of *mark*; None where neither leads over to it."""
        if mark.noun not in self._words.ANAPHORS and not self._is_pointed_back(mark):
            return None
        sentence = self._reading.sentences[mark.sentence]
        here = bisect_left(sentence.tokens, mark.span.start, key=lambda token: token.start)
        for before in range(here - 1, max(1, here - LONGEST_SUBJECT), -1):
            word, apart = sentence.words[before], not sentence.words[before - 1].isalnum()
            if word in self._words.CONCEDING or (apart and word in self._words.RELATING):
                last = sentence.tokens[before - 1 - apart]
                start = max(sentence.start, self._pronouns.voices.start_around(last.start))
                return Stretch(start, last.end)
            if not word[0].isalnum() and word not in {"'s", "’", "'"}:
                return None
        return None

    def _told_behind(self, mark: Mark, denier: Referent) -> Answered | None:
        """Return what the same sentence tells behind a denial that it answers: "It is false," X said after Y had said ..."."""
        if mark.attribution is None or mark.noun not in self._words.ANAPHORS:
            return None
        own = self._reading.attributions[mark.attribution]
        cue = own.cue
        if cue is None or cue.start < mark.span.end:
            return None
        first = bisect_left(self._order, (cue.end, -1))
        for _, place in self._order[first : first + 2]:
            other = self._reading.attributions[place]
            speaker = self._pronouns.speaker(place)
            if other.sentence != own.sentence or other.source is None or speaker is None:
                continue
            between = self._reading.text[cue.end : other.source.start].lower().replace(",", " ").split()
            opened = len(between) <= MOST_BETWEEN and not self._words.AFTER.isdisjoint(between)
            if opened and self._can_claim(place, speaker, denier):
                return Answered(attribution=place, speaker=speaker, sure=True)
        return None

    def contradicted(self, mark: Mark, denier: Referent, *, forceful: bool) -> Answered | None:
        """Return what a negative clause answers: little has to speak for it where the clause has force."""
        least = -1 if forceful else SURE
        found = self._before(mark, denier, least=least) or self._echoed(mark, denier)
        return None if found is not None and self._agree(mark, found.attribution) else found

    def _agree(self, mark: Mark, place: int | None) -> bool:
        """Tell whether the attribution at *place* says the words of *mark* with a negation, too: both say that nothing changed."""
        if place is None or not self._wording.stems(self._scope_words(mark)) <= self._wording.of(place):
            return False
        words = self._wording.content(place).lower().split()
        return any(
            word in self._small.NEGATIONS or word.endswith(self._small.NEGATED_ENDINGS) for word in words
        )

    def _echoed(self, mark: Mark, denier: Referent) -> Answered | None:
        """Return what somebody else says right before *mark* in a rare word that it takes up: "It hailed." "No hail fell"."""
        stems = self._wording.stems(self._scope_words(mark))
        here = bisect_left(self._order, (mark.span.start, -1))
        for _, place in self._order[max(0, here - NAMED) : here][::-1]:
            speaker = self._pronouns.speaker(place)
            attribution = self._reading.attributions[place]
            around = attribution.content[-1].end > mark.span.start
            if around or speaker is None or not self._stands_right_before(mark, attribution):
                continue
            if self._can_claim(place, speaker, denier) and self._wording.shared(
                self._wording.of(place), stems
            ):
                return Answered(attribution=place, speaker=speaker, sure=True)
        return None

    def _before(self, mark: Mark, denier: Referent, *, least: int | None = None) -> Answered | None:
        """Return the attribution near *mark* that fits best, or a farther one that shares its rare words.

        *least* is what has to speak for it, where that is not told by the words denied.
        """
        enough = ENOUGH_FOR_A_NOUN if mark.noun else ENOUGH
        best, chosen = (enough if least is None else least) - 1, None
        asked = self._asked(mark)
        back = self._is_sourced(mark) or asked.pointed
        last = min(len(self._reading.sentences) - 1, mark.sentence + AHEAD)
        until = mark.span.end if back else self._reading.sentences[last].end
        here = bisect_left(self._order, (until, -1))
        near = self._order[max(0, here - LOOK_BACK) : here][::-1]
        for distance, place in (
            *((distance // 4, place) for distance, (_, place) in enumerate(near)),
            *self._far(asked, {place for _, place in near}),
        ):
            attribution = self._reading.attributions[place]
            start, end = attribution.content[0].start, attribution.content[-1].end
            told = start <= mark.span.start
            around = told and mark.span.start < end + asked.apposed * APPOSED_REACH
            if place == mark.attribution or (around and not asked.apposed):
                continue
            speaker = self._pronouns.speaker(place)
            if speaker is None or not self._can_claim(place, speaker, denier):
                continue
            weight = (
                self._weight(asked, denier, place, speaker)
                - distance
                - 4 * (start > mark.span.start)
                + SURE * around
            )
            if weight > best:
                best, chosen = weight, Answered(attribution=place, speaker=speaker, sure=weight >= SURE)
        return chosen

    def _asked(self, mark: Mark) -> "_Asked":
        words = self._scope_words(mark)
        if mark.noun in self._words.ANAPHORS:
            words = f"{self._clause_before(mark)} {words}"
        return _Asked(
            mark=mark,
            words=words,
            stems=self._wording.stems(words) - self._wording.stems(mark.noun),
            pointed=self._is_pointed_back(mark),
            apposed=self._is_apposed(mark),
        )

    def _clause_before(self, mark: Mark) -> str:
        """Return what the speaker says in the sentence before the word that denies: "To think that ..., that is wrong"."""
        start = max(
            self._reading.sentences[mark.sentence].start,
            max((piece.start for piece in self._pieces(mark) if piece.start <= mark.span.start), default=0),
        )
        return self._reading.text[start : mark.span.start][-LONGEST_CLAUSE:]

    def _pieces(self, mark: Mark) -> tuple[Stretch, ...]:
        return () if mark.attribution is None else self._reading.attributions[mark.attribution].content

    def _far(self, asked: "_Asked", near: set[int]) -> list[tuple[int, int]]:
        """Return the attributions farther before a denial that hold its rare words, with what their distance weighs."""
        return [
            (FAR, place)
            for place in sorted(self._wording.holding(asked.stems) - near, reverse=True)
            if self._reading.attributions[place].content
            and self._reading.attributions[place].content[0].start < asked.mark.span.start
        ]

    def _can_claim(self, place: int, speaker: Referent, denier: Referent) -> bool:
        """Tell whether an attribution may hold what is denied: said by the other side, and itself no denial."""
        attribution = self._reading.attributions[place]
        if place in self._disowned or attribution.negated or attribution.act is Act.DENY:
            return False
        return speaker not in _side(denier) and denier not in _side(speaker)

    def _weight(self, asked: "_Asked", denier: Referent, place: int, speaker: Referent) -> int:
        """Return what speaks for the attribution at *place*, nearness left aside."""
        mark, attribution = asked.mark, self._reading.attributions[place]
        anaphoric = mark.noun in self._words.ANAPHORS
        itself = speaker.kind is ActorKind.UNNAMED and mark.noun in speaker.name.lower().split()
        reports = itself or attribution.act is Act.REPORT or speaker.kind is ActorKind.OUTLET
        content = self._reading.text[attribution.content[0].start : attribution.content[-1].end][:LONGEST]
        about = _surname(denier) in content or (
            denier.affiliation is not None and denier.affiliation.name in content
        )
        tells = self._tells_of_an_event(attribution)
        return (
            (mark.noun != "") * (1 + tells + 2 * (tells and mark.form in OF_EVENTS))
            + anaphoric * (1 - min(2, max(0, mark.sentence - attribution.sentence - 1) // 2))
            + 4 * self._is_called(asked, attribution)
            + 3 * (mark.noun in self._words.REPORTS and reports)
            + 2 * (mark.form is Form.FALSE and anaphoric and reports)
            + 3 * (mark.form is Form.REJECTS and attribution.act is Act.ACCUSE)
            + POINTED * (asked.pointed and self._stands_right_before(mark, attribution))
            + 3 * (_surname(speaker) in asked.words)
            + 2 * about
            + min(MOST_SHARED, self._wording.shared(self._wording.of(place), asked.stems))
            + ASKED * self._is_asked(denier, place)
            - (speaker.kind is ActorKind.UNNAMED)
            - 2 * (attribution.act in {Act.DEMAND, Act.ASK})
        )

    def _is_asked(self, denier: Referent, place: int) -> bool:
        """Tell whether it is the denier who is asked in the attribution at *place*: that is what is denied."""
        asks = self._reading.attributions[place].act is Act.ASK and place < len(self._reading.speakers)
        return asks and denier in self._reading.speakers[place].addressees

    def _stands_right_before(self, mark: Mark, attribution: Attribution) -> bool:
        """Tell whether the words of *attribution* end in the sentence of *mark* or in the one before it."""
        before = self._reading.sentences[max(0, mark.sentence - 1)]
        return max(attribution.content[-1].end, attribution.cue.end if attribution.cue else 0) > before.start

    def _is_called(self, asked: "_Asked", attribution: Attribution) -> bool:
        """Tell whether the cue of *attribution* is the word that stands for what is denied ("the report")."""
        mark = asked.mark
        if mark.noun == "" or mark.noun in self._words.ANAPHORS or attribution.cue is None:
            return False
        cue = self._reading.text[attribution.cue.start : attribution.cue.end].lower()
        return mark.noun in cue and (cue in asked.words.lower() or not asked.words)

    def _tells_of_an_event(self, attribution: Attribution) -> bool:
        here = bisect_left(self._triggers, attribution.content[0].start)
        return here < len(self._triggers) and self._triggers[here] < attribution.content[-1].end

    def _scope_words(self, mark: Mark) -> str:
        return "" if mark.scope is None else self._reading.text[mark.scope.start : mark.scope.end][:600]


def _side(referent: Referent) -> list[Referent]:
    """Return *referent* and those that it belongs to."""
    side = [referent]
    while len(side) < LONGEST_CHAIN and (above := side[-1].affiliation) is not None:
        side.append(above)
    return side


def _surname(referent: Referent) -> str:
    return referent.name.rsplit(" ", 1)[-1] if referent.kind is ActorKind.PERSON else referent.name

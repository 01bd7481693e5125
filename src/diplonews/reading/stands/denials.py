"""Words of denial: where they stand, in what form they deny, who denies and what they are about.

A Mark is found by the words alone: a verb of denial with what it takes, a negation before a word of knowing or
planning, a word for what is untrue. What claim it answers, and whether it denies an event, is settled in
`diplonews.reading.stands.stands`. "Denied entry", "did not deny" and "rejected the motion" are told apart here.
"""

from collections.abc import Callable, Iterator
from types import ModuleType

from attrs import define, evolve

from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.triggers import is_passive, somebody_before
from diplonews.reading.layers import Referent
from diplonews.reading.stands.denial_words import Entry, denial_words, object_nouns
from diplonews.reading.stands.denied_objects import Objects
from diplonews.reading.stands.marks import Mark, Marker
from diplonews.reading.stands.negations import Negations
from diplonews.reading.stands.set_phrases import SetPhrases

SCOPE_LOOK = 12
"""Tokens behind "denied" in which a word of responsibility is looked for."""


@define(kw_only=True)
class Finder:
    """Finds the marks of one scene."""

    scene: Scene
    marker: Marker
    objects: Objects
    negations: Negations
    phrases: SetPhrases
    tables: ModuleType
    small: ModuleType

    def marks(self) -> Iterator[Mark]:
        """Yield the marks of the sentence from left to right; of those that overlap only the first."""
        table = denial_words(self.marker.reading.language)
        past = 0
        for place, word in enumerate(self.scene.words):
            entries = table.get(word)
            if entries is None and word.endswith(self.small.NEGATED_ENDINGS):
                entries = table["not"]
            if entries is None or place < past:
                continue
            for entry in entries:
                found = self._search(entry, place)
                if found is not None:
                    yield found
                    past = self.scene.at(found.span.end - 1) + 1
                    break

    def _search(self, entry: Entry, place: int) -> Mark | None:
        search: dict[str, Callable[[Entry, int], Mark | None]] = {
            "claim": self._claim_verb,
            "object": self._object_verb,
            "calling": self._calling,
            "refusing": self._refusing,
            "retracting": self._retracting,
            "withdrawing": self._withdrawing,
            "noun": self._noun,
            "refusal": self._refusal,
            "negation": self.negations.negation,
            "untrue": self.negations.untrue,
            "unaware": self.negations.unaware,
            "lying": self.negations.lying,
            "mistaken": self.negations.mistaken,
            "idiom": self.phrases.idiom,
            "phrase": self.phrases.phrase,
        }
        return search[entry.kind](entry, place)

    def _claim_verb(self, entry: Entry, place: int) -> Mark | None:
        """Read "denied ...": what it takes tells the form, or that nothing is denied."""
        words = self.scene.words
        if self._is_no_verb(entry, place):
            return None
        if self._spared(place):
            return self._neither(place)
        if entry.name == "participle" and is_passive(self.scene, place, self.small):
            return self._passive(entry, place)
        if found := self._apposed(place):
            return found
        after = self._behind_time(place + 1)
        word = words[after] if after < len(words) else ""
        if word in self.small.OBJECT_PRONOUNS - self.tables.ANAPHORS:
            return None
        if not self.tables.RESPONSIBLE.isdisjoint(words[after : after + SCOPE_LOOK]):
            return self.marker.of_verb(place, place, "rejects", "")
        if fronted := self.objects.fronted(place):
            return self._of_fronted(place, fronted)
        if (
            word in self.small.SUBORDINATORS
            or word.endswith(self.small.GERUND_ENDING)
            or word in {",", ".", ";", ""}
        ):
            return self.marker.of_verb(place, place, entry.form, "it" if word in {",", ".", ";", ""} else "")
        if word in self.tables.ANAPHORS:
            return self.marker.of_verb(place, place, entry.form, word)
        noun, at = self.objects.object_of(after)
        deny = entry.lemma in self.tables.DENYING
        if deny and (
            noun in self.tables.ACCESS_NOUNS or (noun == "" and self.scene.phrases[after] is not None)
        ):
            return None
        if self.tables.MET.get(noun, ("",))[0] == "unaware":
            return self.marker.of_verb(place, place, "unaware", "")
        form = entry.form
        if noun in self.tables.REPORT_NOUNS:
            opened = not self.tables.OPENED_BY_NOUNS.isdisjoint(words[at : at + 2])
            told = deny and (opened or not self.small.THAT.isdisjoint(words[at : at + 8]))
            form = "not_happened" if told else "false"
        elif noun in self.tables.CHARGE_NOUNS or (deny and noun and not self.objects.is_event(noun)):
            form = "rejects"
        return self.marker.of_verb(place, place, form, noun)

    def _apposed(self, place: int) -> Mark | None:
        """Read "..., a charge she denied": whoever made the charge is not the one who denies it."""
        words, scene = self.scene.words, self.scene
        subject = place - 1
        while subject > 0 and (
            words[subject] in self.small.HAVE | self.small.ADVERBS
            or words[subject].endswith(self.small.ADVERB_ENDINGS)
        ):
            subject -= 1
        noun = subject - 1
        noun -= noun > 0 and words[noun] in self.small.RELATIVES
        if noun < 1 or words[subject] not in self.small.PERSONAL_PRONOUNS:
            return None
        claim = self.objects.noun_at(noun)
        apart = words[noun - 1] == "," or words[noun - 2] == ","
        if not apart or claim not in self.tables.CLAIM_NOUNS:
            return None
        pronouns = self.marker.walker.pronouns
        accusers = [
            speaker
            for token in scene.tokens[:noun]
            if (speaker := pronouns.speaker(pronouns.voices.cued(token.start, token.end))) is not None
        ]
        deniers = pronouns.resolve(words[subject], scene.tokens[subject].start, apart=accusers)
        form = "false" if claim in self.tables.REPORT_NOUNS else "rejects"
        return self.marker.mark(place, place, form, deniers, noun=claim) if deniers else None

    def _behind_time(self, after: int) -> int:
        """Return the index of the first token from *after* on that tells no time ("denied on Monday that")."""
        times = self.scene.times
        while after + 1 < len(times) and (
            times[after] is not None
            or (self.scene.words[after] in self.small.PREPOSITIONS and times[after + 1] is not None)
        ):
            after += 1
        return after

    def _is_no_verb(self, entry: Entry, place: int) -> bool:
        before = self.scene.words[place - 1] if place else ""
        if before.endswith(self.small.ADVERB_ENDINGS) and place > 1:
            before = self.scene.words[place - 2]
        if somebody_before(self.scene, place, self.small):
            return False
        named = before in self.small.DETERMINERS or before in self.small.ADJECTIVES or before == "'s"
        if entry.name in {"base", "present"}:
            return (
                named
                or before in self.small.PREPOSITIONS - self.small.INFINITIVE
                or self._is_noun_compound(place)
            )
        return entry.name in {"past", "participle"} and named

    def _is_said_of(self, place: int) -> bool:
        """Tell whether a participle stands behind "as": "dismissed as completely fabricated a report"."""
        words = self.scene.words
        here = place - 1
        while here > max(0, place - 5) and (
            words[here] in self.tables.BEFORE_UNTRUE or words[here].endswith(self.small.ADVERB_ENDINGS)
        ):
            here -= 1
        return here >= 0 and words[here] in self.tables.CALLED_AS

    def _is_noun_compound(self, place: int) -> bool:
        """Tell whether a plain noun or adjective stands before a form that may be a noun ("a heated dispute")."""
        words, tokens = self.scene.words, self.scene.tokens
        before = words[place - 1] if place else ""
        if not before.isalpha() or tokens[place - 1].text[0].isupper() or before in self.small.FUNCTION_WORDS:
            return False
        after = words[place + 1] if place + 1 < len(words) else ""
        takes = after in self.small.OBJECT_OPENERS or after.endswith(self.small.GERUND_ENDING)
        return not takes and self.scene.phrases[place - 1] is None

    def _spared(self, place: int) -> bool:
        """Tell whether the verb at *place* is itself turned round: "did not deny", "could not deny"."""
        for here in range(place - 1, max(-1, place - 4), -1):
            word = self.scene.words[here]
            if (
                word in self.tables.NEGATED_DENIAL or word.endswith(self.small.NEGATED_ENDINGS)
            ) and self.scene.words[here + 1] not in self.small.LIMITING:
                return True
            if word in {",", ";", ".", "but", "that"}:
                return False
        return False

    def _neither(self, place: int) -> Mark | None:
        """Read "neither confirmed nor denied": nothing is said."""
        words = self.scene.words
        confirming = self.tables.CONFIRMING
        confirm = next((h for h in range(max(0, place - 4), place) if words[h] in confirming), None)
        if confirm is None:
            return None
        first = next(
            (
                h
                for h in range(confirm - 1, max(-1, confirm - 4), -1)
                if words[h] in self.tables.NEGATED_DENIAL
            ),
            confirm,
        )
        return self.marker.of_verb(first, place, "no_comment", "", subject_of=first)

    def _passive(self, entry: Entry, place: int) -> Mark | None:
        """Read "was denied by": the denier stands behind it."""
        words = self.scene.words
        if words[place + 1 : place + 2] != ("by",) or place + 2 >= len(words):
            return None
        by = place + 2
        while by < len(words) - 1 and self.scene.phrases[by] is None and words[by] in self.small.DETERMINERS:
            by += 1
        if self.scene.phrases[by] is None:
            return None
        noun = next(
            (n for h in range(place - 1, max(-1, place - 12), -1) if (n := self.objects.noun_at(h))), ""
        )
        if noun in self.tables.OFFER_NOUNS and noun not in self.tables.REPORT_NOUNS:
            return None
        return self.marker.mark(
            place, place, entry.form, self.marker.walker.subjects.group_right(by)[0], noun=noun or "it"
        )

    def _object_verb(self, entry: Entry, place: int) -> Mark | None:
        """Read "rejected ...": a claim turned down is denied, an offer is refused."""
        last = self._last(entry, place)
        if last is None or self._is_no_verb(entry, place) or self._spared(place) or self._is_said_of(place):
            return None
        if entry.name == "participle" and is_passive(self.scene, place, self.small):
            found = self._passive(entry, place)
            return found if found is None or found.noun != "it" else None
        if fronted := self.objects.fronted(place, offers=entry.lemma in self.tables.TURNING_DOWN):
            return self._of_fronted(place, fronted)
        after = self.objects.behind_calling(last + 1)
        noun, at = self.objects.object_of(after)
        if noun in self.tables.THOUGHTS and not self.small.THAT.isdisjoint(self.scene.words[at + 1 : at + 2]):
            return self.marker.of_verb(place, last, "rejects", noun)
        if entry.rest and self.scene.words[last + 1 : last + 2] and self._ends_with_pronoun(last + 1):
            return self.marker.of_verb(place, last, "rejects", "it")
        untrue = self.objects.untrue_behind(last + 1)
        if noun in self.tables.REPORT_NOUNS or noun in self.tables.CHARGE_NOUNS or untrue:
            plain = untrue is not None and self.scene.words[untrue] in self.tables.PLAINLY_UNTRUE
            called = untrue is not None and noun in self.tables.REPORT_NOUNS
            form = "false" if plain or called else "rejects"
            return self.marker.of_verb(place, last, form, noun or "it", object_from=after)
        if noun in self.tables.OFFER_NOUNS and entry.lemma in self.tables.TURNING_DOWN:
            return self.marker.of_verb(place, last, "refuses", "")
        return None

    def _ends_with_pronoun(self, here: int) -> bool:
        """Tell whether the object at *here* is a pronoun for what was claimed, and ends there: "takes exception to that"."""
        after = self.scene.words[here + 1 : here + 2]
        return self.scene.words[here] in self.tables.ANAPHORS and any(not word.isalpha() for word in after)

    def _of_fronted(self, place: int, noun: str) -> Mark | None:
        """Read ", a charge that she denied": what is denied stands before the verb."""
        held = noun in self.tables.OFFER_NOUNS and noun not in self.tables.REPORT_NOUNS
        form = "rejects" if noun in self.tables.CHARGE_NOUNS else "refuses" if held else "false"
        found = self.marker.of_verb(place, place, form, noun)
        return None if found is None else evolve(found, scope=None, attribution=None)

    def _calling(self, entry: Entry, place: int) -> Mark | None:
        """Read "called the report false"."""
        if self._spared(place) or (entry.name == "participle" and is_passive(self.scene, place, self.small)):
            return None
        noun, _ = self.objects.object_of(self.objects.behind_calling(place + 1))
        noun = self.objects.claim_before(place) or noun
        after = self.scene.words[place + 1] if place + 1 < len(self.scene.words) else ""
        if not (
            noun in self.tables.REPORT_NOUNS
            or noun in self.tables.CHARGE_NOUNS
            or after in self.tables.ANAPHORS
        ):
            return None
        untrue = self.objects.untrue_behind(place + 1)
        if untrue is None:
            return None
        form = "rejects" if noun in self.tables.CHARGE_NOUNS else "false"
        return self.marker.of_verb(untrue, untrue, form, noun or "it", subject_of=place)

    def _refusing(self, entry: Entry, place: int) -> Mark | None:
        last = self._last(entry, place)
        if last is None or self._is_no_verb(entry, place) or self._spared(place):
            return None
        words = self.scene.words
        behind = words[last + 1 : last + 3]
        if entry.lemma in self.tables.DECLINING and self.small.INFINITIVE.isdisjoint(behind[:1]):
            return None
        form = (
            "no_comment"
            if len(behind) == 2 and behind[0] in self.small.INFINITIVE and behind[1] in self.tables.ANSWERS
            else "refuses"
        )
        if entry.name == "participle" and is_passive(self.scene, place, self.small):
            return self._passive(entry, place)
        return self.marker.of_verb(
            place, last + 2 if len(behind) == 2 and behind[0] in self.small.INFINITIVE else last, form, ""
        )

    def _retracting(self, entry: Entry, place: int) -> Mark | None:
        last = self._last(entry, place)
        if (
            last is None
            and entry.rest
            and self.scene.words[place + 1 : place + 2 + len(entry.rest)][1:] == entry.rest
        ):
            last = (
                place + 1 + len(entry.rest) if self.scene.words[place + 1] in self.tables.ANAPHORS else None
            )
        if last is None or self._is_no_verb(entry, place) or self._spared(place):
            return None
        return self.marker.of_verb(place, last, "retracts", "it")

    def _withdrawing(self, entry: Entry, place: int) -> Mark | None:
        noun, _ = self.objects.object_of(place + 1)
        if noun in self.tables.REPORT_NOUNS or noun in self.tables.CHARGE_NOUNS - self.tables.DEEDS:
            return self._retracting(entry, place)
        return None

    # ------------------------------------------------------------ nouns
    def _noun(self, entry: Entry, place: int) -> Mark | None:
        """Read "his denial": the possessor denies."""
        owner = self._owner(place)
        return (
            self.marker.mark(place, place, entry.form, owner, noun="it")
            if owner and not self._spared(place)
            else None
        )

    def _refusal(self, entry: Entry, place: int) -> Mark | None:
        owner = self._owner(place)
        return self.marker.mark(place, place, entry.form, owner) if owner else None

    def _owner(self, place: int) -> tuple[Referent, ...]:
        words = self.scene.words
        for here in range(place - 1, max(-1, place - 4), -1):
            if words[here] == "'s" and here:
                subjects = self.marker.walker.subjects
                named = self.scene.phrases[here - 1] is not None
                return subjects.group_left(here - 1) if named else subjects.described(here - 1)
            if words[here] in self.small.POSSESSIVES:
                return self.marker.walker.pronouns.resolve(words[here], self.scene.tokens[here].start)
            if words[here] in self.tables.ISSUING:
                return self.marker.walker.subjects.of(here)
        if (
            words[place + 1 : place + 2] == ("by",)
            and place + 2 < len(words)
            and self.scene.phrases[place + 2] is not None
        ):
            return self.marker.walker.subjects.group_right(place + 2)[0]
        return ()

    def _last(self, entry: Entry, place: int) -> int | None:
        if entry.rest and place + 1 < len(self.scene.words):
            word = self.scene.words[place + 1]
            place += word in self.small.ADVERBS or word.endswith(self.small.ADVERB_ENDINGS)
        end = place + len(entry.rest)
        return end if self.scene.words[place + 1 : end + 1] == entry.rest else None


def finder(scene: Scene, marker: Marker, tables: ModuleType, small: ModuleType) -> Finder:
    """Return the Finder of the marks of *scene*."""
    nouns = object_nouns(marker.reading.language)
    objects = Objects(scene=scene, nouns=nouns, language=marker.reading.language, tables=tables, small=small)
    negations = Negations(scene=scene, marker=marker, objects=objects, tables=tables, small=small)
    phrases = SetPhrases(scene=scene, marker=marker, tables=tables, small=small)
    return Finder(
        scene=scene,
        marker=marker,
        objects=objects,
        negations=negations,
        phrases=phrases,
        tables=tables,
        small=small,
    )

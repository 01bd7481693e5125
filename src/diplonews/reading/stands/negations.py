"""Negations that deny: "not aware of", "no plans for", "had no part in", "is not true", and the words for untrue.

A negation counts by the word that it meets first: knowing, planning, taking part, answering, being true.
"""

from types import ModuleType

from attrs import define, evolve

from diplonews.reading.events.scenes import Scene
from diplonews.reading.stands.denial_words import Entry
from diplonews.reading.stands.denied_objects import Objects
from diplonews.reading.stands.marks import Mark, Marker

NEGATION_REACH = 6
SUBJECT_REACH = 6
"""Tokens before "did not happen" in which it is told what did not."""
COMMAS = frozenset({",", ":"})
"""Marks before a quotation that is a sentence of its own."""
QUOTES = frozenset({'"', "“", "``", "''", "'", "‘"})
"""Marks that open a quotation."""
CLAUSE_ENDS = frozenset({".", ",", ";", "!", "”", "''"})
LONGEST_ENDING = 3
"""Letters of a negation that stands by itself, joined to no verb."""
ENDS = frozenset({".", ";", ":", '"', "“", "”"})


@define(kw_only=True)
class Negations:
    """Reads the negations of one scene."""

    scene: Scene
    marker: Marker
    objects: Objects
    tables: ModuleType
    small: ModuleType

    def negation(self, entry: Entry, place: int) -> Mark | None:
        """Read a negation with the word that it meets first: knowing, planning, taking part, answering."""
        del entry
        words = self.scene.words
        if words[place : place + 2] in self.tables.REFUSED_ANSWERS:
            return self.marker.spoken(place, place + 1, "no_comment", "")
        if words[max(0, place - 2) : place] in self.tables.KNOWING_OF:
            return self.marker.spoken(max(0, place - 2), place, "unaware", "it")
        if words[place] in self.tables.NEITHER:
            return self._meeting(place)
        if words[place] in self.tables.NONE:
            return self._none(place)
        if words[place] in self.tables.NOTHING and (found := self._nothing(place)):
            return found
        if found := self._elliptic(place) or self._unanswered(place) or self._unwilling(place):
            return found
        return self._meeting(place) or self._no_such(place)

    def _nothing(self, place: int) -> Mark | None:
        """Read "knew nothing about" and "nothing to do with"."""
        words, tables = self.scene.words, self.tables
        known = not tables.KNOWING.isdisjoint(words[max(0, place - 1) : place])
        if known and not tables.ABOUT_IT.isdisjoint(words[place + 1 : place + 2]):
            return self.marker.spoken(place - 1, place, "unaware", "")
        if words[place + 1 : place + 3] == tables.TO_DO:
            return self.marker.spoken(place, place + 2, "not_happened", "it")
        return None

    def _elliptic(self, place: int) -> Mark | None:
        """Read "it had not" and "they didn't" at the end of a clause: what was said or asked before is denied."""
        words, small, tables = self.scene.words, self.small, self.tables
        contracted = words[place].endswith(small.NEGATED_ENDINGS) and len(words[place]) > LONGEST_ENDING
        verb = place if contracted else place - 1
        auxiliary = words[place].removesuffix(small.NEGATED_ENDINGS[0]) if contracted else words[verb]
        subject = words[verb - 1] if verb > 0 else ""
        after = words[place + 1] if place + 1 < len(words) else "."
        if auxiliary not in tables.STANDING_ALONE or after not in CLAUSE_ENDS:
            return None
        if words[place] not in small.NOT - small.NEVER and not words[place].endswith(small.NEGATED_ENDINGS):
            return None
        if subject not in small.SUBJECT_PRONOUNS and (verb < 1 or self.scene.phrases[verb - 1] is None):
            return None
        return self.marker.spoken(verb, place, "not_happened", "it")

    def _none(self, place: int) -> Mark | None:
        """Read "there was none": what was told before is denied."""
        words = self.scene.words
        there = not self.small.EXISTENTIAL.isdisjoint(words[max(0, place - 2) : max(0, place - 1)])
        if not there or not self.small.OF.isdisjoint(words[place + 1 : place + 2]):
            return None
        return self.marker.spoken(place - 2, place, "not_happened", "it")

    def _meeting(self, place: int) -> Mark | None:
        """Read the negation at *place* by the first word behind it that tells what is denied."""
        words = self.scene.words
        for here in range(place + 1, min(len(words), place + NEGATION_REACH)):
            word = words[here]
            if (
                word in self.small.SUBORDINATORS
                or word in ENDS
                or word in self.small.ADVERSATIVES | self.small.LIMITING
            ):
                return None
            if word in self.small.JOINTS and here > place + 2:
                return None
            if found := self._met(place, here, word):
                return found
        return None

    def _no_such(self, place: int) -> Mark | None:
        """Read "no such promise was made"; what is told of as an event is denied where events are claimed."""
        words, tables = self.scene.words, self.tables
        if words[place] not in self.small.NO or tables.SUCH.isdisjoint(words[place + 1 : place + 2]):
            return None
        noun = place + 2
        if noun >= len(words) or not words[noun].isalpha() or self._is_told(noun):
            return None
        return self.marker.spoken(place, noun, "not_happened", "it")

    def _is_told(self, place: int) -> bool:
        """Tell whether an event is told of by the word at *place*."""
        start = self.scene.tokens[place].start
        return any(
            start == trigger.start for event in self.marker.reading.events for trigger in event.triggers
        )

    def _unwilling(self, place: int) -> Mark | None:
        """Read "will not ...", "would not say", "cannot discuss", "did not want to"."""
        words = self.scene.words
        word = words[place + 1] if place + 1 < len(words) else ""
        if (
            word in self.tables.WANTING
            and words[place + 2 : place + 3]
            and words[place + 2] in self.small.INFINITIVE
        ):
            return self.marker.spoken(place, place + 1, "refuses", "")
        if word in self.tables.ANSWERS and (
            self._ahead(place) or (self._unable(place) and word not in self.tables.MET)
        ):
            return self.marker.unwilling(place, place + 1, "no_comment")
        if word.isalpha() and word not in self.tables.NO_REFUSALS and self._ahead(place):
            return self.marker.unwilling(place, place + 1, "refuses")
        return None

    def _unanswered(self, place: int) -> Mark | None:
        """Read "did not answer a request for comment"."""
        words = self.scene.words
        verb = words[place + 1] if place + 1 < len(words) else ""
        if verb not in self.tables.REPLYING or self.tables.ASKING.isdisjoint(words[place + 2 : place + 7]):
            return None
        subject = self.marker.walker.subjects.of(place)
        return self.marker.mark(place, place + 1, "no_comment", subject) if subject else None

    def _met(self, place: int, here: int, word: str) -> Mark | None:
        """Return the mark of the negation at *place* that meets *word* at *here*; None where it denies nothing."""
        tables, words = self.tables, self.scene.words
        if word in tables.SPEAKING and words[place] in self.small.NEVER and here <= place + 2:
            return self.marker.spoken(place, here, "not_happened", "it")
        form, manner = tables.MET.get(word, ("", ""))
        if not form or not self._meets(manner, place, here):
            return None
        noun = ""
        such = form == "unaware" and not tables.SUCH.isdisjoint(words[here : here + 4])
        if such or manner == "of it":
            noun = "it"
        elif form == "false":
            noun = self.objects.subject_noun(place) or ("it" if manner == "copular" else "")
        return self.marker.spoken(place, here, form, noun)

    def _meets(self, manner: str, place: int, here: int) -> bool:
        """Tell whether the negation at *place* meets the word at *here* in the *manner* in which that denies."""
        tables, small, words = self.tables, self.small, self.scene.words
        negation, before = words[place], words[place - 1] if place else ""
        match manner:
            case "any" | "now":
                return (manner == "any" and negation not in tables.NOTHING) or (
                    manner == "now" and not self._ahead(place)
                )
            case "lacking" | "plain":
                return negation in tables.LACKING or (
                    manner == "lacking" and negation.endswith(small.NEGATED_ENDINGS)
                )
            case "none":
                return negation in small.NO or negation in tables.NEITHER
            case "without":
                return negation in tables.WITHOUT
            case "about":
                return not tables.ABOUT_IT.isdisjoint(words[here + 1 : here + 2])
            case "whether":
                what = not tables.OF_WHAT.isdisjoint(words[here + 1 : here + 2])
                talked_of = not tables.TALKING.isdisjoint(
                    words[here + 2 : here + SUBJECT_REACH + SUBJECT_REACH]
                )
                return not tables.WHETHER.isdisjoint(words[here + 1 : here + 2]) or (what and talked_of)
            case "right behind":
                return here == place + 1
            case "placed":
                return negation not in small.NO and not tables.PLACED.isdisjoint(words[place + 1 : place + 2])
            case "going on":
                return words[here - 1] in small.PROGRESSIVE
            case "unable":
                return self._unable(place)
            case "ending":
                return self._is_prepared(here) and not self._ahead(place)
            case "of it":
                subject = {*words[max(0, place - SUBJECT_REACH) : place]}
                return not (subject.isdisjoint(tables.ANAPHORS_BEFORE) or self._ahead(place))
            case "being":
                return words[here - 1] in small.BE or words[here - 1] in small.NOT
            case "to do":
                return bool(words[here + 1 : here + 3] == tables.TO_DO)
            case "done":
                return negation in tables.NOTHING and before in tables.DONE
            case _:
                return negation not in small.NO and self._copular(place) and self._ends_there(here)

    def _is_prepared(self, here: int) -> bool:
        """Tell whether something is being prepared, not somebody prepared for it."""
        words, small = self.scene.words, self.small
        return words[here - 1] in small.PROGRESSIVE or words[here + 1 : here + 2] not in small.AIMS

    def _ends_there(self, here: int) -> bool:
        """Tell whether the clause ends behind *here*, so that an adjective there is no attribute."""
        after = self.scene.words[here + 1] if here + 1 < len(self.scene.words) else ""
        return not after.isalpha() or after in self.small.FOLLOWERS

    def _ahead(self, place: int) -> bool:
        """Tell whether the negation at *place* stands behind "will" or "would"."""
        before = self.scene.words[place - 1] if place else ""
        word = self.scene.words[place]
        return before in self.small.FUTURE_MODALS or word in self.tables.WILL_NOT

    def _unable(self, place: int) -> bool:
        word = self.scene.words[place]
        before = self.scene.words[place - 1] if place else ""
        return word in self.tables.UNABLE or (word in self.small.NOT and before in self.tables.ABLE)

    def _copular(self, place: int) -> bool:
        before = self.scene.words[place - 1] if place else ""
        word = self.scene.words[place]
        return (
            before in self.small.BE
            or word in self.tables.IS_NOT
            or before in self.tables.BEFORE_NOT_TRUE
            or place == 0
        )

    def untrue(self, entry: Entry, place: int) -> Mark | None:
        """Read "the report is false", "that is a lie": said by somebody, about something claimed."""
        words = self.scene.words
        if self._is_exclaimed(place):
            return self.marker.spoken(place, place, entry.form, "it")
        if not self.tables.OPENED_BY_NOUNS.isdisjoint(words[place + 1 : place + 2]):
            return None
        for here in range(place - 1, max(-1, place - 6), -1):
            word = words[here]
            if word in self.small.BE or word in self.small.SHORT_BE:
                return self._untrue_of(here, place, entry)
            if not (
                word in self.tables.BEFORE_UNTRUE
                or word in self.small.ADVERBS
                or word.endswith(self.small.ADVERB_ENDINGS)
            ):
                return None
        return None

    def _is_exclaimed(self, place: int) -> bool:
        """Tell whether a quotation opens with the word at *place* and a mark behind it: "“Nonsense!” she said"."""
        words = self.scene.words
        after = words[place + 1] if place + 1 < len(words) else ""
        here = place - 1
        while here >= 0 and words[here] in self.tables.BEFORE_UNTRUE - QUOTES:
            here -= 1
        opened = here >= 0 and words[here] in QUOTES and (here == 0 or words[here - 1] in COMMAS)
        return opened and not after[:1].isalnum()

    def _untrue_of(self, verb: int, place: int, entry: Entry) -> Mark | None:
        """Return the mark of the word at *place* that the form of "be" at *verb* says of its subject."""
        noun = self.objects.subject_noun(verb)
        if not noun and self.scene.words[place] in self.tables.OF_PERSONS and verb > 0:
            whom = (
                self.scene.phrases[verb - 1] is not None
                or self.scene.words[verb - 1] in self.small.SUBJECT_PRONOUNS
            )
            named = self.scene.words[verb - 1].endswith(self.small.PLURAL_ENDING)
            noun = "it" if whom or named else ""
        if not noun:
            return None
        before = self.scene.words[max(0, verb - 5) : verb]
        if not self.small.CONDITIONALS.isdisjoint(before):
            return None
        if self.scene.words[place] in self.tables.OF_PERSONS and before[-1:] in self.tables.SPEAKERS:
            found = self.marker.spoken(place, place, "retracts", "it")
            return None if found is None else evolve(found, scope=None)
        if not self.small.OWN.isdisjoint(before):
            return self.marker.spoken(place, place, "retracts", noun)
        return self.marker.spoken(
            place, place, "rejects" if noun in self.tables.CHARGE_NOUNS else entry.form, noun
        )

    def unaware(self, entry: Entry, place: int) -> Mark | None:
        """Read "was unaware of"."""
        return self.marker.spoken(
            place, place, entry.form, "it" if "such" in self.scene.words[place : place + 4] else ""
        )

    def lying(self, entry: Entry, place: int) -> Mark | None:
        """Read "she lied": said by somebody of another who claims."""
        return self._said_of_another(entry, place, place)

    def mistaken(self, entry: Entry, place: int) -> Mark | None:
        """Read "he must have misheard", "she was misinformed": said by somebody of another who claims."""
        verb = place
        while verb > 1 and self.scene.words[verb - 1] in self.tables.SURMISING:
            verb -= 1
        return self._said_of_another(entry, place, verb)

    def _said_of_another(self, entry: Entry, place: int, verb: int) -> Mark | None:
        surmised = self.scene.words[verb] in self.small.DOUBTING_MODALS
        whom = self.scene.words[verb - 1] if verb else ""
        known = verb > 0 and self.scene.phrases[verb - 1] is not None
        if not (surmised or known or whom in self.small.PERSON_PRONOUNS):
            return None
        return self.marker.spoken(place, place, entry.form, "it")

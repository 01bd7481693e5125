"""Negations that deny: "not aware of", "no plans for", "had no part in", "is not true", and the words for untrue.

A negation counts by the word that it meets first: knowing, planning, taking part, answering, being true.
"""

from types import ModuleType

from attrs import define

from diplonews.reading.denial_words import Entry
from diplonews.reading.denied_objects import Objects
from diplonews.reading.marks import Mark, Marker
from diplonews.reading.scenes import Scene

NEGATION_REACH = 6


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
        for here in range(place + 1, min(len(words), place + NEGATION_REACH)):
            word = words[here]
            if word in {".", ";", ":", "but", "only"} or (word in {",", "and"} and here > place + 2):
                return None
            if word in self.tables.KNOWING and self._knows(place, here):
                return self.marker.spoken(
                    place, here, "unaware", "it" if "such" in words[here : here + 4] else ""
                )
            if word in self.tables.PLANNING and not self._ahead(place):
                return self.marker.spoken(place, here, "no_plan", "")
            if word in self.tables.RESPONSIBILITY and self._answerable(place, here):
                return self.marker.spoken(place, here, "not_happened", "")
            if word in self.tables.NOT_THESE and self._copular(place):
                return self.marker.spoken(place, here, "false", self.objects.subject_noun(place))
            if word in self.tables.TRUTH_NOUNS and words[place] in {"no", "without"}:
                return self.marker.spoken(place, here, "false", self.objects.subject_noun(place))
            if (
                word in self.tables.SPEAKING
                and words[place] in {"never", "not"}
                and here <= place + 2
                and word not in {"say", "mean"} | self.tables.ANSWERS
            ) or (word in {"said", "claimed"} and words[place] == "never"):
                return self.marker.spoken(place, here, "not_happened", "it")
            if word in self.tables.ANSWERS and self._ahead(place) and here == place + 1:
                return self.marker.unwilling(place, here, "no_comment")
            if word in self.tables.ANSWERS and here == place + 1 and self._unable(place):
                return self.marker.unwilling(place, here, "no_comment")
            if word == "want" and here == place + 1 and words[here + 1 : here + 2] == ("to",):
                return self.marker.spoken(place, here, "refuses", "")
            if here == place + 1 and words[place] != "no" and self._ahead(place) and word != "be":
                return self.marker.unwilling(place, here, "refuses")
        if words[place] == "no" and words[place + 1 : place + 2] == ("comment",):
            return self.marker.spoken(place, place + 1, "no_comment", "")
        return None

    def _ahead(self, place: int) -> bool:
        """Tell whether the negation at *place* stands behind "will" or "would"."""
        before = self.scene.words[place - 1] if place else ""
        word = self.scene.words[place]
        return before in self.small.FUTURE_MODALS or word in {"won't", "wouldn't"}

    def _unable(self, place: int) -> bool:
        word = self.scene.words[place]
        before = self.scene.words[place - 1] if place else ""
        return word in {"cannot", "can't", "couldn't"} or (word == "not" and before in {"can", "could"})

    def _knows(self, place: int, here: int) -> bool:
        words = self.scene.words
        word = words[here]
        if word in {"know", "knew", "heard", "hear"}:
            return (
                words[here + 1] in {"of", "about", "nothing", "anything", "any"}
                if here + 1 < len(words)
                else False
            )
        if word in {"confirm", "verify"}:
            return (
                words[place] == "cannot"
                or words[place - 1] in {"could", "can", "unable"}
                or words[place] in {"couldn't", "can't"}
            )
        if word in {"indication", "record", "confirmation", "information", "knowledge"}:
            return words[place] in {"no", "not"} or words[place].endswith("n't")
        return True

    def _answerable(self, place: int, here: int) -> bool:
        words = self.scene.words
        word = words[here]
        if word == "anything" or (words[place] == "nothing"):
            return words[here + 1 : here + 3] == ("to", "do") or words[here] == "wrong"
        if word in {"wrong", "related", "ties", "part", "anything"}:
            return words[place] == "no" or word in {"wrong", "related"}
        if word == "behind":
            return words[here - 1] in self.small.BE or words[here - 1] == "not"
        return True

    def _copular(self, place: int) -> bool:
        before = self.scene.words[place - 1] if place else ""
        word = self.scene.words[place]
        return (
            before in self.small.BE
            or word in {"isn't", "wasn't", "aren't", "weren't"}
            or before in {'"', "“", "``", "simply"}
            or place == 0
        )

    def untrue(self, entry: Entry, place: int) -> Mark | None:
        """Read "the report is false", "that is a lie": said by somebody, about something claimed."""
        words = self.scene.words
        if words[place + 1 : place + 2] in {("that",), ("of",)}:
            return None
        for here in range(place - 1, max(-1, place - 6), -1):
            word = words[here]
            if word in {"not", "n't", "never"} or word.endswith("n't"):
                return None
            if word in self.small.BE or word in {"'s", "'re"}:
                noun = self.objects.subject_noun(here)
                if not noun:
                    return None
                return self.marker.spoken(
                    place, place, "rejects" if noun in self.tables.CHARGE_NOUNS else entry.form, noun
                )
            if word in {",", ".", ";", "that", "who"} | self.small.PREPOSITIONS:
                return None
        return None

    def unaware(self, entry: Entry, place: int) -> Mark | None:
        """Read "was unaware of"."""
        return self.marker.spoken(
            place, place, entry.form, "it" if "such" in self.scene.words[place : place + 4] else ""
        )

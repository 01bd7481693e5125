"""Set phrases that deny: "pleaded not guilty", "replied in the negative", "far from it", "news to me"."""

from types import ModuleType

from attrs import define

from diplonews.reading.events.scenes import Scene
from diplonews.reading.stands.denial_words import Entry
from diplonews.reading.stands.marks import Mark, Marker

NEGATION_REACH = 2
"""Tokens before a set phrase in which it may be turned round."""
EVENTLESS = frozenset({"no_comment", "refuses"})
"""Forms of phrases that say themselves what they are about."""


@define(kw_only=True)
class SetPhrases:
    """Reads the set phrases of one scene."""

    scene: Scene
    marker: Marker
    tables: ModuleType
    small: ModuleType

    def idiom(self, entry: Entry, place: int) -> Mark | None:
        """Read a verb with the words that belong to it: its subject denies."""
        if not self._stands(entry, place):
            return None
        return self.marker.of_verb(place, place + len(entry.rest), entry.form, self._noun(entry))

    def phrase(self, entry: Entry, place: int) -> Mark | None:
        """Read a phrase in somebody's mouth: whoever says it denies."""
        if not self._stands(entry, place) or not self._stands_alone(entry, place):
            return None
        return self.marker.spoken(place, place + len(entry.rest), entry.form, self._noun(entry))

    def _stands_alone(self, entry: Entry, place: int) -> bool:
        """Tell whether words that say other things as well are what is said of a claim: "news to us", but not "brought news to us"."""
        words, small, tables = self.scene.words, self.small, self.tables
        if words[place] not in tables.OTHERWISE_PLAIN:
            return True
        before = words[place - 1] if place else ""
        end = place + len(entry.rest) + 1
        said = before in small.BE | small.SHORT_BE or not before.isalnum()
        return said and not any(
            word.isalpha() and word not in small.FOLLOWERS for word in words[end : end + 1]
        )

    def _noun(self, entry: Entry) -> str:
        return "" if entry.form in EVENTLESS else "it"

    def _stands(self, entry: Entry, place: int) -> bool:
        """Tell whether the further words of *entry* stand behind *place*, and no negation before it."""
        words, small = self.scene.words, self.small
        behind = words[place + 1 : place + 1 + len(entry.rest)]
        before = words[max(0, place - NEGATION_REACH) : place]
        turned = any(word in small.NOT or word.endswith(small.NEGATED_ENDINGS) for word in before)
        return (
            not turned
            and len(behind) == len(entry.rest)
            and all(
                word == wanted or (wanted == ONES and word in small.POSSESSIVES)
                for word, wanted in zip(behind, entry.rest, strict=True)
            )
        )


ONES = "one's"
"""Stands in the tables for any possessive."""

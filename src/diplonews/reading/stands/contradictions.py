"""Contradictions: negative clauses that somebody says in answer to what was said, without a word of denial.

"There was no gun", "she had never seen them", "not one of the men had moved". Such a clause denies where it takes up
the words of another, where its speaker was asked, or where it says with force what his own side did not do. Everywhere
else it only tells that something is not so.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from types import ModuleType

from attrs import define

from diplonews.model import Act, ActorKind
from diplonews.reading.actors.lexicon import QUOTES
from diplonews.reading.events.pronouns import side_of
from diplonews.reading.events.scenes import Scene
from diplonews.reading.layers import Stretch
from diplonews.reading.stands.answers import Answered, Answers
from diplonews.reading.stands.marks import Mark, Marker

TELLING = frozenset({Act.SAY, Act.REPORT})
"""Acts of speech whose words answer a claim; who asks, demands or promises denies nothing."""
UNPLACED = frozenset({ActorKind.UNNAMED, ActorKind.OUTLET})
"""Speakers who have no side: what they say is a report."""
REACH = 4
"""Tokens behind a negation in which the word that it denies, or whose it is, is looked for."""
LONGEST_END = 3
"""Tokens at the end of a sentence, quotation marks with them."""
OPENING = 16
"""Tokens of a sentence that can answer the question before it."""
LONGEST_LEAD = 5
"""Tokens that open a sentence: "he was responding to"."""
ENDS = frozenset({".", ",", "!", "”"})


@define(kw_only=True)
class Contradictions:
    """Reads the negative clauses of one scene that are said by somebody."""

    scene: Scene
    marker: Marker
    answers: Answers
    tables: ModuleType
    small: ModuleType

    def found(self, known: Sequence[Stretch]) -> tuple[Mark, Answered | None] | None:
        """Return the first negative clause that denies, with what it answers where that is found.

        None where no clause does, or where the sentence has a denial among *known*, from first to last.
        """
        sentence = self.scene.sentence
        denied = bisect_left(known, sentence.start, key=lambda span: span.start)
        if denied < len(known) and known[denied].start < sentence.end:
            return None
        for place in range(len(self.scene.words) - 1):
            if not self._negates(place):
                continue
            mark = self.marker.spoken(place, self._last(place), "not_happened", "")
            if mark is None or mark.deniers[0].kind in UNPLACED or not self._is_stated(mark):
                continue
            forceful = self._is_forceful(mark, place)
            if self._is_added(mark) and not forceful:
                continue
            answered = self.answers.contradicted(mark, mark.deniers[0], forceful=forceful)
            if answered is not None or self._is_asked(place) or (forceful and self._is_opposed(place)):
                return mark, answered
        return None

    def _negates(self, place: int) -> bool:
        """Tell whether a negation stands at *place* that says what was not so: not "must not", "do not", "not only"."""
        words, small, tables = self.scene.words, self.small, self.tables
        word, after = words[place], words[place + 1]
        before = words[place - 1] if place else ""
        if after in tables.LIMITED or words[-1] == "?" or before in small.MODALS:
            return False
        if before in small.INFINITIVE and word not in tables.NOTHING_AT_ALL:
            return False
        if word in small.NO and after in ENDS and self._opens_with_asking():
            return True
        if after.endswith(small.GERUND_ENDING) or (
            not after[0].isalnum() and word not in tables.NOTHING_AT_ALL
        ):
            return False
        if self._is_not_one(place):
            return True
        if word.endswith(small.NEGATED_ENDINGS):
            short = word.removesuffix(small.NEGATED_ENDINGS[0])
            return bool((short or before) in tables.PAST_AUXILIARIES)
        if word in small.NOT - small.NEVER:
            return before in tables.PAST_AUXILIARIES or before in small.JOINTS
        ahead = not small.MODALS.isdisjoint(words[place + 1 : place + 1 + REACH])
        return bool(not ahead and word in small.NEVER | small.NOBODY | tables.NOTHING)

    def _is_not_one(self, place: int) -> bool:
        """Tell whether the words at *place* leave nothing: "not one", "not a cent was paid", "nobody had", but not "no one else"."""
        words, small, tables = self.scene.words, self.small, self.tables
        pair, triple = words[place : place + 2], words[place : place + 3]
        if pair in tables.NOT_ONE or triple in tables.NOT_ONE:
            return bool(tables.LIMITED.isdisjoint(words[place + 2 : place + 3]))
        if pair == tables.NO_ONE:
            after = words[place + 2 : place + 3]
            return not after or not after[0].isalnum() or after[0] in small.HAVE
        opens = place < 2 or words[place - 1] in small.THAT or words[place - 2] in small.JOINTS
        if opens and words[place] in small.NOT and words[place + 1] in small.INDEFINITE_ARTICLES:
            return True
        return bool(words[place] in tables.NOBODY_AT_ALL and words[place + 1] in small.HAVE)

    def _last(self, place: int) -> int:
        """Return the index of the word that the negation at *place* denies first."""
        words, small = self.scene.words, self.small
        for here in range(place + 1, min(len(words), place + 1 + REACH)):
            if not words[here][0].isalnum():
                return here - 1
            if words[here] not in small.FUNCTION_WORDS:
                return here
        return place + 1

    def _is_stated(self, mark: Mark) -> bool:
        """Tell whether the words of *mark* are stated by whoever says them, and not under a condition."""
        if mark.attribution is None:
            return False
        attribution = self.marker.reading.attributions[mark.attribution]
        if attribution.act not in TELLING or attribution.negated:
            return False
        first = self.scene.at(mark.span.start if mark.scope is None else mark.scope.start)
        until = self.scene.at(mark.span.start)
        return bool(self.small.CONDITIONALS.isdisjoint(self.scene.words[first:until]))

    def _is_added(self, mark: Mark) -> bool:
        """Tell whether the clause only adds to what its speaker tells: "it was a routine talk, and oil was not discussed"."""
        first = mark.span.start if mark.scope is None else mark.scope.start
        return bool(self.scene.words[self.scene.at(first)] in self.small.JOINING)

    def _is_opposed(self, place: int) -> bool:
        """Tell whether the clause is set against what the sentence tells: "they have left, but Peru says not one has"."""
        return bool(not self.small.ADVERSATIVES.isdisjoint(self.scene.words[max(0, place - OPENING) : place]))

    def _is_forceful(self, mark: Mark, place: int) -> bool:
        """Tell whether the negation is one of force: "not one", "none of them", "never" of the speaker's own side."""
        words, small = self.scene.words, self.small
        if self._is_not_one(place):
            return True
        if words[place] not in small.NEVER:
            return False
        (denier,) = mark.deniers
        own = side_of(denier)
        around = words[max(0, place - 2) : place + 1 + REACH]
        ours = not small.FIRST_PERSON.isdisjoint(around)
        quoted = place > 1 and words[place - 1] in QUOTES
        subjects = self.marker.walker.subjects.of(place - 1 if quoted else place)
        free = denier.affiliation is None
        return ours or any(
            subject in own or (free and subject.kind is ActorKind.STATE) for subject in subjects
        )

    def _is_asked(self, place: int) -> bool:
        """Tell whether the clause answers a question: one right before it, or "when asked about it" beside it."""
        scene = self.scene
        if self._question < place or self._opens_with_asking():
            return True
        before = self.marker.reading.sentences[max(0, scene.place - 1)].words
        ends = [word for word in before[-LONGEST_END:] if word not in QUOTES]
        if scene.place and place < OPENING and ends[-1:] == ["?"]:
            return True
        if place < self._response:
            return True
        sentences = self.marker.reading.sentences[scene.place + 1 : scene.place + 2]
        return any(self._last_response(sentence.words[:LONGEST_LEAD]) for sentence in sentences)

    @cached_property
    def _question(self) -> int:
        """The index of the first question mark of the sentence, or the number of its tokens."""
        words = self.scene.words
        return words.index("?") if "?" in words else len(words)

    @cached_property
    def _response(self) -> int:
        """The index of the last word of the sentence that says that its speaker responds, or 0."""
        return self._last_response(self.scene.words)

    def _opens_with_asking(self) -> bool:
        """Tell whether the sentence opens with what its speaker was asked: "asked whether it had, she said"."""
        return not self.tables.ASKED.isdisjoint(self.scene.words[:2])

    def _last_response(self, words: Sequence[str]) -> int:
        """Return where *words* last say that the speaker was asked or responds ("said when asked", "he was responding to"), or 0."""
        tables, joints = self.tables, self.small.JOINTS
        for here in range(len(words) - 1, 0, -1):
            before = words[here - 1]
            if words[here] in tables.ASKED and before in tables.AFTER and words[here - 2] not in joints:
                return here
            if before in tables.RESPONDING and words[here] in tables.TO_SOMETHING:
                return here
        return 0

"""What a pronoun or a description refers to: those who were named or spoke before.

The memory holds mentions and speakers in the order of the text and looks back a fixed number of sentences. Whom it
finds is decided by order, number and gender as words show them; no name decides anything.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter

from diplonews.model import ActorKind
from diplonews.reading.actors.antecedents import antecedents_of
from diplonews.reading.layers import Attribution, Mention, Reading, Referent, Stretch, Token
from diplonews.reading.statements.cues import cues
from diplonews.reading.statements.lines import marked

_start = attrgetter("start")
_SENTENCES_BACK = 6
_PLAIN = 2
"""Tokens of a description that tells nothing but its noun: "the group"."""
_DESCRIPTIONS_BACK = 30
_DEEPEST_BODY = 5
_MOST_TOKENS = 40
_MOST_VOICES = 20
_LOOK_BACK = 60
"""Characters before a relative that may name whom it means."""
_FARTHEST = 1200
"""Characters of a sentence that are searched for whom a pronoun means."""
_GENDERS = {"m": "male", "f": "female"}
_THINGS = frozenset(
    {ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.OUTLET, ActorKind.GROUP, ActorKind.UNNAMED}
)


def bodies(referent: Referent) -> list[Referent]:
    """Return *referent* and the bodies it speaks for, the nearest first."""
    found: list[Referent] = []
    body: Referent | None = referent
    while body is not None and len(found) < _DEEPEST_BODY:
        found.append(body)
        body = body.affiliation
    return found


class Memory:
    """The mentions of an article and who has spoken so far."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = cues(reading.language)
        self._antecedents = antecedents_of(reading)
        self._mentions = sorted(reading.mentions, key=lambda mention: (mention.start, -mention.end))
        self._starts = [mention.start for mention in self._mentions]
        self._quotations = marked(reading)
        self._genders = {
            one: _GENDERS[gender] for one, gender in self._antecedents.genders.items() if gender in _GENDERS
        }
        self._learn_genders()
        self._spoken: dict[int, list[tuple[bool, Referent]]] = {}

    def _learn_genders(self) -> None:
        """Learn the gender of a person whom a possessive follows in a sentence that has named nobody else."""
        personal, possessives = self.words.grammar.PERSONAL, self.words.grammar.POSSESSIVES
        telling = {word for word in possessives if personal.get(word) in _GENDERS.values()}
        for sentence in self.reading.sentences:
            if telling.isdisjoint(sentence.words):
                continue
            for place, word in enumerate(sentence.words[:_MOST_TOKENS]):
                if word not in telling:
                    continue
                named = [one.referent for one in self.within(sentence.start, sentence.tokens[place].start)]
                people = {one for one in named if one.kind is ActorKind.PERSON}
                if len(people) == 1:
                    self._genders.setdefault(people.pop(), personal[word])

    def tokens(self, stretch: Stretch, sentence: int) -> Sequence[Token]:
        """Return the tokens of *stretch*, which lies in the sentence of that index."""
        tokens = self.reading.sentences[sentence].tokens
        first = bisect_left(tokens, stretch.start, key=_start)
        return tokens[first : bisect_left(tokens, stretch.end, first, key=_start)]

    def spoke(self, attribution: Attribution, referent: Referent | None) -> None:
        """Remember who spoke."""
        if referent is not None:
            self._spoken.setdefault(attribution.sentence, []).append(
                (attribution.within is not None, referent)
            )

    def within(self, start: int, end: int) -> list[Mention]:
        """Return the mentions between two places, in order."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        return [mention for mention in self._mentions[first:last] if mention.end <= end]

    def ending(self, start: int, end: int) -> Mention | None:
        """Return the longest mention from *start* on that ends at *end*."""
        return next((mention for mention in self.within(start, end) if mention.end == end), None)

    def opens(self, tokens: Sequence[Token]) -> bool:
        """Tell whether a name starts a noun phrase, so that it keeps its capital at the start of a sentence.

        A lone word that is no plural is one too: only names speak without an article.
        """
        token, grammar = tokens[0], self.words.grammar
        first = bisect_left(self._starts, token.start)
        named = first < len(self._starts) and self._starts[first] < token.end
        common = token.lower in grammar.INDEFINITE or token.lower in grammar.INDEFINITE_PRONOUNS
        plural = token.lower.endswith(grammar.PLURAL_ENDING) or token.lower in grammar.PLURALS
        alone = len(tokens) == 1 and not (plural or common)
        return named or alone or not token.text[1:].islower()

    def surnamed(self, token: Token) -> Referent | None:
        """Return the first person named whose last name is *token*, in whatever letters: "BERG"."""
        return self._surnames.get(token.lower)

    @cached_property
    def _surnames(self) -> dict[str, Referent]:
        people = [one.referent for one in self._mentions if one.referent.kind is ActorKind.PERSON]
        return {person.name.lower().split()[-1]: person for person in reversed(people)}

    def before_relative(self, relative: Token, sentence: int) -> Referent | None:
        """Return whom the noun phrase right before *relative* refers to; without a name, an unnamed one."""
        place = relative.start
        found = self.within(max(self.reading.sentences[sentence].start, place - _FARTHEST), place)
        near = [mention for mention in found if place - max(mention.end, mention.words.end) <= 2]
        if near:
            return near[-1].referent
        before = self.tokens(
            Stretch(max(self.reading.sentences[sentence].start, place - _LOOK_BACK), place), sentence
        )
        words: list[str] = []
        for token in reversed(before):
            if token.text[0].isalpha() and token.lower not in self.words.grammar.PREPOSITIONS:
                words.insert(0, token.text)
            elif words or token.text != ",":
                break
            if token.lower in self.words.grammar.DETERMINERS:
                return Referent(name=" ".join(words), kind=ActorKind.UNNAMED)
        return None

    def pronoun(self, token: Token, attribution: Attribution, outer: Referent | None) -> Referent | None:
        """Return whom the pronoun *token* stands for; None for the first person and where nobody fits.

        It is the one in whose reported words it stands, though nobody quoted speaks of himself so; else who is named before it in its sentence, else who spoke or was
        named first in a sentence before.
        """
        found = self._meant(token, attribution, outer)
        if found is not None and found.kind is ActorKind.PERSON:
            self._genders.setdefault(found, self.words.grammar.PERSONAL[token.lower])
        return found

    def _meant(self, token: Token, attribution: Attribution, outer: Referent | None) -> Referent | None:
        kind = self.words.grammar.PERSONAL[token.lower]
        if outer is not None and self._fits(outer, kind):
            return None if self._quotations.around(token.start) else outer
        here = attribution.sentence
        if attribution.within is None:
            start = max(self.reading.sentences[here].start, token.start - _FARTHEST)
            for mention in self.within(start, token.start):
                reported = any(piece.start <= mention.start < piece.end for piece in attribution.content)
                if reported and not self._told_of(mention, attribution, kind):
                    continue
                if mention.acts and self._fits(mention.referent, kind):
                    return mention.referent
        back = range(here - 1, max(-1, here - _SENTENCES_BACK), -1)
        if attribution.verb in self.words.grammar.CONTINUING:
            going_on = (self._last_spoken(sentence, kind) for sentence in back)
            return next((found for found in going_on if found), None)
        for sentence in back:
            found = self._last_spoken(sentence, kind) or self._first_named(sentence, kind)
            if found:
                return found
        return None

    @staticmethod
    def _told_of(mention: Mention, attribution: Attribution, kind: str) -> bool:
        """Tell whether *mention* is the subject of a body's own report without marks: "The ministry knew, it said"."""
        first = attribution.content[0].start
        return kind in {"thing", "plural"} and not attribution.quotes and mention.words.start == first

    def described(
        self, tokens: Sequence[Token], attribution: Attribution, *, definite: bool
    ) -> Referent | None:
        """Return who was named or described before by a role, a name or words that end as *tokens* do."""
        here, head = attribution.sentence, tokens[-1].lower
        if definite and head in self.words.documents:
            return self._author(here)
        for sentence in range(here, max(-1, here - _DESCRIPTIONS_BACK), -1):
            for _, referent in self._voices(sentence):
                if self._answers(referent, head) and self._antecedents.holds(referent, tokens):
                    return referent
        if not definite or head in self.words.grammar.ANONYMOUS:
            return None
        place = tokens[0].start
        if head in self.words.media:
            outlets = self._antecedents.before(place, kinds=[ActorKind.OUTLET])
            return next((outlet.referent for outlet in outlets), None)
        owners = {mention.referent for mention in self.within(place, tokens[-1].start)}
        for candidate in self._antecedents.before(place, kinds=[ActorKind.PERSON]) if owners else ():
            if owners & set(bodies(candidate.referent)[1:]):
                return candidate.referent  # "the ministry spokesman"
        if head in self._antecedents.lexicon.titles.ANY_BODY and len(tokens) <= _PLAIN:
            return self._antecedents.body(place)
        return self._antecedents.described(tokens, place)

    def _author(self, here: int) -> Referent | None:
        """Return who spoke last before a statement, a letter or a speech is named again: "the statement said"."""
        for sentence in range(here, max(-1, here - _SENTENCES_BACK), -1):
            spoken = next((referent for nested, referent in self._voices(sentence) if not nested), None)
            if spoken:
                return spoken
        return None

    def _answers(self, referent: Referent, head: str) -> bool:
        """Tell whether a description that ends with *head* can mean *referent*."""
        if referent.role:
            return head in referent.role.lower().split()
        return (
            referent.kind in _THINGS and referent.kind is not ActorKind.STATE and head == self._head(referent)
        )

    def _head(self, referent: Referent) -> str:
        """Return the head noun of a name that is no person's: the last word before its first preposition."""
        words = referent.name.lower().split()
        cuts = (
            place for place, word in enumerate(words) if place and word in self.words.grammar.PREPOSITIONS
        )
        return words[next(cuts, len(words)) - 1] if words else ""

    def _last_spoken(self, sentence: int, kind: str) -> Referent | None:
        """Return who spoke last in a sentence, in nobody else's words."""
        spoken = self._voices(sentence)
        return next((one for nested, one in spoken if not nested and self._fits(one, kind)), None)

    def _voices(self, sentence: int) -> Sequence[tuple[bool, Referent]]:
        """Return who has spoken in a sentence, the last first, and whether in somebody else's words."""
        return self._spoken.get(sentence, [])[: -_MOST_VOICES - 1 : -1]

    def _first_named(self, sentence: int, kind: str) -> Referent | None:
        """Return the first in a sentence whom a pronoun of *kind* fits; nobody where such a pronoun comes first."""
        whole = self.reading.sentences[sentence]
        end = min(whole.end, whole.start + _FARTHEST)
        named = (mention for mention in self.within(whole.start, end) if mention.acts)
        found = next((mention for mention in named if self._fits(mention.referent, kind)), None)
        if found is None:
            return None
        for token in whole.tokens[:_MOST_TOKENS]:
            if token.start >= found.start:
                break
            if self.words.grammar.PERSONAL.get(token.lower) == kind:
                return None
        return found.referent

    def _fits(self, referent: Referent, kind: str) -> bool:
        """Tell whether a pronoun of *kind* can stand for *referent*; one of the first person never can."""
        if kind in {"male", "female"}:
            gender = self._genders.get(referent) or self._told_gender(referent) or kind
            person = referent.kind is ActorKind.PERSON or self._human(referent)
            return person and gender == kind and not self._plural(referent)
        if kind == "plural":
            return referent.kind in _THINGS and self._plural(referent)
        return (
            kind == "thing"
            and referent.kind in _THINGS
            and not (self._plural(referent) or self._human(referent))
        )

    def _told_gender(self, referent: Referent) -> str | None:
        """Return the gender that the head noun of somebody unnamed tells: "a palace spokeswoman"."""
        titles, head = self._antecedents.lexicon.titles, self._head(referent)
        if referent.kind is not ActorKind.UNNAMED:
            return None
        return "male" if head in titles.MASCULINE else "female" if head in titles.FEMININE else None

    def _human(self, referent: Referent) -> bool:
        return referent.kind is ActorKind.UNNAMED and self._head(referent).endswith(
            self.words.grammar.HUMAN_ENDINGS
        )

    def _plural(self, referent: Referent) -> bool:
        if referent.kind is ActorKind.GROUP:
            return True
        head, grammar = self._head(referent), self.words.grammar
        plural = head.endswith(grammar.PLURAL_ENDING) and not head.endswith(grammar.NO_PLURAL_ENDINGS)
        return referent.kind is ActorKind.UNNAMED and (plural or head in grammar.PLURALS)

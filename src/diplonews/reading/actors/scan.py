"""The scan of one sentence for those who are named in it: what has been found, and what stands around a place.

A Naming says what the words and their surroundings tell; whether two of them are one actor is asked in ``joining``.
"""

from collections.abc import Sequence
from typing import NamedTuple

from attrs import define, field

from diplonews.model import ActorKind
from diplonews.reading.actors.lexicon import Lexicon, without_marks
from diplonews.reading.actors.phrases import Title, is_object, noun_follows, verb_follows
from diplonews.reading.layers import Referent, Token

Owner = Referent | int | None
"""Whom something belongs to: a Referent of the tables, or the index of a Naming."""


class Naming(NamedTuple):
    """A place where somebody is named.

    Attributes:
        sentence: Index of the sentence.
        first: Index of the first token of the name.
        past: Index after its last token.
        kind: What is named; None where the words leave it open.
        keys: The folded words of the name, by which namings are joined.
        referent: Who it is, where the tables know it.
        title: The title beside the name.
        owner: Whom the title or the body belongs to: a state of the tables, or the index of another Naming.
        other_name_of: Index of the Naming whose acronym or other name this is.
        words: The tokens of the whole noun phrase: index of the first, index after the last.
        acts: Whether it acts or speaks here, or is acted on.
        placed: Whether it stands where places stand ("in ...").
        weak: Whether it is the first word of its sentence, so that its capital says nothing.
        bare: Whether it is a common noun alone ("the government").
        guess: What it is taken for where nothing else tells.
        local: The state where the sentence says that it is told ("In Paris, ...").
        elsewhere: Whether words behind the title tell an owner that is no actor here.
    """

    sentence: int
    first: int
    past: int
    kind: ActorKind | None
    keys: tuple[str, ...]
    referent: Referent | None = None
    title: Title | None = None
    owner: Owner = None
    other_name_of: int | None = None
    words: tuple[int, int] = (0, 0)
    acts: bool = True
    placed: bool = False
    weak: bool = False
    bare: bool = False
    guess: ActorKind | None = None
    local: Referent | None = None
    elsewhere: bool = False


@define
class Scan:
    """The scan of one sentence.

    Attributes:
        sentence: Index of the sentence.
        tokens: Its tokens.
        lexicon: The tables of its language.
        found: All namings of the article so far.
        described: The states of roles that the article describes without a name.
        titled: Whether each word has a capital, as in a headline: then only the tables tell names.
        local: The state where the sentence is told.
        ends: What ends before a token: the index of a Naming, or the state of an adjective.
    """

    sentence: int
    tokens: Sequence[Token]
    lexicon: Lexicon
    found: list[Naming]
    described: dict[str, list[Referent]]
    titled: bool = False
    local: Referent | None = None
    ends: dict[int, Referent | int] = field(factory=dict)

    def lower(self, place: int) -> str:
        """Return the token at *place* in lower case; nothing outside the sentence."""
        return self.tokens[place].lower if 0 <= place < len(self.tokens) else ""

    def acts(self, first: int, past: int) -> bool:
        """Tell whether what stands between two tokens is a subject, or somebody acted on; an attribute is neither."""
        before = self.lower(first - 1)
        joints = self.lexicon.joints
        if (self.lower(first - 2), before) == joints.ACCORDING:
            return True
        if before in joints.CONJUNCTIONS and isinstance(partner := self.ends.get(first - 1), int):
            return self.found[partner].acts
        if before in joints.THE and first > 1:
            before = self.tokens[first - 2].lower
        if before in self.lexicon.names.PREPOSITIONS:
            return False
        if verb_follows(self.tokens, past, self.lexicon):
            return True
        return is_object(self.tokens, first, self.lexicon) and not noun_follows(
            self.tokens, past, self.lexicon
        )

    def placed(self, first: int) -> bool:
        """Tell whether a name stands where the name of a place would ("in ...")."""
        place = first - 1
        if place >= 0 and self.tokens[place].lower in self.lexicon.joints.THE:
            place -= 1
        return place >= 0 and self.tokens[place].lower in self.lexicon.names.PLACE_PREPOSITIONS

    def phrase_start(self, first: int) -> int:
        """Return the index of the first token of the noun phrase: the state's adjective and the article included."""
        place = first
        if place > 0 and self.ends.get(place) is not None:
            place -= 1
        if place > 0 and self.tokens[place - 1].lower in self.lexicon.joints.DETERMINERS:
            place -= 1
        return place

    def _key(self, word: str) -> str:
        """Return a word without its marks and without a particle joined to it ("el-Masri", "Masri")."""
        if "-" in word and word.startswith(self.lexicon.names.JOINED_PARTICLES):
            word = word.partition("-")[2] or word
        return without_marks(word)

    def add(
        self,
        first: int,
        past: int,
        kind: ActorKind | None,
        *,
        referent: Referent | None = None,
        title: Title | None = None,
        owner: Owner = None,
        other_name_of: int | None = None,
        words: tuple[int, int] | None = None,
        acts: bool = True,
        placed: bool = False,
        weak: bool = False,
        bare: bool = False,
        guess: ActorKind | None = None,
    ) -> None:
        """Add a Naming and note where it ends."""
        keys = tuple(self._key(t.lower) for t in self.tokens[first:past] if t.text[0].isalnum())
        if kind is ActorKind.GROUP:
            groups = self.lexicon.groups
            keys = tuple(key.removeprefix(groups.EX) for key in keys if key not in groups.PASSING) or keys
        if not keys:
            return  # marks alone name nobody
        self.ends[past] = len(self.found)
        self.found.append(
            Naming(
                self.sentence,
                first,
                past,
                kind,
                keys,
                referent,
                title,
                owner,
                other_name_of,
                words or (self.phrase_start(first), past),
                acts,
                placed,
                weak,
                bare,
                guess,
            )
        )

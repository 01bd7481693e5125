"""A sentence as the later steps look at it: its tokens, and over each of them the mention and the time it belongs to.

A scene is laid out once, and only where something may be told, so that every later look-up is one step.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from attrs import frozen

from diplonews.dates import TimeExpression
from diplonews.model import ActorKind
from diplonews.reading.actors.lexicon import Lexicon, Use, lexicon_of
from diplonews.reading.layers import Mention, Reading, Referent, Sentence, Token

LONGEST_PHRASE = 40
"""Tokens of a noun phrase that are looked at; longer ones are cut."""


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Placed)


@frozen(kw_only=True)
class Scene:
    """A sentence laid out for reading events and stands.

    Attributes:
        place: Index of the sentence.
        sentence: The sentence.
        tokens: Its tokens.
        words: Their lower-case forms.
        names: The mention whose name covers each token; None where there is none.
        phrases: The mention whose whole noun phrase covers each token, the widest one.
        times: The time expression over each token.
        lexicon: The names that the language knows.
    """

    place: int
    sentence: Sentence
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    names: tuple[Mention | None, ...]
    phrases: tuple[Mention | None, ...]
    times: tuple[TimeExpression | None, ...]
    lexicon: Lexicon

    def at(self, offset: int) -> int:
        """Return the index of the first token that ends after *offset* of the text."""
        return bisect_left(self.tokens, offset + 1, key=lambda token: token.end)

    def people(self, place: int) -> Referent | None:
        """Return the state whose adjective stands at *place* ("Russian"); None where none does."""
        if not self.tokens[place].text[0].isupper():
            return None
        known = self.lexicon.match(self.tokens, place, place + 1)
        if known is None and place and self.tokens[place - 1].text[0].isupper():
            known = self.lexicon.match(self.tokens, place - 1, place + 1)  # "North Korean"
            known = None if known is None or len(known.words) < 2 else known
        return known.referent if known is not None and known.use is Use.ADJECTIVE else None


class Scenes:
    """The scenes of one Reading, each laid out when it is first asked for."""

    def __init__(self, reading: Reading) -> None:
        self._sentences = reading.sentences
        self._mentions = _Shelf(reading.mentions, reading.sentences)
        self._times = _Shelf(reading.times, reading.sentences)
        self._lexicon = lexicon_of(reading.language)
        self._laid_out: dict[int, Scene] = {}

    def __getitem__(self, place: int) -> Scene:
        scene = self._laid_out.get(place)
        if scene is None:
            self._laid_out[place] = scene = self._lay_out(place)
        return scene

    def with_words(self, table: Container[str], *endings: str) -> Iterator[Scene]:
        """Yield the scenes in which a word of *table* stands, or one with one of *endings*."""
        for place, sentence in enumerate(self._sentences):
            words = sentence.words
            if any(map(table.__contains__, words)) or (endings and any(w.endswith(endings) for w in words)):
                yield self[place]

    def around(self, offset: int) -> Scene:
        """Return the scene of the sentence in which *offset* lies, or of the nearest behind it."""
        place = bisect_left(self._sentences, offset + 1, key=lambda sentence: sentence.end)
        return self[min(place, len(self._sentences) - 1)]

    def _lay_out(self, place: int) -> Scene:
        sentence = self._sentences[place]
        starts = [token.start for token in sentence.tokens]
        mentions = self._mentions.of(place)
        return Scene(
            place=place,
            sentence=sentence,
            tokens=sentence.tokens,
            words=sentence.words,
            names=_cover(starts, mentions),
            phrases=_with_countries(_phrases(starts, mentions), sentence.words, self._lexicon),
            times=_cover(starts, self._times.of(place)),
            lexicon=self._lexicon,
        )


class _Shelf(Generic[T]):
    """The members of a layer by the sentences that they touch."""

    def __init__(self, members: Iterable[T], sentences: tuple[Sentence, ...]) -> None:
        self._by_sentence: dict[int, list[T]] = {}
        ends = [sentence.end for sentence in sentences]
        for member in members:
            place = bisect_left(ends, member.start + 1)
            while place < len(sentences) and sentences[place].start < member.end:
                self._by_sentence.setdefault(place, []).append(member)
                place += 1

    def of(self, place: int) -> list[T]:
        """Return the members that touch the sentence at *place*."""
        return self._by_sentence.get(place, [])


def _cover(starts: list[int], members: Iterable[T]) -> tuple[T | None, ...]:
    """Return for each token the member that covers its start; the first one where several do."""
    cover: list[T | None] = [None] * len(starts)
    for member in members:
        place = bisect_left(starts, member.start)
        while place < len(starts) and starts[place] < member.end:
            cover[place] = cover[place] or member
            place += 1
    return tuple(cover)


def _phrases(starts: list[int], mentions: Iterable[Mention]) -> list[Mention | None]:
    """Return for each token the mention whose noun phrase covers it, the widest where several do."""
    cover: list[Mention | None] = [None] * len(starts)
    for mention in mentions:
        first = bisect_left(starts, mention.words.start)
        for place in range(first, min(len(starts), first + LONGEST_PHRASE)):
            if starts[place] >= mention.words.end:
                break
            held = cover[place]
            if held is None or _width(mention) > _width(held):
                cover[place] = mention
    return cover


def _with_countries(
    phrases: list[Mention | None], words: Sequence[str], lexicon: Lexicon
) -> tuple[Mention | None, ...]:
    """Return *phrases* with the state that somebody is of in the phrase of that person ("President X of Ruritania")."""
    joints = lexicon.joints
    for place, word in enumerate(words[1:-1], start=1):
        person, state = phrases[place - 1], place + 1 + (words[place + 1] in joints.THE)
        owned = word in joints.OF_TITLES and person is not None and person.referent.kind is ActorKind.PERSON
        country = phrases[state] if owned and state < len(words) else None
        if country is not None and country.referent.kind is ActorKind.STATE:
            while state < len(words) and phrases[state] is country:
                state += 1
            phrases[place:state] = [person] * (state - place)
    return tuple(phrases)


def _width(mention: Mention) -> int:
    return mention.words.end - mention.words.start

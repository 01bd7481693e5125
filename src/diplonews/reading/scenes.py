"""A sentence as the later steps look at it: its tokens, and over each of them the mention and the time it belongs to.

Scenes are made once a Reading and looked at from left to right, so that every later look-up is one step.
"""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

from attrs import frozen

from diplonews.dates import TimeExpression
from diplonews.reading.layers import Mention, Reading, Referent, Sentence, Token
from diplonews.reading.lexicon import Lexicon, Use, lexicon_of

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
        peoples: The state whose adjective each token is ("Russian"); None where it is none.
        quoted: Whether each token stands in quotation marks.
    """

    place: int
    sentence: Sentence
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    names: tuple[Mention | None, ...]
    phrases: tuple[Mention | None, ...]
    times: tuple[TimeExpression | None, ...]
    peoples: tuple[Referent | None, ...]
    quoted: tuple[bool, ...]

    def at(self, offset: int) -> int:
        """Return the index of the first token that ends after *offset* of the text."""
        return bisect_left(self.tokens, offset + 1, key=lambda token: token.end)


def scenes(reading: Reading) -> list[Scene]:
    """Return the Scene of each sentence of *reading*."""
    mentions = _Shelf(reading.mentions, reading.sentences)
    times = _Shelf(reading.times, reading.sentences)
    quotations = _Shelf((q for q in reading.quotations if q.level == 0), reading.sentences)
    lexicon = lexicon_of(reading.language)
    found = []
    for place, sentence in enumerate(reading.sentences):
        tokens = sentence.tokens
        starts = [token.start for token in tokens]
        here = mentions.of(place)
        found.append(
            Scene(
                place=place,
                sentence=sentence,
                tokens=tokens,
                words=tuple(token.lower for token in tokens),
                names=_cover(starts, here),
                phrases=_phrases(starts, here),
                times=_cover(starts, times.of(place)),
                peoples=tuple(_people(lexicon, tokens, here) for here in range(len(tokens))),
                quoted=tuple(quotation is not None for quotation in _cover(starts, quotations.of(place))),
            )
        )
    return found


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


def _phrases(starts: list[int], mentions: Iterable[Mention]) -> tuple[Mention | None, ...]:
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
    return tuple(cover)


def _people(lexicon: Lexicon, tokens: tuple[Token, ...], place: int) -> Referent | None:
    """Return the state whose adjective stands at *place*."""
    if not tokens[place].text[0].isupper():
        return None
    known = lexicon.match(tokens, place, place + 1)
    return known.referent if known is not None and known.use is Use.ADJECTIVE else None


def _width(mention: Mention) -> int:
    return mention.words.end - mention.words.start

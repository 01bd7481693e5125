"""Quotations with a dash and a name behind them: '"It is late." -- Anna Berg'.

The name is that of a person whom a mention knows, and with his role it is all that its sentence still holds.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from diplonews.model import Act
from diplonews.reading.layers import Quotation, Reading, Sentence, Stretch, Token
from diplonews.reading.statements.cues import Cues
from diplonews.reading.statements.extents import bare
from diplonews.reading.statements.noun_sayings import Persons
from diplonews.reading.statements.sayings import Saying
from diplonews.reading.statements.word_classes import DASH, PAST, STOP, VERB

_LONGEST_SIGNATURE = 16
_end = attrgetter("end")
_start = attrgetter("start")


def signed_sayings(
    reading: Reading, quotations: Sequence[Quotation], persons: Persons, words: Cues
) -> Iterator[Saying]:
    """Yield what a dash and the name of one of *persons* behind one of *quotations* ascribe."""
    for quotation in quotations:
        index = bisect_left(reading.sentences, quotation.outer.end + 1, key=_end)
        if not quotation.closed or index >= len(reading.sentences):
            continue
        signature = _signature(reading.sentences[index], quotation, words)
        if any(map(persons.named, signature)):
            yield Saying(
                cue=Stretch(signature[0].start, signature[0].end),
                verb=signature[0].text,
                act=Act.SAY,
                content=(bare(reading.text, quotation.start, quotation.end),),
                source=Stretch(signature[1].start, signature[-1].end),
                sentence=index,
            )


def _signature(sentence: Sentence, quotation: Quotation, words: Cues) -> tuple[Token, ...]:
    """Return the dash and the words behind it that end *sentence* behind *quotation*; nothing where they are no name."""
    tokens = sentence.tokens
    first = bisect_left(tokens, quotation.outer.end, key=_start)
    kinds = [words.classes[word] for word in sentence.words[first : first + _LONGEST_SIGNATURE]]
    last = len(tokens)
    if kinds and kinds[-1] & STOP:
        kinds, last = kinds[:-1], last - 1
    if last - first != len(kinds) or len(kinds) < 2 or not kinds[0] & DASH:
        return ()
    if any(kind & (VERB | PAST) for kind in kinds) or not tokens[first + 1].text[0].isupper():
        return ()
    return tokens[first:last]

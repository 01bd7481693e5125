"""Words ascribed to a source by a cue: the layer of attributions.

Each sentence with a word of saying is laid out once and read by the rules of ``sayings`` and ``noun_sayings``.
Here the sayings are joined over sentences: quotations that follow one without a cue of their own go on with it, and
one that stands in the words of another is nested in it. Who a source is, is for ``speakers`` to say.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import reduce
from operator import attrgetter, or_

from attrs import evolve

from diplonews.model import Act, ActorKind, TimeType, When
from diplonews.reading.layers import Attribution, Quotation, Reading, Sentence, Stretch
from diplonews.reading.statements.cues import LABEL, Cues, cues
from diplonews.reading.statements.extents import bare
from diplonews.reading.statements.lines import Line, Margins, Marked, lay_out, marked
from diplonews.reading.statements.noun_sayings import (
    Persons,
    according_sayings,
    citing_sayings,
    label_sayings,
    noun_sayings,
    quoting_sayings,
)
from diplonews.reading.statements.sayings import Saying, verb_sayings
from diplonews.reading.statements.signatures import signed_sayings
from diplonews.reading.statements.word_classes import ASCRIBING, COLON, CUE_NOUN, QUOTING, STARTER

_cue = attrgetter("cue")
_NEAR = 40
"""How many sayings before and behind one are asked whether they stand around it."""


def find_attributions(reading: Reading, *, beliefs: bool = False) -> Reading:
    """Return *reading* with its attributions, in the order of their cues.

    A negated verb reports nothing ("did not say"), and verbs of belief and intention ("hopes", "plans to") report only
    where *beliefs* asks for them: replace the step by ``functools.partial(find_attributions, beliefs=True)``.
    """
    words = cues(reading.language, beliefs=beliefs)
    persons, outlets = _persons(reading), _ends_of(reading, ActorKind.OUTLET)
    margins = _margins(reading)
    sayings: list[Saying] = []
    for index, sentence in enumerate(reading.sentences):
        tokens = sentence.tokens
        kinds = [*map(words.classes.__getitem__, sentence.words)]
        hits = [
            place for place, kind in enumerate(kinds) if kind & STARTER and tokens[place].end not in outlets
        ]
        if hits:
            line = lay_out(sentence, kinds, hits, words, margins)
            sayings.extend(_untangled(_sayings(line, persons, index)))
    sayings = list(_whole_turns(reading, sayings, margins.quotations))
    claimed = set(_claimed(sayings, margins.quotations))
    open_ones = [one for one in margins.quotations.quotations if one.outer.start not in claimed]
    sayings.extend(signed_sayings(reading, open_ones, persons, words))
    sayings.sort(key=_cue)
    sayings = _printed(_continued(reading, sayings, margins.quotations), reading, words)
    return evolve(reading, attributions=tuple(_nested(sayings, margins.quotations)))


def _margins(reading: Reading) -> Margins:
    """Return what stands beside the words; a time in the name of an outlet is none ("the Evening Gazette")."""
    named = {
        place
        for mention in reading.mentions
        if mention.referent.kind is ActorKind.OUTLET
        for place in range(mention.start, mention.end)
    }
    times = [time for time in reading.times if time.end - 1 not in named and _is_moment(time.when)]
    published = reading.article.published
    return Margins(
        text=reading.text,
        quotations=marked(reading),
        times=[(time.start, time.end) for time in times],
        starts=[time.start for time in times],
        past=frozenset(
            time.end for time in times if time.when.end and time.when.start == time.when.end <= published
        ),
    )


def _persons(reading: Reading) -> Persons:
    """Return the persons whom *reading* names."""
    named = [one.referent.name for one in reading.mentions if one.referent.kind is ActorKind.PERSON]
    surnames = frozenset(name.lower().split()[-1] for name in named)
    return Persons(_ends_of(reading, ActorKind.PERSON), surnames)


def _ends_of(reading: Reading, kind: ActorKind) -> frozenset[int]:
    """Return where the mentions of actors of a kind end."""
    return frozenset(mention.end for mention in reading.mentions if mention.referent.kind is kind)


def _printed(sayings: Sequence[Saying], reading: Reading, words: Cues) -> list[Saying]:
    """Return *sayings* as reports where an outlet writes them."""
    outlets = _ends_of(reading, ActorKind.OUTLET)
    return [
        saying._replace(act=Act.REPORT)
        if saying.verb in words.printing and saying.source and saying.source.end in outlets
        else saying
        for saying in sayings
    ]


def _is_moment(when: When) -> bool:
    """Tell whether *when* names days or hours that can stand beside a verb of saying, not "current" or "for years"."""
    return when.start is not None and when.type in {TimeType.DATE, TimeType.TIME}


def _sayings(line: Line, persons: Persons, index: int) -> list[Saying]:
    """Return the sayings of one sentence; a cue or a content belongs to the first rule that finds it."""
    starting = reduce(or_, [line.kinds[hit] for hit in line.hits])
    found = verb_sayings(line, index)
    if starting & QUOTING:
        quoting = list(quoting_sayings(line, index))
        own = {saying.cue for saying in quoting}
        found = [*quoting, *(saying for saying in found if saying.cue not in own)]
    if starting & ASCRIBING:
        found.extend(according_sayings(line, index))
    if starting & COLON:
        found.extend(label_sayings(line, persons, index))
    if starting & QUOTING:
        found.extend(citing_sayings(line, found))
    if starting & CUE_NOUN:
        opened = {saying.content[0].start: saying for saying in found}
        for saying in list(noun_sayings(line, found, index)):
            around = opened.get(saying.content[0].start)
            if around is None:
                found.append(saying)
            elif around.act is Act.DENY and saying.source != saying.cue:  # "denied accusations by X that"
                found.append(saying._replace(outer=around.cue))
    return found


def _untangled(sayings: Sequence[Saying]) -> Sequence[Saying]:
    """Return the sayings of a sentence, each content cut where a later one around it ends: "A said B, C reported"."""
    if len(sayings) < 2:
        return sayings
    found = []
    ordered = sorted(sayings, key=_cue)
    for number, saying in enumerate(ordered):
        last = saying.content[-1]
        for other in ordered[number + 1 : number + 1 + _NEAR]:
            around = _holding(other, saying.cue)
            if around and last.start < around.end < last.end:
                last = Stretch(last.start, around.end)
        found.append(saying._replace(content=(*saying.content[:-1], last)))
    return found


def _holding(saying: Saying, cue: Stretch) -> Stretch | None:
    """Return the piece of what *saying* reports in which *cue* stands."""
    return next(
        (piece for piece in saying.content if piece.start <= cue.start and cue.end <= piece.end), None
    )


# ---------------------------------------------------------------- words without a cue


def _whole_turns(reading: Reading, sayings: Sequence[Saying], quotations: Marked) -> Iterator[Saying]:
    """Yield *sayings*, the words behind the label of one who speaks taken to the end of the paragraph or the next label."""
    labels = {saying.sentence for saying in sayings if saying.verb == LABEL}
    for saying in sayings:
        if saying.verb != LABEL or quotations.around(saying.content[0].start):
            yield saying
        else:
            end = reading.sentences[_last_of_turn(reading.sentences, saying.sentence, labels)].end
            yield saying._replace(content=(bare(reading.text, saying.content[0].start, end),))


def _last_of_turn(sentences: Sequence[Sentence], first: int, labels: Collection[int]) -> int:
    """Return the index of the last sentence of the paragraph of the one at *first* before one of *labels*."""
    last = first
    while last + 1 < len(sentences) and last + 1 not in labels:
        if sentences[last + 1].paragraph != sentences[first].paragraph:
            break
        last += 1
    return last


def _continued(reading: Reading, sayings: list[Saying], quotations: Marked) -> list[Saying]:
    """Return *sayings* with the quotations that follow one, without a cue of their own, added to its content."""
    claimed = set(_claimed(sayings, quotations))
    last: dict[int, int] = {}
    for number, saying in enumerate(sayings):
        held = last.get(saying.sentence)
        if quotations.around(saying.cue.start) is None and (
            held is None or _reach(saying) > _reach(sayings[held])
        ):
            last[saying.sentence] = number
    for index, sentence in enumerate(reading.sentences[1:], 1):
        quotation = quotations.around(sentence.start)
        if quotation is None or quotation.outer.start != sentence.start or quotation.outer.start in claimed:
            continue
        end = _last_sentence(reading.sentences, quotation)
        owner, before = last.get(index - 1), reading.sentences[index - 1]
        if owner is None or end is None:
            continue
        if before.paragraph != sentence.paragraph and not _ends_with(before, sayings[owner]):
            continue
        piece = bare(reading.text, quotation.start, quotation.end)
        sayings[owner] = sayings[owner]._replace(content=(*sayings[owner].content, piece))
        last.update(dict.fromkeys(range(index, end + 1), owner))
    return sayings


def _reach(saying: Saying) -> int:
    """Return where the cue and the words of *saying* end."""
    return max(saying.cue.end, saying.content[-1].end)


def _claimed(sayings: Sequence[Saying], quotations: Marked) -> Iterator[int]:
    """Yield where the quotations start that some saying outside them reports."""
    for saying in sayings:
        for piece in saying.content:
            quotation = quotations.around(piece.start)
            if quotation and not quotation.start <= saying.cue.start < quotation.end:
                yield quotation.outer.start


def _last_sentence(sentences: Sequence[Sentence], quotation: Quotation) -> int | None:
    """Return the index of the sentence that ends with *quotation*; None where words follow it there."""
    index = bisect_left(sentences, quotation.outer.end, key=lambda sentence: sentence.end)
    if index < len(sentences) and sentences[index].end - quotation.outer.end <= 1:
        return index
    return None


def _ends_with(sentence: Sentence, saying: Saying) -> bool:
    """Tell whether *sentence* ends with words of *saying*, or holds its cue."""
    return sentence.end - saying.content[-1].end <= 3 or saying.cue.end > sentence.start


# ---------------------------------------------------------------- nesting


def _nested(sayings: Sequence[Saying], quotations: Marked) -> Iterator[Attribution]:
    """Yield the attributions, each with the nearest one in whose words its cue stands."""
    reaches = [(min(saying.content).start, max(piece.end for piece in saying.content)) for saying in sayings]
    for number, saying in enumerate(sayings):
        yield Attribution(
            cue=saying.cue,
            verb=saying.verb,
            act=saying.act,
            content=saying.content,
            quotes=tuple(_quotes(saying, quotations)),
            source=saying.source,
            sentence=saying.sentence,
            within=_outer(sayings, reaches, number),
        )


def _outer(sayings: Sequence[Saying], reaches: Sequence[tuple[int, int]], number: int) -> int | None:
    """Return the index of the saying around that of index *number*; *reaches* are where the words of each lie."""
    saying, around = sayings[number], []
    start, end = saying.cue
    for other in range(max(0, number - _NEAR), min(len(sayings), number + _NEAR)):
        if saying.outer is not None and sayings[other].cue == saying.outer:
            return other
        if reaches[other][0] <= start and end <= reaches[other][1]:
            piece = _holding(sayings[other], saying.cue)
            if piece and other != number:
                around.append((piece.end - piece.start, other))
    return min(around)[1] if around else None


def _quotes(saying: Saying, quotations: Marked) -> Iterator[Stretch]:
    """Yield the parts of what *saying* reports that stand in quotation marks."""
    for piece in saying.content:
        for quotation in quotations.touching(piece.start, piece.end):
            start, end = max(quotation.start, piece.start), min(quotation.end, piece.end)
            if start < end:
                yield Stretch(start, end)

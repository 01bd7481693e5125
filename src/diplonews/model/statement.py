"""Words that an article ascribes to somebody: Statement."""

from itertools import pairwise
from typing import NoReturn

from attrs import field, frozen

from diplonews.model.checks import (
    check_other,
    check_reference,
    check_references,
    refuse,
    refuse_member,
    refuse_type,
)
from diplonews.model.ids import members, set_id
from diplonews.model.show import show
from diplonews.model.span import Span, check_spans
from diplonews.model.vocabulary import Act
from diplonews.model.when import When


@frozen(kw_only=True)
class Statement:
    """Words that an Article ascribes to an Actor. It belongs to that one text.

    Attributes:
        article: Id of the Article; every span lies in it.
        speaker: Id of the Actor who speaks.
        act: What is done by saying it.
        content: The reported words, without a leading "that" or "to" and without the outer quotation marks.
        quotes: The stretches of the content that stand in quotation marks.
        speaker_span: The words that name the speaker here.
        cue: The words of saying ("said", "according to").
        said: The days on which it was said; None where the article does not tell.
        said_spans: The words that give them.
        addressees: Ids of the Actors spoken to, sorted.
        within: Id of the Statement that this one is quoted in.
        id: Made from article, speaker, act and the offsets of content and cue.
    """

    article: str
    speaker: str
    act: Act
    content: tuple[Span, ...] = ()
    quotes: tuple[Span, ...] = ()
    speaker_span: Span | None = None
    cue: Span | None = None
    said: When | None = None
    said_spans: tuple[Span, ...] = ()
    addressees: tuple[str, ...] = ()
    within: str | None = None
    id: str = field(default="", init=False)

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        check_reference(self, "article", "art")
        check_reference(self, "speaker", "act")
        if type(self.act) is not Act:
            refuse_member(self, "act", Act)
        if self.speaker_span is not None and type(self.speaker_span) is not Span:
            refuse_type(self, "speaker_span", Span, optional=True)
        if self.cue is not None and type(self.cue) is not Span:
            refuse_type(self, "cue", Span, optional=True)
        if self.said is not None and type(self.said) is not When:
            refuse_type(self, "said", When, optional=True)
        if self.addressees != ():
            check_references(self, "addressees", "act")
        if self.content != ():
            check_spans(self, "content")
        if self.quotes != ():
            check_spans(self, "quotes")
        if self.said_spans != ():
            check_spans(self, "said_spans")
        self._check_spans()
        offsets = members([f"{span.start}:{span.end}" for span in self.content])
        cue = str(self.cue.start) if self.cue is not None else ""
        set_id(self, "stm", self.article, self.speaker, self.act, offsets, cue)
        if self.within is not None:
            check_other(self, "within", "stm")

    def _check_spans(self) -> None:
        article = self.article
        for span in (*self.content, *self.quotes, *self.said_spans, self.speaker_span, self.cue):
            if span is not None and span.article != article:
                self._refuse_place(span)
        for quote in self.quotes:
            for part in self.content:
                if part.start <= quote.start and quote.end <= part.end:
                    break
            else:
                refuse(self, "quotes", (quote.start, quote.end), "stretches that lie inside the content")
        if len(self.content) > 1:
            for left, right in pairwise(self.content):
                if right.start < left.end:
                    expected = f"stretches that do not overlap {left.end}"
                    refuse(self, "content", (right.start, right.end), expected)

    def _refuse_place(self, span: Span) -> NoReturn:
        held = {name: getattr(self, name) for name in ("content", "quotes", "said_spans")}
        held |= {"speaker_span": (self.speaker_span,), "cue": (self.cue,)}
        name = next(name for name, spans in held.items() if span in spans)
        refuse(self, name, span.article, f"spans of the statement's own article, {self.article}")

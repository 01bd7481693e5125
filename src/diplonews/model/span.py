"""Where words stand: Span, a stretch of the text of one Article."""

from typing import NoReturn

from attrs import frozen

from diplonews.model.checks import (
    PREFIX,
    check_reference,
    check_text,
    check_words,
    refuse,
    refuse_type,
    sort_members,
)
from diplonews.model.show import show

_ENDLESS = 2**53  # every reader of JSON keeps the integers below it exactly


@frozen(kw_only=True)
class Span:
    """A stretch of an article's text, start included, end excluded, in code points.

    The headline is never indexed. Make one with `Article.span`.

    Attributes:
        article: Id of the Article.
        start: Offset of the first character.
        end: Offset after the last character.
        exact: The words that stand there.
    """

    article: str
    start: int
    end: int
    exact: str

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        start, end, exact = self.start, self.end, self.exact
        if not (  # a dossier has more spans than all else: what is sound costs one look
            type(start) is int
            and type(end) is int
            and type(exact) is str
            and 0 <= start < end < _ENDLESS
            and len(exact) == end - start
            and type(self.article) is str
            and PREFIX[self.article] == "art"
        ):
            self._refuse()
        if not exact.isascii():
            check_words(self, "exact", exact)

    def order(self) -> tuple[str, int, int, str]:
        """Return the key that sorts spans: by article, then from left to right."""
        return (self.article, self.start, self.end, self.exact)

    def _refuse(self) -> NoReturn:
        """Say what is wrong, field by field."""
        check_reference(self, "article", "art")
        for name in ("start", "end"):
            if type(getattr(self, name)) is not int:
                refuse_type(self, name, int)
        check_text(self, "exact")
        if self.start < 0:
            refuse(self, "start", self.start, "an offset of 0 or more")
        if len(self.exact) != self.end - self.start:
            refuse(self, "end", self.end, f"{self.start + len(self.exact)}, where the exact words would end")
        refuse(self, "end", self.end, f"an offset below {_ENDLESS}")


def check_spans(record: object, field: str) -> None:
    """Check that a field is a tuple of Spans and put it in order."""
    spans = getattr(record, field)
    if type(spans) is not tuple:
        refuse(record, field, spans, "a tuple")
    last = None
    sorted_already = True
    for span in spans:
        if type(span) is not Span:
            refuse(record, field, span, "a tuple of Span only")
        if last is not None and (last.start >= span.start or last.article != span.article):
            sorted_already = False
        last = span
    if not sorted_already:
        sort_members(record, field, spans, [span.order() for span in spans])

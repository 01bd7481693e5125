"""Where words stand: Span, a stretch of the text of one Article."""

from operator import attrgetter
from typing import ClassVar

from attrs import frozen

from diplonews.model.checks import check_reference, check_text, check_type, is_id, refuse
from diplonews.model.show import show

_ARTICLE = ("art",)
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

    order: ClassVar = attrgetter("article", "start", "end", "exact")
    """What sorts spans: by article, then from left to right."""

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        start, exact = self.start, self.exact
        if (
            type(start) is int
            and type(self.end) is int
            and type(exact) is str
            and start >= 0
            and len(exact) == self.end - start > 0
            and self.end < _ENDLESS
            and exact.isascii()
            and is_id(self.article, _ARTICLE)
        ):
            return  # a dossier has more spans than all else: what is sound costs one look
        check_reference(self, "article", "art")
        check_type(self, "start", int)
        check_type(self, "end", int)
        check_text(self, "exact")
        if self.start < 0:
            refuse(self, "start", self.start, "an offset of 0 or more")
        if len(self.exact) != self.end - self.start:
            refuse(self, "end", self.end, f"{self.start + len(self.exact)}, where the exact words would end")

        if self.end >= _ENDLESS:
            refuse(self, "end", self.end, f"an offset below {_ENDLESS}")

"""Where words stand: Span, a stretch of the text of one Article."""

from typing import NoReturn

from attrs import frozen

from diplonews.model.checks import check_reference, check_text, check_words, is_id, refuse, refuse_type
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

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        start, end, exact = self.start, self.end, self.exact
        if not (  # a dossier has more spans than all else: what is sound costs one look
            type(start) is int
            and type(end) is int
            and type(exact) is str
            and 0 <= start < end < _ENDLESS
            and len(exact) == end - start
            and is_id(self.article, _ARTICLE)
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

"""The source of everything: Article, a text with its day of publication."""

from datetime import date, datetime

from attrs import field, frozen

from diplonews.model.checks import check_text, refuse, refuse_type
from diplonews.model.ids import fold, set_id, sha256_hex
from diplonews.model.show import show
from diplonews.model.span import Span


@frozen(kw_only=True)
class Article:
    """A text with its day of publication, language and source.

    Attributes:
        published: Day of publication at the place of publication.
        text: The text, exactly as given and without the headline; None where only its digest is kept.
        digest: SHA-256 of the text in UTF-8, 64 hex digits; computed where the text is given.
        headline: The headline; no Span ever points into it.
        published_at: The moment of publication where it is known, on the same day; naive where no zone is known.
        publisher: Name of the outlet.
        author: Name of the author or authors.
        url: Where it was published.
        language: BCP 47 code of its language.
        id: Made from published, publisher and digest.

    >>> article = Article(published=date(2024, 11, 11), text="The minister denied it.")
    >>> article.span("denied").start
    13
    """

    published: date
    text: str | None = None
    digest: str = ""
    headline: str | None = None
    published_at: datetime | None = field(
        default=None, eq=str
    )  # by its words: one moment in two zones is two
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    language: str = "en"
    id: str = field(default="", init=False)

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        if type(self.published) is not date:
            refuse_type(self, "published", date)
        if self.published_at is not None:
            if type(self.published_at) is not datetime:
                refuse_type(self, "published_at", datetime, optional=True)
            if self.published_at.date() != self.published:
                expected = f"a moment of {self.published}, the day of publication"
                refuse(self, "published_at", self.published_at, expected)
        check_text(self, "text", optional=True, empty=True)
        check_text(self, "digest", empty=True)
        check_text(self, "language")
        for name in ("headline", "publisher", "author", "url"):
            check_text(self, name, optional=True)
        self._check_digest()
        set_id(self, "art", self.published.isoformat(), fold(self.publisher or ""), self.digest)

    def _check_digest(self) -> None:
        if self.text is not None:
            computed = sha256_hex(self.text)
            if self.digest not in ("", computed):
                refuse(self, "digest", self.digest, f"{computed!r}, the SHA-256 of the text, or nothing")
            object.__setattr__(self, "digest", computed)
        elif len(self.digest) != 64 or set(self.digest) - set("0123456789abcdef"):
            refuse(self, "digest", self.digest, "64 hex digits in lower case where no text is given")

    def span(self, words: str, *, nth: int = 1) -> Span:
        """Return the Span of the *nth* place where *words* stand in the text, counted from 1.

        Raises:
            ModelError: If the text is not held, or the words do not stand there so often.
        """
        if self.text is None:
            refuse(self, "text", None, "the text: a span cannot be found without it")
        if not words or nth < 1:
            refuse(
                self,
                "span",
                words if not words else nth,
                "at least one character, and a place counted from 1",
            )
        start = -1
        for _ in range(nth):
            start = self.text.find(words, start + 1)
            if start < 0:
                refuse(self, "text", words, f"a text in which these words stand {nth} times or more")
        return self.span_at(start, start + len(words))

    def span_at(self, start: int, end: int) -> Span:
        """Return the Span from *start* to *end*, end excluded.

        Raises:
            ModelError: If the text is not held, or the offsets do not lie inside it.
        """
        if self.text is None:
            refuse(self, "text", None, "the text: a span cannot be found without it")
        if not 0 <= start < end <= len(self.text):
            refuse(self, "span", (start, end), f"offsets with 0 <= start < end <= {len(self.text)}")
        return Span(article=self.id, start=start, end=end, exact=self.text[start:end])

"""What grounding gives: the dossier, and everything that did not go into it as it was written."""

from attrs import frozen

from diplonews.model import Dossier, Span


@frozen(kw_only=True)
class Finding:
    """Something in quoted records that could not be taken, or not to the letter.

    Attributes:
        path: Where it stands in what was given, such as ``statements[0].cue``.
        words: The words, name or key that stands there.
        reason: What is the matter, and what became of it.
        span: For a miss, the place that comes nearest to the words, where there is one; otherwise the place taken.
    """

    path: str
    words: str
    reason: str
    span: Span | None = None

    def __str__(self) -> str:
        return f"{self.path}: {self.words!r}: {self.reason}"


@frozen(kw_only=True)
class Grounding:
    """What became of quoted records.

    Attributes:
        dossier: The records that stand on words of the article.
        misses: What could not be found, resolved or fitted in, in the order of the records.
        near: Words that were taken for others that differ in a few characters.
    """

    dossier: Dossier
    misses: tuple[Finding, ...] = ()
    near: tuple[Finding, ...] = ()

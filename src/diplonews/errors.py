"""Every error that diplonews raises. Imports nothing.

    DiplonewsError (a ValueError)
      ModelError                a record holds a wrong value
      DateError                 words about a time could not be read
        NotATimeError           the words are no time expression
        UnresolvableDateError   they are, but no day fits them
      FormatError               a document could not be loaded; lists every bad field
      SeedError                 an article file or a seed is not what the loader expects
      MissingExtraError         an optional package is not installed

and one warning, UnknownFieldWarning: a document holds more than is known here, and it was left out on request.

Facts are attributes as well as words. They reach the base class by position, so that an error survives pickling
on its way out of a worker process.
"""

SHOWN = 80
"""The greatest number of characters that a message shows of a wrong value."""


class DiplonewsError(ValueError):
    """The base of all errors raised by diplonews."""


def shorten(value: object) -> str:
    """Return the repr of *value*, cut to 80 characters; a huge integer is described instead of written out."""
    if isinstance(value, int) and value.bit_length() > 256:
        return f"an integer of {value.bit_length()} bits"
    shown = repr(value[: SHOWN + 1] if isinstance(value, (str, bytes)) else value)
    return shown if len(shown) <= SHOWN else shown[: SHOWN - 3] + "..."


class ModelError(DiplonewsError):
    """A record was given a wrong value.

    Attributes:
        record: Name of the class of the record, such as ``"Claim"``.
        field: Name of the field.
        value: The value refused.
        expected: What would have been accepted, in words.
    """

    def __init__(self, record: str, field: str, value: object, expected: str) -> None:
        super().__init__(record, field, value, expected)
        self.record = record
        self.field = field
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.record}.{self.field}={shorten(self.value)}: expected {self.expected}"


class DateError(DiplonewsError):
    """Words about a time could not be read.

    Attributes:
        expression: The words.
        start: Where in them the trouble starts, in code points.
        reason: What is wrong.
    """

    def __init__(self, expression: str, start: int, reason: str) -> None:
        super().__init__(expression, start, reason)
        self.expression = expression
        self.start = start
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot resolve {shorten(self.expression)} at character {self.start}: {self.reason}"


class NotATimeError(DateError):
    """The words are no time expression."""


class UnresolvableDateError(DateError):
    """The words are a time expression, but no day fits them, or two do and the caller asked for one."""


class FormatError(DiplonewsError):
    """A document could not be loaded.

    Attributes:
        problems: Every problem found, as ``(path, message)``; a path looks like ``claims[2].certainty`` and is
            empty where the whole document is meant. A message shows the value and what was expected.
        line: Number of the line it stands in, counted from 1; None where the document is no line of JSON Lines.
    """

    def __init__(self, problems: tuple[tuple[str, str], ...], line: int | None = None) -> None:
        super().__init__(problems, line)
        self.problems = problems
        self.line = line

    def __str__(self) -> str:
        where = "" if self.line is None else f"line {self.line}: "
        lines = [f"{path}: {message}" if path else message for path, message in self.problems]
        if len(lines) == 1:
            return where + lines[0]
        return "\n".join([f"{where}{len(lines)} problems", *(f"  {line}" for line in lines)])


class UnknownFieldWarning(UserWarning):
    """A document that was loaded leniently holds fields that are not known here; they were left out.

    Attributes:
        problems: Every such field, as ``(path, message)``.
        line: Number of the line in JSON Lines, counted from 1; None elsewhere.
    """

    def __init__(self, problems: tuple[tuple[str, str], ...], line: int | None = None) -> None:
        super().__init__(problems, line)
        self.problems = problems
        self.line = line

    def __str__(self) -> str:
        return str(FormatError(self.problems, self.line))


class SeedError(DiplonewsError):
    """An article file or a seed is not what the loader expects.

    Attributes:
        path: The file or folder.
        place: The line, field or key meant; empty where the whole file is.
        reason: What is wrong and how to mend it.
    """

    def __init__(self, path: str, place: str, reason: str) -> None:
        super().__init__(path, place, reason)
        self.path = path
        self.place = place
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.place}: {self.reason}" if self.place else f"{self.path}: {self.reason}"


class MissingExtraError(DiplonewsError):
    """An optional package is not installed.

    Attributes:
        extra: Name of the extra that brings it.
        purpose: What it is needed for.
    """

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(extra, purpose)
        self.extra = extra
        self.purpose = purpose

    def __str__(self) -> str:
        return f"{self.purpose} needs an extra: pip install 'diplonews[{self.extra}]'"

"""How much a JSON text may hold: Limits, and the check of what may go beyond.

Refuses in time that grows with the length of the text alone. What the numbers in a text may be stands in `plain`.
"""

import re

from attrs import frozen

from diplonews.errors import FormatError

_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_NO_BRACKETS = re.compile(r"[^\[\]{}]++")

_DEEPEST = 6
_LONGEST = 16


@frozen(kw_only=True)
class Limits:
    """The most that one JSON text may hold; a text that holds more is refused.

    Attributes:
        bytes: Of the text in UTF-8; in JSON Lines of each line.
        depth: Lists and objects inside one another; a Dossier has no more than six.
        records: Objects, whatever they are.
        string: Characters of one string as it is written in the text, quotation marks and escapes included.
        digits: Digits and sign of one integer; a longer one is not even computed.
    """

    bytes: int = 256_000_000
    depth: int = 64
    records: int = 5_000_000
    string: int = 20_000_000
    digits: int = 17


LIMITS = Limits()
"""The limits where none are given."""


def surely_within(text: str | bytes, limits: Limits) -> bool:
    """Return whether what records can be made from keeps *limits*; False where that has to be counted.

    Records bound by themselves how deep they nest and how long their numbers are.
    """
    length = len(text)
    return (
        (length if isinstance(text, bytes) else 4 * length) <= limits.bytes
        and length <= limits.string
        and (length <= 2 * limits.records or _objects(text) <= limits.records)
        and limits.depth >= _DEEPEST
        and limits.digits >= _LONGEST
    )


def _objects(text: str | bytes) -> int:
    return text.count(b"{") if isinstance(text, bytes) else text.count("{")


def check_limits(text: str, limits: Limits) -> None:
    """Raise a FormatError where *text* goes beyond *limits*."""
    if len(text) > limits.bytes or (len(text) * 4 > limits.bytes and _size(text) > limits.bytes):
        raise too_much("bytes", limits.bytes)
    if len(text) > limits.string and any(
        found.end() - found.start() > limits.string for found in _STRING.finditer(text)
    ):
        raise too_much("characters in one string", limits.string)
    brackets = _NO_BRACKETS.sub("", _STRING.sub("", text))
    if brackets.count("{") > limits.records:
        raise too_much("records", limits.records)
    if _deeper(brackets, limits.depth):
        raise FormatError((("", f"nested too deeply: expected at most {limits.depth} levels"),))


def too_much(what: str, limit: int) -> FormatError:
    """Return the error of a text that holds more than *limit* of *what*."""
    return FormatError((("", f"too large: expected at most {limit:,} {what}"),))


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _deeper(brackets: str, depth: int) -> bool:
    """Return whether *brackets* nest deeper than *depth*: each round takes away the innermost pairs."""
    left = brackets.replace("{", "[").replace("}", "]")
    for _ in range(depth):
        fewer = left.replace("[]", "")
        if fewer == left:
            break
        left = fewer
    return "[]" in left or left.count("[") > depth

"""Text that remembers where its parts stand: Piece, and frames filled with Pieces."""

import re

from attrs import frozen

_SLOT = re.compile(r"\{(\w+)(?:=([^{}]*(?:\{\w+\}[^{}]*)?))?\}")
NAME = "@"
"""Starts the marks of names, which keep their own through all frames."""


@frozen
class Piece:
    """Words, and the marked stretches of them: name, start, end; a name repeats where a part comes twice."""

    text: str
    marks: tuple[tuple[str, int, int], ...] = ()

    def marked(self, name: str) -> "Piece":
        """Return the same words, marked as a whole."""
        return Piece(self.text, (*self.marks, (name, 0, len(self.text))))


def fill(frame: str, **slots: "Piece | str | tuple[Piece, ...]") -> Piece:
    """Return *frame* with its slots filled; each becomes a mark, and what is marked inside it too.

    Of a tuple of Pieces a slot takes the next one each time that it comes. ``{cue=said}`` is filled with its own words.
    """
    text, marks, end = "", [], 0
    turns: dict[str, int] = {}
    for slot in _SLOT.finditer(frame):
        text += frame[end : slot.start()]
        end = slot.end()
        name, own = slot.groups()
        given = fill(own, **slots) if own else slots[name]
        if isinstance(given, tuple):
            given, turns[name] = given[turns.get(name, 0)], turns.get(name, 0) + 1
        piece = Piece(given) if isinstance(given, str) else given
        if frame[end : end + 1] in tuple(",.:"):
            piece = _open(piece)
        marks.append((name, len(text), len(text) + len(piece.text)))
        marks += [
            (mark if mark.startswith(NAME) else f"{name}.{mark}", len(text) + low, len(text) + high)
            for mark, low, high in piece.marks
        ]
        text += piece.text
    return Piece(text + frame[end:], tuple(marks))


def _open(piece: Piece) -> Piece:
    """Return the same piece without the comma that closes an apposition at its end."""
    if not piece.text.endswith(","):
        return piece
    last = len(piece.text) - 1
    return Piece(piece.text[:last], tuple((mark, low, min(high, last)) for mark, low, high in piece.marks))


def capital(piece: Piece) -> Piece:
    """Return the same piece with a capital at its start."""
    return Piece(piece.text[:1].upper() + piece.text[1:], piece.marks)

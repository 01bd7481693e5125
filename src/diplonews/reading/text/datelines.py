"""Datelines: the place, day and agency before the first words of a report.

They end with a dash: "PARIS, March 3 (Agency) --", "Paris, Mar 3 (Agency).-", "(Agency) -". Who and what stands in
one neither speaks nor acts, and its day is that of the report.
"""

from collections.abc import Sequence

from diplonews.reading.layers import Token

DASHES = frozenset({"--", "---", "–", "—", "-", "_"})
_LONGEST = 14
_SHORTEST_PLACE = 3


def dateline_end(tokens: Sequence[Token]) -> int:
    """Return the index behind the dateline that *tokens* start with; 0 where there is none.

    The place is written in capitals, or an agency in brackets stands behind it.
    """
    first = tokens[0].text
    told = first.isupper() and (len(first) >= _SHORTEST_PLACE or (tokens[1:2] and tokens[1].text.isupper()))
    if not (told or first[0].isupper() or first == "("):
        return 0
    inside = False
    for place, token in enumerate(tokens[:_LONGEST]):
        text = token.text
        if text in DASHES:
            return place + 1 if told else 0
        if text == "(":
            inside = True
        elif text == ")":
            told, inside = told or inside, False
        elif text[0].isalpha() and not text[0].isupper() and not inside:
            return 0
    return 0


def opening_of(tokens: Sequence[Token]) -> int:
    """Return the index of the first token behind a dateline; 0 where nothing stands behind it, or there is none."""
    end = dateline_end(tokens)
    return end if end < len(tokens) else 0

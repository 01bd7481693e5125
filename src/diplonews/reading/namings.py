"""Every place where somebody is named, sentence by sentence: states, bodies, outlets, groups and persons.

Datelines are passed over: the agency and the town in them neither speak nor act.
"""

from collections.abc import Sequence

from diplonews.reading.common_nouns import read_body, read_group, read_outlet
from diplonews.reading.layers import Sentence, Token
from diplonews.reading.lexicon import Lexicon
from diplonews.reading.phrases import opens_name, run_end
from diplonews.reading.runs import read_run
from diplonews.reading.scan import Naming, Scan

_DASHES = frozenset({"--", "—", "–", "-", "---", "_"})
_LONGEST_DATELINE = 14
_LONGEST_HEADLINE, _FEWEST_CAPITALS, _CAPITALS_A_SMALL = 30, 5, 2


def find_namings(sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Naming]:
    """Return all namings of *sentences* in the order of the text."""
    found: list[Naming] = []
    paragraph = -1
    for number, sentence in enumerate(sentences):
        scan = Scan(number, sentence.tokens, lexicon, found, titled=_is_headline(sentence.tokens, lexicon))
        _read(scan, _dateline_end(sentence.tokens) if sentence.paragraph != paragraph else 0)
        paragraph = sentence.paragraph
    return found


def _read(scan: Scan, place: int) -> None:
    """Add the namings of a sentence from *place* on."""
    tokens, lexicon = scan.tokens, scan.lexicon
    while place < len(tokens):
        token = tokens[place]
        if opens_name(token, lexicon) or (token.lower in lexicon.small and _known_small(scan, place)):
            past = run_end(tokens, place, lexicon)
            read_run(scan, place, past)
            place = past
            continue
        if token.lower in lexicon.organizations.COMMON:
            read_body(scan, place)
        elif token.lower in lexicon.groups.HEADS:
            read_group(scan, place)
        elif token.lower in lexicon.outlets.COMMON:
            read_outlet(scan, place)
        place += 1


def _is_headline(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether a line is written with a capital on each word, so that capitals make no name."""
    capitals = small = function = 0
    for token in tokens[:_LONGEST_HEADLINE]:
        text = token.text
        if text[0].isupper():
            capitals += 1
            function += (
                token.lower in lexicon.verbs.FUNCTION_WORDS or token.lower in lexicon.verbs.AUXILIARIES
            )
        elif text[0].isalpha():
            small += 1
    return capitals >= _FEWEST_CAPITALS and capitals > _CAPITALS_A_SMALL * small and function > 1


def _known_small(scan: Scan, place: int) -> bool:
    known = scan.lexicon.match(scan.tokens, place, len(scan.tokens))
    return known is not None and known.small


def _dateline_end(tokens: Sequence[Token]) -> int:
    """Return the index after a dateline ("PARIS, March 3 (Agency) --"); 0 where there is none."""
    if not tokens or not tokens[0].text.isupper() or len(tokens[0].text) < 3:
        return 0
    for place, token in enumerate(tokens[:_LONGEST_DATELINE]):
        if token.text in _DASHES:
            return place + 1
        if token.text.islower():
            return 0
    return 0

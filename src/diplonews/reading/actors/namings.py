"""Every place where somebody is named, sentence by sentence: states, bodies, outlets, groups and persons.

Datelines are passed over: the agency and the town in them neither speak nor act.
"""

from collections.abc import Sequence
from typing import NamedTuple

from diplonews.model import ActorKind
from diplonews.reading.actors.common_nouns import read_body, read_group, read_outlet
from diplonews.reading.actors.lexicon import Lexicon, Noun, Use
from diplonews.reading.actors.owners import settle
from diplonews.reading.actors.phrases import opens_name, run_end
from diplonews.reading.actors.runs import read_run
from diplonews.reading.actors.scan import Naming, Scan
from diplonews.reading.layers import Referent, Sentence, Token

_DASHES = frozenset({"--", "—", "–", "-", "---", "_"})
_READERS = {Noun.BODY: read_body, Noun.GROUP: read_group, Noun.OUTLET: read_outlet}
_LONGEST_DATELINE = 14
_MOST_SMALL = 2
_LONGEST_HEADLINE, _FEWEST_CAPITALS, _CAPITALS_A_SMALL = 30, 5, 2


class Found(NamedTuple):
    """All that names somebody in an article.

    Attributes:
        namings: The namings in the order of the text.
        described: The states of roles that are described without a name ("the Ruritanian president").
        home: The state that the dateline tells.
    """

    namings: list[Naming]
    described: dict[str, list[Referent]]
    home: Referent | None


def find_namings(sentences: Sequence[Sentence], lexicon: Lexicon) -> Found:
    """Return all namings of *sentences*."""
    found = Found([], {}, None)
    paragraph = -1
    for number, sentence in enumerate(sentences):
        tokens = sentence.tokens
        scan = Scan(number, tokens, lexicon, found.namings, found.described, _is_headline(tokens, lexicon))
        past = _dateline_end(tokens) if sentence.paragraph != paragraph else 0
        if past and found.home is None:
            found = found._replace(home=_state_of(tokens[:past], lexicon))
        elif past == 0 and tokens[0].lower in lexicon.names.PLACE_PREPOSITIONS:
            scan.local = _state_of(tokens[1:2], lexicon)
        first = len(found.namings)
        _read(scan, past)
        settle(scan, first)
        paragraph = sentence.paragraph
    return found


def _state_of(tokens: Sequence[Token], lexicon: Lexicon) -> Referent | None:
    """Return the state whose name or capital stands in a dateline."""
    for place in range(len(tokens)):
        known = lexicon.match(tokens, place, len(tokens))
        if (
            known is not None
            and known.use in (Use.NAME, Use.CAPITAL)
            and known.referent.kind is ActorKind.STATE
        ):
            return known.referent
    return None


def _read(scan: Scan, past: int) -> None:
    """Add the namings of a sentence from the token *past* on."""
    tokens, lexicon = scan.tokens, scan.lexicon
    nouns = lexicon.nouns
    tellings = [
        place
        for place, (text, lower, _, _) in enumerate(tokens)
        if text is not lower or lower in nouns  # most words are neither
    ]
    for place in tellings:
        if place < past:
            continue
        token = tokens[place]
        noun = nouns.get(token.lower)
        if noun in _READERS and place == 0 and _is_common(tokens):
            _READERS[noun](scan, place)
        elif opens_name(token, lexicon) or (noun is Noun.SMALL and _known_small(scan, place)):
            past = run_end(tokens, place, lexicon)
            read_run(scan, place, past)
        elif noun in _READERS:
            _READERS[noun](scan, place)


def _is_common(tokens: Sequence[Token]) -> bool:
    """Tell whether the first word of a sentence has its capital only from there: no further name follows."""
    return tokens[0].text[1:].islower() and (len(tokens) == 1 or tokens[1].text.islower())


def _is_headline(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether a line is written with a capital on each word, so that capitals make no name."""
    if sum(token.text is token.lower for token in tokens[1:6]) > _MOST_SMALL:
        return False
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
    if capitals < _FEWEST_CAPITALS or capitals <= _CAPITALS_A_SMALL * small:
        return False
    return function > 1 or small == 0


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

"""Names that no table knows: a person, unless what stands around them says otherwise.

A lone word is left open: who it is, the other names of the article tell.
"""

from diplonews.model import ActorKind
from diplonews.reading.actors.common_nouns import appositive_kind
from diplonews.reading.actors.owners import owner_of
from diplonews.reading.actors.persons import add_person, known_as, shared_title
from diplonews.reading.actors.phrases import title_after, verb_follows
from diplonews.reading.actors.scan import Scan

_OPENING = frozenset({'"', "“", "``", "''", "‘", "'"})
_CLOSING = frozenset({'"', "”", "''", "’", "'", ":"})
_ENDS = frozenset({",", ".", ";", ""})
_LONGEST_BODY = 7
"""Tokens from the article of a noun phrase to the comma behind it."""
_EITHER = frozenset({'"', "'"})
"""Marks that open where they touch the word behind them."""


def add_unknown(scan: Scan, first: int, past: int) -> None:
    """Add a name of the tokens from *first* to before *past*."""
    if past - first == 1:
        _single(scan, first)
        return
    if all(token.text.isupper() and len(token.text) > 1 for token in scan.tokens[first:past]):
        return  # shouting, no name
    kind = ActorKind.OUTLET if after_outlet_noun(scan, first) else appositive_kind(scan, past)
    if kind is None and _acronym_follows(scan, past):
        kind = ActorKind.ORGANIZATION
    if kind is not None:
        scan.add(first, past, kind)
    elif scan.lower(first - 1) in scan.lexicon.joints.THE or _is_title_of_work(scan, first, past):
        scan.add(first, past, None, guess=_guess(scan, past), placed=scan.placed(first))
    elif not scan.lower(first - 1).isdecimal() and not _is_named_place(scan, first):
        add_person(scan, first, past, None)


def after_outlet_noun(scan: Scan, first: int) -> bool:
    """Tell whether a common noun before a name says that it is an outlet ("the newspaper X")."""
    outlets = scan.lexicon.outlets
    before = scan.lower(first - 1)
    return before in outlets.APPOSED or f"{scan.lower(first - 2)} {before}" in outlets.PHRASES


def _acronym_follows(scan: Scan, past: int) -> bool:
    """Tell whether an acronym in brackets stands behind a name."""
    return (
        past + 2 < len(scan.tokens)
        and scan.lower(past) == "("
        and scan.tokens[past + 1].text.isupper()
        and scan.lower(past + 2) == ")"
    )


def beside_body(scan: Scan, first: int, past: int) -> bool:
    """Tell whether a name stands between marks behind a noun for a body: "a rights group in Oslo, Open Valley,"."""
    if scan.lower(first - 1) != "," or scan.lower(past) not in _ENDS:
        return False
    noun = False
    for place in range(first - 2, max(-1, first - 2 - _LONGEST_BODY), -1):
        lower = scan.lower(place)
        if lower in scan.lexicon.joints.ARTICLES:
            return noun
        if not lower[0].isalpha():
            return False
        noun = noun or lower in scan.lexicon.organizations.APPOSED
    return False


def _is_title_of_work(scan: Scan, first: int, past: int) -> bool:
    """Tell whether a name stands alone between quotation marks."""
    return _opened(scan, first) and scan.lower(past) in _CLOSING


def _opened(scan: Scan, place: int) -> bool:
    """Tell whether a quotation mark opens before the token at *place*."""
    mark = scan.lower(place - 1)
    return mark in _OPENING and (
        mark not in _EITHER or scan.tokens[place - 1].end == scan.tokens[place].start
    )


def _is_named_place(scan: Scan, first: int) -> bool:
    """Tell whether the words before a name say that it is a place ("the province of X")."""
    return (
        scan.lower(first - 1) in scan.lexicon.joints.OF and scan.lower(first - 2) in scan.lexicon.names.PLACES
    )


def _single(scan: Scan, place: int) -> None:
    """Add a single capitalised word."""
    text = scan.tokens[place].text
    if len(text) == 1 or text[0].isdigit() or text[-1] == ".":
        return
    title = title_after(scan.tokens, place + 1, scan.lexicon) or shared_title(scan, place)
    kind = ActorKind.OUTLET if after_outlet_noun(scan, place) else None
    if kind is None and title is None:
        kind = appositive_kind(scan, place + 1)
    other = known_as(scan, place)
    if other is not None:
        kind = ActorKind.PERSON
    elif kind is None and text.isupper() and len(text) <= 6:
        kind = ActorKind.ORGANIZATION
    scan.add(
        place,
        place + 1,
        kind,
        title=title,
        owner=owner_of(scan, title),
        other_name_of=other,
        acts=kind is ActorKind.OUTLET or scan.acts(place, place + 1),
        guess=_guess(scan, place + 1),
        placed=scan.placed(place),
        weak=place == 0 or _opened(scan, place) or scan.lower(place - 1) == ":",
    )


def _guess(scan: Scan, past: int) -> ActorKind | None:
    """Return what the verb behind a name makes of it, where nothing else is known."""
    if scan.lower(past) in scan.lexicon.outlets.VERBS:
        return ActorKind.OUTLET
    return ActorKind.ORGANIZATION if verb_follows(scan.tokens, past, scan.lexicon) else None

"""Bodies, outlets and groups that are named without a capital: "the foreign ministry", "Ruritanian officials"."""

from diplonews.model import ActorKind
from diplonews.reading.phrases import is_capital, is_head
from diplonews.reading.scan import Owner, Scan

_DEFINITE = frozenset({"the", "his", "her", "its", "their", "'s"})


def read_body(scan: Scan, head: int) -> None:
    """Add a body named without a capital ("the foreign ministry")."""
    tokens, lexicon = scan.tokens, scan.lexicon
    first = _modified(scan, head, lexicon.organizations.MODIFIERS)
    start, owner = _with_owner(scan, first)
    if start < first and tokens[head].lower in lexicon.organizations.APPOSED and _is_body(owner):
        return  # "the X movement" is X, which stands before it
    titled = scan.lower(head + 1) == "'s" or is_head(scan.lower(head + 1), lexicon)
    acts = scan.acts(start, head + 1)
    definite = start > 0 and tokens[start - 1].lower in _DEFINITE
    if (titled or acts) and (owner is not None or definite or first < head or titled):
        scan.add(start, head + 1, ActorKind.ORGANIZATION, owner=owner, acts=acts, bare=start == head)


def read_outlet(scan: Scan, head: int) -> None:
    """Add an outlet named by a state or a name and a common noun ("Ruritanian television")."""
    first = _modified(scan, head, scan.lexicon.outlets.MODIFIERS)
    start, owner = _with_owner(scan, first)
    named = head + 1 < len(scan.tokens) and is_capital(scan.tokens[head + 1])
    if start < first and not named and scan.acts(start, head + 1):
        scan.add(start, head + 1, ActorKind.OUTLET, owner=owner)


def read_group(scan: Scan, head: int) -> None:
    """Add a group that speaks or acts ("Ruritanian officials")."""
    first = _modified(scan, head, scan.lexicon.groups.MODIFIERS)
    start, owner = _with_owner(scan, first)
    if scan.acts(start, head + 1):
        scan.add(start, head + 1, ActorKind.GROUP, owner=owner, bare=start == head)


def _modified(scan: Scan, head: int, modifiers: frozenset[str]) -> int:
    """Return the index of the first modifier before a head noun."""
    place = head
    while place > 0 and head - place < 4 and place not in scan.ends:
        lower = scan.tokens[place - 1].lower
        if lower not in modifiers and not lower.startswith(("pro-", "anti-", "ex-")):
            break
        place -= 1
    return place


def _with_owner(scan: Scan, first: int) -> tuple[int, Owner]:
    """Return where a phrase starts and whose it is: a state's adjective or a body's name may open it."""
    if first > 1 and scan.tokens[first - 1].lower == "'s":
        return first, scan.ends.get(first - 1)
    owner = scan.ends.get(first)
    if owner is None:
        return first, None
    for size in (3, 2, 1):
        known = scan.lexicon.match(scan.tokens, first - size, first) if first >= size else None
        if known is not None and len(known.words) == size:
            return _modified(scan, first - size, scan.lexicon.groups.MODIFIERS), owner
    return first, owner


def _is_body(owner: Owner) -> bool:
    return isinstance(owner, int) or (owner is not None and owner.kind is not ActorKind.STATE)

"""Bodies, outlets and groups that are named without a capital: "the foreign ministry", "Ruritanian officials"."""

from diplonews.model import ActorKind
from diplonews.reading.actors.owners import named_before, seated, state_after
from diplonews.reading.actors.phrases import is_capital, is_head
from diplonews.reading.actors.scan import Owner, Scan

_STOPS = frozenset({",", ".", ";"})


def read_body(scan: Scan, head: int) -> None:
    """Add a body named without a capital ("the foreign ministry")."""
    lexicon, noun = scan.lexicon, scan.lower(head)
    first = _modified(scan, head, lexicon.organizations.MODIFIERS)
    start, owner = _with_owner(scan, first)
    if start < first and noun in lexicon.organizations.APPOSED and _is_body(owner):
        return  # "the X movement" is X, which stands before it
    if noun not in lexicon.organizations.COMMON and not _is_states(scan, owner):
        return
    past = head + 1
    if owner is None:
        owner, past = _owner_around(scan, start, past)
    titled = (
        scan.lower(past) in lexicon.joints.APOSTROPHE_S
        or _title_follows(scan, past)
        or _spoken_for(scan, start)
    )
    acts = scan.acts(start, past)
    definite = scan.lower(start - 1) in lexicon.joints.DEFINITE
    if (titled or acts) and (owner is not None or definite or first < head or titled):
        scan.add(start, head + 1, ActorKind.ORGANIZATION, owner=owner, acts=acts, bare=start == head)


def _title_follows(scan: Scan, past: int) -> bool:
    """Tell whether a title follows: with a name ("government spokesman Jo Doe"), or behind what names a body alone."""
    place = past
    while place < past + 3 and scan.lower(place) in scan.lexicon.titles.MODIFIERS:
        place += 1
    if not is_head(scan.lower(place), scan.lexicon):
        return False
    named = place + 1 < len(scan.tokens) and is_capital(scan.tokens[place + 1])
    return named or scan.lower(past - 1) in scan.lexicon.organizations.ALONE


def _owner_around(scan: Scan, start: int, past: int) -> tuple[Owner, int]:
    """Return whose a body is by "his" before it or "of Ruritania" behind it, and where the phrase ends."""
    if scan.lower(start - 1) in scan.lexicon.titles.HIS:
        return named_before(scan, frozenset({ActorKind.PERSON})), past
    state = state_after(scan, past)
    if state is None:
        return seated(scan, past), past
    known = scan.lexicon.match(scan.tokens, past + 1, len(scan.tokens))
    return state, past + 1 + (len(known.words) if known is not None else 0)


def _is_states(scan: Scan, owner: Owner) -> bool:
    if isinstance(owner, int):
        return scan.found[owner].kind is ActorKind.STATE
    return owner is not None and owner.kind is ActorKind.STATE


def _spoken_for(scan: Scan, start: int) -> bool:
    """Tell whether a title before a phrase says that somebody speaks for it ("a spokesman for the ministry")."""
    joints = scan.lexicon.joints
    place = start
    owner = scan.ends.get(start - 1)
    if scan.lower(start - 1) in joints.APOSTROPHE_S and isinstance(owner, int):
        place = scan.found[owner].first
    if scan.lower(place - 1) in joints.ARTICLES:
        place -= 1
    return scan.lower(place - 1) in scan.lexicon.joints.BELONGING and is_head(
        scan.lower(place - 2), scan.lexicon
    )


def read_outlet(scan: Scan, head: int) -> None:
    """Add an outlet named by a state or a name and a common noun ("Ruritanian television")."""
    first = _modified(scan, head, scan.lexicon.outlets.MODIFIERS)
    start, owner = _with_owner(scan, first)
    if isinstance(owner, int) and scan.found[owner].kind is ActorKind.OUTLET:
        return  # "X radio" is X, which stands before it
    named = head + 1 < len(scan.tokens) and is_capital(scan.tokens[head + 1])
    if start < first and not named and scan.acts(start, head + 1):
        scan.add(start, head + 1, ActorKind.OUTLET, owner=owner)


def read_group(scan: Scan, head: int) -> None:
    """Add a group that speaks or acts ("Ruritanian officials")."""
    first = _modified(scan, head, scan.lexicon.groups.MODIFIERS)
    start, owner = _with_owner(scan, first)
    scan.add(
        start, head + 1, ActorKind.GROUP, owner=owner, bare=start == head, acts=scan.acts(start, head + 1)
    )


def appositive_kind(scan: Scan, past: int) -> ActorKind | None:
    """Return what a common noun behind a name makes of it ("X, a human rights group", "X, the party daily")."""
    if scan.lower(past) != "," or scan.lower(past + 1) not in scan.lexicon.joints.ARTICLES:
        return None
    for place in range(past + 2, min(past + 7, len(scan.tokens))):
        lower = scan.lower(place)
        closed = (
            scan.lower(place + 1) in _STOPS or scan.lower(place + 1) in scan.lexicon.joints.AFTER_APPOSITION
        )
        if lower in scan.lexicon.outlets.COMMON and closed:
            return ActorKind.OUTLET
        if lower in scan.lexicon.organizations.HEADS and closed:
            return ActorKind.ORGANIZATION
        if lower in scan.lexicon.verbs.FUNCTION_WORDS or not lower[0].isalpha():
            return None
    return None


def _modified(scan: Scan, head: int, modifiers: frozenset[str]) -> int:
    """Return the index of the first modifier before a head noun."""
    place = head
    while place > 0 and head - place < 4 and place not in scan.ends:
        lower = scan.tokens[place - 1].lower
        if lower not in modifiers and not lower.startswith(scan.lexicon.groups.PREFIXES):
            break
        place -= 1
    return place


def _with_owner(scan: Scan, first: int) -> tuple[int, Owner]:
    """Return where a phrase starts and whose it is: a state's adjective or a body's name may open it."""
    if first > 1 and scan.tokens[first - 1].lower in scan.lexicon.joints.APOSTROPHE_S:
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

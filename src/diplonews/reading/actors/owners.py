"""Whom a title or a body belongs to: "Kremlin spokesman", "the envoy of Ruritania", "its foreign minister".

What only the adjective of a state tells is kept as well: a role described once ("the Ruritanian president") tells
whose president is meant where the name stands without it.
"""

from diplonews.model import ActorKind
from diplonews.reading.actors.lexicon import Use
from diplonews.reading.actors.phrases import Title, is_capital, is_head
from diplonews.reading.actors.scan import Owner, Scan
from diplonews.reading.layers import Referent

_FARTHEST = 8
_OWNERS = frozenset(
    {ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.OUTLET, ActorKind.PERSON, ActorKind.GROUP}
)


def owner_of(scan: Scan, title: Title | None) -> Owner:
    """Return whom a title belongs to, by the words before its role or just behind it."""
    if title is None or title.owner_past is None:
        return None
    past = title.owner_past
    if scan.lower(past - 1) in scan.lexicon.joints.APOSTROPHE_S:
        past -= 1
    found = scan.ends.get(past)
    if found is None and scan.lower(past - 1) in scan.lexicon.titles.ITS:
        found = named_before(scan, frozenset({ActorKind.STATE, ActorKind.ORGANIZATION}))
    if found is None and title.owner_past > title.first:
        found = _owner_ahead(scan, title.first, title.owner_past)
    if found is None and held_for(scan, title, title.past):
        found = _owner_ahead(scan, title.past + 1, min(title.past + 5, len(scan.tokens)))
    return found


def held_for(scan: Scan, title: Title, place: int) -> bool:
    """Tell whether the word at *place* says whom a title is held for; "to" says it of no one who is sent somewhere."""
    word, joints = scan.lower(place), scan.lexicon.joints
    sent = (title.role or "").rpartition(" ")[2] in scan.lexicon.titles.SENT
    return word in joints.BELONGING and not (sent and word in joints.TO)


def named_before(scan: Scan, kinds: frozenset[ActorKind]) -> int | None:
    """Return the index of the last Naming of one of *kinds* that acts."""
    last = len(scan.found)
    for index in range(last - 1, max(-1, last - 1 - _FARTHEST), -1):
        if scan.found[index].kind in kinds and scan.found[index].acts:
            return index
    return None


def state_after(scan: Scan, past: int) -> Referent | None:
    """Return the state in "Jo Doe of Ruritania"."""
    if scan.lower(past) not in scan.lexicon.joints.OF or past + 1 >= len(scan.tokens):
        return None
    known = scan.lexicon.match(scan.tokens, past + 1, len(scan.tokens))
    return known.referent if known is not None and known.use is Use.NAME else None


def seated(scan: Scan, past: int) -> Referent | None:
    """Return the state in whose capital a body sits: "the government in Oslo"."""
    if scan.lower(past) not in scan.lexicon.joints.SEATED or past + 1 >= len(scan.tokens):
        return None
    known = scan.lexicon.match(scan.tokens, past + 1, len(scan.tokens))
    return known.referent if known is not None and known.use is Use.CAPITAL else None


def _owner_ahead(scan: Scan, first: int, past: int) -> Referent | None:
    """Return the state or body of the tables that is named between two tokens."""
    for place in range(first, past):
        known = scan.lexicon.match(scan.tokens, place, past)
        if known is not None and known.use is not Use.CAPITAL:
            return known.referent
    return None


def note_description(scan: Scan, state: Referent, past: int) -> None:
    """Note the role in "the Ruritanian president", where no name follows it."""
    place = past + 1 if scan.lower(past) in scan.lexicon.joints.APOSTROPHE_S else past
    titles = scan.lexicon.titles
    while place < len(scan.tokens) - 1 and place - past < 4 and scan.lower(place) in titles.MODIFIERS:
        place += 1
    if not is_head(scan.lower(place), scan.lexicon):
        return
    if place + 1 < len(scan.tokens) and is_capital(scan.tokens[place + 1]):
        return
    states = scan.described.setdefault(scan.lower(place), [])
    if state not in states:
        states.append(state)


def settle(scan: Scan, first: int) -> None:
    """Give the namings of a sentence, from index *first* on, the owners that are named after them or around them."""
    starts = {scan.found[index].words[0]: index for index in range(first, len(scan.found))}
    for index in range(first, len(scan.found)):
        naming = scan.found[index]
        title = naming.title
        if (
            title is not None
            and title.past >= naming.past
            and scan.lower(title.past) in scan.lexicon.joints.BELONGING
        ):
            owner = starts.get(title.past + 1) if held_for(scan, title, title.past) else None
            if owner is not None and scan.lower(scan.found[owner].past) in scan.lexicon.joints.APOSTROPHE_S:
                owner = starts.get(scan.found[owner].past + 1, owner)
            if owner is not None and owner != index and scan.found[owner].kind in _OWNERS:
                scan.found[index] = naming._replace(owner=owner)
            elif naming.owner is None:
                scan.found[index] = naming._replace(elsewhere=True)
        elif naming.owner is None and scan.local is not None and naming.referent is None:
            scan.found[index] = naming._replace(local=scan.local)

"""Persons, and whom their titles belong to: "Kremlin spokesman X", "X, the envoy of Ruritania", "his rival, X"."""

from diplonews.model import ActorKind
from diplonews.reading.layers import Referent
from diplonews.reading.lexicon import Use
from diplonews.reading.phrases import Title, title_after, title_before
from diplonews.reading.scan import Owner, Scan

_OPEN_BRACKET, _CLOSE_BRACKET = "(", ")"


def add_person(scan: Scan, first: int, past: int, title: Title | None) -> None:
    """Add a person with the title before or after the name."""
    if title is None:
        title = _title_of_body(scan, first)
    if title is None or title.role is None:
        after = title_after(scan.tokens, past, scan.lexicon)
        if after is not None:
            title = after._replace(gender=after.gender or (title.gender if title else ""))
    start = min(first, title.first) if title else first
    end = max(past, title.past) if title else past
    owner = owner_of(scan, title)
    scan.add(
        first,
        past,
        ActorKind.PERSON,
        title=title,
        owner=_state_after(scan, past) if owner is None else owner,
        words=(scan.phrase_start(start), end),
        placed=title is None and scan.placed(first),
    )


def _title_of_body(scan: Scan, name: int) -> Title | None:
    """Return the title before a name with its body between ("director of the Agency (AG) Jo Doe")."""
    past = name
    if (
        past > 3
        and scan.tokens[past - 1].text == _CLOSE_BRACKET
        and scan.tokens[past - 3].text == _OPEN_BRACKET
    ):
        past -= 3
    body = scan.ends.get(past)
    if not isinstance(body, int) or scan.found[body].kind is not ActorKind.ORGANIZATION:
        return None
    place = scan.found[body].words[0] - 1
    if place < 1 or scan.tokens[place].lower != "of":
        return None
    title = title_before(scan.tokens, place, scan.lexicon)
    return title._replace(owner_past=past) if title is not None else None


def owner_of(scan: Scan, title: Title | None) -> Owner:
    """Return whom a title belongs to."""
    if title is None or title.owner_past is None:
        return None
    past = title.owner_past
    if past > 0 and scan.tokens[past - 1].lower == "'s":
        past -= 1
    found = scan.ends.get(past)
    if found is None and title.owner_past > title.first:
        found = _owner_ahead(scan, title.first, title.owner_past)
    if (
        found is None
        and title.past + 1 < len(scan.tokens)
        and scan.tokens[title.past].lower in {"of", "for", "at"}
    ):
        found = _owner_ahead(scan, title.past + 1, min(title.past + 5, len(scan.tokens)))
    return found


def _state_after(scan: Scan, past: int) -> Referent | None:
    """Return the state in "Jo Doe of Ruritania"."""
    if scan.lower(past) != "of" or past + 1 >= len(scan.tokens):
        return None
    known = scan.lexicon.match(scan.tokens, past + 1, len(scan.tokens))
    return known.referent if known is not None and known.use is Use.NAME else None


def _owner_ahead(scan: Scan, first: int, past: int) -> Referent | None:
    """Return the state or body of the tables that is named between two tokens."""
    for place in range(first, past):
        known = scan.lexicon.match(scan.tokens, place, past)
        if known is not None and known.use is not Use.CAPITAL:
            return known.referent
    return None

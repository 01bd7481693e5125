"""Persons, with the titles before and after their names."""

from diplonews.model import ActorKind, Sector
from diplonews.reading.actors.owners import held_for, owner_of, state_after
from diplonews.reading.actors.phrases import Title, is_plural_title, title_after, title_before
from diplonews.reading.actors.scan import Scan

_OPEN_BRACKET, _CLOSE_BRACKET = "(", ")"
_FARTHEST_ALIAS = 6
"""Tokens from a name to another name of the same person."""


def add_person(scan: Scan, first: int, past: int, title: Title | None) -> None:
    """Add a person with the title before or after the name."""
    if title is None:
        title = _title_across(scan, first, past) or shared_title(scan, first)
    if title is None or title.role is None or _ranks(scan, title):
        after = title_after(scan.tokens, past, scan.lexicon)
        if after is not None:
            title = after._replace(gender=after.gender or (title.gender if title else ""))
        elif title is not None and title.role is not None:
            title = title_before(scan.tokens, title.first, scan.lexicon) or title  # "its envoy, General X"
    start = min(first, title.first) if title else first
    end = max(past, title.past) if title else past
    owner = owner_of(scan, title) if title else _possessor(scan, first)
    scan.add(
        first,
        past,
        ActorKind.PERSON,
        title=title,
        owner=state_after(scan, past) if owner is None else owner,
        other_name_of=known_as(scan, first),
        words=(scan.phrase_start(start), end),
        placed=title is None and scan.placed(first),
    )


def _possessor(scan: Scan, first: int) -> int | None:
    """Return the state or body whose a person without a title is ("Norway's Jo Doe")."""
    owner = scan.ends.get(first - 1) if scan.lower(first - 1) in scan.lexicon.joints.APOSTROPHE_S else None
    if isinstance(owner, int) and scan.found[owner].kind in (ActorKind.STATE, ActorKind.ORGANIZATION):
        return owner
    return None


def known_as(scan: Scan, first: int) -> int | None:
    """Return the naming of the person whom the name from *first* is another name of ("Jo Doe, known as Jodo")."""
    words = tuple(scan.lower(place) for place in range(first - 2, first))
    if words not in scan.lexicon.names.ALSO or not scan.found:
        return None
    last = len(scan.found) - 1
    naming = scan.found[last]
    near = naming.sentence == scan.sentence and first - naming.words[1] <= _FARTHEST_ALIAS
    return last if near and naming.kind is ActorKind.PERSON else None


def _ranks(scan: Scan, title: Title) -> bool:
    """Tell whether a title is a rank of the forces, which says less than the office behind the name."""
    return scan.lexicon.sectors.get((title.role or "").rpartition(" ")[2]) == Sector.MIL


def shared_title(scan: Scan, name: int) -> Title | None:
    """Return the title in the plural that an earlier name of a list has ("Presidents X and Y")."""
    earlier = scan.ends.get(name - 1)
    if scan.lower(name - 1) not in scan.lexicon.joints.AND or not isinstance(earlier, int):
        return None
    title = scan.found[earlier].title
    if title is None or title.past > scan.found[earlier].first:
        return None
    return title if is_plural_title(scan.tokens[title.past - 1], scan.lexicon) else None


def _title_across(scan: Scan, name: int, past: int) -> Title | None:
    """Return a title with its owner between it and the name.

    That is "director of the Agency (AG) Jo Doe", and "a spokesman for Ann Roe, Jo Doe, said".
    """
    end = name
    if name > 3 and scan.lower(name - 1) == _CLOSE_BRACKET and scan.lower(name - 3) == _OPEN_BRACKET:
        end -= 3
    elif scan.lower(name - 1) == "," and scan.lower(past) == ",":
        end -= 1
    owner = scan.ends.get(end)
    if not isinstance(owner, int):
        return None
    if end == name - 1 and scan.found[owner].title is None and scan.found[owner].kind is ActorKind.PERSON:
        return None
    place = scan.found[owner].words[0]
    if place < 1 or scan.lower(place - 1) not in scan.lexicon.joints.BELONGING:
        return None
    title = title_before(scan.tokens, place - 1, scan.lexicon)
    if title is None or not held_for(scan, title, place - 1):
        return title
    return title._replace(owner_past=end)

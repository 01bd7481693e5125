"""Runs of capitals, and whom they name.

A run is a person only where nothing makes it a state, a body, an outlet, a place or a thing: the tables are asked
first, then head nouns, then what stands around it. No name of a person decides anything.
"""

from diplonews.model import ActorKind
from diplonews.reading.actors.lexicon import Known, Lexicon, Use
from diplonews.reading.actors.owners import note_description, seated
from diplonews.reading.actors.persons import add_person
from diplonews.reading.actors.phrases import is_capital, is_head, noun_follows, title_before
from diplonews.reading.actors.scan import Scan
from diplonews.reading.actors.unknown_names import add_unknown, after_outlet_noun, beside_body
from diplonews.reading.layers import Referent

_SIGNS = frozenset({"@", "#"})
_OPEN_BRACKET, _CLOSE_BRACKET = "(", ")"


def read_run(scan: Scan, first: int, past: int) -> None:
    """Read a run of capitals: whom the titles in it belong to, then the name."""
    first = _without_opener(scan, first, past)
    if first >= past or scan.lower(first - 1) in _SIGNS or _people(scan, first, past):
        return
    if scan.titled:
        _tables_alone(scan, first, past)
        return
    if _acronym(scan, first, past):
        return
    if _joined_body(scan, first, past):
        scan.add(first, past, ActorKind.ORGANIZATION)
        return
    name = first
    for place in range(past - 1, first, -1):
        if scan.tokens[place].lower in scan.lexicon.joints.OF_TITLES:
            continue  # "Secretary of State"
        title = title_before(scan.tokens, place, scan.lexicon)
        if title is not None and scan.tokens[place].lower not in scan.lexicon.names.SUFFIXES:
            name = place
            break
    else:
        title = title_before(scan.tokens, first, scan.lexicon)
    if (
        title is None
        or (name > first and _is_body_whole(scan, first, name, past))
        or _is_known_body(scan, name, past)
    ):
        _classify(scan, first, past)
        return
    if title.first > first:
        _classify(scan, first, title.first, before_title=True)
    if not all(_of_title(scan, place) for place in range(name, past)):
        add_person(scan, name, past, title)


def _joined_body(scan: Scan, first: int, past: int) -> bool:
    """Tell whether a plural and a preposition with a capital make the name of a body ("Teachers Without Chalk")."""
    return (
        past - first > 2
        and scan.lower(first).endswith(scan.lexicon.joints.PLURAL)
        and scan.lower(first + 1) in scan.lexicon.verbs.FUNCTION_WORDS
        and is_capital(scan.tokens[first + 1])
        and scan.lower(first + 1) not in scan.lexicon.names.PARTICLES
    )


def _is_known_body(scan: Scan, name: int, past: int) -> bool:
    """Tell whether the tables know what stands behind a title ("the official Agency X")."""
    known = scan.lexicon.match(scan.tokens, name, past)
    return known is not None and name + len(known.words) == past and known.use in (Use.NAME, Use.SEAT)


def _is_body_whole(scan: Scan, first: int, name: int, past: int) -> bool:
    """Tell whether what looks like a title before a name is the name of a body ("Students News Agency")."""
    plural = scan.lower(name - 1).endswith(scan.lexicon.joints.PLURAL)
    return (name == past - 1 or plural) and _headed(scan, first, past) is not None


def _of_title(scan: Scan, place: int) -> bool:
    lower = scan.tokens[place].lower
    titles = scan.lexicon.titles
    return lower in titles.MODIFIERS or lower in titles.PORTFOLIOS or is_head(lower, scan.lexicon)


def _without_opener(scan: Scan, first: int, past: int) -> int:
    """Return the index of the first token of a run that can belong to a name."""
    lexicon = scan.lexicon
    while first < past and lexicon.match(scan.tokens, first, past) is None:
        lower = scan.tokens[first].lower
        if lower not in lexicon.nameless and not (
            "-" in lower and lower.endswith(lexicon.names.ADJECTIVE_ENDINGS)
        ):
            break
        if (
            past - first == 2
            and scan.lower(first + 1) in lexicon.outlets.HEADS
            and lower in lexicon.outlets.TIMES
        ):
            break
        first += 1
    return first


def _tables_alone(scan: Scan, first: int, past: int) -> None:
    """Read the names that the tables know in a run whose capitals say nothing."""
    while first < past:
        known = scan.lexicon.match(scan.tokens, first, past)
        size = 1 if known is None else len(known.words)
        if known is not None:
            _known(scan, first, first + size, known, before_title=False)
        first += size


def _people(scan: Scan, first: int, past: int) -> bool:
    """Read the people of a faith or camp in the plural ("Democrats"): a group where they act."""
    lower = scan.tokens[past - 1].lower
    names = scan.lexicon.names
    if lower not in names.PEOPLES and not (past - first > 1 and lower.endswith(names.CAMPS)):
        return False
    plural = lower.endswith(scan.lexicon.joints.PLURAL)
    if past - first == 1 and not plural:
        return True
    if plural and past - first < 3 and scan.acts(first, past):
        scan.add(first, past, ActorKind.GROUP)
    return plural


def _acronym(scan: Scan, first: int, past: int) -> bool:
    """Read an acronym in brackets after the name it stands for."""
    tokens = scan.tokens
    if past - first != 1 or first < 2 or past >= len(tokens):
        return False
    if tokens[first - 1].text != _OPEN_BRACKET or tokens[past].text != _CLOSE_BRACKET:
        return False
    full = scan.ends.get(first - 1)
    if not isinstance(full, int) or not tokens[first].text.isupper():
        return False
    scan.add(first, past, None, other_name_of=full, acts=False)
    return True


def _classify(scan: Scan, first: int, past: int, *, before_title: bool = False) -> None:
    """Read a run or a part of one that holds no title before a name."""
    lexicon, tokens = scan.lexicon, scan.tokens
    known = lexicon.match(tokens, first, past)
    if known is not None and first + len(known.words) == past:
        _known(scan, first, past, known, before_title=before_title)
        return
    kind = _headed(scan, first, past)
    if kind is not None:
        _headed_name(scan, first, past, kind, known)
        return
    if known is not None:
        if known.use in (Use.NAME, Use.CAPITAL) and _may_be_person(scan, first, past):
            add_person(scan, first, past, None)
            return
        middle = first + len(known.words)
        _known(scan, first, middle, known, before_title=False)
        rest = _without_opener(scan, middle, past)
        if rest < past:
            _classify(scan, rest, past, before_title=before_title)
        return
    if not before_title and past < len(tokens) and _outlet_follows(scan, past):
        scan.add(first, past, ActorKind.OUTLET)
        return
    _unknown(scan, first, past, before_title=before_title)


def _outlet_follows(scan: Scan, past: int) -> bool:
    """Tell whether a common noun says that the name before it is an outlet ("the Slovo daily")."""
    outlets, noun = scan.lexicon.outlets, scan.lower(past)
    return noun in outlets.APPOSED or f"{noun} {scan.lower(past + 1)}" in outlets.PHRASES


def _headed(scan: Scan, first: int, past: int) -> ActorKind | None:
    """Return the kind of a name by its head noun; None where no head noun makes it an organization or outlet."""
    lexicon = scan.lexicon
    lowers = [token.lower for token in scan.tokens[first:past]]
    if len(lowers) > 1 and (
        lowers[-1] in lexicon.outlets.HEADS or " ".join(lowers[-2:]) in lexicon.outlets.PHRASES
    ):
        return ActorKind.OUTLET
    if len(lowers) > 1 and lowers[0] in lexicon.outlets.OPENING:
        return ActorKind.OUTLET
    if len(lowers) > 1 and lowers[-1] in lexicon.groups.HEADS and is_capital(scan.tokens[past - 1]):
        return ActorKind.ORGANIZATION  # "the Armed Forces"
    for place, word in enumerate(lowers):
        if word not in lexicon.organizations.HEADS or not is_capital(scan.tokens[first + place]):
            continue
        at_end = place == len(lowers) - 1
        if (
            at_end and (place > 0 or (word in lexicon.organizations.COMMON and not _modifies(scan, past)))
        ) or (not at_end and lowers[place + 1] in lexicon.organizations.PARENTS):
            return ActorKind.ORGANIZATION
    return None


def _modifies(scan: Scan, past: int) -> bool:
    """Tell whether the word before *past* belongs to a title or group that follows ("Opposition leader ...")."""
    return is_head(scan.lower(past), scan.lexicon) or scan.lower(past) in scan.lexicon.groups.HEADS


def _headed_name(scan: Scan, first: int, past: int, kind: ActorKind, known: Known | None) -> None:
    """Add an organization or outlet that its head noun tells, with the state named at its start."""
    owner: Referent | None = None
    if known is not None:
        told = (
            (Use.NAME, Use.ADJECTIVE, Use.CAPITAL) if kind is ActorKind.OUTLET else (Use.NAME, Use.ADJECTIVE)
        )
        owner = known.referent if known.use in told and known.referent.kind is ActorKind.STATE else None
        middle = first + len(known.words)
        inner = scan.lexicon.match(scan.tokens, middle, past)
        if inner is not None and middle + len(inner.words) == past and not _of_another_state(known, inner):
            _known(scan, first, middle, known, before_title=False)
            _known(scan, middle, past, inner, before_title=False)
            return
        if known.use is Use.ADJECTIVE and kind is ActorKind.OUTLET and past - middle > 1:
            first = middle
    elif scan.lower(first - 1) in scan.lexicon.joints.APOSTROPHE_S:
        before = scan.ends.get(first - 1)
        owner = scan.found[before].referent if isinstance(before, int) else None
    else:
        owner = seated(scan, past)
    placed = scan.placed(first)
    acts = kind is ActorKind.OUTLET or not placed
    scan.add(first, past, kind, owner=owner, placed=placed, acts=acts, bare=past - first == 1)


def _of_another_state(adjective: Known, body: Known) -> bool:
    """Tell whether an adjective makes another body of a known name ("the Ruritanian Islamic Jihad")."""
    country = body.referent.country
    return adjective.use is Use.ADJECTIVE and country is not None and country != adjective.referent.country


def _known(scan: Scan, first: int, past: int, known: Known, *, before_title: bool) -> None:
    """Add a name of the tables; an adjective is none, it only tells whose the next words are."""
    acts = not before_title and scan.acts(first, past)
    if known.referent.kind is ActorKind.STATE:
        note_description(scan, known.referent, past)
    if known.use is Use.ADJECTIVE:
        scan.ends[past] = known.referent
        return
    if known.use is Use.PEOPLE:
        if acts:
            scan.add(first, past, ActorKind.GROUP, owner=known.referent)
        return
    if known.use is Use.CAPITAL:
        if scan.placed(first) or not (acts or _owns(scan, past)):
            return
        acts = True
    elif known.use is Use.SEAT:
        acts = not scan.placed(first)
    elif known.referent.kind is not ActorKind.STATE:
        acts = True
    scan.add(first, past, known.referent.kind, referent=known.referent, acts=acts, placed=scan.placed(first))


def _owns(scan: Scan, past: int) -> bool:
    """Tell whether a capital owns what a government can ("Oslo's plan"), not a part of the city."""
    owned = past + 1
    return (
        scan.lower(past) in scan.lexicon.joints.APOSTROPHE_S
        and owned < len(scan.tokens)
        and scan.tokens[owned].text.islower()
        and scan.lower(owned) not in scan.lexicon.names.PLACES
    )


def _may_be_person(scan: Scan, first: int, past: int) -> bool:
    """Tell whether a name that starts like a state's can be a person's ("Jordan Doe")."""
    known = scan.lexicon.match(scan.tokens, first, past)
    size = past - first
    return (
        known is not None
        and len(known.words) == 1
        and size in (2, 3)
        and not known.upper
        and "." not in scan.tokens[first].text
        and all(_plain(scan, place) for place in range(first + 1, past))
        and not (
            scan.lower(first - 1) in scan.lexicon.joints.TOWARDS
            and is_head(scan.lower(first - 2), scan.lexicon)
        )
    )


def _plain(scan: Scan, place: int) -> bool:
    """Tell whether no table knows a word."""
    lower = scan.tokens[place].lower
    names, lexicon = scan.lexicon.names, scan.lexicon
    return not (
        lower in names.PLACES
        or lower in names.THINGS
        or lower in names.PEOPLES
        or lower in names.CALENDAR
        or lower in lexicon.organizations.HEADS
        or lower in lexicon.outlets.HEADS
        or lower in lexicon.titles.MODIFIERS
        or is_head(lower, lexicon)
        or lexicon.match(scan.tokens, place, place + 1) is not None
    )


def _unknown(scan: Scan, first: int, past: int, *, before_title: bool) -> None:
    """Read a run that no table knows: a person, unless its words or its place say otherwise."""
    lexicon, tokens = scan.lexicon, scan.tokens
    if tokens[first].lower in lexicon.names.DIRECTIONS and not after_outlet_noun(scan, first):
        _bloc(scan, first, past)
        return
    start = first
    while first < past and _only_modifies(tokens[first].lower, lexicon):
        first += 1
    if first >= past:
        return
    if first > start and lexicon.match(tokens, first, past) is not None:
        _classify(scan, first, past, before_title=before_title)
        return
    if beside_body(scan, first, past):
        scan.add(first, past, ActorKind.ORGANIZATION)
        return
    if _names_nobody(tokens[past - 1].lower, lexicon):
        return
    middle = _known_part(scan, first, past)
    if middle is not None:
        if first > 0:
            _unknown(scan, first, middle, before_title=False)
        _classify(scan, middle, past, before_title=before_title)
    elif not before_title:
        add_unknown(scan, first, past)
    elif scan.lower(past) not in lexicon.titles.OF_PLACES and tokens[past - 1].text[-1] != ".":
        scan.add(first, past, ActorKind.ORGANIZATION)


def _bloc(scan: Scan, first: int, past: int) -> None:
    """Add a group of states that is named like a direction ("the West"); any other direction opens a place."""
    named = scan.lower(first) in scan.lexicon.names.BLOCS and scan.lower(first - 1) in scan.lexicon.joints.THE
    if named and scan.acts(first, past):
        scan.add(first, past, ActorKind.GROUP)


def _only_modifies(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.names.PEOPLES or word in lexicon.titles.MODIFIERS


def _names_nobody(last: str, lexicon: Lexicon) -> bool:
    """Tell whether the last word of a run makes it a place, a thing, a day or a title without a name."""
    names, titles = lexicon.names, lexicon.titles
    return (
        last in names.PEOPLES
        or last in names.PLACES
        or last in names.THINGS
        or last in names.CALENDAR
        or last in titles.PORTFOLIOS
        or is_head(last, lexicon)
        or is_head(last.removesuffix(lexicon.joints.PLURAL), lexicon)
    )


def _known_part(scan: Scan, first: int, past: int) -> int | None:
    """Return where a name of the tables starts inside a run; a lone one must be an adjective or a people."""
    lexicon, tokens = scan.lexicon, scan.tokens
    for place in range(first + 1, past):
        known = lexicon.match(tokens, place, past)
        if known is not None:
            if tokens[place - 1].lower in lexicon.names.PARTICLES:
                return None
            lone = past - place == 1
            named = known.use is Use.ADJECTIVE and not noun_follows(tokens, past, lexicon)  # "Jo Dane"
            return None if lone and (named or known.use not in (Use.ADJECTIVE, Use.PEOPLE)) else place
    return None

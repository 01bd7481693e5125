"""Every place where somebody is named, sentence by sentence: states, bodies, outlets, groups and persons.

A Naming says what the words and their surroundings tell; whether two of them are one actor is asked in ``joining``.
A run of capitals is a person only where nothing makes it a state, a body, a place or a thing.
"""

from collections.abc import Sequence
from typing import NamedTuple

from attrs import define, field

from diplonews.model import ActorKind
from diplonews.reading.layers import Referent, Sentence, Token
from diplonews.reading.lexicon import Known, Lexicon, Use, without_marks
from diplonews.reading.phrases import (
    Title,
    is_capital,
    is_head,
    is_object,
    noun_follows,
    opens_name,
    run_end,
    title_after,
    title_before,
    verb_follows,
)

_OPEN_BRACKET, _CLOSE_BRACKET = "(", ")"
_DASHES = frozenset({"--", "—", "–", "-", "---"})
_LONGEST_DATELINE = 14
_AND = frozenset({"and", ",", "or"})
_DEFINITE = frozenset({"the", "his", "her", "its", "their", "'s"})


class Naming(NamedTuple):
    """A place where somebody is named.

    Attributes:
        sentence: Index of the sentence.
        first: Index of the first token of the name.
        past: Index after its last token.
        kind: What is named; None where a single word leaves it open.
        keys: The folded words of the name, by which namings are joined.
        referent: Who it is, where the tables know it.
        title: The title beside the name.
        owner: Whom the title or the body belongs to: a state of the tables, or the index of another Naming.
        acronym_of: Index of the Naming that this one stands in brackets after.
        words: The tokens of the whole noun phrase: index of the first, index after the last.
        acts: Whether it acts or speaks here, or is acted on.
        placed: Whether it stands where places stand ("in ...").
        weak: Whether it is the first word of its sentence, so that its capital says nothing.
        bare: Whether it is a common noun alone ("the government").
    """

    sentence: int
    first: int
    past: int
    kind: ActorKind | None
    keys: tuple[str, ...]
    referent: Referent | None = None
    title: Title | None = None
    owner: "Referent | int | None" = None
    acronym_of: int | None = None
    words: tuple[int, int] = (0, 0)
    acts: bool = True
    placed: bool = False
    weak: bool = False
    bare: bool = False


def find_namings(sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Naming]:
    """Return all namings of *sentences* in the order of the text."""
    found: list[Naming] = []
    paragraph = -1
    for number, sentence in enumerate(sentences):
        scan = _Scan(number, sentence.tokens, lexicon, found)
        scan.read(dateline=sentence.paragraph != paragraph)
        paragraph = sentence.paragraph
    return found


@define
class _Scan:
    """The scan of one sentence; *ends* tells what ends before a token: a Naming's index or an adjective's state."""

    sentence: int
    tokens: Sequence[Token]
    lexicon: Lexicon
    found: list[Naming]
    ends: "dict[int, Referent | int]" = field(factory=dict)

    def read(self, *, dateline: bool) -> None:
        """Add the namings of the sentence."""
        place = _dateline_end(self.tokens) if dateline else 0
        while place < len(self.tokens):
            token = self.tokens[place]
            if opens_name(token, self.lexicon) or self._known_small(place):
                past = run_end(self.tokens, place, self.lexicon)
                self._run(place, past)
                place = past
                continue
            if token.lower in self.lexicon.organizations.COMMON:
                self._body(place)
            elif token.lower in self.lexicon.groups.HEADS:
                self._group(place)
            elif token.lower in self.lexicon.outlets.COMMON:
                self._outlet(place)
            place += 1

    def _known_small(self, place: int) -> bool:
        known = self.lexicon.match(self.tokens, place, len(self.tokens))
        return known is not None and known.small

    # ------------------------------------------------------------ runs of capitals
    def _run(self, first: int, past: int) -> None:
        """Read a run of capitals: whom the titles in it belong to, then the name."""
        first = self._without_opener(first, past)
        if first >= past:
            return
        if self._acronym(first, past):
            return
        name = first
        for place in range(past - 1, first, -1):
            title = title_before(self.tokens, place, self.lexicon)
            if title is not None and self.tokens[place].lower not in self.lexicon.names.SUFFIXES:
                name = place
                break
        else:
            title = title_before(self.tokens, first, self.lexicon)
        if title is None:
            self._classify(first, past)
            return
        if title.first > first:
            self._classify(first, title.first, before_title=True)
        if not all(self._of_title(place) for place in range(name, past)):
            self._person(name, past, title)

    def _of_title(self, place: int) -> bool:
        lower = self.tokens[place].lower
        titles = self.lexicon.titles
        return lower in titles.MODIFIERS or lower in titles.PORTFOLIOS or is_head(lower, self.lexicon)

    def _without_opener(self, first: int, past: int) -> int:
        """Return the index of the first token of a run that can belong to a name."""
        lexicon = self.lexicon
        while first < past and lexicon.match(self.tokens, first, past) is None:
            lower = self.tokens[first].lower
            if (
                lower not in lexicon.openers
                and lower not in lexicon.names.CALENDAR
                and lower not in lexicon.names.NOBODY
            ):
                break
            first += 1
        return first

    def _acronym(self, first: int, past: int) -> bool:
        """Read an acronym in brackets after the name it stands for."""
        tokens = self.tokens
        if past - first != 1 or first < 2 or past >= len(tokens):
            return False
        if tokens[first - 1].text != _OPEN_BRACKET or tokens[past].text != _CLOSE_BRACKET:
            return False
        full = self.ends.get(first - 1)
        if not isinstance(full, int) or not tokens[first].text.isupper():
            return False
        self._add(first, past, self.found[full].kind, acronym_of=full, acts=False)
        return True

    def _classify(self, first: int, past: int, *, before_title: bool = False) -> None:
        """Read a run or a part of one that holds no title before a name."""
        lexicon, tokens = self.lexicon, self.tokens
        known = lexicon.match(tokens, first, past)
        if known is not None and first + len(known.words) == past:
            self._known(first, past, known, before_title=before_title)
            return
        kind = self._headed(first, past)
        if kind is not None:
            self._headed_name(first, past, kind, known)
            return
        if known is not None:
            if known.use in (Use.NAME, Use.CAPITAL) and self._may_be_person(first, past):
                self._person(first, past, None)
                return
            middle = first + len(known.words)
            self._known(first, middle, known, before_title=False)
            rest = self._without_opener(middle, past)
            if rest < past:
                self._classify(rest, past, before_title=before_title)
            return
        if not before_title and past < len(tokens) and self._outlet_follows(past):
            self._add(first, past, ActorKind.OUTLET)
            return
        self._unknown(first, past, before_title=before_title)

    def _outlet_follows(self, past: int) -> bool:
        """Tell whether a common noun says that the name before it is an outlet ("the Slovo daily")."""
        lowers = [token.lower for token in self.tokens[past : past + 2]]
        return lowers[0] in self.lexicon.outlets.APPOSED or " ".join(lowers) in self.lexicon.outlets.PHRASES

    def _headed(self, first: int, past: int) -> ActorKind | None:
        """Return the kind of a name by its head noun; None where no head noun makes it an organization or outlet."""
        lexicon = self.lexicon
        lowers = [token.lower for token in self.tokens[first:past]]
        if len(lowers) > 1 and (
            lowers[-1] in lexicon.outlets.HEADS or " ".join(lowers[-2:]) in lexicon.outlets.PHRASES
        ):
            return ActorKind.OUTLET
        for place, word in enumerate(lowers):
            if word not in lexicon.organizations.HEADS or not is_capital(self.tokens[first + place]):
                continue
            at_end = place == len(lowers) - 1
            if (at_end and (place > 0 or word in lexicon.organizations.COMMON)) or (
                not at_end and lowers[place + 1] in lexicon.organizations.PARENTS
            ):
                return ActorKind.ORGANIZATION
        return None

    def _headed_name(self, first: int, past: int, kind: ActorKind, known: Known | None) -> None:
        """Add an organization or outlet that its head noun tells, with the state named at its start."""
        owner: Referent | None = None
        if known is not None:
            owner = known.referent if known.referent.kind is ActorKind.STATE else None
            middle = first + len(known.words)
            inner = self.lexicon.match(self.tokens, middle, past)
            if inner is not None and middle + len(inner.words) == past:
                self._known(first, middle, known, before_title=False)
                self._known(middle, past, inner, before_title=False)
                return
            if known.use is Use.ADJECTIVE and kind is ActorKind.OUTLET and past - middle > 1:
                first = middle
        placed = self._placed(first)
        self._add(first, past, kind, owner=owner, placed=placed, acts=not placed)

    def _known(self, first: int, past: int, known: Known, *, before_title: bool) -> None:
        """Add a name of the tables; an adjective is none, it only tells whose the next words are."""
        tokens = self.tokens
        acts = not before_title and self._acts(first, past)
        owned = past < len(tokens) and tokens[past].lower == "'s"
        if known.use is Use.ADJECTIVE:
            self.ends[past] = known.referent
            return
        if known.use is Use.PEOPLE:
            if acts:
                self._add(first, past, ActorKind.GROUP, owner=known.referent)
            return
        if known.use is Use.CAPITAL:
            if self._placed(first) or not (acts or owned):
                return
            acts = True
        elif known.use is Use.SEAT:
            acts = not self._placed(first)
        elif known.referent.kind is not ActorKind.STATE:
            acts = True
        self._add(
            first, past, known.referent.kind, referent=known.referent, acts=acts, placed=self._placed(first)
        )

    def _may_be_person(self, first: int, past: int) -> bool:
        """Tell whether a name that starts like a state's can be a person's ("Jordan Doe")."""
        known = self.lexicon.match(self.tokens, first, past)
        size = past - first
        return (
            known is not None
            and len(known.words) == 1
            and size in (2, 3)
            and not known.upper
            and "." not in self.tokens[first].text
            and all(self._plain(place) for place in range(first + 1, past))
        )

    def _plain(self, place: int) -> bool:
        """Tell whether no table knows a word."""
        lower = self.tokens[place].lower
        names, lexicon = self.lexicon.names, self.lexicon
        return not (
            lower in names.PLACES
            or lower in names.THINGS
            or lower in names.PEOPLES
            or lower in names.CALENDAR
            or lower in lexicon.organizations.HEADS
            or lower in lexicon.outlets.HEADS
            or lower in lexicon.titles.MODIFIERS
            or is_head(lower, lexicon)
            or lexicon.match(self.tokens, place, place + 1) is not None
        )

    def _unknown(self, first: int, past: int, *, before_title: bool) -> None:
        """Read a run that no table knows: a person, unless its words or its place say otherwise."""
        names, lexicon, tokens = self.lexicon.names, self.lexicon, self.tokens
        while first < past and (
            tokens[first].lower in names.PEOPLES or tokens[first].lower in lexicon.titles.MODIFIERS
        ):
            first += 1
        if first >= past:
            return
        inner = lexicon.match(tokens, first, past)
        if inner is not None:
            self._classify(first, past, before_title=before_title)
            return
        last = tokens[past - 1].lower
        if last in names.PEOPLES or last in names.PLACES or last in names.THINGS or last in names.CALENDAR:
            return
        if (
            is_head(last, lexicon)
            or last in lexicon.titles.PORTFOLIOS
            or is_head(last.removesuffix("s"), lexicon)
        ):
            return
        if tokens[first].lower in names.DIRECTIONS:
            return
        later = next((k for k in range(first + 1, past) if lexicon.match(tokens, k, past) is not None), None)
        if later is not None and tokens[later - 1].lower not in names.PARTICLES:
            known = lexicon.match(tokens, later, past)
            if past - later > 1 or (known is not None and known.use in (Use.ADJECTIVE, Use.PEOPLE)):
                if first > 0:
                    self._unknown(first, later, before_title=False)
                self._classify(later, past, before_title=before_title)
                return
        if before_title:
            self._add(first, past, ActorKind.ORGANIZATION)
            return
        if past - first == 1:
            self._single(first)
            return
        before = tokens[first - 1].lower if first > 0 else ""
        if before in lexicon.outlets.APPOSED:
            self._add(first, past, ActorKind.OUTLET)
        elif not before[:1].isdigit() and not (
            before == "of" and first > 1 and tokens[first - 2].lower in names.PLACES
        ):
            self._person(first, past, None)

    def _single(self, place: int) -> None:
        """Add a single capitalised word: who it is, joining tells."""
        token = self.tokens[place]
        if len(token.text) == 1 or token.text[0].isdigit():
            return
        acts = verb_follows(self.tokens, place + 1, self.lexicon) or is_object(
            self.tokens, place, self.lexicon
        )
        acronym = token.text.isupper() and 2 <= len(token.text) <= 6
        title = title_after(self.tokens, place + 1, self.lexicon)
        self._add(
            place,
            place + 1,
            ActorKind.ORGANIZATION if acronym else None,
            title=title,
            owner=self._owner(title),
            acts=acts,
            placed=self._placed(place),
            weak=place == 0 or self.tokens[place - 1].text in {'"', "“", "``", "''", ":", "‘", "'"},
        )

    def _person(self, first: int, past: int, title: Title | None) -> None:
        """Add a person with the title before or after the name."""
        if title is None:
            title = self._title_of_body(first)
        if title is None or title.role is None:
            after = title_after(self.tokens, past, self.lexicon)
            if after is not None:
                title = after._replace(gender=after.gender or (title.gender if title else ""))
        start = min(first, title.first) if title else first
        end = max(past, title.past) if title else past
        self._add(
            first,
            past,
            ActorKind.PERSON,
            title=title,
            owner=self._owner(title),
            words=(self._phrase_start(start), end),
            placed=title is None and self._placed(first),
        )

    def _title_of_body(self, name: int) -> Title | None:
        """Return the title before a name with its body between ("director of the Agency (AG) Jo Doe")."""
        past = name
        if (
            past > 3
            and self.tokens[past - 1].text == _CLOSE_BRACKET
            and self.tokens[past - 3].text == _OPEN_BRACKET
        ):
            past -= 3
        body = self.ends.get(past)
        if not isinstance(body, int) or self.found[body].kind is not ActorKind.ORGANIZATION:
            return None
        place = self.found[body].words[0] - 1
        if place < 1 or self.tokens[place].lower != "of":
            return None
        title = title_before(self.tokens, place, self.lexicon)
        return title._replace(owner_past=past) if title is not None else None

    def _owner(self, title: Title | None) -> "Referent | int | None":
        """Return whom a title belongs to."""
        if title is None or title.owner_past is None:
            return None
        past = title.owner_past
        if past > 0 and self.tokens[past - 1].lower == "'s":
            past -= 1
        found = self.ends.get(past)
        if found is None and title.owner_past > title.first:
            found = self._owner_ahead(title.first, title.owner_past)
        if (
            found is None
            and title.past + 1 < len(self.tokens)
            and self.tokens[title.past].lower in {"of", "for", "at"}
        ):
            found = self._owner_ahead(title.past + 1, min(title.past + 5, len(self.tokens)))
        return found

    def _owner_ahead(self, first: int, past: int) -> Referent | None:
        """Return the state or body of the tables that is named between two tokens."""
        for place in range(first, past):
            known = self.lexicon.match(self.tokens, place, past)
            if known is not None and known.use is not Use.CAPITAL:
                return known.referent
        return None

    # ------------------------------------------------------------ small letters
    def _body(self, head: int) -> None:
        """Add a body named without a capital ("the foreign ministry")."""
        tokens, lexicon = self.tokens, self.lexicon
        first = self._modified(head, lexicon.organizations.MODIFIERS)
        start, owner = self._with_owner(first)
        if start < first and tokens[head].lower in lexicon.organizations.APPOSED and _is_body(owner):
            return  # "the X movement" is X, which stands before it
        titled = head + 1 < len(tokens) and is_head(tokens[head + 1].lower, lexicon)
        acts = self._acts(start, head + 1)
        definite = start > 0 and tokens[start - 1].lower in _DEFINITE
        if (titled or acts) and (owner is not None or definite or first < head or titled):
            self._add(start, head + 1, ActorKind.ORGANIZATION, owner=owner, acts=acts, bare=start == head)

    def _outlet(self, head: int) -> None:
        """Add an outlet named by a state or a name and a common noun ("Ruritanian television")."""
        first = self._modified(head, self.lexicon.outlets.MODIFIERS)
        start, owner = self._with_owner(first)
        named = head + 1 < len(self.tokens) and is_capital(self.tokens[head + 1])
        if start < first and not named and self._acts(start, head + 1):
            self._add(start, head + 1, ActorKind.OUTLET, owner=owner)

    def _group(self, head: int) -> None:
        """Add a group that speaks or acts ("Ruritanian officials")."""
        first = self._modified(head, self.lexicon.groups.MODIFIERS)
        start, owner = self._with_owner(first)
        if self._acts(start, head + 1):
            self._add(start, head + 1, ActorKind.GROUP, owner=owner, bare=start == head)

    def _modified(self, head: int, modifiers: frozenset[str]) -> int:
        """Return the index of the first modifier before a head noun."""
        place = head
        while place > 0 and head - place < 4 and place not in self.ends:
            lower = self.tokens[place - 1].lower
            if lower not in modifiers and not lower.startswith(("pro-", "anti-", "ex-")):
                break
            place -= 1
        return place

    def _with_owner(self, first: int) -> "tuple[int, Referent | int | None]":
        """Return where a phrase starts and whose it is: a state's adjective or a body's name may open it."""
        if first > 1 and self.tokens[first - 1].lower == "'s":
            return first, self.ends.get(first - 1)
        owner = self.ends.get(first)
        if owner is None:
            return first, None
        for size in (3, 2, 1):
            known = self.lexicon.match(self.tokens, first - size, first) if first >= size else None
            if known is not None and len(known.words) == size:
                return self._modified(first - size, self.lexicon.groups.MODIFIERS), owner
        return first, owner

    # ------------------------------------------------------------ the surroundings
    def _acts(self, first: int, past: int) -> bool:
        """Tell whether what stands between two tokens is a subject, or somebody acted on; an attribute is neither."""
        before = self.tokens[first - 1].lower if first > 0 else ""
        if before in _AND and isinstance(partner := self.ends.get(first - 1), int):
            return self.found[partner].acts
        if before == "the" and first > 1:
            before = self.tokens[first - 2].lower
        if before in self.lexicon.names.PREPOSITIONS:
            return False
        if verb_follows(self.tokens, past, self.lexicon):
            return True
        return is_object(self.tokens, first, self.lexicon) and not noun_follows(
            self.tokens, past, self.lexicon
        )

    def _placed(self, first: int) -> bool:
        place = first - 1
        if place >= 0 and self.tokens[place].lower == "the":
            place -= 1
        return place >= 0 and self.tokens[place].lower in self.lexicon.names.PLACE_PREPOSITIONS

    def _phrase_start(self, first: int) -> int:
        """Return the index of the first token of the noun phrase: the state's adjective and the article included."""
        place = first
        if place > 0 and self.ends.get(place) is not None:
            place -= 1
        if place > 0 and self.tokens[place - 1].lower in {"the", "a", "an", "his", "her", "their", "its"}:
            place -= 1
        return place

    def _add(
        self,
        first: int,
        past: int,
        kind: ActorKind | None,
        *,
        referent: Referent | None = None,
        title: Title | None = None,
        owner: "Referent | int | None" = None,
        acronym_of: int | None = None,
        words: tuple[int, int] | None = None,
        acts: bool = True,
        placed: bool = False,
        weak: bool = False,
        bare: bool = False,
    ) -> None:
        """Add a Naming and note where it ends."""
        keys = tuple(without_marks(t.lower) for t in self.tokens[first:past] if t.text[0].isalnum())
        self.ends[past] = len(self.found)
        self.found.append(
            Naming(
                self.sentence,
                first,
                past,
                kind,
                keys,
                referent,
                title,
                owner,
                acronym_of,
                words or (self._phrase_start(first), past),
                acts,
                placed,
                weak,
                bare,
            )
        )


def _is_body(owner: "Referent | int | None") -> bool:
    return isinstance(owner, int) or (owner is not None and owner.kind is not ActorKind.STATE)


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

"""Every place where somebody is named, sentence by sentence: states, bodies, outlets, groups and persons.

A Naming says what the words and their surroundings tell; whether two of them are one actor is asked in ``joining``.
A run of capitals is a person only where nothing makes it a state, a body, a place or a thing.
"""

from collections.abc import Sequence
from typing import NamedTuple

from attrs import define, field

from diplonews.model import ActorKind
from diplonews.reading.layers import Referent, Sentence, Token
from diplonews.reading.lexicon import Known, Lexicon, Use, bare
from diplonews.reading.phrases import (
    Title,
    is_capital,
    is_head,
    is_object,
    opens_name,
    run_end,
    title_after,
    title_before,
    verb_follows,
)

_OPEN_BRACKET, _CLOSE_BRACKET = "(", ")"
_DASHES = frozenset({"--", "—", "–", "-", "---"})
_LONGEST_DATELINE = 14


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
        self._person(name, past, title)

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
        self._unknown(first, past, before_title=before_title)

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
        self._add(first, past, kind, owner=owner, placed=self._placed(first))

    def _known(self, first: int, past: int, known: Known, *, before_title: bool) -> None:
        """Add a name of the tables; an adjective is none, it only tells whose the next words are."""
        tokens, lexicon = self.tokens, self.lexicon
        acts = not before_title and (verb_follows(tokens, past, lexicon) or is_object(tokens, first, lexicon))
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
        if past - first > 1 and tokens[first].lower in names.DIRECTIONS:
            return
        later = next((k for k in range(first + 1, past) if lexicon.match(tokens, k, past) is not None), None)
        if later is not None and tokens[later - 1].lower not in names.PARTICLES and past - later > 1:
            self._unknown(first, later, before_title=False)
            self._classify(later, past, before_title=before_title)
            return
        if before_title:
            self._add(first, past, ActorKind.ORGANIZATION)
            return
        if past - first == 1:
            self._single(first)
            return
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
        first = self._modified(head, self.lexicon.organizations.MODIFIERS)
        owner = self._owner_of_phrase(first)
        titled = head + 1 < len(self.tokens) and is_head(self.tokens[head + 1].lower, self.lexicon)
        definite = first > 0 and self.tokens[first - 1].lower in {"the", "his", "her", "its", "their", "'s"}
        acts = verb_follows(self.tokens, head + 1, self.lexicon) or is_object(
            self.tokens, first, self.lexicon
        )
        if not (titled or acts) or not (owner is not None or definite or first < head or titled):
            return
        self._phrase(first, head + 1, ActorKind.ORGANIZATION, owner, acts=acts)

    def _group(self, head: int) -> None:
        """Add a group that speaks or acts ("Ruritanian officials")."""
        first = self._modified(head, self.lexicon.groups.MODIFIERS)
        acts = verb_follows(self.tokens, head + 1, self.lexicon) or is_object(
            self.tokens, first, self.lexicon
        )
        if acts:
            self._phrase(first, head + 1, ActorKind.GROUP, self._owner_of_phrase(first), acts=True)

    def _modified(self, head: int, modifiers: frozenset[str]) -> int:
        place = head
        while (
            place > 0
            and head - place < 4
            and self.tokens[place - 1].lower in modifiers
            and place not in self.ends
        ):
            place -= 1
        return place

    def _owner_of_phrase(self, first: int) -> "Referent | int | None":
        past = first - 1 if first > 0 and self.tokens[first - 1].lower == "'s" else first
        return self.ends.get(past)

    def _phrase(
        self, first: int, past: int, kind: ActorKind, owner: "Referent | int | None", *, acts: bool
    ) -> None:
        """Add a phrase in small letters; the adjective of a state before it belongs to its name."""
        known = None
        start = first
        for size in (1, 2):
            if first - size >= 0 and self.ends.get(first) is owner and isinstance(owner, Referent):
                known = self.lexicon.match(self.tokens, first - size, first)
                if known is not None and known.use is Use.ADJECTIVE and len(known.words) == size:
                    start = first - size
        self._add(start, past, kind, owner=owner, acts=acts)

    # ------------------------------------------------------------ the surroundings
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
    ) -> None:
        """Add a Naming and note where it ends."""
        keys = tuple(bare(t.lower) for t in self.tokens[first:past] if t.text[0].isalnum())
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
            )
        )


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

"""Who takes part in a generated article: Character, its mentions, and the Actor that it is."""

from attrs import field, frozen
from hypothesis import strategies as st

from diplonews.model import Actor, ActorKind, Span
from diplonews.testing.news import names
from diplonews.testing.news.pieces import NAME, Piece, fill


@frozen
class State:
    """A state as a party."""

    name: str
    adjective: str
    capital: str


@frozen
class Character:
    """Somebody who speaks or acts.

    Attributes:
        name: As the Actor has it.
        kind: What it is.
        first: How it is named at first; the name itself is marked.
        later: How it is named from then on.
        pronoun: What stands for it.
        state: The state it belongs to or is.
        role: The office, in lower case.
    """

    name: str
    kind: ActorKind
    first: Piece
    later: Piece
    pronoun: str
    state: State | None = None
    role: str | None = None
    key: str = field(init=False)

    @key.default
    def _key(self) -> str:
        return f"{NAME}{self.name}"

    def actor(self, article: str, affiliation: str | None, spans: tuple[Span, ...]) -> Actor:
        """Return the Actor that it is, in the Article of that id."""
        unnamed = self.kind is ActorKind.UNNAMED
        return Actor(
            name=self.name,
            kind=self.kind,
            role=self.role,
            affiliation=affiliation,
            article=article if unnamed else None,
            spans=spans,
        )


def state(of: State) -> Character:
    """Return a state as a character."""
    piece = Piece(of.name).marked(NAME + of.name)
    return Character(of.name, ActorKind.STATE, piece, piece, "it", of)


def minister(draw: st.DrawFn, of: State, taken: set[str]) -> Character:
    """Draw a person in office whose family name nobody else bears."""
    given, pronoun = draw(st.sampled_from(names.GIVEN))
    family = draw(st.sampled_from([each for each in names.FAMILY if each not in taken]))
    taken.add(family)
    office = draw(st.sampled_from(names.OFFICES))
    name = f"{given} {family}"
    own = Piece(name).marked(NAME + name)
    forms = (
        fill("{nation} {office} {name}", nation=of.adjective, office=office, name=own),
        fill("{name}, the {office} of {state},", office=office.lower(), state=state(of).first, name=own),
    )
    first = forms[0] if draw(st.integers(0, 3)) < 3 else forms[1]
    return Character(
        name, ActorKind.PERSON, first, Piece(family).marked(NAME + name), pronoun, of, office.lower()
    )


def ministry(draw: st.DrawFn, of: State) -> Character:
    """Draw a ministry."""
    what = draw(st.sampled_from(names.MINISTRIES))
    forms = (
        (f"{what} of {of.name}", "{name}", f"{of.name}'s {what}"),
        (f"{of.adjective} {what}", "the {name}", f"{of.adjective} {what}"),
    )
    name, frame, words = draw(st.sampled_from(forms))
    piece = fill(frame, name=Piece(words).marked(NAME + name))
    return Character(name, ActorKind.ORGANIZATION, piece, piece, "it", of)


def body(draw: st.DrawFn) -> Character:
    """Draw an organization of states."""
    name = draw(st.sampled_from(names.ORGANIZATIONS))
    piece = fill("the {name}", name=Piece(name).marked(NAME + name))
    return Character(name, ActorKind.ORGANIZATION, piece, piece, "it")


def outlet(draw: st.DrawFn) -> Character:
    """Draw a newspaper."""
    name = draw(st.sampled_from(names.OUTLETS))
    piece = fill("the {name}", name=Piece(name).marked(NAME + name))
    return Character(name, ActorKind.OUTLET, piece, piece, "it")


def unnamed(draw: st.DrawFn) -> Character:
    """Draw somebody without a name."""
    words = draw(st.sampled_from(names.UNNAMED))
    piece = Piece(words).marked(NAME + words)
    return Character(words, ActorKind.UNNAMED, piece, piece, "he")

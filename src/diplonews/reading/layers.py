"""What the steps of reading hand on: the Reading and the layers that it gathers.

A Reading starts with the article alone. Each step takes it and returns it with one more layer; no step changes a
layer that is there. Offsets are code points of the article's text, the end excluded. Layers point at one another
by index (an Attribution is known by its place in ``reading.attributions``), and at whoever is meant by a
Referent. Nothing here is a record: only the last step makes those.
"""

from collections.abc import Callable
from operator import attrgetter
from typing import NamedTuple

from attrs import field, frozen

from diplonews.dates import TimeExpression
from diplonews.model import (
    Act,
    ActorKind,
    Article,
    Certainty,
    Count,
    Dossier,
    EventType,
    Form,
    Mode,
    Phase,
    Polarity,
    Sector,
    When,
)


class Stretch(NamedTuple):
    """A stretch of the text, end excluded."""

    start: int
    end: int


class Token(NamedTuple):
    """A word, number or punctuation mark.

    Attributes:
        text: As it stands in the article.
        lower: In lower case, with straight apostrophes: what word tables are asked for.
        start: Where it starts.
        end: Where it ends, excluded.
    """

    text: str
    lower: str
    start: int
    end: int


_lower = attrgetter("lower")


@frozen(kw_only=True)
class Sentence:
    """A sentence with its tokens and their lower-case forms, *words*; *paragraph* counts from 0."""

    start: int
    end: int
    paragraph: int
    tokens: tuple[Token, ...]
    words: tuple[str, ...] = field(init=False, eq=False, repr=False)

    @words.default
    def _words(self) -> tuple[str, ...]:
        return tuple(map(_lower, self.tokens))


@frozen(kw_only=True)
class Quotation:
    """Words between quotation marks.

    Attributes:
        start: The first character after the opening mark.
        end: The closing mark, or the end of the paragraph where none closes.
        outer: The same stretch with its marks.
        level: 0 for a quotation of the article, 1 for one inside another, and so on.
        closed: Whether a closing mark stands there; a quotation that runs on in the next paragraph has none.
    """

    start: int
    end: int
    outer: Stretch
    level: int
    closed: bool


@frozen(kw_only=True, cache_hash=True)
class Referent:
    """Whom mentions refer to: what will be an Actor, known so far by its words.

    Two equal Referents are one actor. *affiliation* is another Referent, such as the state whose president this is.
    """

    name: str
    kind: ActorKind
    role: str | None = None
    affiliation: "Referent | None" = None
    country: str | None = None
    sector: Sector | None = None
    aliases: tuple[str, ...] = ()


@frozen(kw_only=True)
class Mention:
    """Words that refer to an actor.

    Attributes:
        start: Where the words start, without title or article ("Putin" of "President Putin").
        end: Where they end, excluded.
        referent: Who is meant.
        words: The whole noun phrase, title, article and apposition included.
        acts: False where the name of a state or city is only a place, or only an attribute of another noun.
    """

    start: int
    end: int
    referent: Referent
    words: Stretch
    acts: bool = True


@frozen(kw_only=True)
class Attribution:
    """Words ascribed to a source by a cue.

    Attributes:
        cue: The words of saying, or None where a quotation continues without one.
        verb: Lemma of the cue, as in the word tables; empty without a cue.
        act: What is done by saying it.
        content: The reported words, without a leading "that" or "to" and without outer quotation marks.
        quotes: The stretches of the content that stand in quotation marks.
        source: The words that name the source, as they stand; None where there are none.
        sentence: Index of the sentence of the cue.
        within: Index of the outer attribution of a nested one.
        negated: The cue itself is negated ("did not say").
    """

    cue: Stretch | None
    verb: str
    act: Act
    content: tuple[Stretch, ...]
    quotes: tuple[Stretch, ...]
    source: Stretch | None
    sentence: int
    within: int | None = None
    negated: bool = False


@frozen(kw_only=True)
class Speaker:
    """Who speaks in the attribution of the same index, to whom, and on what day.

    *referent* is None where nobody can be named or described: such an attribution makes no Statement.
    """

    referent: Referent | None
    said: When | None = None
    said_spans: tuple[Stretch, ...] = ()
    addressees: tuple[Referent, ...] = ()


@frozen(kw_only=True)
class Happening:
    """What will be an Event; *triggers* are the trigger words of all its mentions, the first one first."""

    type: EventType
    mode: Mode | None
    phase: Phase
    actors: tuple[Referent, ...]
    recipients: tuple[Referent, ...]
    triggers: tuple[Stretch, ...]
    sentence: int
    when: When | None = None
    when_spans: tuple[Stretch, ...] = ()
    place: str | None = None
    counts: tuple[Count, ...] = ()
    condition: int | None = None
    within: int | None = None


@frozen(kw_only=True)
class ClaimStand:
    """What will be a Claim. *claimant* is None where the article itself claims; *event* and *attributions* are indexes."""

    claimant: Referent | None
    event: int | None
    proposition: str
    polarity: Polarity
    certainty: Certainty
    attributions: tuple[int, ...]
    spans: tuple[Stretch, ...]


@frozen(kw_only=True)
class DenialStand:
    """What will be a Denial; *claims* are indexes among the ClaimStands of ``reading.stands``."""

    denier: Referent
    event: int | None
    proposition: str
    form: Form
    claims: tuple[int, ...]
    attributions: tuple[int, ...]
    spans: tuple[Stretch, ...]


@frozen(kw_only=True)
class Stands:
    """The stands taken in an article."""

    claims: tuple[ClaimStand, ...] = ()
    denials: tuple[DenialStand, ...] = ()


@frozen(kw_only=True)
class Reading:
    """An article and what the steps have found in it so far; a layer that no step has added yet is empty."""

    article: Article
    language: str = "en"
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    events: tuple[Happening, ...] = ()
    stands: Stands = Stands()
    dossier: Dossier | None = None

    @property
    def text(self) -> str:
        """The article's text; empty where it is not held."""
        return self.article.text or ""


Step = Callable[[Reading], Reading]
"""A step of reading: takes the Reading, returns it with one more layer (``attrs.evolve``)."""

"""A generated article while it is written: sentences go in, with what they tell; the article and dossier come out."""

from datetime import date

from attrs import define, field, frozen

from diplonews.model import (
    Act,
    Actor,
    Article,
    Claim,
    Denial,
    Dossier,
    Event,
    EventType,
    Form,
    Mode,
    Phase,
    Span,
    Statement,
    When,
    join_all,
)
from diplonews.model.event_types import MUTUAL
from diplonews.testing.news.cast import Character, state
from diplonews.testing.news.pieces import NAME, Piece, capital

Place = tuple[int, int]


@frozen(kw_only=True)
class NewsArticle:
    """A generated article, and the dossier that a perfect reader would give."""

    article: Article
    dossier: Dossier


@define(kw_only=True)
class Happening:
    """An event that is told of, once or more often."""

    type: EventType
    mode: Mode | None = None
    phase: Phase = Phase.ACTUAL
    actors: tuple[Character, ...] = ()
    recipients: tuple[Character, ...] = ()
    when: When | None = None
    triggers: list[Place] = field(factory=list)
    days: list[Place] = field(factory=list)


@frozen(kw_only=True)
class Saying:
    """Somebody's words."""

    speaker: Character
    act: Act
    speaker_at: Place
    cue_at: Place
    content: tuple[Place, ...]
    quoted: bool = False
    said: When | None = None
    said_at: Place | None = None
    within: "Saying | None" = None


@frozen(kw_only=True)
class Stand:
    """Somebody's claim (*form* None) or denial of a happening, or of a proposition."""

    by: Character | None
    about: Happening | None
    at: Place
    form: Form | None = None
    proposition: str = ""
    saying: Saying | None = None


@define
class Sentence:
    """A sentence in its place."""

    start: int
    piece: Piece

    def at(self, name: str) -> Place | None:
        """Return where the first part of that name stands in the text."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> tuple[Place, ...]:
        """Return where the parts of that name stand in the text."""
        return tuple(
            (self.start + low, self.start + high) for mark, low, high in self.piece.marks if mark == name
        )

    def one(self, name: str) -> Place:
        """Return where the part of that name stands, which must be there."""
        return self.all(name)[0]


@define
class Report:
    """An article that is being written."""

    published: date
    text: str = ""
    names: dict[str, list[Place]] = field(factory=dict)
    cast: dict[str, Character] = field(factory=dict)
    happenings: list[Happening] = field(factory=list)
    sayings: list[Saying] = field(factory=list)
    stands: list[Stand] = field(factory=list)

    def write(self, piece: Piece, *, gap: str = "\n\n") -> Sentence:
        """Put a sentence at the end and return it in its place."""
        if self.text and not self.text.endswith("– "):
            self.text += gap
        sentence = Sentence(len(self.text), capital(piece))
        self.text += sentence.piece.text
        for mark, low, high in piece.marks:
            if mark.startswith(NAME):
                places = self.names.setdefault(mark, [])
                places.append((sentence.start + low, sentence.start + high))
        return sentence

    def mention(self, who: Character) -> Piece:
        """Return how *who* is named at this point."""
        if who.key in self.cast:
            return who.later
        self.cast[who.key] = who
        return who.first

    def finish(self) -> NewsArticle:
        """Return the article with its dossier."""
        article = Article(text=self.text, published=self.published)
        return NewsArticle(article=article, dossier=_Records(self, article).dossier())


class _Records:
    """The records of a finished report."""

    def __init__(self, report: Report, article: Article) -> None:
        self.report = report
        self.article = article
        self.actors: dict[str, Actor] = {}
        self.events: dict[int, Event] = {}
        self.statements: dict[int, Statement] = {}

    def dossier(self) -> Dossier:
        """Return all of them."""
        for who in self.report.cast.values():
            self.actor(who)
        for happening in self.report.happenings:
            self.events[id(happening)] = self.event(happening)
        for saying in self.report.sayings:
            self.statement(saying)
        claims = tuple(self.claim(stand) for stand in self.report.stands if stand.form is None)
        denials = tuple(
            self.denial(stand, stand.form, claims) for stand in self.report.stands if stand.form is not None
        )
        return Dossier(
            articles=(self.article,),
            actors=tuple(self.actors.values()),
            events=join_all(self.events.values()),
            statements=join_all(self.statements.values()),
            claims=join_all(claims),
            denials=join_all(denials),
        )

    def span(self, place: Place | None) -> Span | None:
        return None if place is None else self.article.span_at(*place)

    def spans(self, places: list[Place] | tuple[Place, ...]) -> tuple[Span, ...]:
        return tuple(self.article.span_at(*place) for place in places)

    def actor(self, who: Character) -> Actor:
        """Return the Actor of a character, and see that its state is there too."""
        if who.key not in self.actors:
            owner = None
            if who.state is not None and who.state.name != who.name:
                owner = self.actor(state(who.state)).id
            spans = self.spans(self.report.names.get(who.key, []))
            self.actors[who.key] = who.actor(self.article.id, owner, spans)
        return self.actors[who.key]

    def event(self, of: Happening) -> Event:
        doers, targets = of.actors, of.recipients
        if of.type in MUTUAL:
            doers, targets = (*doers, *targets), ()
        return Event(
            type=of.type,
            mode=of.mode,
            phase=of.phase,
            actors=tuple(self.actor(who).id for who in doers),
            recipients=tuple(self.actor(who).id for who in targets),
            when=of.when,
            when_spans=self.spans(of.days),
            spans=self.spans(of.triggers),
        )

    def statement(self, of: Saying) -> Statement:
        if id(of) not in self.statements:
            content = self.spans(of.content)
            self.statements[id(of)] = Statement(
                article=self.article.id,
                speaker=self.actor(of.speaker).id,
                act=of.act,
                speaker_span=self.span(of.speaker_at),
                cue=self.span(of.cue_at),
                content=content,
                quotes=content if of.quoted else (),
                said=of.said,
                said_spans=self.spans([of.said_at] if of.said_at else []),
                within=self.statement(of.within).id if of.within else None,
            )
        return self.statements[id(of)]

    def claim(self, of: Stand) -> Claim:
        return Claim(
            claimant=self.actor(of.by).id if of.by else self.article.id,
            event=self.events[id(of.about)].id if of.about else None,
            proposition=of.proposition or self.text_at(of.at),
            statements=(self.statement(of.saying).id,) if of.saying else (),
            spans=self.spans([of.at]),
        )

    def denial(self, of: Stand, form: Form, claims: tuple[Claim, ...]) -> Denial:
        denier = self.actor(of.by).id if of.by else self.article.id
        event = self.events[id(of.about)].id if of.about else None
        return Denial(
            denier=denier,
            form=form,
            event=event,
            proposition=of.proposition or self.text_at(of.at),
            claims=tuple(
                claim.id for claim in claims if event and claim.event == event and claim.claimant != denier
            ),
            statements=(self.statement(of.saying).id,) if of.saying else (),
            spans=self.spans([of.at]),
        )

    def text_at(self, place: Place) -> str:
        return self.report.text[slice(*place)]

"""From quoted records to a checked Dossier: `ground`.

Each record is made by itself. What has no place in the article, no meaning as a time or no partner is reported and left
out; whatever does not rest on it stays. Where words stand is the business of `seeking`, what shape the records must
have that of `shape`. Nothing is read: a record that was not given is not found.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve

from diplonews.dates import Direction, resolve, tag
from diplonews.errors import DateError, ModelError, shorten
from diplonews.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Count,
    Denial,
    Dossier,
    Event,
    Form,
    Phase,
    Record,
    Span,
    Statement,
    When,
    fold,
    join_all,
)
from diplonews.model.event_types import MUTUAL
from diplonews.reading.grounding.findings import Grounding
from diplonews.reading.grounding.quoted import (
    QuotedActor,
    QuotedClaim,
    QuotedDenial,
    QuotedEvent,
    QuotedRecords,
    QuotedStatement,
    Words,
)
from diplonews.reading.grounding.seeking import Seeker, Wanted
from diplonews.reading.grounding.shape import shaped
from diplonews.reading.layers import Stretch


def ground(records: Mapping[str, Any], article: Article, *, distance: float = 0.2) -> Grounding:
    """Return the Dossier that quoted records make of an article, and what could not be found in it.

    Quoted records hold words in place of offsets and no ids, as a language model gives them; `quoted_schema()` is their
    shape. Words are looked for exactly, then without regard to case, marks, white space and the shapes of quotation marks
    and dashes, then at the nearest place within *distance*. Of several places the one nearest to the other words of the
    record is meant, or the one that *nth* counts. Words of time are read as in the article, or against its day of
    publication where they do not stand in it.

    A Statement stands on its content, or its cue where it has none; an Event on its words; a Claim or a Denial on its
    words or a Statement. A record without anything to stand on is left out and reported, and never stops the others.

    Args:
        records: Parsed JSON. Keys that may be null or empty may be missing.
        article: The article, with its text.
        distance: The share of letters, 0 to below 1, by which words may differ from the nearest place; 0 turns that off.

    Raises:
        FormatError: If the shape is wrong, with every problem.
        ModelError: If the article does not hold its text.
        ValueError: If *distance* is out of bounds.

    >>> from datetime import date
    >>> article = Article(text="Anna Berg said on Friday: “No call took place.”", published=date(2026, 5, 11))
    >>> grounding = ground(
    ...     {
    ...         "actors": [{"name": "Anna Berg", "kind": "person"}],
    ...         "statements": [
    ...             {"key": "s1", "speaker": "Anna Berg", "act": "deny", "content": ["no call took place"], "said": "Friday"}
    ...         ],
    ...     },
    ...     article,
    ... )
    >>> statement = grounding.dossier.statements[0]
    >>> statement.content[0].exact, statement.said.value, grounding.misses
    ('No call took place', '2026-05-08', ())
    """
    if not 0 <= distance < 1:
        raise ValueError(f"distance={distance!r}: expected a share of letters from 0 to below 1")
    if article.text is None:
        raise ModelError("Article", "text", None, "the text: words cannot be found without it")
    ground = _Ground(article, Seeker(article, distance))
    dossier = ground.dossier(shaped(records))
    return Grounding(dossier=dossier, misses=tuple(ground.seeker.misses), near=tuple(ground.seeker.near))


class _LeftOutError(Exception):
    """A record has nothing to stand on; *words* name it."""

    def __init__(self, words: str, reason: str) -> None:
        super().__init__(words, reason)
        self.words = words
        self.reason = reason


class _Ground:
    """Makes the records of one article; keeps the ids that names and keys stand for, None where one was left out."""

    def __init__(self, article: Article, seeker: Seeker) -> None:
        self.seeker = seeker
        self._article = article
        self._actors: dict[str, str | None] = {}
        self._keys: dict[tuple[str, str], str | None] = {}
        self._spoken: dict[str, Statement] = {}
        self._claims: dict[str, Claim] = {}
        moment = article.published_at or article.published
        self._moment = moment
        self._times = tag(article.text or "", published=moment, language=article.language)

    def dossier(self, given: QuotedRecords) -> Dossier:
        """Return whatever of *given* stands on words of the article."""
        actors = self._each("actors", given.actors, self._actor)
        events = self._each("events", given.events, self._event)
        statements = self._each("statements", given.statements, self._statement)
        claims = self._each("claims", given.claims, self._claim)
        return Dossier(
            articles=(self._article,),
            actors=join_all(self._affiliated(actors, given.actors)),
            events=join_all(self._linked("events", events, given.events, ("condition", "within"))),
            statements=join_all(self._linked("statements", statements, given.statements, ("within",))),
            claims=join_all(claim for claim in claims if claim is not None),
            denials=join_all(
                denial for denial in self._each("denials", given.denials, self._denial) if denial is not None
            ),
        )

    def _each(self, name: str, given: Sequence[Any], make: Callable[[Any, str], Record]) -> list[Any]:
        """Return what *make* makes of each of *given*, None where nothing; keys get the ids that they stand for."""
        made: list[Any] = []
        for place, quoted in enumerate(given):
            path = f"{name}[{place}]"
            record = None
            try:
                record = make(quoted, path)
            except _LeftOutError as error:
                self.seeker.miss(path, error.words, f"left out: {error.reason}")
            except ModelError as error:
                words = error.value if isinstance(error.value, str) else shorten(error.value)
                self.seeker.miss(f"{path}.{error.field}", words, f"left out: expected {error.expected}")
            made.append(record)
            key = getattr(quoted, "key", None)
            if key is not None and (name, key) in self._keys:
                self.seeker.miss(f"{path}.key", key, "this key stands twice: the first is meant")
            elif key is not None:
                self._keys[name, key] = None if record is None else record.id
        return made

    def _actor(self, quoted: QuotedActor, path: str) -> Actor:
        name = fold(quoted.name)
        if name in self._actors:
            raise _LeftOutError(quoted.name, "another actor has this name")
        self._actors[name] = None
        if quoted.words:
            spans = self.seeker.settle(_wanted(path, words=quoted.words)).get("words", ())
        else:
            spans = self.seeker.everywhere((quoted.name, *quoted.aliases))
        if not spans:
            self.seeker.miss(path, quoted.name, "kept without a place: it is not named in the article")
        actor = Actor(
            name=quoted.name,
            kind=quoted.kind,
            role=quoted.role,
            country=quoted.country,
            sector=quoted.sector,
            aliases=quoted.aliases,
            article=self._article.id if quoted.kind is ActorKind.UNNAMED else None,
            spans=spans,
        )
        self._actors[name] = actor.id
        return actor

    def _affiliated(self, actors: Iterable[Actor | None], given: Iterable[QuotedActor]) -> list[Actor]:
        """Return *actors* with their affiliations, now that every name is known."""
        made: list[Actor] = []
        for place, (quoted, actor) in enumerate(zip(given, actors, strict=True)):
            if actor is None:
                continue
            path = f"actors[{place}].affiliation"
            above = None if quoted.affiliation is None else self._named_one(path, quoted.affiliation)
            if above == actor.id:
                self.seeker.miss(path, quoted.name, "nobody belongs to himself")
                above = None
            made.append(evolve(actor, affiliation=above))
        return made

    def _event(self, quoted: QuotedEvent, path: str) -> Event:
        found = self.seeker.settle(_wanted(path, words=quoted.words, when=quoted.when))
        actors = self._named(f"{path}.actors", quoted.actors)
        recipients = self._named(f"{path}.recipients", quoted.recipients)
        if quoted.type in MUTUAL:
            actors, recipients = (*actors, *recipients), ()
        direction = Direction.PAST if quoted.phase is Phase.ACTUAL else Direction.FUTURE
        when = self._when(f"{path}.when", quoted.when, found.get("when", ()), direction)
        if "words" not in found:
            raise _LeftOutError(quoted.key, "none of its words stand in the article")
        return Event(
            type=quoted.type,
            mode=quoted.mode,
            phase=quoted.phase,
            actors=actors,
            recipients=recipients,
            when=when,
            when_spans=found.get("when", ()) if when is not None else (),
            place=quoted.place,
            counts=tuple(Count(what=c.what, low=c.low, high=c.high) for c in quoted.counts),
            spans=found["words"],
        )

    def _statement(self, quoted: QuotedStatement, path: str) -> Statement:
        found = self.seeker.settle(
            _wanted(
                path,
                content=quoted.content,
                quotes=quoted.quotes,
                cue=quoted.cue,
                speaker_words=quoted.speaker_words,
                said=quoted.said,
            )
        )
        speaker = self._named_one(f"{path}.speaker", quoted.speaker)
        said = self._when(f"{path}.said", quoted.said, found.get("said", ()), Direction.PAST)
        addressees = self._named(f"{path}.addressees", quoted.addressees)
        if speaker is None:
            raise _LeftOutError(quoted.key, "nobody speaks")
        if quoted.content and "content" not in found:
            raise _LeftOutError(quoted.key, "none of its content stands in the article")
        if not quoted.content and "cue" not in found:
            raise _LeftOutError(quoted.key, "it has neither content nor cue")
        statement = Statement(
            article=self._article.id,
            speaker=speaker,
            act=quoted.act,
            content=found.get("content", ()),
            quotes=found.get("quotes", ()),
            speaker_span=found.get("speaker_words", (None,))[0],
            cue=found.get("cue", (None,))[0],
            said=said,
            said_spans=found.get("said", ()) if said is not None else (),
            addressees=addressees,
        )
        self._spoken[statement.id] = statement
        return statement

    def _claim(self, quoted: QuotedClaim, path: str) -> Claim:
        event = self._keyed_one(f"{path}.event", "events", quoted.event)
        statements = self._keyed(f"{path}.statements", "statements", quoted.statements)
        spans = self._words_of_stand(path, quoted.words, statements)
        claimant: str | None = self._article.id
        if quoted.claimant is not None:
            claimant = self._named_one(f"{path}.claimant", quoted.claimant)
        if claimant is None:
            raise _LeftOutError(quoted.key, "nobody claims it")
        if not (spans or statements):
            raise _LeftOutError(quoted.key, "neither words of the article nor a statement carry it")
        claim = Claim(
            claimant=claimant,
            event=event,
            proposition=quoted.proposition,
            polarity=quoted.polarity,
            certainty=quoted.certainty,
            statements=statements,
            spans=spans,
        )
        self._claims[claim.id] = claim
        return claim

    def _denial(self, quoted: QuotedDenial, path: str) -> Denial:
        event = self._keyed_one(f"{path}.event", "events", quoted.event)
        statements = self._keyed(f"{path}.statements", "statements", quoted.statements)
        spans = self._words_of_stand(path, quoted.words, statements)
        denier = self._named_one(f"{path}.denier", quoted.denier)
        claims = self._keyed(f"{path}.claims", "claims", quoted.claims)
        if denier is None:
            raise _LeftOutError(quoted.denier, "nobody denies it")
        if not (spans or statements):
            raise _LeftOutError(quoted.denier, "neither words of the article nor a statement carry it")
        return Denial(
            denier=denier,
            event=event,
            proposition=quoted.proposition,
            form=quoted.form,
            claims=tuple(
                claim
                for claim in claims
                if self._answered(f"{path}.claims", claim, event, denier, quoted.form)
            ),
            statements=statements,
            spans=spans,
        )

    def _answered(self, path: str, claim: str, event: str | None, denier: str, form: Form) -> bool:
        """Return whether a denial can answer *claim*; report it where not."""
        answered = self._claims[claim]
        if answered.event != event:
            self.seeker.miss(path, claim, "not answered: it is about another event than the denial")
        elif answered.claimant == denier and form is not Form.RETRACTS:
            self.seeker.miss(
                path, claim, "not answered: it is the denier's own, which only retracts takes back"
            )
        else:
            return True
        return False

    def _words_of_stand(
        self, path: str, words: Sequence[Words], statements: Sequence[str]
    ) -> tuple[Span, ...]:
        """Return the spans of a claim or a denial, which stand near the statements that carry it."""
        spoken = [self._spoken[identity] for identity in statements]
        parts = [part for statement in spoken for part in (*statement.content, statement.cue) if part]
        anchor = Stretch(parts[0].start, parts[0].end) if parts else None
        return self.seeker.settle(_wanted(path, words=words), anchor).get("words", ())

    def _when(
        self, path: str, words: Words | None, spans: Sequence[Span], direction: Direction
    ) -> When | None:
        """Return the days that *words* name: as the article has them, else by themselves."""
        if words is None:
            return None
        for span in spans:
            within = [time for time in self._times if span.start <= time.start and time.end <= span.end]
            if len(within) == 1:
                return within[0].when
        try:
            return resolve(
                words.words, published=self._moment, direction=direction, language=self._article.language
            )
        except DateError as error:
            self.seeker.miss(path, words.words, f"no time: {error.reason}")
            return None

    def _linked(
        self, kind: str, records: Iterable[Any], given: Iterable[Any], names: Sequence[str]
    ) -> list[Any]:
        """Return *records* with the ids of others of their *kind*, now that all keys are known."""
        made: list[Any] = []
        for place, (quoted, record) in enumerate(zip(given, records, strict=True)):
            if record is None:
                continue
            links: dict[str, str | None] = {}
            for name in names:
                path, key = f"{kind}[{place}].{name}", getattr(quoted, name)
                links[name] = self._keyed_one(path, kind, key)
                if links[name] == record.id:
                    self.seeker.miss(path, key, "nothing is a part of itself")
                    links[name] = None
            made.append(evolve(record, **links))
        return made

    def _named(self, path: str, names: Iterable[str]) -> tuple[str, ...]:
        found = (self._named_one(f"{path}[{place}]", name) for place, name in enumerate(names))
        return tuple(dict.fromkeys(identity for identity in found if identity is not None))

    def _named_one(self, path: str, name: str) -> str | None:
        """Return the id of the actor called *name*; report it where nobody is."""
        identity = self._actors.get(fold(name))
        if identity is None:
            self.seeker.miss(path, name, "none of the actors has this name")
        return identity

    def _keyed(self, path: str, kind: str, keys: Iterable[str]) -> tuple[str, ...]:
        found = (self._keyed_one(f"{path}[{place}]", kind, key) for place, key in enumerate(keys))
        return tuple(dict.fromkeys(identity for identity in found if identity is not None))

    def _keyed_one(self, path: str, kind: str, key: str | None) -> str | None:
        """Return the id of the record of *kind* that *key* stands for; report it where there is none."""
        if key is None:
            return None
        identity = self._keys.get((kind, key))
        if identity is None:
            left_out = (kind, key) in self._keys
            self.seeker.miss(path, key, "was left out" if left_out else f"none of the {kind} has this key")
        return identity


def _wanted(path: str, **fields: Words | Sequence[Words] | None) -> list[Wanted]:
    """Return the words of one record with their fields and paths."""
    wanted: list[Wanted] = []
    for name, value in fields.items():
        if isinstance(value, Words):
            wanted.append(Wanted(name, f"{path}.{name}", value))
        else:
            wanted += [Wanted(name, f"{path}.{name}[{n}]", words) for n, words in enumerate(value or ())]
    return wanted

"""Everything read from one or more Articles: Dossier."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from operator import attrgetter
from typing import Any, NoReturn

from attrs import evolve, frozen

from diplonews.errors import ModelError
from diplonews.model.actor import Actor
from diplonews.model.article import Article
from diplonews.model.event import Event
from diplonews.model.index import Index, TimelineEntry
from diplonews.model.merge import join_all
from diplonews.model.references import RECORDS, Record, quoted, references, referred, spans
from diplonews.model.renaming import replace, unions
from diplonews.model.span import Span
from diplonews.model.stands import Claim, Denial
from diplonews.model.statement import Statement
from diplonews.model.vocabulary import Form, Standing


@frozen(kw_only=True)
class Dossier:
    """Everything read from one or more Articles. Records stand in a fixed order, whatever order they were given in.

    Ids are unique, every reference resolves, and every Span of an Article whose text is held quotes that text.
    Queries take a record or its id and follow `same_as`; an unknown id is a KeyError that names it.

    Attributes:
        articles: By day of publication and id.
        actors: Like all that follow, by article and start of the first of their own words (spans, content, cue), then id.
        events: What is said to have happened.
        statements: Who said what.
        claims: Who says that it happened.
        denials: Who denies it.
        same_as: Sorted pairs of ids of Actors or Events that are held to be one.
    """

    articles: tuple[Article, ...] = ()
    actors: tuple[Actor, ...] = ()
    events: tuple[Event, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    denials: tuple[Denial, ...] = ()
    same_as: tuple[tuple[str, str], ...] = ()

    def __attrs_post_init__(self) -> None:
        by_id: dict[str, Record] = {}
        for name, wanted in RECORDS.items():
            records = getattr(self, name)
            if type(records) is not tuple:
                raise ModelError("Dossier", name, records, "a tuple")
            for record in records:
                if type(record) is not wanted:
                    raise ModelError("Dossier", name, record, f"a tuple of {wanted.__name__} only")
                if record.id in by_id:
                    raise ModelError("Dossier", name, record.id, "each id once; join dossiers with |")
                by_id[record.id] = record
            if len(records) > 1:
                object.__setattr__(self, name, tuple(sorted(records, key=_PLACES.get(wanted, _place))))
        stands = (self.claims, self.denials)
        if not referred(self.actors, self.events, self.statements, *stands) <= {None, *by_id}:
            _refuse_reference(by_id)
        texts = {article.id: article.text for article in self.articles}
        for span in quoted(self.actors, self.events, self.statements, chain(*stands)):
            text = texts.get(span.article, "")
            if text is not None and text[span.start : span.end] != span.exact:
                _refuse_quote(span, by_id)
        for denial in self.denials:
            _check_denial(denial, by_id)
        if self.same_as != ():
            self._tidy_same_as(by_id)

    def _tidy_same_as(self, by_id: dict[str, Record]) -> None:
        pairs: object = self.same_as
        if not isinstance(pairs, tuple):
            raise ModelError("Dossier", "same_as", pairs, "a tuple")
        for pair in pairs:
            if type(pair) is not tuple or len(pair) != 2 or pair[0] == pair[1]:
                raise ModelError("Dossier", "same_as", pair, "pairs of two ids")
            one, other = (by_id.get(identity) if isinstance(identity, str) else None for identity in pair)
            if type(one) is not type(other) or not isinstance(one, (Actor, Event)):
                raise ModelError("Dossier", "same_as", pair, "two Actors or two Events of this dossier")
        tidy = {(min(pair), max(pair)) for pair in self.same_as}
        object.__setattr__(self, "same_as", tuple(sorted(tidy)))

    def records(self) -> Iterator[Record]:
        """Yield every record, articles first, denials last."""
        return chain(self.articles, self.actors, self.events, self.statements, self.claims, self.denials)

    def index(self) -> Index:
        """Return an Index: worth keeping for many queries over a large dossier."""
        return Index(self.records(), self.same_as)

    def __getitem__(self, identity: str) -> Record:
        for record in self.records():
            if record.id == identity:
                return record
        raise KeyError(identity)

    def __or__(self, other: "Dossier") -> "Dossier":
        if not isinstance(other, Dossier):
            return NotImplemented
        return Dossier.merge((self, other))

    @classmethod
    def merge(cls, dossiers: Iterable["Dossier"]) -> "Dossier":
        """Return the union by id of any number of dossiers; the same in whatever order they come.

        >>> Dossier.merge([])
        Dossier(articles=(), actors=(), events=(), statements=(), claims=(), denials=(), same_as=())
        """
        parts = tuple(dossiers)
        merged: dict[str, Any] = {
            name: join_all(record for part in parts for record in getattr(part, name)) for name in RECORDS
        }
        return cls(**merged, same_as=tuple({pair for part in parts for pair in part.same_as}))

    def standing(self, event: Event | str) -> Standing:
        """Return where *event* stands between those who claim and those who deny it.

        Claims with polarity + and certainty CT, PR or PS speak for it; claims with polarity - and denials of form
        not_happened, false, rejects, unaware or no_plan against it. Both make it *disputed*, only the second
        *denied*; only the first *asserted* where an Article claims it in its own voice, else *alleged*; neither
        leaves it *mentioned*.
        """
        return self.index().standing(event)

    def parties_of(self, event: Event | str) -> tuple[Actor, ...]:
        """Return the Actors of *event*: those who act, then those it is done to."""
        return self.index().parties_of(event)

    def claims_of(self, event: Event | str) -> tuple[Claim, ...]:
        """Return the Claims about *event*."""
        return self.index().claims_of(event)

    def denials_of(self, about: Event | Claim | str) -> tuple[Denial, ...]:
        """Return the Denials of an Event, or those that answer a Claim."""
        return self.index().denials_of(about)

    def statements_by(self, actor: Actor | str) -> tuple[Statement, ...]:
        """Return the Statements whose speaker is *actor*."""
        return self.index().statements_by(actor)

    def contested(self) -> tuple[Event, ...]:
        """Return the Events that are disputed or denied."""
        return self.index().contested()

    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Return the Events whose days are known, by day, each with the days on which it was claimed or denied."""
        return self.index().timeline()

    def replace(self, old: Record | str, new: Record) -> "Dossier":
        """Return a dossier in which *new* stands for *old* everywhere.

        A record whose identity refers to *old* gets a new id as well, and so on. Where *new* is there already, the
        two are joined.

        Raises:
            KeyError: If *old* is not there.
            ModelError: If *new* is a record of another kind.
        """
        return self._with({self.index().known(old): new})

    def joined(self) -> "Dossier":
        """Return the dossier in which what `same_as` joins is one record, and the stands on it are one as well.

        The record is told from others like the one that is known best, an Event by the fewest days, an Actor by the
        longest name; its id may be new. No pair is left, and no word: claims of one claimant about the events that are
        one become one Claim with all statements, and so do denials of one form. It cannot be undone.
        """
        return self._with(unions(self.records(), self.index().same)) if self.same_as else self

    def _with(self, new: Mapping[str, Record]) -> "Dossier":
        groups, renamed = replace(self.records(), new)
        pairs = ((renamed.get(one, one), renamed.get(other, other)) for one, other in self.same_as)
        return Dossier(**groups, same_as=tuple(pair for pair in pairs if pair[0] != pair[1]))

    def without_text(self) -> "Dossier":
        """Return the dossier with the digests of its articles in place of their texts; ids and spans stay."""
        return evolve(self, articles=tuple(evolve(article, text=None) for article in self.articles))


def _place(record: Any) -> tuple[str, int, str]:
    """Return the key that sorts records of one class by their own spans, which are sorted already."""
    if record.spans:
        first = record.spans[0]
        return first.article, first.start, record.id
    return "", 0, record.id


def _place_of_statement(statement: Statement) -> tuple[str, int, str]:
    first, cue = statement.content[0] if statement.content else None, statement.cue
    if cue is not None and (first is None or cue.start < first.start):
        first = cue
    return (first.article, first.start, statement.id) if first is not None else ("", 0, statement.id)


_PLACES: dict[type[Record], Any] = {Article: attrgetter("published", "id"), Statement: _place_of_statement}
"""The keys that sort the records that have no spans of their own."""


def _refuse_reference(by_id: dict[str, Record]) -> NoReturn:
    """Name the first reference that does not resolve."""
    record, field, identity = next(
        (record, field, identity)
        for record in by_id.values()
        for field, identity in references(record)
        if identity not in by_id
    )
    raise ModelError(type(record).__name__, field, identity, "the id of a record of this dossier")


def _refuse_quote(span: Span, by_id: dict[str, Record]) -> NoReturn:
    """Say what stands where *span* does, and which record holds it."""
    name, field = next(
        (type(record).__name__, field)
        for record in by_id.values()
        for field, held in spans(record)
        if held is span
    )
    article = by_id.get(span.article)
    if not isinstance(article, Article) or article.text is None:
        raise ModelError(name, field, span.article, "the id of an Article of this dossier")
    there = article.text[span.start : span.end]
    raise ModelError(name, field, span.exact, f"{there!r}, which stands at {span.start} to {span.end}")


def _check_denial(denial: Denial, by_id: dict[str, Record]) -> None:
    for identity in denial.claims:
        claim = by_id[identity]
        if isinstance(claim, Claim) and claim.event != denial.event:
            raise ModelError("Denial", "claims", identity, f"claims about {denial.event}, the event denied")
        if isinstance(claim, Claim) and claim.claimant == denial.denier and denial.form is not Form.RETRACTS:
            raise ModelError(
                "Denial", "claims", identity, "claims of others: only retracts answers an own claim"
            )

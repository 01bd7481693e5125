"""Who speaks and acts: Actor."""

from attrs import field, frozen

from diplonews.model.checks import (
    check_members,
    check_other,
    check_reference,
    check_text,
    check_words,
    refuse,
    refuse_member,
)
from diplonews.model.ids import fold, set_id
from diplonews.model.show import show
from diplonews.model.span import Span, check_spans
from diplonews.model.vocabulary import ActorKind, Sector


@frozen(kw_only=True)
class Actor:
    """A person, state, office, body, outlet or group that can speak or act.

    Attributes:
        name: The fullest form of the name, without a title; for kind *unnamed* the words used.
        kind: What it is.
        role: Title or office, in lower case ("foreign minister").
        affiliation: Id of the Actor whose role it is, or whom it belongs to.
        country: ISO 3166-1 alpha-3 code.
        sector: PLOVER's sector code.
        aliases: Other names, sorted.
        wikidata_id: Such as ``"Q7747"``.
        article: Id of the Article; for kind *unnamed* only: "an official" of one article is not that of another.
        spans: Every place where the name stands.
        id: Made from kind and name, and from the article where unnamed.
    """

    name: str
    kind: ActorKind
    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    sector: Sector | None = None
    aliases: tuple[str, ...] = ()
    wikidata_id: str | None = None
    article: str | None = None
    spans: tuple[Span, ...] = ()
    id: str = field(default="", init=False)

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        check_text(self, "name")
        if type(self.kind) is not ActorKind:
            refuse_member(self, "kind", ActorKind)
        if self.role is not None:
            check_text(self, "role", optional=True)
        if self.sector is not None and type(self.sector) is not Sector:
            refuse_member(self, "sector", Sector)
        self._check_codes()
        if self.aliases != ():
            check_members(self, "aliases", str)
            for alias in self.aliases:
                check_words(self, "aliases", alias)
        if self.spans != ():
            check_spans(self, "spans")
        if self.article is not None:
            check_reference(self, "article", "art")
        if (self.article is not None) != (self.kind is ActorKind.UNNAMED):
            refuse(
                self, "article", self.article, "an article's id for kind unnamed, None for every other kind"
            )
        set_id(self, "act", self.kind, fold(self.name), self.article or "")
        if self.affiliation is not None:
            check_other(self, "affiliation", "act")

    def _check_codes(self) -> None:
        country, wikidata = self.country, self.wikidata_id
        if wikidata is not None:
            check_text(self, "wikidata_id", optional=True)
            if not (wikidata[0] == "Q" and wikidata[1:].isascii() and wikidata[1:].isdecimal()):
                refuse(self, "wikidata_id", wikidata, "a Wikidata id: Q and digits")
        if country is not None:
            check_text(self, "country", optional=True)
            if not (len(country) == 3 and country.isascii() and country.isupper() and country.isalpha()):
                refuse(self, "country", country, "an ISO 3166-1 alpha-3 code: three capital letters")

"""JSON-LD: records as schema.org things under stable IRIs, their words as selectors of the Web Annotation model.

Articles are NewsArticles, statements Quotations, claims Claims, denials DisagreeActions; a denial is no fact check, so
nothing here is a ClaimReview. What schema.org has no word for stands under ``urn:diplonews:term:``. Every document
carries the context that the package ships, so that nobody needs a network to read it. Cannot be read back.
"""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from diplonews.model import Actor, ActorKind, Article, Claim, Denial, Dossier, Event, Index, Span, Statement
from diplonews.serial.format import Format, Target
from diplonews.serial.json import opened
from diplonews.serial.rows import joined

BASE = "urn:diplonews:"
"""Stands before the ids, where you name no base of your own."""

CONTEXT = Path(__file__).with_name("context-1.jsonld")
"""The context that the package ships."""

_TYPES = {
    ActorKind.PERSON: "Person",
    ActorKind.STATE: "Country",
    ActorKind.ORGANIZATION: "Organization",
    ActorKind.OUTLET: "Organization",
    ActorKind.GROUP: "Group",
    ActorKind.UNNAMED: "UnnamedSource",
}

Node = dict[str, Any]


def to_jsonld(dossiers: Dossier | Iterable[Dossier], *, base: str = BASE) -> Node:
    """Return *dossiers*, joined, as one JSON-LD document: a node for each record in its ``@graph``.

    Args:
        dossiers: What to write.
        base: Stands before every id to make it an IRI, such as ``"https://example.org/records/"``.

    >>> from diplonews import seeds
    >>> nodes = to_jsonld(seeds.load("denied-call").dossier)["@graph"]
    >>> nodes[0]["type"]
    'NewsArticle'
    """
    dossier = joined(dossiers)
    writer = _Writer(dossier, base)
    same: dict[str, list[str]] = {}
    for one, other in dossier.same_as:
        same.setdefault(one, []).append(base + other)
    nodes = [writer.node(record) | {"heldToBe": same.get(record.id)} for record in dossier.records()]
    return {"@context": _context(), "@graph": [_said(node) for node in nodes]}


def dump_jsonld(dossiers: Dossier | Iterable[Dossier], target: Target, *, base: str = BASE) -> None:
    """Write *dossiers*, joined, as JSON-LD to *target*, a path or an open text stream; keys are sorted."""
    text = json.dumps(
        to_jsonld(dossiers, base=base), ensure_ascii=False, allow_nan=False, sort_keys=True, indent=1
    )
    with opened(target) as stream:
        stream.write(text + "\n")


@cache
def _context() -> Node:
    found: Node = json.loads(CONTEXT.read_bytes())["@context"]
    return found


def _said(node: Node) -> Node:
    """Return *node* without what it does not say."""
    return {key: value for key, value in node.items() if value not in (None, [], "")}


class _Writer:
    """Makes nodes of the records of one dossier."""

    def __init__(self, dossier: Dossier, base: str) -> None:
        self.index: Index = dossier.index()
        self.base = base

    def node(self, record: Any) -> Node:
        made: Node = getattr(self, f"_{type(record).__name__.lower()}")(record)
        return {"id": self.base + record.id, **made}

    def _iri(self, identity: str | None) -> str | None:
        return None if identity is None else self.base + identity

    def _iris(self, identities: Iterable[str]) -> list[str]:
        return [self.base + identity for identity in identities]

    def _selected(self, spans: Iterable[Span | None]) -> list[Node]:
        """Return *spans* as specific resources, named by place as RFC 5147 does."""
        return [
            {
                "id": f"{self.base}{span.article}#char={span.start},{span.end}",
                "type": "SpecificResource",
                "source": self.base + span.article,
                "selector": [
                    {"type": "TextPositionSelector", "start": span.start, "end": span.end},
                    {"type": "TextQuoteSelector", "exact": span.exact},
                ],
            }
            for span in spans
            if span is not None
        ]

    def _article(self, article: Article) -> Node:
        return {
            "type": "NewsArticle",
            "headline": article.headline,
            "articleBody": article.text,
            "sha256": article.digest,
            "datePublished": article.published.isoformat(),
            "publisher": {"type": "Organization", "name": article.publisher} if article.publisher else None,
            "author": {"name": article.author} if article.author else None,
            "url": article.url,
            "inLanguage": article.language,
        }

    def _actor(self, actor: Actor) -> Node:
        person = actor.kind is ActorKind.PERSON
        wikidata = actor.wikidata_id
        return {
            "type": _TYPES[actor.kind],
            "name": actor.name,
            "alternateName": list(actor.aliases),
            "jobTitle" if person else "role": actor.role,
            "affiliation": self._iri(actor.affiliation),
            "countryCode": actor.country,
            "sector": actor.sector and actor.sector.value,
            "sameAs": wikidata and f"http://www.wikidata.org/entity/{wikidata}",
            "isPartOf": self._iri(actor.article),
            "words": self._selected(actor.spans),
        }

    def _event(self, event: Event) -> Node:
        when = event.when
        return {
            "type": "Event",
            "name": event.spans[0].exact if event.spans else None,
            "eventType": event.type and event.type.value,
            "eventMode": event.mode and event.mode.value,
            "phase": event.phase.value,
            "standing": self.index.standing(event).value,
            "party": self._iris(event.actors),
            "recipient": self._iris(event.recipients),
            "timex": when and when.value,
            "startDate": when.start.isoformat() if when and when.start else None,
            "endDate": when.end.isoformat() if when and when.end else None,
            "timeWords": self._selected(event.when_spans),
            "location": event.place,
            "condition": self._iri(event.condition),
            "superEvent": self._iri(event.within),
            "count": [
                _said({"type": "Count", "what": c.what, "low": c.low, "high": c.high}) for c in event.counts
            ],
            "words": self._selected(event.spans),
        }

    def _statement(self, statement: Statement) -> Node:
        said = statement.said
        return {
            "type": "Quotation",
            "text": " … ".join(span.exact for span in statement.content),
            "spokenByCharacter": self._iri(statement.speaker),
            "isPartOf": self._iris(filter(None, (statement.article, statement.within))),
            "addressee": self._iris(statement.addressees),
            "act": statement.act.value,
            "saidFirst": said.start.isoformat() if said and said.start else None,
            "saidLast": said.end.isoformat() if said and said.end else None,
            "timex": said and said.value,
            "content": self._selected(statement.content),
            "quoted": self._selected(statement.quotes),
            "cue": self._selected([statement.cue]),
            "speakerWords": self._selected([statement.speaker_span]),
            "timeWords": self._selected(statement.said_spans),
        }

    def _claim(self, claim: Claim) -> Node:
        return {
            "type": "Claim",
            "claimant": self._iri(claim.claimant),
            "about": self._iri(claim.event),
            "text": claim.proposition,
            "polarity": claim.polarity.value,
            "certainty": claim.certainty.value,
            "appearance": self._iris(claim.statements),
            "words": self._selected(claim.spans),
        }

    def _denial(self, denial: Denial) -> Node:
        return {
            "type": "DisagreeAction",
            "agent": self._iri(denial.denier),
            "object": self._iris((*filter(None, [denial.event]), *denial.claims)),
            "description": denial.proposition,
            "form": denial.form.value,
            "statement": self._iris(denial.statements),
            "words": self._selected(denial.spans),
        }


FORMAT = Format(name="jsonld", suffix=".jsonld", dump=dump_jsonld)

"""From the dossier of an article back to the quoted form: examples of what `ground` takes, for people and for models.

Leaves out what the form has no field for: ids, offsets, Wikidata ids, and pairs held to be one.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from diplonews.errors import ModelError
from diplonews.model import Article, Dossier, Span, When


def quoted(dossier: Dossier) -> dict[str, Any]:
    """Return the records of *dossier*, which holds one article, with quoted words in place of offsets and ids.

    What comes back is plain JSON. Grounded in the same article it gives the same records again, as far as the form
    keeps them. A When without words is given as its TIMEX3 value.

    Raises:
        ModelError: If the dossier holds more or less than one article, or that one without its text.

    >>> from diplonews import seeds
    >>> quoted(seeds.load("denied-call").dossier)["events"][0]["type"]
    'CONSULT'
    """
    if len(dossier.articles) != 1:
        raise ModelError("Dossier", "articles", len(dossier.articles), "one article: quote each by itself")
    return _Quoter(dossier).records()


class _Quoter:
    """Writes the records of one article."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._article: Article = dossier.articles[0]
        self._names: Mapping[str, str] = {actor.id: actor.name for actor in dossier.actors}
        self._keys = {
            **{event.id: f"e{place}" for place, event in enumerate(dossier.events, 1)},
            **{told.id: f"s{place}" for place, told in enumerate(dossier.statements, 1)},
            **{claim.id: f"c{place}" for place, claim in enumerate(dossier.claims, 1)},
        }

    def records(self) -> dict[str, Any]:
        """Return every record in the quoted form."""
        return {
            "actors": self._actors(),
            "events": self._events(),
            "statements": self._statements(),
            "claims": self._claims(),
            "denials": self._denials(),
        }

    def _actors(self) -> list[dict[str, Any]]:
        return [
            {
                "name": actor.name,
                "kind": actor.kind.value,
                "role": actor.role,
                "affiliation": self._names.get(actor.affiliation or ""),
                "country": actor.country,
                "sector": actor.sector and actor.sector.value,
                "aliases": list(actor.aliases),
                "words": self._words(actor.spans),
            }
            for actor in self._dossier.actors
        ]

    def _events(self) -> list[dict[str, Any]]:
        return [
            {
                "key": self._keys[event.id],
                "words": self._words(event.spans),
                "type": event.type and event.type.value,
                "mode": event.mode and event.mode.value,
                "phase": event.phase.value,
                "actors": [self._names[identity] for identity in event.actors],
                "recipients": [self._names[identity] for identity in event.recipients],
                "when": self._time(event.when, event.when_spans),
                "place": event.place,
                "condition": self._keys.get(event.condition or ""),
                "within": self._keys.get(event.within or ""),
                "counts": [{"what": c.what, "low": c.low, "high": c.high} for c in event.counts],
            }
            for event in self._dossier.events
        ]

    def _statements(self) -> list[dict[str, Any]]:
        return [
            {
                "key": self._keys[told.id],
                "speaker": self._names[told.speaker],
                "act": told.act.value,
                "content": self._words(told.content),
                "quotes": self._words(told.quotes),
                "cue": told.cue and self._word(told.cue),
                "speaker_words": told.speaker_span and self._word(told.speaker_span),
                "said": self._time(told.said, told.said_spans),
                "addressees": [self._names[identity] for identity in told.addressees],
                "within": self._keys.get(told.within or ""),
            }
            for told in self._dossier.statements
        ]

    def _claims(self) -> list[dict[str, Any]]:
        return [
            {
                "key": self._keys[claim.id],
                "claimant": self._names.get(claim.claimant),
                "event": self._keys.get(claim.event or ""),
                "proposition": claim.proposition,
                "polarity": claim.polarity.value,
                "certainty": claim.certainty.value,
                "statements": [self._keys[identity] for identity in claim.statements],
                "words": self._words(claim.spans),
            }
            for claim in self._dossier.claims
        ]

    def _denials(self) -> list[dict[str, Any]]:
        return [
            {
                "denier": self._names[denial.denier],
                "form": denial.form.value,
                "event": self._keys.get(denial.event or ""),
                "proposition": denial.proposition,
                "claims": [self._keys[identity] for identity in denial.claims],
                "statements": [self._keys[identity] for identity in denial.statements],
                "words": self._words(denial.spans),
            }
            for denial in self._dossier.denials
        ]

    def _time(self, when: When | None, spans: Iterable[Span]) -> str | dict[str, Any] | None:
        for span in spans:
            return self._word(span)
        return None if when is None else when.value

    def _words(self, spans: Iterable[Span]) -> list[str | dict[str, Any]]:
        return [self._word(span) for span in spans]

    def _word(self, span: Span) -> str | dict[str, Any]:
        """Return the words of *span*, with the number of their place where they stand several times."""
        text = self._article.text
        if text is None:
            raise ModelError("Article", "text", None, "the text: places cannot be counted without it")
        if text.find(span.exact) == text.rfind(span.exact):
            return span.exact
        before, start = 1, text.find(span.exact)
        while start < span.start:
            before, start = before + 1, text.find(span.exact, start + 1)
        return {"words": span.exact, "nth": before}

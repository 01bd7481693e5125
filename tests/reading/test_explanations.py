"""Explanations: the words a record rests on, in their sentences."""

from datetime import date

import pytest

from diplonews import explain, seeds
from diplonews.model import Actor, ActorKind, Article, Claim, Denial, Dossier, Event, EventType, Form

ARTICLE = Article(
    published=date(2024, 11, 11),
    publisher="Gazette",
    text="The envoys talked for an hour. Ruritania denied it the next day.",
)
RURITANIA = Actor(name="Ruritania", kind=ActorKind.STATE, spans=(ARTICLE.span("Ruritania"),))
TALK = Event(type=EventType.CONSULT, actors=(RURITANIA.id,), spans=(ARTICLE.span("talked"),))
CLAIM = Claim(claimant=ARTICLE.id, event=TALK.id, spans=(ARTICLE.span("talked"),))
DENIAL = Denial(
    denier=RURITANIA.id, event=TALK.id, form=Form.NOT_HAPPENED, spans=(ARTICLE.span("denied it"),)
)
DOSSIER = Dossier(
    articles=(ARTICLE,), actors=(RURITANIA,), events=(TALK,), claims=(CLAIM,), denials=(DENIAL,)
)


def test_an_event_is_explained_by_its_words_claims_and_denials() -> None:
    """Each passage brings its sentence and source; claims and denials are parts."""
    explanation = explain(DOSSIER, TALK)

    (passage,) = explanation.passages
    assert (passage.span, passage.sentence) == (ARTICLE.span("talked"), "The envoys talked for an hour.")
    assert passage.source == "Gazette, 2024-11-11"
    assert [part.record for part in explanation.parts] == [CLAIM, DENIAL]
    assert explanation.parts[1].passages[0].sentence == "Ruritania denied it the next day."


def test_an_explanation_can_be_read() -> None:
    """The text says what stands there, a line a thing, parts set in."""
    assert str(explain(DOSSIER, TALK.id)).splitlines() == [
        "Event: CONSULT of Ruritania, day unknown: disputed",
        "  spans: “talked”",
        "    in: The envoys talked for an hour.  [Gazette, 2024-11-11]",
        "  Claim (+, CT) by the article itself",
        "    spans: “talked”",
        "      in: The envoys talked for an hour.  [Gazette, 2024-11-11]",
        "  Denial (not_happened) by Ruritania",
        "    spans: “denied it”",
        "      in: Ruritania denied it the next day.  [Gazette, 2024-11-11]",
    ]


def test_without_the_text_the_words_stand_alone() -> None:
    """Where only the digest is held, a span is its own sentence."""
    assert explain(DOSSIER.without_text(), TALK).passages[0].sentence == "talked"


def test_an_unknown_record_is_named() -> None:
    """A record of another dossier is a KeyError."""
    with pytest.raises(KeyError, match="evt-"):
        explain(Dossier(), TALK)


@pytest.mark.parametrize("name", seeds.names())
def test_every_record_of_a_seed_can_be_explained(name: str) -> None:
    """Whatever stands in a reviewed dossier has an explanation that quotes its article."""
    dossier = seeds.load(name).dossier

    for record in dossier.records():
        for passage in explain(dossier, record).passages:
            assert passage.span.exact in passage.sentence

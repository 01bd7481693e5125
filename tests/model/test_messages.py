"""What records, dossiers and queries say when they refuse: each message whole, so that it can be read and mended by."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from diplonews.errors import ModelError
from diplonews.model import (
    Act,
    Actor,
    ActorKind,
    Article,
    Claim,
    Count,
    Denial,
    Dossier,
    Event,
    EventType,
    Form,
    Mode,
    Statement,
    TimeType,
    When,
)

ARTICLE = Article(published=date(2024, 11, 11), text="Ruritania denied it; Freedonia did not.")
BARE = evolve(ARTICLE, text=None)
ACTOR = Actor(name="Ruritania", kind=ActorKind.STATE)
OTHER = Actor(name="Freedonia", kind=ActorKind.STATE)
EVENT = Event(type=EventType.CONSULT, actors=(ACTOR.id, OTHER.id), when=When.day(date(2024, 11, 7)))
SPAN = ARTICLE.span("denied")
SAID = Statement(article=ARTICLE.id, speaker=ACTOR.id, act=Act.SAY, content=(SPAN,))
CLAIM = Claim(claimant=OTHER.id, event=EVENT.id)
DENIAL = Denial(denier=ACTOR.id, event=EVENT.id, form=Form.FALSE, claims=(CLAIM.id,))
DOSSIER = Dossier(
    articles=(ARTICLE,), actors=(ACTOR, OTHER), events=(EVENT,), claims=(CLAIM,), denials=(DENIAL,)
)
YEAR = When(type=TimeType.DATE, value="2024")
ELSEWHERE = Article(published=date(2024, 11, 12), text="They met.").span("met")


def no(record: Any, **changes: Any) -> Callable[[], object]:
    """Return what makes *record* with *changes*."""
    return lambda: evolve(record, **changes)


REFUSALS = [
    no(ARTICLE, published="2024-11-11"),
    no(ARTICLE, published=datetime(2024, 11, 11, tzinfo=UTC)),
    no(ARTICLE, published_at=date(2024, 11, 11)),
    no(ARTICLE, published_at=datetime(2024, 11, 12, tzinfo=UTC)),
    no(ARTICLE, headline=""),
    no(ARTICLE, publisher=7),
    no(ARTICLE, author=""),
    no(ARTICLE, url=7),
    no(ARTICLE, language=None),
    no(ARTICLE, text=7),
    no(ARTICLE, text="a"),
    no(BARE, digest="0" * 63),
    no(BARE, digest="G" * 64),
    no(BARE, digest=None),
    lambda: BARE.span("denied"),
    lambda: BARE.span_at(0, 1),
    lambda: ARTICLE.span(""),
    lambda: ARTICLE.span("denied", nth=0),
    lambda: ARTICLE.span("denied", nth=2),
    lambda: ARTICLE.span_at(3, 3),
    lambda: ARTICLE.span_at(-1, 3),
    lambda: ARTICLE.span_at(0, 40),
    no(SPAN, article=None),
    no(SPAN, article=EVENT.id),
    no(SPAN, start=None),
    no(SPAN, end=17.0),
    no(SPAN, exact=None),
    no(SPAN, start=-1),
    no(SPAN, end=18),
    no(SPAN, exact=""),
    no(SPAN, start=2**53 - 6, end=2**53),
    no(SPAN, exact="deni\ud800d"),
    no(ACTOR, name=None),
    no(ACTOR, kind=None),
    no(ACTOR, role=""),
    no(ACTOR, sector="GOV"),
    no(ACTOR, country="RURI"),
    no(ACTOR, country="rur"),
    no(ACTOR, country="R1R"),
    no(ACTOR, country="RÜR"),
    no(ACTOR, wikidata_id="Q"),
    no(ACTOR, wikidata_id="7"),
    no(ACTOR, wikidata_id="Q٣"),
    no(ACTOR, aliases="Ruritania"),
    no(ACTOR, aliases=(7,)),
    no(ACTOR, aliases=("",)),
    no(ACTOR, spans=("denied",)),
    no(ACTOR, article=ARTICLE.id),
    no(ACTOR, kind=ActorKind.UNNAMED),
    no(ACTOR, affiliation=EVENT.id),
    no(ACTOR, affiliation=ACTOR.id),
    lambda: Count(what=""),
    lambda: Count(what="dead", low=True),
    lambda: Count(what="dead", high=-1),
    lambda: Count(what="dead", low=2, high=1),
    lambda: Count(what="dead", low=10**400),
    no(EVENT, type="CONSULT"),
    no(EVENT, mode=Mode.RIOT),
    no(EVENT, type=EventType.AGREE, mode=Mode.PHONE),
    no(EVENT, type=None, mode=Mode.PHONE),
    no(EVENT, phase=None),
    no(EVENT, actors=[ACTOR.id]),
    no(EVENT, actors=(ACTOR,)),
    no(EVENT, recipients=(ACTOR.id,)),
    no(EVENT, when=date(2024, 11, 7)),
    no(EVENT, place=""),
    no(EVENT, counts=(1,)),
    no(EVENT, condition=ACTOR.id),
    no(EVENT, within=EVENT.id),
    no(SAID, article=ACTOR.id),
    no(SAID, speaker=ARTICLE.id),
    no(SAID, act="say"),
    no(SAID, cue="denied"),
    no(SAID, said="Monday"),
    no(SAID, addressees=(ARTICLE.id,)),
    no(SAID, quotes=(ARTICLE.span("denied it"),)),
    no(SAID, content=(SPAN, ARTICLE.span("nied it"))),
    no(SAID, cue=ELSEWHERE),
    no(SAID, speaker_span=ELSEWHERE),
    no(SAID, said_spans=(ELSEWHERE,)),
    no(SAID, within=SAID.id),
    no(CLAIM, claimant=EVENT.id),
    no(CLAIM, event=ACTOR.id),
    no(CLAIM, event=None),
    no(CLAIM, proposition=None),
    no(CLAIM, polarity="+"),
    no(CLAIM, certainty="CT"),
    no(CLAIM, statements=(CLAIM.id,)),
    no(DENIAL, denier=ARTICLE.id),
    no(DENIAL, form="false"),
    no(DENIAL, claims=(DENIAL.id,)),
    no(YEAR, type="DATE"),
    no(YEAR, value=2024),
    no(YEAR, mod="START"),
    lambda: When(type=TimeType.DATE, value="P3D"),
    lambda: When(type=TimeType.TIME, value="2024-11"),
    lambda: When(type=TimeType.DURATION, value="2024-11-07T10:00"),
    lambda: When(type=TimeType.DATE, value="2024-13"),
    lambda: When(type=TimeType.DATE, value="T10:00"),
    lambda: When.day("2024-11-07"),  # type: ignore[arg-type]
    no(DOSSIER, actors=[ACTOR]),
    no(DOSSIER, actors=(ACTOR, EVENT)),
    no(DOSSIER, actors=(ACTOR, OTHER, OTHER)),
    no(DOSSIER, actors=(ACTOR,)),
    no(DOSSIER, same_as=[(ACTOR.id, OTHER.id)]),
    no(DOSSIER, same_as=((ACTOR.id, OTHER.id, EVENT.id),)),
    no(DOSSIER, same_as=([ACTOR.id, OTHER.id],)),
    no(DOSSIER, same_as=((ACTOR.id, ACTOR.id),)),
    no(DOSSIER, same_as=((ACTOR.id, EVENT.id),)),
    no(DOSSIER, same_as=((CLAIM.id, DENIAL.id),)),
    no(DOSSIER, same_as=((ACTOR.id, 7),)),
    no(DOSSIER, events=(evolve(EVENT, spans=(evolve(SPAN, exact="denies"),)),)),
    no(DOSSIER, events=(evolve(EVENT, spans=(ELSEWHERE,)),)),
    no(DOSSIER, denials=(evolve(DENIAL, event=None, proposition="it"),)),
    no(DOSSIER, denials=(evolve(DENIAL, denier=OTHER.id),)),
    lambda: DOSSIER.replace(EVENT, ACTOR),
]

MESSAGES = Path(__file__).with_name("messages.txt").read_text(encoding="utf-8").splitlines()
"""What each of them says, in the same order."""


@pytest.mark.parametrize(
    ("make", "message"),
    list(zip(REFUSALS, MESSAGES, strict=True)),
    ids=[message.partition("=")[0] for message in MESSAGES],
)
def test_what_is_wrong_is_said(make: Callable[[], object], message: str) -> None:
    """The message names record, field and value, and says what was expected; the error holds them one by one."""
    with pytest.raises(ModelError) as caught:
        make()

    error = caught.value
    assert str(error) == message
    assert message.startswith(f"{error.record}.{error.field}=")
    assert message.endswith(f": expected {error.expected}")


def test_an_id_that_a_decoder_puts_in_is_checked() -> None:
    """The id that the content gives is taken, another is refused."""
    record = evolve(ACTOR)
    record.__attrs_post_init__()
    assert record == ACTOR

    object.__setattr__(record, "id", OTHER.id)
    with pytest.raises(ModelError, match=f"{OTHER.id}.*expected '{ACTOR.id}', which its content gives"):
        record.__attrs_post_init__()


def test_stretches_that_touch_do_not_overlap() -> None:
    """A statement may be told in several stretches, and quoted in any of them."""
    parts = (ARTICLE.span("denied"), ARTICLE.span(" it"), ARTICLE.span("Freedonia"))

    told = evolve(SAID, content=tuple(reversed(parts)), quotes=(ARTICLE.span("Free"), parts[1]))

    assert told.content == parts
    assert told.quotes == (parts[1], ARTICLE.span("Free"))

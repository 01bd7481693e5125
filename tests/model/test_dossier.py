"""The Dossier: what it refuses, how it merges, what it answers."""

from collections import Counter
from datetime import date
from itertools import chain
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from diplonews.errors import ModelError
from diplonews.model import (
    Act,
    Actor,
    ActorKind,
    Article,
    Certainty,
    Claim,
    Denial,
    Dossier,
    Event,
    EventType,
    Form,
    Polarity,
    Standing,
    Statement,
    When,
    link,
)
from diplonews.model.references import quoted, references, referred, spans
from diplonews.testing import dossiers
from full_dossier import FULL

TEXT = "Ruritania and Freedonia talked on Thursday, the Herald said on Sunday. Ruritania denied it on Monday."
ARTICLE = Article(published=date(2024, 11, 11), publisher="Gazette", text=TEXT)
RURITANIA = Actor(name="Ruritania", kind=ActorKind.STATE, spans=(ARTICLE.span("Ruritania"),))
FREEDONIA = Actor(name="Freedonia", kind=ActorKind.STATE, spans=(ARTICLE.span("Freedonia"),))
HERALD = Actor(name="Herald", kind=ActorKind.OUTLET, spans=(ARTICLE.span("Herald"),))
TALK = Event(
    type=EventType.CONSULT,
    actors=(RURITANIA.id, FREEDONIA.id),
    when=When.day(date(2024, 11, 7)),
    spans=(ARTICLE.span("talked"),),
)
SAID = Statement(
    article=ARTICLE.id,
    speaker=HERALD.id,
    act=Act.SAY,
    content=(ARTICLE.span("Ruritania and Freedonia talked on Thursday"),),
    cue=ARTICLE.span("said"),
    said=When.day(date(2024, 11, 10)),
)
CLAIM = Claim(claimant=HERALD.id, event=TALK.id, statements=(SAID.id,))
DENIAL = Denial(denier=RURITANIA.id, event=TALK.id, form=Form.NOT_HAPPENED, claims=(CLAIM.id,))
DOSSIER = Dossier(
    articles=(ARTICLE,),
    actors=(RURITANIA, FREEDONIA, HERALD),
    events=(TALK,),
    statements=(SAID,),
    claims=(CLAIM,),
    denials=(DENIAL,),
)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param({"articles": ()}, ARTICLE.id, id="spans of an article that is not there"),
        pytest.param({"actors": (RURITANIA, HERALD)}, FREEDONIA.id, id="reference that does not resolve"),
        pytest.param({"events": (TALK, TALK)}, "each id once", id="the same id twice"),
        pytest.param({"events": [TALK]}, "a tuple", id="a list"),
        pytest.param({"events": (CLAIM,)}, "Event only", id="a record of another kind"),
        pytest.param(
            {"claims": (evolve(CLAIM, event=None, proposition="they talked"),), "denials": (DENIAL,)},
            CLAIM.id,
            id="denied claim that is not there",
        ),
        pytest.param(
            {"denials": (evolve(DENIAL, event=None, proposition="it"),)},
            "the event denied",
            id="claim of other words",
        ),
        pytest.param(
            {"denials": (evolve(DENIAL, denier=HERALD.id),)}, "claims of others", id="denies an own claim"
        ),
        pytest.param(
            {"same_as": ((TALK.id, HERALD.id),)}, "two Actors or two Events", id="an event that is an actor"
        ),
        pytest.param({"same_as": ((TALK.id, TALK.id),)}, "pairs of two ids", id="same as itself"),
        pytest.param(
            {
                "actors": (
                    evolve(RURITANIA, spans=(evolve(RURITANIA.spans[0], exact="Ruritanix"),)),
                    FREEDONIA,
                    HERALD,
                )
            },
            "which stands at 0 to 9",
            id="span that quotes other words",
        ),
    ],
)
def test_what_does_not_hold_together_is_refused(changes: dict[str, Any], message: str) -> None:
    """Ids are unique, references resolve, spans quote their text, denials answer claims of others."""
    with pytest.raises(ModelError, match=message):
        evolve(DOSSIER, **changes)


def test_retracting_answers_an_own_claim() -> None:
    """Only a denial of form retracts may answer a claim of the denier's own."""
    taken_back = evolve(DENIAL, denier=HERALD.id, form=Form.RETRACTS)

    assert evolve(DOSSIER, denials=(taken_back,)).denials_of(CLAIM) == (taken_back,)


@given(dossier=dossiers())
def test_the_order_of_records_does_not_count(dossier: Dossier) -> None:
    """A dossier sorts itself."""
    backwards = {
        name: tuple(reversed(getattr(dossier, name))) for name in ("actors", "events", "statements", "claims")
    }

    assert evolve(dossier, **backwards) == dossier


def test_statements_stand_in_the_order_of_their_words() -> None:
    """The words that give the day may stand far away; they do not decide the order."""
    early = evolve(SAID, content=(ARTICLE.span("Ruritania denied it"),), cue=ARTICLE.span("denied"))
    dated = evolve(early, said_spans=(ARTICLE.span("Thursday"),))

    assert evolve(DOSSIER, statements=(dated, SAID)).statements == (SAID, dated)


@given(dossier=dossiers())
def test_without_text_everything_else_stays(dossier: Dossier) -> None:
    """Dropping the texts keeps ids and spans, and merging brings the texts back."""
    bare = dossier.without_text()

    assert all(article.text is None for article in bare.articles)
    assert [record.id for record in bare.records()] == [record.id for record in dossier.records()]
    assert bare | dossier == dossier


@pytest.mark.parametrize(
    ("claims", "denials", "standing"),
    [
        pytest.param((), (), Standing.MENTIONED, id="nobody takes a stand"),
        pytest.param((CLAIM,), (), Standing.ALLEGED, id="an actor claims"),
        pytest.param(
            (evolve(CLAIM, claimant=ARTICLE.id),), (), Standing.ASSERTED, id="the article itself claims"
        ),
        pytest.param((CLAIM,), (DENIAL,), Standing.DISPUTED, id="claimed and denied"),
        pytest.param((), (evolve(DENIAL, claims=()),), Standing.DENIED, id="denied alone"),
        pytest.param(
            (evolve(CLAIM, polarity=Polarity.NEGATIVE),), (), Standing.DENIED, id="said not to be so"
        ),
        pytest.param(
            (evolve(CLAIM, certainty=Certainty.UNDERSPECIFIED),), (), Standing.MENTIONED, id="left open"
        ),
        pytest.param(
            (), (evolve(DENIAL, claims=(), form=Form.NO_PLAN),), Standing.DENIED, id="no plan counts"
        ),
        pytest.param(
            (), (evolve(DENIAL, claims=(), form=Form.NO_COMMENT),), Standing.MENTIONED, id="silence does not"
        ),
        pytest.param(
            (), (evolve(DENIAL, claims=(), form=Form.REFUSES),), Standing.MENTIONED, id="nor does refusing"
        ),
    ],
)
def test_standing(claims: tuple[Claim, ...], denials: tuple[Denial, ...], standing: Standing) -> None:
    """Standing is derived from who claims and who denies, and how."""
    dossier = evolve(DOSSIER, claims=claims, denials=denials)

    assert dossier.standing(TALK) is standing
    assert dossier.contested() == ((TALK,) if standing in (Standing.DENIED, Standing.DISPUTED) else ())


def test_queries_follow_same_as_in_any_number_of_steps() -> None:
    """What is said of an event is said of all that `same_as` joins with it, however far."""
    undated = evolve(TALK, when=None)
    later = evolve(TALK, when=When.day(date(2024, 11, 8)))
    dossier = evolve(
        DOSSIER, events=(TALK, undated, later), same_as=((undated.id, TALK.id), (later.id, undated.id))
    )

    assert dossier.standing(later) is Standing.DISPUTED
    assert dossier.denials_of(later.id) == (DENIAL,)
    assert dossier.index().same(later) == tuple(sorted((TALK.id, undated.id, later.id)))


@pytest.mark.parametrize(
    "query", ["standing", "parties_of", "claims_of", "denials_of", "statements_by", "__getitem__"]
)
def test_an_unknown_id_is_named(query: str) -> None:
    """A query for what is not there is a KeyError that names it."""
    with pytest.raises(KeyError, match="evt-0000000000000000"):
        getattr(DOSSIER, query)("evt-0000000000000000")


def test_queries_take_a_record_or_its_id() -> None:
    """Both ways of asking give the same answer."""
    assert DOSSIER.statements_by(HERALD) == DOSSIER.statements_by(HERALD.id) == (SAID,)
    assert DOSSIER.claims_of(TALK) == DOSSIER.claims_of(TALK.id) == (CLAIM,)
    assert DOSSIER.parties_of(TALK) == DOSSIER.parties_of(TALK.id) == (RURITANIA, FREEDONIA)
    assert DOSSIER[TALK.id] == TALK


def test_the_timeline_has_the_event_day_and_the_days_it_was_spoken_of() -> None:
    """An event stands at its own day, with the days on which it was claimed or denied."""
    (entry,) = DOSSIER.timeline()

    assert (entry.event, entry.when, entry.said) == (TALK, TALK.when, (SAID.said,))


def test_replacing_an_actor_remakes_what_refers_to_it() -> None:
    """Ids that build on the replaced record change with it; no reference is lost."""
    republic = evolve(RURITANIA, name="Republic of Ruritania")

    dossier = DOSSIER.replace(RURITANIA, republic)

    (event,), (denial,) = dossier.events, dossier.denials
    assert event.id != TALK.id
    assert (denial.denier, denial.event, denial.claims) == (republic.id, event.id, (dossier.claims[0].id,))
    assert dossier.standing(event) is Standing.DISPUTED
    assert dossier.replace(republic, RURITANIA) == DOSSIER


def test_replacing_the_article_moves_its_spans() -> None:
    """Spans follow the article they lie in."""
    corrected = evolve(ARTICLE, publisher="Evening Gazette")

    dossier = DOSSIER.replace(ARTICLE, corrected)

    assert {span.article for record in dossier.records() for _, span in spans(record)} == {corrected.id}


def test_replacing_by_a_record_that_is_there_joins_the_two() -> None:
    """Two names for one actor become one actor, and an affiliation to oneself is dropped."""
    envoy = Actor(name="The envoy", kind=ActorKind.PERSON, affiliation=RURITANIA.id)
    speaker = Actor(name="Spokesman", kind=ActorKind.PERSON, affiliation=envoy.id)
    dossier = evolve(DOSSIER, actors=(*DOSSIER.actors, envoy, speaker))

    merged = dossier.replace(envoy, speaker)

    assert [actor.name for actor in merged.actors if actor.kind is ActorKind.PERSON] == ["Spokesman"]
    assert next(a for a in merged.actors if a.name == "Spokesman").affiliation is None


def test_a_record_is_replaced_by_one_of_its_kind() -> None:
    """An actor cannot stand for an event."""
    with pytest.raises(ModelError, match="a record of type Event"):
        DOSSIER.replace(TALK, HERALD)


@pytest.mark.parametrize(
    ("names", "linked"),
    [
        pytest.param(("Anna Karlsdottir", "Karlsdottir"), 1, id="surname of the only bearer"),
        pytest.param(("Anna Karlsdottir", "Jon Karlsdottir", "Karlsdottir"), 0, id="surname that two bear"),
        pytest.param(("Anna Karlsdottir", "Anna Berg"), 0, id="a shared first name"),
    ],
)
def test_linking_actors(names: tuple[str, ...], linked: int) -> None:
    """Names that contain each other are linked where no third name fits one of them alone."""
    people = tuple(Actor(name=name, kind=ActorKind.PERSON) for name in names)

    assert len(link(Dossier(actors=people)).same_as) == linked


@pytest.mark.parametrize(
    ("days", "linked"),
    [
        pytest.param((7, None), 1, id="dated and undated"),
        pytest.param((7, 8), 0, id="two days"),
        pytest.param((7, 8, None), 0, id="undated beside two days stays alone"),
    ],
)
def test_linking_events(days: tuple[int | None, ...], linked: int) -> None:
    """Events of the same type and parties are linked where their days allow one reading only."""
    events = tuple(evolve(TALK, when=When.day(date(2024, 11, day)) if day else None) for day in days)

    dossier = link(evolve(DOSSIER, events=events, claims=(), denials=()))

    assert len(dossier.same_as) == linked
    assert link(dossier) == dossier


@given(dossier=dossiers())
def test_linking_again_changes_nothing(dossier: Dossier) -> None:
    """`link` only adds pairs, and adds them once."""
    linked = link(dossier)

    assert set(dossier.same_as) <= set(linked.same_as)
    assert link(linked) == linked


def test_joining_makes_one_record_of_what_is_the_same() -> None:
    """Events that are one become the best dated of them, and the stands on them one for each who takes it."""
    undated = evolve(TALK, when=None, spans=(ARTICLE.span("it"),))
    again = evolve(CLAIM, event=undated.id, statements=())
    dossier = link(evolve(DOSSIER, events=(TALK, undated), claims=(CLAIM, again)))

    joined = dossier.joined()

    assert joined.events == (evolve(TALK, spans=(*TALK.spans, *undated.spans)),)
    assert (joined.claims, joined.denials, joined.same_as) == ((CLAIM,), (DENIAL,), ())
    assert joined.joined() == joined


def test_joining_actors_keeps_the_longest_name() -> None:
    """The other names become aliases, and nobody comes to deny an own claim."""
    short = Actor(name="Herald", kind=ActorKind.OUTLET)
    paper = Actor(name="Morning Herald", kind=ActorKind.OUTLET, country="GBR")
    own = evolve(DENIAL, denier=paper.id)
    dossier = link(evolve(DOSSIER, actors=(RURITANIA, FREEDONIA, HERALD, paper), denials=(own,)))

    (outlet,) = (actor for actor in dossier.joined().actors if actor.kind is ActorKind.OUTLET)

    assert (outlet.name, outlet.aliases, outlet.country) == ("Morning Herald", (short.name,), "GBR")
    assert outlet.spans == HERALD.spans
    assert [denial.claims for denial in dossier.joined().denials] == [()]


@given(dossier=dossiers())
def test_joining_loses_no_word(dossier: Dossier) -> None:
    """Whatever is linked can be joined, once and for all, and no span is lost."""
    linked = link(dossier)
    joined = linked.joined()

    assert joined.same_as == ()
    assert {span for r in joined.records() for _, span in spans(r)} >= {
        span for actor in linked.actors for span in actor.spans
    }


def test_joined_records_point_at_nobody_among_themselves() -> None:
    """An actor whose affiliation is the same actor by another name has none when both are joined."""
    whole = Actor(name="Ministry of Peace", kind=ActorKind.ORGANIZATION)
    short = Actor(name="Ministry", kind=ActorKind.ORGANIZATION, affiliation=whole.id)
    dossier = Dossier(actors=(whole, short), same_as=((min(whole.id, short.id), max(whole.id, short.id)),))

    (joined,) = dossier.joined().actors

    assert (joined.name, joined.aliases, joined.affiliation) == ("Ministry of Peace", ("Ministry",), None)


@given(dossiers())
def test_a_dossier_checks_every_reference_and_every_span(dossier: Dossier) -> None:
    """What is gathered field by field, because it is quick, is what the fields of the records hold."""
    stands = (dossier.claims, dossier.denials)
    ids = referred(dossier.actors, dossier.events, dossier.statements, *stands)
    found = quoted(dossier.actors, dossier.events, dossier.statements, chain(*stands))

    assert ids - {None} == {identity for record in dossier.records() for _, identity in references(record)}
    assert Counter(found) == Counter(span for record in dossier.records() for _, span in spans(record))


def test_a_dossier_with_every_field_is_checked_in_full() -> None:
    """So it is where no field is empty."""
    stands = (FULL.claims, FULL.denials)
    ids = referred(FULL.actors, FULL.events, FULL.statements, *stands)
    found = quoted(FULL.actors, FULL.events, FULL.statements, chain(*stands))

    assert ids - {None} == {identity for record in FULL.records() for _, identity in references(record)}
    assert Counter(found) == Counter(span for record in FULL.records() for _, span in spans(record))

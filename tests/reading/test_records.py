"""From layers to records: what the last step joins, drops and refuses."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from diplonews.errors import ModelError
from diplonews.model import (
    Act,
    ActorKind,
    Article,
    Certainty,
    Dossier,
    EventType,
    Form,
    Phase,
    Polarity,
    When,
)
from diplonews.reading.layers import (
    Attribution,
    ClaimStand,
    DenialStand,
    Happening,
    Mention,
    Reading,
    Referent,
    Speaker,
    Stands,
    Stretch,
)
from diplonews.reading.records import make_records

TEXT = "Vik said that Roe had met Tarn. Roe denied it. Roe met Tarn on Friday."
DAY = date(2024, 11, 11)
VIK = Referent(name="Jo Vik", kind=ActorKind.PERSON, role="minister")
ROE = Referent(name="Ann Roe", kind=ActorKind.PERSON)
TARN = Referent(name="Oleg Tarn", kind=ActorKind.PERSON)


def at(words: str) -> Stretch:
    """Return where *words* first stand in the text."""
    start = TEXT.index(words)
    return Stretch(start, start + len(words))


SAID = Attribution(
    cue=at("said"),
    verb="say",
    act=Act.SAY,
    content=(at("Roe had met Tarn"),),
    quotes=(),
    source=at("Vik"),
    sentence=0,
)
DENIED = Attribution(
    cue=at("denied"),
    verb="deny",
    act=Act.DENY,
    content=(at("it."),),
    quotes=(),
    source=at("Roe denied"),
    sentence=1,
)
MEETING = Happening(
    type=EventType.CONSULT,
    mode=None,
    phase=Phase.ACTUAL,
    actors=(ROE,),
    recipients=(TARN,),
    triggers=(at("met"),),
    sentence=0,
    when=When.day(date(2024, 11, 8)),
)
CLAIMED = ClaimStand(
    claimant=VIK,
    event=0,
    proposition="Roe had met Tarn",
    polarity=Polarity.POSITIVE,
    certainty=Certainty.CERTAIN,
    attributions=(0,),
    spans=(at("met"),),
)
REFUTED = DenialStand(
    denier=ROE,
    event=0,
    proposition="it",
    form=Form.NOT_HAPPENED,
    claims=(0,),
    attributions=(1,),
    spans=(at("denied"),),
)


def made(**changes: Any) -> Dossier:
    """Return the dossier of a Reading with the layers above, *changes* apart."""
    layers: dict[str, Any] = {
        "attributions": (SAID, DENIED),
        "speakers": (Speaker(referent=VIK), Speaker(referent=ROE)),
        "events": (MEETING,),
        "stands": Stands(claims=(CLAIMED,), denials=(REFUTED,)),
    }
    reading = Reading(article=Article(text=TEXT, published=DAY), **{**layers, **changes})
    dossier = make_records(reading).dossier
    assert dossier is not None
    return dossier


def test_layers_become_linked_records() -> None:
    """The denial points at the claim, both at the event and at the statements that carry them."""
    dossier = made()
    (event,), (claim,), (denial,) = dossier.events, dossier.claims, dossier.denials

    assert (claim.event, denial.event, denial.claims) == (event.id, event.id, (claim.id,))
    assert {dossier[identity] for identity in (*claim.statements, *denial.statements)} == set(
        dossier.statements
    )


def test_parties_of_a_meeting_all_act() -> None:
    """Where every party acts, recipients of the layer become actors of the event."""
    (event,) = made().events

    assert (len(event.actors), event.recipients) == (2, ())


def test_what_has_one_id_is_joined() -> None:
    """Two happenings of one identity are one event with the triggers of both."""
    again = evolve(MEETING, triggers=(Stretch(51, 54),), place="Vienna")
    (event,) = made(events=(MEETING, again)).events

    assert ([span.start for span in event.spans], event.place) == ([at("met").start, 51], "Vienna")


def test_two_referents_of_one_name_are_one_actor() -> None:
    """Referents that differ in what is known of them but not in kind and name are joined."""
    mentions = (
        Mention(start=0, end=3, referent=evolve(VIK, role=None), words=at("Vik")),
        Mention(start=0, end=3, referent=VIK, words=at("Vik")),
    )
    (vik,) = [actor for actor in made(mentions=mentions).actors if actor.name == "Jo Vik"]

    assert (vik.role, [span.exact for span in vik.spans]) == ("minister", ["Vik"])


def test_an_affiliation_becomes_an_actor() -> None:
    """Whom somebody belongs to is an actor even where nothing else tells of them."""
    state = Referent(name="Ruritania", kind=ActorKind.STATE)
    dossier = made(speakers=(Speaker(referent=evolve(VIK, affiliation=state)), Speaker(referent=ROE)))

    assert {actor.name for actor in dossier.actors} >= {"Ruritania", "Jo Vik"}


def test_nobody_speaks_no_statement() -> None:
    """An attribution whose speaker nobody can name makes no statement, and its claim carries none."""
    dossier = made(speakers=(Speaker(referent=None), Speaker(referent=ROE)))

    assert [len(claim.statements) for claim in dossier.claims] == [0]


def test_a_statement_lies_within_the_nearest_one_with_a_speaker() -> None:
    """A level without a speaker is passed over when a nested statement looks for the one around it."""
    nested = (SAID, evolve(DENIED, within=0), evolve(SAID, cue=at("had"), within=1))
    speakers = (Speaker(referent=VIK), Speaker(referent=None), Speaker(referent=TARN))
    dossier = made(attributions=nested, speakers=speakers, stands=Stands())
    inner = next(statement for statement in dossier.statements if statement.within is not None)

    assert inner.within == next(s.id for s in dossier.statements if s.within is None)


def test_nobody_denies_his_own_claim() -> None:
    """A denial is not linked to a claim of its own denier, unless it takes it back."""
    own = evolve(CLAIMED, claimant=ROE)
    taken_back = evolve(REFUTED, form=Form.RETRACTS)

    assert made(stands=Stands(claims=(own,), denials=(REFUTED,))).denials[0].claims == ()
    assert made(stands=Stands(claims=(own,), denials=(taken_back,))).denials[0].claims != ()


def test_a_denial_answers_claims_of_its_own_event() -> None:
    """A claim about something else is not linked."""
    other = evolve(CLAIMED, event=None, proposition="it rained")

    assert made(stands=Stands(claims=(other,), denials=(REFUTED,))).denials[0].claims == ()


def test_content_that_overlaps_is_joined() -> None:
    """Stretches of content that overlap become one, and quotations are cut to what lies inside."""
    torn = evolve(SAID, content=(Stretch(14, 24), Stretch(20, 30)), quotes=(Stretch(10, 18),))
    (statement,) = [s for s in made(attributions=(torn, DENIED)).statements if s.act is Act.SAY]

    assert [(span.start, span.end) for span in statement.content] == [(14, 30)]
    assert [(span.start, span.end) for span in statement.quotes] == [(14, 18)]


def test_links_between_events_become_ids() -> None:
    """A condition and an outer event are named by id; an event is never its own."""
    visit = evolve(MEETING, type=EventType.AID, condition=0, within=0)
    dossier = made(events=(MEETING, visit))
    meeting = next(event for event in dossier.events if event.type is EventType.CONSULT)
    aid = next(event for event in dossier.events if event.type is EventType.AID)

    assert (aid.condition, aid.within) == (meeting.id, meeting.id)
    assert made(events=(evolve(MEETING, within=0),)).events[0].within is None


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param({"mentions": ("Vik",)}, r"Reading\.mentions='Vik'", id="not a Mention"),
        pytest.param({"stands": None}, r"Reading\.stands=None", id="no Stands"),
        pytest.param(
            {"speakers": (Speaker(referent=VIK),)}, "2, one an attribution", id="a speaker is missing"
        ),
        pytest.param({"events": ()}, r"Reading\.stands=0: expected a place", id="a claim of no event"),
        pytest.param({"events": (evolve(MEETING, within=7),)}, r"Reading\.events=7", id="within nothing"),
        pytest.param(
            {"attributions": (SAID, evolve(DENIED, within=-1))}, r"attributions=-1", id="a place before all"
        ),
        pytest.param(
            {"events": (evolve(MEETING, triggers=(Stretch(9, 999),)),)}, "offsets with", id="outside the text"
        ),
        pytest.param(
            {"stands": Stands(denials=(evolve(REFUTED, claims=(3,)),))},
            r"stands=3: expected a place",
            id="answers nothing",
        ),
    ],
)
def test_a_wrong_layer_is_named(changes: dict[str, Any], message: str) -> None:
    """A layer that no step may hand on is refused with its name and the value."""
    with pytest.raises(ModelError, match=message):
        made(**changes)

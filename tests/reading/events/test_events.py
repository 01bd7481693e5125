"""Events: who does what to whom, when, how really, and what is told again."""

from datetime import date

import pytest

from diplonews import languages
from diplonews.model import Count, Dossier, Event, EventType, Mode, Phase
from diplonews.model.event_types import EVENT_TYPES
from diplonews.reading import read
from diplonews.reading.events.words import event_words

MONDAY = date(2024, 11, 11)


def told(text: str) -> tuple[Dossier, tuple[Event, ...]]:
    """Return the dossier of *text*, published on a Monday, and its events."""
    dossier = read(text, published=MONDAY)
    return dossier, dossier.events


def only(text: str) -> tuple[Dossier, Event]:
    """Return the one event that *text* tells of."""
    dossier, (event,) = told(text)
    return dossier, event


def names(dossier: Dossier, ids: tuple[str, ...]) -> set[str]:
    """Return the names of the actors of *ids*."""
    return {actor.name for actor in dossier.actors if actor.id in ids}


@pytest.mark.parametrize("kind", EventType)
def test_every_type_has_words(kind: EventType) -> None:
    """Each PLOVER type has at least three verbs and two nouns in every language."""
    tables = languages.load("en").events
    verbs = [lemma for (code, _), lemmas in tables.VERBS.items() if code == kind for lemma in lemmas.split()]
    nouns = [lemma for (code, _), lemmas in tables.NOUNS.items() if code == kind for lemma in lemmas.split()]

    assert len(set(verbs)) >= 3
    assert len(set(nouns)) >= 2


def test_modes_belong_to_their_types() -> None:
    """Every word names a mode of its own type, or none."""
    words = [word for rows in event_words("en").values() for word in rows]

    assert all(word.mode is None or word.mode in EVENT_TYPES[word.type][1] for word in words)


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        pytest.param("Peru accused Ecuador of spying.", "ACCUSE", {"Peru"}, {"Ecuador"}, id="active"),
        pytest.param("Ecuador was accused by Peru of spying.", "ACCUSE", {"Peru"}, {"Ecuador"}, id="passive"),
        pytest.param("Norway and Sweden met in Oslo.", "CONSULT", {"Norway", "Sweden"}, set(), id="all meet"),
        pytest.param("Norway held talks with Sweden.", "CONSULT", {"Norway", "Sweden"}, set(), id="a verb lends its subject"),
        pytest.param("Kenya imposed sanctions on Uganda.", "SANCTION", {"Kenya"}, {"Uganda"}, id="noun with on"),
        pytest.param("Kenya imposed sanctions on four Ugandan companies.", "SANCTION", {"Kenya"}, {"Uganda"}, id="people of a state"),
        pytest.param("Kenya and Uganda ended a two-day summit.", "CONSULT", {"Kenya", "Uganda"}, set(), id="behind how long it took"),
        pytest.param("Kenyan Foreign Minister Anna Berg said her government had met Uganda.", "CONSULT", {"Kenya", "Uganda"}, set(), id="her government"),
        pytest.param("Kenya's sanctions against Uganda hurt.", "SANCTION", {"Kenya"}, {"Uganda"}, id="possessor"),
        pytest.param("Kenyan airstrikes in Uganda went on.", "ASSAULT", {"Kenya"}, {"Uganda"}, id="adjective and place"),
        pytest.param("Kenya denied on Monday carrying out an airstrike on Uganda.", "ASSAULT", {"Kenya"}, {"Uganda"}, id="denied doing it"),
        pytest.param("Kenya has repeatedly denied bombing Uganda.", "ASSAULT", {"Kenya"}, {"Uganda"}, id="who denies would do it"),
        pytest.param("Kenya resumed shelling Uganda.", "ASSAULT", {"Kenya"}, {"Uganda"}, id="goes on doing it"),
        pytest.param("It was the Kenyan side that shelled Uganda.", "ASSAULT", {"Kenya"}, {"Uganda"}, id="side of a state, behind that"),
        pytest.param("Kenya detained two men on suspicion of spying for Uganda.", "COERCE", {"Kenya"}, set(), id="not for whom they spied"),
        pytest.param("Kenya summoned the Ugandan ambassador.", "ACCUSE", {"Kenya"}, {"Uganda"}, id="envoy of a state"),
        pytest.param("“Our aircraft shelled the port,” Kenya's Defence Minister Otieno Maru said.", "ASSAULT", {"Kenya"}, set(), id="our aircraft"),
        pytest.param("Kenya expelled two envoys of Uganda.", "SANCTION", {"Kenya"}, {"Uganda"}, id="owner for owned"),
        pytest.param("Chad, which borders Niger, condemned Sudan.", "ACCUSE", {"Chad"}, {"Sudan"}, id="past an insertion"),
        pytest.param("Chad's prime minister Anders Vik on Monday accused Sudan.", "ACCUSE", {"Anders Vik"}, {"Sudan"}, id="not the possessor"),
        pytest.param("The European Union's envoy, Anders Vik, condemned Sudan.", "ACCUSE", {"Anders Vik"}, {"Sudan"}, id="not the possessor of the noun before a name"),
        pytest.param("Sudan was bombarded by Chad, Anders Vik said.", "ASSAULT", {"Chad"}, {"Sudan"}, id="not who says so"),
        pytest.param("Chadian aircraft bombed Sudan.", "ASSAULT", {"Chad"}, {"Sudan"}, id="forces of a state"),
        pytest.param("Chad met Sudan's rebel leader, Anders Vik, on Sunday.", "CONSULT", {"Chad", "Anders Vik"}, set(), id="who is described by an owner"),
        pytest.param("Chad demanded that Sudan leave.", "REQUEST", {"Chad"}, {"Sudan"}, id="who is to act"),
        pytest.param("Chad attacked Sudan for lying.", "ACCUSE", {"Chad"}, {"Sudan"}, id="attacked in words"),
        pytest.param("Chad recommended that Sudan leave.", "REQUEST", {"Chad"}, {"Sudan"}, id="recommended"),
        pytest.param("Chad pressed Sudan to leave.", "REQUEST", {"Chad"}, {"Sudan"}, id="pressed to"),
        pytest.param("Chad vowed that it would stay.", "AGREE", {"Chad"}, set(), id="vowed that"),
        pytest.param("Chad sent food aid to Sudan.", "AID", {"Chad"}, {"Sudan"}, id="sent food"),
        pytest.param("Chad cancelled an accord with Sudan.", "REJECT", {"Chad"}, {"Sudan"}, id="an accord that ends is no event"),
        pytest.param("Chad's president telephoned his Sudanese counterpart.", "CONSULT", {"Chad", "Sudan"}, set(), id="his counterpart there"),
        pytest.param("Clashes broke out between Chadian and Sudanese soldiers on Monday.", "ASSAULT", {"Chad", "Sudan"}, set(), id="between the soldiers of two"),
        pytest.param("A Chadian official met Anna Berg on Monday.", "CONSULT", {"Chad", "Anna Berg"}, set(), id="an official of a state"),
        pytest.param("The military arrested Anna Berg on Monday.", "COERCE", {"military"}, {"Anna Berg"}, id="the military is somebody"),
        pytest.param("Chadian tanks crossed into Sudan.", "MOBILIZE", {"Chad"}, {"Sudan"}, id="crossed into"),
        pytest.param("Chadian coast guards boarded a Sudanese vessel.", "COERCE", {"Chad"}, {"Sudan"}, id="coast guards"),
        pytest.param("Chad freed four Sudanese fishermen.", "RETREAT", {"Chad"}, {"Sudan"}, id="a plural without s"),
        pytest.param("Chad pulled its troops out of Sudan.", "RETREAT", {"Chad"}, {"Sudan"}, id="pulled troops out of"),
        pytest.param("Chad put its army on alert.", "MOBILIZE", {"Chad"}, set(), id="on alert"),
        pytest.param("Chad called up reservists.", "MOBILIZE", {"Chad"}, set(), id="called up"),
        pytest.param("Chad dismissed its ambassador, Anna Berg.", "SANCTION", {"Chad"}, {"Anna Berg"}, id="dismissed its ambassador"),
        pytest.param("Chad blamed Khartoum for it.", "ACCUSE", {"Chad"}, {"Sudan"}, id="blamed a capital"),
        pytest.param("Anna Berg had been beaten.", "ASSAULT", set(), {"Anna Berg"}, id="was beaten by nobody named"),
        pytest.param("Ambassador Anna Berg was recalled.", "SANCTION", set(), {"Anna Berg"}, id="was recalled"),
        pytest.param("Anna Berg, sentenced to nine years in Chad, left.", "SANCTION", set(), {"Anna Berg"}, id="sentenced to years"),
        pytest.param("Chad turned down a Sudanese offer.", "REJECT", {"Chad"}, {"Sudan"}, id="behind a particle"),
        pytest.param("Chad recalled its ambassador from Khartoum.", "SANCTION", {"Chad"}, {"Sudan"}, id="recalled from a capital"),
        pytest.param("Chad banned imports from Sudan.", "SANCTION", {"Chad"}, {"Sudan"}, id="banned imports from"),
        pytest.param("Chad denied Sudanese reporters entry.", "REJECT", {"Chad"}, {"Sudan"}, id="denied entry"),
        pytest.param("Chad put a duty on wheat from Sudan.", "SANCTION", {"Chad"}, set(), id="put a duty on"),
        pytest.param("Chad voiced regret.", "CONCEDE", {"Chad"}, set(), id="voiced regret"),
        pytest.param("Chad withdrew from Sudan.", "RETREAT", {"Chad"}, set(), id="nobody it is done to"),
        pytest.param("Chad withdrew its troops.", "RETREAT", {"Chad"}, set(), id="its own troops"),
        pytest.param("Chad promised to rebuild the bridge.", "AGREE", {"Chad"}, set(), id="promised alone"),
        pytest.param("Chad agreed to send engineers to Sudan.", "AGREE", {"Chad"}, set(), id="not to whom it will send"),
        pytest.param("Chad accepted an invitation from Sudan.", "AGREE", {"Chad", "Sudan"}, set(), id="one accord, not two"),
        pytest.param("Chad threatened to attack Sudan.", "THREATEN", {"Chad"}, {"Sudan"}, id="whom it threatens"),
        pytest.param("Chad eased sanctions on Sudan.", "CONCEDE", {"Chad"}, {"Sudan"}, id="what is eased is not imposed"),
        pytest.param("Chad rejected the Sudanese proposal.", "REJECT", {"Chad"}, {"Sudan"}, id="works of a state"),
        pytest.param("Chad postponed a visit by the Sudanese foreign minister.", "REJECT", {"Chad"}, {"Sudan"}, id="office of a state"),
        pytest.param("Sudan's prime minister resigned.", "RETREAT", {"Sudan"}, set(), id="office behind its state"),
        pytest.param("The president of Sudan resigned.", "RETREAT", {"Sudan"}, set(), id="office before its state"),
        pytest.param("Anders Vik received the Sudanese president.", "CONSULT", {"Anders Vik", "Sudan"}, set(), id="office as object"),
        pytest.param("Chadian and Sudanese officials held talks.", "CONSULT", {"Chad", "Sudanese officials"}, set(), id="two adjectives"),
        pytest.param("In a phone call, Anders Vik told Luis Prado that it was late.", "CONSULT", {"Anders Vik", "Luis Prado"}, set(), id="who hears in the call"),
        pytest.param("Chad delivered tanks to Sudan.", "AID", {"Chad"}, {"Sudan"}, id="arms"),
        pytest.param("Chad gave 40 million dollars to Sudan.", "AID", {"Chad"}, {"Sudan"}, id="money"),
        pytest.param("Chad fired two ballistic missiles into the sea.", "MOBILIZE", {"Chad"}, set(), id="a weapon tested"),
        pytest.param("Chad fired missiles at Sudan.", "ASSAULT", {"Chad"}, {"Sudan"}, id="a weapon used"),
        pytest.param("A Chadian drone hit a depot in Sudan.", "ASSAULT", {"Chad"}, {"Sudan"}, id="a drone hit"),
        pytest.param("Chad will give Sudan 15 million dollars.", "AID", {"Chad"}, {"Sudan"}, id="to whom before what"),
        pytest.param("Chad appealed on Friday for calm.", "REQUEST", {"Chad"}, set(), id="a day before the particle"),
        pytest.param("Chad shut its border with Sudan.", "SANCTION", {"Chad"}, {"Sudan"}, id="a past like the plain form"),
        pytest.param("A Chadian helicopter violated the airspace of Sudan.", "MOBILIZE", {"Chad"}, {"Sudan"}, id="airspace"),
        pytest.param("Chad will send two battalions to Sudan.", "MOBILIZE", {"Chad"}, {"Sudan"}, id="battalions"),
        pytest.param("Chad and Sudan will begin snap drills.", "MOBILIZE", {"Chad", "Sudan"}, set(), id="drills"),
        pytest.param("Chad will host the next round of talks with Sudan.", "CONSULT", {"Chad", "Sudan"}, set(), id="who hosts talks"),
        pytest.param("Chad asked for a session of the committee.", "REQUEST", {"Chad"}, set(), id="asked for"),
        pytest.param("Anders Vik will arrive in Chad.", "CONSULT", {"Anders Vik", "Chad"}, set(), id="the state visited"),
        pytest.param("Two envoys were expelled from Chad.", "SANCTION", {"Chad"}, set(), id="expelled from"),
        pytest.param("“There was no talk of a truce with Chad,” Sudan said.", "CONSULT", {"Chad", "Sudan"}, set(), id="the speaker takes part"),
        pytest.param("Chad insisted that Sudan leave the valley.", "REQUEST", {"Chad"}, {"Sudan"}, id="insisted that they leave"),
        pytest.param("Chad told the Sudanese president not to come.", "REQUEST", {"Chad"}, {"Sudan"}, id="one party, not its people too"),
        pytest.param("Talks between Chadian and Sudanese officials broke down.", "CONSULT", {"Chad", "Sudanese officials"}, set(), id="two adjectives behind between"),
        pytest.param("Chad's president, who met the Sudanese foreign minister, left.", "CONSULT", {"Chad", "Sudan"}, set(), id="an office and its relative"),
        pytest.param("A delegation from Chad arrived in Sudan.", "CONSULT", {"Chad", "Sudan"}, set(), id="a delegation from"),
        pytest.param("Chad, backed by its allies, struck a depot in Sudan.", "ASSAULT", {"Chad"}, {"Sudan"}, id="past an insertion, struck"),
        pytest.param("Chad vetoed a Sudanese loan to Kenya.", "REJECT", {"Chad"}, {"Sudan", "Kenya"}, id="a loan that is vetoed is not given"),
        pytest.param("Chad filed a lawsuit against Sudan.", "ACCUSE", {"Chad"}, {"Sudan"}, id="a lawsuit"),
        pytest.param("Chad's ambassador to Sudan was expelled on Sunday.", "SANCTION", set(), {"Chad"}, id="an envoy to"),
        pytest.param("The last Chadian soldiers left Sudan on Friday.", "RETREAT", {"Chadian soldiers"}, {"Sudan"}, id="soldiers left"),
        pytest.param("Chadian jets crossed the border of Sudan.", "MOBILIZE", {"Chad"}, {"Sudan"}, id="jets crossed"),
        pytest.param("Chad and Sudan restored relations.", "SUPPORT", {"Chad", "Sudan"}, set(), id="restored relations"),
        pytest.param("Chad granted asylum to Anders Vik.", "AID", {"Chad"}, {"Anders Vik"}, id="asylum"),
        pytest.param("Chad expressed regret over the incident.", "CONCEDE", {"Chad"}, set(), id="regret"),
        pytest.param("Chad offered to mediate.", "AGREE", {"Chad"}, set(), id="offered alone"),
        pytest.param("“At least forty Chadian soldiers came at dawn and fired on our patrols,” Sudan said.", "ASSAULT", {"Chadian soldiers"}, {"Sudan"}, id="a number before the subject, and our own"),
        pytest.param("Chad seized two boats in Sudanese waters.", "COERCE", {"Chad"}, {"Sudan"}, id="in the waters of"),
        pytest.param("Luis Prado spoke. Anders Vik demanded that he leave.", "REQUEST", {"Anders Vik"}, {"Luis Prado"}, id="that he leave"),
        pytest.param("Chad's demand for extradition was heard on Friday.", "REQUEST", {"Chad"}, set(), id="what is demanded has not happened"),
        pytest.param("Chad declared a state of emergency.", "COERCE", {"Chad"}, set(), id="a state of emergency"),
    ],
)  # fmt: skip
def test_parties(text: str, kind: str, actors: set[str], recipients: set[str]) -> None:
    """Who does it and to whom it is done stand in the clause of the trigger."""
    dossier, event = only(text)

    assert (event.type, names(dossier, event.actors), names(dossier, event.recipients)) == (
        kind,
        actors,
        recipients,
    )


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        pytest.param(
            "Talks between Norway and Sweden were put off until Friday.", Phase.FUTURE, id="put off"
        ),
        pytest.param(
            "Talks between Norway and Sweden have been called off.", Phase.HYPOTHETICAL, id="called off"
        ),
    ],
)
def test_what_is_put_off_has_not_happened(text: str, phase: Phase) -> None:
    """Talks put off are still to come, and the day to which they are put off is no day of putting them off."""
    _, events = told(text)
    talks = next(event for event in events if event.type is EventType.CONSULT)
    refusal = next(event for event in events if event.type is EventType.REJECT)

    assert (talks.phase, refusal.when) == (phase, None)


def test_both_sides_are_those_who_fought_last() -> None:
    """Where nobody met, the two sides are those of the last deed that a state did to another."""
    dossier, events = told("Chad attacked Sudan. Kenya called on both sides to stop.")

    assert names(dossier, events[1].recipients) == {"Chad", "Sudan"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Anna Berg left Chad on Friday.", id="a person left"),
        pytest.param("Anna Berg met with reporters on Friday.", id="met reporters"),
        pytest.param("The claim was rejected by Anna Berg.", id="a claim was rejected"),
        pytest.param("Anna Berg sold the shares.", id="shares are a thing"),
        pytest.param("Anna Berg changed her mind on orders from Chad.", id="on orders"),
        pytest.param("“It hailed all night,” Anna Berg said.", id="it hailed"),
        pytest.param("Chad hit a record low.", id="hit a low"),
        pytest.param("Refugees crossed the border of Chad.", id="refugees crossed"),
        pytest.param("Workers went on strike on Monday.", id="on strike"),
    ],
)
def test_verbs_of_many_uses(text: str) -> None:
    """Verbs of many uses tell of an event only with the subject or object that makes them one."""
    assert told(text)[1] == ()


def test_whoever_accuses_is_the_one_it_was_done_to() -> None:
    """The deeds of which one state accuses another were done to the one that accuses, where nobody else is told of."""
    dossier, events = told("Chad accused Sudan of seizing two boats and arresting their crews.")

    assert [(names(dossier, e.actors), names(dossier, e.recipients)) for e in events] == [
        ({"Chad"}, {"Sudan"}),
        ({"Sudan"}, {"Chad"}),
        ({"Sudan"}, {"Chad"}),
    ]


def test_a_newspaper_does_not_tell_of_itself() -> None:
    """In what an outlet reports "it" is somebody told of before."""
    dossier, events = told("Chad was silent. It sent troops to Sudan, according to the newspaper Nordlys.")

    assert [names(dossier, event.actors) for event in events] == [{"Chad"}]


def test_an_insertion_is_no_subject() -> None:
    """Behind "and" the subject goes on, past a name that stands between commas."""
    dossier, events = told(
        "Chad summoned the envoy in Oslo, Luis Prado, and asked for the release of the vessel."
    )
    request = next(event for event in events if event.type is EventType.REQUEST)

    assert names(dossier, request.actors) == {"Chad"}


def test_he_is_not_a_woman_who_speaks() -> None:
    """A pronoun in reported words is not the speaker where the text calls her "she"."""
    dossier, events = told(
        "Luis Prado has been held since July. His wife, Carmen Ayo, said it was cold. He rejected the offer, she said."
    )

    assert [names(dossier, event.actors) for event in events] == [{"Luis Prado"}]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Kenyan airstrikes killed six people in Uganda, after raids from both sides on Sunday.",
            id="from both sides",
        ),
        pytest.param(
            "Kenyan air strikes killed six people in Uganda, after heavy fighting at the weekend in which both armies "
            "used drones.",
            id="in which both armies",
        ),
    ],
)
def test_both_sides_of_a_war(text: str) -> None:
    """What both sides do is an event of its own beside what one did to the other, and both act in it."""
    dossier, events = told(text)

    assert [(names(dossier, e.actors), names(dossier, e.recipients)) for e in events] == [
        ({"Kenya"}, {"Uganda"}),
        ({"Kenya", "Uganda"}, set()),
    ]


def test_one_of_two_ways_is_no_event() -> None:
    """What somebody can choose or leave has neither happened nor been planned."""
    assert told("Anders Vik said that Peru could either support Chile or start talks with Bolivia.")[1] == ()


def test_who_asks_it_does_not_ask_his_own_state() -> None:
    """Whom a spokesman calls on is not the side for which he speaks."""
    dossier, events = told(
        "The West could start talks with Russia, Kremlin spokesman Anders Vik said. He called on it to negotiate."
    )
    request = next(event for event in events if event.type is EventType.REQUEST)

    assert names(dossier, request.recipients) == {"West"}


def test_what_is_demanded_in_the_next_sentence_lies_within_the_call() -> None:
    """A sentence that goes on with "also" tells of the meeting of the one before."""
    _, events = told(
        "In a phone call, Anders Vik told Luis Prado that it was late. Anders Vik also spoke of land, with Luis Prado "
        "insisting that Anders Vik leave the valley."
    )
    call = next(event for event in events if event.type is EventType.CONSULT)
    request = next(event for event in events if event.type is EventType.REQUEST)

    assert request.within == call.id


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        pytest.param(
            "Chad proposed a truce. Sudan accepted the proposal.", "AGREE", {"Chad", "Sudan"}, id="accepted"
        ),
        pytest.param(
            "Chad offered to mediate. Sudan rejected the offer.", "REJECT", {"Chad", "Sudan"}, id="rejected"
        ),
        pytest.param(
            "Chad urged Sudan to leave, a call that Kenya has rejected.",
            "REJECT",
            {"Chad", "Kenya"},
            id="a call that",
        ),
        pytest.param(
            "Talks between Chad and Sudan, which were to start on Monday, have been put off.",
            "REJECT",
            {"Chad", "Sudan"},
            id="talks that are put off",
        ),
    ],
)
def test_an_answer_is_given_to_whoever_offered(text: str, kind: str, parties: set[str]) -> None:
    """Who accepts, rejects or puts off something has to do with whoever offered it or was to take part."""
    dossier, events = told(text)
    answer = next(event for event in events[::-1] if event.type == kind)

    assert names(dossier, (*answer.actors, *answer.recipients)) == parties


def test_who_concedes_that_only_says_so() -> None:
    """Before "that" the verb reports words; it is no concession."""
    assert told("Anna Berg conceded that Chad had been slow.")[1] == ()


def test_a_promise_makes_no_pair() -> None:
    """Whoever is promised something is not one of "the two leaders" for it."""
    _, events = told(
        "Anders Vik urged Luis Prado to wait and promised that he would return. The two leaders agreed."
    )

    assert [event.type for event in events] == [EventType.REQUEST, EventType.AGREE]


def test_a_promise_is_made_to_whom_is_urged() -> None:
    """Who urges somebody and promises something in one breath promises it to them."""
    dossier, events = told("Chad urged Sudan to wait and promised that it would return.")
    promise = next(event for event in events if event.type is EventType.AGREE)

    assert names(dossier, promise.actors) == {"Chad", "Sudan"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Anders Vik met the Peruvian ambassador. Anders Vik and Ambassador Luis Prado met at a hotel.",
            id="named later",
        ),
        pytest.param(
            "Anders Vik met Peruvian Ambassador Luis Prado. Anders Vik met the Peruvian ambassador.",
            id="named before",
        ),
    ],
)
def test_an_office_and_who_holds_it(text: str) -> None:
    """A meeting with an office of a state and one with somebody of it is one meeting, and the person is the party."""
    dossier, event = only(text)

    assert names(dossier, event.actors) == {"Anders Vik", "Luis Prado"}


@pytest.mark.parametrize(
    ("before", "parties"),
    [
        pytest.param("Kenya blamed Uganda.", {"Kenya", "Uganda"}, id="only two are named"),
        pytest.param(
            "Kenya blamed Uganda. Kenya, Uganda and Chad trade.",
            {"Kenya", "Uganda"},
            id="two far oftener than a third",
        ),
        pytest.param("Kenya blamed Uganda and Chad.", None, id="three alike, nothing is guessed"),
    ],
)
def test_the_two_countries(before: str, parties: set[str] | None) -> None:
    """Two countries that nobody has met as a pair are those that the text is about, where that is clear."""
    dossier, events = told(f"{before} Envoys from the two countries met in Oslo on Friday.")
    met = [event for event in events if event.type is EventType.CONSULT]

    assert [names(dossier, event.actors) for event in met] == ([] if parties is None else [parties])


def test_a_pair_told_of_before_is_meant_by_two() -> None:
    """A description of two means those that were told of together."""
    dossier, events = told("Anders Vik met Pedro Rojas in Oslo. The two leaders agreed to meet again.")
    agreed = next(event for event in events if event.type is EventType.AGREE)

    assert names(dossier, agreed.actors) == {"Anders Vik", "Pedro Rojas"}


def test_the_two_countries_are_those_spoken_of_most() -> None:
    """Where no two have met before, "the two countries" are the two states that the text has spoken of most."""
    dossier, events = told(
        "Kenya fears Uganda. Kenya, Uganda and Norway are far apart. Envoys from the two countries met in Oslo on Friday."
    )

    assert [names(dossier, event.actors) for event in events] == [{"Kenya", "Uganda"}]


def test_who_stands_between_that_and_the_verb() -> None:
    """Whoever is told something is no subject of what is told: "told X that police had beaten him"."""
    dossier, event = only("Luis Prado told Radio Wave that police had arrested him.")

    assert names(dossier, event.actors) == set()


def test_whether_it_happened() -> None:
    """What is asked about with "whether" is the event told of before."""
    dossier, event = only("Anna Berg met Luis Prado on Friday. Peru asked whether they had met.")

    assert len(event.spans) == 2
    assert names(dossier, event.actors) == {"Anna Berg", "Luis Prado"}


def test_the_place_of_a_visit() -> None:
    """A city that is visited is the place."""
    _, event = only("Anna Berg will visit Vilnius on Tuesday.")

    assert event.place == "Vilnius"


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        pytest.param("Chad condemned Sudan.", Phase.ACTUAL, id="past"),
        pytest.param("Chad will condemn Sudan.", Phase.FUTURE, id="will"),
        pytest.param("Chad plans to condemn Sudan.", Phase.FUTURE, id="plans to"),
        pytest.param("Chad is to condemn Sudan.", Phase.FUTURE, id="is to"),
        pytest.param("Chad could invade Sudan.", Phase.HYPOTHETICAL, id="could"),
        pytest.param("If Chad invades Sudan, trade ends.", Phase.HYPOTHETICAL, id="if"),
        pytest.param("Norway hopes for talks with Sweden.", Phase.HYPOTHETICAL, id="hopes for"),
        pytest.param("A planned meeting between Norway and Sweden drew crowds.", Phase.FUTURE, id="planned"),
        pytest.param(
            "Talks between Norway and Sweden scheduled for Oslo drew crowds.", Phase.FUTURE, id="scheduled"
        ),
    ],
)
def test_phase(text: str, phase: Phase) -> None:
    """How real an event is told by auxiliaries, by the words that govern it, and by "if"."""
    assert only(text)[1].phase is phase


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("Norway met Sweden on Thursday.", "2024-11-07", id="its own day"),
        pytest.param("OSLO, Nov. 11 – Norway freed six Swedish sailors from a ship on Thursday.", "2024-11-07", id="not the day of the dateline"),
        pytest.param("Anders Vik said on Monday that Norway had met Sweden on Thursday.", "2024-11-07", id="not the day it was said"),
        pytest.param("Anders Vik said on Monday that Norway had met Sweden.", None, id="none of its own"),
        pytest.param("On Friday Norway, after long delays, met Sweden.", "2024-11-08", id="before the subject"),
        pytest.param("OSLO, Nov. 11 (Nordpress) - Norway arrested six Swedish sailors.", None, id="nor where it has no other"),
        pytest.param("Norway, which was shaken on Friday, bombed Sweden.", None, id="not inside an insertion"),
        pytest.param("Norway will meet Sweden on Thursday.", "2024-11-14", id="ahead"),
        pytest.param("Norway held talks with Sweden from November 4 to November 6.", "2024-11-04/2024-11-06", id="a range"),
    ],
)  # fmt: skip
def test_day(text: str, day: str | None) -> None:
    """The day of an event is kept apart from the day on which it was told."""
    _, event = only(text)

    assert (event.when and event.when.value) == day


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Kenyan airstrikes killed at least six people in Uganda.", Count(what="dead", low=6), id="at least"),
        pytest.param("Kenyan airstrikes killed dozens in Uganda.", Count(what="dead", low=24), id="dozens"),
        pytest.param("Kenya expelled 12 envoys of Uganda.", Count(what="expelled", low=12, high=12), id="figures"),
        pytest.param("Up to 1,200 people were killed by Kenya.", Count(what="dead", high=1200), id="up to, passive"),
        pytest.param("Kenya denied carrying out an attack that killed at least six people in Uganda.", Count(what="dead", low=6), id="behind that"),
        pytest.param("Six soldiers were killed when Kenyan aircraft bombed Uganda.", Count(what="dead", low=6, high=6), id="toll before the deed"),
        pytest.param("Kenya arrested twenty-one men from Uganda.", Count(what="arrested", low=21, high=21), id="in words"),
    ],
)  # fmt: skip
def test_counts(text: str, count: Count) -> None:
    """Numbers beside a verb that counts become tolls with the bounds that the words give."""
    assert only(text)[1].counts == (count,)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norway met Sweden on Thursday. The meeting was long.", id="definite noun"),
        pytest.param("Norway met Sweden for talks in Oslo.", id="a verb goes on with a noun"),
        pytest.param("Norway met Sweden. Sweden met Norway on Thursday.", id="the same parties"),
        pytest.param("Kenyan airstrikes killed six people in Uganda.", id="what an attack does"),
        pytest.param(
            "Ten people were killed in a Kenyan airstrike in Uganda.", id="the deed behind its toll"
        ),
        pytest.param(
            "Six soldiers were wounded when Kenyan troops opened fire in Uganda.", id="the deed behind when"
        ),
        pytest.param(
            "Kenyan jets bombed Uganda, killing six, the Chadian army said.", id="a toll told by others"
        ),
        pytest.param(
            "Kenya carried out a raid in Uganda. Spokesman Anders Vik said no raid had taken place.",
            id="took no place",
        ),
        pytest.param(
            "Kenya bombed a camp on Monday. Kenyan envoy Anders Vik said Kenya did not bomb it.",
            id="bombing denied",
        ),
        pytest.param("Norway met Sweden. “No such meeting took place,” Anders Vik said.", id="no such"),
        pytest.param(
            "Norway signed a treaty with Sweden. Norwegian spokesman Anders Vik said Norway did not sign it.",
            id="a deed denied",
        ),
    ],
)
def test_told_again(text: str) -> None:
    """A later mention of an event joins the first."""
    assert len(only(text)[1].spans) == 2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norway met Sweden on Thursday. Norway met Sweden on Friday.", id="dated differently"),
        pytest.param("Norway met Sweden. Norway also met Finland.", id="other parties"),
        pytest.param("Anders Vik met Pedro Rojas. Anders Vik visited Peru.", id="another mode"),
    ],
)
def test_apart(text: str) -> None:
    """Events that differ in day, parties or mode stay two."""
    assert len(told(text)[1]) == 2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Chad asked on Monday whether Sudan was safe.", id="a question"),
        pytest.param("Chad rebuffed the allegation on Monday.", id="a charge rebuffed"),
        pytest.param("The deployed troops of winter sang.", id="a participle describes a noun"),
        pytest.param("Norway called the report false.", id="calling is no telephone call"),
        pytest.param("The attack dogs slept.", id="part of a compound"),
        pytest.param("Norway and Sweden were closed on March 3.", id="a month is no march"),
        pytest.param("Talks are useful.", id="nobody talks"),
        pytest.param("The newspaper withdrew its report.", id="a report is no army"),
    ],
)
def test_no_event(text: str) -> None:
    """Words that look like triggers tell of nothing where their grammar says so."""
    assert told(text)[1] == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("Kenya bombed a camp near the village of Ilu.", "Ilu", id="kind of place"),
        pytest.param("Kenya bombed a port in northern Chad.", "northern Chad", id="part of a state"),
        pytest.param(
            "Kenya staged a raid on Monday on a convoy near Ilu.", "Ilu", id="behind a day and what is hit"
        ),
        pytest.param(
            "Kenya's attack that killed six hit a school in the western city of Ilu.",
            "Ilu",
            id="told with the toll",
        ),
    ],
)
def test_places_of_attacks(text: str, place: str) -> None:
    """The place of an attack stands behind words for its kind and behind what is hit."""
    assert {event.place for event in told(text)[1]} == {place}


def test_place() -> None:
    """The place behind a trigger is kept in the words of the text."""
    assert only("Norway met Sweden in Addis Ababa on Friday.")[1].place == "Addis Ababa"


def test_a_phone_call() -> None:
    """To call somebody is to telephone them, where nothing is said of them."""
    dossier, event = only("Anders Vik called Pedro Rojas on Friday.")

    assert (event.type, event.mode) == (EventType.CONSULT, Mode.PHONE)
    assert names(dossier, event.actors) == {"Anders Vik", "Pedro Rojas"}


def test_a_condition() -> None:
    """What happens only if something else does points at it."""
    _, events = told("If Chad attacks Sudan, Kenya will condemn Chad.")
    attack = next(event for event in events if event.type is EventType.ASSAULT)
    blame = next(event for event in events if event.type is EventType.ACCUSE)

    assert blame.condition == attack.id


def test_what_is_demanded_at_a_meeting_lies_within_it() -> None:
    """An act of speech of those who meet, told with the meeting, is a part of it and has its day."""
    dossier, events = told("Anders Vik called Pedro Rojas on Friday and urged him to leave.")
    call = next(event for event in events if event.type is EventType.CONSULT)
    demand = next(event for event in events if event.type is EventType.REQUEST)

    assert (demand.within, demand.when) == (call.id, call.when)
    assert names(dossier, demand.recipients) == {"Pedro Rojas"}


def test_a_call_by_telephone() -> None:
    """Words behind a meeting tell its mode."""
    assert only("Anders Vik talked with Pedro Rojas by telephone.")[1].mode is Mode.PHONE


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Joseph Borg called President Nino Beridze of Georgia on Monday.", id="behind the name"),
        pytest.param("Nino Beridze, the president of Georgia, and Joseph Borg met on Monday.", id="in an apposition"),
        pytest.param("Nino Beridze met Joseph Borg, the prime minister of Malta, on Monday.", id="of the other"),
    ],
)  # fmt: skip
def test_the_state_that_somebody_is_of_takes_no_part(sentence: str) -> None:
    """A state that only tells whose president somebody is does not meet anybody."""
    dossier = read(sentence, published=date(2024, 11, 12))

    (event,) = dossier.events
    assert sorted(actor.name for actor in dossier.parties_of(event)) == ["Joseph Borg", "Nino Beridze"]

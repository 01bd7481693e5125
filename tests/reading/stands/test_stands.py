"""Claims and denials: who says it, who denies it, in what form, and which denial answers which claim."""

from datetime import date

import pytest

from diplonews import seeds
from diplonews.model import Certainty, Claim, Denial, Dossier, Form, Polarity, Standing
from diplonews.reading import read

MONDAY = date(2024, 11, 11)


def told(text: str) -> Dossier:
    """Return the dossier of *text*, published on a Monday."""
    return read(text, published=MONDAY)


def name(dossier: Dossier, identity: str) -> str:
    """Return the name of an actor; "article" for the article."""
    return next((actor.name for actor in dossier.actors if actor.id == identity), "article")


def stands(dossier: Dossier) -> list[tuple[str, Form]]:
    """Return who denies, and how."""
    return [(name(dossier, denial.denier), denial.form) for denial in dossier.denials]


MET = "Anders Vik said that Pedro Rojas had met Luis Prado. "


@pytest.mark.parametrize(
    ("text", "denier", "form"),
    [
        pytest.param("Peru denied that Pedro Rojas had met Luis Prado.", "Peru", Form.NOT_HAPPENED, id="denied that"),
        pytest.param("Peru denied meeting Luis Prado.", "Peru", Form.NOT_HAPPENED, id="denied doing"),
        pytest.param("Peru denied on Friday that Pedro Rojas had met Luis Prado.", "Peru", Form.NOT_HAPPENED, id="behind a time"),
        pytest.param(MET + "Peru denied the report.", "Peru", Form.FALSE, id="denied the report"),
        pytest.param(MET + "Peru called the report false.", "Peru", Form.FALSE, id="called it false"),
        pytest.param(MET + "Peru dismissed this as untrue.", "Peru", Form.FALSE, id="dismissed as untrue"),
        pytest.param(MET + "“That is a lie,” Pedro Rojas said.", "Pedro Rojas", Form.FALSE, id="that is a lie"),
        pytest.param(MET + "Pedro Rojas said the report was not true.", "Pedro Rojas", Form.FALSE, id="not true"),
        pytest.param(MET + "Pedro Rojas said no such meeting had taken place.", "Pedro Rojas", Form.NOT_HAPPENED, id="no such"),
        pytest.param(MET + "“That did not happen,” Pedro Rojas said.", "Pedro Rojas", Form.NOT_HAPPENED, id="did not happen"),
        pytest.param("Anders Vik said he had an offer. “There was none,” Pedro Rojas said.", "Pedro Rojas", Form.NOT_HAPPENED, id="there was none, of a thing"),
        pytest.param("Anders Vik accused Peru of theft, a charge it called “pure invention”.", "Peru", Form.REJECTS, id="a charge it called invented"),
        pytest.param(MET + "It is “an outright lie,” Pedro Rojas said.", "Pedro Rojas", Form.FALSE, id="an outright lie"),
        pytest.param("Anders Vik met Luis Prado, a call that Peru has rejected.", "Peru", Form.REFUSES, id="a call it rejected"),
        pytest.param("Peru said its envoys had neither taken part in the raid nor heard of it.", "Peru", Form.NOT_HAPPENED, id="neither taken part"),
        pytest.param("Peru laughed off rumours that Chile would leave.", "Peru", Form.FALSE, id="laughed off"),
        pytest.param("Anders Vik said he knew nothing about the arrests.", "Anders Vik", Form.UNAWARE, id="knew nothing about"),
        pytest.param("The Interior Ministry of Peru issued a strong denial.", "Interior Ministry of Peru", Form.REJECTS, id="issued a denial"),
        pytest.param("Anders Vik said he was not guilty of the theft.", "Anders Vik", Form.REJECTS, id="not guilty"),
        pytest.param("South Korea's Unification Minister Ryu Sang-jin did not meet a North Korean envoy on Friday, Anders Vik said.", "Anders Vik", Form.NOT_HAPPENED, id="an envoy of a state of two words"),
        pytest.param("Chilean Foreign Minister Luis Prado spoke. Peru regretted the minister's refusal to pay.", "Luis Prado", Form.REFUSES, id="refusal of one described"),
        pytest.param(MET + "“No such meeting took place,” Pedro Rojas said.", "Pedro Rojas", Form.NOT_HAPPENED, id="no such took place"),
        pytest.param(MET + "“There was no meeting,” Pedro Rojas said.", "Pedro Rojas", Form.NOT_HAPPENED, id="there was none"),
        pytest.param(MET + "Pedro Rojas denied the meeting.", "Pedro Rojas", Form.NOT_HAPPENED, id="denied an event"),
        pytest.param("Anders Vik accused Peru of spying, a charge Peru has denied.", "Peru", Form.REJECTS, id="a charge it denied"),
        pytest.param("Anders Vik accused Peru of spying, a charge that Peru rejects.", "Peru", Form.REJECTS, id="a charge that it rejects"),
        pytest.param("The newspaper Nordlys reported that Luis Prado was held. Peru's government said it was not aware of such a case.", "government of Peru", Form.UNAWARE, id="it is who speaks"),
        pytest.param(MET + "Pedro Rojas disputed the report.", "Pedro Rojas", Form.FALSE, id="disputed a report"),
        pytest.param(MET + "“I was wrong,” Anders Vik said.", "Anders Vik", Form.RETRACTS, id="was wrong himself"),
        pytest.param(MET + "Pedro Rojas called that “a lie”.", "Pedro Rojas", Form.FALSE, id="called that a lie"),
        pytest.param(MET + "“I never said that,” Pedro Rojas replied.", "Pedro Rojas", Form.NOT_HAPPENED, id="never said"),
        pytest.param("Peru dismissed as “a tale” a report that it had armed Chile.", "Peru", Form.REJECTS, id="called a tale first"),
        pytest.param("Peru rejected as false a report that it had armed Chile.", "Peru", Form.FALSE, id="called false first"),
        pytest.param("Peru said it had no contact with Luis Prado.", "Peru", Form.NOT_HAPPENED, id="no contact"),
        pytest.param("“No such letter was sent,” Pedro Rojas said.", "Pedro Rojas", Form.NOT_HAPPENED, id="no such letter"),
        pytest.param("“The charges are baseless,” Pedro Rojas said.", "Pedro Rojas", Form.REJECTS, id="charges are baseless"),
        pytest.param("Peru refuted the report.", "Peru", Form.FALSE, id="refuted"),
        pytest.param("Anders Vik said that no talks were being prepared.", "Anders Vik", Form.NO_PLAN, id="none being prepared"),
        pytest.param("Peru rejected the accusation.", "Peru", Form.REJECTS, id="rejected a charge"),
        pytest.param("Peru rejected the allegations as baseless.", "Peru", Form.REJECTS, id="as baseless"),
        pytest.param("Peru denied any wrongdoing.", "Peru", Form.REJECTS, id="any wrongdoing"),
        pytest.param("Peru said it was not aware of any such meeting.", "Peru", Form.UNAWARE, id="not aware"),
        pytest.param("Peru said that it knew of no such plan.", "Peru", Form.UNAWARE, id="knew of no"),
        pytest.param(MET + "Peru said it did not know whether they had met.", "Peru", Form.UNAWARE, id="did not know whether"),
        pytest.param("Anders Vik said he could not confirm the report.", "Anders Vik", Form.UNAWARE, id="cannot confirm"),
        pytest.param("Anders Vik said there were no plans to meet Luis Prado.", "Anders Vik", Form.NO_PLAN, id="no plans"),
        pytest.param("Peru rejected the offer.", "Peru", Form.REFUSES, id="an offer"),
        pytest.param("Peru refused to leave.", "Peru", Form.REFUSES, id="refused to"),
        pytest.param("Peru ruled out talks.", "Peru", Form.REFUSES, id="ruled out"),
        pytest.param("Anders Vik declined to comment.", "Anders Vik", Form.NO_COMMENT, id="declined to comment"),
        pytest.param("Anders Vik would neither confirm nor deny it.", "Anders Vik", Form.NO_COMMENT, id="neither confirm nor deny"),
        pytest.param("Anders Vik retracted the claim.", "Anders Vik", Form.RETRACTS, id="retracted"),
        pytest.param("Anders Vik took that back.", "Anders Vik", Form.RETRACTS, id="took that back"),
    ],
)  # fmt: skip
def test_forms(text: str, denier: str, form: Form) -> None:
    """Each form of denial is told by its words, with the one who denies."""
    assert stands(told(text)) == [(denier, form)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Peru denied Luis Prado entry.", id="entry"),
        pytest.param("Peru denied entry to two envoys.", id="entry to"),
        pytest.param("The court denied the motion.", id="a motion"),
        pytest.param("Anders Vik could not deny it.", id="could not deny"),
        pytest.param("The court denied Anders Vik bail.", id="bail"),
        pytest.param("Peru never denied the meeting.", id="never denied"),
        pytest.param("Peru did not deny the report.", id="did not deny"),
        pytest.param("The facts are undeniable, Anders Vik said.", id="undeniable"),
        pytest.param("It was an act of self-denial.", id="self-denial"),
        pytest.param("Peru and Chile are in a heated dispute over fish.", id="a dispute"),
        pytest.param("Anders Vik dismissed the coach as a failure.", id="dismissed a person"),
        pytest.param("“Unless I am mistaken, it rained,” Anders Vik said.", id="unless mistaken"),
        pytest.param("“If the report is false, we will say so,” Anders Vik said.", id="if false"),
        pytest.param("Peru denied a visa to Luis Prado.", id="a visa"),
        pytest.param("Luis Prado was denied entry.", id="was denied entry"),
        pytest.param("The judge denied a motion to free Luis Prado.", id="a motion to do"),
        pytest.param("Peru could hardly deny the report.", id="could hardly deny"),
        pytest.param("Anders Vik did not dispute the figures.", id="did not dispute"),
        pytest.param("It is undeniably cold, Anders Vik said.", id="undeniably"),
    ],
)
def test_look_alikes(text: str) -> None:
    """Words of denial that deny no claim are told apart."""
    assert told(text).denials == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Anders Vik accused Anna Berg of fraud, a charge she denied.", id="a charge"),
        pytest.param(
            "Anders Vik accused Anna Berg of fraud, allegations she has always denied.", id="allegations"
        ),
        pytest.param(
            "Anna Berg spoke first. Anders Vik accused her of fraud, a charge which she denies.", id="which"
        ),
    ],
)
def test_who_is_accused_denies(text: str) -> None:
    """Of a charge that is denied in the same breath, the denier is not the one who makes it."""
    dossier = told(text)

    assert stands(dossier) == [("Anna Berg", Form.REJECTS)]
    assert all("den" not in part.exact for one in dossier.statements for part in one.content)


def test_what_is_dismissed_stands_behind_what_it_is_called() -> None:
    """The words denied are those of the report, not what it is called."""
    (denial,) = told("Peru dismissed as “pure invention” a report that it had armed Chile.").denials

    assert denial.proposition == "a report that it had armed Chile"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Anders Vik said that Peru and Chile held talks on Friday. Peru and Chile never met, Pedro Rojas said.",
            id="the noun negated by a verb",
        ),
        pytest.param(MET + "“They did not meet,” Peru said.", id="pronouns"),
    ],
)
def test_a_contradiction_without_a_word_of_denial(text: str) -> None:
    """Whoever negates an event that was told of denies it."""
    dossier, denial, claim = contested(text)

    assert denial.form is Form.NOT_HAPPENED
    assert denial.event is not None
    assert denial.event == claim.event
    assert dossier.standing(denial.event) is Standing.DISPUTED


def test_an_alibi_denies_nothing() -> None:
    """Another account that does not negate what was told is no denial of it."""
    assert told(MET + "Pedro Rojas said he had spent the day at home.").denials == ()


def test_he_is_who_spoke_last() -> None:
    """Behind a sentence in which somebody spoke, "he" is the speaker, not whom he named last."""
    dossier = told("Anders Vik said he had met Luis Prado. He ruled out talks.")

    assert stands(dossier) == [("Anders Vik", Form.REFUSES)]


def test_both_deny() -> None:
    """Two who deny together make a denial each."""
    assert sorted(stands(told("Peru and Chile denied the report."))) == [
        ("Chile", Form.FALSE),
        ("Peru", Form.FALSE),
    ]


def contested(text: str) -> tuple[Dossier, Denial, Claim]:
    """Return the dossier of *text* with its one denial and the claim that this answers."""
    dossier = told(text)
    (denial,) = dossier.denials
    (claim,) = (claim for claim in dossier.claims if claim.id in denial.claims)
    return dossier, denial, claim


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("Pedro Rojas denied the report.", id="the report"),
        pytest.param("“It is not true,” Pedro Rojas said.", id="it"),
        pytest.param("Pedro Rojas said no such meeting had taken place.", id="no such meeting"),
        pytest.param("It rained. Pedro Rojas rejected this as a fabrication.", id="two sentences later"),
    ],
)
def test_a_denial_finds_its_claim_and_event(answer: str) -> None:
    """A denial without the words of the claim is linked to it, and to the event claimed."""
    dossier, denial, claim = contested(MET + answer)

    assert (name(dossier, claim.claimant), claim.event) == ("Anders Vik", denial.event)
    assert [dossier.standing(event) for event in dossier.events] == [Standing.DISPUTED]


def test_whose_claim_is_said_in_the_denial() -> None:
    """Where the words denied name the one who claims, it is their claim."""
    text = "Chile said it was cold. Peru accused Bolivia of theft. Bolivia dismissed Peru's accusations as absurd."
    dossier, _, claim = contested(text)

    assert name(dossier, claim.claimant) == "Peru"


@pytest.mark.parametrize(
    ("text", "claimant", "words"),
    [
        pytest.param(
            "Peru strongly disputed accusations by Chile that its ships had crossed the border.",
            "Chile",
            "its ships had crossed the border",
            id="accusations by",
        ),
        pytest.param(
            "Bolivia rejected criticism from Anders Vik that closing the port was a mistake.",
            "Anders Vik",
            "closing the port was a mistake",
            id="criticism from",
        ),
        pytest.param(
            "Chile argued that the council was unfair. Peru has rejected those charges and has worked "
            "to calm the row amid Chile's accusations that the vote was rigged.",
            "Chile",
            "the council was unfair",
            id="those charges, told before",
        ),
        pytest.param(
            "Anders Vik accused Chile of theft. It rained in Oslo. Luis Prado argued that the council was unfair. "
            "Pedro Rojas has pushed back on those charges.",
            "Luis Prado",
            "the council was unfair",
            id="those charges, right before",
        ),
        pytest.param(
            "Anna Berg spoke. In a debate, Luis Prado asked Anders Vik about his ties to a firm. “I did not have an involvement "
            "with them,” Anders Vik replied.",
            "Luis Prado",
            "his ties to a firm",
            id="what the denier was asked",
        ),
        pytest.param(
            "Suspicions persist that Peru had a hand in the raid. Peru denied any involvement.",
            "suspicions",
            "Peru had a hand in the raid",
            id="suspicions persist that",
        ),
        pytest.param(
            "Anders Vik defended himself against claims he had lied about his age.",
            "claims",
            "he had lied about his age",
            id="claims he had lied",
        ),
        pytest.param(
            "“I never promised that,” Pedro Rojas said, after Luis Prado said the minister had offered him a house.",
            "Luis Prado",
            "the minister had offered him a house",
            id="told behind the denial",
        ),
        pytest.param(
            "A report by the auditors concluded that Pedro Rojas had hidden the letters. Anders Vik said that reports "
            "arrive late. Luis Prado said it was cold. Pedro Rojas brushed off the report's findings.",
            "A report by the auditors",
            "Pedro Rojas had hidden the letters",
            id="a report that speaks",
        ),
        pytest.param(
            "Anders Vik said the harbour held arsenic. Luis Prado said the road was closed. Anna Berg said the "
            "train was late. Luis Prado said his house was sold. Anna Berg said she liked fish. “To think of a "
            "harbour full of arsenic, that is wrong,” Pedro Rojas said.",
            "Anders Vik",
            "the harbour held arsenic",
            id="the words that are rare",
        ),
    ],
)
def test_the_words_of_a_claim_that_is_denied(text: str, claimant: str, words: str) -> None:
    """What a denial answers is a claim with a statement of whoever is named as its source."""
    dossier = told(text)
    (denial,) = dossier.denials
    (claim,) = (claim for claim in dossier.claims if claim.id in denial.claims)
    (statement,) = (found for found in dossier.statements if found.id in claim.statements)

    assert name(dossier, claim.claimant) == claimant
    assert [span.exact for span in statement.content] == [words]


@pytest.mark.parametrize(
    ("text", "claimant", "proposition"),
    [
        pytest.param(
            "The islands are considered part of Chile, although Peru disputes this.",
            "article",
            "The islands are considered part of Chile",
            id="although",
        ),
        pytest.param(
            "The ministry faces charges of fraud, which Peru denies.",
            "article",
            "The ministry faces charges of fraud",
            id="which, of the article",
        ),
        pytest.param(
            "Chile says Peru attacked its ships, which Peru denies.",
            "Chile",
            "Peru attacked its ships, which Peru denies",
            id="which, of somebody",
        ),
    ],
)
def test_what_is_told_before_it_is_conceded_that_it_is_denied(
    text: str, claimant: str, proposition: str
) -> None:
    """Behind "although" or ", which" a denial answers the clause before it, whoever claims that."""
    dossier, denial, claim = contested(text)

    assert name(dossier, denial.denier) == "Peru"
    assert (name(dossier, claim.claimant), claim.proposition) == (claimant, proposition)


def test_what_the_article_does_not_vouch_for_is_not_answered() -> None:
    """A denial answers those who claim, not the article that calls a meeting only reported."""
    dossier = told(MET + "The reported meeting drew crowds. Pedro Rojas denied the meeting.")
    (denial,) = dossier.denials

    assert [name(dossier, claim.claimant) for claim in dossier.claims if claim.id in denial.claims] == [
        "Anders Vik"
    ]


def test_a_question_is_denied_but_counts_for_nothing() -> None:
    """Whoever is asked whether it happened denies the event; who asks is sure of nothing, and it stays denied."""
    dossier = told("Reporters asked Pedro Rojas whether he had met Luis Prado. “That is not true,” he said.")
    (denial,) = dossier.denials
    meeting = next(event for event in dossier.events if event.type == "CONSULT")

    claims = [claim for claim in dossier.claims if claim.id in denial.claims]

    assert denial.event == meeting.id
    assert [(name(dossier, claim.claimant), claim.certainty) for claim in claims] == [
        ("reporters", Certainty.UNDERSPECIFIED)
    ]
    assert dossier.standing(meeting) is Standing.DENIED


@pytest.mark.parametrize(
    ("answer", "about"),
    [
        pytest.param("Peru declined to comment.", True, id="nothing said"),
        pytest.param("Peru declined to comment on the case.", True, id="the case"),
        pytest.param("Peru did not answer a request for comment.", True, id="a request"),
        pytest.param("Peru declined to comment on the harvest.", False, id="something else"),
    ],
)
def test_what_nobody_comments_on(answer: str, about: bool) -> None:
    """Who declines to comment without saying on what does so on what was contested last."""
    dossier = told(MET + "Pedro Rojas denied the meeting. " + answer)
    silence = next(denial for denial in dossier.denials if denial.form is Form.NO_COMMENT)
    (meeting,) = dossier.events

    assert silence.event == (meeting.id if about else None)


def test_a_claim_told_in_one_breath_has_all_its_statements() -> None:
    """What somebody says twice on end in the words that are denied are two statements of one claim."""
    dossier = told(
        "Luis Prado spoke on Friday. “Anders Vik is not qualified to sail,” Luis Prado said. “No one is qualified who "
        "fears water,” Luis Prado added. Anders Vik brushed off Luis Prado's attack on how he is qualified."
    )
    (denial,) = dossier.denials
    (claim,) = (claim for claim in dossier.claims if claim.id in denial.claims)

    assert denial.event is None
    assert len(claim.statements) == 2


def test_only_the_claim_of_the_one_named_is_answered() -> None:
    """Of two who claim the same, a denial that names one answers that one."""
    dossier = told(
        "Luis Prado said Peru had bombed the port. Chile said Peru had bombed the port. Peru rejected Chile's claim."
    )
    (denial,) = dossier.denials

    assert [name(dossier, claim.claimant) for claim in dossier.claims if claim.id in denial.claims] == [
        "Chile"
    ]


def test_it_in_a_charge_that_is_denied_is_the_denier() -> None:
    """In "Chile denies Peru's charge that it attacked", it is Chile that is said to have attacked."""
    dossier = told("Chile denies Peru's charge that it attacked Bolivia.")
    (attack,) = dossier.events

    assert [name(dossier, actor) for actor in attack.actors] == ["Chile"]


def test_what_is_denied_ends_where_something_else_is_said() -> None:
    """What a verb of denial takes ends before "and points out that": the rest is not denied."""
    dossier = told(
        "Pedro Rojas denies any wrongdoing and points out that Luis Prado signed the treaty with Chile."
    )
    (denial,) = dossier.denials

    assert (denial.proposition, denial.event) == ("any wrongdoing", None)


def test_an_event_that_a_claim_only_mentions_is_not_denied() -> None:
    """Who rejects a claim about what came after a meeting does not deny the meeting."""
    dossier = told(
        "Luis Prado met Anders Vik on Friday. Anders Vik said that Luis Prado had lied after the meeting. "
        "Pedro Rojas rejected the claim."
    )

    assert [denial.event for denial in dossier.denials] == [None]


def test_he_in_quoted_words_is_somebody_else() -> None:
    """In a quotation the speaker does not speak of himself as "he"."""
    dossier = told("Pedro Rojas met Anders Vik. “He has always denied the report,” Pedro Rojas said.")

    assert [name(dossier, denial.denier) for denial in dossier.denials] == ["Anders Vik"]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        pytest.param("Pedro Rojas met Luis Prado.", Standing.ASSERTED, id="the article says so"),
        pytest.param("Anders Vik said Pedro Rojas had met Luis Prado.", Standing.ALLEGED, id="somebody says so"),
        pytest.param("Anders Vik said there were no plans for Pedro Rojas to meet Luis Prado.", Standing.DENIED, id="denied alone"),
        pytest.param("Anders Vik urged Peru to hold talks with Chile.", Standing.MENTIONED, id="only asked for"),
        pytest.param("Pedro Rojas allegedly met Luis Prado.", Standing.MENTIONED, id="the article does not vouch for it"),
    ],
)  # fmt: skip
def test_standing(text: str, standing: Standing) -> None:
    """Claims of the article, claims of others and denials give an event its standing."""
    dossier = told(text)
    meeting = next(event for event in dossier.events if event.type == "CONSULT")

    assert dossier.standing(meeting) is standing


def test_how_sure() -> None:
    """A hedge inside reported words makes a claim possible, not certain."""
    (claim,) = told("Anders Vik said Pedro Rojas had allegedly met Luis Prado.").claims

    assert claim.certainty is Certainty.POSSIBLE


def test_a_negative_sentence_of_the_article_is_a_claim() -> None:
    """What the article itself says did not happen is its claim, not a denial."""
    dossier = told("Pedro Rojas did not meet Luis Prado.")
    (claim,) = dossier.claims

    assert (claim.polarity, dossier.denials) == (Polarity.NEGATIVE, ())


def test_what_is_denied_is_nobodys_claim() -> None:
    """The words of a denial claim nothing for the denier."""
    dossier = told("Peru denied reports that Pedro Rojas had met Luis Prado.")

    assert "Peru" not in {name(dossier, claim.claimant) for claim in dossier.claims}


def test_what_is_taken_back_is_an_own_claim() -> None:
    """A retraction answers what its own denier has claimed."""
    dossier = told(
        "The Daily Planet reported that Pedro Rojas had met Luis Prado. The Daily Planet retracted the report."
    )
    (denial,) = dossier.denials
    (claim,) = (claim for claim in dossier.claims if claim.id in denial.claims)

    assert (denial.form, claim.claimant) == (Form.RETRACTS, denial.denier)


def test_the_seed_of_a_denied_call() -> None:
    """The reader finds the denials of the first seed as its reviewed dossier has them: who, how, and of what."""
    reviewed = seeds.load("denied-call").dossier
    found = read(reviewed.articles[0])

    def board(dossier: Dossier) -> set[tuple[str, Form, str | None]]:
        days = {event.id: event.when.value if event.when else None for event in dossier.events}
        return {
            (name(dossier, d.denier), d.form, days[d.event] if d.event else None) for d in dossier.denials
        }

    assert board(found) == board(reviewed)

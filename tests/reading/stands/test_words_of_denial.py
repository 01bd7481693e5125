"""The words with which English newspapers deny: each in a sentence, with who denies and how, and their look-alikes."""

from datetime import date

import pytest

from diplonews.model import Form
from diplonews.reading import read

MONDAY = date(2024, 11, 11)
CLAIM = "Anders Vik said that Peru had armed the rebels. "
TABLE = {
    Form.FALSE: (
        ("“That is at best half true,” Luis Prado said.", "Luis Prado"),
        ("Luis Prado said that was only half true.", "Luis Prado"),
        ("Peru called the report a fairy tale.", "Peru"),
        ("“It is a fable,” Luis Prado said.", "Luis Prado"),
        ("Luis Prado called the claim a canard.", "Luis Prado"),
        ("“This is a smear,” Luis Prado said.", "Luis Prado"),
        ("President Luis Prado has called accounts of the shipments “a photomontage.”", "Luis Prado"),
        ("Luis Prado said the figures were plucked from the air.", "Luis Prado"),
        ("Luis Prado said the story was made out of thin air.", "Luis Prado"),
        ("“The report is without foundation,” Luis Prado said.", "Luis Prado"),
        ("Luis Prado said that the claim had no foundation.", "Luis Prado"),
        ("The report is a figment of the imagination, Luis Prado said.", "Luis Prado"),
        ("“The report is wide of the mark,” Luis Prado said.", "Luis Prado"),
        ("“Not so,” Luis Prado said.", "Luis Prado"),
        ("“Far from it,” Luis Prado said.", "Luis Prado"),
        ("“Not a word of it is true,” Luis Prado said.", "Luis Prado"),
        ("“There is not a word of truth in it,” Luis Prado said.", "Luis Prado"),
        ("Anders Vik must have misheard, Luis Prado said.", "Luis Prado"),
        ("Anders Vik was misinformed, Luis Prado said.", "Luis Prado"),
        ("Luis Prado said the newspaper had got it wrong.", "Luis Prado"),
        ("Peru labeled as baseless a newspaper's report that it had armed Chile.", "Peru"),
        ("Peru described as fiction the report that it had armed Chile.", "Peru"),
        ("“That is nonsense,” Luis Prado said.", "Luis Prado"),
        ("“Rubbish,” Luis Prado said.", "Luis Prado"),
        ("“Nonsense!” Luis Prado said.", "Luis Prado"),
        ("“Lies, all of it,” Luis Prado said.", "Luis Prado"),
        ("Luis Prado said the reports did not correspond to reality.", "Luis Prado"),
        ("Luis Prado said the report was at odds with the facts.", "Luis Prado"),
        ("Luis Prado said that there was no truth in the report.", "Luis Prado"),
        ("Luis Prado shot down the rumours.", "Luis Prado"),
        ("Luis Prado quashed the rumours.", "Luis Prado"),
        ("Luis Prado scotched the rumours.", "Luis Prado"),
    ),
    Form.NOT_HAPPENED: (
        ("Peru says it has not.", "Peru"),
        ("General Luis Prado said they did not.", "Luis Prado"),
        ("“It didn't,” Luis Prado said.", "Luis Prado"),
        ("“Certainly not,” said Luis Prado.", "Luis Prado"),
        ("“By no means,” said Luis Prado.", "Luis Prado"),
        ("A Peruvian official denied that this was so.", "A Peruvian official"),
        ("“Nothing of the kind,” Luis Prado said.", "Luis Prado"),
        ("“We did nothing of the sort,” Luis Prado said.", "Luis Prado"),
        ("Luis Prado replied in the negative.", "Luis Prado"),
        ("Luis Prado answered in the negative.", "Luis Prado"),
        ("Luis Prado shook his head.", "Luis Prado"),
        ("Luis Prado answered no.", "Luis Prado"),
    ),
    Form.REJECTS: (
        ("Luis Prado called the allegation pure invention.", "Luis Prado"),
        ("Luis Prado poured scorn on the report.", "Luis Prado"),
        ("Luis Prado cast doubt on the report.", "Luis Prado"),
        ("Peru gave the lie to the report.", "Peru"),
        ("The Peruvian minister, Luis Prado, takes exception to that.", "Luis Prado"),
        ("Luis Prado took exception to the claim.", "Luis Prado"),
        ("Luis Prado took issue with the report.", "Luis Prado"),
        ("Peru disowned the statement.", "Peru"),
        ("Luis Prado brushed off the accusation.", "Luis Prado"),
        ("Luis Prado waved aside the charges.", "Luis Prado"),
        ("Luis Prado waved away the allegations.", "Luis Prado"),
        ("Luis Prado scoffed at the claim.", "Luis Prado"),
        ("Luis Prado laughed off the report.", "Luis Prado"),
        ("Luis Prado shrugged off the criticism.", "Luis Prado"),
        ("Luis Prado bristled at the suggestion.", "Luis Prado"),
        ("Luis Prado protests his innocence.", "Luis Prado"),
        ("Luis Prado has maintained his innocence.", "Luis Prado"),
        ("Luis Prado insisted he was innocent.", "Luis Prado"),
        ("Luis Prado pleaded not guilty.", "Luis Prado"),
        ("Luis Prado pleaded innocent to the charges.", "Luis Prado"),
        ("Peru objected to the description.", "Peru"),
        ("Peru bridled at the accusation.", "Peru"),
        ("Peru decried the accusation as absurd.", "Peru"),
        ("Luis Prado ridiculed the claim.", "Luis Prado"),
        ("Luis Prado mocked the claim.", "Luis Prado"),
        ("Luis Prado pooh-poohed the report.", "Luis Prado"),
        ("Luis Prado sneered at the claim.", "Luis Prado"),
        ("Peru hit back at the accusation.", "Peru"),
        ("Luis Prado discounted the report.", "Luis Prado"),
        ("Luis Prado rebutted the charge.", "Luis Prado"),
        ("Luis Prado disclaimed responsibility for the attack.", "Luis Prado"),
        ("Peru disavowed the statement.", "Peru"),
    ),
    Form.UNAWARE: (
        ("Reports that Peru had armed rebels were “news to me”, Luis Prado said.", "Luis Prado"),
        ("“It is news to us,” Luis Prado said.", "Luis Prado"),
        ("Luis Prado said he had not heard of it.", "Luis Prado"),
        ("“That is the first I have heard of it,” Luis Prado said.", "Luis Prado"),
        ("“First I heard of it,” Luis Prado said.", "Luis Prado"),
        ("Peru said it had no record of such a shipment.", "Peru"),
        ("Luis Prado said he had no idea of it.", "Luis Prado"),
        ("“I don't know what offer he is talking about,” Luis Prado said.", "Luis Prado"),
        ("Luis Prado said he had never heard of the man.", "Luis Prado"),
        ("Luis Prado professed ignorance of the shipment.", "Luis Prado"),
        ("Luis Prado pleaded ignorance.", "Luis Prado"),
        ("Luis Prado disclaimed knowledge of the shipment.", "Luis Prado"),
        ("Luis Prado said he had not been told of the plan.", "Luis Prado"),
        ("Luis Prado said he had no memory of the meeting.", "Luis Prado"),
        ("Luis Prado said he could not remember the meeting.", "Luis Prado"),
    ),
    Form.NO_PLAN: (
        ("A summit was not on the agenda, Luis Prado said.", "Luis Prado"),
        ("Luis Prado said talks were not in our plans.", "Luis Prado"),
        ("A truce is not under discussion, Luis Prado said.", "Luis Prado"),
        ("A truce is not on the table, Luis Prado said.", "Luis Prado"),
        ("A truce is not on the cards, Luis Prado said.", "Luis Prado"),
        ("Talks were not envisaged, Luis Prado said.", "Luis Prado"),
        ("A visit was not in the works, Luis Prado said.", "Luis Prado"),
        ("Luis Prado said a visit was not being considered.", "Luis Prado"),
    ),
    Form.REFUSES: (
        ("Peru has no intention of leaving, Luis Prado said.", "Luis Prado"),
        ("Luis Prado ruled out talks with Chile.", "Luis Prado"),
        ("Luis Prado sees no reason to leave.", "Luis Prado"),
        ("Luis Prado said there was no question of a truce.", "Luis Prado"),
        ("Luis Prado would not hear of a truce.", "Luis Prado"),
        ("Talks are out of the question, Luis Prado said.", "Luis Prado"),
        ("Luis Prado balked at a clause on tin.", "Luis Prado"),
        ("Peru turned down the offer.", "Peru"),
        ("Peru rebuffed the request.", "Peru"),
    ),
    Form.NO_COMMENT: (
        ("Luis Prado would not speak about it.", "Luis Prado"),
        ("Luis Prado refused to be drawn.", "Luis Prado"),
        ("Luis Prado declined to be drawn on the report.", "Luis Prado"),
        ("Luis Prado offered no comment.", "Luis Prado"),
        ("Luis Prado had no comment.", "Luis Prado"),
        ("Luis Prado did not return calls.", "Luis Prado"),
    ),
}
LOOK_ALIKES = (
    "Luis Prado said it was not a bad year.",
    "Luis Prado said that he could not.",
    "There was an official reply.",
    "Luis Prado is far from it all, Ana Diaz said.",
    "Luis Prado laughed off the rain.",
    "Luis Prado read a fairy tale to the children.",
    "Peru took issue no. 3 of the paper.",
    "Luis Prado wrote a fable.",
    "Chile called the summit a success.",
    "Luis Prado brought news to us.",
    "The figures were taken from the air.",
    "Peru took exception to nobody.",
    "Luis Prado shrugged off his coat.",
    "Luis Prado waved aside the smoke.",
    "Talks are on the agenda, Luis Prado said.",
    "A court found Luis Prado not guilty.",
    "The Innocence Project helped Luis Prado.",
    "Peru disowned nobody.",
    "Luis Prado said no.",
)


@pytest.mark.parametrize(
    ("text", "denier", "form"),
    [pytest.param(*row, form, id=row[0]) for form, rows in TABLE.items() for row in rows],
)
def test_words_that_deny(text: str, denier: str, form: Form) -> None:
    """Whoever uses the words denies what was said before, in the form that they have."""
    dossier = read(CLAIM + text, published=MONDAY)
    names = {actor.id: actor.name for actor in dossier.actors}
    assert [(names[denial.denier], denial.form) for denial in dossier.denials] == [(denier, form)]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_words_that_look_like_it(text: str) -> None:
    """The same words said of something else deny nothing."""
    assert read(CLAIM + text, published=MONDAY).denials == ()

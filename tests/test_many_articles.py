"""Five papers, one call: read, merged, linked, joined and laid out, from beginning to end."""

from datetime import date
from io import StringIO

import pytest
from rich.console import Console

from diplonews import Article, Dossier, Form, Standing, When, link, read
from diplonews.board import board
from diplonews.model import Actor

PAPERS = {
    "Harbor Post": (
        11,
        ("VALLETTA, Nov. 11 - The Maltese prime minister, Joseph Borg, spoke by telephone with Georgian President "
        "Nino Beridze on Thursday, the Daily Lantern reported on Sunday.\n\n"
        '"This is pure invention," Georgian government spokesman Levan Abashidze told reporters in Tbilisi on Monday. '
        "He denied that any such call had taken place."),
    ),
    "Gulf Wire": (
        11,
        ("TBILISI - Joseph Borg and Nino Beridze held a phone call on Nov. 7, according to the Valletta Courier, a "
        "newspaper.\n\n"
        "Levan Abashidze, the spokesman for the Georgian government, denied on Monday that the two had talked."),
    ),
    "Nordic Gazette": (
        12,
        ("The spokesman of the Georgian government, Levan Abashidze, denied on Monday that Georgian President Nino "
        "Beridze had spoken by telephone with Joseph Borg, the prime minister of Malta. The Daily Lantern, a newspaper "
        "in Valletta, had reported the call."),
    ),
    "Altai News": (
        12,
        ("Levan Abashidze, a spokesman for Georgia's government, said on Monday that no telephone call between Borg and "
        "Beridze had taken place.\n\n"
        "The Valletta Courier had written that Maltese Prime Minister Joseph Borg called President Nino Beridze of "
        "Georgia last Thursday."),
    ),
    "Delta Dispatch": (
        13,
        ("Georgian government spokesman Levan Abashidze has denied that Nino Beridze, the president of Georgia, and "
        "Maltese Prime Minister Joseph Borg spoke by phone last week."),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def merged() -> Dossier:
    """Return what the five papers tell, merged by `|`."""
    dossier = Dossier()
    for publisher, (day, text) in PAPERS.items():
        dossier |= read(Article(publisher=publisher, published=date(2024, 11, day), text=text))
    return dossier


def name(dossier: Dossier, identity: str) -> str:
    """Return the name of an Actor of *dossier*."""
    actor = dossier[identity]
    assert isinstance(actor, Actor)
    return actor.name


def test_ids_keep_calls_of_other_days_apart(merged: Dossier) -> None:
    """The call of Thursday, of last week and of no day at all are three events until they are linked."""
    assert sorted(event.when.value or "" if event.when else "" for event in merged.events) == [
        "",
        "2024-11-07",
        "2024-W45",
    ]


def test_two_papers_and_a_spokesman_are_one_dispute(merged: Dossier) -> None:
    """Linked and joined, it is one event, a claim of each paper, and one denial with a statement in each article."""
    dossier = link(merged).joined()

    (event,) = dossier.events
    (denial,) = (denial for denial in dossier.denials if denial.form is Form.NOT_HAPPENED)
    carried = [statement for statement in dossier.statements if statement.id in denial.statements]
    assert event.when == When.day(date(2024, 11, 7))
    assert sorted(name(dossier, party) for party in event.actors) == ["Joseph Borg", "Nino Beridze"]
    assert sorted(name(dossier, claim.claimant) for claim in dossier.claims_of(event)) == [
        "Daily Lantern",
        "Valletta Courier",
    ]
    assert name(dossier, denial.denier) == "Levan Abashidze"
    assert sorted(statement.article for statement in carried) == sorted(a.id for a in dossier.articles)
    assert set(denial.claims) == {claim.id for claim in dossier.claims_of(event)}
    assert dossier.standing(event) is Standing.DISPUTED


def test_the_board_shows_the_dispute_once(merged: Dossier) -> None:
    """The board of a linked dossier has one contested event, one line for each paper and for each form of denial."""
    console = Console(width=110, file=StringIO())
    with console.capture() as capture:
        console.print(board(link(merged)))
    shown = capture.get()

    assert "CONTESTED  1" in shown
    contested = shown.partition("STATEMENTS")[0]
    assert [contested.count(words) for words in ("+ Daily Lantern", "+ Valletta Courier")] == [1, 1]
    assert [contested.count(words) for words in ("it did not happen", "it is false")] == [1, 1]

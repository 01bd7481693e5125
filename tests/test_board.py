"""The board: what is shown of a dossier, and that nothing in it can take hold of the terminal."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from rich.cells import cell_len
from rich.console import Console

from diplonews import (
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
    Mod,
    Polarity,
    TimeType,
    When,
    seeds,
)
from diplonews.board import FORMS, board, days, plain
from diplonews.model import Count
from diplonews.testing import dossiers

ARTICLE = Article(
    published=date(2024, 11, 11),
    headline="Talks",
    text="Mr. A said on Sunday that B met C. It happened in Bern, he said. B denied it. C had no comment. D agreed.",
)
B, C = (Actor(name=name, kind=ActorKind.PERSON, spans=(ARTICLE.span(f"{name} "),)) for name in "BC")
MEETING = Event(
    type=EventType.CONSULT,
    actors=(B.id, C.id),
    when=When.day(date(2024, 11, 9)),
    spans=(ARTICLE.span("met"),),
)
CLAIM = Claim(claimant=ARTICLE.id, event=MEETING.id, spans=(ARTICLE.span("met"),))
DENIAL = Denial(denier=B.id, form=Form.FALSE, event=MEETING.id, spans=(ARTICLE.span("denied"),))
DOSSIER = Dossier(articles=(ARTICLE,), actors=(B, C), events=(MEETING,), claims=(CLAIM,), denials=(DENIAL,))


def shown(dossier: Dossier, width: int = 80) -> str:
    """Return the board of *dossier* as text, its lines without blanks at the end."""
    console = Console(width=width, highlight=False)
    with console.capture() as capture:
        console.print(board(dossier))
    return "\n".join(line.rstrip() for line in capture.get().splitlines())


def test_a_contested_event() -> None:
    """A contested event shows its standing, type, day and parties; who says so and who denies it; and their words."""
    assert shown(DOSSIER).splitlines() == [
        "Talks",
        "published 2024-11-11",
        "",
        "CONTESTED  1",
        "╭─ disputed  CONSULT  2024-11-09 ──────────────────────────────────────────────╮",
        "│ B, C                                                                         │",
        "│ + the article  2024-11-11   says so                                          │",
        "│     “Mr. A said on Sunday that B met C.”                                     │",
        "│ − B            day unknown  it is false                                      │",
        "│     “B denied it.”                                                           │",
        "╰──────────────────────────────────────────────────────────────────────────────╯",
    ]


def test_a_seed() -> None:
    """The board of the first seed names every claim and denial of the call, with day, manner and words."""
    seed = seeds.load("denied-call")
    text = " ".join(shown(seed.dossier, 100).split())

    for line in (
        "disputed CONSULT phone 2024-11-07",
        "+ Washington Post 2024-11-10 says so",
        "− Russia 2024-11-11 it did not happen",
        "− Kremlin 2024-11-11 knows nothing of it │ │ “The Kremlin had no knowledge of such a conversation”",
        "− Dmitry Peskov 2024-11-11 it is false │ │ “This is false information”",
        "denied CONSULT (future) day unknown",
        "Russia → Ukraine by 2024-11-11 at least 6 dead",
        "him not to widen the war (told by Washington Post)",
        "Dmitry Peskov, spokesman of Kremlin",
    ):
        assert line in text


def test_nothing_contested() -> None:
    """A dossier in which nothing is contested says so."""
    assert "CONTESTED  none" in shown(evolve(DOSSIER, denials=()))
    assert shown(Dossier()).strip() == "CONTESTED  none"


def test_without_text() -> None:
    """Where texts are not held, the words of the spans are shown."""
    assert "“met”" in shown(DOSSIER.without_text())


def test_words_beyond_a_sentence() -> None:
    """Short words that no single sentence holds are shown by themselves."""
    span = ARTICLE.span("C. It")
    text = shown(evolve(DOSSIER, claims=(evolve(CLAIM, spans=(span,)),)))

    assert "“C. It”" in text


def test_claims_against_stand_with_the_denials() -> None:
    """A claim that it is not so is shown as one that speaks against."""
    against = Claim(claimant=C.id, event=MEETING.id, polarity=Polarity.NEGATIVE)
    unsure = Claim(claimant=B.id, event=MEETING.id, certainty=Certainty.POSSIBLE)
    lines = shown(evolve(DOSSIER, claims=(CLAIM, against, unsure), denials=()))

    assert "− C            day unknown  says it is not so" in lines
    assert "+ B            day unknown  says it may be" in lines


def test_events_that_are_one_are_shown_as_one() -> None:
    """Events joined by same_as make one panel, with the claims and denials of both."""
    undated = evolve(MEETING, when=None)
    both = evolve(
        DOSSIER,
        events=(MEETING, undated),
        denials=(evolve(DENIAL, event=undated.id),),
        same_as=((MEETING.id, undated.id),),
    )

    assert shown(both).count("╭") == 1
    assert "disputed  CONSULT  2024-11-09" in shown(both)


def test_denials_of_words_alone() -> None:
    """A denial that is about no event is shown by itself."""
    denial = Denial(
        denier=C.id, form=Form.NO_COMMENT, proposition="the meeting", spans=(ARTICLE.span("no comment"),)
    )
    text = shown(evolve(DOSSIER, denials=(DENIAL, denial)))

    assert "OTHER DENIALS  1\n· C  day unknown  does not comment\n    “C had no comment.”" in text


@pytest.mark.parametrize(
    ("count", "words"),
    [
        pytest.param(Count(what="dead", low=6), "at least 6 dead", id="at least"),
        pytest.param(Count(what="dead", high=6), "at most 6 dead", id="at most"),
        pytest.param(Count(what="dead", low=6, high=6), "  6 dead", id="just"),
        pytest.param(Count(what="dead", low=6, high=8), "6 to 8 dead", id="between"),
        pytest.param(Count(what="dead"), "some dead", id="unknown"),
    ],
)
def test_tolls(count: Count, words: str) -> None:
    """A toll is told as exactly as it is known."""
    assert words in shown(evolve(DOSSIER, events=(evolve(MEETING, counts=(count,)),)))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        pytest.param(None, "", id="none"),
        pytest.param(When(type=TimeType.DURATION, value="P3D"), "", id="no days"),
        pytest.param(When.day(date(2024, 11, 7)), "2024-11-07", id="a day"),
        pytest.param(When(type=TimeType.DATE, value="2024-11"), "2024-11", id="a month"),
        pytest.param(When(type=TimeType.DATE, value="2024"), "2024", id="a year"),
        pytest.param(When(type=TimeType.DATE, value="2024-W45"), "2024-11-04 to 2024-11-10", id="a week"),
        pytest.param(When(type=TimeType.DATE, value="2024-11-07", mod=Mod.ON_OR_BEFORE), "by 2024-11-07", id="by"),
        pytest.param(When(type=TimeType.DATE, value="2024-11-07/.."), "since 2024-11-07", id="since"),
    ],
)  # fmt: skip
def test_days(when: When | None, words: str) -> None:
    """Days are told as briefly as they can be without a loss."""
    assert days(when) == words


def test_nothing_reaches_the_terminal_but_words() -> None:
    """Control characters are blanks, and markup of the console is shown as it stands."""
    article = Article(published=date(2024, 11, 11), headline="\x1b[31mred\x07 [bold]x[/bold]\u202e", text="x")

    assert plain("a\x1b[31m\r\nb\u202e") == "a [31m b"
    assert "[31mred [bold]x[/bold]" in shown(Dossier(articles=(article,)))
    assert "\x1b" not in shown(Dossier(articles=(article,)))


def test_every_form_has_words() -> None:
    """No form of denial is left without a way to say it."""
    assert set(FORMS) == set(Form)


@given(dossiers())
def test_every_dossier_has_a_board(dossier: Dossier) -> None:
    """Whatever a dossier holds, it is shown within the width, every contested event once."""
    text = shown(dossier)

    assert max(map(cell_len, text.splitlines())) <= 80
    assert text.count("╭") == len({dossier.index().same(event) for event in dossier.contested()})

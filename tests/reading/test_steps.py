"""Steps of somebody else: the dossier follows what a foreign speaker step and a foreign finder of names answer."""

from datetime import date

import pytest
from attrs import evolve

import diplonews as dn
from diplonews.reading import STEPS
from diplonews.reading.layers import Attribution, Mention, Reading, Referent, Speaker, Stretch

DAY = date(2026, 5, 11)
TEXT = "Anna Berg said on Friday that no call took place. “It is false,” the envoy said."
NOBODY_ELSE = Referent(name="Voice of the Valley", kind=dn.ActorKind.OUTLET)


def one_voice(reading: Reading) -> Reading:
    """Answer that one outlet says everything."""
    return evolve(reading, speakers=tuple(Speaker(referent=NOBODY_ELSE) for _ in reading.attributions))


def calls_only(reading: Reading) -> Reading:
    """Answer that every "call" is the name of somebody."""
    start = reading.text.index("call")
    place = Stretch(start, start + len("call"))
    referent = Referent(name="Call", kind=dn.ActorKind.PERSON)
    return evolve(
        reading,
        mentions=(Mention(start=place.start, end=place.end, referent=referent, words=place),),
    )


def test_the_dossier_follows_a_foreign_speaker_step() -> None:
    """Every statement has the speaker that the step answers, and the rest of the statement is ours."""
    ours = dn.read(TEXT, published=DAY)
    dossier = dn.read(TEXT, published=DAY, steps={"speakers": one_voice})

    assert {dossier[told.speaker] for told in dossier.statements} == {
        actor for actor in dossier.actors if actor.name == "Voice of the Valley"
    }
    assert [told.content for told in dossier.statements] == [told.content for told in ours.statements]
    assert all(told.said is None for told in dossier.statements)


def test_the_dossier_follows_a_foreign_finder_of_names() -> None:
    """Only the names that the step finds become named actors."""
    dossier = dn.read(TEXT, published=DAY, steps={"mentions": calls_only})

    named = [actor for actor in dossier.actors if actor.kind is not dn.ActorKind.UNNAMED]
    assert [(actor.name, actor.spans) for actor in named] == [("Call", (dossier.articles[0].span("call"),))]


def test_a_foreign_step_can_ask_ours() -> None:
    """A step may run ours and change what it answers."""

    def without_days(reading: Reading) -> Reading:
        speakers = STEPS["speakers"](reading).speakers
        return evolve(reading, speakers=tuple(evolve(one, said=None, said_spans=()) for one in speakers))

    ours = dn.read(TEXT, published=DAY)
    dossier = dn.read(TEXT, published=DAY, steps={"speakers": without_days})

    assert [told.id for told in dossier.statements] == [told.id for told in ours.statements]
    assert any(told.said for told in ours.statements)
    assert not any(told.said for told in dossier.statements)


@pytest.mark.parametrize(
    ("layer", "answer", "message"),
    [
        pytest.param("mentions", ("Berg",), r"Reading\.mentions='Berg': expected a tuple of Mention", id="words for a mention"),
        pytest.param("speakers", (Speaker(referent=None),) * 9, r"Reading\.speakers=9: expected 2", id="a speaker too many"),
        pytest.param(
            "attributions",
            (Attribution(cue=None, verb="", act=dn.Act.SAY, content=(Stretch(0, 10**6),), quotes=(), source=None, sentence=0),),
            "offsets with 0 <= start < end",
            id="words beyond the text",
        ),
    ],
)  # fmt: skip
def test_a_foreign_answer_is_checked(layer: str, answer: tuple[object, ...], message: str) -> None:
    """What no step may answer is refused with an error that says what was expected."""
    steps = {layer: lambda reading: evolve(reading, **{layer: answer}), "stands": lambda reading: reading}
    if layer == "attributions":
        steps["speakers"] = one_voice

    with pytest.raises(dn.ModelError, match=message):
        dn.read(TEXT, published=DAY, steps={**steps, "events": lambda reading: reading})

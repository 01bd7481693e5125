"""What linking takes for the same, what joining keeps, and the order in which queries answer."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from diplonews.model import (
    Act,
    Actor,
    ActorKind,
    Article,
    Claim,
    Denial,
    Dossier,
    Event,
    EventType,
    Form,
    Mod,
    Mode,
    Phase,
    Statement,
    TimeType,
    When,
    link,
)
from diplonews.model.timex import days

ARTICLE = Article(published=date(2024, 11, 11), text="They met. It was said. It was denied.")
ONE, TWO, THREE = (Actor(name=name, kind=ActorKind.STATE) for name in ("Ruritania", "Freedonia", "Sylvania"))
TALKS = Event(type=EventType.CONSULT, actors=(ONE.id, TWO.id))


def dated(value: str | None, mod: Mod | None = None) -> When:
    """Return a date."""
    return When(type=TimeType.DATE, value=value, mod=mod)


def pairs(*records: Actor | Event) -> int:
    """Return how many pairs `link` finds among *records*."""
    events = tuple(record for record in records if isinstance(record, Event))
    actors = tuple(record for record in records if isinstance(record, Actor))
    return len(link(Dossier(actors=actors or (ONE, TWO, THREE), events=events)).same_as)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        pytest.param("2024-W45", "2024-11-10", True, id="last day of a week"),
        pytest.param("2024-W45", "2024-11-11", False, id="day after it"),
        pytest.param("2024-W45", "2024-11-04", True, id="first day of a week"),
        pytest.param("2024-W45", "2024-11-03", False, id="day before it"),
        pytest.param("2024-11-05/..", "2024-11-03", True, id="an open end is not known"),
        pytest.param("../2024-11-05", "2024-11-13", True, id="nor is an open start"),
        pytest.param("PAST_REF", "2024-11-13", True, id="no days"),
        pytest.param(None, "2024-11-13", True, id="no value"),
    ],
)
def test_events_of_days_that_overlap(first: str | None, second: str, *, same: bool) -> None:
    """Events whose days share one are linked, and those whose days are not known; in either order."""
    events = [evolve(TALKS, when=dated(value)) for value in (first, second)]

    assert pairs(*events) == pairs(*reversed(events)) == int(same)


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        pytest.param({"mode": Mode.PHONE}, True, id="a mode and none"),
        pytest.param({"type": EventType.AGREE}, False, id="another type"),
        pytest.param({"type": None, "mode": None}, False, id="no type"),
        pytest.param({"actors": (ONE.id,)}, False, id="fewer parties"),
        pytest.param({"actors": ()}, False, id="no parties"),
        pytest.param({"phase": Phase.FUTURE}, True, id="another phase"),
    ],
)
def test_events_of_one_kind(changes: dict[str, Any], *, same: bool) -> None:
    """Type and parties have to be the same and known; a mode may be missing."""
    other = evolve(evolve(TALKS, when=dated("2024-11-07")), **changes)

    assert pairs(TALKS, other) == int(same)


def test_modes_that_differ() -> None:
    """A call is no visit, but either may be the talks whose mode is not told."""
    call, visit = (evolve(TALKS, mode=mode) for mode in (Mode.PHONE, Mode.VISIT))

    assert pairs(call, visit) == 0
    assert pairs(call, evolve(call, when=dated("2024-11-07"))) == 1
    assert pairs(call, visit, TALKS) == 0


def test_what_one_does_to_the_other() -> None:
    """The sides of an event count: who accuses is not who is accused."""
    charge = Event(type=EventType.ACCUSE, actors=(ONE.id,), recipients=(TWO.id,))
    back = evolve(charge, actors=(TWO.id,), recipients=(ONE.id,))
    owned = Event(type=EventType.ACCUSE, actors=(ONE.id, TWO.id), when=dated("2024-11-07"))

    assert pairs(charge, evolve(back, when=dated("2024-11-07"))) == 0
    assert pairs(charge, owned) == 0
    assert pairs(charge, evolve(charge, when=dated("2024-11-07"))) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param({"country": "RUR"}, {"country": "RUR"}, True, id="one country"),
        pytest.param({"country": "RUR"}, {"country": "FRE"}, False, id="two countries"),
        pytest.param({"country": "RUR"}, {}, True, id="a country and none"),
        pytest.param({}, {}, True, id="none"),
        pytest.param({"kind": ActorKind.OUTLET}, {}, False, id="two kinds"),
    ],
)
def test_actors_of_one_name(one: dict[str, Any], other: dict[str, Any], *, same: bool) -> None:
    """Names whose words stand in each other's in a row are one where no countries differ."""
    short = evolve(Actor(name="Anna Berg", kind=ActorKind.PERSON), **one)
    long = evolve(Actor(name="Eva Anna Berg", kind=ActorKind.PERSON), **other)

    assert pairs(short, long) == pairs(long, short) == int(same)


@pytest.mark.parametrize(
    ("names", "same"),
    [
        pytest.param(("Anna Berg", "Anna Eva Berg"), False, id="words not in a row"),
        pytest.param(("Berg", "Eva BERG"), True, id="last word in other letters"),
        pytest.param(("Eva", "Eva Berg"), True, id="first word"),
        pytest.param(("Berg Eva", "Eva Berg"), False, id="another order"),
    ],
)
def test_names_within_names(names: tuple[str, str], *, same: bool) -> None:
    """The words of the shorter name stand in the longer in a row."""
    assert pairs(*(Actor(name=name, kind=ActorKind.PERSON) for name in names)) == int(same)


def test_states_are_the_same_by_country_alone() -> None:
    """Two names of one country are one state; names without a country are not looked at; the unnamed stay alone."""
    republic = Actor(name="The Republic", kind=ActorKind.STATE, country="RUR")
    nameless = [
        Actor(name=name, kind=ActorKind.UNNAMED, article=ARTICLE.id) for name in ("an envoy", "the envoy")
    ]

    assert pairs(evolve(ONE, country="RUR"), republic) == 1
    assert pairs(ONE, Actor(name="Ruritania West", kind=ActorKind.STATE)) == 0
    assert link(Dossier(articles=(ARTICLE,), actors=tuple(nameless))).same_as == ()


def test_events_whose_parties_are_linked() -> None:
    """Parties that are one by another name make events of the same parties."""
    west = Actor(name="Republic of Ruritania", kind=ActorKind.STATE, country="RUR")
    home = evolve(ONE, country="RUR")
    other = evolve(TALKS, actors=(west.id, TWO.id))

    linked = link(Dossier(actors=(home, west, TWO), events=(TALKS, other)))

    assert {type(linked[one]) for one, _ in linked.same_as} == {Actor, Event}


def test_joined_events_are_told_as_the_best_known() -> None:
    """The event of the fewest days gives type, mode, parties and days; what the others tell besides is added."""
    best = evolve(TALKS, when=dated("2024-11-07"), spans=(ARTICLE.span("met"),))
    worse = evolve(TALKS, actors=(ONE.id, THREE.id), mode=Mode.PHONE, when=dated("2024-W45"), place="Vienna")
    worst = evolve(worse, when=None, phase=Phase.FUTURE, condition=best.id)
    whole = Dossier(
        articles=(ARTICLE,),
        actors=(ONE, TWO, THREE),
        events=(best, worse, worst),
        same_as=((best.id, worse.id), (worse.id, worst.id)),
    )

    (joined,) = whole.joined().events

    assert joined == evolve(best, place="Vienna")


def test_joining_answers_no_own_claim() -> None:
    """A denial of a claim of one who turns out to be the denier answers it no more, unless it takes it back."""
    envoy, berg = (Actor(name=name, kind=ActorKind.PERSON) for name in ("Berg", "Eva Berg"))
    claim = Claim(claimant=envoy.id, event=TALKS.id)
    denials = tuple(
        Denial(denier=berg.id, event=TALKS.id, form=form, claims=(claim.id,))
        for form in (Form.FALSE, Form.RETRACTS)
    )
    whole = Dossier(
        actors=(ONE, TWO, envoy, berg),
        events=(TALKS,),
        claims=(claim,),
        denials=denials,
        same_as=((envoy.id, berg.id),),
    )

    joined = whole.joined()

    assert {denial.form: len(denial.claims) for denial in joined.denials} == {Form.FALSE: 0, Form.RETRACTS: 1}


def test_the_timeline_is_in_order() -> None:
    """By first day, last day and id; what has no first or no last day is not on it."""
    values = ("2024-11-07", "2024-W45", "2024-11-04", "2024-11-05/..", "../2024-11-05", "PAST_REF", None)
    events = [evolve(TALKS, when=dated(value)) for value in values]
    twin = Event(type=EventType.AGREE, actors=(ONE.id,), when=dated("2024-11-04"))
    dossier = Dossier(actors=(ONE, TWO), events=(*events, evolve(TALKS, when=None, mode=Mode.PHONE), twin))

    found = [entry.event for entry in dossier.timeline()]

    assert [event.when.value for event in found if event.when] == [
        "2024-11-04", "2024-11-04", "2024-W45", "2024-11-07",
    ]  # fmt: skip
    assert found[0].id < found[1].id


def test_what_was_said_when_is_in_order() -> None:
    """The days on which claims and denials were made, earliest first, each once; none where no day is known."""
    said = [
        Statement(article=ARTICLE.id, speaker=ONE.id, act=act, said=when)
        for act, when in zip(
            Act,
            [
                dated("2024-11-09"), dated("2024-W45"), dated("2024-11-04"), dated("PAST_REF"), None,
                dated("2024-11-04"), dated("2024-11-04", Mod.APPROX),
            ],
            strict=False,
        )
    ]  # fmt: skip
    claim = Claim(claimant=ONE.id, event=TALKS.id, statements=tuple(one.id for one in said[:5]))
    denial = Denial(
        denier=TWO.id, event=TALKS.id, form=Form.FALSE, statements=tuple(one.id for one in said[5:])
    )
    events = (evolve(TALKS, when=dated("2024-11-03")), TALKS)
    dossier = Dossier(
        articles=(ARTICLE,),
        actors=(ONE, TWO),
        events=events,
        statements=tuple(said),
        claims=(claim,),
        denials=(denial,),
        same_as=((events[0].id, TALKS.id),),
    )

    (entry,) = dossier.timeline()

    assert [when.value for when in entry.said] == ["2024-11-04", "2024-11-04", "2024-W45", "2024-11-09"]
    assert {when.mod for when in entry.said[:2]} == {None, Mod.APPROX}


def test_a_dossier_joins_nothing_else() -> None:
    """`|` is no operation on what is no dossier, and an article without its text gives no span."""
    with pytest.raises(TypeError, match="unsupported operand"):
        Dossier() | ARTICLE  # type: ignore[operator]


@given(
    year=st.integers(2, 9998),
    part=st.sampled_from(("", "-Q1", "-Q4", "-H2", "-SP", "-WI")),
    fiscal=st.booleans(),
)
def test_thirds_partition_whole_months(year: int, part: str, *, fiscal: bool) -> None:
    """START, MID and END of a year or a part of one are as long in months, and follow each other without a gap."""
    value = f"{'FY' if fiscal and part[1:2] not in ('S', 'W') else ''}{year:04}{part}"
    thirds = [days(value, mod) for mod in (Mod.START, Mod.MID, Mod.END)]
    bounds = [(first, last) for first, last in thirds if first and last]

    assert (bounds[0][0], bounds[2][1]) == days(value)
    assert len({(last.year - first.year) * 12 + last.month - first.month for first, last in bounds}) == 1
    assert all(first.day == 1 for first, _ in bounds)
    assert all(following[0] - before[1] == timedelta(1) for before, following in pairwise(bounds))

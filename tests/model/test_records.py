"""Single records: what they refuse, what makes their ids, and how they tidy themselves."""

import pickle
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from diplonews.errors import ModelError
from diplonews.model import (
    Act,
    Actor,
    ActorKind,
    Article,
    Claim,
    Count,
    Denial,
    Event,
    EventType,
    Form,
    Mode,
    Span,
    Statement,
    When,
    fold,
)
from diplonews.model.checks import ID, PREFIX

ARTICLE = Article(
    published=date(2024, 11, 11), text="Ruritania denied it. “No,” the envoy said of Ruritania."
)
ACTOR = Actor(name="Ruritania", kind=ActorKind.STATE)
OTHER = Actor(name="Freedonia", kind=ActorKind.STATE)
EVENT = Event(type=EventType.CONSULT, actors=(ACTOR.id, OTHER.id), when=When.day(date(2024, 11, 7)))
SPAN = ARTICLE.span("denied")
CLAIM = Claim(claimant=OTHER.id, event=EVENT.id)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(
            lambda: Span(article="art-1", start=0, end=1, exact="x"), r"Span\.article='art-1'", id="no id"
        ),
        pytest.param(
            lambda: Span(article=ACTOR.id, start=0, end=1, exact="x"), "Article", id="id of another kind"
        ),
        pytest.param(
            lambda: Span(article=ARTICLE.id, start=-1, end=0, exact="x"), r"Span\.start=-1", id="before 0"
        ),
        pytest.param(
            lambda: Span(article=ARTICLE.id, start=0, end=2, exact="x"), r"Span\.end=2", id="wrong length"
        ),
        pytest.param(
            lambda: Span(article=ARTICLE.id, start=2**53 - 1, end=2**53, exact="x"),
            r"Span\.end=9007199254740992",
            id="more than JSON readers keep",
        ),
        pytest.param(
            lambda: Span(article=ARTICLE.id, start=0, end=0, exact=""), r"Span\.exact=''", id="empty span"
        ),
        pytest.param(
            lambda: Span(article=ARTICLE.id, start=True, end=2, exact="x"), r"Span\.start=True", id="a bool"
        ),
        pytest.param(
            lambda: Span(article=ARTICLE.id, start=0, end=2, exact="x\ud800"),
            "character 1",
            id="surrogate in a span",
        ),
        pytest.param(
            lambda: Article(published=date(2024, 1, 1), text="ab\udc00"),
            "character 2",
            id="surrogate in a text",
        ),
        pytest.param(
            lambda: Article(published=datetime(2024, 1, 1, tzinfo=UTC), text=""),
            "a date",
            id="datetime as day",
        ),
        pytest.param(
            lambda: Article(
                published=date(2024, 1, 1), text="", published_at=datetime(2024, 1, 2, tzinfo=UTC)
            ),
            r"published_at",
            id="moment of another day",
        ),
        pytest.param(lambda: Article(published=date(2024, 1, 1)), r"digest=''", id="neither text nor digest"),
        pytest.param(
            lambda: Article(published=date(2024, 1, 1), text="a", digest="b"),
            "SHA-256",
            id="digest of another text",
        ),
        pytest.param(lambda: Actor(name="", kind=ActorKind.STATE), r"Actor\.name=''", id="no name"),
        pytest.param(
            lambda: Actor(name="A", kind="state"),  # type: ignore[arg-type]
            "a member of ActorKind",
            id="a string for a member",
        ),
        pytest.param(
            lambda: Actor(name="A", kind=ActorKind.STATE, country="Ru"), "three capital", id="country"
        ),
        pytest.param(
            lambda: Actor(name="A", kind=ActorKind.STATE, wikidata_id="7"), "Q and digits", id="wikidata"
        ),
        pytest.param(
            lambda: Actor(name="A", kind=ActorKind.UNNAMED), "article", id="unnamed without an article"
        ),
        pytest.param(
            lambda: Actor(name="A", kind=ActorKind.STATE, article=ARTICLE.id),
            "article",
            id="named with an article",
        ),
        pytest.param(
            lambda: Actor(name="A", kind=ActorKind.STATE, aliases=["B"]),  # type: ignore[arg-type]
            "a tuple",
            id="a list",
        ),
        pytest.param(
            lambda: Actor(name="A", kind=ActorKind.STATE, aliases=("",)), "aliases", id="empty alias"
        ),
        pytest.param(lambda: Count(what="dead", low=3, high=2), r"Count\.high=2", id="high below low"),
        pytest.param(lambda: Count(what="dead", low=-1), r"Count\.low=-1", id="fewer than none"),
        pytest.param(lambda: Count(what="dead", low=10**5000), "integer of", id="giant number"),
        pytest.param(
            lambda: Event(type=EventType.CONSULT, mode=Mode.RIOT), "a mode of CONSULT", id="foreign mode"
        ),
        pytest.param(lambda: Event(mode=Mode.RIOT), "no type", id="mode without a type"),
        pytest.param(
            lambda: Event(type=EventType.AGREE, recipients=(ACTOR.id,)),
            "one of the actors",
            id="recipient of AGREE",
        ),
        pytest.param(
            lambda: evolve(EVENT, within=EVENT.id), "cannot refer to itself", id="event within itself"
        ),
        pytest.param(
            lambda: evolve(ACTOR, affiliation=ACTOR.id), "cannot refer to itself", id="own affiliation"
        ),
        pytest.param(
            lambda: Statement(article=ARTICLE.id, speaker=ACTOR.id, act=Act.SAY, quotes=(SPAN,)),
            "inside the content",
            id="quote outside the content",
        ),
        pytest.param(
            lambda: Statement(
                article=ARTICLE.id,
                speaker=ACTOR.id,
                act=Act.SAY,
                content=(ARTICLE.span("denied it"), ARTICLE.span("nied")),
            ),
            "do not overlap",
            id="overlapping content",
        ),
        pytest.param(
            lambda: Statement(
                article=ARTICLE.id,
                speaker=ACTOR.id,
                act=Act.SAY,
                cue=Article(published=date(2024, 1, 1), text="x").span("x"),
            ),
            r"Statement\.cue",
            id="cue of another article",
        ),
        pytest.param(
            lambda: Claim(claimant=EVENT.id, event=EVENT.id), r"Claim\.claimant", id="an event claims"
        ),
        pytest.param(
            lambda: Claim(claimant=ACTOR.id, proposition=" \u0301"),
            r"Claim\.proposition",
            id="claims nothing",
        ),
        pytest.param(
            lambda: Denial(denier=ACTOR.id, form=Form.FALSE), r"Denial\.proposition", id="denies nothing"
        ),
    ],
)
def test_a_wrong_value_is_refused(make: Callable[[], object], message: str) -> None:
    """A ModelError names record, field, value and what was expected."""
    with pytest.raises(ModelError, match=message):
        make()


def test_errors_survive_pickling() -> None:
    """A ModelError that leaves a worker process says what it said there."""
    with pytest.raises(ModelError) as caught:
        Actor(name="", kind=ActorKind.STATE)

    copy = pickle.loads(pickle.dumps(caught.value))

    assert str(copy) == str(caught.value)
    assert (copy.record, copy.field, copy.value) == ("Actor", "name", "")


@pytest.mark.parametrize("record", [ARTICLE, ACTOR, EVENT, CLAIM], ids=lambda r: type(r).__name__)
def test_a_record_is_the_same_again(record: Any) -> None:
    """Copying by evolve and by pickle keeps a record and its id."""
    assert evolve(record) == record
    assert pickle.loads(pickle.dumps(record)) == record
    assert re.fullmatch(ID, record.id)


def test_an_id_follows_its_identity_and_nothing_else() -> None:
    """Spelling, roles and evidence leave an actor's id alone; its kind and name make it."""
    assert evolve(ACTOR, name="RURITÁNIA", role="state", spans=(ARTICLE.span("Ruritania"),)).id == ACTOR.id
    assert evolve(ACTOR, kind=ActorKind.OUTLET).id != ACTOR.id
    assert OTHER.id != ACTOR.id


def test_an_event_with_everything_known_has_one_id_in_all_articles() -> None:
    """Where type, parties and day are known, the triggers do not count."""
    assert evolve(EVENT, spans=(SPAN,)).id == EVENT.id


@pytest.mark.parametrize(
    "missing", [{"when": None}, {"type": None}, {"actors": ()}], ids=lambda m: next(iter(m))
)
def test_an_event_with_something_missing_is_known_by_its_first_trigger(missing: dict[str, Any]) -> None:
    """Two events of which something is missing are two, unless their first trigger is the same."""
    here = evolve(EVENT, spans=(SPAN,), **missing)
    there = evolve(EVENT, spans=(ARTICLE.span("said"),), **missing)

    assert here.id != there.id
    assert evolve(here, spans=(SPAN, ARTICLE.span("said"))).id == here.id


def test_members_are_sorted_and_stand_once() -> None:
    """The order in which members are given, and giving one twice, change nothing."""
    assert evolve(EVENT, actors=(OTHER.id, ACTOR.id, OTHER.id)) == EVENT


def test_the_nth_place_of_words() -> None:
    """`Article.span` counts places from 1 and says when the words do not stand there so often."""
    assert ARTICLE.span("Ruritania", nth=2).start == ARTICLE.text.rindex("Ruritania")  # type: ignore[union-attr]
    with pytest.raises(ModelError, match="3 times or more"):
        ARTICLE.span("Ruritania", nth=3)
    with pytest.raises(ModelError, match="cannot be found without it"):
        evolve(ARTICLE, text=None).span("Ruritania")
    with pytest.raises(ModelError, match="offsets"):
        ARTICLE.span_at(3, 3)


def test_without_its_text_an_article_keeps_its_id() -> None:
    """The digest stands for the text in the id."""
    assert evolve(ARTICLE, text=None).id == ARTICLE.id


@given(words=st.text())
def test_folding_twice_changes_nothing(words: str) -> None:
    """Folded words hold no separator of ids, and fold to themselves."""
    folded = fold(words)

    assert fold(folded) == folded
    assert not {"\x1e", "\x1f"} & set(folded)


def test_a_record_prints_what_it_says() -> None:
    """Fields at their default stay out of the repr, members stand by their names, computed fields are shown."""
    assert repr(Count(what="dead", low=6)) == "Count(what='dead', low=6)"
    assert repr(CLAIM) == f"Claim(claimant={OTHER.id!r}, event={EVENT.id!r}, id={CLAIM.id!r})"
    assert repr(ACTOR).startswith("Actor(name='Ruritania', kind=STATE, id='act-")


@pytest.mark.parametrize("field", ["content", "quotes", "said_spans", "speaker_span", "cue"])
def test_every_span_of_a_statement_lies_in_its_article(field: str) -> None:
    """A span of another article is refused, and the field that holds it is named."""
    other = Article(published=date(2024, 11, 12), text="x")
    held: Any = other.span("x") if field in ("speaker_span", "cue") else (other.span("x"),)

    with pytest.raises(
        ModelError, match=rf"Statement\.{field}='{other.id}': expected spans of the statement's own"
    ):
        Statement(article=ARTICLE.id, speaker=ACTOR.id, act=Act.SAY, **{field: held})


@given(words=st.text(max_size=30) | st.from_regex(ID, fullmatch=True) | st.from_regex(ID))
def test_an_id_tells_its_kind(words: str) -> None:
    """Whatever has the form of an id tells its prefix, and any other string none."""
    assert PREFIX[words] == (words[:3] if re.fullmatch(ID, words) else "")


def test_the_ids_that_are_remembered_have_a_bound() -> None:
    """However many ids come by, no more than some thousands are kept, and never anything but ids."""
    for number in range(10_000):
        assert PREFIX[f"evt-{number:016x}"] == "evt"
        assert PREFIX[f"evt-{number}"] == ""

    assert len(PREFIX) <= 4096
    assert all(re.fullmatch(ID, words) for words in PREFIX)

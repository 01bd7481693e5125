"""Strategies of records: every field is used, what is fixed stays, and small examples come first."""

import subprocess
import sys
from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import _diplonews_hypothesis
import diplonews as dn
from diplonews import testing
from diplonews.model.references import spans as spans_of
from diplonews.testing import (
    actors,
    articles,
    claims,
    denials,
    dossiers,
    events,
    filled_dossier,
    large_dossiers,
)
from diplonews.testing.by_type import BY_TYPE

USED = [
    pytest.param(strategy, attribute.name, id=f"{record.__name__}.{attribute.name}")
    for record, strategy in BY_TYPE.items()
    if record is not dn.Dossier
    for attribute in fields(record)
    if attribute.init
]
DRAWN = [getattr(testing, name) for name in testing.__all__ if name.islower() and "check_" not in name]
TALKS = dn.Event(type=dn.EventType.CONSULT, mode=dn.Mode.PHONE)


@pytest.mark.parametrize(("strategy", "name"), USED)
def test_every_field_is_used(strategy: st.SearchStrategy[Any], name: str) -> None:
    """Some example has words, a record or a number in each of its fields."""
    quick = settings(database=None, max_examples=2000, phases=(Phase.generate,))

    found = find(strategy, lambda record: bool(getattr(record, name)), settings=quick)

    assert getattr(found, name)


@given(claim=claims(event=TALKS, polarity=dn.Polarity.NEGATIVE))
def test_what_is_fixed_stays(claim: dn.Claim) -> None:
    """A part is fixed by a value; a record stands for its id."""
    assert (claim.event, claim.polarity) == (TALKS.id, dn.Polarity.NEGATIVE)


@given(event=events(mode=dn.Mode.VISIT), other=events(recipients=("act-0000000000000000",)))
def test_what_is_left_open_fits_what_is_fixed(event: dn.Event, other: dn.Event) -> None:
    """A fixed mode draws a type that has it; fixed recipients draw a type that has recipients."""
    assert event.type is dn.EventType.CONSULT
    assert other.type not in (dn.EventType.CONSULT, dn.EventType.AGREE, dn.EventType.COOPERATE)


@given(data=st.data(), article=articles(text="The envoy denied it."))
def test_spans_quote_the_article(data: st.DataObject, article: dn.Article) -> None:
    """Whatever is told in an article quotes that article."""
    for record in (data.draw(actors(article=article)), data.draw(denials(article=article))):
        assert all(article.span_at(span.start, span.end) == span for _, span in spans_of(record))


@given(record=articles(text=None) | events(article=articles(text="")))
def test_articles_without_words(record: object) -> None:
    """An article may hold a digest alone, or an empty text; what it tells then has no spans."""
    assert isinstance(record, dn.Article) or (isinstance(record, dn.Event) and not record.spans)


@pytest.mark.parametrize("kind", ["articles", "actors", "events", "statements", "claims"])
def test_a_broken_reference_shrinks(kind: str) -> None:
    """The smallest dossier that does not hold together without the records of a kind has five records or fewer."""

    def breaks(dossier: dn.Dossier) -> bool:
        try:
            evolve(dossier, **{kind: ()})
        except dn.ModelError:
            return True
        return False

    without_explaining = settings(database=None, phases=(Phase.generate, Phase.shrink))

    found = find(dossiers(), breaks, settings=without_explaining)

    assert len(list(found.records())) <= 5


@pytest.mark.parametrize("strategy", [f for f in DRAWN if f not in (testing.as_python, filled_dossier)])
def test_a_strategy_is_shown_in_few_words(strategy: Any) -> None:
    """Two of them fit into what Hypothesis shows of a rule; over 30,000 characters it warns."""
    assert len(repr(strategy())) < 15_000


def test_a_missing_table_is_made_up_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Hypothesis has no table of deferred types, the hook registers every record in the public way."""
    registered: dict[Any, Any] = {}
    monkeypatch.delattr("hypothesis.strategies._internal.types._global_extra_lookup")
    monkeypatch.setattr("hypothesis.strategies.register_type_strategy", registered.__setitem__)

    _diplonews_hypothesis.register()

    assert registered == BY_TYPE


@given(told=dossiers(), mute=dossiers(articles=(), actors=()))
def test_what_needs_an_article_gets_one(told: dn.Dossier, mute: dn.Dossier) -> None:
    """Where no article was drawn, a spare one tells what was, unless the caller wants none; then nothing is told."""
    assert told == dn.Dossier() or told.articles
    assert mute == dn.Dossier()


@given(dossier=large_dossiers(articles=20))
@settings(max_examples=5)
def test_large_dossiers_are_large(dossier: dn.Dossier) -> None:
    """A bulk dossier holds all its articles, and every kind of record."""
    assert len(dossier.articles) > 10
    assert dossier.denials
    assert filled_dossier(7) == filled_dossier(7)


def test_records_are_drawn_by_their_type() -> None:
    """`from_type` knows the records without an import of strategies, and importing Hypothesis loads none of them."""
    code = (
        "import sys, hypothesis; assert 'diplonews' not in sys.modules, 'hook loads the records'\n"
        "import diplonews as dn; assert 'diplonews.testing' not in sys.modules\n"
        "from hypothesis import strategies as st\n"
        "found = hypothesis.find(st.from_type(dn.Claim), lambda claim: claim.statements != ())\n"
        "assert found.statements == ('stm-0000000000000000',), found"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_other_types_are_left_alone() -> None:
    """The hook knows records and nothing else."""
    assert _diplonews_hypothesis.strategy_of(int) is None
    assert _diplonews_hypothesis.strategy_of(dn.Claim) is BY_TYPE[dn.Claim]

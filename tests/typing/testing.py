"""How users test with our strategies and laws, for type checkers alone: what each call gives, and what is an error."""

from datetime import date
from typing import assert_type

from hypothesis import given
from hypothesis import strategies as st

import diplonews as dn
from diplonews import testing


def drawn(event: dn.Event) -> None:
    """A strategy draws the record it is named after; a part is fixed by a value or a strategy, a reference by a record."""
    assert_type(testing.spans(), st.SearchStrategy[dn.Span])
    assert_type(testing.whens(type=dn.TimeType.SET, value="P1D"), st.SearchStrategy[dn.When])
    assert_type(testing.articles(text="They met.", published=st.dates()), st.SearchStrategy[dn.Article])
    assert_type(testing.actors(kind=dn.ActorKind.STATE), st.SearchStrategy[dn.Actor])
    assert_type(testing.events(actors=["act-0000000000000000"]), st.SearchStrategy[dn.Event])
    assert_type(testing.statements(said=None), st.SearchStrategy[dn.Statement])
    assert_type(testing.claims(event=event), st.SearchStrategy[dn.Claim])
    assert_type(testing.denials(event=testing.events()), st.SearchStrategy[dn.Denial])
    assert_type(testing.dossiers(size=1), st.SearchStrategy[dn.Dossier])
    assert_type(testing.large_dossiers(articles=20), st.SearchStrategy[dn.Dossier])
    assert_type(testing.phrases(), st.SearchStrategy[dn.Phrase])
    assert_type(testing.date_expressions(), st.SearchStrategy[testing.DateExpression])
    assert_type(testing.news_articles(), st.SearchStrategy[testing.NewsArticle])
    assert_type(testing.awkward_texts(surrogates=True), st.SearchStrategy[str])


@given(testing.date_expressions())
def expressions(found: testing.DateExpression) -> None:
    """An expression has words, a day of publication, and the time they come to."""
    assert_type(found.words, str)
    assert_type(found.published, date)
    assert_type(found.when, dn.When)


def laws() -> None:
    """The laws take functions of users."""

    def mine(words: str, *, published: date, direction: dn.Direction) -> tuple[date | None, date | None]:
        when = dn.resolve(words, published=published, direction=direction)
        return when.start, when.end

    testing.check_resolver(dn.resolve)
    testing.check_resolver(mine)
    testing.check_round_trip(dn.dumps, dn.loads)
    testing.check_round_trip(
        dn.to_dict, lambda plain: dn.from_dict(dn.Claim, plain), examples=testing.claims()
    )
    testing.check_merge(lambda one, other: one | other)
    testing.check_spans(lambda article: dn.tag(article.text or "", published=article.published))
    testing.check_spans(lambda article: [article.span_at(0, 1)])


def wrong() -> None:
    """What a checker has to refuse."""

    def yearless(words: str) -> dn.When:
        return dn.resolve(words, published=date(2024, 11, 11))

    testing.claims(dn.Event())  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]
    testing.claims(polarity="+")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    testing.articles(published=st.text())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    testing.check_resolver(yearless)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    testing.check_spans(lambda article: [article.id])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]

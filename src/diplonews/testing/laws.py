"""Laws that a project can hold its own code to: round trips, resolvers, spans and merges.

Each check draws examples under the Hypothesis settings in force and returns None, or raises LawBrokenError with the
smallest counterexample as Python one can paste. What the code under test raises breaks the law too.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Protocol, TypeVar

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from diplonews.dates import Direction
from diplonews.model import Article, Dossier, When
from diplonews.testing.date_expressions import DateExpression, date_expressions
from diplonews.testing.pasting import as_python
from diplonews.testing.records import articles
from diplonews.testing.whole_dossiers import dossiers

T = TypeVar("T")
Days = tuple[date | None, date | None]


class LawBrokenError(AssertionError):
    """A law does not hold; the message shows the smallest counterexample found."""


class Resolver(Protocol):
    """What `check_resolver` takes: words to a When, or to the first and the last day alone."""

    def __call__(self, words: str, /, *, published: date, direction: Direction) -> When | Days:
        """Return what *words* name in an article published on *published*."""


class Quote(Protocol):
    """What `check_spans` looks at: offsets into a text, end excluded, and the words there."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102
    @property
    def exact(self) -> str: ...  # noqa: D102


def check_round_trip(
    dump: Callable[[Any], T], load: Callable[[T], Any], *, examples: st.SearchStrategy[Any] | None = None
) -> None:
    """Check that *load* gives back whatever *dump* was given.

    Args:
        dump: Writes one of the *examples*.
        load: Reads what *dump* wrote.
        examples: What to write; by default dossiers.

    >>> import diplonews as dn
    >>> from diplonews.testing.records import claims
    >>> check_round_trip(dn.dumps, lambda text: dn.loads(text, type=dn.Claim), examples=claims())
    """

    def law(record: Any) -> None:
        written = _called(lambda: dump(record), "dump(x)", x=record)
        back = _called(lambda: load(written), "load(dump(x))", x=record)
        if type(back) is not type(record) or back != record:
            _broken("load(dump(x)) == x", x=record, **{"load(dump(x))": back})

    _hold(law, dossiers() if examples is None else examples)


def check_resolver(
    resolve: Resolver, *, expressions: st.SearchStrategy[DateExpression] | None = None
) -> None:
    """Check that *resolve* gives the days that the calendar alone gives.

    Args:
        resolve: A function from words to a When, or to a tuple of the first and the last day.
        expressions: The words to try; by default all of `date_expressions()`.

    >>> import diplonews as dn
    >>> check_resolver(dn.resolve)
    """

    def law(found: DateExpression) -> None:
        call = (
            f"resolve({found.words!r}, published={as_python(found.published)}, "
            f"direction={as_python(found.direction)})"
        )
        given_back = _called(
            lambda: resolve(found.words, published=found.published, direction=found.direction), call
        )
        expected = (found.when.start, found.when.end) if isinstance(given_back, tuple) else found.when
        if given_back != expected:
            _broken(call, gave=given_back, expected=expected)

    _hold(law, date_expressions() if expressions is None else expressions)


def check_spans(
    find: Callable[[Article], Iterable[Quote]], *, examples: st.SearchStrategy[Article] | None = None
) -> None:
    """Check that whatever *find* finds in an article lies in its text and quotes it exactly.

    Args:
        find: Returns spans, time expressions, or anything else with start, end and exact.
        examples: The articles, which hold their text; by default `articles()`.
    """

    def law(article: Article) -> None:
        text = article.text or ""
        for quote in _called(lambda: tuple(find(article)), "find(article)", article=article):
            if not 0 <= quote.start < quote.end <= len(text) or text[quote.start : quote.end] != quote.exact:
                at = (quote.start, quote.end)
                _broken("article.text[start:end] == exact", article=article, at=at, exact=quote.exact)

    _hold(law, articles() if examples is None else examples)


def check_merge(
    merge: Callable[[Dossier, Dossier], Dossier], *, examples: st.SearchStrategy[Dossier] | None = None
) -> None:
    """Check that *merge* is a join: idempotent, commutative, associative; it keeps every record of both sides.

    Args:
        merge: Makes one dossier of two.
        examples: The dossiers; by default small ones.
    """

    def law(three: tuple[Dossier, Dossier, Dossier]) -> None:
        a, b, c = three

        def same(words: str, one: Callable[[], Dossier], other: Callable[[], Dossier], **names: Any) -> None:
            left, right = _called(one, words, **names), _called(other, words, **names)
            if left != right:
                _broken(words, **names)

        same("merge(a, a) == a", lambda: merge(a, a), lambda: a, a=a)
        same("merge(a, b) == merge(b, a)", lambda: merge(a, b), lambda: merge(b, a), a=a, b=b)
        kept = {record.id for record in merge(a, b).records()}
        lost = {record.id for side in (a, b) for record in side.records()} - kept
        if lost:
            _broken("merge(a, b) keeps every record", a=a, b=b, lost=tuple(sorted(lost)))
        same(
            "merge(merge(a, b), c) == merge(a, merge(b, c))",
            lambda: merge(merge(a, b), c),
            lambda: merge(a, merge(b, c)),
            a=a,
            b=b,
            c=c,
        )

    one = dossiers(size=2) if examples is None else examples
    _hold(law, st.tuples(one, one, one))


def _hold(law: Callable[[Any], None], examples: st.SearchStrategy[Any]) -> None:
    """Run *law* on *examples*; the error of the smallest one that breaks it comes out."""
    # The message shows the example already: what Phase.explain would add costs more than finding it.
    phases = [phase for phase in settings().phases if phase is not Phase.explain]

    @settings(database=None, deadline=None, report_multiple_bugs=False, print_blob=False, phases=phases)
    @given(example=examples)
    def run(example: Any) -> None:
        law(example)

    try:
        run()
    except LawBrokenError as error:
        raise LawBrokenError(*error.args) from error.__cause__


def _called(function: Callable[[], T], law: str, **names: Any) -> T:
    """Return what *function* returns; whatever it raises breaks the *law*."""
    try:
        return function()
    except Exception as error:
        raise LawBrokenError(_message(law, {**names, "raised": error})) from error


def _broken(law: str, **names: Any) -> None:
    raise LawBrokenError(_message(law, names))


def _message(law: str, names: dict[str, Any]) -> str:
    return "\n".join(
        [f"broken: {law}", *(f"    {name} = {as_python(value)}" for name, value in names.items())]
    )

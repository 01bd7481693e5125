"""Laws of reading: what holds of the statements of any article, and what a change of the text may not change."""

from datetime import date
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

import diplonews as dn
from diplonews.model.references import Record, spans
from diplonews.testing import news_articles

DAY = date(2026, 5, 11)
NAMES = ("Anna Berg", "Ruritania", "the foreign ministry", "Borduria's envoy", "a senior official")
SENTENCES = (
    "{} said on Friday that no call took place.",
    "“It is false,” {} said, “and we will say so.”",
    "{} denied the report.",
    "“We met in Vienna,” {} told the Evening Gazette on May 4.",
    "According to {}, the talks will resume next week.",
    "{} accused Syldavia of breaking the truce. “They call it ‘peace’,” {} added.",
    "The two sides met on Thursday, {} reported.",
    "“No such letter exists.",
)
PARAGRAPHS = st.builds(
    lambda sentence, name: sentence.replace("{}", name), st.sampled_from(SENTENCES), st.sampled_from(NAMES)
).map(lambda words: words[0].upper() + words[1:])
TEXTS = st.lists(PARAGRAPHS, min_size=1, max_size=6).map("\n\n".join)
REPORTS = news_articles(grammar="hard").map(lambda each: each.article.text or "")
STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def places(dossier: dn.Dossier) -> set[tuple[object, ...]]:
    """Return where the statements, events, claims and denials of *dossier* stand."""
    told: tuple[Record, ...] = (*dossier.statements, *dossier.events, *dossier.claims, *dossier.denials)
    return {(type(r), *((field, span.start, span.end) for field, span in spans(r))) for r in told}


@given(text=TEXTS)
def test_spans_quote_the_text(text: str) -> None:
    """Every span holds just the words that stand between its offsets."""
    for record in dn.read(text, published=DAY).records():
        for _, span in spans(record):
            assert span.exact == text[span.start : span.end]


@given(text=TEXTS)
def test_spans_of_a_statement_do_not_overlap(text: str) -> None:
    """The parts of a content stand apart, and so do its quotes, which lie inside it; the cue stands beside it."""
    for told in dn.read(text, published=DAY).statements:
        assert all(left.end <= right.start for left, right in pairwise(told.content))
        assert all(left.end <= right.start for left, right in pairwise(told.quotes))
        for quote in told.quotes:
            assert any(part.start <= quote.start and quote.end <= part.end for part in told.content)
        if told.cue is not None:
            assert not any(p.start < told.cue.end and told.cue.start < p.end for p in told.content)


@given(texts=st.lists(TEXTS, min_size=2, max_size=3, unique=True), data=st.data())
def test_the_order_of_articles_changes_nothing(texts: list[str], data: st.DataObject) -> None:
    """Articles read in any order make one dossier: none of them leaves a trace in the next."""
    shuffled = data.draw(st.permutations(texts))

    assert dn.Dossier.merge(dn.read(text, published=DAY) for text in texts) == dn.Dossier.merge(
        dn.read(text, published=DAY) for text in shuffled
    )


@given(text=TEXTS | REPORTS)
def test_a_paragraph_at_the_end_changes_nothing_before_it(text: str) -> None:
    """What was read stays where it stands when a paragraph of nothing in particular follows."""
    closed = text.replace("“No such letter exists.", "“No such letter exists.”")
    more = f"{closed}\n\nThe weather was mild and the harbour lay quiet."

    assert places(dn.read(more, published=DAY)) == places(dn.read(closed, published=DAY))


@given(text=TEXTS | REPORTS)
@example(
    text="Ruritania said on Friday that no call took place.\n\n“It is false,” Ruritania said, “and we will say so.”"
)
def test_the_shape_of_quotation_marks_changes_no_span(text: str) -> None:
    """Straight marks are read like curly ones."""
    straight = text.translate(STRAIGHT)

    assert places(dn.read(straight, published=DAY)) == places(dn.read(text, published=DAY))

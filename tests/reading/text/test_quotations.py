"""Quotations: which marks open, which close, and what stands between them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.model import Article
from diplonews.reading.layers import Quotation, Reading
from diplonews.reading.text.quotations import find_quotations
from diplonews.reading.text.sentences import split_sentences

MARKED = st.text(alphabet=st.sampled_from("ab \n.,s\"'“”‘’`«»„-"), max_size=60)


def quotations_of(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of *text*."""
    reading = split_sentences(Reading(article=Article(published=date(2024, 5, 6), text=text)))
    return find_quotations(reading).quotations


def curly(text: str) -> str:
    """Return *text* with its straight double marks made curly, in turn the opening and the closing one."""
    parts = text.split('"')
    marks = ["“", "”"] * len(parts)
    return parts[0] + "".join(mark + part for mark, part in zip(marks, parts[1:], strict=False))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param('"We go," he said, "and win."', ["We go,", "and win."], id="broken by the cue"),
        pytest.param("“We go,” he said.", ["We go,"], id="curly"),
        pytest.param("``We go,'' he said.", ["We go,"], id="two grave accents, two apostrophes"),
        pytest.param("''We go,'' he said.", ["We go,"], id="two apostrophes on either side"),
        pytest.param("'We don't go,' he said.", ["We don't go,"], id="single, with an apostrophe inside"),
        pytest.param(
            "'The allies' plan is dead,' he said.",
            ["The allies' plan is dead,"],
            id="single, with a plural possessive",
        ),
        pytest.param("The allies' plan and the rebels' plan", [], id="plural possessives"),
        pytest.param("the '90s and the '80s", [], id="years cut short"),
        pytest.param("«We go», he said.", ["We go"], id="angle marks"),
        pytest.param(
            "\"She said 'no' to us,\" he said.", ["She said 'no' to us,", "no"], id="single in double"
        ),
        pytest.param('He quoted her as saying: "No."', ["No."], id="after a colon"),
        pytest.param('the ("secret") deal', ["secret"], id="in brackets"),
        pytest.param('a "de facto"--and "de jure"--border', ["de facto", "de jure"], id="beside dashes"),
        pytest.param('""', [], id="nothing between the marks"),
        pytest.param("“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,", "no"], id="curly, nested"),
        pytest.param("“He said ‘no.’” She left.", ["He said ‘no.’", "no."], id="nested, closed together"),
        pytest.param(
            "'He said \"no\" twice,' she said.", ['He said "no" twice,', "no"], id="double in single"
        ),
        pytest.param(
            "“She said, ‘He said “no” to us’ again.”",
            ["She said, ‘He said “no” to us’ again.", "He said “no” to us", "no"],
            id="three levels",
        ),
        pytest.param(
            "“One.\n\n“Two.\n\n“Three,” he said.", ["One.", "Two.", "Three,"], id="three paragraphs"
        ),
        pytest.param("``One.\n\n``Two,'' he said.", ["One.", "Two,"], id="two paragraphs, doubled marks"),
        pytest.param("'One.\n\n'Two,' he said.", ["One.", "Two,"], id="two paragraphs, single marks"),
        pytest.param("‘One.\n\n‘Two,’ he said.", ["One.", "Two,"], id="two paragraphs, single curly marks"),
        pytest.param("“One.\n\nHe left.", ["One."], id="opened once, never closed"),
        pytest.param('He is 6\'2" tall. "Yes," he said.', ["Yes,"], id="feet and inches"),
        pytest.param("„Wir gehen“, he said.", ["Wir gehen"], id="low mark"),
        pytest.param('“We go," he said.', ["We go,"], id="curly closed by straight"),
        pytest.param("It's the men's plan. 'It's late,' he said.", ["It's late,"], id="apostrophes around"),
    ],
)
def test_quoted_words(text: str, quoted: list[str]) -> None:
    """A quotation is what stands between an opening and a closing mark of any shape; apostrophes are none."""
    assert [text[quotation.start : quotation.end] for quotation in quotations_of(text)] == quoted


def test_levels() -> None:
    """A quotation inside another is one level deeper."""
    found = quotations_of("“He told us ‘never’ to go,” she said. “Go.”")

    assert [quotation.level for quotation in found] == [0, 1, 0]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    """A paragraph without a closing mark is quoted to its end where the next one opens again."""
    text = '"One. Two.\n\n"Three," he said. He left.'
    first, second = quotations_of(text)

    assert (text[first.start : first.end], first.closed) == ("One. Two.", False)
    assert (text[second.start : second.end], second.closed) == ("Three,", True)


def test_an_unpaired_mark_ends_with_its_sentence() -> None:
    """An opening mark that nothing closes or takes up again quotes no more than its sentence."""
    text = 'He spoke of "a deal. They left. "Good," she said.\n\nThe end.'

    assert [text[found.start : found.end] for found in quotations_of(text)] == ["a deal.", "Good,"]


def test_a_closing_mark_alone_is_nothing() -> None:
    """A closing mark that nothing opened quotes nothing and hides no later quotation."""
    text = 'We go," he said. "We win," he added.'

    assert [text[found.start : found.end] for found in quotations_of(text)] == ["We win,"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"We go," he said, "and win." Then: "a" and "b"', id="several"),
        pytest.param('He ("Jo") said "no."', id="brackets"),
        pytest.param('"One.\n\n', id="unpaired"),
    ],
)
def test_the_shape_of_marks_changes_no_span(text: str) -> None:
    """Straight marks made curly quote the same words."""
    assert quotations_of(curly(text)) == quotations_of(text)


@given(MARKED)
def test_quotations_are_well_formed(text: str) -> None:
    """Whatever marks a text holds, a quotation has words, lies between its marks and inside those around it."""
    found = quotations_of(text)

    for quotation in found:
        assert quotation.outer.start < quotation.start < quotation.end <= quotation.outer.end
        around = [
            other
            for other in found
            if other.outer.start < quotation.outer.start and quotation.outer.end <= other.outer.end
        ]
        assert quotation.level == len(around)
    assert list(found) == sorted(found, key=lambda quotation: quotation.start)

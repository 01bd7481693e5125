"""Tokens, paragraphs and sentences."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import languages
from diplonews.model import Article
from diplonews.reading.layers import Reading
from diplonews.reading.text.sentences import paragraphs, split_sentences
from diplonews.reading.text.tokens import tokenize

TEXTS = st.text(alphabet=st.sampled_from("aBé \n\t.!?\"'“”‘’-0,()\u0301\0U.S."), max_size=80)


def sentences_of(text: str) -> list[str]:
    """Return the words of every sentence of *text*."""
    reading = split_sentences(Reading(article=Article(published=date(2024, 5, 6), text=text)))
    return [text[sentence.start : sentence.end] for sentence in reading.sentences]


def words_of(text: str) -> list[str]:
    """Return the tokens of *text* as they stand."""
    return [token.text for token in tokenize(text, languages.load("en").abbreviations)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("the U.S. envoy", ["the", "U.S.", "envoy"], id="dotted letters"),
        pytest.param("a U.S.-led force", ["a", "U.S.-led", "force"], id="dotted letters and a hyphen"),
        pytest.param("Oslo's plan", ["Oslo", "'s", "plan"], id="possessive"),
        pytest.param("they’ve left", ["they", "’ve", "left"], id="short verb, curly"),
        pytest.param("didn't go", ["didn't", "go"], id="negation stays with its verb"),
        pytest.param("O'Hara met Sana'a", ["O'Hara", "met", "Sana'a"], id="apostrophe in a name"),
        pytest.param("President-elect", ["President-elect"], id="hyphen"),
        pytest.param("1,400 of 3.5 per cent.", ["1,400", "of", "3.5", "per", "cent", "."], id="numbers"),
        pytest.param("Mr. J. Doe", ["Mr.", "J.", "Doe"], id="title and initial"),
        pytest.param("No. 5, no.", ["No.", "5", ",", "no", "."], id="abbreviation before a number only"),
        pytest.param("``so''--he", ["``", "so", "''", "--", "he"], id="doubled marks and dashes"),
        pytest.param("Rene\u0301 left", ["Rene\u0301", "left"], id="combining mark"),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    """A token is a word with its inner hyphens, a clitic, a number or a mark; an abbreviation keeps its stop."""
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("He left. She stayed.", ["He left.", "She stayed."], id="plain"),
        pytest.param("Mr. Doe left.", ["Mr. Doe left."], id="title"),
        pytest.param("The U.S. Senate met.", ["The U.S. Senate met."], id="abbreviation before a name"),
        pytest.param(
            "He left the U.S. The talks failed.",
            ["He left the U.S.", "The talks failed."],
            id="abbreviation at the end",
        ),
        pytest.param("On Nov. 7 he left.", ["On Nov. 7 he left."], id="month"),
        pytest.param("At 9 a.m. Monday they met.", ["At 9 a.m. Monday they met."], id="hour"),
        pytest.param("J. R. Doe left.", ["J. R. Doe left."], id="initials"),
        pytest.param('"We go," he said. "We win."', ['"We go," he said.', '"We win."'], id="quotation after"),
        pytest.param(
            '"Is it over?" he asked.', ['"Is it over?" he asked.'], id="question inside, lower case after"
        ),
        pytest.param(
            '"Is it over?" Doe asked.', ['"Is it over?" Doe asked.'], id="question inside, name after"
        ),
        pytest.param(
            'She said "no." Talks end.', ['She said "no."', "Talks end."], id="stop inside the marks"
        ),
        pytest.param("It was ... a risk.", ["It was ... a risk."], id="omission"),
        pytest.param("He left (in May.) She stayed.", ["He left (in May.)", "She stayed."], id="bracket"),
        pytest.param("It is over.The army left.", ["It is over.", "The army left."], id="missing space"),
        pytest.param("No stop at all", ["No stop at all"], id="no stop"),
        pytest.param("  \n ", [], id="nothing"),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    """A sentence ends at a stop after which another can begin, and abbreviations do not end it."""
    assert sentences_of(text) == sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("One ends here.\nTwo ends here.", 2, id="a line each"),
        pytest.param("One ends here.\n\nTwo ends here.", 2, id="blank line"),
        pytest.param("One ends here.\r\n\r\nTwo ends here.", 2, id="blank line of another machine"),
        pytest.param("A heading\nThe text.", 2, id="heading"),
        pytest.param(
            "The minister said on Monday that the talks with the\nVisitors had gone well.",
            1,
            id="wrapped before a capital",
        ),
        pytest.param("The text goes\non here.", 1, id="wrapped before lower case"),
        pytest.param(
            "The minister said on Monday that the talks with the\nvisitors had gone well, and then he left again.\nThey stay.",
            1,
            id="a stop at the end of a line of a wrapped paragraph",
        ),
    ],
)
def test_paragraphs(text: str, count: int) -> None:
    """A line break ends a paragraph unless it only wraps a long line."""
    assert len(paragraphs(text)) == count


@given(TEXTS)
def test_every_token_is_in_one_sentence(text: str) -> None:
    """Tokens stand in order, quote the text, cover all that is not white space, and each is in one sentence."""
    reading = split_sentences(Reading(article=Article(published=date(2024, 5, 6), text=text)))
    tokens = [token for sentence in reading.sentences for token in sentence.tokens]

    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.split())
    assert all(one.end <= two.start for one, two in itertools.pairwise(tokens))


@given(TEXTS, TEXTS)
def test_a_paragraph_more_changes_nothing_before_it(text: str, more: str) -> None:
    """What follows after a blank line does not change the sentences before it."""
    before = sentences_of(text)

    assert sentences_of(f"{text}\n\n{more}")[: len(before)] == before

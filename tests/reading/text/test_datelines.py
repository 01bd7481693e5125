"""Where a dateline ends."""

import pytest

from diplonews import languages
from diplonews.reading.text.datelines import dateline_end, opening_of
from diplonews.reading.text.tokens import tokenize


def behind(text: str) -> str:
    """Return what stands behind the dateline of *text*."""
    tokens = tokenize(text, languages.load("en").abbreviations)
    end = dateline_end(tokens)
    return " ".join(token.text for token in tokens[end:])


@pytest.mark.parametrize(
    "dateline",
    [
        pytest.param("PARIS --", id="place alone"),
        pytest.param("PARIS, March 3 (Agency) -", id="place, day and agency"),
        pytest.param("LA PAZ, March 3 –", id="place of two short words"),
        pytest.param("Paris, Mar 3 (ABC).-", id="place in small letters, agency in brackets"),
        pytest.param("(abc) -", id="agency alone, in small letters"),
    ],
)
def test_a_dateline_ends_with_its_dash(dateline: str) -> None:
    """What stands before the dash is the dateline."""
    assert behind(f"{dateline} Berg left.") == "Berg left ."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Berg -- the envoy -- left.", id="insertion between dashes"),
        pytest.param("UN - the body - met.", id="short acronym"),
        pytest.param("PARIS is late.", id="capitals without a dash"),
        pytest.param("The envoy (Berg) left - late.", id="small words before the dash"),
    ],
)
def test_no_dateline(text: str) -> None:
    """Other dashes end no dateline."""
    assert dateline_end(tokenize(text, languages.load("en").abbreviations)) == 0


def test_a_dateline_alone() -> None:
    """A dateline with nothing behind it ends with its paragraph, and the words start nowhere else."""
    tokens = tokenize("PARIS (Agency) --", languages.load("en").abbreviations)

    assert (dateline_end(tokens), opening_of(tokens)) == (len(tokens), 0)

"""Languages are found by their code."""

import pytest

from diplonews import languages
from diplonews.errors import ModelError


def test_default_has_its_tables() -> None:
    """The default language has the tables of the dates."""
    assert languages.load(languages.DEFAULT).dates.WORDS["month"]["november"] == 11


@pytest.mark.parametrize("code", ["xx", "", "EN", "../en", "en.dates", "\ud800"])
def test_unknown(code: str) -> None:
    """A code without tables is refused."""
    with pytest.raises(ModelError, match="code of a language"):
        languages.load(code)

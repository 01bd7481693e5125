"""The forms of English verbs."""

import pytest

from diplonews.languages.en.inflection import verb_forms


@pytest.mark.parametrize(
    ("verb", "past", "gerund"),
    [
        pytest.param("ram", "rammed", "ramming", id="one syllable, one vowel, one consonant"),
        pytest.param("ship", "shipped", "shipping", id="two consonants before the vowel"),
        pytest.param("put", "put", "putting", id="irregular past"),
        pytest.param("show", "showed", "showing", id="w is never doubled"),
        pytest.param("shout", "shouted", "shouting", id="two vowels"),
        pytest.param("warn", "warned", "warning", id="two consonants"),
        pytest.param("visit", "visited", "visiting", id="two syllables"),
        pytest.param("expel", "expelled", "expelling", id="two syllables, the last stressed"),
        pytest.param("quit", "quit", "quitting", id="u behind q is no vowel"),
        pytest.param("agree", "agreed", "agreeing", id="double e"),
        pytest.param("deny", "denied", "denying", id="consonant and y"),
    ],
)
def test_past_and_gerund(verb: str, past: str, gerund: str) -> None:
    """The last consonant is doubled behind a single stressed vowel."""
    forms = {name: form for form, name in verb_forms(verb)}

    assert (forms["past"], forms["gerund"]) == (past, gerund)

"""The closed classes: each of them once."""

from itertools import combinations

import pytest

from diplonews import languages

ENGLISH = languages.load("en")
CLASSES = {
    name: words for name, words in vars(ENGLISH.closed_classes).items() if isinstance(words, frozenset)
}


def test_no_class_stands_twice() -> None:
    """No two closed classes hold the same words."""
    assert [pair for pair in combinations(CLASSES, 2) if CLASSES[pair[0]] == CLASSES[pair[1]]] == []


@pytest.mark.parametrize("table", ["grammar", "clause_words", "verbs", "joints"])
def test_no_table_writes_a_class_again(table: str) -> None:
    """A table that holds the words of a closed class takes them from there."""
    tables = vars(getattr(ENGLISH, table))
    again = [
        name
        for name, words in tables.items()
        if isinstance(words, frozenset)
        for known in CLASSES.values()
        if len(words) > 1 and words == known and words is not known
    ]

    assert again == []


def test_every_word_is_in_lower_case() -> None:
    """Closed classes hold forms as word tables are asked for them: lower case, straight apostrophes."""
    words = {word for known in CLASSES.values() for word in known}

    assert all(word == word.lower() and "’" not in word for word in words)

"""The English tables: their format, and what every row must hold."""

import pytest

from diplonews import languages
from diplonews.model import Sector
from diplonews.reading.actors.lexicon import rows

ENGLISH = languages.load("en")
STATES = list(rows(ENGLISH.states.STATES))


def test_there_are_enough_states() -> None:
    """The table holds at least the 190 states that news writes of."""
    assert len(STATES) >= 190


def test_a_state_has_five_fields() -> None:
    """A row is code, name, people, capitals, other names; code and name are single."""
    for row in STATES:
        assert len(row) == 5, row
        assert len(row[0]) == 1, row
        assert len(row[1]) == 1, row


def test_codes_are_unique() -> None:
    """No ISO code stands twice, and each is three capital letters."""
    codes = [code for (code,), *_ in STATES]

    assert len(set(codes)) == len(codes)
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in codes)


def test_names_are_unique() -> None:
    """No two states share a name or a short form."""
    names = [name for _, (name,), _, _, others in STATES for name in [name, *others]]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize("table", ["KNOWN", "SEATS"])
def test_bodies(table: str) -> None:
    """A body belongs to a state of the table or to none, and its sector is one of PLOVER's."""
    codes = {code for (code,), *_ in STATES}
    for row in rows(getattr(ENGLISH.organizations, table)):
        assert len(row) == 4, row
        assert set(row[2]) <= codes, row
        assert all(Sector(sector) for sector in row[3]), row


def test_outlets() -> None:
    """An outlet is of a state of the table."""
    codes = {code for (code,), *_ in STATES}
    for row in rows(ENGLISH.outlets.KNOWN):
        assert len(row) == 3, row
        assert set(row[2]) <= codes, row


@pytest.mark.parametrize(
    "heads", [ENGLISH.organizations.HEADS, ENGLISH.groups.HEADS], ids=["bodies", "groups"]
)
def test_sectors_of_head_nouns(heads: dict[str, str]) -> None:
    """The sector of a head noun is one of PLOVER's, or left open."""
    assert all(Sector(sector) for sector in heads.values() if sector)


def test_an_unknown_table_is_named() -> None:
    """Asking a language for a table that it does not have says which."""
    with pytest.raises(AttributeError, match="no_such_table"):
        _ = ENGLISH.no_such_table


def test_words_that_need_both_sides_tell_of_an_event() -> None:
    """What is asked of a word of events is asked of none that stands in no table."""
    events = ENGLISH.events
    tables = (events.VERBS, events.PERSONAL_VERBS, events.ORDERING_VERBS, events.STRIKING_VERBS, events.NOUNS)
    lemmas = {lemma for table in tables for row in table.values() for lemma in row.split()}

    assert events.NEEDS_BOTH - lemmas == set()

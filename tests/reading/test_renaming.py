"""No word of a seed decides a branch: in other names and on other days, the reader says the same."""

import pytest

from diplonews import seeds
from diplonews.reading import read
from renaming import rename, tell


@pytest.mark.parametrize("name", seeds.names())
def test_renaming_changes_names_and_days_alone(name: str) -> None:
    """Every person, state, outlet and day of a seed renamed by a fixed map changes the dossier by that map."""
    article = seeds.load(name).article
    renamed = rename(article)

    there, here = tell(read(renamed.article)), tell(read(article), renamed)

    assert sorted((there - here).elements()) == sorted((here - there).elements()) == []

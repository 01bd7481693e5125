"""The list of formats: each has what it promises."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplonews import Dossier
from diplonews.serial import FORMATS, Format
from strategies import dossiers

EACH = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)


@EACH
def test_a_format_has_a_name_a_suffix_and_a_writer(form: Format) -> None:
    """Every format in the list is a Format with a plain name and a suffix."""
    assert isinstance(form, Format)
    assert form.name.isalpha()
    assert form.suffix.startswith(".")
    assert isinstance(form.dump, Callable)  # type: ignore[arg-type]


def test_names_are_unique() -> None:
    """No two formats share a name or a suffix."""
    assert len({form.name for form in FORMATS}) == len({form.suffix for form in FORMATS}) == len(FORMATS)


READABLE = pytest.mark.parametrize(
    "form", [form for form in FORMATS if form.load], ids=lambda form: form.name
)


@READABLE
@given(many=st.lists(dossiers(), max_size=2))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_can_be_read_back_comes_back(form: Format, many: list[Dossier], tmp_path: Path) -> None:
    """A format with a reader gives back all that was written, joined where it holds one dossier only."""
    path = tmp_path / f"dossiers{form.suffix}"
    form.dump(many, path)

    assert form.load
    assert Dossier.merge(form.load(path)) == Dossier.merge(many)

"""The list of formats: each has what it promises."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from attrs import fields, has
from hypothesis import given, settings
from hypothesis import strategies as st

import diplonews as dn
from diplonews import Dossier
from diplonews.model.references import RECORDS
from diplonews.serial import FORMATS, Format, canonical, fast
from diplonews.serial.plain import structured
from diplonews.testing import dossiers
from full_dossier import FULL

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
@settings(max_examples=20)
def test_what_can_be_read_back_comes_back(form: Format, many: list[Dossier]) -> None:
    """A format with a reader gives back all that was written, joined where it holds one dossier only."""
    assert form.load
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"dossiers{form.suffix}"
        form.dump(many, path)
        assert Dossier.merge(form.load(path)) == Dossier.merge(many)


@pytest.mark.parametrize("record", [dn.Span, dn.When, dn.Count, *RECORDS.values(), dn.Dossier])
def test_the_full_dossier_uses_every_field(record: Any) -> None:
    """No field that records of a class can be given is at its default in all of them: a new field goes in there, too."""
    found = [part for whole in (FULL, *FULL.records()) for part in _parts(whole) if type(part) is record]
    unused = [
        f.name for f in fields(record) if f.init and all(getattr(r, f.name) == f.default for r in found)
    ]

    assert found
    assert not unused


def _parts(value: Any) -> Iterator[Any]:
    yield value
    if has(type(value)):
        for name in (field.name for field in fields(type(value))):
            yield from _parts(getattr(value, name))
    elif isinstance(value, tuple):
        for member in value:
            yield from _parts(member)


@READABLE
def test_every_field_comes_back(form: Format, tmp_path: Path) -> None:
    """So do all fields of a dossier in which none is empty."""
    path = tmp_path / f"dossiers{form.suffix}"
    form.dump([FULL], path)

    assert form.load
    assert list(form.load(path)) == [FULL]


@pytest.mark.parametrize("indent", [None, 2])
def test_every_field_comes_back_on_every_path(indent: int | None) -> None:
    """Straight, by msgspec and by the strict converter alone, and each writes it alike."""
    text = canonical.encoded(FULL, indent)

    assert canonical.decoded(text, dn.Dossier) == FULL
    assert structured(dn.Dossier, json.loads(text), lenient=False)[0] == FULL
    assert json.loads(text) == dn.to_dict(FULL)
    if indent is None:
        assert fast.encoded(FULL) == text
        assert fast.decoded(text, dn.Dossier) == FULL

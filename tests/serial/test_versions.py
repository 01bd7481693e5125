"""Documents of other versions: old ones are converted, newer minor ones read leniently, all others refused."""

import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import diplonews as dn
from diplonews.serial import versions

SAMPLE = Path(__file__).with_name("samples") / "diplonews-1.json"


def test_the_frozen_sample_loads_and_is_written_the_same() -> None:
    """A document as it was written by the first version is read for ever, and written to the same bytes."""
    text = SAMPLE.read_text(encoding="utf-8")

    assert dn.dumps(dn.loads(text)) + "\n" == text


def test_an_older_version_is_converted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A converter makes a document of the version before into one of today, step by step."""

    def second(plain: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**plain, "schema": "diplonews/1"}

    def first(plain: Mapping[str, Any]) -> Mapping[str, Any]:
        renamed = {"actors" if key == "people" else key: value for key, value in plain.items()}
        return {**renamed, "schema": "diplonews/0.2"}

    monkeypatch.setitem(versions.CONVERTERS, "diplonews/0.2", second)
    monkeypatch.setitem(versions.CONVERTERS, "diplonews/0.1", first)
    text = '{"schema": "diplonews/0.1", "people": [{"name": "A", "kind": "person"}]}'

    assert dn.loads(text).actors[0].name == "A"


def test_an_unknown_version_is_refused_and_lenient_is_named_where_it_helps() -> None:
    """A newer minor version is refused with a hint; lenient takes no other major version."""
    with pytest.raises(
        dn.FormatError, match=r"^schema: 'diplonews/1.2': expected 'diplonews/1', or lenient=True"
    ):
        dn.loads('{"schema": "diplonews/1.2"}')
    with pytest.raises(dn.FormatError, match=r"^schema: 'diplonews/2': expected 'diplonews/1'$"):
        dn.loads('{"schema": "diplonews/2"}', lenient=True)


def newer() -> str:
    """Return a document of a newer minor version."""
    plain = dn.to_dict(dn.seeds.load("denied-call").dossier)
    plain["schema"] = "diplonews/1.7"
    plain["mood"] = ["tense"]
    plain["events"][1]["weight"] = 3
    plain["statements"][0]["content"][0]["font"] = {"a": 1}
    return json.dumps(plain)


def test_lenient_reports_what_it_leaves_out() -> None:
    """Unknown fields are left out of what is loaded, and each is told with its path."""
    with pytest.warns(dn.UnknownFieldWarning) as caught:
        found = dn.loads(newer(), lenient=True)

    assert found == dn.seeds.load("denied-call").dossier
    told = caught[0].message
    assert isinstance(told, dn.UnknownFieldWarning)
    assert sorted(told.problems) == [
        ("events[1].weight", "unknown key, left out: 3"),
        ("mood", "unknown key, left out: a list of 1"),
        ("statements[0].content[0].font", "unknown key, left out: an object of 1 keys"),
    ]


def test_lenient_lines_and_files_and_plain_objects(tmp_path: Path) -> None:
    """Every reader can be lenient; in JSON Lines the number of the line is told."""
    path = tmp_path / "new.json"
    path.write_text(newer(), encoding="utf-8")

    with pytest.warns(dn.UnknownFieldWarning, match="3 problems"):
        dn.load(path, lenient=True)
    with pytest.warns(dn.UnknownFieldWarning, match=r"^line 2: weight: unknown key, left out: 'x'"):
        list(dn.load_lines(["\n", '{"what": "dead", "weight": "x"}'], type=dn.Count, lenient=True))
    with pytest.warns(dn.UnknownFieldWarning, match="weight"):
        dn.from_dict(dn.Count, {"what": "dead", "weight": 1}, lenient=True)


def test_lenient_is_strict_in_everything_else() -> None:
    """Wrong values are refused as ever, and a document without unknown fields warns of nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert dn.loads('{"what": "dead"}', type=dn.Count, lenient=True) == dn.Count(what="dead")
    for text in ('{"what": 5}', '{"what": "a", "what": "b"}', "[]", '{"what": [[]]}'):
        with pytest.raises(dn.FormatError, match=r"expected|twice"):
            dn.loads(text, type=dn.Count, lenient=True)
    for text in ('{"schema":"diplonews/1","events":5}', '{"schema":"diplonews/1","events":[5]}', "[]"):
        with pytest.raises(dn.FormatError, match="expected"):
            dn.loads(text, lenient=True)

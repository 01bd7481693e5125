"""JSON: canonical text out, one error for anything wrong in."""

import io
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews import Article, Dossier, FormatError, dump, dumps, load, loads, seeds, to_dict
from diplonews.model import Count
from diplonews.testing import dossiers
from mutations import mutated

HEAD = '{"schema":"diplonews/1"'


@given(dossiers())
def test_loads_undoes_dumps(dossier: Dossier) -> None:
    """A dossier comes back equal, and is written the same again."""
    text = dumps(dossier)

    assert loads(text) == dossier
    assert dumps(loads(text)) == text


@pytest.mark.parametrize("indent", [0, 1, 4])
def test_indentation_changes_nothing(indent: int) -> None:
    """Text indented for people reads as the same dossier."""
    dossier = seeds.load("denied-call").dossier

    assert loads(dumps(dossier, indent=indent)) == dossier


@given(dossiers())
def test_records_come_back_one_by_one(dossier: Dossier) -> None:
    """Each record can be written and read by itself."""
    for record in dossier.records():
        assert loads(dumps(record), type=type(record)) == record


@given(dossiers(), st.randoms(use_true_random=False))
def test_order_of_records_does_not_show(dossier: Dossier, random: Any) -> None:
    """Equal dossiers give equal text, in whatever order their records were given."""
    plain = to_dict(dossier)
    for value in plain.values():
        if isinstance(value, list):
            random.shuffle(value)

    assert dumps(loads(json.dumps(plain))) == dumps(dossier)


def test_canonical_text() -> None:
    """Keys are sorted, nothing is escaped that need not be, no white space is added."""
    article = Article(published=date(2024, 11, 11), text="“Žižka”\n\x7f\t/")

    assert '"text":"“Žižka”\\n\x7f\\t/"' in dumps(article)
    assert dumps(article).index('"author"') < dumps(article).index('"digest"')
    assert ", " not in dumps(article)


def test_one_moment_in_two_zones_makes_two_articles_of_two_texts() -> None:
    """Articles that would be written differently are not equal, though Python holds their moments to be."""
    utc = datetime(2024, 11, 11, 12, tzinfo=UTC)
    moments = (utc, utc.astimezone(timezone(timedelta(hours=3))))
    one, other = (Article(published=date(2024, 11, 11), text="x", published_at=moment) for moment in moments)

    assert one.published_at == other.published_at
    assert one != other


@pytest.mark.parametrize(
    ("text", "path", "message"),
    [
        pytest.param("", "", "not JSON: Expecting value at line 1 column 1", id="nothing"),
        pytest.param("{", "", "not JSON: Expecting property name", id="cut short"),
        pytest.param(HEAD + "} {}", "", "not JSON: Extra data", id="two documents"),
        pytest.param("\ufeff{}", "", "not JSON: Unexpected UTF-8 BOM", id="byte order mark"),
        pytest.param("null", "", "None: expected an object that is one Dossier", id="null"),
        pytest.param("[" * 200_000, "", "nested too deeply", id="deep lists"),
        pytest.param('{"a":' * 200_000, "", "nested too deeply", id="deep objects"),
        pytest.param(b"\xff", "", "not UTF-8: byte 0 is wrong", id="no UTF-8"),
        pytest.param(HEAD + ',"actors":[],"actors":[]}', "actors", "this key stands twice", id="key twice"),
        pytest.param(HEAD + ',"claims":[{"a":1,"a":2}]}', "claims[0].a", "this key stands twice", id="key twice inside"),
        pytest.param(HEAD + ',"actors":NaN}', "actors", "'NaN': expected a list", id="NaN"),
        pytest.param(HEAD + ',"actors":-Infinity}', "actors", "'-Infinity': expected a list", id="infinity"),
        pytest.param(HEAD + ',"actors":' + "9" * 100_000 + "}", "actors", "'9999", id="giant integer"),
        pytest.param(HEAD + ',"actors":1e999}', "actors", "'1e999': expected a list", id="giant float"),
        pytest.param(HEAD + ',"same_as":[["\\ud800","b"]]}', "same_as[0][0]", "'\\ud800': expected no lone", id="lone surrogate"),
    ],
)  # fmt: skip
def test_bad_json(text: str | bytes, path: str, message: str) -> None:
    """What is no JSON, or JSON that readers understand differently, is one FormatError and nothing else."""
    with pytest.raises(FormatError) as caught:
        loads(text)

    assert caught.value.problems[0][0] == path
    assert caught.value.problems[0][1].startswith(message)
    assert len(str(caught.value)) < 400


def test_a_list_of_nothing_but_problems_is_not_read_to_its_end() -> None:
    """Of a million bad records the first thousand are named, so that refusing them is cheap."""
    with pytest.raises(FormatError) as caught:
        loads(HEAD + ',"claims":[' + ",".join("1" * 1_000_000) + "]}")

    assert len(caught.value.problems) == 1000


@pytest.mark.parametrize("kind", [Dossier, Count])
def test_of_many_unknown_keys_the_first_are_told(kind: type) -> None:
    """Of an object with more unknown keys than anybody reads, a thousand are named."""
    text = json.dumps({f"k{number}": 1 for number in range(3000)} | {"schema": "diplonews/1", "what": "dead"})

    with pytest.raises(FormatError) as caught:
        loads(text, type=kind)

    assert len(caught.value.problems) == 1000
    assert "unknown key" in str(caught.value)


def test_the_error_survives_pickling() -> None:
    """A worker can hand the error to its parent."""
    with pytest.raises(FormatError, match="schema: missing") as caught:
        loads("{}")

    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@given(st.text() | st.binary())
def test_any_text_is_an_error_and_no_accident(text: str | bytes) -> None:
    """Whatever comes in, only FormatError comes out."""
    with pytest.raises(FormatError):
        loads(text)


@given(dossiers(), st.data())
def test_mutated_documents_are_errors_and_no_accidents(dossier: Dossier, data: st.DataObject) -> None:
    """A valid document with a few values changed loads or is refused with FormatError."""
    plain = mutated(to_dict(dossier), data)
    try:
        loaded = loads(json.dumps(plain))
    except FormatError:
        return
    assert loads(dumps(loaded)) == loaded


def test_files(tmp_path: Path) -> None:
    """Paths, path strings and open streams are all written and read, in UTF-8 with a line end."""
    count = Count(what="–", low=1)
    path = tmp_path / "count.json"

    dump(count, path)
    written = path.read_bytes()
    stream = io.StringIO()
    dump(count, stream)

    assert written == '{"high":null,"low":1,"what":"–"}\n'.encode()
    assert stream.getvalue().encode() == written
    assert load(str(path), type=Count) == load(io.StringIO(stream.getvalue()), type=Count) == count


def test_wrong_type_is_a_wrong_call() -> None:
    """Asking for something that is no record is a TypeError before anything is read."""
    with pytest.raises(TypeError, match="is no record"):
        loads("no JSON either", type=int)

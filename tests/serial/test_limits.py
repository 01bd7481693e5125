"""Limits: what is too large or too deep is refused before it is parsed, and every limit can be set."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import diplonews as dn
from diplonews.serial.limits import check_limits, surely_within

HEAD = '{"schema":"diplonews/1"'


@pytest.mark.parametrize(
    ("text", "limits", "message"),
    [
        pytest.param('{"what":"dead"}', dn.Limits(bytes=14), "too large: expected at most 14 bytes", id="bytes"),
        pytest.param('{"what":"éé"}', dn.Limits(bytes=14), "too large: expected at most 14 bytes", id="bytes of two-byte characters"),
        pytest.param('{"what":["[[[",[[]]]}', dn.Limits(depth=3), "nested too deeply: expected at most 3 levels", id="depth"),
        pytest.param("[" * 65, dn.Limits(), "nested too deeply: expected at most 64 levels", id="depth of what never closes"),
        pytest.param('{"what":[{},{},"{"]}', dn.Limits(records=2), "too large: expected at most 2 records", id="records"),
        pytest.param('{"what":"dead"}', dn.Limits(string=5), "too large: expected at most 5 characters in one string", id="string"),
        pytest.param('{"what":"x","low":1234567}', dn.Limits(digits=6), "low: '1234567': expected an integer", id="digits"),
    ],
)  # fmt: skip
def test_each_limit(text: str, limits: dn.Limits, message: str) -> None:
    """Beyond a limit a text is refused, whatever it says."""
    for given_text in (text, text.encode()):
        with pytest.raises(dn.FormatError, match=message):
            dn.loads(given_text, type=dn.Count, limits=limits)


def test_at_the_limit_a_text_is_read() -> None:
    """What a limit names is allowed."""
    text = '{"what":"dead","low":123456}'
    limits = dn.Limits(bytes=len(text), depth=1, records=1, string=6, digits=6)

    assert dn.loads(text, type=dn.Count, limits=limits) == dn.Count(what="dead", low=123456)


@pytest.mark.parametrize(
    ("limits", "sure"),
    [
        pytest.param(dn.Limits(), True, id="none is near"),
        pytest.param(dn.Limits(bytes=4), False, id="four bytes a character may be too many"),
        pytest.param(dn.Limits(string=3), False, id="all may be one string"),
        pytest.param(dn.Limits(records=1), True, id="objects are counted where characters are too many"),
        pytest.param(dn.Limits(records=0), False, id="too many objects"),
        pytest.param(dn.Limits(depth=5), False, id="a dossier may be deeper"),
        pytest.param(dn.Limits(digits=15), False, id="an offset may be longer"),
    ],
)
def test_only_what_is_surely_within_is_not_counted(limits: dn.Limits, sure: bool) -> None:
    """Where a text may be beyond a limit, it has to be counted."""
    assert surely_within('{"a"', limits) is sure
    assert surely_within(b'{"a"', limits) is (sure or limits.bytes == 4)


@given(st.recursive(st.sampled_from(["", '"["', '"\\"{"']), lambda inner: inner.map("[{}]".format) | inner.map('{{"a":{}}}'.format)), st.integers(1, 4))  # fmt: skip
def test_depth_is_counted_outside_strings(text: str, depth: int) -> None:
    """Brackets in strings do not nest anything."""
    bare = text.replace('"["', "").replace('"\\"{"', "")
    deeper = bare.count("[") + bare.count("{") > depth

    if deeper:
        with pytest.raises(dn.FormatError, match="nested too deeply"):
            check_limits(text, dn.Limits(depth=depth))
    else:
        check_limits(text, dn.Limits(depth=depth))


def test_a_file_is_read_no_further_than_its_limit(tmp_path: Path) -> None:
    """Of a file or stream that is too large, no more is read than shows it."""
    path = tmp_path / "large.json"
    path.write_text(HEAD + "}" + " " * 1000, encoding="utf-8")
    stream = io.StringIO(path.read_text(encoding="utf-8"))

    with pytest.raises(dn.FormatError, match="at most 100 bytes"):
        dn.load(path, limits=dn.Limits(bytes=100))
    with pytest.raises(dn.FormatError, match="at most 100 bytes"):
        dn.load(stream, limits=dn.Limits(bytes=100))
    assert stream.tell() == 101


@pytest.mark.parametrize("as_file", [True, False])
def test_a_long_line_is_refused_and_the_next_one_read(tmp_path: Path, as_file: bool) -> None:
    """In JSON Lines the limit holds for each line; lines keep their numbers."""
    path, bad = tmp_path / "lines.jsonl", list[dn.FormatError]()
    path.write_text('{"what":"a"}\n' + '{"what":"' + "b" * 500 + '"}\n{"what":"c"}\n', encoding="utf-8")

    with path.open(encoding="utf-8") as stream:
        source = path if as_file else stream
        found = dn.load_lines(source, type=dn.Count, skip=bad.append, limits=dn.Limits(bytes=50))
        assert [count.what for count in found] == ["a", "c"]
    assert [str(error) for error in bad] == ["line 2: too large: expected at most 50 bytes"]

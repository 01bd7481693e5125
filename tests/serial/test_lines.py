"""JSON Lines: one record a line, streamed, bad lines named by their number."""

import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplonews import Dossier, FormatError, dump_lines, load_lines
from diplonews.model import Count
from diplonews.testing import dossiers

ONE = '{"what": "dead", "low": 1}'


@given(st.lists(dossiers(), max_size=2))
@settings(max_examples=20)
def test_lines_come_back_in_order(many: list[Dossier]) -> None:
    """As many dossiers come back as were written, equal and in order."""
    stream = io.StringIO()

    assert dump_lines(many, stream) == len(many)
    assert list(load_lines(stream.getvalue().splitlines(keepends=True))) == many


def test_files(tmp_path: Path) -> None:
    """A line ends at a line feed and nowhere else, so that words may hold any other line separator."""
    counts = [Count(what="a\u2028b\x85"), Count(what="c\r\nd")]
    path = tmp_path / "counts.jsonl"

    dump_lines(counts, path)

    assert list(load_lines(path, type=Count)) == counts


def test_empty_lines_are_passed_over() -> None:
    """Lines of white space hold no record, but count."""
    with pytest.raises(FormatError, match=r"^line 4: what: missing$"):
        list(load_lines(["\n", ONE, "  \n", "{}"], type=Count))


def test_good_lines_are_kept() -> None:
    """With skip, each bad line is reported with its number and reading goes on."""
    bad: list[FormatError] = []

    good = list(load_lines(["{", ONE, '{"low": "a", "high": "b"}', ONE], type=Count, skip=bad.append))

    assert good == [Count(what="dead", low=1)] * 2
    assert [error.line for error in bad] == [1, 3]
    assert "line 3: 3 problems" in str(bad[1])


def test_nothing_is_read_ahead() -> None:
    """A line is read when its record is asked for."""
    taken: list[int] = []

    def lines() -> Iterator[str]:
        for number in range(1000):
            taken.append(number)
            yield ONE

    assert len(list(islice(load_lines(lines(), type=Count), 3))) == 3
    assert len(taken) == 3


def test_a_wrong_type_is_told_at_once() -> None:
    """A wrong call is refused when it is made, not when the first line is read."""
    with pytest.raises(TypeError, match="is no record"):
        load_lines([], type=int)

"""What readers refuse or pass over that no sample shows: limits of the parser, old versions, files of others."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import diplonews as dn
from diplonews.serial import versions
from diplonews.serial.plain import _problems
from diplonews.serial.timeml import dump_timeml
from diplonews.serial.timeml_reading import loads_timeml


def test_nesting_beyond_the_stack_is_refused() -> None:
    """Where the limit is set higher than the parser can go, the parser's own end is a FormatError too."""
    with pytest.raises(dn.FormatError, match=r"^nested too deeply$"):
        dn.loads("[" * 100_000, limits=dn.Limits(depth=1_000_000))


def test_accidents_are_not_hidden() -> None:
    """An error that no reader foresaw comes out as it is."""
    with pytest.raises(ZeroDivisionError):
        list(_problems(ZeroDivisionError()))


def test_a_version_is_converted_from_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document of a later version needs fewer steps, and one of no version takes none."""

    def newest(plain: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**plain, "schema": "diplonews/1"}

    for older in ("diplonews/0.1", "diplonews/0.2", "diplonews/0.3"):
        monkeypatch.setitem(versions.CONVERTERS, older, newest)

    assert dn.loads('{"schema": "diplonews/0.3"}') == dn.Dossier()
    with pytest.raises(dn.FormatError, match=r"^schema: 'diplonews/0.4': expected 'diplonews/1'$"):
        dn.loads('{"schema": "diplonews/0.4"}')
    with pytest.raises(dn.FormatError, match=r"^schema: 3: expected 'diplonews/1'$"):
        dn.loads('{"schema": 3}')


def test_an_article_without_its_text_has_no_file(tmp_path: Path) -> None:
    """There is nothing to tag in it; the others are written."""
    held = dn.Article(published=date(2024, 11, 11), text="They met on Thursday.")
    bare = evolve(dn.Article(published=date(2024, 11, 12), text="They left."), text=None)

    dump_timeml([dn.Dossier(articles=(held, bare))], tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == [f"{held.id}.tml"]


def test_a_time_in_a_title_is_no_time_of_the_text() -> None:
    """Only the tags of the text are read; the title keeps its words."""
    article, found = loads_timeml(
        '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-11-11" functionInDocument="CREATION_TIME">11</TIMEX3></DCT>'
        '<TITLE>Talks on <TIMEX3 tid="t1" type="DATE" value="2024-11-07">Thursday</TIMEX3></TITLE>'
        '<TEXT>They met <TIMEX3 tid="t2" type="DATE" value="2024-11-08">Friday</TIMEX3>.</TEXT></TimeML>'
    )

    assert article.headline == "Talks on Thursday"
    assert [(one.exact, one.start, one.when.value) for one in found] == [("Friday", 9, "2024-11-08")]

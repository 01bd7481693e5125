"""Flat tables: the numbers and ids of the source, in columns that other tools read with their types."""

import csv
import io
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

import diplonews as dn
from diplonews.serial.arrow import dump_parquet, to_arrow
from diplonews.serial.csv import dump_csv
from diplonews.serial.plover import COLUMNS, dump_plover, plover_rows
from diplonews.serial.rows import TABLES
from diplonews.testing import dossiers

SEEDS = [dn.seeds.load(name).dossier for name in dn.seeds.names()]
HOW_TO = Path(__file__).parents[2] / "docs" / "how-to" / "use-tables.md"


@given(st.lists(dossiers(), max_size=2))
@settings(max_examples=20)
def test_rows_are_the_records(many: list[dn.Dossier]) -> None:
    """Each table has a row for each record of the joined dossiers, with its id and values of the types it names."""
    whole = dn.Dossier.merge(many)
    found = dn.tables(many)

    assert list(found) == list(TABLES)
    for name, rows in found.items():
        if name != "parties":
            assert [row["id"] for row in rows] == [record.id for record in getattr(whole, name)]
        for row in rows:
            assert list(row) == list(TABLES[name])
            assert all(value is None or type(value) is TABLES[name][key] for key, value in row.items())
    assert len(found["parties"]) == sum(len(event.actors) + len(event.recipients) for event in whole.events)


def test_rows_say_what_the_records_say() -> None:
    """A row gives the days, the standing and the evidence of its event."""
    dossier = dn.seeds.load("denied-call").dossier
    event = dossier.contested()[0]
    row = next(row for row in dn.tables(dossier)["events"] if row["id"] == event.id)

    assert event.when
    assert (row["first_day"], row["last_day"]) == (event.when.start, event.when.end)
    assert row["standing"] == dossier.standing(event)
    assert row["denials"] == len(dossier.denials_of(event))
    assert row["published"] == dossier.articles[0].published


def test_csv_comes_back_with_the_standard_library_and_pandas(tmp_path: Path) -> None:
    """Each table is a file; commas, quotation marks and line ends in words survive."""
    dump_csv(SEEDS, tmp_path / "tables")
    rows = dn.tables(SEEDS)

    for name, columns in TABLES.items():
        path = tmp_path / "tables" / f"{name}.csv"
        with path.open(encoding="utf-8", newline="") as stream:
            found = list(csv.DictReader(stream))
        wanted = [
            {key: "" if value is None else str(value) for key, value in row.items()} for row in rows[name]
        ]
        assert found == wanted
        assert list(pd.read_csv(path).columns) == list(columns)


def test_parquet_is_read_by_pandas_polars_and_duckdb(tmp_path: Path) -> None:
    """Three readers find the same numbers of rows and the same days."""
    dump_parquet(SEEDS, tmp_path)
    rows = dn.tables(SEEDS)

    for name in TABLES:
        path = tmp_path / f"{name}.parquet"
        assert parquet.read_table(path).to_pylist() == rows[name]
        assert len(pd.read_parquet(path)) == len(rows[name])
        assert pl.read_parquet(path).to_dicts() == rows[name]
        counted = duckdb.connect().execute("select count(*) from read_parquet(?)", [str(path)])
        assert counted.fetchall() == [(len(rows[name]),)]


@pytest.mark.parametrize("given_dossiers", [[], SEEDS], ids=["nothing", "seeds"])
def test_arrow_types_do_not_depend_on_the_rows(given_dossiers: list[dn.Dossier]) -> None:
    """A column has its type even where it is empty."""
    types = {str: pa.string(), int: pa.int64(), date: pa.date32()}

    for name, table in to_arrow(given_dossiers).items():
        assert {f.name: f.type for f in table.schema} == {c: types[kind] for c, kind in TABLES[name].items()}


def test_the_documented_query_finds_contested_events_by_country_and_month(tmp_path: Path) -> None:
    """The query in the how-to gives the numbers that the dossiers give."""
    dump_parquet(SEEDS, tmp_path)
    query = HOW_TO.read_text(encoding="utf-8").split("```sql\n")[1].split("```")[0]
    whole = dn.Dossier.merge(SEEDS)
    wanted: dict[tuple[str, date], set[str]] = {}
    for event in whole.contested():
        for actor in whole.parties_of(event):
            if actor.country and event.when and event.when.start:
                wanted.setdefault((actor.country, event.when.start.replace(day=1)), set()).add(event.id)

    with duckdb.connect() as connection:
        for name in TABLES:
            connection.execute(f"create view {name} as select * from '{tmp_path / name}.parquet'")  # noqa: S608
        found = connection.execute(query).fetchall()

    assert {(country, month): number for country, month, number in found} == {
        key: len(events) for key, events in wanted.items()
    }


@given(st.lists(dossiers(), max_size=2))
@settings(max_examples=20)
def test_csv_files_have_a_row_a_record(many: list[dn.Dossier]) -> None:
    """Each file has the ids of the joined dossiers, in their order."""
    whole = dn.Dossier.merge(many)

    with TemporaryDirectory() as folder:
        dump_csv(many, folder)
        for name in TABLES.keys() - {"parties"}:
            with (Path(folder) / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
                assert [row["id"] for row in csv.DictReader(stream)] == [r.id for r in getattr(whole, name)]


@given(st.lists(dossiers(), max_size=2))
@settings(max_examples=20)
def test_plover_has_a_row_for_each_typed_event(many: list[dn.Dossier]) -> None:
    """Events of no type are left out, all others stand there once with their parties and the numbers of stands."""
    whole = dn.Dossier.merge(many)
    rows = {row["event_id"]: row for row in plover_rows(many)}

    assert list(rows) == [event.id for event in whole.events if event.type]
    for identity, row in rows.items():
        assert row["claims"] == len(whole.claims_of(str(identity)))
        assert row["denials"] == len(whole.denials_of(str(identity)))


def test_plover_rows() -> None:
    """Each typed event is a row whose lists run in one order."""
    whole = dn.Dossier.merge(SEEDS)
    rows = plover_rows(SEEDS)
    stream = io.StringIO()
    dump_plover(SEEDS, stream)

    assert [row["event_id"] for row in rows] == [event.id for event in whole.events if event.type]
    assert all(tuple(row) == COLUMNS for row in rows)
    assert len(list(csv.DictReader(io.StringIO(stream.getvalue())))) == len(rows)
    for row in rows:
        sizes = {
            str(row[key]).count("; ") for key in ("actor_names", "actor_iso", "actor_sectors") if row[key]
        }
        assert len(sizes) <= 1


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyarrow one line says what to install."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(
        dn.MissingExtraError,
        match=r"^writing Arrow and Parquet needs an extra: pip install 'diplonews\[arrow\]'$",
    ):
        to_arrow([])


def test_a_stream_is_no_folder() -> None:
    """Several files do not fit into one stream."""
    with pytest.raises(TypeError, match="is no folder"):
        dump_csv([], io.StringIO())

"""Arrow tables and Parquet files of the flat tables. Needs the extra ``arrow``, and says so where it is missing.

Types are those of the columns: string, int64 and date32. Cannot be read back into records, as `csv` cannot.
"""

from collections.abc import Iterable
from datetime import date
from types import ModuleType
from typing import Any

from diplonews.errors import MissingExtraError
from diplonews.model import Dossier
from diplonews.serial.format import Format, Target, folder_at
from diplonews.serial.rows import TABLES, tables


def to_arrow(dossiers: Dossier | Iterable[Dossier]) -> dict[str, Any]:
    """Return the tables of *dossiers* as ``pyarrow.Table`` by name; pandas, polars and DuckDB take them as they are.

    Raises:
        MissingExtraError: If pyarrow is not installed.

    >>> from diplonews import seeds
    >>> to_arrow(seeds.load("denied-call").dossier)["events"].schema.field("first_day").type
    DataType(date32[day])
    """
    pa = _pyarrow()
    types = {str: pa.string(), int: pa.int64(), date: pa.date32()}
    found = {}
    for name, rows in tables(dossiers).items():
        shape = pa.schema([(column, types[kind]) for column, kind in TABLES[name].items()])
        found[name] = pa.Table.from_pylist(rows, schema=shape)
    return found


def dump_parquet(dossiers: Dossier | Iterable[Dossier], folder: Target) -> None:
    """Write the tables of *dossiers* as Parquet files into *folder*, named like ``events.parquet``.

    Raises:
        MissingExtraError: If pyarrow is not installed.
    """
    made = to_arrow(dossiers)
    from pyarrow import parquet  # noqa: PLC0415  # there, since to_arrow() has used it

    path = folder_at(folder)
    for name, table in made.items():
        parquet.write_table(table, path / f"{name}.parquet")


def _pyarrow() -> ModuleType:
    try:
        import pyarrow as pa  # noqa: PLC0415  # optional, and slow to load
    except ModuleNotFoundError:
        raise MissingExtraError("arrow", "writing Arrow and Parquet") from None
    return pa  # type: ignore[no-any-return]


FORMAT = Format(name="parquet", suffix=".parquet", dump=dump_parquet, folder=True)

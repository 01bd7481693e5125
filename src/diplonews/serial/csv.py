"""CSV: the flat tables as files, one a table, by the standard library alone.

UTF-8, commas, a header, line feeds; days in ISO form, a missing value as an empty cell. Cannot be read back: spans and
evidence are counted, and an empty cell does not say what is missing.
"""

import csv
from collections.abc import Iterable, Mapping
from typing import TextIO

from diplonews.model import Dossier
from diplonews.serial.format import Format, Target, folder_at
from diplonews.serial.rows import TABLES, Value, tables


def write_rows(rows: Iterable[Mapping[str, Value]], columns: Iterable[str], stream: TextIO) -> None:
    """Write *rows* to *stream* under a header of *columns*.

    >>> import sys
    >>> write_rows([{"id": "evt-1", "place": None}, {"id": "evt-2", "place": "Riga, Latvia"}], ["id", "place"], sys.stdout)
    id,place
    evt-1,
    evt-2,"Riga, Latvia"
    """
    writer = csv.DictWriter(stream, list(columns), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def dump_csv(dossiers: Dossier | Iterable[Dossier], folder: Target) -> None:
    """Write the tables of *dossiers* as CSV files into *folder*, named like ``events.csv``."""
    path = folder_at(folder)
    for name, rows in tables(dossiers).items():
        with (path / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
            write_rows(rows, TABLES[name], stream)


FORMAT = Format(name="csv", suffix=".csv", dump=dump_csv, folder=True)

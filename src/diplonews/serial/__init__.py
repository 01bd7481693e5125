"""What records look like outside: one file a format, listed in ``FORMATS``."""

from diplonews.serial import arrow, csv, json, jsonld, lines, plover, timeml
from diplonews.serial.format import Format
from diplonews.serial.json import dump, dumps, load, loads
from diplonews.serial.limits import LIMITS, Limits
from diplonews.serial.lines import dump_lines, load_lines
from diplonews.serial.plain import from_dict, register, to_dict
from diplonews.serial.rows import tables
from diplonews.serial.versions import SCHEMA

FORMATS: tuple[Format, ...] = (
    json.FORMAT,
    lines.FORMAT,
    csv.FORMAT,
    arrow.FORMAT,
    plover.FORMAT,
    jsonld.FORMAT,
    timeml.FORMAT,
)
"""Every format, by name; a new one is a file with a ``FORMAT`` and a line here."""

__all__ = [
    "FORMATS",
    "LIMITS",
    "SCHEMA",
    "Format",
    "Limits",
    "dump",
    "dump_lines",
    "dumps",
    "from_dict",
    "load",
    "load_lines",
    "loads",
    "register",
    "tables",
    "to_dict",
]

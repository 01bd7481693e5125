"""What documents of other versions need before they are read: older ones are converted, newer ones trimmed.

A name is ``diplonews/MAJOR`` or ``diplonews/MAJOR.MINOR``. A minor version adds fields with defaults and members of
vocabularies, never a part of an identity; anything else is a major version, and brings a converter from the one before
into `CONVERTERS`, so that whatever was once written can always be read. Refuses to guess what an unknown field means.
"""

import re
from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, get_args, get_origin

from attrs import fields, has

from diplonews.errors import FormatError
from diplonews.serial.wording import join_path, key_shown, shown

SCHEMA = "diplonews/1"
"""Stands in every Dossier that is written."""

CONVERTERS: dict[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]] = {}
"""By the name of an old version, what makes a plain Dossier of it into one of the next version, ``schema`` included."""

_MINOR = re.compile(re.escape(SCHEMA) + r"\.(0|[1-9]\d{0,5})", re.ASCII)

Problems = list[tuple[str, str]]


def current(plain: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the plain Dossier *plain* as one of `SCHEMA`, converted where it is older.

    Raises:
        FormatError: Where its version is missing or unknown; a newer minor version is named as such.
    """
    given = plain.get("schema")
    for _ in CONVERTERS:
        if isinstance(given, str) and given in CONVERTERS:
            plain = CONVERTERS[given](plain)
            given = plain.get("schema")
    if given == SCHEMA:
        return plain
    found = shown(plain["schema"]) if "schema" in plain else "missing"
    newer = isinstance(given, str) and _MINOR.fullmatch(given)
    hint = ", or lenient=True for a newer minor version" if newer else ""
    raise FormatError((("schema", f"{found}: expected {SCHEMA!r}{hint}"),))


def trimmed(kind: Any, plain: object) -> tuple[Any, Problems]:
    """Return *plain*, which describes a *kind*, without its unknown fields, and each of those with its path.

    A newer minor version becomes the current one. Values of another shape than *kind* stay as they are: to refuse
    them is the converter's part.
    """
    dropped: Problems = []
    if isinstance(plain, dict) and kind.__name__ == "Dossier":
        given = plain.get("schema")
        if isinstance(given, str) and _MINOR.fullmatch(given):
            plain = _with(plain, schema=SCHEMA)
    return _trim(kind, plain, "", dropped), dropped


def _with(plain: dict[str, Any], **changes: object) -> dict[str, Any]:
    """Return a copy of *plain* with *changes*, of the same class: that says whether keys stood twice."""
    found = copy(plain)
    found.update(changes)
    return found


def _trim(kind: Any, value: Any, path: str, dropped: Problems) -> Any:
    if get_origin(kind) is tuple:
        if not isinstance(value, list | tuple):
            return value
        member = get_args(kind)[0]
        if _record(member) is None:
            return value
        return [_trim(member, item, f"{path}[{index}]", dropped) for index, item in enumerate(value)]
    record = _record(kind)
    if record is None or not isinstance(value, dict):
        return value
    kinds = {field.name: field.type for field in fields(record)}
    kept = _with(value)
    for key, item in value.items():
        place = join_path(path, key_shown(key))
        if key in kinds:
            kept[key] = _trim(kinds[key], item, place, dropped)
        elif not (key == "schema" and record.__name__ == "Dossier"):
            del kept[key]
            dropped.append((place, f"unknown key, left out: {shown(item)}"))
    return kept


def _record(kind: Any) -> Any:
    """Return the class of record that *kind* is, or that it is besides None; None where it is none."""
    return next((part for part in (kind, *get_args(kind)) if isinstance(part, type) and has(part)), None)

"""The JSON Schema of records: made from the records, shipped as a file, and printed by ``diplonews schema``.

It says what the shape of a document says. What it cannot say is checked when a document is loaded: that ids and days
are those computed, that references resolve, that spans quote their article, that values are TIMEX3.
"""

import json
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin

from attrs import NOTHING, fields

from diplonews.model import EVENT_TYPES
from diplonews.model.event_types import MUTUAL
from diplonews.serial.plain import INTEGER_LIMIT, RECORDS, VOCABULARIES
from diplonews.serial.versions import SCHEMA

SHIPPED = Path(__file__).with_name("diplonews-1.schema.json")
"""The file in the package; ``scripts/write_schema.py`` writes it."""

_END = r"(?![\s\S])"  # "$" would let a line feed follow
_DAY = rf"^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}{_END}"
_MOMENT = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?"
    rf"(Z|[+-][0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}(\.[0-9]{{1,6}})?)?)?{_END}"
)

_KINDS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer", "exclusiveMinimum": -INTEGER_LIMIT, "exclusiveMaximum": INTEGER_LIMIT},
    date: {"type": "string", "format": "date", "pattern": _DAY},
    datetime: {"type": "string", "pattern": _MOMENT},
    NoneType: {"type": "null"},
}

_POINTS_AT = {
    "affiliation": "act",
    "actors": "act",
    "addressees": "act",
    "article": "art",
    "claimant": "(act|art)",
    "claims": "clm",
    "condition": "evt",
    "denier": "act",
    "event": "evt",
    "recipients": "act",
    "speaker": "act",
    "statements": "stm",
}
_PREFIX = {
    "Article": "art",
    "Actor": "act",
    "Event": "evt",
    "Statement": "stm",
    "Claim": "clm",
    "Denial": "den",
}
_MAY_BE_EMPTY = {
    ("Article", "text"),
    ("Article", "digest"),
    ("Claim", "proposition"),
    ("Denial", "proposition"),
}
_SPECIAL: dict[tuple[str, str], dict[str, Any]] = {
    ("Actor", "country"): {"pattern": f"^[A-Z]{{3}}{_END}"},
    ("Actor", "wikidata_id"): {"pattern": f"^Q[0-9]+{_END}"},
    ("Article", "digest"): {"pattern": f"^([0-9a-f]{{64}})?{_END}"},
    ("Count", "low"): {"minimum": 0, "exclusiveMaximum": 10**12},
    ("Count", "high"): {"minimum": 0, "exclusiveMaximum": 10**12},
    ("Span", "start"): {"minimum": 0},
    ("Span", "end"): {"minimum": 1},
    ("When", "value"): {"minLength": 1, "maxLength": 64, "pattern": f"^[!-~]*{_END}"},
}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a Dossier; every record stands in its ``$defs`` by name.

    >>> schema()["$ref"]
    '#/$defs/Dossier'
    """
    found: dict[str, Any] = json.loads(SHIPPED.read_bytes())
    return found


def schema_text(made: dict[str, Any]) -> str:
    """Return the text of a schema as it is shipped."""
    return json.dumps(made, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def make_schema() -> dict[str, Any]:
    """Return the schema as the records are now: what `SHIPPED` has to hold."""
    definitions = {record.__name__: _object(record) for record in RECORDS}
    definitions |= {kind.__name__: {"enum": [member.value for member in kind]} for kind in VOCABULARIES}
    dossier = definitions["Dossier"]
    dossier["properties"]["schema"] = {"const": SCHEMA}
    dossier["required"] = ["schema"]
    for name, rules in _rules().items():
        definitions[name] |= rules
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:diplonews:schema:1",
        "title": SCHEMA,
        "description": "What diplomatic news reports: who said what, about which event, and who denies it.",
        "$ref": "#/$defs/Dossier",
        "$defs": definitions,
    }


def _object(record: Any) -> dict[str, Any]:
    """Return the schema of one class of record, all its keys named and no other allowed."""
    properties = {field.name: _value(field.type, record.__name__, field.name) for field in fields(record)}
    required = [field.name for field in fields(record) if field.default is NOTHING]
    found = {"type": "object", "properties": properties, "additionalProperties": False}
    return found | {"required": required} if required else found


def _value(kind: Any, record: str, name: str) -> dict[str, Any]:
    """Return the schema of a value of type *kind* in the field *name* of *record*."""
    parts = get_args(kind)
    if get_origin(kind) is tuple:
        if parts[-1] is Ellipsis:
            return {"type": "array", "items": _value(parts[0], record, name)}
        members = [_value(part, record, name) for part in parts]
        return {"type": "array", "prefixItems": members, "items": False, "minItems": len(members)}
    if parts:
        return {"anyOf": [_value(part, record, name) for part in parts]}
    if kind in RECORDS or (isinstance(kind, type) and issubclass(kind, Enum)):
        return {"$ref": f"#/$defs/{kind.__name__}"}
    found = _KINDS[kind] | _SPECIAL.get((record, name), {})
    return found | _text(record, name) if kind is str else found


def _text(record: str, name: str) -> dict[str, Any]:
    """Return what the strings of a field are besides strings; by what they name."""
    if name == "id":
        return _identity(_PREFIX[record])
    if record == "Dossier":
        return _identity("(act|evt)")
    if name == "within":
        return _identity(_PREFIX[record])
    if name in _POINTS_AT:
        return _identity(_POINTS_AT[name])
    if (record, name) in _MAY_BE_EMPTY or (record, name) in _SPECIAL:
        return {}
    return {"minLength": 1}


def _identity(prefix: str) -> dict[str, Any]:
    return {"pattern": f"^{prefix}-[0-9a-f]{{16}}{_END}"}


def _rules() -> dict[str, dict[str, Any]]:
    """Return what records demand of their fields together, as far as a schema can say it."""
    unnamed = {"properties": {"kind": {"const": "unnamed"}}, "required": ["kind"]}
    mutual = {"properties": {"type": {"enum": sorted(MUTUAL)}}, "required": ["type"]}
    moded = {"properties": {"mode": {"type": "string"}}, "required": ["mode"]}
    modes = [
        {"properties": {"type": {"const": kind.value}, "mode": {"enum": sorted(modes)}}, "required": ["type"]}
        for kind, (_, modes) in EVENT_TYPES.items()
        if modes
    ]
    stand = {"anyOf": [_given("event"), _given("proposition", pattern=r"\S")]}
    return {
        "Actor": {
            "if": unnamed,
            "then": _given("article"),
            "else": {"properties": {"article": {"type": "null"}}},
        },
        "Article": {"anyOf": [_given("text"), _given("digest", minLength=64)]},
        "Claim": stand,
        "Denial": stand,
        "Event": {
            "allOf": [
                {"if": moded, "then": {"anyOf": modes}},
                {"if": mutual, "then": {"properties": {"recipients": {"maxItems": 0}}}},
            ]
        },
    }


def _given(name: str, **more: object) -> dict[str, Any]:
    """Return the schema of an object in which the field *name* is there and is no null."""
    return {"properties": {name: {"type": "string", **more}}, "required": [name]}

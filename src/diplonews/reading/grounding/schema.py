"""The JSON Schema of the quoted form, for the structured output of language models.

Made from the classes of `quoted`, shipped as a file. It keeps to what such models are known to follow: closed objects
in which every key is required (null or an empty list where there is nothing to say), described fields, enums, and no
patterns or lengths. `ground` takes more than that: keys that may be null may be missing.
"""

import json
from enum import Enum
from pathlib import Path
from typing import Any

from diplonews.reading.grounding.quoted import QuotedRecords, Words
from diplonews.reading.grounding.shape import Slot, slots

SHIPPED = Path(__file__).with_name("quoted-1.schema.json")
"""The file in the package; ``scripts/write_schema.py`` writes it."""


def quoted_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what `ground` takes, as it is shipped.

    >>> sorted(quoted_schema()["properties"])
    ['actors', 'claims', 'denials', 'events', 'statements']
    """
    found: dict[str, Any] = json.loads(SHIPPED.read_bytes())
    return found


def quoted_schema_text() -> str:
    """Return the text of the schema as it is shipped: keys in our order, which is that in which models write."""
    return json.dumps(make_quoted_schema(), ensure_ascii=False, indent=2) + "\n"


def make_quoted_schema() -> dict[str, Any]:
    """Return the schema as the classes are now: what `SHIPPED` has to hold."""
    definitions: dict[str, Any] = {}
    root = _object(QuotedRecords, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:diplonews:schema:quoted:1",
        "title": "diplonews_quoted_records",
        **root,
        "$defs": definitions,
    }


def _object(record: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a class; the classes that it holds are added to *definitions*."""
    return {
        "type": "object",
        "description": " ".join(record.__doc__.split()),
        "properties": {slot.name: _field(slot, definitions) for slot in slots(record)},
        "required": [slot.name for slot in slots(record)],
        "additionalProperties": False,
    }


def _field(slot: Slot, definitions: dict[str, Any]) -> dict[str, Any]:
    found = _value(slot.kind, definitions)
    if slot.listed:
        found = {"type": "array", "items": found}
    elif slot.nullable:
        found = {"anyOf": [found, {"type": "null"}]}
    return found | {"description": slot.about}


def _value(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if kind is str:
        return {"type": "string"}
    if kind is int:
        return {"type": "integer"}
    if issubclass(kind, Enum):
        return {"type": "string", "enum": [member.value for member in kind]}
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # its place, before what it holds in turn
        made = _object(kind, definitions)
        definitions[kind.__name__] = {"anyOf": [{"type": "string"}, made]} if kind is Words else made
    return {"$ref": f"#/$defs/{kind.__name__}"}

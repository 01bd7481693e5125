"""Values as Python that can be pasted, for the messages of broken laws. Writes what makes a value, not what it computes."""

from datetime import date, datetime
from enum import Enum
from typing import Any

from attrs import NOTHING, fields, has

from diplonews.model import Article


def as_python(value: Any) -> str:
    """Return Python that makes *value*, given ``import diplonews as dn`` and ``from datetime import date``.

    >>> from diplonews.model import When
    >>> as_python(When.day(date(2024, 11, 7)))
    "dn.When(type=dn.TimeType.DATE, value='2024-11-07')"
    """
    if isinstance(value, Enum):
        return f"dn.{type(value).__name__}.{value.name}"
    if has(type(value)):
        return f"dn.{type(value).__name__}({', '.join(_arguments(value))})"
    if isinstance(value, tuple):
        return f"({', '.join(map(as_python, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, date) and not isinstance(value, datetime):
        return f"date({value.year}, {value.month}, {value.day})"
    return repr(value)


def _arguments(record: Any) -> list[str]:
    held = isinstance(record, Article) and record.text is not None
    return [
        f"{attribute.name}={as_python(value)}"
        for attribute in fields(type(record))
        if attribute.init and not (held and attribute.name == "digest")
        if (value := getattr(record, attribute.name)) != attribute.default or attribute.default is NOTHING
    ]

"""Turn diplomatic news into typed, dated records one can check: who said what, about which event, and who denies it.

An Article holds Statements; Claims and Denials rest on them and point at Events; Events join Actors; every date is
a When; every word is a Span. The records and the errors are loaded at once, everything else at first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from diplonews.errors import (
    DateError,
    DiplonewsError,
    FormatError,
    MissingExtraError,
    ModelError,
    NotATimeError,
    SeedError,
    UnknownFieldWarning,
    UnresolvableDateError,
)
from diplonews.model import (
    Act,
    Actor,
    ActorKind,
    Article,
    Certainty,
    Claim,
    Count,
    Denial,
    Dossier,
    Event,
    EventType,
    Form,
    Mod,
    Mode,
    Phase,
    Polarity,
    Sector,
    Span,
    Standing,
    Statement,
    TimeType,
    When,
    link,
)

if TYPE_CHECKING:
    from diplonews import seeds
    from diplonews.dates.parse import parse, resolve
    from diplonews.dates.phrase import Order, Phrase
    from diplonews.dates.published import find_published
    from diplonews.dates.resolve import Direction
    from diplonews.dates.tag import Basis, TimeExpression, tag
    from diplonews.reading import Finding, Grounding, explain, ground, quoted, read
    from diplonews.serial import (
        Limits,
        dump,
        dump_lines,
        dumps,
        from_dict,
        load,
        load_lines,
        loads,
        register,
        tables,
        to_dict,
    )

_AT_FIRST_USE = {
    "Basis": "dates",
    "Direction": "dates",
    "Finding": "reading",
    "Grounding": "reading",
    "Limits": "serial",
    "Order": "dates",
    "Phrase": "dates",
    "TimeExpression": "dates",
    "dump": "serial",
    "dump_lines": "serial",
    "dumps": "serial",
    "explain": "reading",
    "find_published": "dates",
    "from_dict": "serial",
    "ground": "reading",
    "load": "serial",
    "load_lines": "serial",
    "loads": "serial",
    "parse": "dates",
    "quoted": "reading",
    "read": "reading",
    "register": "serial",
    "resolve": "dates",
    "seeds": "seeds",
    "tables": "serial",
    "tag": "dates",
    "to_dict": "serial",
}
"""Public names that are loaded at first use, with the module that holds each."""

__all__ = [
    "Act",
    "Actor",
    "ActorKind",
    "Article",
    "Basis",
    "Certainty",
    "Claim",
    "Count",
    "DateError",
    "Denial",
    "DiplonewsError",
    "Direction",
    "Dossier",
    "Event",
    "EventType",
    "Finding",
    "Form",
    "FormatError",
    "Grounding",
    "Limits",
    "MissingExtraError",
    "Mod",
    "Mode",
    "ModelError",
    "NotATimeError",
    "Order",
    "Phase",
    "Phrase",
    "Polarity",
    "Sector",
    "SeedError",
    "Span",
    "Standing",
    "Statement",
    "TimeExpression",
    "TimeType",
    "UnknownFieldWarning",
    "UnresolvableDateError",
    "When",
    "dump",
    "dump_lines",
    "dumps",
    "explain",
    "find_published",
    "from_dict",
    "ground",
    "link",
    "load",
    "load_lines",
    "loads",
    "parse",
    "quoted",
    "read",
    "register",
    "resolve",
    "seeds",
    "tables",
    "tag",
    "to_dict",
]


if not TYPE_CHECKING:  # to a type checker any name would be there

    def __getattr__(name: str) -> Any:
        if name not in _AT_FIRST_USE:
            raise AttributeError(f"module 'diplonews' has no attribute {name!r}")
        module = import_module(f"diplonews.{_AT_FIRST_USE[name]}")
        value = module if name == _AT_FIRST_USE[name] else getattr(module, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)

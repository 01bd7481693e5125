"""English: its words and customs. A table is loaded at its first use."""

import importlib
from types import ModuleType


def __getattr__(name: str) -> ModuleType:
    try:
        return importlib.import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message) from error

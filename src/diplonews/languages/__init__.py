"""One folder a language: its words and customs, as plain tables.

The engine asks for a language by its code and never names one itself.
"""

import importlib
from types import ModuleType


def load(code: str) -> ModuleType:
    """Return the package of tables of the language *code* (ISO 639-1)."""
    return importlib.import_module(f"{__name__}.{code}")

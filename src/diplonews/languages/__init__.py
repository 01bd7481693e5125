"""One folder a language: its words and customs, as plain tables.

The engine asks for a language by its code and never names one itself.
"""

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from diplonews.errors import ModelError

DEFAULT = "en"
"""The language that functions assume unless told."""


@lru_cache(maxsize=16)
def load(code: str) -> ModuleType:
    """Return the package of tables of the language *code* (ISO 639-1); a table is an attribute of it.

    Raises:
        ModelError: If there is no such language.

    >>> load("en").dates.WORDS["weekday"]["thursday"]
    3
    """
    name = f"{__name__}.{code}"
    if not re.fullmatch(r"[a-z]{2,3}", code) or find_spec(name) is None:
        raise ModelError("Article", "language", code, "the code of a language that has tables, such as 'en'")
    return import_module(name)

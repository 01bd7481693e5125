"""How the problems of a document are worded: values cut short, keys and paths as people write them."""

from collections.abc import Mapping

from diplonews.errors import SHOWN, FormatError, shorten


def refusal(value: object, expected: str) -> FormatError:
    """Return the error of one *value*, its path still empty."""
    return FormatError((("", f"{shown(value)}: expected {expected}"),))


def shown(value: object) -> str:
    """Return *value* in a few words; what holds other values is named and not written out."""
    if isinstance(value, Mapping):
        return f"an object of {len(value)} keys"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    if isinstance(value, str) and type(value) is not str:
        return str.__repr__(value[:SHOWN])
    return shorten(value)


def key_shown(key: object) -> str:
    """Return *key* as a step of a path: as it is where it is a word, quoted and cut short elsewhere."""
    return key if isinstance(key, str) and len(key) <= SHOWN and key.isidentifier() else shorten(key)


def join_path(outer: str, inner: str) -> str:
    """Return the path that leads through *outer* to *inner*."""
    return outer + inner if not outer or not inner or inner.startswith("[") else f"{outer}.{inner}"

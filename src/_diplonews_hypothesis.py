"""The hook that Hypothesis calls when it is imported: tells it where strategies of our records are to be found.

Stands outside the package, because importing anything of `diplonews` loads the records: whoever imports Hypothesis
without them pays for neither records nor strategies. Both are loaded when a record's type is first asked for.
"""

from typing import Any


def register() -> None:
    """Let `hypothesis.strategies.from_type` draw records.

    Uses the table by which Hypothesis defers numpy and its like; it is no public one, so that where it is missing the
    types are registered at once.
    """
    from hypothesis.strategies._internal import types  # noqa: PLC0415  # called from Hypothesis, once it is loaded

    deferred = getattr(types, "_global_extra_lookup", None)
    if deferred is None:
        register_now()
    else:
        deferred["diplonews.model"] = strategy_of


def strategy_of(thing: Any) -> Any:
    """Return the strategy of a record's type; None for every other type."""
    if not str(getattr(thing, "__module__", "")).startswith("diplonews.model."):
        return None
    from diplonews.testing.by_type import BY_TYPE  # noqa: PLC0415  # at first use

    return BY_TYPE.get(thing)


def register_now() -> None:
    """Register every record in the public way, which imports them."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415  # at first use

    from diplonews.testing.by_type import BY_TYPE  # noqa: PLC0415  # at first use

    for record, strategy in BY_TYPE.items():
        register_type_strategy(record, strategy)

"""Valid documents with a few things changed: the hostile input that gets deepest."""

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

ODD: tuple[Any, ...] = (
    None,
    0,
    -1,
    2**60,
    6.0,
    1.5,
    True,
    "",
    "x",
    "x\n",
    "\ud800",
    "2024-11-31",
    "2024-11-07",
    "-",
    "PAST_REF",
    [],
    [[]],
    {},
)
"""Values that stand where others belong."""  # fmt: skip


def mutated(plain: Any, data: st.DataObject) -> Any:
    """Return *plain* with one to three values changed, taken away, added or exchanged, in place."""
    for _ in range(data.draw(st.integers(1, 3))):
        place, key = _place(plain, data)
        if place is None:
            break
        _change(place, key, data)
    return plain


def _place(plain: Any, data: st.DataObject) -> tuple[Any, Any]:
    """Return a list or object somewhere in *plain*, and one of its keys."""
    place = plain
    while isinstance(place, (dict, list)) and place:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if not isinstance(place[key], (dict, list)) or not place[key] or data.draw(st.integers(0, 5)) == 0:
            return place, key
        place = place[key]
    return None, None


def _change(place: Any, key: Any, data: st.DataObject) -> None:
    """Change the value at *key* of *place*."""
    match data.draw(st.sampled_from(["odd", "odd", "sibling", "drop", "add", "twice"])):
        case "odd":
            place[key] = deepcopy(data.draw(st.sampled_from(ODD)))
        case "sibling":
            place[key] = place[
                data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
            ]
        case "drop":
            del place[key]
        case "add" if isinstance(place, dict):
            place[data.draw(st.sampled_from(["weight", "id", "a b", ""]))] = deepcopy(
                data.draw(st.sampled_from(ODD))
            )
        case _ if isinstance(place, list):
            place.append(place[key])

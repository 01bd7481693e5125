"""Every part of every strategy can be fixed, by a value, by a strategy, and by a record in place of its id."""

from inspect import signature
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from diplonews import testing
from diplonews.model.event_types import MUTUAL
from full_dossier import ARTICLE, FULL

RECORDS: dict[str, Any] = {
    "articles": ARTICLE,
    "actors": FULL.actors,
    "events": FULL.events,
    "statements": FULL.statements,
    "claims": FULL.claims,
    "denials": FULL.denials,
}
NAMED = [
    pytest.param(kind, part, id=f"{kind}({part}=...)")
    for kind in RECORDS
    for part in signature(getattr(testing, kind)).parameters
]


def fullest(kind: str, part: str) -> Any:
    """Return a value that *part* has in the full dossier, not its default if it can be helped."""
    records = RECORDS[kind] if isinstance(RECORDS[kind], tuple) else (RECORDS[kind],)
    return max((getattr(record, part) for record in records), key=lambda value: (bool(value), str(value)))


def fixed(kind: str, part: str, value: object) -> st.SearchStrategy[Any]:
    """Return the strategy of a kind with *part* at *value*, told in the article of the full dossier."""
    told = {"article": ARTICLE} if kind != "articles" else {}
    strategy: st.SearchStrategy[Any] = getattr(testing, kind)(**{**told, part: value})
    return strategy


@pytest.mark.parametrize(("kind", "part"), NAMED)
@settings(max_examples=10, phases=[Phase.generate])
@given(data=st.data())
def test_a_part_stays_as_it_is_fixed(data: st.DataObject, kind: str, part: str) -> None:
    """A value that is given, or drawn from a strategy that is given, stands in the record; of AGREE and its like nobody is a recipient."""
    if part == "article":
        value = getattr(data.draw(fixed(kind, part, ARTICLE)), "article", None)
        assert value in (None, ARTICLE.id)
        return
    wanted = fullest(kind, part)
    by_value = data.draw(fixed(kind, part, wanted))
    by_strategy = data.draw(fixed(kind, part, st.just(wanted)))

    assert getattr(by_value, part) == wanted
    given_way = part == "recipients" and by_strategy.type in MUTUAL
    assert getattr(by_strategy, part) == (() if given_way else wanted)


REFERENCES = [
    ("actors", "affiliation", FULL.actors[0]),
    ("events", "actors", FULL.actors),
    ("events", "condition", FULL.events[0]),
    ("statements", "speaker", FULL.actors[0]),
    ("statements", "within", FULL.statements[0]),
    ("claims", "claimant", FULL.articles[0]),
    ("claims", "event", FULL.events[0]),
    ("claims", "statements", FULL.statements),
    ("denials", "denier", FULL.actors[0]),
    ("denials", "claims", FULL.claims),
]


@pytest.mark.parametrize(
    ("kind", "part", "record"), REFERENCES, ids=[f"{kind}.{part}" for kind, part, _ in REFERENCES]
)
@settings(max_examples=10, phases=[Phase.generate])
@given(data=st.data())
def test_a_record_stands_for_its_id(data: st.DataObject, kind: str, part: str, record: Any) -> None:
    """A reference is fixed by a record as by its id; several by several."""
    ids = tuple(sorted(one.id for one in record)) if isinstance(record, tuple) else record.id

    assert getattr(data.draw(fixed(kind, part, record)), part) == ids
    assert getattr(data.draw(fixed(kind, part, ids)), part) == ids

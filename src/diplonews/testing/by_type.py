"""Which strategy stands for which record: what `hypothesis.strategies.from_type` draws."""

from typing import Any

from hypothesis import strategies as st

from diplonews.model import Actor, Article, Claim, Count, Denial, Dossier, Event, Span, Statement, When
from diplonews.testing import records
from diplonews.testing import whole_dossiers as whole

BY_TYPE: dict[Any, st.SearchStrategy[Any]] = {
    Actor: records.actors(),
    Article: records.articles(),
    Claim: records.claims(),
    Count: records.counts(),
    Denial: records.denials(),
    Dossier: whole.dossiers(),
    Event: records.events(),
    Span: records.spans(),
    Statement: records.statements(),
    When: records.whens(),
}
"""Every record with its strategy."""

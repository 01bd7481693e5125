"""The fast path: the bytes, the records and the errors of the plain path, or none of its own."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import diplonews as dn
from diplonews.serial import canonical, fast
from diplonews.testing import dossiers


@contextmanager
def without_msgspec() -> Iterator[None]:
    """Make the library work as it does without the extra."""
    kept = fast.codec
    fast.codec = lambda: None  # type: ignore[assignment]
    try:
        yield
    finally:
        fast.codec = kept


@given(dossiers())
def test_the_same_bytes_and_the_same_records(dossier: dn.Dossier) -> None:
    """The fast path writes what the library writes without the extra, and reads it back, a dossier and each record."""
    for record in (dossier, *dossier.records()):
        text = canonical.encoded(record)
        assert fast.encoded(record) == text
        assert fast.decoded(text, type(record)) == record
        assert fast.decoded(text.encode() + b"\n", type(record)) == record


@given(st.text())
def test_every_character_is_written_alike(words: str) -> None:
    """Escapes are the same for every character."""
    article = dn.Article(published=date(2024, 11, 11), text=words)
    with without_msgspec():
        text = dn.dumps(article)

    assert dn.dumps(article) == text
    assert dn.loads(text, type=dn.Article) == article


@pytest.mark.parametrize(
    "zone", [None, UTC, timezone(timedelta(hours=-3, minutes=-30)), timezone(timedelta(seconds=30))]
)
@pytest.mark.parametrize("microsecond", [0, 1, 500_000])
def test_moments_are_written_alike(zone: timezone | None, microsecond: int) -> None:
    """So are moments; where msgspec would drop the seconds of an offset the plain path is taken."""
    at = datetime(2024, 11, 11, 8, 30, 5, microsecond, tzinfo=zone)
    article = dn.Article(published=at.date(), published_at=at, text="x")
    with without_msgspec():
        text = dn.dumps(article)

    assert dn.dumps(article) == text
    assert dn.loads(text, type=dn.Article) == article
    assert (fast.encoded(article) is None) == (zone is not None and bool(zone.utcoffset(None).seconds % 60))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"high":null,"low":1, "what":"dead"}', id="white space"),
        pytest.param('{"low":1,"high":null,"what":"dead"}', id="keys in another order"),
        pytest.param('{"what":"dead"}', id="fields left out"),
        pytest.param('{"high":null,"low":1,"weight":2,"what":"dead"}', id="unknown key"),
        pytest.param('{"high":null,"low":1,"low":1,"what":"dead"}', id="key twice"),
        pytest.param('{"high":null,"low":1.0,"what":"dead"}', id="fraction"),
        pytest.param('{"high":null,"low":1,"what":"\\u0064ead"}', id="escape that need not be"),
        pytest.param('{"high":null,"low":1,"what":"\ud800"}', id="lone surrogate"),
        pytest.param("[" * 100_000, id="deep"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_not_canonical_is_left_to_the_plain_path(text: str) -> None:
    """The fast path gives nothing where it cannot be sure, and never an error."""
    assert fast.decoded(text, dn.Count) is None


def test_without_the_extra_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where msgspec is missing the plain path does all."""
    monkeypatch.setitem(sys.modules, "msgspec", None)
    fast.codec.cache_clear()
    try:
        assert fast.codec() is None
        assert dn.loads(dn.dumps(dn.Count(what="dead")), type=dn.Count) == dn.Count(what="dead")
    finally:
        fast.codec.cache_clear()

"""The laws: each holds for our own code and catches code that is broken."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

import diplonews as dn
from diplonews.testing import (
    LawBrokenError,
    check_merge,
    check_resolver,
    check_round_trip,
    check_spans,
    dossiers,
)
from diplonews.testing.pasting import as_python


def pasted(error: LawBrokenError) -> dict[str, Any]:
    """Return what the names in the message of *error* come to, once they are pasted into Python."""
    parts = [line.strip().split(" = ", 1) for line in str(error).splitlines()[1:]]
    names = {"dn": dn, "date": date, "datetime": datetime, "UTC": UTC}
    return {name: eval(value, names) for name, value in parts}  # noqa: S307  # our own words


def test_our_own_code_holds() -> None:
    """Serializer, resolver, tagger and merge keep the laws."""
    check_round_trip(dn.dumps, dn.loads, examples=dossiers(size=1))
    check_resolver(dn.resolve)
    check_spans(lambda article: dn.tag(article.text or "", published=article.published))
    check_merge(lambda one, other: one | other, examples=dossiers(size=1))


def test_a_wrong_resolver_is_caught() -> None:
    """A resolver that is a day late is shown with the words, both answers, and a call one can paste."""

    def late(words: str, *, published: date, direction: dn.Direction) -> tuple[date | None, date | None]:
        when = dn.resolve(words, published=published, direction=direction)
        return when.start and when.start + timedelta(1), when.end

    with pytest.raises(
        LawBrokenError, match=r"resolve\('.*', published=date\(.*\n    gave = .*\n    expected = "
    ) as caught:
        check_resolver(late)

    shown = pasted(caught.value)
    assert shown["gave"] != shown["expected"]
    call = str(caught.value).partition("\n")[0].removeprefix("broken: ")
    given_back = eval(call, {"resolve": late, "dn": dn, "date": date})  # noqa: S307
    assert given_back == shown["gave"]


def test_a_lossy_serializer_is_caught() -> None:
    """A dump that drops a field is shown with the smallest record that has it."""

    def without_place(dossier: dn.Dossier) -> str:
        return dn.dumps(dossier.without_text())

    with pytest.raises(
        LawBrokenError, match=r"load\(dump\(x\)\) == x\n    x = dn\.Dossier\(articles=\(dn\.Article"
    ) as caught:
        check_round_trip(without_place, dn.loads, examples=dossiers(size=1))

    shown = pasted(caught.value)
    assert dn.loads(without_place(shown["x"])) == shown["load(dump(x))"] != shown["x"]


def test_wrong_offsets_are_caught() -> None:
    """Offsets that count bytes are shown with the text that tells them from characters."""

    def in_bytes(article: dn.Article) -> list[dn.Span]:
        text = article.text or ""
        size = len(text.encode())
        return [dn.Span(article=article.id, start=0, end=size, exact=text + "." * (size - len(text)))]

    with pytest.raises(LawBrokenError, match=r"article\.text\[start:end\] == exact") as caught:
        check_spans(in_bytes)

    shown = pasted(caught.value)
    start, end = shown["at"]
    assert shown["article"].text[start:end] != shown["exact"]


def test_a_one_sided_merge_is_caught() -> None:
    """A merge that keeps one side is not commutative."""
    with pytest.raises(LawBrokenError, match=r"merge\(a, b\) == merge\(b, a\)") as caught:
        check_merge(lambda one, _: one, examples=dossiers(size=1))

    shown = pasted(caught.value)
    assert shown["a"] != shown["b"]


def test_errors_of_the_code_under_test_break_the_law() -> None:
    """What the code raises is shown in the message and kept as the cause."""

    def load(_: str) -> Any:
        raise KeyError("gone")

    with pytest.raises(LawBrokenError, match=r"raised = KeyError\('gone'\)") as caught:
        check_round_trip(dn.dumps, load, examples=dossiers(size=1))

    assert isinstance(caught.value.__cause__, KeyError)


def test_what_is_printed_can_be_pasted() -> None:
    """The Python that a message shows makes the same records."""
    dossier = dn.seeds.load("denied-call").dossier

    assert eval(as_python(dossier), {"dn": dn, "date": date}) == dossier  # noqa: S307  # our own words

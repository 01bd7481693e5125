"""How users resolve and tag dates, for type checkers alone: what each call gives, and what is an error."""

from datetime import date, datetime
from typing import assert_type

import diplonews as dn
from diplonews.dates import settle


def resolved(published: date, moment: datetime) -> None:
    """Words and a day of publication give a When; a moment is a day of publication too."""
    assert_type(dn.resolve("Thursday", published=published), dn.When)
    assert_type(dn.resolve("three hours ago", published=moment, direction=dn.Direction.FUTURE), dn.When)
    assert_type(dn.parse("last Thursday"), dn.Phrase)
    assert_type(settle(dn.parse("last Thursday"), anchor=published), dn.When)
    assert_type(dn.tag("He left Thursday.", published=published), tuple[dn.TimeExpression, ...])
    assert_type(dn.find_published("VIENNA, May 3, 2031 (Agency)"), dn.TimeExpression | None)


def tagged(found: dn.TimeExpression) -> None:
    """A time expression has its words, its place and its time."""
    assert_type(found.start, int)
    assert_type(found.exact, str)
    assert_type(found.when, dn.When)
    assert_type(found.basis, dn.Basis)
    assert_type(found.anchor, date | None)
    assert_type(found.phrase, dn.Phrase)


def caught(error: dn.DateError) -> None:
    """An error says which words it is about."""
    assert_type(error.expression, str)
    assert_type(error.start, int)
    if isinstance(error, dn.UnresolvableDateError):
        assert_type(error.reason, str)


def wrong(published: date) -> None:
    """What a checker has to refuse."""
    dn.resolve("Thursday")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    dn.resolve("Thursday", published)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    dn.resolve("Thursday", published="2024-11-11")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.resolve(None, published=published)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.resolve("Thursday", published=published, direction="past")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.find_published("").exact  # type: ignore[union-attr]  # noqa: B018  # pyright: ignore[reportOptionalMemberAccess]
    dn.reed("They met.")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]

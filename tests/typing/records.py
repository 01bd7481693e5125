"""How users build records and ask dossiers, for type checkers alone: what each call gives, and what is an error."""

from datetime import date, datetime
from typing import assert_type

import diplonews as dn


def built(article: dn.Article) -> dn.Dossier:
    """Records take keywords of their own types, and refer to one another by id."""
    speaker = dn.Actor(name="Ruritania", kind=dn.ActorKind.STATE, spans=(article.span("Ruritania"),))
    talks = dn.Event(
        type=dn.EventType.CONSULT,
        mode=dn.Mode.PHONE,
        actors=(speaker.id,),
        when=dn.When.day(date(2024, 11, 7)),
        counts=(dn.Count(what="dead", low=6),),
    )
    said = dn.Statement(
        article=article.id, speaker=speaker.id, act=dn.Act.SAY, content=(article.span_at(0, 4),)
    )
    claim = dn.Claim(claimant=speaker.id, event=talks.id, statements=(said.id,))
    denial = dn.Denial(denier=speaker.id, form=dn.Form.FALSE, proposition="they met")
    return dn.Dossier(
        articles=(article,),
        actors=(speaker,),
        events=(talks,),
        statements=(said,),
        claims=(claim,),
        denials=(denial,),
        same_as=((talks.id, talks.id),),
    )


def asked(dossier: dn.Dossier, event: dn.Event, claim: dn.Claim) -> None:
    """Queries take a record or its id, and give records."""
    assert_type(dossier.standing(event), dn.Standing)
    assert_type(dossier.standing(event.id), dn.Standing)
    assert_type(dossier.denials_of(claim), tuple[dn.Denial, ...])
    assert_type(dossier.claims_of(event), tuple[dn.Claim, ...])
    assert_type(dossier.statements_by("act-0000000000000000"), tuple[dn.Statement, ...])
    assert_type(dossier.contested(), tuple[dn.Event, ...])
    assert_type(dossier.parties_of(event), tuple[dn.Actor, ...])
    assert_type(dossier.timeline()[0].said, tuple[dn.When, ...])
    assert_type(dossier | dossier, dn.Dossier)
    assert_type(dn.link(dossier).joined().without_text(), dn.Dossier)
    assert_type(dossier.replace(event, claim), dn.Dossier)
    assert_type(event.when, dn.When | None)
    assert_type(dn.seeds.names(), tuple[str, ...])
    assert_type(dn.seeds.load("denied-call").dossier, dn.Dossier)
    if isinstance(record := dossier[event.id], dn.Event):
        assert_type(record.counts, tuple[dn.Count, ...])


def days(when: dn.When) -> bool:
    """The days of a When may be unknown, and a day is asked for with *in*."""
    assert_type(when.start, date | None)
    when.start.isoformat()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    return date(2024, 11, 7) in when and datetime(2024, 11, 7, 12) in when  # noqa: DTZ001


def wrong(article: dn.Article, event: dn.Event, dossier: dn.Dossier) -> None:
    """What a checker has to refuse."""
    dn.Actor("Ruritania", dn.ActorKind.STATE)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    dn.Actor(name="Ruritania", kind="state")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.Actor(name="Ruritania")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    dn.Actor(name="A", kind=dn.ActorKind.STATE, id="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    dn.Event(actors=[event.id])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.Event(when=date(2024, 11, 7))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.Claim(claimant=article)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.When.day("2024-11-07")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    event.place = "Vienna"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.wher  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    article.span("met", 2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    dossier | event  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]
    dossier.standing(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

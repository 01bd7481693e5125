"""A dossier in which no field is left at its default, made by hand."""

from datetime import UTC, date, datetime

import diplonews as dn

DAY = dn.When.day(date(2024, 11, 7))
ARTICLE = dn.Article(
    published=date(2024, 11, 11),
    published_at=datetime(2024, 11, 11, 8, 30, tzinfo=UTC),
    headline="Žižka: keine Festnahme",
    text="„Die Wache von Ruritanien“, sagte Žižka am 7. November, „hat niemanden verhaftet, nicht sechs bis neun.“ Strelsau nannte es falsch.",
    publisher="The Example Gazette",
    author="A. Reporter",
    url="https://example.org/1",
    language="de",
)


def at(words: str) -> dn.Span:
    """Return where *words* stand in the article."""
    return ARTICLE.span(words)


STATE = dn.Actor(name="Ruritania", kind=dn.ActorKind.STATE, country="ROU", aliases=("Ruritanien",), spans=(at("Ruritanien"),))  # fmt: skip
ENVOY = dn.Actor(
    name="Žižka",
    kind=dn.ActorKind.PERSON,
    role="envoy",
    affiliation=STATE.id,
    sector=dn.Sector.GOV,
    wikidata_id="Q1",
    spans=(at("Žižka"),),
)
GUARD = dn.Actor(name="guard", kind=dn.ActorKind.UNNAMED, article=ARTICLE.id, spans=(at("Wache"),))
VISIT = dn.Event(actors=(ENVOY.id,), spans=(at("Strelsau"),))
ARREST = dn.Event(
    type=dn.EventType.COERCE,
    mode=dn.Mode.ARREST,
    phase=dn.Phase.HYPOTHETICAL,
    actors=(GUARD.id,),
    recipients=(ENVOY.id,),
    when=DAY,
    when_spans=(at("am 7. November"),),
    place="Strelsau",
    condition=VISIT.id,
    within=VISIT.id,
    counts=(dn.Count(what="arrested", low=6, high=9),),
    spans=(at("verhaftet"),),
)
OUTER = dn.Statement(article=ARTICLE.id, speaker=STATE.id, act=dn.Act.DENY, content=(at("es falsch"),))
SAYING = dn.Statement(
    article=ARTICLE.id,
    speaker=ENVOY.id,
    act=dn.Act.SAY,
    content=(at("Die Wache von Ruritanien"), at("hat niemanden verhaftet, nicht sechs bis neun.")),
    quotes=(at("nicht sechs bis neun"),),
    speaker_span=at("Žižka"),
    cue=at("sagte"),
    said=dn.When(type=dn.TimeType.DATE, value="2024-11", mod=dn.Mod.START),
    said_spans=(at("7. November"),),
    addressees=(STATE.id,),
    within=OUTER.id,
)
CLAIM = dn.Claim(
    claimant=ENVOY.id,
    event=ARREST.id,
    proposition="the guard arrested nobody",
    polarity=dn.Polarity.NEGATIVE,
    certainty=dn.Certainty.PROBABLE,
    statements=(SAYING.id,),
    spans=(at("hat niemanden verhaftet"),),
)
DENIAL = dn.Denial(
    denier=STATE.id,
    event=ARREST.id,
    form=dn.Form.FALSE,
    proposition="it is false",
    claims=(CLAIM.id,),
    statements=(OUTER.id,),
    spans=(at("nannte es falsch"),),
)
FULL = dn.Dossier(
    articles=(ARTICLE,),
    actors=(STATE, ENVOY, GUARD),
    events=(VISIT, ARREST),
    statements=(OUTER, SAYING),
    claims=(CLAIM,),
    denials=(DENIAL,),
    same_as=((VISIT.id, ARREST.id),),
)

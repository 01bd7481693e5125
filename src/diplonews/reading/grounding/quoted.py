"""The quoted form: records as somebody writes them who sees words and counts no characters.

No ids and no offsets: words are quoted as the article has them, actors are named, and other records are referred to
by keys of the writer's own. Each field says in its annotation what it wants; the schema that language models are given
and the check of what they give are both made from these classes. Finds nothing and checks nothing itself.
"""

from typing import Annotated

from attrs import frozen

from diplonews.model import (
    EVENT_TYPES,
    Act,
    ActorKind,
    Certainty,
    EventType,
    Form,
    Mode,
    Phase,
    Polarity,
    Sector,
)

_TYPES = "; ".join(f"{kind.value}: {description}" for kind, (description, _) in EVENT_TYPES.items())
_MODES = "; ".join(
    f"{kind.value}: {', '.join(sorted(modes))}" for kind, (_, modes) in EVENT_TYPES.items() if modes
)


@frozen(kw_only=True)
class Words:
    """Words of the article, and which place is meant where they stand several times."""

    words: Annotated[str, "The words, exactly as the article has them."]
    nth: Annotated[
        int | None,
        "Which of the places where these words stand, counted from 1; null for the one nearest to the other words of"
        " the record.",
    ] = None


@frozen(kw_only=True)
class QuotedCount:
    """How many of what: a toll or a size."""

    what: Annotated[str, "What is counted: dead, injured, arrested, ..."]
    low: Annotated[int | None, "The least number; null where none is given."] = None
    high: Annotated[int | None, "The greatest number; equal to low where the article gives one number."] = (
        None
    )


@frozen(kw_only=True)
class QuotedActor:
    """A person, state, office, body, outlet or group that speaks, acts or is acted on."""

    name: Annotated[
        str,
        "The fullest form of the name that the article gives, without title; for kind unnamed the words used (senior"
        " ministry official). Other records refer to the actor by this name, so no two may share it.",
    ]
    kind: Annotated[ActorKind, "What it is; unnamed for a source that is described and not named."]
    role: Annotated[str | None, "Title or office in lower case, such as foreign minister."] = None
    affiliation: Annotated[
        str | None, "Name of the actor that the role belongs to or that this one is part of."
    ] = None
    country: Annotated[str | None, "ISO 3166-1 alpha-3 code, such as FRA."] = None
    sector: Annotated[
        Sector | None,
        "PLOVER code: GOV government, MIL armed forces, LEG parliament, JUD courts, COP police, SPY intelligence, OPP"
        " opposition, PTY other parties, REB rebels, PRM paramilitaries, UAF unidentified armed men, JRN media, BUS"
        " business, MED health, EDU schools, LAB labour, AGR farms, REL religion, REF refugees, CVL civilians, SOC other"
        " civil society, ELI former officials, CRM criminals.",
    ] = None
    aliases: Annotated[tuple[str, ...], "Other names that the article uses for it."] = ()
    words: Annotated[
        tuple[Words, ...],
        "The words that name it. When the list is empty, every place of the name and the aliases is taken.",
    ] = ()


@frozen(kw_only=True)
class QuotedEvent:
    """What is said to have happened or to be coming, whether or not it did."""

    key: Annotated[str, "A key of your own for this event, such as e1, by which other records refer to it."]
    words: Annotated[
        tuple[Words, ...], "The one or two words that tell of it (met, phone call), once a mention."
    ]
    type: Annotated[EventType | None, f"PLOVER type. {_TYPES}."] = None
    mode: Annotated[Mode | None, f"PLOVER mode, one that belongs to the type, or null. {_MODES}."] = None
    phase: Annotated[Phase, "Whether it is told of as actual, as still to come, or as an if."] = Phase.ACTUAL
    actors: Annotated[
        tuple[str, ...],
        "Names of the actors that do it; of all parties where the type is CONSULT, AGREE or COOPERATE.",
    ] = ()
    recipients: Annotated[tuple[str, ...], "Names of the actors that it is done to."] = ()
    when: Annotated[
        Words | None, "The words that say when it happened, such as last Thursday; null where none do."
    ] = None
    place: Annotated[str | None, "Where, in words."] = None
    condition: Annotated[str | None, "Key of the event that it depends on."] = None
    within: Annotated[str | None, "Key of the event that it is a part of."] = None
    counts: Annotated[tuple[QuotedCount, ...], "Tolls and sizes."] = ()


@frozen(kw_only=True)
class QuotedStatement:
    """Words that the article ascribes to an actor."""

    key: Annotated[
        str, "A key of your own for this statement, such as s1, by which other records refer to it."
    ]
    speaker: Annotated[str, "Name of the actor who speaks."]
    act: Annotated[Act, "What is done by saying it."]
    content: Annotated[
        tuple[Words, ...],
        "The reported words without a leading that or to and without outer quotation marks; several where the words of"
        " saying break them.",
    ] = ()
    quotes: Annotated[
        tuple[Words, ...], "The parts of the content that stand in quotation marks, without these."
    ] = ()
    cue: Annotated[Words | None, "The words of saying, such as said or according to."] = None
    speaker_words: Annotated[
        Words | None, "The words that name the speaker here, such as she or the minister."
    ] = None
    said: Annotated[
        Words | None, "The words that say when it was said, such as on Friday; null where none do."
    ] = None
    addressees: Annotated[tuple[str, ...], "Names of the actors spoken to."] = ()
    within: Annotated[str | None, "Key of the statement in which this one is quoted."] = None


@frozen(kw_only=True)
class QuotedClaim:
    """A stand that an event took place, will or did not, or that something is so."""

    key: Annotated[str, "A key of your own for this claim, such as c1, by which denials refer to it."]
    claimant: Annotated[
        str | None, "Name of the actor who claims it; null where the article itself does."
    ] = None
    event: Annotated[str | None, "Key of the event claimed; null where only words are."] = None
    proposition: Annotated[str, "What is claimed, in words; may be empty where an event is given."] = ""
    polarity: Annotated[Polarity, "+ that it is so, - that it is not, u left open."] = Polarity.POSITIVE
    certainty: Annotated[
        Certainty, "How sure the claimant is: CT certain, PR probable, PS possible, U left open."
    ] = Certainty.CERTAIN
    statements: Annotated[tuple[str, ...], "Keys of the statements that carry it."] = ()
    words: Annotated[tuple[Words, ...], "The words that claim it."] = ()


@frozen(kw_only=True)
class QuotedDenial:
    """A stand against a claim, or against an event that was asked about or reported."""

    denier: Annotated[str, "Name of the actor who denies."]
    form: Annotated[
        Form,
        "not_happened: it did not take place; false: a report or claim is untrue; rejects: a charge or description is"
        " rejected; unaware: nothing is known of it; no_plan: it is not planned; refuses: will not do or accept it;"
        " no_comment: declines to say; retracts: takes back a claim of its own.",
    ]
    event: Annotated[str | None, "Key of the event denied; null where only words are."] = None
    proposition: Annotated[str, "What is denied, in words; may be empty where an event is given."] = ""
    claims: Annotated[tuple[str, ...], "Keys of the claims answered; all about the event denied."] = ()
    statements: Annotated[tuple[str, ...], "Keys of the statements that carry it."] = ()
    words: Annotated[tuple[Words, ...], "The words that deny."] = ()


@frozen(kw_only=True)
class QuotedRecords:
    """What one article reports: who said what, about which event, and who denies it. Words are quoted, never counted."""

    actors: Annotated[tuple[QuotedActor, ...], "Everybody whom the other lists name."] = ()
    events: Annotated[tuple[QuotedEvent, ...], "What is said to have happened or to be coming."] = ()
    statements: Annotated[tuple[QuotedStatement, ...], "Who said what."] = ()
    claims: Annotated[tuple[QuotedClaim, ...], "Who says that it happened, or that something is so."] = ()
    denials: Annotated[tuple[QuotedDenial, ...], "Who denies it."] = ()

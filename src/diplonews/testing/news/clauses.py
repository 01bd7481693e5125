"""What generated articles tell of: deeds, which are events, and views, which are none."""

from attrs import frozen

from diplonews.model import EventType, Mode


@frozen
class Deed:
    """An event between two parties, by the forms of its verb and what follows it; ``{b}`` is the second party."""

    type: EventType
    mode: Mode | None
    past: str
    base: str
    participle: str
    gerund: str
    rest: str
    noun: str


MEETINGS = (
    Deed(EventType.CONSULT, None, "met", "meet", "met", "meeting", "{b}", "meeting"),
    Deed(
        EventType.CONSULT,
        None,
        "held talks",
        "hold talks",
        "held talks",
        "holding talks",
        "with {b}",
        "talks",
    ),
    Deed(
        EventType.CONSULT, Mode.PHONE, "telephoned", "telephone", "telephoned", "telephoning", "{b}", "call"
    ),
)
"""Deeds between two persons."""

STATE_DEEDS = (
    Deed(
        EventType.SANCTION,
        Mode.EXPEL,
        "expelled",
        "expel",
        "expelled",
        "expelling",
        "two diplomats of {b}",
        "expulsion",
    ),
    Deed(
        EventType.ASSAULT,
        Mode.HEAVY_WEAPONS,
        "shelled",
        "shell",
        "shelled",
        "shelling",
        "a village in {b}",
        "shelling",
    ),
    Deed(
        EventType.ASSAULT,
        None,
        "attacked",
        "attack",
        "attacked",
        "attacking",
        "a border post of {b}",
        "attack",
    ),
    Deed(
        EventType.ASSAULT, Mode.EXPLOSIVES, "bombed", "bomb", "bombed", "bombing", "a depot in {b}", "bombing"
    ),
    Deed(
        EventType.COERCE,
        Mode.ARREST,
        "arrested",
        "arrest",
        "arrested",
        "arresting",
        "four citizens of {b}",
        "arrest",
    ),
    Deed(
        EventType.COERCE,
        Mode.CONFISCATE,
        "seized",
        "seize",
        "seized",
        "seizing",
        "a ship from {b}",
        "seizure",
    ),
    Deed(
        EventType.COERCE,
        Mode.DEPORT,
        "deported",
        "deport",
        "deported",
        "deporting",
        "a journalist from {b}",
        "deportation",
    ),
    Deed(
        EventType.ASSAULT,
        Mode.ABDUCT,
        "abducted",
        "abduct",
        "abducted",
        "abducting",
        "a trader from {b}",
        "abduction",
    ),
)
"""Deeds of one state to another that it may be accused of."""

PLAIN_DEEDS = (
    Deed(
        EventType.RETREAT,
        Mode.RELEASE,
        "released",
        "release",
        "released",
        "releasing",
        "six prisoners from {b}",
        "release",
    ),
    Deed(
        EventType.RETREAT,
        Mode.WITHDRAW,
        "withdrew",
        "withdraw",
        "withdrawn",
        "withdrawing",
        "its troops from {b}",
        "withdrawal",
    ),
    Deed(
        EventType.SUPPORT,
        None,
        "signed",
        "sign",
        "signed",
        "signing",
        "a trade agreement with {b}",
        "signing",
    ),
    Deed(
        EventType.AID,
        Mode.HUMANITARIAN,
        "sent food aid",
        "send food aid",
        "sent food aid",
        "sending food aid",
        "to {b}",
        "aid",
    ),
    Deed(
        EventType.SANCTION,
        Mode.WITHDRAW,
        "recalled",
        "recall",
        "recalled",
        "recalling",
        "its ambassador from {b}",
        "recall",
    ),
    Deed(
        EventType.CONSULT,
        None,
        "held talks",
        "hold talks",
        "held talks",
        "holding talks",
        "with {b}",
        "talks",
    ),
    Deed(
        EventType.MOBILIZE,
        Mode.TROOPS,
        "deployed",
        "deploy",
        "deployed",
        "deploying",
        "troops on its border with {b}",
        "deployment",
    ),
    Deed(
        EventType.SANCTION,
        Mode.CANCEL,
        "cancelled",
        "cancel",
        "cancelled",
        "cancelling",
        "a trade accord with {b}",
        "cancellation",
    ),
)
"""Deeds of one state to another that a wire reports without dispute."""

VIEWS = (
    ("the border was calm", "The border is calm"),
    ("patience was running out", "Patience is running out"),
    ("the harvest would be poor", "The harvest will be poor"),
    ("nothing had changed", "Nothing has changed"),
    ("the two countries shared a long history", "The two countries share a long history"),
    ("the rules were clear", "The rules are clear"),
    ("the mood in the capital was tense", "The mood in the capital is tense"),
    ("the treaty was still valid", "The treaty is still valid"),
    ("there was no military solution", "There is no military solution"),
    ("more time was needed", "More time is needed"),
    ("the economy was growing", "The economy is growing"),
    ("the roads were safe", "The roads are safe"),
    ("winter would be hard for the refugees", "Winter will be hard for the refugees"),
    ("the region could not afford another crisis", "The region cannot afford another crisis"),
    ("small states had few friends", "Small states have few friends"),
    ("the price of bread was too high", "The price of bread is too high"),
)
"""Clauses about no event: as they are reported, and as they are quoted."""

DEMANDED = (
    "show restraint", "respect the treaty", "name a new date", "explain its position", "keep the border open",
    "lower its tariffs",
)  # fmt: skip
"""What is asked of a state."""

PROMISED = ("keep the peace", "respect the treaty", "lower its tariffs", "publish the documents")
"""What a state or a minister promises."""

THINGS = ("the matter", "the case", "the issue")
"""What nobody will speak of."""

REFUSED = ("any change of the border", "a compromise", "new conditions", "any concession")
"""What will not be accepted."""

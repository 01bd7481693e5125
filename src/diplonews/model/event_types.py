"""The types of events: PLOVER's sixteen and the modes of each.

The codes are PLOVER's (Political Language Ontology for Verifiable Event Records), the descriptions ours. A planned
event has the type of the act that is planned and the phase *future*.
"""

from enum import StrEnum
from types import MappingProxyType


class EventType(StrEnum):
    """PLOVER's types, from the most cooperative to the most violent within each half."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class Mode(StrEnum):
    """How an act of a type is done; which modes belong to which type is said by `EVENT_TYPES`."""

    ABDUCT = "abduct"
    ACCESS = "access"
    ARREST = "arrest"
    ASSASSINATE = "assassinate"
    ASSIST = "assist"
    ASYLUM = "asylum"
    BAN = "ban"
    BEAT = "beat"
    BOYCOTT = "boycott"
    CANCEL = "cancel"
    CEASEFIRE = "ceasefire"
    CENSOR = "censor"
    CHANGE = "change"
    CONFISCATE = "confiscate"
    CONVICT = "convict"
    CURFEW = "curfew"
    DEMO = "demo"
    DEPORT = "deport"
    DESTROY = "destroy"
    DISAPPROVE = "disapprove"
    DISARM = "disarm"
    EASE = "ease"
    ECONOMIC = "economic"
    EXECUTE = "execute"
    EXPEL = "expel"
    EXPLOSIVES = "explosives"
    FIREARMS = "firearms"
    HEAVY_WEAPONS = "heavy-weapons"
    HOST = "host"
    HUMANITARIAN = "humanitarian"
    HUNGER = "strike-hun"
    INVESTIGATE = "investigate"
    MARTIAL_LAW = "martial-law"
    MEET = "meet"
    MILITARY = "military"
    MULTILATERAL = "multilateral"
    OBSTRUCT = "obstruct"
    PHONE = "phone"
    POLICE = "police"
    PRIMITIVE = "primitive"
    RELATIONS = "relations"
    RELEASE = "release"
    RESIGN = "resign"
    RESTRICT = "restrict"
    RETURN = "return"
    RIOT = "riot"
    SEVER = "sever"
    SEXUAL = "sexual"
    STRIKE_GENERAL = "strike-gen"
    STRIKE_LIMITED = "strike-lim"
    SUICIDE_ATTACK = "suicide-attack"
    TERRITORY = "territory"
    THIRD_PARTY = "third-party"
    TORTURE = "torture"
    TROOPS = "troops"
    VIOLENCE = "violence"
    VISIT = "visit"
    WEAPONS = "weapons"
    WITHDRAW = "withdraw"
    WITHHOLD = "withhold"
    YIELD = "yield"


EVENT_TYPES: MappingProxyType[EventType, tuple[str, frozenset[Mode]]] = MappingProxyType(
    {
        EventType(code): (description, frozenset(map(Mode, modes.split())))
        for code, description, modes in (
            ("AGREE", "agree, accept, promise or invite", ""),
            ("CONSULT", "meet, visit, talk or call", "visit host third-party multilateral phone"),
            ("SUPPORT", "praise, endorse, recognise or sign", ""),
            ("CONCEDE", "regret, give way or ease a rule", ""),
            ("COOPERATE", "trade, work, exercise or share knowledge together", ""),
            ("AID", "give money, arms, relief or refuge", "economic military humanitarian asylum"),
            (
                "RETREAT",
                "withdraw, release, return, disarm, cease fire or resign",
                "withdraw release return disarm ceasefire access ease resign",
            ),
            ("REQUEST", "ask, urge, demand or order", "assist change yield meet"),
            ("ACCUSE", "criticise, accuse, sue or investigate", "disapprove investigate"),
            ("REJECT", "refuse, veto, defy or put off", "assist change yield meet"),
            ("THREATEN", "threaten", "restrict ban arrest relations expel territory violence"),
            (
                "PROTEST",
                "demonstrate, strike or riot",
                "demo riot strike-gen strike-lim strike-hun boycott obstruct",
            ),
            (
                "SANCTION",
                "impose sanctions, break off, cancel, expel, dismiss or convict",
                "convict cancel expel withdraw sever",
            ),
            ("MOBILIZE", "deploy, arm, raise the alert or test a weapon", "troops weapons police"),
            (
                "COERCE",
                "arrest, deport, seize, ban or confine",
                "confiscate restrict ban censor curfew martial-law arrest deport withhold",
            ),
            (
                "ASSAULT",
                "attack, kill, wound or abduct",
                "abduct assassinate beat destroy execute explosives firearms heavy-weapons primitive sexual"  # noqa: ISC004
                " suicide-attack torture",
            ),
        )
    }
)
"""Each type with a description and its modes."""

MUTUAL = frozenset({EventType.CONSULT, EventType.AGREE, EventType.COOPERATE})
"""Types in which every party acts: their events have no recipients."""

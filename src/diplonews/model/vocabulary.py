"""The closed vocabularies of the records, each from the standard that it names.

Members are declared from the lowest to the highest rank: where two records of one id differ in such a field, the
higher one is kept when they merge. The PLOVER types of events have a module of their own.
"""

from enum import StrEnum


class ActorKind(StrEnum):
    """What an Actor is."""

    UNNAMED = "unnamed"
    GROUP = "group"
    OUTLET = "outlet"
    ORGANIZATION = "organization"
    STATE = "state"
    PERSON = "person"


class Sector(StrEnum):
    """PLOVER's primary sector codes: in which part of a society an Actor acts."""

    CRM = "CRM"
    """Criminals and gangs."""
    SOC = "SOC"
    """Civil society not named elsewhere."""
    REL = "REL"
    """Religious bodies."""
    REF = "REF"
    """Refugees and displaced people."""
    JRN = "JRN"
    """Journalists and media."""
    AGR = "AGR"
    """Farm labour."""
    LAB = "LAB"
    """Labour and unions."""
    MED = "MED"
    """Health workers and bodies."""
    EDU = "EDU"
    """Schools, teachers, students."""
    BUS = "BUS"
    """Business."""
    ELI = "ELI"
    """Elites, former officials."""
    CVL = "CVL"
    """Civilians."""
    UAF = "UAF"
    """Armed men nobody has identified."""
    SPY = "SPY"
    """Intelligence services."""
    PRM = "PRM"
    """Paramilitaries that do not oppose the government."""
    REB = "REB"
    """Armed opposition."""
    PTY = "PTY"
    """Parties neither in government nor in opposition."""
    OPP = "OPP"
    """Political opposition."""
    COP = "COP"
    """Police."""
    MIL = "MIL"
    """Armed forces of a state."""
    LEG = "LEG"
    """Parliaments and their members."""
    JUD = "JUD"
    """Courts and judges."""
    GOV = "GOV"
    """Government: the executive and its parts."""


class Phase(StrEnum):
    """How real an Event is when it is told of; says nothing of its truth."""

    HYPOTHETICAL = "hypothetical"
    FUTURE = "future"
    ACTUAL = "actual"


class Act(StrEnum):
    """What is done by a Statement."""

    SAY = "say"
    REPORT = "report"
    ASK = "ask"
    PROMISE = "promise"
    WARN = "warn"
    DEMAND = "demand"
    ACCUSE = "accuse"
    DENY = "deny"


class Certainty(StrEnum):
    """FactBank's certainty: how sure the claimant is."""

    UNDERSPECIFIED = "U"
    POSSIBLE = "PS"
    PROBABLE = "PR"
    CERTAIN = "CT"


class Polarity(StrEnum):
    """FactBank's polarity: whether the claimant says that it is so or that it is not."""

    UNDERSPECIFIED = "u"
    NEGATIVE = "-"
    POSITIVE = "+"


class Form(StrEnum):
    """How something is denied."""

    NO_COMMENT = "no_comment"
    """Declines to say anything."""
    RETRACTS = "retracts"
    """Takes back a claim of one's own."""
    REFUSES = "refuses"
    """Will not do or accept it."""
    UNAWARE = "unaware"
    """Knows nothing of it."""
    NO_PLAN = "no_plan"
    """It is not planned."""
    REJECTS = "rejects"
    """Rejects a charge or a characterisation."""
    FALSE = "false"
    """Calls a report or a claim untrue."""
    NOT_HAPPENED = "not_happened"
    """It did not take place."""


class Standing(StrEnum):
    """Where an Event stands between those who claim and those who deny it; derived, never stored."""

    MENTIONED = "mentioned"
    ALLEGED = "alleged"
    ASSERTED = "asserted"
    DENIED = "denied"
    DISPUTED = "disputed"

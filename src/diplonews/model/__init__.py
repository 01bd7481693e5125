"""The records: Article, Actor, Statement, Claim, Denial, Event, and the Dossier that holds them.

They know no file format and no natural language, and give no verdict on what is true.
"""

from diplonews.model.actor import Actor
from diplonews.model.article import Article
from diplonews.model.dossier import Dossier
from diplonews.model.event import Count, Event
from diplonews.model.event_types import EVENT_TYPES, EventType, Mode
from diplonews.model.ids import fold
from diplonews.model.index import Index, TimelineEntry
from diplonews.model.link import link
from diplonews.model.merge import join, join_all
from diplonews.model.references import Record
from diplonews.model.span import Span
from diplonews.model.stands import Claim, Denial
from diplonews.model.statement import Statement
from diplonews.model.timex import Mod, TimeType
from diplonews.model.vocabulary import (
    Act,
    ActorKind,
    Certainty,
    Form,
    Phase,
    Polarity,
    Sector,
    Standing,
)
from diplonews.model.when import When

__all__ = [
    "EVENT_TYPES",
    "Act",
    "Actor",
    "ActorKind",
    "Article",
    "Certainty",
    "Claim",
    "Count",
    "Denial",
    "Dossier",
    "Event",
    "EventType",
    "Form",
    "Index",
    "Mod",
    "Mode",
    "Phase",
    "Polarity",
    "Record",
    "Sector",
    "Span",
    "Standing",
    "Statement",
    "TimeType",
    "TimelineEntry",
    "When",
    "fold",
    "join",
    "join_all",
    "link",
]

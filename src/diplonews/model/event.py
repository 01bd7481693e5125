"""What is said to have happened: Event, with Count for its tolls and sizes."""

from attrs import field, frozen

from diplonews.model.checks import (
    check_members,
    check_other,
    check_references,
    check_text,
    refuse,
    refuse_member,
    refuse_type,
)
from diplonews.model.event_types import EVENT_TYPES, MUTUAL, EventType, Mode
from diplonews.model.ids import members, set_id
from diplonews.model.show import show
from diplonews.model.span import Span, check_spans
from diplonews.model.vocabulary import Phase
from diplonews.model.when import When


@frozen(kw_only=True)
class Count:
    """How many of what: "at least six dead" is ``Count(what="dead", low=6)``.

    Attributes:
        what: What is counted ("dead", "injured", "arrested", ...).
        low: The least number, included; None where none is given.
        high: The greatest number, included; None where none is given.
    """

    what: str
    low: int | None = None
    high: int | None = None

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        check_text(self, "what")
        for name in ("low", "high"):
            value = getattr(self, name)
            if value is not None:
                if type(value) is not int:
                    refuse_type(self, name, int, optional=True)
                if not 0 <= value < 10**12:
                    refuse(self, name, value, "a number from 0 to below 10**12")
        if self.low is not None and self.high is not None and self.low > self.high:
            refuse(self, "high", self.high, f"at least low, which is {self.low}")

    def order(self) -> tuple[str, int, int]:
        """Return the key that sorts counts."""
        return (self.what, -1 if self.low is None else self.low, -1 if self.high is None else self.high)


@frozen(kw_only=True)
class Event:
    """What is said to have happened or to be coming; holds no verdict on whether it did.

    Attributes:
        type: PLOVER's type; None where nobody has given one.
        mode: PLOVER's mode; belongs to the type.
        phase: Whether it is told of as actual, future or hypothetical.
        actors: Ids of those who do it, sorted; of all parties where the type is CONSULT, AGREE or COOPERATE.
        recipients: Ids of those it is done to, sorted.
        when: The days on which it is said to have happened.
        when_spans: The words that give them.
        place: Where, in words.
        condition: Id of the Event it depends on ("if ...").
        within: Id of the Event it is a part of.
        counts: Tolls and sizes.
        spans: The trigger words of its mentions, and nothing else.
        id: Made from type, mode, actors, recipients and the value of *when*; where type, parties or when are
            missing, article and start of the first trigger stand in, so that ids never join by guessing.
    """

    type: EventType | None = None
    mode: Mode | None = None
    phase: Phase = Phase.ACTUAL
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    when: When | None = None
    when_spans: tuple[Span, ...] = ()
    place: str | None = None
    condition: str | None = None
    within: str | None = None
    counts: tuple[Count, ...] = ()
    spans: tuple[Span, ...] = ()
    id: str = field(default="", init=False)

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        self._check_kind()
        if self.actors != ():
            check_references(self, "actors", "act")
        if self.recipients != ():
            check_references(self, "recipients", "act")
            if self.type in MUTUAL:
                expected = f"none: every party to {self.type} is one of the actors"
                refuse(self, "recipients", self.recipients, expected)
        if self.when is not None and type(self.when) is not When:
            refuse_type(self, "when", When, optional=True)
        if self.place is not None:
            check_text(self, "place", optional=True)
        if self.when_spans != ():
            check_spans(self, "when_spans")
        if self.counts != ():
            check_members(self, "counts", Count)
        if self.spans != ():
            check_spans(self, "spans")
        self._set_id()
        if self.condition is not None:
            check_other(self, "condition", "evt")
        if self.within is not None:
            check_other(self, "within", "evt")

    def _check_kind(self) -> None:
        if type(self.phase) is not Phase:
            refuse_member(self, "phase", Phase)
        if self.type is not None and type(self.type) is not EventType:
            refuse_member(self, "type", EventType)
        if self.mode is not None:
            if type(self.mode) is not Mode:
                refuse_member(self, "mode", Mode)
            if self.type is None or self.mode not in EVENT_TYPES[self.type][1]:
                modes = ", ".join(sorted(EVENT_TYPES[self.type][1])) if self.type else ""
                refuse(self, "mode", self.mode, f"a mode of {self.type or 'no type'}: {modes or 'none'}")

    def _set_id(self) -> None:
        value = self.when.value if self.when is not None else None
        first = ""
        if (self.type is None or value is None or not (self.actors or self.recipients)) and self.spans:
            first = members((self.spans[0].article, str(self.spans[0].start)))
        set_id(
            self,
            "evt",
            self.type or "",
            self.mode or "",
            members(self.actors),
            members(self.recipients),
            value or "",
            first,
        )

"""What is said about Events: Claim and Denial.

A Claim says that an Event took place or will, or puts forward a proposition; a Denial rejects one. Both belong
to the world, not to one article: they point at the Statements that carry them. Nothing here is true or false.
"""

from attrs import field, frozen

from diplonews.model.checks import (
    check_reference,
    check_references,
    check_text,
    refuse,
    refuse_member,
)
from diplonews.model.ids import fold, set_id
from diplonews.model.show import show
from diplonews.model.span import Span, check_spans
from diplonews.model.vocabulary import Certainty, Form, Polarity


@frozen(kw_only=True)
class Claim:
    """A stand that an Event took place, will take place or did not, or that something is so.

    Attributes:
        claimant: Id of the Actor who claims it, or of the Article that asserts it in its own voice.
        event: Id of the Event claimed; None where only words are.
        proposition: The words claimed, for people, and for the id where there is no event.
        polarity: Whether it is so or not.
        certainty: How sure the claimant is.
        statements: Ids of the Statements that carry it, sorted.
        spans: The words that claim it.
        id: Made from claimant, event or else proposition, and polarity.
    """

    claimant: str
    event: str | None = None
    proposition: str = ""
    polarity: Polarity = Polarity.POSITIVE
    certainty: Certainty = Certainty.CERTAIN
    statements: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    id: str = field(default="", init=False)

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        check_reference(self, "claimant", "act", "art")
        if type(self.polarity) is not Polarity:
            refuse_member(self, "polarity", Polarity)
        if type(self.certainty) is not Certainty:
            refuse_member(self, "certainty", Certainty)
        _check_stand(self)
        set_id(self, "clm", self.claimant, self.event or fold(self.proposition), self.polarity)


@frozen(kw_only=True)
class Denial:
    """A stand against a Claim, or against an Event that was asked about or reported.

    Attributes:
        denier: Id of the Actor who denies.
        form: How it is denied: it did not happen, it is false, nothing is known of it, ...
        event: Id of the Event denied; None where only words are denied.
        proposition: The words denied, for people, and for the id where there is no event.
        claims: Ids of the Claims denied, sorted; all of the same event.
        statements: Ids of the Statements that carry the denial, sorted; empty where nothing is said.
        spans: The words that deny, in every article that tells of it.
        id: Made from denier, event or else proposition, and form.
    """

    denier: str
    form: Form
    event: str | None = None
    proposition: str = ""
    claims: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    id: str = field(default="", init=False)

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        check_reference(self, "denier", "act")
        if type(self.form) is not Form:
            refuse_member(self, "form", Form)
        if self.claims != ():
            check_references(self, "claims", "clm")
        _check_stand(self)
        set_id(self, "den", self.denier, self.event or fold(self.proposition), self.form)


def _check_stand(record: Claim | Denial) -> None:
    if record.proposition != "":
        check_text(record, "proposition", empty=True)
    if record.event is not None:
        check_reference(record, "event", "evt")
    elif not fold(record.proposition):
        refuse(record, "proposition", record.proposition, "words, where no event is named")
    if record.statements != ():
        check_references(record, "statements", "stm")
    if record.spans != ():
        check_spans(record, "spans")

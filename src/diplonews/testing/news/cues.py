"""The words of saying and of denying that generated articles are written with.

Chosen as a wire service uses them, before any reader had read a sentence made of them; none is left out because a
reader fails on it.
"""

from attrs import frozen

from diplonews.model import Act, EventType, Form


@frozen
class Cue:
    """A word of saying: what is done by it, and the event that it names by itself, if it names one."""

    words: str
    act: Act
    event: EventType | None = None


@frozen
class DenialCue:
    """Words that deny, and how they do."""

    words: str
    form: Form


def _cues(act: Act, words: str, event: EventType | None = None) -> tuple[Cue, ...]:
    return tuple(Cue(each.strip(), act, event) for each in words.split(","))


def _denials(form: Form, words: str) -> tuple[DenialCue, ...]:
    return tuple(DenialCue(each.strip(), form) for each in words.split(","))


SAYING = _cues(
    Act.SAY,
    "said, added, stated, noted, explained, announced, declared, confirmed, insisted, argued, recalled, stressed, "
    "emphasized, maintained, acknowledged, admitted, conceded, pointed out, indicated, asserted, claimed, alleged, "
    "contended, remarked, observed, commented, revealed, disclosed, suggested, repeated, reiterated, affirmed, "
    "testified, complained, predicted, concluded, mentioned, underlined, made clear, replied, answered",
) + _cues(Act.WARN, "warned, cautioned")
"""They take a clause with "that", and stand beside a quotation."""

QUOTING = _cues(
    Act.SAY, "said, added, declared, explained, insisted, remarked, replied, responded, continued, joked"
)
"""They follow a quotation; the first ones also before their subject."""

INVERTED = _cues(Act.SAY, "said, added, declared, explained, insisted, remarked")
"""They follow a quotation and stand before the one who speaks."""

TELLING = _cues(Act.SAY, "told, informed, assured, reminded, notified") + _cues(Act.WARN, "warned")
"""They name who is spoken to, then take a clause."""

SOURCES = _cues(Act.SAY, "according to, in the words of, in the view of")
"""They stand before the one who speaks, without a verb."""

REPORTING = _cues(Act.REPORT, "reported, wrote, said, revealed, disclosed")
"""What outlets do."""

DEMANDING = _cues(
    Act.DEMAND,
    "urged, asked, ordered, pressed, called on, appealed to, instructed, begged, implored, pushed",
    EventType.REQUEST,
)
"""They name who is spoken to, then take an infinitive."""

DEMANDING_THAT = _cues(Act.DEMAND, "demanded, requested, proposed, recommended", EventType.REQUEST)
"""They take a clause whose verb is bare."""

PROMISING = _cues(Act.PROMISE, "promised, pledged, vowed", EventType.AGREE)
"""They take an infinitive, or a clause with "would"."""

ACCUSING = _cues(Act.ACCUSE, "accused", EventType.ACCUSE)
"""They name the accused, then take "of" and a gerund."""

BLAMING = _cues(
    Act.ACCUSE, "blamed, criticized, denounced, condemned, rebuked, faulted, attacked", EventType.ACCUSE
)
"""They name the accused, then take "for" and a gerund."""

ASKING = _cues(Act.ASK, "asked, wondered aloud, inquired")
"""They take a clause with "whether"."""

NOUNS = _cues(Act.SAY, "claim, assertion, statement, assurance, remark, suggestion, announcement") + _cues(
    Act.WARN, "warning"
)
"""Nouns of saying: they take a clause with "that"."""

DENYING = (*_denials(Form.NOT_HAPPENED, "denied"), *_denials(Form.FALSE, "disputed"))
"""They take a clause with "that"; denied also a gerund."""

DENYING_REPORTS = _denials(Form.FALSE, "denied, disputed, contradicted, refuted")
"""They take the report that is denied."""

REJECTING = _denials(Form.REJECTS, "rejected, dismissed, denied, rebuffed, brushed aside")
"""They take the accusation that is rejected."""

FALSE_WORDS = _denials(
    Form.FALSE,
    "was untrue, was false, was not true, was wrong, was a lie, was nonsense, was fabricated, was incorrect, was baseless, "
    "was pure invention",
)
"""What is said of a report."""

FALSE_LABELS = _denials(Form.FALSE, "false, untrue, a lie, nonsense, a fabrication, wrong, baseless")
"""What a report is called, or dismissed as."""

UNAWARE = _denials(
    Form.UNAWARE,
    "had no knowledge of, was not aware of, knew nothing of, had no information about, had never heard of",
)
"""They take what is not known of."""

NO_COMMENT = _denials(
    Form.NO_COMMENT,
    "declined to comment on, refused to comment on, would not comment on, had no comment on, declined to discuss",
)
"""They take what is not spoken of."""

NO_PLAN = _denials(
    Form.NO_PLAN, "had no plans to, had no plan to, was not planning to, did not plan to, had no intention of"
)
"""They take what is not planned."""

REFUSING = _denials(Form.REFUSES, "ruled out, refused to accept, rejected any idea of, would not hear of")
"""They take what will not be."""

RETRACTING = _denials(Form.RETRACTS, "retracted, withdrew, took back")
"""They take what one has said oneself."""

ALL: tuple[Cue | DenialCue, ...] = (
    *SAYING, *QUOTING, *INVERTED, *TELLING, *SOURCES, *REPORTING, *DEMANDING, *DEMANDING_THAT, *PROMISING, *ACCUSING,
    *BLAMING, *ASKING, *NOUNS, *DENYING, *DENYING_REPORTS, *REJECTING, *FALSE_WORDS, *FALSE_LABELS, *UNAWARE,
    *NO_COMMENT, *NO_PLAN, *REFUSING, *RETRACTING,
)  # fmt: skip

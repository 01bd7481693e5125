"""The day of an event: the time expression nearest to its trigger, clauses weighed in.

The day on which something was said is no day of what is said; an act of speech happened when the words were said.
"""

from types import ModuleType

from diplonews.dates import TimeExpression
from diplonews.model import EventType, TimeType, When
from diplonews.reading.events.pronouns import Pronouns
from diplonews.reading.events.scenes import Scene
from diplonews.reading.events.triggers import Trigger
from diplonews.reading.layers import Reading, Stretch
from diplonews.reading.text.datelines import opening_of

FARTHEST = 24
"""What may lie between a verb and its day, in tokens; commas and clauses weigh more."""
FARTHEST_BEFORE_NOUN, FARTHEST_BEHIND_NOUN = 3, 6
"""The same for a noun that no verb governs."""
LONGEST_INSERTION = 20
"""Tokens of a clause between commas that is passed over."""
CLAUSE, COORDINATOR, COMMA, TRIGGER = 12, 6, 3, 8
"""What a word that opens a clause, one that joins two, a comma and another trigger weigh, in tokens."""


def nearest_day(
    scene: Scene,
    trigger: Trigger,
    *,
    governed: bool,
    said: set[int],
    stops: set[int],
    small: ModuleType,
) -> TimeExpression | None:
    """Return the time expression that gives the day of *trigger*; None where none is near.

    Args:
        scene: The sentence.
        trigger: The trigger.
        governed: Whether it is a verb, or a noun that a verb lends its subject.
        said: Where the words start that tell when the words around the trigger were said; they give no day of it.
        stops: Indexes of the triggers of the sentence.
        small: The words that hold clauses together.
    """
    reach_left = FARTHEST if governed else FARTHEST_BEFORE_NOUN
    if (
        trigger.word.form == "gerund"
        and trigger.first
        and scene.words[trigger.first - 1] in small.BEFORE_DEEDS
    ):
        reach_left = -1
    reach_right = FARTHEST if governed else FARTHEST_BEHIND_NOUN
    best, chosen, opening = FARTHEST + 1, None, opening_of(scene.tokens)
    for step, reach, start in ((-1, reach_left, trigger.first - 1), (1, reach_right, trigger.last + 1)):
        weight, here = 0, start
        while opening <= here < len(scene.words) and weight <= reach and weight < best:
            time = scene.times[here]
            if (
                time is not None
                and _is_day(time)
                and time.start not in said
                and not _ends(scene, here, trigger, small)
            ):
                best, chosen = weight, time
                break
            if step < 0:
                here = _behind_insertion(scene, here, small)
            weight += _weight(scene, here, stops, small)
            if step > 0 and scene.words[here] in small.RELATIVES:
                break
            here += step
    return chosen


def _ends(scene: Scene, here: int, trigger: Trigger, small: ModuleType) -> bool:
    """Tell whether the time at *here* is when what was put off is to be ("postponed until Monday"), not when that was done."""
    return trigger.word.type is EventType.REJECT and scene.words[here - 1] in small.UNTIL


def whole_range(scene: Scene, time: TimeExpression, small: ModuleType) -> When:
    """Return the days from *time* to a second one, where the words say so ("from May 3 to May 6"); else its own."""
    place = scene.at(time.start)
    after = scene.at(time.end - 1) + 1
    until = scene.times[after + 1] if after + 1 < len(scene.words) else None
    if until is None or place < 1 or (scene.words[place - 1], scene.words[after]) not in small.RANGES:
        return time.when
    first, last = time.when, until.when
    single = all(when.start is not None and when.start == when.end for when in (first, last))
    if not single or first.start is None or last.start is None or last.start <= first.start:
        return time.when
    return When(type=TimeType.DATE, value=f"{first.start}/{last.start}")


def _behind_insertion(scene: Scene, comma: int, small: ModuleType) -> int:
    """Return the index of the comma before the relative clause that the one at *comma* closes; else *comma*."""
    if scene.words[comma] != ",":
        return comma
    for here in range(comma - 1, max(-1, comma - LONGEST_INSERTION), -1):
        if scene.words[here] == ",":
            return here if scene.words[here + 1] in small.RELATIVES else comma
    return comma


def _is_day(time: TimeExpression) -> bool:
    return time.when.start is not None and time.when.end is not None


def _weight(scene: Scene, here: int, stops: set[int], small: ModuleType) -> int:
    word = scene.words[here]
    if word in small.SUBORDINATORS or word in {";", ":", '"', "“", "”", "–", "—", "--"}:
        return CLAUSE
    if word in small.COORDINATORS:
        return COORDINATOR
    if word == ",":
        return COMMA
    return TRIGGER if here in stops else 1


def in_own_words(reading: Reading, pronouns: Pronouns, trigger: Stretch, time: TimeExpression) -> bool:
    """Tell whether *time* stands in the words that the verb of the trigger introduces: it is no day of saying them."""
    place = pronouns.voices.cued(trigger.start, trigger.end)
    content = () if place is None else reading.attributions[place].content
    return any(piece.start <= time.start < piece.end for piece in content)


def day_of_speech(reading: Reading, pronouns: Pronouns, scene: Scene, trigger: Trigger) -> When | None:
    """Return the day of an act of speech: when the words were said that its verb introduces."""
    tokens = scene.tokens
    place = pronouns.voices.cued(tokens[trigger.first].start, tokens[trigger.last].end)
    return reading.speakers[place].said if place is not None and place < len(reading.speakers) else None

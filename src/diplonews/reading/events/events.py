"""Events: what is said to have happened or to be coming, found by the verbs and nouns that tell of it.

Each trigger becomes a Happening with its parties, day, phase, place and tolls; the same event told again joins the
first. Who says that it happened and who denies it is not asked here.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from types import ModuleType

from attrs import evolve

from diplonews import languages
from diplonews.dates import TimeExpression
from diplonews.model import ActorKind, EventType, Mode, Phase
from diplonews.reading.events.counts import Quantity, count_beside, quantities
from diplonews.reading.events.drafts import Book, Candidate, Draft, place_within
from diplonews.reading.events.event_days import day_of_speech, in_own_words, nearest_day, whole_range
from diplonews.reading.events.modality import asked, conditional, negated, phase
from diplonews.reading.events.participants import Walker, walker_of
from diplonews.reading.events.parties import Parties
from diplonews.reading.events.pronouns import Pronouns
from diplonews.reading.events.scenes import Scene, Scenes
from diplonews.reading.events.triggers import DONE_TO, Trigger, triggers
from diplonews.reading.events.words import event_words
from diplonews.reading.layers import Happening, Reading, Stretch

OVER_EVENTS = frozenset(
    {EventType.REJECT, EventType.SUPPORT, EventType.SANCTION, EventType.AGREE, EventType.THREATEN}
)
"""Types whose verbs may have another event for an object: "cancelled the summit with"."""
LONGEST_PLACE = 6
PLACE_REACH = 16
DEFINITE_REACH = 4
CHOICE_REACH = 14
"""Tokens between "either" and what can be chosen."""
SUBJECT_REACH = 14
"""Tokens between an event noun and the verb whose subject it is."""


def find_events(reading: Reading) -> Reading:
    """Return *reading* with the events that it tells of, in the order of their first mention."""
    language = languages.load(reading.language)
    tables, small = language.events, language.clause_words
    pronouns = Pronouns(reading, small.PRONOUN_KINDS)
    book = Book(tables)
    told_in = 0
    meeting: Draft | None = None
    for scene in Scenes(reading).with_words(event_words(reading.language)):
        found = list(triggers(scene, reading.language))
        if not found:
            continue
        walker = walker_of(scene, small, tables, pronouns)
        counting = any(trigger.word.lemma in tables.COUNTED for trigger in found)
        numbers = list(quantities(scene, tables)) if counting else []
        pronouns.sides.begin(scene.place)
        goes_on = scene.place == told_in + 1 and not tables.FURTHER.isdisjoint(scene.words)
        meeting, told_in = meeting if goes_on else None, scene.place
        supposed: list[Draft] = []
        told: list[Draft] = []
        toll: Candidate | None = None
        for candidate in _candidates(reading, found, walker):
            book.answer(candidate)
            draft = book.add(candidate)
            if draft is None:
                toll = candidate if candidate.trigger.word.lemma in tables.COUNTED else toll
                continue
            if toll is not None and book.takes(draft, toll, candidate):
                _count(draft, toll.trigger, numbers, tables)
                toll = None
            place_within(draft, meeting, candidate)
            (supposed if conditional(scene, candidate.trigger.first, small) else told).append(draft)
            pronouns.sides.tell(draft, scene.place, tables)
            if draft.type is EventType.CONSULT and set(pronouns.sides.pair) == set(draft.actors):
                meeting = draft
            if numbers:
                _count(draft, candidate.trigger, numbers, tables)
        for draft in told if supposed else ():
            draft.condition = draft.condition or supposed[0]
    places = {id(draft): place for place, draft in enumerate(book.drafts)}
    return evolve(reading, events=tuple(_happening(draft, places) for draft in book.drafts))


def _happening(draft: Draft, places: dict[int, int]) -> Happening:
    return Happening(
        type=draft.type,
        mode=draft.mode,
        phase=draft.phase,
        actors=tuple(draft.actors),
        recipients=tuple(draft.recipients),
        triggers=tuple(draft.triggers),
        sentence=draft.sentence,
        when=draft.when,
        when_spans=tuple(draft.when_spans),
        place=draft.place,
        counts=tuple(draft.counts),
        condition=None if draft.condition is None else places[id(draft.condition)],
        within=None if draft.within is None else places[id(draft.within)],
    )


def _candidates(reading: Reading, found: list[Trigger], walker: Walker) -> Iterator[Candidate]:
    """Yield a candidate for each trigger of a sentence."""
    scene, small, tables = walker.scene, walker.small, walker.tables
    stops = {trigger.first for trigger in found}
    present = frozenset(mention.referent for mention in scene.names if mention is not None)
    before = Parties()
    for place, trigger in enumerate(found):
        stop = _stop(found, place, len(scene.words))
        real = phase(
            scene,
            trigger.first,
            trigger.last,
            noun=trigger.word.is_noun,
            base=trigger.word.form == "base",
            small=small,
        )
        definite = _is_definite(scene, trigger, tables, small)
        governed = _is_governed(scene, trigger, tables, small)
        time = _time(reading, walker, trigger, stops, governed=governed)
        parties = walker.parties(
            trigger, stop if stop > trigger.last else len(scene.words), definite=definite
        )
        if trigger.word.type is EventType.AGREE and scene.words[trigger.first - 1] in small.JOINING:
            parties.go_on(before)
        if not parties and trigger.passive and trigger.word.type is EventType.REJECT:
            parties.add((*before.actors, *before.recipients), act=False)  # "talks ... were put off"
        _accused(parties, before, trigger, scene, small)
        before = parties
        real, time = _agreed(real, time, reading.article.published, noun=trigger.word.is_noun)
        yield Candidate(
            scene=scene,
            trigger=trigger,
            parties=parties,
            where=walker.where(trigger),
            reduced=trigger.reduced and trigger.word.type is EventType.ACCUSE,
            negated=not trigger.word.is_noun
            and negated(scene, trigger.first, trigger.last, noun=False, small=small) is not None,
            asked=asked(scene, trigger.first, small),
            chosen=not small.CHOOSING.isdisjoint(
                scene.words[max(0, trigger.first - CHOICE_REACH) : trigger.first]
            ),
            further=any(
                word in tables.FURTHER for word in scene.words[max(0, trigger.first - 3) : trigger.last + 2]
            ),
            phase=real,
            time=time,
            when=whole_range(scene, time, small)
            if time is not None
            else day_of_speech(reading, walker.pronouns, scene, trigger),
            definite=definite,
            governed=governed,
            place=_place(walker, trigger),
            mode=_mode(scene, trigger, tables, small),
            present=present,
        )


def _accused(parties: Parties, before: Parties, trigger: Trigger, scene: Scene, small: ModuleType) -> None:
    """Take a state that accuses another of deeds for the one to whom they are done: "accused it of seizing and holding a ship"."""
    if trigger.word.form != "gerund" or trigger.word.type not in DONE_TO or parties.recipients:
        return
    opener = scene.words[max(0, trigger.first - 1) : trigger.first]
    states = [one.kind is ActorKind.STATE for one in (*before.actors, *before.recipients)] == [True, True]
    if states and not small.OF.isdisjoint(opener) and parties.actors == before.recipients:
        parties.add(before.actors, act=False)
    elif states and not small.JOINING.isdisjoint(opener) and parties.actors == before.actors:
        parties.add(before.recipients, act=False)


def _time(
    reading: Reading, walker: Walker, trigger: Trigger, stops: set[int], *, governed: bool
) -> TimeExpression | None:
    """Return the words that give the day of *trigger*: not those that tell when it was said, nor those it introduces."""
    scene, pronouns = walker.scene, walker.pronouns
    said = {
        span.start
        for around in pronouns.voices.around(scene.tokens[trigger.first].start)
        if around < len(reading.speakers)
        for span in reading.speakers[around].said_spans
        if not pronouns.voices.holds(around, span.start)
    }
    governed = governed or not trigger.word.is_noun
    time = nearest_day(scene, trigger, governed=governed, said=said, stops=stops, small=walker.small)
    own = Stretch(scene.tokens[trigger.first].start, scene.tokens[trigger.last].end)
    return None if time is not None and in_own_words(reading, pronouns, own, time) else time


def _agreed(
    real: Phase, time: TimeExpression | None, published: date, *, noun: bool
) -> tuple[Phase, TimeExpression | None]:
    """Return phase and day where they agree: nothing has happened tomorrow, nothing will happen yesterday."""
    if time is None or time.when.start is None or time.when.end is None:
        return real, None
    if real is Phase.ACTUAL and time.when.start > published:
        return (Phase.FUTURE, time) if noun else (real, None)
    if real is Phase.FUTURE and time.when.end < published:
        return real, None
    return real, time


def _stop(found: list[Trigger], place: int, end: int) -> int:
    """Return where the words of a trigger end: at the next one, or behind it where that is what is put off or broken."""
    trigger = found[place]
    after = found[place + 1 : place + 3]
    if (
        after
        and trigger.word.type in OVER_EVENTS
        and after[0].word.is_noun
        and after[0].first <= trigger.last + 5
    ):
        after = after[1:]
    return after[0].first if after else end


def _mode(scene: Scene, trigger: Trigger, tables: ModuleType, small: ModuleType) -> Mode | None:
    """Return the mode that the words behind a meeting tell: "talked by telephone"."""
    words = scene.words[trigger.last + 1 : trigger.last + 8]
    over = any(one in small.BY and two in tables.BY_TELEPHONE for one, two in pairwise(words))
    return Mode.PHONE if over and trigger.word.type is EventType.CONSULT else None


def _is_governed(scene: Scene, trigger: Trigger, tables: ModuleType, small: ModuleType) -> bool:
    """Tell whether an event noun is the object of a verb that lends it its subject ("held talks")."""
    if not trigger.word.is_noun:
        return False
    for here in range(trigger.first - 1, max(-1, trigger.first - 1 - DEFINITE_REACH), -1):
        if scene.words[here] in tables.LIGHT_FORMS:
            return True
        if scene.words[here] in small.PREPOSITIONS or not scene.words[here][0].isalnum():
            break
    return _comes_about(scene, trigger.last + 1, tables, small)


def _comes_about(scene: Scene, behind: int, tables: ModuleType, small: ModuleType) -> bool:
    """Tell whether an event noun before *behind* is the subject of a verb of coming about: "talks between X and Y resumed"."""
    for here in range(behind, min(len(scene.words), behind + SUBJECT_REACH)):
        word = scene.words[here]
        if word in tables.COMING_ABOUT and scene.names[here] is None:
            return True
        if (
            word in small.SUBORDINATORS
            or word in small.RELATIVES
            or not (word[0].isalnum() or word in {"'s", ","})
        ):
            return False
        if word in small.FUNCTION_WORDS and word in small.DO:
            return False
    return False


def _is_definite(scene: Scene, trigger: Trigger, tables: ModuleType, small: ModuleType) -> bool:
    """Tell whether an event noun stands behind a word that says it was told of before ("the call", "no such call")."""
    if not trigger.word.is_noun:
        return False
    for here in range(trigger.first - 1, max(-1, trigger.first - 1 - DEFINITE_REACH), -1):
        word = scene.words[here]
        if word in tables.TOLD_AGAIN:
            return True
        if word in small.NO | small.ANY:
            such = not small.SUCH.isdisjoint(scene.words[here + 1 : here + 2])
            there = not small.EXISTENTIAL.isdisjoint(scene.words[max(0, here - 3) : here])
            return such or there or _takes_place(scene, trigger.last + 1, tables, small)
        if not word[0].isalnum() or scene.names[here] is not None:
            return False
    return False


def _takes_place(scene: Scene, behind: int, tables: ModuleType, small: ModuleType) -> bool:
    """Tell whether the words from *behind* on say that what they follow happened ("had ever taken place")."""
    for word in scene.words[behind : behind + DEFINITE_REACH]:
        if word in tables.HAPPENING:
            return True
        if word not in small.HAVE and word not in small.ADVERBS and word not in small.BE:
            return False
    return False


def _count(draft: Draft, trigger: Trigger, numbers: list[Quantity], tables: ModuleType) -> None:
    """Add to *draft* what the trigger counts."""
    what = tables.COUNTED.get(trigger.word.lemma)
    if what is None or trigger.word.is_noun:
        return
    count = count_beside(trigger.last, what, numbers, passive=trigger.passive)
    if count is not None and all(known.what != what for known in draft.counts):
        draft.counts.append(count)


def _place(walker: Walker, trigger: Trigger) -> str | None:
    """Return the words of the place behind the trigger ("in Vienna")."""
    scene, tables, small = walker.scene, walker.tables, walker.small
    if trigger.word.lemma in tables.OBJECTLESS:
        return None
    if trigger.word.mode is Mode.VISIT and not trigger.word.is_noun:
        place = _named_place(scene, trigger.last + 1, tables, small)
        visited = place is not None and scene.names[trigger.last + 1] is None
        if trigger.word.rest or (visited and trigger.word.lemma in tables.GOING_TO):
            return place
    for here in range(trigger.last + 1, min(len(scene.words) - 1, trigger.last + PLACE_REACH)):
        word = scene.words[here]
        start = here + 1
        if scene.times[start] is not None and word in small.PREPOSITIONS:
            continue
        upon = word in tables.UPON and trigger.word.type is EventType.ASSAULT
        if (
            word in small.SUBORDINATORS
            or (word in tables.PLACE_STOPPERS and not upon)
            or not (word[0].isalnum() or word == ",")
        ):
            return None
        if scene.words[here] not in tables.PLACE_PREPOSITIONS:
            continue
        place = _named_place(scene, start, tables, small)
        mention = scene.names[start]
        if place is not None and (mention is None or not mention.acts):
            return place
    return None


def _named_from(scene: Scene, start: int, tables: ModuleType, small: ModuleType) -> int:
    """Return the index at which a place is named behind words for its kind: "the southern port of Lima", "northern Peru"."""
    here = start
    while here < min(len(scene.words) - 1, start + LONGEST_PLACE) and (
        scene.words[here] in small.DEFINITE or scene.words[here] in tables.KINDS_OF_PLACE
    ):
        here += 1
    return here - (here > start and scene.words[here - 1 : here] in tables.BEARINGS)


def _named_place(scene: Scene, start: int, tables: ModuleType, small: ModuleType) -> str | None:
    """Return the name of the place that starts at the token *start*: one that is known, else the words in capitals."""
    start = _named_from(scene, start, tables, small)
    named = start + (scene.words[start : start + 1] in tables.BEARINGS)
    known = scene.lexicon.match(scene.tokens, named, len(scene.tokens)) if named < len(scene.tokens) else None
    end = named
    while end < min(len(scene.words), start + LONGEST_PLACE) and scene.tokens[end].text[0].isupper():
        end += 1
    if known is not None:
        end = named + len(known.words)
    return " ".join(token.text for token in scene.tokens[start:end]) if end > named else None

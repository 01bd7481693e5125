"""What generated articles are put together from: scenes, each a sentence or a few with all that they tell."""

from datetime import date

from attrs import define, field, frozen
from hypothesis import strategies as st

from diplonews.model import Act, Form, Phase, When
from diplonews.testing.news import cast, clauses, cues, frames, names, times
from diplonews.testing.news.cast import Character
from diplonews.testing.news.clauses import Deed
from diplonews.testing.news.cues import Cue
from diplonews.testing.news.pieces import Piece, capital, fill
from diplonews.testing.news.report import Happening, Report, Saying, Sentence, Stand

AUDIENCES = ("reporters", "lawmakers", "journalists")


@frozen
class Done:
    """A deed with its parties."""

    deed: Deed
    doer: Character
    other: Character


@define
class Desk:
    """Where an article is written: what is drawn with, the report so far, and the two states it is about."""

    draw: st.DrawFn
    report: Report
    states: tuple[cast.State, cast.State]
    hard: bool = False
    taken: set[str] = field(factory=set)
    ministers: dict[str, Character] = field(factory=dict)
    ministries: dict[str, Character] = field(factory=dict)

    @property
    def published(self) -> date:
        """The day of publication."""
        return self.report.published

    def pick(self, options: tuple[str, ...]) -> str:
        """Draw one of *options*."""
        return self.draw(st.sampled_from(options))

    def official(self, of: cast.State) -> Character:
        """Return the minister of a state who speaks in this article."""
        if of.name not in self.ministers:
            self.ministers[of.name] = cast.minister(self.draw, of, self.taken)
        return self.ministers[of.name]

    def ministry(self, of: cast.State) -> Character:
        """Return the ministry of a state that speaks in this article."""
        if of.name not in self.ministries:
            self.ministries[of.name] = cast.ministry(self.draw, of)
        return self.ministries[of.name]

    def named(self, who: Character) -> tuple[Character, Piece]:
        """Return *who* with the words that name it at this point."""
        return who, self.report.mention(who)

    def speaker(self) -> Character:
        """Draw somebody who speaks."""
        of = self.draw(st.sampled_from(self.states))
        kind = self.draw(st.integers(0, 9))
        if kind < 5:
            return self.official(of)
        if kind < 7:
            return self.ministry(of)
        if kind == 7:
            return cast.body(self.draw)
        return cast.state(of) if kind == 8 else cast.unnamed(self.draw)

    def denier(self, of: cast.State) -> Character:
        """Draw somebody who denies for a state."""
        kind = self.draw(st.integers(0, 3))
        if kind == 0:
            return cast.state(of)
        return self.ministry(of) if kind == 1 else self.official(of)


def say(
    desk: Desk,
    frame: str,
    speaker: Character,
    cue: Cue,
    content: Piece | tuple[Piece, ...],
    *,
    words: Piece | None = None,
    recipients: tuple[Character, ...] = (),
) -> tuple[Sentence, Saying]:
    """Write a sentence of saying, and return it with what is said in it; *words* name the speaker."""
    day, when = times.said_day(desk.draw, desk.published)
    piece = fill(
        frame,
        day=day,
        place=desk.pick(names.PLACES),
        cue=cue.words,
        speaker=words or desk.report.mention(speaker),
        content=capital(content) if frame.startswith("{content}") and isinstance(content, Piece) else content,
        whom=desk.pick(AUDIENCES),
    )
    sentence = desk.report.write(piece)
    saying = heard(sentence, speaker, cue.act, when, quoted=any(mark in frame for mark in '“"'))
    desk.report.sayings.append(saying)
    if cue.event is not None:
        told = Happening(type=cue.event, actors=(speaker,), recipients=recipients, when=saying.said)
        told.triggers = [saying.cue_at]
        told.days = [saying.said_at] if saying.said_at else []
        desk.report.happenings.append(told)
    return sentence, saying


def heard(sentence: Sentence, speaker: Character, act: Act, when: When, *, quoted: bool = False) -> Saying:
    """Return what the marks of a sentence of saying amount to."""
    day = sentence.at("day")
    return Saying(
        speaker=speaker,
        act=act,
        speaker_at=sentence.one("speaker"),
        cue_at=sentence.one("cue"),
        content=sentence.all("content"),
        quoted=quoted,
        said=when if day else None,
        said_at=day,
    )


def _cue(desk: Desk, group: tuple[Cue, ...]) -> Cue:
    return desk.draw(st.sampled_from(group))


def view_said(desk: Desk) -> None:
    """Write that somebody says something about no event."""
    reported, quoted = desk.draw(st.sampled_from(clauses.VIEWS))
    speaker = desk.speaker()
    groups = [
        (frames.CLAUSES, cues.SAYING, reported),
        (frames.QUOTES, cues.QUOTING, quoted),
        (frames.INVERSIONS, cues.INVERTED, quoted),
        (frames.SOURCES, cues.SOURCES, reported),
        (frames.TELLINGS, cues.TELLING, reported),
        (frames.QUESTIONS, cues.ASKING, reported),
    ]
    group, verbs, words = desk.draw(st.sampled_from(groups))
    if group is frames.QUESTIONS:
        words = f"whether {words}"
    say(desk, desk.pick(group), speaker, _cue(desk, verbs), Piece(words))


def deed_told(desk: Desk) -> None:
    """Write an event in the article's own voice."""
    done = _state_deed(desk, clauses.PLAIN_DEEDS)
    when_piece, when = times.past(desk.draw, desk.published)
    frame = desk.pick(frames.DEEDS)
    if frame == frames.DEEDS[1]:
        words, when = times.said_day(desk.draw, desk.published)
        piece = fill(frame, deed=_past(desk, done, None), when=words)
    else:
        piece = fill(frame, deed=_past(desk, done, when_piece))
    sentence = desk.report.write(piece)
    day = sentence.at("when") or sentence.at("deed.time.when")
    told = _happening(done, when, sentence, "deed")
    told.days = [day] if day else []
    desk.report.happenings.append(told)
    desk.report.stands.append(Stand(by=None, about=told, at=sentence.one("deed")))


def meeting_ahead(desk: Desk) -> None:
    """Write of a meeting to come."""
    deed = desk.draw(st.sampled_from(clauses.MEETINGS[:2]))
    done = Done(deed, *(desk.official(of) for of in desk.states))
    when_piece, when = times.coming(desk.draw, desk.published)
    clause = _clause(desk, "{a} will {verb} {rest} {time}", done, deed.base, when_piece)
    sentence = desk.report.write(fill("{deed}.", deed=clause))
    told = _happening(done, when, sentence, "deed")
    told.phase = Phase.FUTURE
    told.days = list(sentence.all("deed.time.when"))
    desk.report.happenings.append(told)
    desk.report.stands.append(Stand(by=None, about=told, at=sentence.one("deed")))


def deed_said(desk: Desk) -> None:
    """Write that somebody says that something took place."""
    done = _state_deed(desk, clauses.PLAIN_DEEDS)
    _claimed(desk, desk.speaker(), frames.CLAUSES, cues.SAYING, done)


def demand(desk: Desk) -> None:
    """Write that somebody asks something of a state."""
    one, other = desk.states
    speaker, whom = desk.official(one), cast.state(other)
    asked = desk.pick(clauses.DEMANDED)
    if desk.draw(st.booleans()):
        content = fill("{whom} to {what}", whom=desk.report.mention(whom), what=asked)
        say(desk, desk.pick(frames.DEMANDS), speaker, _cue(desk, cues.DEMANDING), content, recipients=(whom,))
    else:
        content = fill("{whom} {what}", whom=desk.report.mention(whom), what=asked)
        frame = desk.pick(frames.DEMANDS_THAT)
        say(desk, frame, speaker, _cue(desk, cues.DEMANDING_THAT), content, recipients=(whom,))


def promise(desk: Desk) -> None:
    """Write that somebody promises something."""
    speaker = desk.official(desk.states[0])
    what = desk.pick(clauses.PROMISED)
    if desk.draw(st.booleans()):
        say(desk, desk.pick(frames.PROMISES), speaker, _cue(desk, cues.PROMISING), Piece(what))
    else:
        content = fill(
            "{state} would {what}", state=desk.report.mention(cast.state(desk.states[0])), what=what
        )
        say(desk, desk.pick(frames.PROMISES_THAT), speaker, _cue(desk, cues.PROMISING), content)


def accusation(desk: Desk) -> None:
    """Write that a state is accused of a deed, and that the charge is rejected."""
    one, other = (cast.state(of) for of in desk.states)
    deed = desk.draw(st.sampled_from(clauses.STATE_DEEDS))
    speaker = desk.draw(st.sampled_from((one, desk.official(desk.states[0]))))
    cue = _cue(desk, cues.ACCUSING + cues.BLAMING)
    when_piece, when = times.past(desk.draw, desk.published)
    rest = _rest(desk, deed, one)
    link = "of" if cue in cues.ACCUSING else "for"
    content = fill(
        f"{{whom}} {link} {{verb}} {{rest}} {{time}}",
        whom=desk.report.mention(other), verb=deed.gerund, rest=rest, time=when_piece,
    )  # fmt: skip
    sentence, saying = say(desk, desk.pick(frames.ACCUSATIONS), speaker, cue, content, recipients=(other,))
    done = Done(deed, other, one)
    told = _happening(done, when, sentence, "content")
    told.days = list(sentence.all("content.time.when"))
    desk.report.happenings.append(told)
    desk.report.stands.append(Stand(by=speaker, about=told, at=sentence.one("content"), saying=saying))
    _between(desk)
    denier = desk.denier(desk.states[1])
    kind = desk.draw(st.integers(0, 2))
    if kind == 0:
        _rejection(desk, denier, told)
    elif kind == 1:
        _denied_that(desk, denier, told, done)
    else:
        _silence(desk, denier, told)


def reported_meeting(desk: Desk) -> None:
    """Write that a newspaper reports a meeting, and that it is denied."""
    paper = cast.outlet(desk.draw)
    deed = desk.draw(st.sampled_from(clauses.MEETINGS))
    done = Done(deed, *(desk.official(of) for of in desk.states))
    told = _claimed(desk, paper, frames.REPORTS, cues.REPORTING, done)
    _between(desk)
    if desk.draw(st.integers(0, 7)) == 7:
        _retraction(desk, paper, told)
        return
    denier = desk.denier(desk.states[0])
    match desk.draw(st.integers(0, 5)):
        case 0:
            _denied_that(desk, denier, told, done)
        case 1:
            _report_denied(desk, denier, told)
        case 2:
            _called_false(desk, denier, told)
        case 3:
            _labelled_false(desk, denier, told)
        case 4:
            _negated(desk, denier, told, deed)
        case _:
            _unaware(desk, denier, told, deed)


def refusal(desk: Desk) -> None:
    """Write that somebody will not accept something, or has no plan to meet."""
    speaker = desk.official(desk.states[0])
    if desk.draw(st.booleans()):
        cue = desk.draw(st.sampled_from(cues.REFUSING))
        thing = Piece(desk.pick(clauses.REFUSED))
        _deny(desk, desk.pick(frames.REFUSALS), desk.named(speaker), cue, None, thing=thing)
        return
    cue = desk.draw(st.sampled_from(cues.NO_PLAN))
    other = desk.official(desk.states[1])
    deed = clauses.MEETINGS[0]
    verb = deed.gerund if cue.words.endswith(" of") else deed.base
    words, mention = desk.report.mention(speaker), desk.report.mention(other)
    thing = fill("{verb} {b}", verb=verb, b=mention)
    piece = fill(desk.pick(frames.NO_PLANS), speaker=words, no=cue.words, thing=thing)
    sentence = desk.report.write(piece)
    told = _happening(Done(deed, speaker, other), None, sentence, "thing")
    told.phase = Phase.HYPOTHETICAL
    desk.report.happenings.append(told)
    desk.report.stands.append(Stand(by=speaker, about=told, at=sentence.one("no"), form=cue.form))


PLAIN = (
    view_said,
    deed_told,
    meeting_ahead,
    deed_said,
    demand,
    promise,
    accusation,
    reported_meeting,
    refusal,
)


def _state_deed(desk: Desk, deeds: tuple[Deed, ...]) -> Done:
    one, other = desk.draw(st.permutations(desk.states))
    return Done(desk.draw(st.sampled_from(deeds)), cast.state(one), cast.state(other))


def _rest(desk: Desk, deed: Deed, other: Character) -> Piece:
    return fill(deed.rest, b=desk.report.mention(other))


def _clause(desk: Desk, frame: str, done: Done, verb: str, time: Piece | None) -> Piece:
    """Return a clause about a deed; the parties are named in their order."""
    a = desk.report.mention(done.doer)
    rest = _rest(desk, done.deed, done.other)
    return fill(frame if time else frame.removesuffix(" {time}"), a=a, verb=verb, rest=rest, time=time or "")


def _past(desk: Desk, done: Done, time: Piece | None) -> Piece:
    return _clause(desk, "{a} {verb} {rest} {time}", done, done.deed.past, time)


def _happening(done: Done, when: When | None, sentence: Sentence, within: str) -> Happening:
    return Happening(
        type=done.deed.type,
        mode=done.deed.mode,
        actors=(done.doer,),
        recipients=(done.other,),
        when=when,
        triggers=list(sentence.all(f"{within}.verb")),
    )


def _claimed(
    desk: Desk, speaker: Character, group: tuple[str, ...], verbs: tuple[Cue, ...], done: Done
) -> Happening:
    """Write that somebody says that a deed was done."""
    when_piece, when = times.past(desk.draw, desk.published)
    frame = desk.pick(group)
    # Whoever is named first is named in full.
    first = frame.index("{speaker}") < frame.index("{content}")
    words = desk.report.mention(speaker) if first else None
    clause = _clause(desk, "{a} had {verb} {rest} {time}", done, done.deed.participle, when_piece)
    sentence, saying = say(desk, frame, speaker, _cue(desk, verbs), clause, words=words)
    told = _happening(done, when, sentence, "content")
    told.days = list(sentence.all("content.time.when"))
    desk.report.happenings.append(told)
    desk.report.stands.append(Stand(by=speaker, about=told, at=sentence.one("content"), saying=saying))
    return told


def _between(desk: Desk) -> None:
    """Let a sentence about something else come between, in the hard grammar."""
    if desk.hard and desk.draw(st.booleans()):
        view_said(desk)


def _denied_that(desk: Desk, denier: Character, told: Happening, done: Done) -> None:
    cue = desk.draw(st.sampled_from(cues.DENYING))
    words = desk.report.mention(denier)
    a = done.doer.pronoun if done.doer.key == denier.key else desk.report.mention(done.doer)
    rest = _rest(desk, done.deed, done.other)
    content = fill("{a} had {verb} {rest}", a=a, verb=done.deed.participle, rest=rest)
    _deny(desk, desk.pick(frames.DENIALS_THAT), (denier, words), cue, told, content=content)


def _deny(
    desk: Desk,
    frame: str,
    by: tuple[Character, Piece],
    cue: cues.DenialCue,
    told: Happening | None,
    **slots: Piece,
) -> None:
    """Write a sentence with words that deny; with a content it is a statement too."""
    said, when = times.said_day(desk.draw, desk.published)
    denier, words = by
    if frame.startswith("{content}"):
        slots["content"] = capital(slots["content"])
    piece = fill(frame, speaker=words, no=cue.words, day=said, **slots)
    sentence = desk.report.write(piece)
    saying = None
    content = sentence.all("content") or (sentence.all("thing") if cue.words == "denied" else ())
    if content:
        cue_at = sentence.at("cue") or sentence.one("no")
        day = sentence.at("day")
        saying = Saying(
            speaker=denier,
            act=Act.SAY if sentence.at("cue") else Act.DENY,
            speaker_at=sentence.one("speaker"),
            cue_at=cue_at,
            content=content,
            quoted="“" in frame,
            said=when if day else None,
            said_at=day,
        )
        desk.report.sayings.append(saying)
    if told is not None:
        told.triggers += [
            *sentence.all("content.verb"),
            *sentence.all("content.thing.noun"),
            *sentence.all("thing.noun"),
        ]
    at = sentence.at("no") or sentence.one("content.no")
    desk.report.stands.append(Stand(by=denier, about=told, at=at, form=cue.form, saying=saying))


def _rejection(desk: Desk, denier: Character, told: Happening) -> None:
    cue = desk.draw(st.sampled_from(cues.REJECTING))
    _deny(desk, desk.pick(frames.REJECTIONS), desk.named(denier), cue, told)


def _silence(desk: Desk, denier: Character, told: Happening) -> None:
    cue = desk.draw(st.sampled_from(cues.NO_COMMENT))
    _deny(
        desk, desk.pick(frames.SILENCE), desk.named(denier), cue, told, thing=Piece(desk.pick(clauses.THINGS))
    )


def _report_denied(desk: Desk, denier: Character, told: Happening) -> None:
    cue = desk.draw(st.sampled_from(cues.DENYING_REPORTS))
    _deny(desk, desk.pick(frames.DENIALS_OF_REPORTS), desk.named(denier), cue, told)


def _called_false(desk: Desk, denier: Character, told: Happening) -> None:
    cue = desk.draw(st.sampled_from(cues.FALSE_WORDS))
    content = fill("the report {no}", no=cue.words)
    _deny(desk, desk.pick(frames.CALLED_FALSE), desk.named(denier), cue, told, content=content)


def _labelled_false(desk: Desk, denier: Character, told: Happening) -> None:
    cue = desk.draw(st.sampled_from(cues.FALSE_LABELS))
    _deny(desk, desk.pick(frames.LABELLED_FALSE), desk.named(denier), cue, told)


def _negated(desk: Desk, denier: Character, told: Happening, deed: Deed) -> None:
    cue = cues.DenialCue("", Form.NOT_HAPPENED)
    noun = deed.noun
    were = "were" if noun.endswith("s") else "was"
    reported = (
        fill("{no}", no=fill("no such {noun} had taken place", noun=noun)),
        fill("{no}", no=fill(f"there {were} no {{noun}}", noun=noun)),
        fill("the two {no}", no=fill("had not {verb}", verb=clauses.MEETINGS[0].participle)),
    )
    quoted = (
        fill("{no}", no=fill("No such {noun} took place", noun=noun)),
        fill("{no}", no=fill(f"There {were} no {{noun}}", noun=noun)),
        fill("The two {no}", no=fill("never {verb}", verb=clauses.MEETINGS[0].past)),
    )
    frame = desk.pick(frames.NEGATED + frames.NEGATED_QUOTES)
    content = desk.draw(st.sampled_from(quoted if frame in frames.NEGATED_QUOTES else reported))
    before = len(desk.report.stands)
    _deny(desk, frame, desk.named(denier), cue, told, content=content)
    stand = desk.report.stands[before]
    told.triggers += _inside(content, stand)


def _inside(content: Piece, stand: Stand) -> list[tuple[int, int]]:
    """Return where the words for the event stand in a negation."""
    (start,) = (low for mark, low, _ in content.marks if mark == "no")
    return [
        (stand.at[0] - start + low, stand.at[0] - start + high)
        for mark, low, high in content.marks
        if mark in ("no.noun", "no.verb")
    ]


def _unaware(desk: Desk, denier: Character, told: Happening, deed: Deed) -> None:
    cue = desk.draw(st.sampled_from(cues.UNAWARE))
    thing = fill("the {noun}", noun=deed.noun)
    frame = desk.pick(frames.IGNORANCE)
    content = fill("{it} {no} {thing}", it=denier.pronoun, no=cue.words, thing=thing)
    _deny(desk, frame, desk.named(denier), cue, told, content=content, thing=thing)


def _retraction(desk: Desk, paper: Character, told: Happening) -> None:
    cue = desk.draw(st.sampled_from(cues.RETRACTING))
    _deny(desk, desk.pick(frames.RETRACTIONS), desk.named(paper), cue, told)

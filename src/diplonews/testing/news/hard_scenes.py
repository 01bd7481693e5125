"""What makes generated articles hard: speech in speech, pronouns, broken quotations, nouns of saying."""

from hypothesis import strategies as st

from diplonews.model import Act
from diplonews.testing.news import cast, clauses, cues, frames, times
from diplonews.testing.news.cues import Cue
from diplonews.testing.news.pieces import Piece, capital, fill
from diplonews.testing.news.report import Saying
from diplonews.testing.news.scenes import PLAIN, Desk, heard, say


def _views(desk: Desk) -> tuple[tuple[str, str], tuple[str, str]]:
    one, other = desk.draw(st.lists(st.sampled_from(clauses.VIEWS), min_size=2, max_size=2, unique=True))
    return one, other


def nested(desk: Desk) -> None:
    """Write what a newspaper tells that somebody says."""
    paper, speaker = cast.outlet(desk.draw), desk.official(desk.states[0])
    (reported, quoted), _ = _views(desk)
    frame = desk.pick(frames.NESTED)
    lead = frame.startswith("{content}")
    direct = "“" in frame
    saying = Cue("saying", Act.SAY) if " as {cue}" in frame else desk.draw(st.sampled_from(cues.SAYING))
    words, when = times.said_day(desk.draw, desk.published)
    content = Piece(quoted if direct else reported)
    sentence = desk.report.write(
        fill(
            frame,
            outer=desk.report.mention(paper),
            outer_cue=desk.draw(st.sampled_from(cues.REPORTING)).words,
            speaker=desk.report.mention(speaker),
            cue=saying.words,
            day=words,
            content=capital(content) if lead else content,
        )
    )
    inner_at, content_at, cue_at = (sentence.one(name) for name in ("speaker", "content", "cue"))
    told = content_at
    if "{outer_cue}" in frame and "citing" not in frame:
        told = (content_at[0], cue_at[1]) if lead else (inner_at[0], content_at[1])
    outer = Saying(
        speaker=paper,
        act=Act.REPORT,
        speaker_at=sentence.one("outer"),
        cue_at=sentence.one("outer_cue"),
        content=(told,),
        quoted=direct,
    )
    day = sentence.at("day")
    inner = Saying(
        speaker=speaker,
        act=saying.act,
        speaker_at=inner_at,
        cue_at=cue_at,
        content=(content_at,),
        quoted=direct,
        said=when if day else None,
        said_at=day,
        within=outer if "{outer_cue}" in frame else None,
    )
    desk.report.sayings += [outer, inner]


def by_pronoun(desk: Desk) -> None:
    """Write that somebody speaks, and goes on as "she"."""
    speaker = desk.official(desk.states[0])
    (first, _), (second, quoted) = _views(desk)
    say(desk, desk.pick(frames.CLAUSES), speaker, desk.draw(st.sampled_from(cues.SAYING)), Piece(first))
    words = Piece(speaker.pronoun)
    if desk.draw(st.booleans()):
        cue = desk.draw(st.sampled_from(cues.QUOTING))
        say(desk, desk.pick(frames.QUOTES[:5]), speaker, cue, Piece(quoted), words=words)
    else:
        cue = desk.draw(st.sampled_from(cues.SAYING))
        say(desk, desk.pick(frames.CLAUSES[:2]), speaker, cue, Piece(second), words=words)


def split_quote(desk: Desk) -> None:
    """Write a quotation that goes on after the cue."""
    (_, first), (_, second) = _views(desk)
    content = Piece(first), Piece(second)
    say(desk, desk.pick(frames.SPLITS), desk.speaker(), desk.draw(st.sampled_from(cues.INVERTED)), content)


def by_noun(desk: Desk) -> None:
    """Write of a claim or a warning that something is so."""
    (reported, _), _ = _views(desk)
    cue = desk.draw(st.sampled_from(cues.NOUNS))
    say(desk, desk.pick(frames.NOUN_FRAMES), desk.speaker(), cue, Piece(reported))


def two_clauses(desk: Desk) -> None:
    """Write that somebody says one thing, and then another."""
    (first, _), (second, _) = _views(desk)
    frame = desk.pick(frames.CONTINUED)
    speaker = desk.speaker()
    cue = desk.draw(st.sampled_from(cues.SAYING))
    if "{more}" not in frame:
        say(desk, frame, speaker, cue, (Piece(first), Piece(second)))
        return
    piece = fill(frame, speaker=desk.report.mention(speaker), cue=cue.words, content=first, more=second)
    sentence = desk.report.write(piece)
    _, when = times.said_day(desk.draw, desk.published)
    desk.report.sayings += [
        heard(sentence, speaker, cue.act, when),
        Saying(
            speaker=speaker,
            act=Act.SAY,
            speaker_at=sentence.one("speaker"),
            cue_at=sentence.one("more_cue"),
            content=sentence.all("more"),
        ),
    ]


HARD = (*PLAIN, nested, by_pronoun, split_quote, by_noun, two_clauses)

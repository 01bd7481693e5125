"""The board: a Dossier laid out for people, contested events first.

Each contested event shows who says so and who denies it, when, how and in what words; the other events and the
statements follow. Refuses to judge: it shows the standing that claims and denials give an event, and nothing else.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from textwrap import shorten
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from diplonews.dates import TimeExpression
from diplonews.model import (
    Actor,
    Article,
    Certainty,
    Claim,
    Count,
    Denial,
    Dossier,
    Event,
    Form,
    Index,
    Polarity,
    Span,
    Standing,
    Statement,
    When,
)
from diplonews.model.index import CONTRADICTING
from diplonews.reading.explanations import sentence_around

FORMS = {
    Form.NOT_HAPPENED: "it did not happen",
    Form.FALSE: "it is false",
    Form.REJECTS: "rejects it",
    Form.UNAWARE: "knows nothing of it",
    Form.NO_PLAN: "it is not planned",
    Form.REFUSES: "refuses",
    Form.NO_COMMENT: "does not comment",
    Form.RETRACTS: "takes it back",
}
CONTESTED = (Standing.DISPUTED, Standing.DENIED)
CERTAINTIES = {
    Certainty.CERTAIN: "says so",
    Certainty.PROBABLE: "says it is likely",
    Certainty.POSSIBLE: "says it may be",
    Certainty.UNDERSPECIFIED: "speaks of it",
}
COLOURS = {
    Standing.DISPUTED: "bold yellow",
    Standing.DENIED: "bold red",
    Standing.ASSERTED: "green",
    Standing.ALLEGED: "cyan",
    Standing.MENTIONED: "dim",
}
REACH = 80
"""How many characters after the words of a stand what is said may begin and still be shown with them."""

BREAKS = frozenset('.;!?\n“”"')
"""What ends the reach: the reported words beyond it are not those of this stand."""

A_CLAUSE = 4
"""From this many words on, a span says enough by itself; a shorter one is shown with its sentence."""

LONGEST_WORDS = 240
"""The greatest number of characters shown of what somebody says."""


def board(dossier: Dossier, *, found: Mapping[str, TimeExpression] | None = None) -> RenderableType:
    """Return *dossier* laid out for a rich Console of 80 columns or more.

    Args:
        dossier: From one article or many; what `same_as` joins is shown as one.
        found: By id of the article, the words that its day of publication was found in.
    """
    dossier = dossier.joined()
    index = dossier.index()
    contested: list[Event] = []
    others: list[Event] = []
    for event in dossier.events:
        (contested if index.standing(event) in CONTESTED else others).append(event)
    shown = {denial.id for event in contested for denial in index.denials_of(event)}
    denials = [denial for denial in dossier.denials if denial.id not in shown]
    parts: list[RenderableType] = [_heads(dossier, found or {})]
    parts += [_title("Contested", len(contested)), *(_panel(event, index) for event in contested)]
    if others:
        parts += [_title("Other events", len(others)), _event_lines(others, index)]
    if denials:
        parts += [_title("Other denials", len(denials)), _stand_lines([_denial(d, index) for d in denials])]
    if dossier.statements:
        parts += [_title("Statements", len(dossier.statements)), _said(dossier, index)]
    return Group(*parts)


def plain(words: str) -> str:
    """Return *words* on one line, without what a terminal would obey instead of show."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def days(when: When | None) -> str:
    """Return the days of *when* as short as they can be told: a day, a month, "by" a day, one day "to" another."""
    if when is None or (when.start is None and when.end is None):
        return ""
    if when.start is None:
        return f"by {when.end}"
    if when.end is None:
        return f"since {when.start}"
    if when.start == when.end:
        return str(when.start)
    if when.mod is None and when.value and len(when.value) in (len("2024"), len("2024-11")):
        return when.value
    return f"{when.start} to {when.end}"


def _title(words: str, number: int) -> Text:
    return Text.assemble("\n", (words.upper(), "bold"), (f"  {number or 'none'}", "dim"))


def _heads(dossier: Dossier, found: Mapping[str, TimeExpression]) -> RenderableType:
    lines = []
    for article in dossier.articles:
        lines.append(Text(plain(article.headline or "(no headline)"), "bold"))
        source = ", ".join(plain(part) for part in (article.publisher, article.author) if part)
        line = Text.assemble(
            (source + ", " if source else ""), "published ", str(article.published), style="dim"
        )
        if article.id in found:
            line.append(f", found in the text: “{plain(found[article.id].exact)}”")
        lines.append(line)
    return Group(*lines)


def _panel(event: Event, index: Index) -> RenderableType:
    standing = index.standing(event)
    claims = sorted(index.claims_of(event), key=lambda claim: claim.polarity is Polarity.NEGATIVE)
    stands = [_claim(claim, index) for claim in claims] + [_denial(d, index) for d in index.denials_of(event)]
    top = Text.assemble(
        (str(standing), COLOURS[standing]), "  ", _kind(event), "  ", days(event.when) or "day unknown"
    )
    if event.place:
        top.append(f"  {plain(event.place)}", "dim")
    body = Group(_parties(event, index, "bold").append(_tolls(event)), _stand_lines(stands))
    return Panel(body, title=top, title_align="left", padding=(0, 1))


def _kind(event: Event) -> Text:
    kind = Text(str(event.type or "event of no type"))
    if event.mode:
        kind.append(f" {event.mode}")
    if event.phase != "actual":
        kind.append(f" ({event.phase})", "italic")
    return kind


def _parties(event: Event, index: Index, style: str = "") -> Text:
    """Return who acts and on whom, each in the order in which the articles name them."""
    acting, receiving = (
        ", ".join(_name(i, index) for i in sorted(ids, key=lambda i: _first_named(i, index)))
        for ids in (event.actors, event.recipients)
    )
    words = Text(acting or ("unknown" if receiving else "parties unknown"), style)
    if receiving:
        words.append(" → ", "dim").append(receiving, style)
    return words


def _first_named(identity: str, index: Index) -> tuple[str, float]:
    actor = index.by_id[identity]
    if isinstance(actor, Actor) and actor.spans:
        return (actor.spans[0].article, actor.spans[0].start)
    return ("", math.inf)


def _tolls(event: Event) -> str:
    return "".join(f"  {_toll(count)}" for count in event.counts)


def _toll(count: Count) -> str:
    if count.low == count.high:
        number = "some" if count.low is None else str(count.low)
    elif count.high is None:
        number = f"at least {count.low}"
    elif count.low is None:
        number = f"at most {count.high}"
    else:
        number = f"{count.low} to {count.high}"
    return f"{number} {plain(count.what)}"


class _Stand(NamedTuple):
    """A claim or a denial as it is shown."""

    mark: str
    colour: str
    who: str
    day: str
    how: str
    words: str


def _claim(claim: Claim, index: Index) -> _Stand:
    against = claim.polarity is Polarity.NEGATIVE
    how = "says it is not so" if against else CERTAINTIES[claim.certainty]
    mark, colour = ("−", "red") if against else ("+", "green")
    return _Stand(
        mark, colour, _name(claim.claimant, index), _said_on(claim, index), how, _words(claim, index)
    )


def _denial(denial: Denial, index: Index) -> _Stand:
    mark, colour = ("−", "red") if denial.form in CONTRADICTING else ("·", "dim")
    who, day = _name(denial.denier, index), _said_on(denial, index)
    return _Stand(mark, colour, who, day, FORMS[denial.form], _words(denial, index))


def _stand_lines(stands: list[_Stand]) -> RenderableType:
    """Lay out who takes which stand on which day, the words below."""
    width = min(max((cell_len(stand.who) for stand in stands), default=0), 28)
    lines: list[RenderableType] = []
    for stand in stands:
        who = Text(stand.who, "bold")
        who.truncate(width, overflow="ellipsis", pad=True)
        line = Text.assemble((f"{stand.mark} ", stand.colour), who, f"  {stand.day or 'day unknown':<11}  ")
        lines.append(line.append(stand.how, stand.colour))
        if stand.words:
            lines.append(Padding(Text(f"“{stand.words}”", "italic"), (0, 0, 0, 4)))
    return Group(*lines)


def _name(identity: str, index: Index) -> str:
    record = index.by_id[identity]
    if isinstance(record, Actor):
        return plain(record.name)
    return "the article" if isinstance(record, Article) else identity


def _said_on(stand: Claim | Denial, index: Index) -> str:
    """Return the first day on which the stand was taken; an article takes its own on the day of publication."""
    if isinstance(stand, Claim) and isinstance(claimant := index.by_id[stand.claimant], Article):
        return str(claimant.published)
    told = (index.by_id[identity] for identity in stand.statements)
    return min(filter(None, (days(s.said) for s in told if isinstance(s, Statement))), default="")


def _words(stand: Claim | Denial, index: Index) -> str:
    """Return the words of a stand: its own, each with the rest of what is said there."""
    told = [s for s in (index.by_id[identity] for identity in stand.statements) if isinstance(s, Statement)]
    contents = sorted((span for s in told for span in s.content), key=lambda span: span.start)
    parts = [_widened(span, contents, index) for span in stand.spans] or [span.exact for span in contents]
    words = " … ".join(dict.fromkeys(plain(part) for part in parts)) or plain(stand.proposition)
    return shorten(words, LONGEST_WORDS, placeholder=" …")


def _widened(span: Span, contents: list[Span], index: Index) -> str:
    """Return the words of *span* with the reported words around it or next after it, else its sentence."""
    near = [part for part in contents if part.article == span.article]
    for part in near:
        if part.start <= span.start and span.end <= part.end:
            return part.exact
    article = index.by_id[span.article]
    if not isinstance(article, Article) or article.text is None:
        return span.exact
    for part in near:
        between = article.text[span.end : part.start]
        if span.end <= part.start <= span.end + REACH and not set(between) & BREAKS:
            return article.text[span.start : part.end]
    return span.exact if near or len(span.exact.split()) >= A_CLAUSE else sentence_around(article, span)


def _event_lines(events: list[Event], index: Index) -> RenderableType:
    """Lay out events that nobody contests, each with the words of one who tells of it."""
    kinds = [_kind(event) for event in events]
    width = max(kind.cell_len for kind in kinds)
    lines: list[RenderableType] = []
    for event, kind in zip(events, kinds, strict=True):
        standing = index.standing(event)
        line = Text.assemble((f"{standing:<9}", COLOURS[standing]), "  ")
        kind.pad_right(width - kind.cell_len)
        line.append(kind).append("  ").append(_parties(event, index))
        lines.append(line.append(f"  {days(event.when)}", "dim").append(_tolls(event)))
        if claims := index.claims_of(event):
            told = ", ".join(dict.fromkeys(_name(claim.claimant, index) for claim in claims))
            lines.append(Padding(Text(f"{told}: “{_words(claims[0], index)}”", "dim"), (0, 0, 0, 4)))
    return Group(*lines)


def _said(dossier: Dossier, index: Index) -> RenderableType:
    """Lay out the statements by speaker, in the order in which the speakers first speak."""
    by_speaker: dict[str, list[Statement]] = defaultdict(list)
    for statement in sorted(dossier.statements, key=_place):
        by_speaker[statement.speaker].append(statement)
    lines: list[RenderableType] = []
    for statements in by_speaker.values():
        lines.append(_speaker(statements[0].speaker, index))
        table = Table.grid(padding=(0, 2))
        table.add_column(no_wrap=True, min_width=12)
        table.add_column(no_wrap=True, min_width=7)
        table.add_column()
        for statement in statements:
            table.add_row(
                "  " + (days(statement.said) or "–"), str(statement.act), _content(statement, index)
            )
        lines.append(table)
    return Group(*lines)


def _place(statement: Statement) -> tuple[str, int]:
    marks = (*statement.content, statement.cue, statement.speaker_span)
    return (statement.article, min((span.start for span in marks if span), default=0))


def _speaker(identity: str, index: Index) -> Text:
    words = Text(_name(identity, index), "bold")
    actor = index.by_id[identity]
    if isinstance(actor, Actor) and actor.role:
        words.append(f", {plain(actor.role)}", "dim")
        if actor.affiliation:
            words.append(f" of {_name(actor.affiliation, index)}", "dim")
    return words


def _content(statement: Statement, index: Index) -> Text:
    words = plain(" … ".join(span.exact for span in statement.content))
    if statement.content and statement.quotes == statement.content:
        words = f"“{words}”"
    content = Text(shorten(words, LONGEST_WORDS, placeholder=" …"))
    outer = index.by_id.get(statement.within or "")
    if isinstance(outer, Statement):
        content.append(f"  (told by {_name(outer.speaker, index)})", "dim")
    return content

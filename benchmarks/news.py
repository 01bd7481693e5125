"""How well `read` does on generated news: python benchmarks/news.py [ARTICLES] [--errors KIND].

Prints F1 for each grammar, over the articles of a fixed seed: statements with their speaker (same cue, the same content but
for a tenth of its characters, same speaker), denials with their denier (words that deny in common, same denier), events
with their days (a trigger in common, the same first and last day).
"""

import sys
from collections.abc import Callable, Iterable
from typing import Literal

from hypothesis import Phase, given, seed, settings

import diplonews as dn
from diplonews.model import fold
from diplonews.testing.news.generator import news_articles
from diplonews.testing.news.report import NewsArticle

Item = tuple[frozenset[int], frozenset[int], object]
"""The characters that must have one in common, those that must agree, and what must be equal."""


def drawn(grammar: Literal["plain", "hard"], count: int) -> list[NewsArticle]:
    """Return *count* different articles, the same in every run."""
    found: dict[str, NewsArticle] = {}

    @seed(20241111)
    @settings(max_examples=3 * count, phases=[Phase.generate], deadline=None, database=None)
    @given(drawn=news_articles(grammar=grammar))
    def collect(drawn: NewsArticle) -> None:
        if len(found) < count:
            found.setdefault(drawn.article.text or "", drawn)

    collect()
    return list(found.values())


def _places(spans: Iterable[dn.Span | None]) -> frozenset[int]:
    return frozenset(place for span in spans if span for place in range(span.start, span.end))


def _name(dossier: dn.Dossier, identity: str) -> str:
    record = dossier[identity]
    return fold(record.name).removeprefix("the ") if isinstance(record, dn.Actor) else ""


def statements(dossier: dn.Dossier) -> list[Item]:
    """Return what is compared of statements."""
    return [(_places([s.cue]), _places(s.content), _name(dossier, s.speaker)) for s in dossier.statements]


def denials(dossier: dn.Dossier) -> list[Item]:
    """Return what is compared of denials."""
    return [(_places(d.spans), frozenset(), _name(dossier, d.denier)) for d in dossier.denials]


def events(dossier: dn.Dossier) -> list[Item]:
    """Return what is compared of events that have days."""
    dated = [e for e in dossier.events if e.when and (e.when.start or e.when.end)]
    return [(_places(e.spans), frozenset(), e.when and (e.when.start, e.when.end)) for e in dated]


KINDS: dict[str, Callable[[dn.Dossier], list[Item]]] = {
    "statements": statements,
    "denials": denials,
    "events": events,
}


def same(one: Item, other: Item) -> bool:
    """Return whether what was found is what was wanted."""
    agree = len(one[1] & other[1]) >= 0.9 * len(one[1] | other[1])
    return bool(one[0] & other[0]) and agree and one[2] == other[2]


def matched(wanted: list[Item], found: list[Item]) -> tuple[list[Item], list[Item]]:
    """Return what of *wanted* was missed and what of *found* is too much."""
    left = list(found)
    missed = []
    for item in wanted:
        hit = next((other for other in left if same(item, other)), None)
        if hit is None:
            missed.append(item)
        else:
            left.remove(hit)
    return missed, left


def _show(text: str, item: Item) -> str:
    at = min(item[0] or {0})
    return f"{text[at : max(item[0] or {0}) + 1]!r} {item[2]} in {text[max(at - 70, 0) : at + 90]!r}"


def measure(grammar: Literal["plain", "hard"], count: int, errors: str) -> None:
    """Print the figures of one grammar."""
    totals = {kind: [0, 0, 0] for kind in KINDS}
    for each in drawn(grammar, count):
        read = dn.read(each.article)
        for kind, items in KINDS.items():
            wanted, found = items(each.dossier), items(read)
            missed, extra = matched(wanted, found)
            for index, number in enumerate((len(wanted) - len(missed), len(wanted), len(found))):
                totals[kind][index] += number
            if errors == kind:
                for mark, group in (("-", missed), ("+", extra)):
                    for item in group:
                        print(mark, _show(each.article.text or "", item))
    for kind, (hits, wanted_count, found_count) in totals.items():
        f1 = 2 * hits / max(wanted_count + found_count, 1)
        print(f"{grammar:6} {kind:11} F1 {f1:.3f}  {hits} of {wanted_count} wanted, {found_count} found")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    number = int(arguments[0]) if arguments and arguments[0].isdigit() else 2000
    shown = arguments[arguments.index("--errors") + 1] if "--errors" in arguments else ""
    for each_grammar in ("plain", "hard"):
        if "--plain" not in arguments or each_grammar == "plain":
            measure(each_grammar, number, shown)

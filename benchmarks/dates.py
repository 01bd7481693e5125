"""Speed of the dates: `tag` beside a bare search for the announcing words, `resolve` for new words and for words seen before.

usage: python benchmarks/dates.py [FOLDER] [--growth]
  FOLDER    texts to tag (*.txt); the seed articles unless given
  --growth  instead, tag plain and hostile texts of 1, 3 and 10 MB, to show that time grows with length (minutes)

Prints kilobytes and calls per second of CPU time. The bare search is one case-insensitive alternation of every word that
announces a time, run over the same text in the same process. So that figures of a slow day can be told from a slow
program, the yardstick is timed beside each: making a frozen record of three fields, a date and a step of a month.
"""

import argparse
import re
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from attrs import frozen
from dateutil.relativedelta import relativedelta

from diplonews import languages
from diplonews.dates import resolve, tag
from diplonews.dates.parse import _parsed
from diplonews.dates.tag import _found

PUBLISHED = date(2024, 11, 11)
SEEDS = Path(__file__).resolve().parent.parent / "seeds"
GROWING = {
    "plain news": "The minister said on Thursday that talks would resume next week.\nHe gave no reason for the delay. ",
    "one endless line": "talks went on and on as envoys came and left ",
    "digits only": "20241107",
    "slashes": "1/1/",
    "Monday and": "Monday and ",
    "Monday a line": "Monday\n",
    "unmatched quotes": "“\"'``",
    "May the second": "may the second last ",
}


def cpu(action: Callable[[], object]) -> float:
    """Return the CPU seconds that *action* takes, the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        action()
        best = min(best, time.process_time() - start)
    return best


@frozen(kw_only=True)
class Yard:
    """A record to measure by."""

    year: int
    month: int
    day: date


def yardstick() -> float:
    """Return the CPU seconds of making a frozen record, a date and a step of a month."""

    def make() -> None:
        for day in range(2000):
            Yard(year=2024, month=1 + day % 12, day=date(2024, 1, 31) + relativedelta(months=day % 12))

    return cpu(make) / 2000


def announcing() -> re.Pattern[str]:
    """Return one case-insensitive alternation of the words that announce a time."""
    tables = languages.load("en").dates
    words = {
        max(re.findall(r"\w+", word), key=len) for name in tables.TRIGGERS for word in tables.WORDS[name]
    }
    return re.compile("|".join(sorted(words, key=lambda word: (-len(word), word))), re.IGNORECASE)


def measure_tag(texts: list[str]) -> None:
    """Print the speed of `tag` beside that of the bare search."""
    size = sum(map(len, texts)) / 1000
    pattern = announcing()

    def cold() -> None:
        _found.cache_clear()
        for text in texts:
            tag(text, published=PUBLISHED)

    bare = cpu(lambda: [sum(1 for _ in pattern.finditer(text)) for text in texts])
    first, again = cpu(cold), cpu(lambda: [tag(text, published=PUBLISHED) for text in texts])
    print(
        f"{size:.0f} KB: bare search {size / bare:.0f} KB/s; tag {size / first:.0f} KB/s for words not seen before, "
        f"{size / again:.0f} KB/s for words seen; {bare / again:.2f} of the bare search"
    )


def measure_resolve() -> None:
    """Print the speed of `resolve`."""
    months = [word for word in languages.load("en").dates.WORDS["month"] if len(word) > 4]
    words = [
        f"{month} {day}, {year}" for month in months for day in range(1, 29) for year in range(1990, 2000)
    ]
    words += [f"{count} days ago" for count in range(2000)] + [
        f"early {month} {year}" for month in months for year in range(1900, 2000)
    ]
    words = words[:4000]

    def new() -> None:
        _parsed.cache_clear()
        for one in words:
            resolve(one, published=PUBLISHED)

    seen = words[:500]

    def again() -> None:
        for day in range(10):
            for one in seen:
                resolve(one, published=PUBLISHED + timedelta(day))

    yard = yardstick()
    first, later = cpu(new) / len(words), cpu(again) / (10 * len(seen))
    print(
        f"resolve: {1 / first:.0f} new phrases/s, {1 / later:.0f} seen/s; "
        f"a call costs {first / yard:.1f} and {later / yard:.1f} yardsticks of {yard * 1e6:.1f} microseconds"
    )


def measure_growth() -> None:
    """Print the time for texts of 1, 3 and 10 MB, and how its cost a character grows, in yardsticks."""
    for name, piece in GROWING.items():
        figures, costs = [], []
        for megabytes in (1, 3, 10):
            text = piece * (megabytes * 1_000_000 // len(piece))
            yard = yardstick()
            start = time.process_time()
            tag(text, published=PUBLISHED)
            taken = time.process_time() - start
            costs.append(taken / len(text) / (yard + yardstick()) * 2)
            figures.append(f"{megabytes} MB {taken:.2f} s")
        print(
            f"{name:18} {'  '.join(figures)}; a character of the longest costs "
            f"{costs[-1] / costs[0]:.2f} of one of the shortest",
            flush=True,
        )


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=SEEDS)
    parser.add_argument("--growth", action="store_true")
    options = parser.parse_args()
    if options.growth:
        measure_growth()
        return
    texts = [path.read_text(encoding="utf-8") for path in sorted(options.folder.glob("*.txt"))]
    if texts:
        measure_tag(texts * max(1, 200_000 // max(sum(map(len, texts)), 1)))
    measure_resolve()


if __name__ == "__main__":
    main()

"""Print how fast articles are read, step by step beside a bare loop over tokens, and that time grows with length alone.

Usage: python benchmarks/reading.py [--articles FILE] [--every N] [--longest CHARACTERS]

The articles are those of FILE, JSON lines (packed with gzip or not) of objects with a `text` and, if they have one, the
day `published`; without it the seeds, read over and over. *--every* takes each N-th of them. The bare loop is one
regular expression for tokens and one look-up in a dictionary for each token: what no reader can do without. It is
timed between the articles, so that a slower machine or minute slows both, and the ratio stays.

With *--longest* texts of one kind follow, each twice as long as the one before: CPU seconds, and how many times as long
as the one before each took; 2 is in proportion. The longest that is held to in proportion is 10000000 characters.
"""

import argparse
import gzip
import json
import re
import time
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from diplonews import Article, read, seeds
from diplonews.reading.layers import Reading
from diplonews.reading.pipeline import STEPS

PUBLISHED = date(2024, 11, 11)
ROUNDS = 12
TOKEN = re.compile(r"\w+|[^\w\s]")
KINDS = {
    "news": "Ruritania denied on Monday that its envoy had met Freedonia’s. “No such talk took place,” Anna Berg said.\n\n",
    "one sentence": "Ruritania said on Monday that the envoy had met Freedonia and ",
    "capitals": "THE ENVOY OF RURITANIA MET FREEDONIA ON MONDAY ",
    "names": "Anna Berg Ruritania Jon Freedonia ",
    "quotation marks": "\"“'‘",
    "opening marks": "“",
    "paragraphs": "“No,\n",
    "cues": "said ",
    "denials": "denied that ",
    "digits": "1/1/2 ",
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--longest", type=int, default=0)
    options = parser.parse_args()
    articles = articles_of(options.articles) if options.articles else ROUNDS * seed_articles()
    print_steps(articles[:: options.every])
    if options.longest:
        print_growth(options.longest)


def articles_of(path: Path) -> list[Article]:
    """Return the articles of a file of JSON lines."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        rows = [json.loads(line) for line in lines if line.strip()]
    return [
        Article(
            text=row["text"],
            published=date.fromisoformat(row["published"]) if row.get("published") else PUBLISHED,
        )
        for row in rows
    ]


def seed_articles() -> list[Article]:
    """Return the articles of the seeds."""
    return [seeds.load(name).article for name in seeds.names()]


def print_steps(articles: Iterable[Article]) -> None:
    """Print the speed of the whole and of each step over *articles*, beside the bare loop."""
    taken: defaultdict[str, float] = defaultdict(float)
    count = characters = 0
    known = dict.fromkeys(str(number) for number in range(5000))
    read("Ruritania denied it on Monday.", published=PUBLISHED)  # the tables are compiled once
    for article in articles:
        text = article.text or ""
        reading = Reading(article=article, language=article.language)
        start = time.process_time()
        for match in TOKEN.finditer(text):
            known.get(match.group())
        end = time.process_time()
        taken["bare loop"] += end - start
        for name, step in STEPS.items():
            start = end
            reading = step(reading)
            end = time.process_time()
            taken[name] += end - start
        count, characters = count + 1, characters + len(text)
    bare = taken.pop("bare loop")
    whole = sum(taken.values())
    print(f"{count} articles, {characters / 1000:.0f} KB; per CPU second:")
    print(f"{'':14}{'articles':>10}{'KB':>8}{'share':>8}{'bare loops':>12}")
    for name, seconds in (("bare loop", bare), ("whole", whole), *taken.items()):
        share = "" if name == "bare loop" else f"{seconds / whole:.0%}"
        print(
            f"{name:14}{count / seconds:10.0f}{characters / 1000 / seconds:8.0f}{share:>8}{seconds / bare:12.1f}"
        )
    print(f"reading is {bare / whole:.4f}, or 1/{whole / bare:.1f}, of the speed of the bare loop")


def print_growth(longest: int) -> None:
    """Print the seconds that texts of one kind take at growing lengths, and what they took of the length before."""
    lengths = [longest // 8, longest // 4, longest // 2, longest]
    print(f"\n{'CPU seconds at length':18}" + "".join(f"{length:>18,}" for length in lengths))
    for kind, piece in KINDS.items():
        print(f"{kind:18}", end="", flush=True)
        before = 0.0
        for length in lengths:
            start = time.process_time()
            read((piece * (length // len(piece) + 1))[:length], published=PUBLISHED)
            seconds = time.process_time() - start
            ratio = f" x {seconds / before:4.2f}" if before else ""
            print(f"{seconds:>11.2f}{ratio:7}", end="", flush=True)
            before = seconds
        print()


if __name__ == "__main__":
    main()

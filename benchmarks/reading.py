"""Print how fast articles are read, and that the time grows in proportion to their length whatever they hold.

Usage: python benchmarks/reading.py [LONGEST]

First the seeds, read over and over: articles and KB per CPU second. Then texts of one kind, each twice as long as the
one before, up to LONGEST characters (default 400,000): KB per CPU second should stay about the same along a line.
"""

import sys
import time
from datetime import date

from diplonews import read, seeds

PUBLISHED = date(2024, 11, 11)
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


def cpu_seconds(text: str) -> float:
    """Return the CPU time of reading *text*."""
    start = time.process_time()
    read(text, published=PUBLISHED)
    return time.process_time() - start


def main() -> None:
    """Measure and print."""
    longest = int(sys.argv[1]) if len(sys.argv) > 1 else 400_000
    articles = [seeds.load(name).article for name in seeds.names()]
    size = sum(len(article.text or "") for article in articles) / 1000
    for article in articles:
        read(article)
    start, rounds = time.process_time(), 20
    for _ in range(rounds):
        for article in articles:
            read(article)
    taken = (time.process_time() - start) / rounds
    print(f"seeds: {len(articles) / taken:.0f} articles and {size / taken:.0f} KB per CPU second")
    lengths = [longest // 8, longest // 4, longest // 2, longest]
    print(f"{'KB per CPU second at length':28}" + "".join(f"{length:>12,}" for length in lengths))
    for kind, piece in KINDS.items():
        texts = [(piece * (length // len(piece) + 1))[:length] for length in lengths]
        print(
            f"{kind:28}" + "".join(f"{len(text) / 1000 / cpu_seconds(text):12.0f}" for text in texts),
            flush=True,
        )


if __name__ == "__main__":
    main()

"""What merging many small dossiers costs: python benchmarks/merging.py [ARTICLES ...], by default 1000 3000 10000.

Each article is made from a template and a seed and has a dossier of eight records, built directly; their states are
shared, their texts are not. Prints for each number of articles the records that go in and come out, and seconds and
microseconds a record (CPU time, the median of three) of three ways to merge them:

- `merge`: `Dossier.merge` of all at once. In proportion to the records.
- `halves`: `|` of neighbours, then of their unions, as workers do that merge what they read: each record is looked at
  once a level, and the levels are the logarithm of the number of articles.
- `one by one`: `|` of all before with the next. Quadratic by nature, since each union is a new dossier that is checked as
  a whole; so no more than the first 300 articles are merged this way.
"""

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_
from random import Random

from diplonews import Dossier
from diplonews.testing import filled_dossier

ROUNDS = 3
ONE_BY_ONE = 300


def made(articles: int) -> list[Dossier]:
    """Return so many dossiers of one article each, the same in every run."""
    chance = Random(20241111)  # noqa: S311  # the same every time: nothing secret
    return [filled_dossier(chance.getrandbits(32), articles=1) for _ in range(articles)]


def halves(parts: Sequence[Dossier]) -> Dossier:
    """Return the union of *parts*, neighbours first."""
    if len(parts) == 1:
        return parts[0]
    middle = len(parts) // 2
    return halves(parts[:middle]) | halves(parts[middle:])


def one_by_one(parts: Sequence[Dossier]) -> Dossier:
    """Return the union of *parts*, one after the other."""
    return reduce(or_, parts)


WAYS: dict[str, Callable[[Sequence[Dossier]], Dossier]] = {
    "merge": Dossier.merge,
    "halves": halves,
    "one by one": one_by_one,
}


def seconds(merge: Callable[[Sequence[Dossier]], Dossier], parts: Sequence[Dossier]) -> float:
    """Return the CPU time that merging takes, the median of a few rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        merge(parts)
        times.append(time.process_time() - start)
    return statistics.median(times)


def measure(way: str, parts: list[Dossier]) -> None:
    """Print a line for one way to merge *parts*."""
    merge = WAYS[way]
    given = sum(1 for part in parts for _ in part.records())
    left = sum(1 for _ in Dossier.merge(parts).records())
    taken = seconds(merge, parts)
    print(
        f"{len(parts):6} articles  {given:6} records, {left:6} merged  "
        f"{way:10} {taken:8.3f} s  {1e6 * taken / given:7.1f} us a record"
    )


if __name__ == "__main__":
    dossiers = made(max(sizes := [int(size) for size in sys.argv[1:] or ("1000", "3000", "10000")]))
    for size in (100, ONE_BY_ONE):
        measure("one by one", dossiers[:size])
    for size in sizes:
        measure("merge", dossiers[:size])
        measure("halves", dossiers[:size])

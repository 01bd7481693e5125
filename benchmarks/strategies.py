"""What strategies cost to draw from: python benchmarks/strategies.py [EXAMPLES].

Prints, for each strategy, CPU milliseconds an example, Hypothesis' own share included, and how many records it holds.
"""

import sys
from time import process_time
from typing import Any

from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

import diplonews as dn
from diplonews.testing import articles, claims, dossiers, events, large_dossiers

STRATEGIES: dict[str, st.SearchStrategy[Any]] = {
    "one integer": st.integers(),
    "articles": articles(),
    "events": events(),
    "claims": claims(),
    "dossiers": dossiers(),
    "large dossiers": large_dossiers(articles=10),
}


def measure(name: str, strategy: st.SearchStrategy[Any], count: int) -> None:
    """Print what *count* examples of *strategy* cost."""
    sizes: list[int] = []

    @seed(20241111)
    @settings(max_examples=count, phases=[Phase.generate], deadline=None, database=None)
    @given(example=strategy)
    def draw(example: Any) -> None:
        sizes.append(len(list(example.records())) if isinstance(example, dn.Dossier) else 1)

    started = process_time()
    draw()
    spent = process_time() - started
    print(f"{name:15} {1000 * spent / len(sizes):6.2f} ms  {sum(sizes) / len(sizes):5.1f} records")


if __name__ == "__main__":
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    for each_name, each_strategy in STRATEGIES.items():
        measure(each_name, each_strategy, examples)

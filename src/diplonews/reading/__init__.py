"""Reading: from the text of an article to its dossier, step by step.

`read` walks the steps of `STEPS`; each adds one layer to the Reading, and any of them can be replaced. `ground` takes
the records of another reader, which quote words in place of offsets, and ties them to the article.
"""

from diplonews.reading.explanations import Explanation, Passage, explain
from diplonews.reading.grounding import Finding, Grounding, ground, quoted, quoted_schema
from diplonews.reading.pipeline import STEPS, read

__all__ = [
    "STEPS",
    "Explanation",
    "Finding",
    "Grounding",
    "Passage",
    "explain",
    "ground",
    "quoted",
    "quoted_schema",
    "read",
]

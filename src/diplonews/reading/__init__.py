"""Reading: from the text of an article to its dossier, step by step.

`read` walks the steps of `STEPS`; each adds one layer to the Reading, and any of them can be replaced.
"""

from diplonews.reading.explanations import Explanation, Passage, explain
from diplonews.reading.pipeline import STEPS, read

__all__ = ["STEPS", "Explanation", "Passage", "explain", "read"]

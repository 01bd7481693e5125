"""Grounding: records that quote words in place of offsets, as language models give them, tied to their article."""

from diplonews.reading.grounding.findings import Finding, Grounding
from diplonews.reading.grounding.grounds import ground
from diplonews.reading.grounding.quoting import quoted
from diplonews.reading.grounding.schema import quoted_schema

__all__ = ["Finding", "Grounding", "ground", "quoted", "quoted_schema"]

"""The records: frozen, checked when they are made, and free of any format."""

from diplonews.model.timex import Mod, TimeType
from diplonews.model.when import When

__all__ = ["Mod", "TimeType", "When"]

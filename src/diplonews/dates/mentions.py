"""What a text has mentioned so far, for words that count from it: "two days later", "that week", "the quarter".

Keeps the latest time with days, the latest quarter, and the quarter whose figures are being compared. Knows no text.
"""

from datetime import date

from diplonews.dates import phrase as ph
from diplonews.dates.phrase import Phrase, Unit
from diplonews.model import TimeType, When

A_YEAR = ph.Amount(1, Unit.YEAR)


class Mentions:
    """The times that later words may count from; empty where a text starts."""

    def __init__(self, published: date) -> None:
        self._published = published
        self._latest: When | None = None
        self._quarter: When | None = None
        self._compared: When | None = None

    def keep(self, phrase: Phrase, when: When) -> None:
        """Take in what was read last.

        A period that another is only compared with ("a year earlier", "the 1988 period") is not what the text goes
        on about. After "the nine months" figures are compared with a year, no longer with a quarter. Those of a quarter
        to come are not there to be compared.
        """
        if isinstance(phrase, (ph.Nth, ph.Duration)) and when.type is TimeType.DURATION:
            self._compared = None
        if when.start is None or when.type not in (TimeType.DATE, TimeType.TIME):
            return
        if _compares(phrase) or (isinstance(phrase, ph.In) and isinstance(phrase.part, ph.Relative)):
            return
        self._latest = when
        if "-Q" in str(when.value):
            self._quarter = when
            self._compared = when if when.start <= self._published else self._compared

    def counted_from(self, phrase: Phrase) -> When | None:
        """Return the mention that *phrase* counts from, if it counts from one."""
        if _compares(phrase):
            return self._compared
        if isinstance(phrase, ph.In):
            phrase = phrase.part
        if isinstance(phrase, ph.Relative) and phrase.unit is Unit.QUARTER:
            return self._quarter
        return self._latest


def _compares(phrase: Phrase) -> bool:
    """Return whether *phrase* is a year before, as figures of a quarter are compared with."""
    if isinstance(phrase, ph.Modified):
        phrase = phrase.of
    return isinstance(phrase, ph.Shift) and phrase.back and phrase.amount == A_YEAR and phrase.origin is None

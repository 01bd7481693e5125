"""When: what a time expression comes to.

A When holds a TIMEX3 value and the days it names. It knows neither the words that it came from nor the day of
publication; `diplonews.dates` makes it from words.
"""

from datetime import date, datetime
from functools import lru_cache

from attrs import field, frozen

from diplonews.errors import ModelError
from diplonews.model.show import show
from diplonews.model.timex import REFERENCES, UNKNOWN, Days, Mod, TimeType, days, is_clock, is_period


@frozen(kw_only=True)
class When:
    """A time: its TIMEX3 value, and the first and the last day that it names.

    Attributes:
        type: DATE, TIME, DURATION or SET.
        value: A TIMEX3 value; None where the words count from something that no day is known of.
        mod: How the words narrow or loosen the value, such as START for "early 2024".
        start: The first day, included; computed. None where the words name no days, or the side is open.
        end: The last day, included; computed likewise.

    >>> When(type=TimeType.DATE, value="2024-11", mod=Mod.END).start
    datetime.date(2024, 11, 21)
    >>> date(2024, 11, 7) in When(type=TimeType.DATE, value="2024-W45")
    True
    """

    type: TimeType
    value: str | None = None
    mod: Mod | None = None
    start: date | None = field(default=None, init=False)
    end: date | None = field(default=None, init=False)

    __repr__ = show

    def __attrs_post_init__(self) -> None:
        _check_kinds(self)
        computed = UNKNOWN if self.value is None else _days(self.type, self.value, self.mod)
        given = (self.start, self.end)
        if given == computed:
            return
        if given != UNKNOWN:
            name = "start" if given[0] != computed[0] else "end"
            expected = computed[0] if name == "start" else computed[1]
            raise ModelError("When", name, getattr(self, name), f"{expected}, computed from value and mod")
        object.__setattr__(self, "start", computed[0])
        object.__setattr__(self, "end", computed[1])

    @classmethod
    def day(cls, day: date) -> "When":
        """Return the When of a single *day*; of a datetime, the day alone.

        >>> When.day(date(2024, 11, 7)).value
        '2024-11-07'
        """
        if not isinstance(day, date):
            raise ModelError("When", "value", day, "a date")
        return cls(type=TimeType.DATE, value=f"{day.year:04}-{day.month:02}-{day.day:02}")

    def __contains__(self, day: date) -> bool:
        """Return whether *day* is one of the days; an open side has no bound, unknown days contain none."""
        if self.start is None and self.end is None:
            return False
        if isinstance(day, datetime):
            day = day.date()
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


def _check_kinds(when: When) -> None:
    """Refuse fields of another Python type than the annotation says."""
    if not isinstance(when.type, TimeType):
        raise ModelError("When", "type", when.type, "a TimeType")
    if when.value is not None and not isinstance(when.value, str):
        raise ModelError("When", "value", when.value, "a string or None")
    if when.mod is not None and not isinstance(when.mod, Mod):
        raise ModelError("When", "mod", when.mod, "a Mod or None")


@lru_cache(maxsize=4096)  # the times of a text come again and again
def _days(kind: TimeType, value: str, mod: Mod | None) -> Days:
    """Return the days of a When of these fields, once the value is known to fit the type."""
    try:
        named = days(value, mod)
    except ValueError as error:
        raise ModelError("When", "value", value, str(error)) from None
    if is_period(value):
        fits = kind in (TimeType.DURATION, TimeType.SET)
    elif is_clock(value):
        fits = kind in (TimeType.TIME, TimeType.SET)
    else:
        fits = kind is not TimeType.TIME or value in REFERENCES
    if not fits:
        raise ModelError("When", "value", value, f"a value that fits the type {kind.value}")
    return UNKNOWN if kind is TimeType.SET else named

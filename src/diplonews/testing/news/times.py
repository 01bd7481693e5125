"""The days that generated articles name: words and When, counted from the day of publication by the calendar."""

from datetime import date

from hypothesis import strategies as st

from diplonews.model import When
from diplonews.testing import almanac as al
from diplonews.testing.date_words import day_of, when_of
from diplonews.testing.news.pieces import Piece, fill

Timed = tuple[Piece, When]
"""Words for a time, marked, and what they name."""


def _short(day: date) -> str:
    return f"{al.SHORT_MONTHS.get(day.month, al.MONTHS[day.month - 1])} {day.day}"


def dateline_day(published: date) -> str:
    """Return the day of publication as a dateline has it."""
    return _short(published)


def said_day(draw: st.DrawFn, published: date) -> tuple[str, When]:
    """Draw one of the last three days, that of publication included, in words that can follow "on"."""
    day = published - draw(st.integers(0, 2)) * al.DAY
    dated = draw(st.integers(0, 4)) == 4
    return _short(day) if dated else al.WEEKDAYS[day.weekday()], day_of(day)


def past(draw: st.DrawFn, published: date) -> Timed:
    """Draw words for a time before what is said about it, with their preposition."""
    ago = draw(st.integers(3, 6))
    day = published - ago * al.DAY
    full = f"{al.MONTHS[day.month - 1]} {day.day}, {day.year}"
    week = published - 7 * al.DAY
    forms: tuple[tuple[str, str, When], ...] = (
        ("on {when}", al.WEEKDAYS[day.weekday()], day_of(day)),
        ("on {when}", _short(day), day_of(day)),
        ("on {when}", full, day_of(day)),
        ("{when}", "last week", when_of(al.week_value(week), al.week_days(week))),
    )
    frame, words, when = draw(st.sampled_from(forms))
    return fill(frame, when=words), when


def coming(draw: st.DrawFn, published: date) -> Timed:
    """Draw words for a time to come, with their preposition."""
    day = published + draw(st.integers(1, 6)) * al.DAY
    week = published + 7 * al.DAY
    forms: tuple[tuple[str, str, When], ...] = (
        ("on {when}", al.WEEKDAYS[day.weekday()], day_of(day)),
        ("on {when}", _short(day), day_of(day)),
        ("{when}", "tomorrow", day_of(published + al.DAY)),
        ("{when}", "next week", when_of(al.week_value(week), al.week_days(week))),
    )
    frame, words, when = draw(st.sampled_from(forms))
    return fill(frame, when=words), when

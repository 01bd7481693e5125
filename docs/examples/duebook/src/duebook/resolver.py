"""From words to days, with a short way for the words that come most often. Finds no words in a text."""

from datetime import date, timedelta

from diplonews import Direction
from diplonews import resolve as resolve_all

Days = tuple[date | None, date | None]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def resolve(words: str, *, published: date, direction: Direction = Direction.FUTURE) -> Days:
    """Return the first and the last day that *words* name; a weekday is counted here, all else by diplonews.

    >>> resolve("Friday", published=date(2024, 11, 11))
    (datetime.date(2024, 11, 15), datetime.date(2024, 11, 15))
    """
    if words in WEEKDAYS and direction in (Direction.PAST, Direction.FUTURE):
        ahead = (WEEKDAYS.index(words) - published.weekday()) % 7
        back = (published.weekday() - WEEKDAYS.index(words)) % 7
        day = published + timedelta(ahead if direction is Direction.FUTURE else -back)
        return day, day
    when = resolve_all(words, published=published, direction=direction)
    return when.start, when.end

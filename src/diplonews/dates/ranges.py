"""The two ends of a range, each read with the other: "from May to July 2023", "Monday through Wednesday".

Knows neither how ranges are worded nor where they stand.
"""

from datetime import date

from diplonews.dates.phrase import (
    RETURNING,
    DayOfMonth,
    Duration,
    Every,
    In,
    Month,
    MonthDay,
    Phrase,
    Rate,
    Reference,
    Relative,
    Unit,
    Vague,
    Year,
)
from diplonews.dates.resolve import Direction, settle
from diplonews.errors import UnresolvableDateError
from diplonews.model import When

_WITHOUT_DAYS = (Duration, Every, Rate, Vague)


def sides(first: Phrase, second: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return both phrases, if they have days; a year named with the second alone holds for the first."""
    first, second = _today(first), _today(second)
    if isinstance(first, _WITHOUT_DAYS) or isinstance(second, _WITHOUT_DAYS):
        return None
    if isinstance(second, In) and type(first) is type(second.part):
        first = In(first, _whole_of_first(first, second))
    return first, second


def _today(phrase: Phrase) -> Phrase:
    return Relative(Unit.DAY, 0) if phrase == Vague(Reference.PRESENT) else phrase


def _whole_of_first(first: Phrase, second: In) -> Phrase:
    """Return the period of the first side: "from December to May 2020" starts in the year before."""
    match first, second.part, second.whole:
        case Month(month=month), Month(month=last), Year(year=year) if month > last and year > 1:
            return Year(year - 1)
        case MonthDay(month=month, day=day), MonthDay(month=last, day=end), Year(year=year) if (
            month,
            day,
        ) > (last, end) and year > 1:
            return Year(year - 1)
    return second.whole


def quarter_until(last: date) -> When:
    """Return the quarter that holds most of the three months up to a day, as in "the quarter ended July 31"."""
    return settle(
        Relative(Unit.QUARTER, 0), anchor=date.fromordinal(max(1, last.toordinal() - _HALF_A_QUARTER))
    )


_HALF_A_QUARTER = 45


def in_turn(phrases: tuple[Phrase, ...], *, published: date, direction: Direction) -> tuple[When, ...]:
    """Return the times of a range or list of what returns alike, none before the one named before it; none for others.

    The one that is certain leads: the last looking back, the first looking ahead.
    """
    if not isinstance(phrases[0], RETURNING) or len({type(phrase) for phrase in phrases}) > 1:
        return ()
    ahead = direction is Direction.FUTURE or isinstance(phrases[0], DayOfMonth)
    found: list[When] = []
    anchor, way = published, direction
    try:
        for phrase in phrases if ahead else reversed(phrases):
            found.append(settle(phrase, anchor=anchor, direction=way))
            anchor = (found[-1].start if ahead else found[-1].end) or anchor
            way = Direction.FUTURE if ahead else Direction.PAST
    except UnresolvableDateError:
        return ()
    return tuple(found if ahead else reversed(found))

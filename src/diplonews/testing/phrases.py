"""Strategies for phrases: every tree that the words for a time can reduce to.

``str()`` gives the words of each. A tree that other words already name in a shorter way ("from May to July 2024" holds
the year twice) is left out. Most groups stand here under their own names; `phrases()` draws from all of them.
"""

from hypothesis import strategies as st

from diplonews.dates.holidays import FIXED
from diplonews.dates.phrase import (
    Amount,
    Base,
    Beside,
    Century,
    Chosen,
    Clock,
    Containing,
    DayOfMonth,
    Daypart,
    Decade,
    Duration,
    Every,
    Holiday,
    In,
    Interval,
    Modified,
    Month,
    MonthDay,
    MonthDayWeekday,
    Nth,
    Numeric,
    Pair,
    Phrase,
    Rate,
    Reference,
    Relative,
    Season,
    Shift,
    Then,
    Unit,
    Vague,
    Weekday,
    Weekend,
    Which,
    Window,
    Year,
)
from diplonews.model import Mod

Phrases = st.SearchStrategy[Phrase]

CALENDAR = (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.DECADE, Unit.CENTURY)
COUNTED = (
    Unit.SECOND,
    Unit.MINUTE,
    Unit.HOUR,
    Unit.DAY,
    Unit.WEEK,
    Unit.MONTH,
    Unit.QUARTER,
    Unit.YEAR,
    Unit.DECADE,
)
MOVING = ("easter", "good-friday", "pentecost", "orthodox-easter", "ramadan", "eid-al-fitr", "eid-al-adha")
TURNS = (Which.LAST, Which.THIS, Which.NEXT)
SIDES = st.sampled_from((Base.PUBLICATION, Base.MENTION))

weekdays: Phrases = st.builds(Weekday, st.integers(0, 6))
months: Phrases = st.builds(Month, st.integers(1, 12))
month_days: Phrases = st.builds(MonthDay, st.integers(1, 12), st.integers(1, 31))
seasons: Phrases = st.builds(Season, st.sampled_from(("SP", "SU", "FA", "WI")))
weekends: Phrases = st.just(Weekend())
fixed_feasts: Phrases = st.builds(Holiday, st.sampled_from(sorted(FIXED)))
moving_feasts: Phrases = st.builds(Holiday, st.sampled_from(MOVING))
years: Phrases = st.builds(Year, st.integers(1, 9999))
quarters: Phrases = st.builds(Nth, st.integers(1, 4), st.just(Unit.QUARTER))

relatives: Phrases = st.builds(Relative, st.sampled_from(CALENDAR), st.integers(-1, 1), SIDES)
relative_days: Phrases = st.builds(Relative, st.just(Unit.DAY), st.integers(-2, 2))
relative_weeks: Phrases = st.builds(Relative, st.just(Unit.WEEK), st.integers(-1, 1))
relative_years: Phrases = st.builds(Relative, st.just(Unit.YEAR), st.integers(-1, 1))
chosen_weekdays: Phrases = st.builds(Chosen, st.sampled_from(TURNS), weekdays | weekends, SIDES)
chosen_periods: Phrases = st.builds(Chosen, st.sampled_from(TURNS), months | seasons, SIDES)
full_dates: Phrases = st.builds(In, month_days, years)
full_months: Phrases = st.builds(In, months, years)

returning: Phrases = weekdays | months | month_days | seasons | weekends | fixed_feasts
days: Phrases = (
    weekdays
    | relative_days
    | st.builds(Chosen, st.sampled_from(TURNS), weekdays, SIDES)
    | month_days
    | full_dates
)
week_based: Phrases = weekdays | weekends | chosen_weekdays | relative_days | relative_weeks
points: Phrases = days | months | full_months | years | fixed_feasts

runs: Phrases = st.builds(
    Nth, st.sampled_from((1, -1)), st.sampled_from((Unit.WEEK, Unit.MONTH)), count=st.integers(2, 12)
)
nths: Phrases = (
    quarters
    | st.builds(Nth, st.sampled_from((1, 2, 3, -1)), st.sampled_from((Unit.DAY, Unit.WEEK, Unit.MONTH)))
    | st.builds(Nth, st.sampled_from((1, 2, 3, 4, -1)), weekday=st.integers(0, 6))
    | runs
)
placed: Phrases = (
    full_dates
    | full_months
    | st.builds(In, seasons | fixed_feasts | quarters | months | month_days, relative_years | years)
    | st.builds(In, weekdays, relative_weeks)
    | st.builds(
        In,
        st.builds(Nth, st.integers(-9, -2), st.sampled_from((Unit.DAY, Unit.WEEK, Unit.MONTH))),
        full_months | years | relative_years,
    )
    | st.builds(In, nths, full_months | years | relative_years)
    | st.builds(Containing, st.sampled_from((Unit.WEEK, Unit.WEEKEND)), month_days | full_dates)
)


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    """Return an amount: counted, vague, a range, or of falling units."""
    unit = draw(st.sampled_from(COUNTED))
    n = draw(st.none() | st.integers(1, 40))
    if n is None:
        return Amount(None, unit)
    more = None
    if draw(st.booleans()):
        smaller = draw(st.sampled_from([*COUNTED[: COUNTED.index(unit)], None]))
        more = Amount(draw(st.integers(1, 30)), smaller) if smaller else None
    if more is None and draw(st.booleans()):
        return Amount(n, unit, high=n + draw(st.integers(1, 9)))
    return Amount(n, unit, more=more)


lengths: Phrases = st.builds(Duration, amounts())
shifts: Phrases = (
    st.builds(Shift, amounts(), st.booleans(), st.sampled_from(Base))
    | st.builds(Shift, amounts(), st.booleans(), origin=points)
)  # fmt: skip
windows: Phrases = st.builds(Window, amounts(), st.sampled_from((Which.LAST, Which.NEXT)))
times_of_day: Phrases = (
    st.builds(Daypart, st.sampled_from(("MO", "MI", "AF", "EV", "NI", "DT")), st.none() | days)
    | st.builds(
        Clock,
        st.integers(0, 23),
        st.integers(0, 59),
        st.none() | st.sampled_from(("Z", "-05:00", "+01:00")),
        st.none() | days,
    )
    | st.builds(Clock, st.just(24), day=st.none() | days)
)
PARTS = (Mod.START, Mod.MID, Mod.END)
OPEN = (Mod.BEFORE, Mod.AFTER, Mod.ON_OR_BEFORE, Mod.ON_OR_AFTER)
LOOSE = (Mod.LESS_THAN, Mod.MORE_THAN, Mod.EQUAL_OR_LESS, Mod.EQUAL_OR_MORE, Mod.APPROX)
modified: Phrases = (
    st.builds(Modified, st.sampled_from((*PARTS, *OPEN, Mod.APPROX)), points | relatives | placed)
    | st.builds(Modified, st.sampled_from(PARTS), st.builds(In, runs, full_months | years | relative_years))
    | st.builds(Modified, st.sampled_from(OPEN), st.just(Then()))
    | st.builds(Modified, st.sampled_from(LOOSE), lengths)
)  # fmt: skip


def _says_a_year_once(phrase: Phrase) -> bool:
    match phrase:
        case Interval(first=first, last=In(part=part)) | Pair(first=first, second=In(part=part)):
            return type(first) is not type(part)
    return True


spans: Phrases = (st.builds(Interval, points, points) | st.builds(Pair, points, points)).filter(
    _says_a_year_once
)
repeated: Phrases = (
    st.builds(Every, weekdays | months | month_days | seasons | weekends | fixed_feasts)
    | st.builds(Every, st.builds(Daypart, st.sampled_from(("MO", "NI")), st.none() | weekdays))
    | st.builds(
        Rate,
        st.builds(
            Amount,
            st.integers(1, 12),
            st.sampled_from((Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR)),
        ),
        st.none() | st.integers(1, 9),
    )
)

_ALL: Phrases = st.one_of(
    st.builds(Vague, st.sampled_from(Reference)),
    st.just(Then()),
    relatives,
    relative_days,
    returning,
    moving_feasts,
    st.builds(MonthDayWeekday, st.integers(0, 6), st.integers(1, 12), st.integers(1, 31)),
    st.builds(Numeric, st.integers(1, 6), st.integers(7, 12), st.none() | st.integers(1, 9999)),
    st.builds(DayOfMonth, st.integers(1, 31), st.none() | st.integers(0, 6)),
    nths,
    years,
    st.builds(Year, st.integers(1, 9999), fiscal=st.just(True)),
    st.builds(Decade, st.integers(0, 999).map(lambda decade: decade * 10)),
    st.builds(Century, st.integers(1, 99)),
    chosen_weekdays,
    st.builds(Chosen, st.just(Which.COMING), weekdays | weekends),
    chosen_periods,
    placed,
    times_of_day,
    lengths,
    shifts,
    st.builds(Beside, st.integers(0, 6), st.booleans(), weekdays | month_days | full_dates | fixed_feasts),
    windows,
    modified,
    spans,
    repeated,
)


@st.composite
def phrases(draw: st.DrawFn) -> Phrase:
    """Return any phrase: a typed time expression that knows no calendar day.

    >>> from hypothesis import find
    >>> str(find(phrases(), lambda phrase: isinstance(phrase, Weekday)))
    'Monday'
    """
    return draw(_ALL)


relative_phrases: Phrases = st.one_of(
    relatives, relative_days, returning, quarters, chosen_weekdays, chosen_periods, windows, shifts.filter(
        lambda shift: "Year(" not in repr(shift)
    )
)  # fmt: skip
"""Phrases that name no year and no moving feast."""

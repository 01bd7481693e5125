"""The day of a feast in a year.

Fixed days, days counted by weekday, days counted from Easter, and the feasts of the Jewish and Islamic calendars,
reckoned by the arithmetic rules of those calendars; where a feast is fixed by sight of the moon the day may be one off.
Customs are those of the United States where feasts differ by country (Thanksgiving, Mother's Day, Independence Day).
"""

from datetime import date, timedelta
from math import radians, sin

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

FIXED = {
    "new-year": (1, 1), "epiphany": (1, 6), "orthodox-christmas": (1, 7), "inauguration-day": (1, 20),
    "groundhog-day": (2, 2), "valentine": (2, 14), "womens-day": (3, 8), "saint-patrick": (3, 17),
    "nowruz": (3, 20), "april-fools": (4, 1), "earth-day": (4, 22), "may-day": (5, 1), "victory-day": (5, 9),
    "flag-day": (6, 14), "juneteenth": (6, 19), "independence-day": (7, 4), "bastille-day": (7, 14),
    "un-day": (10, 24), "human-rights-day": (12, 10), "europe-day": (5, 9), "holocaust-day": (1, 27),
    "refugee-day": (6, 20), "nakba-day": (5, 15), "anzac-day": (4, 25), "german-unity-day": (10, 3),
    "lincoln-day": (2, 12), "halloween": (10, 31), "all-saints": (11, 1), "veterans-day": (11, 11),
    "armistice-day": (11, 11), "cinco-de-mayo": (5, 5), "womens-equality-day": (8, 26), "christmas-eve": (12, 24), "christmas": (12, 25), "boxing-day": (12, 26),
    "new-years-eve": (12, 31),
}  # fmt: skip
"""Feasts on the same month and day every year."""

_BY_WEEKDAY = {
    "king-day": (1, 0, 3), "presidents-day": (2, 0, 3), "mothers-day": (5, 6, 2), "memorial-day": (5, 0, -1),
    "fathers-day": (6, 6, 3), "labor-day": (9, 0, 1), "columbus-day": (10, 0, 2), "thanksgiving": (11, 3, 4),
}  # fmt: skip
"""Month, weekday, and which of them."""

_FROM_EASTER = {
    "shrove-tuesday": -47, "ash-wednesday": -46, "palm-sunday": -7, "maundy-thursday": -3, "good-friday": -2,
    "easter": 0, "easter-monday": 1, "ascension": 39, "pentecost": 49, "whit-monday": 50, "trinity": 56,
    "corpus-christi": 60,
}  # fmt: skip

_FROM_PASSOVER = {
    "purim": -30,
    "passover": 0,
    "shavuot": 50,
    "rosh-hashanah": 163,
    "yom-kippur": 172,
    "sukkot": 177,
}
"""Days from the first day of Passover of the same year; Hanukkah counts from the Jewish year's own length."""

_ISLAMIC = {
    "islamic-new-year": (1, 1),
    "ashura": (1, 10),
    "mawlid": (3, 12),
    "ramadan": (9, 1),
    "laylat-al-qadr": (9, 27),
    "eid-al-fitr": (10, 1),
    "eid-al-adha": (12, 10),
}
_ISLAMIC_EPOCH = 227014  # the ordinal of 1 Muharram 1 of the civil reckoning, in the Gregorian calendar


def days(name: str, year: int) -> list[tuple[date, date]]:
    """Return the first and last day of each turn of a feast that starts in *year*: mostly one, at times none or two."""
    if name in FIXED:
        return _single(date(year, *FIXED[name]))
    if name in _BY_WEEKDAY:
        month, weekday, n = _BY_WEEKDAY[name]
        return _single(nth_weekday(year, month, weekday, n))
    if name == "black-friday":
        return _single(nth_weekday(year, 11, 3, 4) + timedelta(1))
    if name in _FROM_EASTER:
        return _single(easter(year, EASTER_WESTERN) + timedelta(_FROM_EASTER[name]))
    if name == "orthodox-easter":
        return _single(easter(year, EASTER_ORTHODOX))
    if name == "quds-day":
        return [_last_friday(*month) for month in _islamic("ramadan", year)]
    if name in _ISLAMIC:
        return _islamic(name, year)
    if name == "lunar-new-year":
        return _single(_second_new_moon(year))
    if name == "emancipation-day":
        return _single(_emancipation(year))
    if name == "tax-day":
        return _single(_tax_day(year))
    if name == "hanukkah":
        first = _new_year(year)
        complete = (_new_year(year + 1) - first).days % 10 == 5
        return _single(first + timedelta(84 if complete else 83))
    if name in _FROM_PASSOVER:
        return _single(_new_year(year) + timedelta(_FROM_PASSOVER[name] - 163))
    return []


def _single(day: date) -> list[tuple[date, date]]:
    return [(day, day)]


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """Return the nth weekday of a month; of -1 the last."""
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = date(year, month, 28) + timedelta(4)
    last -= timedelta(last.day)
    return last - timedelta((last.weekday() - weekday) % 7)


def _emancipation(year: int) -> date:
    """Return the working day on which 16 April is kept in Washington."""
    day = date(year, 4, 16)
    return day + timedelta({5: -1, 6: 1}.get(day.weekday(), 0))


def _tax_day(year: int) -> date:
    """Return 15 April, or the first working day after it."""
    day = date(year, 4, 15)
    while day.weekday() > 4 or day == _emancipation(year):
        day += timedelta(1)
    return day


def _last_friday(first: date, last: date) -> tuple[date, date]:
    day = max(first, last - timedelta((last.weekday() - 4) % 7))
    return day, day


def _islamic(name: str, year: int) -> list[tuple[date, date]]:
    """Return the turns in *year* by the tabular calendar of 30-year cycles."""
    month, day = _ISLAMIC[name]
    turns = []
    about = (year - 622) * 33 // 32
    for islamic in range(max(about - 1, 1), about + 3):
        before = (islamic - 1) * 354 + (3 + 11 * islamic) // 30 + (59 * (month - 1) + 1) // 2
        first = date.fromordinal(_ISLAMIC_EPOCH + before + day - 1)
        if first.year == year:
            turns.append((first, first + timedelta(29 if name == "ramadan" else 0)))
    return turns


_HEBREW_EPOCH = -1373427  # on the scale of date.toordinal


def _new_year(year: int) -> date:
    """Return the day of Rosh Hashanah in *year*, by the mean new moon and its postponements."""
    before, own, after = (_elapsed(year + 3761 + step) for step in (-1, 0, 1))
    postponed = 2 if after - own == 356 else 1 if own - before == 382 else 0
    return date.fromordinal(_HEBREW_EPOCH + own + postponed)


def _elapsed(hebrew: int) -> int:
    """Return the days from the epoch to the first day of a Jewish year."""
    months = (235 * hebrew - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    if 3 * (day + 1) % 7 < 3:
        day += 1
    return day


_FIRST_NEW_MOON = 2451550.09766  # in Julian days, early in 2000
_MONTH = 29.530588861
_JULIAN_TO_ORDINAL = 1721424.5
_BEIJING = 8 / 24


def _second_new_moon(year: int) -> date:
    """Return the day in China of the second new moon after that of the winter solstice."""
    solstice = date(year - 1, 12, 22)
    count = round((solstice.toordinal() + _JULIAN_TO_ORDINAL - _FIRST_NEW_MOON) / _MONTH) + 1
    while _moon_day(count) > solstice:
        count -= 1
    return _moon_day(count + 2)


def _moon_day(count: int) -> date:
    """Return the day in China of a new moon."""
    return date.fromordinal(int(_new_moon(count) - _JULIAN_TO_ORDINAL + _BEIJING))


def _new_moon(count: int) -> float:
    """Return the Julian day of a new moon: the mean one and the largest terms of its wobble."""
    sun = radians(2.5534 + 29.10535670 * count)
    moon = radians(201.5643 + 385.81693528 * count)
    node = radians(160.7108 + 390.67050284 * count)
    wobble = 0.17241 * sin(sun) - 0.40720 * sin(moon) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node)
    wobble += 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun) + 0.00208 * sin(2 * sun)
    return _FIRST_NEW_MOON + _MONTH * count + wobble

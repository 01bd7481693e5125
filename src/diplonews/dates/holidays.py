"""The day of a feast in a year.

Fixed days, days counted by weekday, days counted from Easter, and the feasts of the Jewish and Islamic calendars,
reckoned by the arithmetic rules of those calendars; where a feast is fixed by sight of the moon the day may be one off.
Customs are those of the United States where feasts differ by country (Thanksgiving, Mother's Day, Independence Day).
"""

from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

FIXED = {
    "new-year": (1, 1), "epiphany": (1, 6), "orthodox-christmas": (1, 7), "inauguration-day": (1, 20), "groundhog-day": (2, 2),
    "valentine": (2, 14), "womens-day": (3, 8), "saint-patrick": (3, 17), "nowruz": (3, 20), "april-fools": (4, 1), "earth-day": (4, 22),
    "may-day": (5, 1), "victory-day": (5, 9), "flag-day": (6, 14), "juneteenth": (6, 19), "independence-day": (7, 4),
    "bastille-day": (7, 14), "halloween": (10, 31), "all-saints": (11, 1), "veterans-day": (11, 11), "armistice-day": (11, 11),
    "christmas-eve": (12, 24), "christmas": (12, 25), "boxing-day": (12, 26), "new-years-eve": (12, 31),
}  # fmt: skip
"""Feasts on the same month and day every year."""

_BY_WEEKDAY = {
    "king-day": (1, 0, 3), "presidents-day": (2, 0, 3), "mothers-day": (5, 6, 2), "memorial-day": (5, 0, -1), "fathers-day": (6, 6, 3),
    "labor-day": (9, 0, 1), "columbus-day": (10, 0, 2), "thanksgiving": (11, 3, 4),
}  # fmt: skip
"""Month, weekday, and which of them."""

_FROM_EASTER = {
    "ash-wednesday": -46, "palm-sunday": -7, "maundy-thursday": -3, "good-friday": -2, "easter": 0, "easter-monday": 1, "ascension": 39,
    "pentecost": 49, "whit-monday": 50,
}  # fmt: skip

_HEBREW = {
    "purim": (-30, 1), "passover": (0, 1), "shavuot": (50, 1), "rosh-hashanah": (163, 1), "yom-kippur": (172, 1), "sukkot": (177, 1),
    "hanukkah": (246, 0),
}  # fmt: skip
"""Days from the first day of Passover."""

_ISLAMIC = {"ashura": (1, 10), "ramadan": (9, 1), "eid-al-fitr": (10, 1), "eid-al-adha": (12, 10)}
_ISLAMIC_EPOCH = 227015  # the ordinal of 1 Muharram 1 of the civil reckoning, in the Gregorian calendar


def days(name: str, year: int) -> list[tuple[date, date]]:
    """Return the first and last day of each turn of a feast that starts in *year*: mostly one, at times none or two."""
    if name in FIXED:
        return _single(date(year, *FIXED[name]))
    if name in _BY_WEEKDAY:
        month, weekday, n = _BY_WEEKDAY[name]
        return _single(nth_weekday(year, month, weekday, n))
    if name in _FROM_EASTER:
        return _single(easter(year, EASTER_WESTERN) + timedelta(_FROM_EASTER[name]))
    if name == "orthodox-easter":
        return _single(easter(year, EASTER_ORTHODOX))
    if name in _ISLAMIC:
        return _islamic(name, year)
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

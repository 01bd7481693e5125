"""The days of feasts."""

from datetime import date

import pytest

from diplonews import languages
from diplonews.dates.holidays import days


@pytest.mark.parametrize(
    ("name", "day"),
    [
        pytest.param("christmas", date(2024, 12, 25), id="fixed"),
        pytest.param("thanksgiving", date(2024, 11, 28), id="fourth Thursday"),
        pytest.param("black-friday", date(2024, 11, 29), id="the day after Thanksgiving"),
        pytest.param("memorial-day", date(2024, 5, 27), id="last Monday"),
        pytest.param("easter", date(2024, 3, 31), id="Easter of the West"),
        pytest.param("good-friday", date(2024, 3, 29), id="before Easter"),
        pytest.param("pentecost", date(2024, 5, 19), id="after Easter"),
        pytest.param("orthodox-easter", date(2024, 5, 5), id="Easter of the East"),
        pytest.param("passover", date(2024, 4, 23), id="first day of Passover"),
        pytest.param("rosh-hashanah", date(2024, 10, 3), id="Jewish new year"),
        pytest.param("rosh-hashanah", date(2005, 10, 4), id="new year put off after a leap year"),
        pytest.param("yom-kippur", date(2024, 10, 12), id="day of atonement"),
        pytest.param("hanukkah", date(2024, 12, 26), id="Hanukkah after a long autumn"),
        pytest.param("hanukkah", date(2023, 12, 8), id="Hanukkah after a short autumn"),
        pytest.param("eid-al-fitr", date(2022, 5, 2), id="end of the fast"),
        pytest.param("quds-day", date(2024, 4, 5), id="last Friday of Ramadan"),
        pytest.param("laylat-al-qadr", date(2024, 4, 5), id="the 27th night of the fast"),
        pytest.param("emancipation-day", date(2017, 4, 17), id="a Sunday kept on Monday"),
        pytest.param("tax-day", date(2024, 4, 15), id="a working day"),
        pytest.param("tax-day", date(2017, 4, 18), id="put off by a weekend and a feast"),
        pytest.param("shrove-tuesday", date(2024, 2, 13), id="the day before Lent"),
        pytest.param("lunar-new-year", date(2024, 2, 10), id="new year by the moon"),
        pytest.param("lunar-new-year", date(1985, 2, 20), id="a new moon on the day of the solstice"),
    ],
)
def test_single_day(name: str, day: date) -> None:
    """A feast of a single day is on that day of its year."""
    assert days(name, day.year) == [(day, day)]


def test_ramadan_is_a_month() -> None:
    """Ramadan lasts thirty days, and in some years there are two."""
    assert [(last - first).days for first, last in days("ramadan", 2024)] == [29]
    assert len(days("ramadan", 2030)) == 2


def test_unknown_feast() -> None:
    """A feast that nobody reckons has no day."""
    assert days("no-such-feast", 2024) == []


@pytest.mark.parametrize(
    "name", sorted({str(code) for code in languages.load("en").dates.WORDS["holiday"].values()})
)
def test_every_named_feast_has_a_day(name: str) -> None:
    """Every feast that the language names falls in each year of our time, or in one of two years."""
    assert all(days(name, year) or days(name, year + 1) for year in range(1950, 2050))

"""Words to phrases to days."""

from collections.abc import Callable
from datetime import date

import pytest

from diplonews.dates import Direction, parse, resolve, tag
from diplonews.dates.phrase import Year
from diplonews.errors import NotATimeError, UnresolvableDateError

PUBLISHED = date(2024, 11, 11)  # a Monday


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Thursday", "2024-11-07"),
        ("Monday", "2024-11-11"),
        ("yesterday", "2024-11-10"),
        ("last week", "2024-W45"),
        ("the weekend", "2024-W45-WE"),
        ("Nov. 5", "2024-11-05"),
        ("December", "2023-12"),
        ("two days ago", "2024-11-09"),
        ("the week of Nov. 4", "2024-W45"),
        ("the first Tuesday of November", "2024-11-05"),
        ("a year ago Monday", "2023-11-11"),
        ("last night", "2024-11-10TNI"),
        ("noon Saturday", "2024-11-09T12:00"),
        ("between Thursday and Saturday", "2024-11-07/2024-11-09"),
        ("Nov. 5-7", "2024-11-05/2024-11-07"),
        ("two days after the election", None),
        ("nineteen ninety-seven", "1997"),
        ("20241105", "2024-11-05"),
        ("2023 - 11", "2023-11"),
        ("2024/ 11", "2024-11"),
        ("11 - 2023", "2023-11"),
        ("2 / 15", "2024-02-15"),
        ("2022-23", "2022/2023"),
        ("last Friday, Nov. 8", "2024-11-08"),
        ("this coming Sunday, 17 November", "2024-11-17"),
        ("the third quarter a year ago", "2023-Q3"),
        ("the months to come", "FUTURE_REF"),
        ("recent weeks and months", "PAST_REF"),
        ("then", None),
        ("2023/24", "2023/2024"),
        ("the winter of 2022-23", "2022-WI"),
        ("two months hence", "2025-01"),
        ("that same week", "2024-W46"),
        ("the past half year", "2024-05/2024-10"),
        ("Friday at dawn", "2024-11-08TMO"),
        ("the week before", "2024-W45"),
        ("10 o'clock in the evening", "2024-11-11T22:00"),
        ("the morning hours of Sunday", "2024-11-10TMO"),
        ("several times a day", "P1D"),
        ("weekends", "XXXX-WXX-WE"),
        ("the year's end", "2024"),
        ("mid-week", "2024-W46"),
        ("next fiscal year", "2025"),
        ("2022 - 2023", "2022/2023"),
    ],
)
def test_resolve(words: str, value: str | None) -> None:
    """Words resolve against the day of publication, looking back."""
    assert resolve(words, published=PUBLISHED).value == value


@pytest.mark.parametrize("words", ["", "peace", "Thursday in Moscow", "12", "x" * 1000, "\ud800"])
def test_not_a_time(words: str) -> None:
    """Words that are no time expression are refused."""
    with pytest.raises(NotATimeError, match="no time expression"):
        parse(words)


def test_no_such_day() -> None:
    """A day that does not exist is refused, with the words."""
    with pytest.raises(UnresolvableDateError, match="'31 November'"):
        resolve("31 November", published=PUBLISHED)


@pytest.mark.parametrize("text", ["Page 2023 - 11.", "Call 20241105.", "They won 11 - 2016.", "2 / 15"])
def test_figures_with_gaps_in_a_text(text: str) -> None:
    """Figures with gaps or without marks are no month or day in a text; only the year may be one."""
    assert all(isinstance(found.phrase, Year) for found in tag(text, published=PUBLISHED))


def test_strict() -> None:
    """STRICT refuses words that fit two days."""
    with pytest.raises(UnresolvableDateError, match="both 2024-11-07 and 2024-11-14 fit"):
        resolve("Thursday", published=PUBLISHED, direction=Direction.STRICT)


@pytest.mark.parametrize("reading", [resolve, tag])
def test_the_day_of_publication_is_a_date(reading: Callable[..., object]) -> None:
    """Words for a day are refused where the day itself is wanted, with the name of the argument."""
    with pytest.raises(TypeError, match="published='2024-11-11'"):
        reading("Thursday", published="2024-11-11")


@pytest.mark.parametrize("reading", [resolve, tag])
@pytest.mark.parametrize("words", [None, 2024, b"Thursday"])
def test_words_are_a_string(reading: Callable[..., object], words: object) -> None:
    """What is no string is refused with its value and type."""
    with pytest.raises(TypeError, match=r"words=.*: expected a string"):
        reading(words, published=PUBLISHED)

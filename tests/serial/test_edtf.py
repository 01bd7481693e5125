"""EDTF: says the days of a When to the library that reads EDTF, or says that it cannot."""

from datetime import date
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from diplonews import FormatError, Mod, TimeType, When
from diplonews.serial.edtf import from_edtf, to_edtf
from diplonews.testing import whens

VALUES = st.one_of(
    st.dates(min_value=date(1000, 1, 1)).map(date.isoformat),
    st.dates(min_value=date(1000, 1, 1), max_value=date(9998, 1, 1)).flatmap(
        lambda day: st.sampled_from(
            [f"{day:%Y}", f"{day:%Y-%m}", f"{day:%G}-W{day:%V}", f"{day.year}-Q{day.month % 4 + 1}", f"{day.year}-H2", f"{day}/..", f"../{day}", f"{day:%Y}/{day:%Y}", str(day.year)[:3], str(day.year)[:2], f"FY{day.year}"]
        )
    ),
)  # fmt: skip
MODS = st.sampled_from([None, Mod.APPROX, Mod.BEFORE, Mod.AFTER, Mod.START, Mod.MID, Mod.END])


def bounds(found: Any) -> tuple[date | None, date | None]:
    """Return the first and last day that the library reads."""
    ends = (found.lower_strict(), found.upper_strict())
    first, last = (date(*end[:3]) if hasattr(end, "tm_year") else None for end in ends)
    return first, last


@given(VALUES, MODS)
def test_the_library_reads_the_same_days(value: str, mod: Mod | None) -> None:
    """Whatever is written names the first and the last day of the When, and comes back with them."""
    try:
        when = When(type=TimeType.DATE, value=value, mod=mod)
        text = to_edtf(when)
    except ValueError:
        return

    assert bounds(parse_edtf(text)) == (when.start, when.end)
    back = from_edtf(text)
    assert (back.start, back.end) == (when.start, when.end)
    assert to_edtf(back) == text


@given(whens())
def test_a_when_is_said_or_refused(when: When) -> None:
    """Only FormatError comes out; a time without days is always refused."""
    try:
        text = to_edtf(when)
    except FormatError:
        assert when.type is not TimeType.DATE or when.start is None
    else:
        assert when.start or when.end
        assert parse_edtf(text)


@pytest.mark.parametrize(
    ("kind", "value", "mod", "text"),
    [
        pytest.param("DATE", "2024-11-07", None, "2024-11-07", id="day"),
        pytest.param("DATE", "2024-11", Mod.APPROX, "2024-11~", id="about a month"),
        pytest.param("DATE", "2024-SU", None, "2024-22", id="season"),
        pytest.param("DATE", "199", None, "199X", id="decade"),
        pytest.param("DATE", "19", None, "19XX", id="century"),
        pytest.param("DATE", "2024-W45-WE", None, "2024-11-09/2024-11-10", id="weekend"),
        pytest.param("DATE", "2024-W45", Mod.APPROX, "2024-11-04~/2024-11-10~", id="about a week"),
        pytest.param("DATE", "2024-11", Mod.BEFORE, "../2024-10-31", id="before a month"),
        pytest.param("DATE", "2022-02-24/..", None, "2022-02-24/..", id="open"),
        pytest.param("TIME", "2024-11-07T14:30:00Z", None, "2024-11-07T14:30:00Z", id="moment"),
    ],
)
def test_words(kind: str, value: str, mod: Mod | None, text: str) -> None:
    """Each kind of time in EDTF's own words, where it has them."""
    when = When(type=TimeType(kind), value=value, mod=mod)

    assert to_edtf(when) == text
    assert (from_edtf(text).start, from_edtf(text).end) == (when.start, when.end)


@pytest.mark.parametrize(
    ("kind", "value", "mod", "message"),
    [
        pytest.param("DURATION", "P3D", None, "'P3D': expected a date or a time", id="length"),
        pytest.param("SET", "P1W", None, "'P1W': expected a date or a time", id="set"),
        pytest.param("DATE", "PAST_REF", None, "'PAST_REF': expected a time that names days", id="once"),
        pytest.param("DATE", None, None, "None: expected a time that names days", id="unknown"),
        pytest.param("TIME", "2024-11-07TEV", None, "expected a time of day to the second", id="evening"),
        pytest.param("TIME", "2024-11-07T14:30", None, "expected a time of day to the second", id="no seconds"),
        pytest.param("DATE", "2024", Mod.LESS_THAN, "expected no LESS_THAN", id="less than a date"),
    ],
)  # fmt: skip
def test_what_edtf_cannot_say(kind: str, value: str | None, mod: Mod | None, message: str) -> None:
    """A clear error, not a lesser date."""
    with pytest.raises(FormatError, match=message):
        to_edtf(When(type=TimeType(kind), value=value, mod=mod))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2024-13",
        "2024-11-31",
        "2024?",
        "2024%",
        "../..",
        "a/b/c",
        "2024-25",
        "20241107",
        "X" * 1000,
        "2024~/2025",
        "٢٠٢٤",
    ],
)
def test_what_is_no_edtf_of_level_1(text: str) -> None:
    """Anything else is refused, also what is uncertain."""
    with pytest.raises(FormatError, match="expected"):
        from_edtf(text)

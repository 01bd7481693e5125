"""Years, decades and centuries: "1998", "fiscal 1989", "the '90s", "the nineties", "the 20th century", "2022-23"."""

from diplonews.dates.grammar import Parts, Rule, Stage
from diplonews.dates.lexicon import full_year
from diplonews.dates.phrase import Century, Decade, Interval, Pair, Phrase, Unit, Year
from diplonews.dates.rules.month import year_of


def _year(parts: Parts) -> Phrase | None:
    if "unit" in parts and parts.unit() is not Unit.YEAR:
        return None
    year = year_of(parts)
    return Year(year.year, fiscal=True) if year and "fiscal" in parts else year


def _fiscal_word(parts: Parts) -> Phrase | None:
    year = parts.number("year", "short", "twodigits", "dayno")
    return Year(year if year > 99 else full_year(year), fiscal=True) if year <= _LAST_YEAR else None


_LAST_YEAR = 9999


def _years(parts: Parts) -> Phrase | None:
    first = parts.number("year")
    last = parts.number("year2", "twodigits", "dayno", "number2")
    if last < 100:
        last += first - first % 100
        if last - first > 20:
            return None
    return Interval(Year(first), Year(last)) if first < last else None


def _fiscal_years(parts: Parts) -> Phrase | None:
    first, last = (Year(parts.number(name), fiscal=True) for name in ("year", "year2"))
    fits = Unit(parts.code("units")) is Unit.YEAR and first.year < last.year
    return (Pair if "and" in parts else Interval)(first, last) if fits else None


def _decade(parts: Parts) -> Phrase:
    return Decade(parts.number("tensyears", "decades"))


def _century(parts: Parts) -> Phrase | None:
    fits = parts.unit() is Unit.CENTURY and 1 <= parts.number("ordinal") <= 99
    return Century(parts.number("ordinal")) if fits else None


RULES = (
    Rule("year", Stage.POINT, "year", _year),
    Rule("the year", Stage.POINT, "the? unit year", _year),
    Rule("fiscal year", Stage.POINT, "the? fiscal unit? (year|short)", _year),
    Rule("FY2024", Stage.POINT, "fy (year|short|twodigits|dayno)", _fiscal_word),
    Rule("fiscal years", Stage.POINT, "the? fiscal units year (and|to) year", _fiscal_years),
    Rule("calendar year", Stage.POINT, "the? civil unit year", _year),
    Rule("year of our era", Stage.POINT, "year era", _year),
    Rule("shortened year", Stage.POINT, "short", _year),
    Rule("years", Stage.POINT, "year dash (year|twodigits|dayno)", _years),
    Rule("decade", Stage.POINT, "the? (tensyears|decades)", _decade),
    Rule("century", Stage.POINT, "the? ordinal unit", _century, rank=1),
)

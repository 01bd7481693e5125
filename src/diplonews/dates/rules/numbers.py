"""Numbers and years in words: "twenty-two", "two hundred", "nineteen ninety-seven", "two thousand and six"."""

from diplonews.dates.grammar import Parts, Rule, Stage


def _sum(parts: Parts) -> int | None:
    low = parts.number("number", "ordinal")
    return parts.number("tens") + low if 1 <= low <= 9 else None


def _of(parts: Parts, *names: str) -> int:
    return sum(parts.number(name) for name in names if name in parts)


def _hundreds(parts: Parts) -> int | None:
    count = parts.number("number", "a")
    return 100 * count + _of(parts, "tens", "number2") if count < 100 else None


def _hundreds_of_years(parts: Parts) -> int | None:
    return _hundreds(parts) if 10 <= parts.number("number") <= 20 else None


def _thousands(parts: Parts) -> int | None:
    count = parts.number("number", "a")
    return 1000 * count + _of(parts, "tens", "number2") if count < 100 else None


def _spoken_year(parts: Parts) -> int | None:
    century = parts.number("number")
    return 100 * century + _of(parts, "tens", "number2") if 10 <= century <= 20 else None


def _recent_year(parts: Parts) -> int | None:
    return 2000 + _of(parts, "tens2", "number") if parts.number("tens") == 20 else None


_YEAR = ("number", "year")

RULES = (
    Rule("tens and ones", Stage.NUMBER, "tens number", _sum, ("number", "dayno")),
    Rule("tens and an ordinal", Stage.NUMBER, "tens ordinal", _sum, ("ordinal",)),
    Rule("tens", Stage.NUMBER, "tens", lambda parts: parts.number("tens"), ("number", "dayno")),
    Rule("hundreds", Stage.NUMBER, "(number|a) hundred (and? tens? number)?", _hundreds, ("number",)),
    Rule(
        "year in hundreds",
        Stage.NUMBER,
        "number hundred (and? tens? number)?",
        _hundreds_of_years,
        _YEAR,
        rank=1,
    ),
    Rule("thousands", Stage.NUMBER, "(number|a) thousand (and? tens? number)?", _thousands, _YEAR),
    Rule("spoken year", Stage.NUMBER, "number tens number?", _spoken_year, _YEAR, rank=1),
    Rule("spoken year of this century", Stage.NUMBER, "tens tens number?", _recent_year, _YEAR, rank=1),
)

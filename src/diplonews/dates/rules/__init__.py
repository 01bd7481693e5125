"""The date rules, one file each, in one visible list. A new rule is a new file and a line here."""

from diplonews.dates.rules import (
    amount,
    approximate,
    comparison,
    daypart,
    interval,
    month,
    narrow,
    nth,
    numbers,
    numeric,
    relative,
    repetition,
    shift,
    vague,
    weekday,
    window,
    within,
    year,
)

RULES = (
    *numbers.RULES,
    *amount.RULES,
    *weekday.RULES,
    *month.RULES,
    *numeric.RULES,
    *year.RULES,
    *relative.RULES,
    *nth.RULES,
    *daypart.RULES,
    *window.RULES,
    *repetition.RULES,
    *vague.RULES,
    *shift.RULES,
    *comparison.RULES,
    *within.RULES,
    *narrow.RULES,
    *approximate.RULES,
    *interval.RULES,
)
"""Every rule. The order changes nothing: overlaps are settled by length, then by rank."""

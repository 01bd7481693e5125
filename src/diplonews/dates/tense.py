"""Where a clause looks: back or ahead, by the verb and the words nearest to an expression.

Reads the tables of the language; knows nothing of the expression itself.
"""

from types import ModuleType

from diplonews.dates.place import Place
from diplonews.dates.resolve import Direction


def direction_at(place: Place) -> Direction | None:
    """Return where the clause around *place* looks, by the nearest verb before it, else the nearest after it."""
    before, tables = place.before(), place.tables
    if not tables.ANNOUNCING.isdisjoint((" ".join(before[:1]), " ".join(before[1::-1]))):
        return Direction.FUTURE
    return _looks(before, tables) or _looks(place.after(), tables)


def _looks(words: list[str], tables: ModuleType) -> Direction | None:
    """Return where the first verb among *words* looks, the nearest to the expression first."""
    for i, word in enumerate(words):
        ended = word.endswith(tables.PAST_ENDINGS)
        if not ended and word not in tables.TELLING:
            continue
        further = words[i + 1 : i + 4]
        if word in tables.BARE_VERBS and tables.BARE_VERB_AFTER.intersection(further[:1]):
            continue  # "to meet", "did not meet": what stands before decides
        if word in tables.AHEAD:
            return Direction.FUTURE
        if word in tables.DUE:
            return Direction.PAST if tables.HAD in further[:2] else Direction.FUTURE
        if word == tables.TO and (
            tables.ABOUT_TO.intersection(further[:1]) or tables.ASKED.intersection(further)
        ):
            return Direction.FUTURE
        if ended and tables.ATTRIBUTE_AFTER.intersection(further[:1]):
            continue  # "the planned talks": a participle before its noun says nothing of the clause
        if word in tables.BACK or (ended and word not in tables.NOT_PAST):
            if further[:1] == [tables.BE]:
                continue  # "will be held", "to be paid": what stands before decides
            return Direction.PAST
    return None

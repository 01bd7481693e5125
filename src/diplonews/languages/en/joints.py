"""The small words and endings that join names to what stands around them."""

AND = frozenset(["and"])
CONJUNCTIONS = frozenset(["and", "or"])

LISTING = frozenset(["and", ",", "the"])
"""Between the names of a list."""

THE = frozenset(["the"])
ARTICLES = frozenset(["the", "a", "an"])
POSSESSIVES = frozenset(["his", "her", "their", "its"])
DETERMINERS = ARTICLES | POSSESSIVES
"""Open a noun phrase."""

APOSTROPHE_S = frozenset(["'s"])
GENITIVES = frozenset(["'s", "'"])
DEFINITE = frozenset(["the", "his", "her", "its", "their", "'s"])
"""Say that the reader knows which body is meant."""

APPOSING = frozenset(["the", "a", "an", "'s", "of", "his", "her", "their", "its", "and"])
"""May stand before the role in an apposition."""

OF = frozenset(["of"])
OF_TITLES = frozenset(["of", "for"])
"""Inside a title, before what it is held for ("minister for trade")."""

BELONGING = frozenset(["of", "for", "at", "to"])
"""Behind a title, before whom it is held for ("spokesman for the ministry")."""

TO = frozenset(["to"])
"""Behind the title of somebody who is sent, before the place he is sent to."""

TOWARDS = frozenset(["of", "to"])
"""Behind a title, before the state it is held in ("ambassador to X")."""

ACCORDING = ("according", "to")
"""Before a source."""

BETWEEN = frozenset(["in", "at", "from", "on"])
"""Open a phrase that may stand between a subject and its verb."""

AFTER_APPOSITION = frozenset(["in", "of", "based", "that", "which"])
"""May follow the noun of an apposition."""

PLURAL = "s"
PAST = "ed"
"""Endings of nouns and verbs."""

"""The small words and endings that join names to what stands around them."""

from diplonews.languages.en import closed_classes as closed

AND = frozenset(["and"])
CONJUNCTIONS = frozenset(["and", "or"])

LISTING = frozenset(["and", ",", "the"])
"""Between the names of a list."""

THE = frozenset(["the"])
ARTICLES = closed.ARTICLES
POSSESSIVES = closed.THIRD_POSSESSIVES
DETERMINERS = ARTICLES | POSSESSIVES
"""Open a noun phrase."""

APOSTROPHE_S = frozenset(["'s"])
GENITIVES = closed.GENITIVES
DEFINITE = closed.THIRD_POSSESSIVES | {"the", "'s"}
"""Say that the reader knows which body is meant."""

APPOSING = DETERMINERS | frozenset(["'s", "of", "and"])
"""May stand before the role in an apposition."""

OF = frozenset(["of"])
SEATED = frozenset(["in"])
"""Between a body and the capital it sits in."""

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

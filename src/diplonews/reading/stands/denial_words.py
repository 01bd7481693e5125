"""The words that open a search for a denial, in all their forms, with the search that each opens."""

from functools import lru_cache

from attrs import frozen

from diplonews import languages


@frozen(kw_only=True)
class Entry:
    """A word of the tables in one of its forms.

    Attributes:
        kind: Which search it opens.
        form: Code of the form of denial, empty where only the sentence tells it.
        lemma: The verb as in the tables, its first word; empty for other words.
        name: base, present, past, participle or gerund of a verb.
        rest: The further words that must follow.
    """

    kind: str
    form: str
    lemma: str
    name: str
    rest: tuple[str, ...]


@lru_cache(maxsize=8)
def denial_words(code: str) -> dict[str, tuple[Entry, ...]]:
    """Return the words that open a search for a denial, with the kind of search."""
    tables, inflection = languages.load(code).denials, languages.load(code).inflection
    found: dict[str, list[Entry]] = {}

    def add(kind: str, form: str, lemmas: str) -> None:
        for lemma in lemmas.split():
            first, *rest = lemma.split("_")
            for word, name in inflection.verb_forms(first):
                found.setdefault(word, []).append(
                    Entry(kind=kind, form=form, lemma=first, name=name, rest=tuple(rest))
                )

    for verb, form in tables.CLAIM_VERBS.items():
        add("claim", form or "rejects", verb)
    add("object", "rejects", tables.OBJECT_VERBS)
    add("calling", "false", tables.CALLING_VERBS)
    add("refusing", "refuses", tables.REFUSING)
    add("retracting", "retracts", tables.RETRACTING)
    add("withdrawing", "retracts", tables.WITHDRAWING)
    for idiom, form in tables.IDIOMS.items():
        add("idiom", form, idiom)
    for phrase, form in tables.SET_PHRASES.items():
        first, *rest = phrase.split("_")
        found.setdefault(first, []).append(
            Entry(kind="phrase", form=form, lemma="", name="", rest=tuple(rest))
        )
    for kind, form, words in (
        ("noun", "rejects", tables.DENIAL_NOUNS),
        ("refusal", "refuses", tables.REFUSAL_NOUNS),
        ("negation", "", tables.CONTRARY),
        ("untrue", "false", tables.FALSE_WORDS),
        ("unaware", "unaware", tables.UNAWARE),
        ("lying", "false", tables.LYING),
        ("mistaken", "false", tables.MISTAKEN),
    ):
        for word in sorted(words):
            found.setdefault(word, []).append(Entry(kind=kind, form=form, lemma="", name="", rest=()))
    return {
        word: tuple(sorted(entries, key=lambda entry: -len(entry.rest))) for word, entries in found.items()
    }


@lru_cache(maxsize=8)
def object_nouns(code: str) -> dict[str, str]:
    """Return the nouns that verbs of denial take, singular and plural, each with its singular."""
    tables, inflection = languages.load(code).denials, languages.load(code).inflection
    known = (
        tables.REPORT_NOUNS,
        tables.CHARGE_NOUNS,
        tables.OFFER_NOUNS,
        tables.ACCESS_NOUNS,
        frozenset(tables.MET),
    )
    singular = sorted(frozenset().union(*known))
    return {**{inflection.third_person(noun): noun for noun in singular}, **{noun: noun for noun in singular}}

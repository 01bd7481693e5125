"""The words that tell of events, in all their forms, each with the row of the tables that it comes from."""

from functools import lru_cache

from attrs import evolve, frozen

from diplonews import languages
from diplonews.model import EventType, Mode


@frozen(kw_only=True)
class Word:
    """A row of the tables in one of its forms.

    Attributes:
        type: Type of the event.
        mode: Its mode, where the word names one.
        lemma: As in the table.
        form: base, present, past, participle or gerund of a verb; singular or plural of a noun.
        rest: The further words that must follow.
        behind: What must stand behind a verb: a "person" and nothing said of them, an "order" to somebody, or
            somebody and a deed to "blame" them for; "force" where forces or a state must stand before it, "troops" where forces must.
    """

    type: EventType
    mode: Mode | None
    lemma: str
    form: str
    rest: tuple[str, ...]
    behind: str = ""

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun."""
        return self.form in {"singular", "plural"}


@lru_cache(maxsize=8)
def event_words(code: str) -> dict[str, tuple[Word, ...]]:
    """Return the event words of a language by their first token, those of more tokens first."""
    tables, inflection = languages.load(code).events, languages.load(code).inflection
    found: dict[str, list[Word]] = {}
    for table, ask in (
        (tables.BLAMING_VERBS, "blame"),
        (tables.PERSONAL_VERBS, "person"),
        (tables.ORDERING_VERBS, "order"),
        (tables.STRIKING_VERBS, "force"),
        (tables.LEAVING_VERBS, "troops"),
    ):
        for (kind, mode), lemmas in table.items():
            for lemma in lemmas.split():
                verb, *particles = lemma.split("_")
                for form, name in inflection.verb_forms(verb):
                    word = evolve(_word(kind, mode, lemma, name, tuple(particles)), behind=ask)
                    found.setdefault(form, []).append(word)
    for (kind, mode), lemmas in tables.VERBS.items():
        for lemma in lemmas.split():
            verb, *particles = lemma.split("_")
            for form, name in inflection.verb_forms(verb):
                found.setdefault(form, []).append(_word(kind, mode, lemma, name, tuple(particles)))
    for (kind, mode), lemmas in tables.NOUNS.items():
        for lemma in lemmas.split():
            *before, head = lemma.split("_")
            for form, name in ((head, "singular"), (inflection.third_person(head), "plural")):
                whole = (*before, form)
                found.setdefault(whole[0], []).append(_word(kind, mode, lemma, name, whole[1:]))
    return {form: tuple(sorted(words, key=lambda word: -len(word.rest))) for form, words in found.items()}


def _word(kind: str, mode: str, lemma: str, form: str, rest: tuple[str, ...]) -> Word:
    return Word(type=EventType(kind), mode=Mode(mode) if mode else None, lemma=lemma, form=form, rest=rest)

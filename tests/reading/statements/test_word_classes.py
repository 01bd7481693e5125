"""The classes of word forms."""

import pytest

from diplonews.reading.statements import word_classes
from diplonews.reading.statements.cues import cues
from diplonews.reading.statements.word_classes import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COMMA,
    CUE,
    CUE_NOUN,
    DETERMINER,
    GENITIVE,
    GERUND,
    MARK,
    MODAL,
    NEGATION,
    NUMBER,
    PARTICIPLE,
    PAST,
    PLURAL,
    PREPOSITION,
    STARTER,
    SUBJECT_PRONOUN,
    THAT,
    VERB,
    VERDICT,
    WORD,
    WordClasses,
)


@pytest.mark.parametrize(
    ("form", "classes"),
    [
        pytest.param("the", ARTICLE | DETERMINER, id="a word of two classes"),
        pytest.param("said", CUE | STARTER | VERB | PARTICIPLE, id="a verb of saying"),
        pytest.param("claim", CUE | CUE_NOUN | STARTER, id="a verb that is a noun too"),
        pytest.param("won't", MODAL | NEGATION | VERB, id="a negated modal"),
        pytest.param("'s", AUXILIARY | GENITIVE, id="a short form that is a genitive too"),
        pytest.param(",", COMMA, id="a comma"),
        pytest.param("“", MARK, id="a curly mark"),
        pytest.param("1952", NUMBER, id="digits"),
        pytest.param("swiftly", ADVERB | WORD, id="an adverb by its ending"),
        pytest.param("drifting", GERUND | WORD, id="a form in -ing"),
        pytest.param("drifted", PAST | WORD, id="a form in -ed"),
        pytest.param("groundless", VERDICT | WORD, id="an adjective by its ending"),
        pytest.param("envoys", PLURAL | WORD, id="a plural by its ending"),
        pytest.param("that", THAT | DETERMINER, id="a word with a class of its own"),
    ],
)
def test_a_form_has_its_classes(form: str, classes: int) -> None:
    """A form is of every class that its table or its ending puts it into."""
    assert cues("en").classes[form] & classes == classes


@pytest.mark.parametrize(
    ("form", "classes"),
    [
        pytest.param("family", ADVERB, id="a noun in -ly"),
        pytest.param("king", GERUND, id="too short for a form in -ing"),
        pytest.param("bed", PAST, id="too short for a form in -ed"),
        pytest.param("crisis", PLURAL, id="a singular in -s"),
        pytest.param("to", WORD, id="a preposition is no word that can be a verb"),
        pytest.param("zebra", PREPOSITION | SUBJECT_PRONOUN | CUE | VERB, id="a word of no table"),
    ],
)
def test_look_alikes_have_not(form: str, classes: int) -> None:
    """What only looks like a class is not of it."""
    assert not cues("en").classes[form] & classes


def test_classes_do_not_overlap() -> None:
    """Every class is one bit of its own."""
    single = [
        value
        for name, value in vars(word_classes).items()
        if name[0].isupper() and name.isupper() and isinstance(value, int) and value.bit_count() == 1
    ]

    assert len(single) == len(set(single))


def test_forms_without_end_are_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind a number of forms new ones are classed each time, with the same result."""
    monkeypatch.setattr(word_classes, "_MOST_FORMS", 10)
    classes = WordClasses(cues("en").grammar, {})

    found = [classes[f"drift{number}ing"] for number in range(50)]

    assert set(found) == {GERUND}
    assert len(classes) == 10

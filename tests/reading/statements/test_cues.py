"""The cue tables as they are compiled."""

import pytest

from diplonews import languages
from diplonews.model import Act
from diplonews.reading.statements.cues import cues


def test_the_tables_are_large_enough() -> None:
    """A reader of news knows at least 350 verbs of saying and 60 nouns."""
    tables = languages.load("en").cues
    verbs = {verb for _, _, row in tables.VERBS for verb in row.split()}
    nouns = {noun for _, row in tables.NOUNS for noun in row.split()}

    assert len(verbs) >= 350
    assert len(nouns) >= 60


def test_every_row_names_an_act() -> None:
    """Acts in the tables are acts of the model."""
    tables = languages.load("en").cues
    acts = {act for act, *_ in (*tables.VERBS, *tables.BELIEFS, *tables.NOUNS)}

    assert acts <= {act.value for act in Act}


def test_every_verb_and_noun_has_its_act() -> None:
    """Compiled, at least 350 lemmas have an act in each of their frames, and 60 nouns have one."""
    known = cues("en")
    verbs = {verb.lemma: verb for form in known.forms.values() for verb in form.verbs}

    assert len(verbs) >= 350
    assert len(known.nouns) >= 2 * 60  # singular and plural
    assert {type(act) for verb in verbs.values() for act in verb.frames.values()} == {Act}
    assert {type(act) for act in known.nouns.values()} == {Act}


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        pytest.param("said", "say", id="irregular"),
        pytest.param("denies", "deny", id="third person"),
        pytest.param("urging", "urge", id="gerund"),
        pytest.param("rebutted", "rebut", id="doubled letter"),
    ],
)
def test_forms(form: str, lemma: str) -> None:
    """Every form of a verb leads to it."""
    assert lemma in {verb.lemma for verb in cues("en").forms[form].verbs}


def test_a_particle_comes_first() -> None:
    """A verb with a particle is tried before the plain verb of the same form."""
    assert [verb.particle for verb in cues("en").forms["pointed"].verbs] == ["out", ""]


def test_the_act_of_a_frame() -> None:
    """The act of a verb is that of the first frame it has; without any it is that of its first row."""
    (verb,) = cues("en").forms["warned"].verbs

    assert (verb.act("clause"), verb.act("object-to"), verb.act("name")) == (Act.WARN, Act.DEMAND, Act.DEMAND)


def test_beliefs_are_apart() -> None:
    """Verbs of belief are known only where they are asked for."""
    assert "hopes" not in cues("en").forms
    assert "hopes" in cues("en", beliefs=True).forms

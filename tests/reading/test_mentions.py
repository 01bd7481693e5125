"""Mentions: who is named, what he is, whose he is, and which names are one actor."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplonews.model import ActorKind, Article
from diplonews.reading.layers import Reading, Referent
from diplonews.reading.mentions import find_mentions
from diplonews.reading.sentences import split_sentences


def read(text: str) -> Reading:
    """Return the Reading of *text* up to its mentions."""
    return find_mentions(split_sentences(Reading(article=Article(published=date(2024, 5, 6), text=text))))


def mentioned(text: str) -> dict[Referent, list[str]]:
    """Return the words of the mentions that act in *text*, by who is meant."""
    found: dict[Referent, list[str]] = {}
    for mention in read(text).mentions:
        if mention.acts:
            found.setdefault(mention.referent, []).append(text[mention.start : mention.end])
    return found


def only(text: str, kind: ActorKind = ActorKind.PERSON) -> Referent:
    """Return the only actor of *kind* in *text*."""
    (referent,) = [referent for referent in mentioned(text) if referent.kind is kind]
    return referent


@pytest.mark.parametrize(
    ("text", "name", "role", "affiliation"),
    [
        pytest.param(
            "Norway spoke. Norwegian Foreign Minister Jo Vik left.",
            "Jo Vik",
            "foreign minister",
            "Norway",
            id="adjective and title",
        ),
        pytest.param(
            "Kremlin spokesman Oleg Tarn left.", "Oleg Tarn", "spokesman", "Kremlin", id="body and title"
        ),
        pytest.param(
            "Oleg Tarn, the Kremlin spokesman, left.", "Oleg Tarn", "spokesman", "Kremlin", id="apposition"
        ),
        pytest.param(
            "Jo Vik, 61, the envoy of Norway, left.",
            "Jo Vik",
            "envoy",
            "Norway",
            id="apposition after the age",
        ),
        pytest.param(
            "U.S. President-elect Ann Roe left.", "Ann Roe", "president-elect", "United States", id="elect"
        ),
        pytest.param(
            "The foreign ministry's spokeswoman Ann Roe left.",
            "Ann Roe",
            "spokeswoman",
            "foreign ministry",
            id="possessive",
        ),
        pytest.param(
            "Secretary of State Ann Roe left.", "Ann Roe", "secretary of state", None, id="title with of"
        ),
        pytest.param("Gen. Ann Roe left.", "Ann Roe", "general", None, id="rank cut short"),
        pytest.param("ex-president Ann Roe left.", "Ann Roe", "ex-president", None, id="former"),
        pytest.param(
            "Deputy Prime Minister Ann Roe left.", "Ann Roe", "deputy prime minister", None, id="modifiers"
        ),
        pytest.param("The boy's uncle, Ben Roe, left.", "Ben Roe", "uncle", None, id="kin"),
        pytest.param("Mr. Tarn left.", "Tarn", None, None, id="honorific"),
        pytest.param('Ernesto "Paco" Vidal left.', 'Ernesto "Paco" Vidal', None, None, id="nickname"),
        pytest.param(
            "President Ömer Çelebi left.", "Ömer Çelebi", "president", None, id="diacritics are kept"
        ),
        pytest.param(
            "Ali bin Nasser al-Harbi left.", "Ali bin Nasser al-Harbi", None, None, id="Arabic particles"
        ),
        pytest.param("Jan van der Meer left.", "Jan van der Meer", None, None, id="Dutch particles"),
        pytest.param("Kim Do-yun left.", "Kim Do-yun", None, None, id="Korean"),
        pytest.param("Jordan Roe left.", "Jordan Roe", None, None, id="first name that is also a state"),
    ],
)
def test_persons(text: str, name: str, role: str | None, affiliation: str | None) -> None:
    """A person has his full name without the title, the title as role, and whom he speaks for as affiliation."""
    person = only(text)

    assert (person.name, person.role) == (name, role)
    assert (person.affiliation.name if person.affiliation else None) == affiliation


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Oleg Tarn left. Tarn smiled.", ["Oleg Tarn", "Tarn"], id="surname"),
        pytest.param("Oleg Tarn left. Mr. Tarn smiled.", ["Oleg Tarn", "Tarn"], id="honorific and surname"),
        pytest.param(
            "President Tarn left. Oleg Tarn smiled.", ["Tarn", "Oleg Tarn"], id="surname before the name"
        ),
        pytest.param("Kim Do-yun left. Kim smiled.", ["Kim Do-yun", "Kim"], id="family name first"),
        pytest.param("Nuri Çelik left. Celik smiled.", ["Nuri Çelik", "Celik"], id="marks left out"),
        pytest.param(
            "Omar al-Harbi left. Al-Harbi smiled.",
            ["Omar al-Harbi", "Al-Harbi"],
            id="particle with a capital",
        ),
        pytest.param(
            "Sami Bin Nasser left. Bin Nasser smiled.",
            ["Sami Bin Nasser", "Bin Nasser"],
            id="particle and surname",
        ),
        pytest.param("Ann B. Roe left. Ann Roe smiled.", ["Ann B. Roe", "Ann Roe"], id="initial left out"),
    ],
)
def test_names_of_one_person(text: str, words: list[str]) -> None:
    """Full and short names are one person."""
    (found,) = [found for referent, found in mentioned(text).items() if referent.kind is ActorKind.PERSON]

    assert found == words


def test_namesakes_stay_apart() -> None:
    """Two full names that share the surname are two persons; the surname is the one it has stood for."""
    found = mentioned("Ann Roe left. Roe smiled. Her brother Ben Roe stayed. Roe smiled.")

    assert {referent.name: words for referent, words in found.items()} == {
        "Ann Roe": ["Ann Roe", "Roe", "Roe"],
        "Ben Roe": ["Ben Roe"],
    }


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        pytest.param("Norway refused.", "Norway", "NOR", id="name"),
        pytest.param("The U.S. refused.", "United States", "USA", id="short form"),
        pytest.param("Oslo refused.", "Norway", "NOR", id="capital"),
        pytest.param("A treaty with Oslo was signed.", "Norway", "NOR", id="capital dealt with"),
        pytest.param("IRAN refused.", "Iran", "IRN", id="capitals alone"),
    ],
)
def test_states(text: str, name: str, country: str) -> None:
    """A state is known by its names, and by its capital where that acts."""
    state = only(text, ActorKind.STATE)

    assert (state.name, state.country) == (name, country)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He lives in Oslo.", id="capital as a place"),
        pytest.param("He lives in Norway.", id="state as a place"),
        pytest.param("The Norwegian coast is long.", id="adjective"),
        pytest.param("They gave us time.", id="no abbreviation of a state"),
        pytest.param("In May, the talks went on.", id="month"),
        pytest.param("The talks in Novo Brdo failed.", id="place that no table knows"),
        pytest.param("The Geneva Convention forbids it.", id="thing"),
        pytest.param("OSLO, May 3 (AP) -- The talks failed.", id="dateline"),
    ],
)
def test_nobody_acts(text: str) -> None:
    """Places, adjectives, things, dates and datelines are nobody who acts."""
    assert mentioned(text) == {}


def test_the_kremlin_is_not_russia() -> None:
    """A seat of government is a body of its state, never the state."""
    found = mentioned("Russia refused. The Kremlin refused.")

    assert [(referent.name, referent.kind) for referent in found] == [
        ("Russia", ActorKind.STATE),
        ("Kremlin", ActorKind.ORGANIZATION),
    ]
    assert [referent.affiliation.name for referent in found if referent.affiliation] == ["Russia"]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        pytest.param(
            "The Norwegian foreign ministry refused.", "Norwegian foreign ministry", 1, id="small letters"
        ),
        pytest.param("The Ministry of Fisheries refused.", "Ministry of Fisheries", 1, id="head noun first"),
        pytest.param(
            "The Harbour Workers Union (HWU) met. The HWU left.", "Harbour Workers Union", 3, id="acronym"
        ),
        pytest.param(
            "The Sierra Verde (SV) group left.", "Sierra Verde", 2, id="name made a body by its acronym"
        ),
        pytest.param("NATO refused.", "NATO", 1, id="well known"),
    ],
)
def test_organizations(text: str, name: str, words: int) -> None:
    """A body is known by its head noun, its acronym or the tables, and keeps them together."""
    body = only(text, ActorKind.ORGANIZATION)
    spans = [mention for mention in read(text).mentions if mention.referent == body]

    assert (body.name, len(spans)) == (name, words)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("A Fjord Post report told of it.", "Fjord Post", id="head noun"),
        pytest.param("The Oslo Times wrote of it.", "Oslo Times", id="named after a city"),
        pytest.param("The newspaper Ny Dag wrote of it.", "Ny Dag", id="common noun before"),
        pytest.param(
            "Norwegian television showed it.", "Norwegian television", id="common noun after an adjective"
        ),
        pytest.param("Reuters said so.", "Reuters", id="well known"),
    ],
)
def test_outlets(text: str, name: str) -> None:
    """An outlet is known by its head noun, by the common noun beside it or by the tables."""
    assert only(text, ActorKind.OUTLET).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Senior Norwegian officials refused.", "Senior Norwegian officials", id="of a state"),
        pytest.param("The rebels refused.", "rebels", id="common noun"),
        pytest.param("Norwegians refused.", "Norwegians", id="people"),
    ],
)
def test_groups(text: str, name: str) -> None:
    """A group that speaks or acts has its words as name."""
    assert only(text, ActorKind.GROUP).name == name


def test_the_noun_phrase_holds_title_and_apposition() -> None:
    """The words of a mention are its whole noun phrase."""
    text = "The Kremlin spokesman Oleg Tarn, an aide of the president, left."
    mention = next(m for m in read(text).mentions if m.referent.kind is ActorKind.PERSON)

    assert text[mention.start : mention.end] == "Oleg Tarn"
    assert text[slice(*mention.words)].endswith("spokesman Oleg Tarn")


@given(
    st.text(
        alphabet=st.sampled_from("aB U.S.\n,\"(of)Mr. -'Iran of the ministry said President Ö"), max_size=120
    )
)
def test_mentions_quote_the_text(text: str) -> None:
    """Whatever the text, mentions stand in order and inside their noun phrases."""
    mentions = read(text).mentions

    assert list(mentions) == sorted(mentions, key=lambda mention: (mention.start, -mention.end))
    for mention in mentions:
        assert mention.words.start <= mention.start < mention.end <= mention.words.end <= len(text)


def test_other_names_give_other_mentions_alone() -> None:
    """Renaming persons, states and bodies renames the mentions and changes nothing else."""
    text = "Norway refused. Norwegian Premier Jo Vik told the Fjord Post he would stay. Vik left Oslo."
    names = {
        "Norway": "Peru",
        "Norwegian": "Peruvian",
        "Jo": "Al",
        "Vik": "Sol",
        "Fjord": "Lomas",
        "Oslo": "Lima",
    }
    renamed = text
    for old, new in names.items():
        renamed = renamed.replace(old, new)

    assert [(m.referent.kind, m.referent.role, m.acts) for m in read(renamed).mentions] == [
        (m.referent.kind, m.referent.role, m.acts) for m in read(text).mentions
    ]

"""Mentions: who is named, what he is, whose he is, and which names are one actor."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diplonews.model import ActorKind, Article
from diplonews.reading.actors.mentions import find_mentions
from diplonews.reading.layers import Reading, Referent
from diplonews.reading.text.quotations import find_quotations
from diplonews.reading.text.sentences import split_sentences

WORDS = [
    *[
        "The",
        "the",
        "of",
        "for",
        "to",
        "and",
        "in",
        "with",
        "by",
        "according",
        "from",
        "its",
        "his",
        "said",
        "has",
    ],
    *[",", ".", ":", "'", "’", "’s", '"', "“", "”", "(", ")", "--", "-", "&", "@", "\u0301", "\0", "\n"],
    *["U.S.", "Oslo", "Norway", "Norwegian", "Kremlin", "Union", "NATO", "(NATO)", "Post", "Radio", "Party"],
    *[
        "Mr.",
        "Mrs.",
        "Gen.",
        "President",
        "Foreign",
        "Ministers",
        "minister",
        "ministry",
        "spokesman",
        "Secretary",
    ],
    *[
        "al-Masri",
        "bin",
        "Roe",
        "Vik",
        "Jr.",
        "II",
        "66",
        "May",
        "Ö",
        "rebels",
        "ex-hostages",
        "officials",
        "newspaper",
    ],
]


def read(text: str) -> Reading:
    """Return the Reading of *text* up to its mentions."""
    reading = split_sentences(Reading(article=Article(published=date(2024, 5, 6), text=text)))
    return find_mentions(find_quotations(reading))


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
        pytest.param(
            "Lt. Gen. Sir Jo Roe left.", "Jo Roe", "lieutenant general", None, id="ranks and an honorific"
        ),
        pytest.param("Gen. Ann Roe left.", "Ann Roe", "general", None, id="rank cut short"),
        pytest.param("ex-president Ann Roe left.", "Ann Roe", "ex-president", None, id="former"),
        pytest.param(
            "Deputy Prime Minister Ann Roe left.", "Ann Roe", "deputy prime minister", None, id="modifiers"
        ),
        pytest.param(
            "Navy chief of staff Admiral Jo Roe left.",
            "Jo Roe",
            "navy chief of staff",
            None,
            id="rank after an office",
        ),
        pytest.param(
            "Deputy chief of staff Lieutenant Colonel Jo Roe left.",
            "Jo Roe",
            "deputy chief of staff",
            None,
            id="rank of two words",
        ),
        pytest.param(
            "Norway's military spokesman, Major General Jo Roe, left.",
            "Jo Roe",
            "military spokesman",
            "Norway",
            id="description, then rank and name",
        ),
        pytest.param(
            "Former Norwegian president Jo Roe left.",
            "Jo Roe",
            "former president",
            None,
            id="former, before the state",
        ),
        pytest.param(
            "Norway's Unification Minister Jo Roe left.",
            "Jo Roe",
            "unification minister",
            "Norway",
            id="portfolio in no table",
        ),
        pytest.param("The envoy, Jo Dane, left.", "Jo Dane", "envoy", None, id="named like a people"),
        pytest.param("Norway's Jo Roe left.", "Jo Roe", None, "Norway", id="whose, without a title"),
        pytest.param("Army chief General Jo Roe left.", "Jo Roe", "army chief", None, id="rank after a role"),
        pytest.param("Brigadier General Jo Roe left.", "Jo Roe", "brigadier general", None, id="rank alone"),
        pytest.param(
            "Secretary of State for Defence Jo Roe left.",
            "Jo Roe",
            "secretary of state for defence",
            None,
            id="title with two offices",
        ),
        pytest.param(
            "Jo Roe, the minister of foreign affairs of Norway, left.",
            "Jo Roe",
            "minister of foreign affairs",
            "Norway",
            id="apposition with an office",
        ),
        pytest.param(
            "Jo Roe, minister for trade and industry, left.",
            "Jo Roe",
            "minister for trade and industry",
            None,
            id="two offices",
        ),
        pytest.param("Senators Ann Roe and others left.", "Ann Roe", "senator", None, id="plural title"),
        pytest.param("Attorney General Ann Roe left.", "Ann Roe", "attorney general", None, id="two heads"),
        pytest.param(
            "The ambassador to Norway Ann Roe left.",
            "Ann Roe",
            "ambassador",
            None,
            id="sent to a state, not by it",
        ),
        pytest.param(
            "France's envoy to Norway, Ann Roe, left.",
            "Ann Roe",
            "envoy",
            "France",
            id="sent by one to another",
        ),
        pytest.param(
            "Ann Roe, France's ambassador to Norway, left.",
            "Ann Roe",
            "ambassador",
            "France",
            id="sender in the apposition",
        ),
        pytest.param(
            "Gen. Ann Roe, a spokeswoman for Norway, left.",
            "Ann Roe",
            "spokeswoman",
            "Norway",
            id="office behind a rank",
        ),
        pytest.param(
            "Prime Minister Prince Jo Roe left.", "Jo Roe", "prime minister", None, id="rank after the role"
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
        pytest.param("Wei Ruolan left. Mr. Wei smiled.", ["Wei Ruolan", "Wei"], id="Chinese"),
        pytest.param("Tsai Mei-hua left. Tsai smiled.", ["Tsai Mei-hua", "Tsai"], id="Chinese, hyphen"),
        pytest.param(
            "Khalid bin Rashid al-Dosari left. Dosari smiled.",
            ["Khalid bin Rashid al-Dosari", "Dosari"],
            id="Arabic, article left out",
        ),
        pytest.param(
            "Nabil Abu Salim left. Abu Salim smiled.", ["Nabil Abu Salim", "Abu Salim"], id="Arabic, Abu"
        ),
        pytest.param(
            "Hassan el-Tawil left. El-Tawil smiled.", ["Hassan el-Tawil", "El-Tawil"], id="Arabic, el-"
        ),
        pytest.param(
            "Salah ud-Din Malik left. Malik smiled.", ["Salah ud-Din Malik", "Malik"], id="Arabic, ud-"
        ),
        pytest.param(
            "Moshe Ben Dror left. Ben Dror smiled.", ["Moshe Ben Dror", "Ben Dror"], id="Hebrew, Ben"
        ),
        pytest.param(
            "Oleg Ivanovich Tarnov left. Oleg Tarnov smiled. Tarnov sat.",
            ["Oleg Ivanovich Tarnov", "Oleg Tarnov", "Tarnov"],
            id="Slavic, father's name left out",
        ),
        pytest.param(
            "Lucía Mendoza Prieto left. Mendoza smiled.",
            ["Lucía Mendoza Prieto", "Mendoza"],
            id="Spanish, first surname",
        ),
        pytest.param(
            "Lucía Mendoza Prieto left. Mendoza Prieto smiled.",
            ["Lucía Mendoza Prieto", "Mendoza Prieto"],
            id="Spanish, both surnames",
        ),
        pytest.param(
            "Lucía de la Vega left. De la Vega smiled.",
            ["Lucía de la Vega", "De la Vega"],
            id="Spanish, particles",
        ),
        pytest.param(
            "Tomás Ortega y Ruiz left. Ortega smiled.", ["Tomás Ortega y Ruiz", "Ortega"], id="Spanish, y"
        ),
        pytest.param("Rui da Costa left. Da Costa smiled.", ["Rui da Costa", "Da Costa"], id="Portuguese"),
        pytest.param(
            "Daw Khin Myo Thant left. Khin Myo Thant smiled.",
            ["Khin Myo Thant", "Khin Myo Thant"],
            id="Burmese, whole name",
        ),
        pytest.param("U Tin Maung left. U Tin Maung smiled.", ["Tin Maung", "Tin Maung"], id="Burmese, U"),
        pytest.param(
            "Jan van der Meer left. Van der Meer smiled.", ["Jan van der Meer", "Van der Meer"], id="Dutch"
        ),
        pytest.param("Sean O'Dara left. O'Dara smiled.", ["Sean O'Dara", "O'Dara"], id="Irish"),
        pytest.param(
            "José Núñez left. Jose Nunez smiled.", ["José Núñez", "Jose Nunez"], id="marks left out, both"
        ),
        pytest.param("Søren Bøgh left. Bogh smiled.", ["Søren Bøgh", "Bogh"], id="strokes left out"),
    ],
)
def test_names_of_one_person(text: str, words: list[str]) -> None:
    """Full and short names are one person."""
    (found,) = [found for referent, found in mentioned(text).items() if referent.kind is ActorKind.PERSON]

    assert found == words


def test_another_name_of_a_person() -> None:
    """What a person is known as is a name of the same person, afterwards too."""
    found = mentioned("The army of Jo Roe, known as Jodo, left. On Monday Jodo denied it.")

    assert [words for referent, words in found.items() if referent.name == "Jo Roe"] == [
        ["Jo Roe", "Jodo", "Jodo"]
    ]


def test_a_title_in_the_plural_is_shared() -> None:
    """A title of several persons is the role of each."""
    found = mentioned("Foreign Ministers Ann Roe and Jo Vik met.")

    assert {referent.name: referent.role for referent in found} == {
        "Ann Roe": "foreign minister",
        "Jo Vik": "foreign minister",
    }


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
        pytest.param("He flew to Oslo.", id="capital as a goal"),
        pytest.param("Oslo's mayor left.", id="capital as a city"),
        pytest.param("The Oslo talks failed.", id="capital before a noun"),
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
        pytest.param("The government in Oslo left.", "government of Norway", 1, id="by its seat"),
        pytest.param("The government of Norway left.", "government of Norway", 1, id="by its state"),
        pytest.param(
            "He met a rights group in Bergen, Open Valley, on Monday.", "Open Valley", 1, id="behind its noun"
        ),
        pytest.param(
            "The Norwegian Armed Forces left.", "Norwegian Armed Forces", 1, id="forces with capitals"
        ),
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
        pytest.param("The Evening Post wrote of it.", "Evening Post", id="named after a time"),
        pytest.param("Reuters said so.", "Reuters", id="well known"),
        pytest.param("Radio Fjord told of it.", "Radio Fjord", id="common noun first"),
        pytest.param(
            "Norway's official Reuters news agency said so.", "Reuters", id="well known, with an adjective"
        ),
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


@pytest.mark.parametrize(
    ("text", "owner", "country"),
    [
        pytest.param("Norwegian Premier Jo Vik left.", None, "NOR", id="adjective alone tells the country"),
        pytest.param("Norway agreed. Its premier, Jo Vik, left.", "Norway", "NOR", id="its"),
        pytest.param("Jo Vik of Norway left.", "Norway", "NOR", id="of a state"),
        pytest.param(
            "Premier Jo Vik left. The Norwegian premier smiled.", None, "NOR", id="described elsewhere"
        ),
        pytest.param("OSLO, May 3 -- Premier Jo Vik left.", None, "NOR", id="dateline"),
        pytest.param("In Oslo, Premier Jo Vik left.", None, "NOR", id="told in its capital"),
        pytest.param("OSLO, May 3 -- Author Jo Vik left.", None, None, id="a role that no state gives"),
        pytest.param(
            'OSLO, May 3 -- "Premier Jo Vik left," he said.', None, None, id="quoted words are not at home"
        ),
        pytest.param(
            "Jo Vik, a spokesman for Norway's foreign ministry, left.",
            "foreign ministry of Norway",
            "NOR",
            id="for the body of a state",
        ),
        pytest.param("Jo Vik, a spokeswoman for the Kremlin, left.", "Kremlin", "RUS", id="for a body"),
        pytest.param(
            "The head of the World Bank, Jo Vik, left.", "World Bank", None, id="title around the body"
        ),
        pytest.param(
            "A spokesman for Premier Ann Roe, Jo Vik, left.", "Ann Roe", None, id="title around a person"
        ),
    ],
)
def test_whose_a_person_is(text: str, owner: str | None, country: str | None) -> None:
    """Whom a person belongs to is an actor that the text names; the country may be told by an adjective alone."""
    person = next(referent for referent in mentioned(text) if referent.name == "Jo Vik")

    assert (person.affiliation.name if person.affiliation else None, person.country) == (owner, country)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Norway's foreign ministry refused.", "foreign ministry of Norway", id="possessive"),
        pytest.param("The navy of Norway refused.", "navy of Norway", id="of a state"),
        pytest.param(
            "OSLO, May 3 -- The foreign ministry refused.", "foreign ministry of Norway", id="dateline"
        ),
        pytest.param("Jo Vik will stay, his office said.", "office of Jo Vik", id="of a person"),
        pytest.param(
            "The Norwegian foreign ministry refused.",
            "Norwegian foreign ministry",
            id="its own words tell it",
        ),
    ],
)
def test_names_of_bodies_tell_whose_they_are(text: str, name: str) -> None:
    """A body that is only called by what it is has its owner in its name."""
    assert only(text, ActorKind.ORGANIZATION).name == name


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        pytest.param("Foreign Minister Jo Vik left.", "GOV", id="government"),
        pytest.param("Senator Jo Vik left.", "LEG", id="parliament"),
        pytest.param("Gen. Jo Vik left.", "MIL", id="army"),
        pytest.param("Former President Jo Vik left.", "ELI", id="former"),
        pytest.param("Opposition leader Jo Vik left.", "OPP", id="opposition"),
        pytest.param("Kremlin spokesman Jo Vik left.", "GOV", id="whoever he speaks for"),
        pytest.param("Jo Vik left.", None, id="nothing is told"),
    ],
)
def test_sectors(text: str, sector: str | None) -> None:
    """The sector of a person follows from the role, or from whom he speaks for."""
    assert only(text).sector == sector


def test_aliases() -> None:
    """Other forms of a name are aliases; a capital is none."""
    (state,) = mentioned("The United States refused. The U.S. left. Washington agreed.")

    assert state.aliases == ("U.S.",)


def test_two_ministries_stay_apart() -> None:
    """Bodies of one name and two states are two actors."""
    found = mentioned("Norway's foreign ministry refused. Peru's foreign ministry agreed.")

    assert {referent.name for referent in found} >= {"foreign ministry of Norway", "foreign ministry of Peru"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Oslo, angered by the arrests, has imposed a ban.", id="participle between"),
        pytest.param("Oslo, which had waited, has imposed a ban.", id="relative clause between"),
        pytest.param("Oslo on Monday flatly refused.", id="day and adverb between"),
        pytest.param("Oslo and Lima agreed.", id="first of two"),
        pytest.param("It will happen, according to Oslo.", id="according to"),
        pytest.param("They accused Oslo.", id="object"),
        pytest.param("A deal between Oslo and Lima failed.", id="between"),
    ],
)
def test_a_capital_that_acts(text: str) -> None:
    """A capital stands for its state where it is subject, object or party."""
    assert "Norway" in {referent.name for referent in mentioned(text)}


def test_groups_are_joined_by_their_noun() -> None:
    """What only tells a state of the same people does not make another group; a group that never acts is none."""
    found = mentioned("The freed hostages left. The hostages refused to speak. He spoke of villagers.")

    assert {referent.name: words for referent, words in found.items()} == {
        "freed hostages": ["freed hostages", "hostages"]
    }


def test_lists_of_states_stay_apart() -> None:
    """States joined by commas and "and" are one each."""
    names = {referent.name for referent in mentioned("Norway, Peru and the United States refused.")}

    assert names >= {"Peru", "United States"}


def test_a_headline_names_only_whom_the_tables_know() -> None:
    """Where each word has a capital, capitals make no name."""
    text = "Peru Will Not Send the Boats Back to Its Neighbor After All"

    assert {mention.referent.name for mention in read(text).mentions} == {"Peru"}


def test_the_noun_phrase_holds_title_and_apposition() -> None:
    """The words of a mention are its whole noun phrase."""
    text = "The Kremlin spokesman Oleg Tarn, an aide of the president, left."
    mention = next(m for m in read(text).mentions if m.referent.kind is ActorKind.PERSON)

    assert text[mention.start : mention.end] == "Oleg Tarn"
    assert text[slice(*mention.words)].endswith("spokesman Oleg Tarn")


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
@example("Roe'Vik ’ Norwegian ’ Mrs. Mrs.")
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


def test_body_named_by_a_plural_and_a_preposition() -> None:
    """A plural with a preposition in capitals is the name of a body, not a title before somebody's name."""
    body = only("Teachers Without Chalk condemned the arrest.", ActorKind.ORGANIZATION)

    assert body.name == "Teachers Without Chalk"

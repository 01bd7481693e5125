"""Who speaks, to whom, and on which day."""

from datetime import date

import pytest

from diplonews.model import ActorKind, Article
from diplonews.reading.actors.mentions import find_mentions
from diplonews.reading.layers import Reading, Speaker
from diplonews.reading.statements.attributions import find_attributions
from diplonews.reading.statements.speakers import find_speakers
from diplonews.reading.text.quotations import find_quotations
from diplonews.reading.text.sentences import split_sentences
from diplonews.reading.times import find_times


def read_speakers(text: str) -> Reading:
    """Return the reading of *text*, published on Friday 8 March 2024, up to its speakers."""
    reading = Reading(article=Article(text=text, published=date(2024, 3, 8)))
    for step in (
        split_sentences,
        find_quotations,
        find_times,
        find_mentions,
        find_attributions,
        find_speakers,
    ):
        reading = step(reading)
    return reading


def speak(text: str) -> tuple[Speaker, ...]:
    """Return the speakers of *text*, published on Friday 8 March 2024."""
    return read_speakers(text).speakers


def names(text: str) -> list[str | None]:
    """Return the names of those who speak in *text*."""
    return [speaker.referent.name if speaker.referent else None for speaker in speak(text)]


def days(text: str) -> list[date | None]:
    """Return the first day of each statement of *text*."""
    return [speaker.said.start if speaker.said else None for speaker in speak(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("President Anna Berg said it was late.", ["Anna Berg"], id="title and name"),
        pytest.param("President Anna Berg came. Berg said it was late.", ["Anna Berg"], id="surname"),
        pytest.param("President Anna Berg came. She said it was late.", ["Anna Berg"], id="pronoun"),
        pytest.param(
            "Foreign Minister Anna Berg met President Carl Dorn. She said it was late.", ["Anna Berg"], id="subject before object"
        ),
        pytest.param(
            'Minister Anna Berg said it was late. "President Dorn left," she said.', ["Anna Berg", "Anna Berg"],
            id="not whom the words name",
        ),
        pytest.param("The foreign minister, Anna Berg, said it was late.", ["Anna Berg"], id="name beside a description"),
        pytest.param("The paper's editor, Per Dorn, said it was late.", ["Per Dorn"], id="name spelt like a preposition"),
        pytest.param("A senior ministry official said it was late.", ["A senior ministry official"], id="unnamed"),
        pytest.param("An official who asked not to be named said it was late.", ["an official"], id="unnamed, by wish"),
        pytest.param(
            "A ministry official said it was late. The official added that nobody came.",
            ["A ministry official", "A ministry official"],
            id="unnamed, described again",
        ),
        pytest.param(
            'Carl Dorn, the envoy, denied it. Minister Per Lund was angry. "Norway left," he said, adding that it was late.',
            ["Carl Dorn", "Per Lund", "Per Lund"],
            id="one subject of two verbs is one person",
        ),
        pytest.param(
            "President Carl Dorn came. He urged him to leave, a palace spokeswoman said.",
            ["Carl Dorn", "a palace spokeswoman"],
            id="a pronoun does not mean who is of the other gender by her noun",
        ),
        pytest.param(
            "The Observer Mission, made up of officers from Chile, Peru and Brazil, said it was late.",
            ["Observer Mission"],
            id="a list beside the subject",
        ),
        pytest.param(
            "Mediators from Norway and France said it was late.", ["mediators from Norway and France"], id="people from two states"
        ),
        pytest.param(
            "Justice Minister Anna Berg came. The former minister said it was late.", ["the former minister"], id="no former minister"
        ),
        pytest.param(
            "Ex-minister Anna Berg came. Justice Minister Per Lund left. The former minister said it was late.", ["Anna Berg"],
            id="the former minister",
        ),
        pytest.param("Zokar said it was late.", ["Zokar"], id="a lone word without an article is a name"),
        pytest.param("France said it was late.", ["France"], id="state"),
        pytest.param(
            "The Rapid Support Forces said it was late. The group said nobody came.",
            ["Rapid Support Forces", "Rapid Support Forces"],
            id="the group",
        ),
        pytest.param(
            "France was late. French President Anna Berg said her country denied the report.", ["Anna Berg", "France"], id="her country"
        ),
        pytest.param("The French ministry spokesman, Carl Dorn, said it was late.", ["Carl Dorn"], id="name beside a longer description"),
        pytest.param("A spokesman for the White House, Carl Dorn, said it was late.", ["Carl Dorn"], id="name beside a body's man"),
        pytest.param(
            "Anna Berg said it was late and left with her aides. Carl Dorn left with his aides. She said nobody came.",
            ["Anna Berg", "Anna Berg"],
            id="gender shown by a possessive",
        ),
        pytest.param("A statement from the Kremlin said it was late.", ["Kremlin"], id="statement from a body"),
        pytest.param("It was late, according to a statement by the White House.", ["White House"], id="statement by a body"),
        pytest.param("Both France and Spain said it was late.", ["France"], id="the first of several"),
        pytest.param("Anna Berg: It was late.", ["Anna Berg"], id="label"),
        pytest.param(
            "President Anna Berg said it was late. The statement added that nobody came.", ["Anna Berg", "Anna Berg"], id="her statement"
        ),
        pytest.param(
            "Anna Berg said it was late. Minister Carl Dorn left. She added that nobody came.", ["Anna Berg", "Anna Berg"], id="adding"
        ),
        pytest.param("The rebels fired on the villagers, who said it was late.", ["the villagers"], id="relative without a name"),
    ],
)  # fmt: skip
def test_who_speaks(text: str, expected: list[str | None]) -> None:
    """A source is resolved to whoever is meant by its words."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        pytest.param("Foreign Minister Anna Berg left.", "The minister", "Anna Berg", id="head of the role"),
        pytest.param("Foreign Minister Anna Berg left.", "Minister Berg", "Anna Berg", id="title and surname"),
        pytest.param("Foreign Minister Anna Berg left.", "Ms. Berg", "Anna Berg", id="honorific and surname"),
        pytest.param("President Carl Dorn left.", "He", "Carl Dorn", id="he"),
        pytest.param("Mrs. Anna Berg met Mr. Carl Dorn.", "He", "Carl Dorn", id="he, by the honorific"),
        pytest.param("Kremlin spokesman Oleg Tarn left.", "The spokesman", "Oleg Tarn", id="the spokesman"),
        pytest.param("Kremlin spokesman Oleg Tarn left.", "The Kremlin spokesman", "Oleg Tarn", id="with his body"),
        pytest.param("The foreign ministry protested.", "The ministry", "foreign ministry", id="the ministry"),
        pytest.param("Norway's foreign ministry protested.", "It", "foreign ministry of Norway", id="it"),
        pytest.param("Norwegian officials left.", "They", "Norwegian officials", id="they"),
        pytest.param("The Harbour Workers Union (HWU) met.", "The HWU", "Harbour Workers Union", id="acronym"),
        pytest.param("The Harbour Workers Union met.", "The union", "Harbour Workers Union", id="the union"),
        pytest.param("The European Union met.", "The bloc", "European Union", id="the bloc"),
        pytest.param("The daily Ny Dag refused.", "The newspaper", "Ny Dag", id="the newspaper"),
        pytest.param("Ban Do-yun left.", "Ban", "Ban Do-yun", id="family name first"),
        pytest.param("Daw Khin Myo Thant left.", "Khin Myo Thant", "Khin Myo Thant", id="a name that has no surname"),
        pytest.param("Nobody left.", "Oslo", "Norway", id="a capital"),
        pytest.param("Nobody left.", "The White House", "White House", id="a seat of government"),
    ],
)  # fmt: skip
def test_who_is_meant(before: str, source: str, speaker: str) -> None:
    """Pronouns, descriptions and short names stand for whoever was named before."""
    assert names(f"{before} {source} said it was late.") == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anna Berg, who leads the party, said it was late.", ["Anna Berg"], id="described behind the name"),
        pytest.param("Anna Berg, who said it was late, left.", ["Anna Berg"], id="who"),
        pytest.param('"It is late," said Anna Berg.', ["Anna Berg"], id="behind the words"),
        pytest.param('"It is late," Anna Berg said, "and nobody came."', ["Anna Berg"], id="inside the words"),
        pytest.param('"It is late," Anna Berg said.\n\n"Nobody came."', ["Anna Berg"], id="a paragraph that goes on"),
        pytest.param("Two sources familiar with the talks said it was late.", ["two sources familiar with the talks"], id="unnamed sources"),
        pytest.param("According to a person briefed on the talks, it was late.", ["a person briefed on the talks"], id="unnamed, according to"),
        pytest.param("A diplomat, who asked not to be named, said it was late.", ["A diplomat"], id="unnamed, between commas"),
        pytest.param("Reuters quoted an official as saying it was late.", ["Reuters", "an official"], id="unnamed, quoted"),
    ],
)  # fmt: skip
def test_where_the_source_stands(text: str, expected: list[str | None]) -> None:
    """The source stands before, behind or inside what is reported; an unnamed one keeps its words."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Reuters quoted Anna Berg as saying it was late.", [("Reuters", None), ("Anna Berg", 0)], id="quoted as saying"),
        pytest.param("Reuters reported that Anna Berg had said it was late.", [("Reuters", None), ("Anna Berg", 0)], id="a report of a saying"),
        pytest.param("According to Reuters, Anna Berg said it was late.", [("Reuters", None), ("Anna Berg", 0)], id="according to"),
        pytest.param("It was late, Reuters reported, citing Anna Berg.", [("Reuters", None), ("Anna Berg", 0)], id="citing"),
        pytest.param(
            "Anna Berg said Carl Dorn had told the envoys that Norway had denied the report.",
            [("Anna Berg", None), ("Carl Dorn", 0), ("Norway", 1)],
            id="three levels",
        ),
    ],
)  # fmt: skip
def test_nested_attribution(text: str, expected: list[tuple[str, int | None]]) -> None:
    """Both levels of what somebody says that somebody said have their speaker, the inner one within the outer."""
    reading = read_speakers(text)
    speakers = [speaker.referent.name if speaker.referent else "" for speaker in reading.speakers]

    assert list(zip(speakers, [one.within for one in reading.attributions], strict=True)) == expected


def test_unnamed_source() -> None:
    """A source without a name is an unnamed actor with the words used."""
    referent = speak("Two diplomats said it was late.")[0].referent

    assert referent is not None
    assert (referent.kind, referent.name) == (ActorKind.UNNAMED, "two diplomats")


def test_hearsay_has_no_speaker() -> None:
    """Where nobody is named for what is said, nobody speaks."""
    assert names("It was stressed that it was late. Anna Berg is said to have left.") == [None, None]


def test_first_person_is_left_alone() -> None:
    """Nobody is guessed for the first person."""
    assert names('"I said it was late," Anna Berg said.') == [None, "Anna Berg"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anna Berg said on Monday it was late.", [date(2024, 3, 4)], id="clause of the cue"),
        pytest.param("On Tuesday Anna Berg said it was late.", [date(2024, 3, 5)], id="before the subject"),
        pytest.param("Anna Berg said the talks of Monday had failed.", [None], id="a day of the words themselves"),
        pytest.param(
            "Anna Berg said on Monday it was late. Berg added that nobody came.", [date(2024, 3, 4)] * 2, id="same occasion"
        ),
        pytest.param(
            "Anna Berg said on Monday it was late. Berg had said that nobody came.", [date(2024, 3, 4), None], id="another occasion"
        ),
        pytest.param("Anna Berg said it was late.", [None], id="never the day of publication"),
        pytest.param("Anna Berg left on Tuesday. She said it was late.", [date(2024, 3, 5)], id="what she did before"),
        pytest.param(
            "Three hostages said on Monday it was late. One of the hostages said nobody came.", [date(2024, 3, 4)] * 2, id="one of them"
        ),
        pytest.param("Anna Berg, who left on Monday, said it was late.", [None], id="a day that tells who she is"),
        pytest.param("During the war Anna Berg said it was late.", [None], id="another time"),
        pytest.param("Anna Berg said it was late. Berg added on Monday that nobody came.", [date(2024, 3, 4)] * 2, id="told right behind"),
        pytest.param("Anna Berg ordered the army Monday to leave.", [date(2024, 3, 4)], id="before the infinitive"),
        pytest.param("OSLO, March 4 -- Anna Berg said it was late.", [None], id="a dateline is no day of saying"),
    ],
)  # fmt: skip
def test_when_it_was_said(text: str, expected: list[date | None]) -> None:
    """The day comes from the clause of the cue or from the speaker's occasion, else it is unknown."""
    assert days(text) == expected


def test_the_lead_dates_those_who_speak_for_it() -> None:
    """The day that the lead gives for a body holds for its spokesman."""
    text = (
        "On Monday, France denied that its envoy had left. The talks were hard and long, and nobody slept. "
        "French Foreign Minister Anna Berg said it was late."
    )

    assert days(text)[-1] == date(2024, 3, 4)


def test_who_is_told() -> None:
    """The one who is told is an addressee."""
    speakers = speak("Anna Berg told President Carl Dorn that it was late.")

    assert [hearer.name for hearer in speakers[0].addressees] == ["Carl Dorn"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anna Berg: It is late.", ["Anna Berg"], id="a name as label"),
        pytest.param("President Anna Berg: It is late.", ["Anna Berg"], id="a title and a name as label"),
        pytest.param("Anna Berg came.\n\nBERG: It is late.", ["Anna Berg"], id="a last name in capitals"),
        pytest.param("The rules: Nobody comes late.", [], id="a heading is no label"),
        pytest.param("LATE: Nobody came.", [], id="nor is a word in capitals that is no name"),
        pytest.param("“It is late.” — Anna Berg", ["Anna Berg"], id="a dash and a name"),
        pytest.param('"It is late." -- Anna Berg, minister of trade.', ["Anna Berg"], id="a dash, a name and a role"),
        pytest.param("“It is late.” — The army left.", [], id="a dash and a sentence"),
        pytest.param('"It is late." -- Anna Berg paused.', [], id="a dash and what a person did"),
    ],
)  # fmt: skip
def test_labels_and_signatures(text: str, expected: list[str | None]) -> None:
    """A name before a colon, or behind a quotation and a dash, is who speaks."""
    assert names(text) == expected


def test_a_label_holds_to_the_end_of_its_paragraph() -> None:
    """What stands behind a label is said by the one it names, up to the next label or paragraph."""
    text = "Anna Berg: It is late. Nobody came.\n\nAnna Berg: We go."
    first, second = read_speakers(text).attributions

    assert [text[one.content[0].start : one.content[0].end] for one in (first, second)] == [
        "It is late. Nobody came",
        "We go",
    ]

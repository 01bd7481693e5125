"""Who is given as the source of which words, by which cue."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from attributing import attribute, found
from diplonews.model import Act
from diplonews.reading.layers import Reading
from diplonews.reading.text.quotations import find_quotations
from diplonews.reading.text.sentences import split_sentences
from diplonews.reading.times import find_times


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        pytest.param("The minister said the talks had failed.", "The minister", "said", ("the talks had failed",), id="bare clause"),
        pytest.param("The minister said that the talks had failed.", "The minister", "said", ("the talks had failed",), id="that left out"),
        pytest.param("Berg on Monday said it would go.", "Berg", "said", ("it would go",), id="a day between subject and verb"),
        pytest.param('"We will go," Berg said.', "Berg", "said", ("We will go",), id="quotation before"),
        pytest.param('Berg said, "We will go."', "Berg", "said", ("We will go",), id="quotation behind"),
        pytest.param('"We will go," said Anna Berg, the minister.', "Anna Berg, the minister", "said", ("We will go",), id="inverted, apposition kept"),
        pytest.param('"We will go," Berg said, "and soon."', "Berg", "said", ("We will go", "and soon"), id="quotation around"),
        pytest.param('"We will go," Berg said. "We will stay."', "Berg", "said", ("We will go", "We will stay"), id="quotation without a cue goes on"),
        pytest.param("``We will go,'' Berg said.", "Berg", "said", ("We will go",), id="doubled marks"),
        pytest.param("“We will go. We must,” Berg said.", "Berg", "said", ("We will go. We must",), id="curly, two sentences"),
        pytest.param("The talks had failed, the ministry said.", "the ministry", "said", ("The talks had failed",), id="clause before"),
        pytest.param("The trouble, she said, is that nobody came.", "she", "said", ("The trouble", "is that nobody came"), id="clause around"),
        pytest.param("Six men had fled, Berg said, but their wives knew that.", "Berg", "said", ("Six men had fled", "but their wives knew that"), id="goes on with but"),
        pytest.param("Anna Berg, the minister, said it was late.", "Anna Berg, the minister", "said", ("it was late",), id="apposition before the verb"),
        pytest.param("Berg vowed to fight on.", "Berg", "vowed", ("fight on",), id="infinitive without to"),
        pytest.param("Berg urged the rebels to lay down their arms.", "Berg", "urged", ("the rebels to lay down their arms",), id="object and infinitive"),
        pytest.param("Berg accused the army of looting.", "Berg", "accused", ("the army of looting",), id="accused of"),
        pytest.param("Berg was accused on Monday by the owners of a ship of looting.", "the owners of a ship", "accused", ("Berg", "of looting"), id="accused by"),
        pytest.param("Berg was urged by Norway to leave.", "Norway", "urged", ("Berg", "to leave"), id="urged by"),
        pytest.param("The plan was called by critics a farce.", "critics", "called", ("The plan", "a farce"), id="called by"),
        pytest.param("In Oslo, Berg said, officers found a list.", "Berg", "said", ("In Oslo", "officers found a list"), id="inserted behind a place"),
        pytest.param("In his car, Berg told reporters, officers found a list.", "Berg", "told", ("In his car", "officers found a list"), id="inserted with who is told"),
        pytest.param("Berg said no when asked whether Dorn had gone.", "Berg", "said", ("no when asked whether Dorn had gone",), id="when asked"),
        pytest.param("Berg said at a daily briefing that it was late.", "Berg", "said", ("it was late",), id="form in -ing that is a noun"),
        pytest.param("Berg called the move unjustified.", "Berg", "called", ("the move unjustified",), id="called by an adjective"),
        pytest.param('Berg called the vote "a farce" but stayed.', "Berg", "called", ('the vote "a farce"',), id="name before a further deed"),
        pytest.param('"We shall go," an envoy in Oslo, who asked for silence, told The Herald.', "an envoy in Oslo, who asked for silence", "told", ("We shall go",), id="told whom, behind a long subject"),
        pytest.param("Berg said he would go, a claim Dorn has not confirmed.", "Berg", "said", ("he would go",), id="a claim that a name judges"),
        pytest.param("According to Berg, speaking for two envoys, nobody came.", "Berg", "According to", ("nobody came",), id="according to, citing others"),
        pytest.param("Berg said in a report released on Monday that it was late.", "Berg", "said", ("it was late",), id="in a report released"),
        pytest.param("Berg told his counterpart, Per Dorn, during a call that it was late.", "Berg", "told", ("it was late",), id="apposition of who is told"),
        pytest.param("Dorn is calm; he sold it, he told them.", "he", "told", ("he sold it",), id="a pronoun behind a break goes on from there"),
        pytest.param("Nobody had come to the hall, Anna Berg counters.", "Anna Berg", "counters", ("Nobody had come to the hall",), id="a form that may be a noun, at the end"),
        pytest.param("Berg expressed regret: nobody had come.", "Berg", "expressed", ("regret",), id="a noun phrase ends at a colon"),
        pytest.param("Berg said, smiling at Dorn, the envoy, that it was late.", "Berg", "said", ("it was late",), id="that, far behind a participle"),
        pytest.param("Berg repeated his claim that it was late.", "Berg", "repeated his claim", ("it was late",), id="verb and noun make one cue"),
        pytest.param("Berg has asked to see the list.", "Berg", "asked", ("see the list",), id="asked to"),
        pytest.param("Berg denied rights abuses.", "Berg", "denied", ("rights abuses",), id="denied what is no right"),
        pytest.param("Berg described the talks as useful.", "Berg", "described", ("the talks as useful",), id="described as"),
        pytest.param("Berg called the report a lie.", "Berg", "called", ("the report a lie",), id="called by a name"),
        pytest.param("Berg told reporters that it was late.", "Berg", "told", ("it was late",), id="hearer before that"),
        pytest.param("Berg told the envoys he would wait.", "Berg", "told", ("he would wait",), id="hearer before a bare clause"),
        pytest.param("Berg denied the report.", "Berg", "denied", ("the report",), id="noun phrase"),
        pytest.param("Berg asked whether it was late.", "Berg", "asked", ("whether it was late",), id="reported question"),
        pytest.param("Berg called for an early vote.", "Berg", "called", ("an early vote",), id="preposition"),
        pytest.param("According to the ministry, the talks had failed.", "the ministry", "According to", ("the talks had failed",), id="according to, before"),
        pytest.param("The talks had failed, according to the ministry.", "the ministry", "according to", ("The talks had failed",), id="according to, behind"),
        pytest.param("Berg issued a statement, saying the talks had failed.", "Berg", "saying", ("the talks had failed",), id="participle shares the subject"),
        pytest.param("Berg's claim that the talks had failed was ignored.", "Berg", "claim", ("the talks had failed",), id="noun with its owner"),
        pytest.param("Berg said in a statement that it was late.", "Berg", "said", ("it was late",), id="occasion of saying"),
        pytest.param("Berg was quoted as saying it was late.", "Berg", "saying", ("it was late",), id="quoted, nobody quotes"),
        pytest.param("Berg went on to say it was late.", "Berg", "say", ("it was late",), id="went on to say"),
        pytest.param("If it is late, Berg said, we go.", "Berg", "said", ("If it is late", "we go"), id="inserted between two clauses"),
        pytest.param("While it was late, Berg said nobody came.", "Berg", "said", ("nobody came",), id="lead-in left out"),
        pytest.param("PARIS (AP) -- It was late, Berg said.", "Berg", "said", ("It was late",), id="dateline left out"),
        pytest.param("Berg said it was late, and the army left.", "Berg", "said", ("it was late, and the army left",), id="two clauses of one report"),
        pytest.param("Berg told the envoys of the late hour.", "Berg", "told", ("the late hour",), id="hearer before a preposition"),
        pytest.param("Berg accused the army on Monday of looting.", "Berg", "accused", ("the army", "of looting"), id="day of the verb"),
        pytest.param("Berg rejected this as baseless.", "Berg", "rejected", ("baseless",), id="what was said before"),
        pytest.param("If it was late, we would go, Berg said.", "Berg", "said", ("If it was late, we would go",), id="condition before"),
        pytest.param("It was late, Berg said; nobody had come.", "Berg", "said", ("It was late", "nobody had come"), id="semicolon"),
        pytest.param('Berg said it was "late. Very late."', "Berg", "said", ('it was "late. Very late."',), id="quotation over sentences in a clause"),
        pytest.param('Berg vowed to "fight on" in the town.', "Berg", "vowed", ('"fight on" in the town',), id="quotation runs on"),
        pytest.param("Berg told the envoys that they had agreed to go.", "Berg", "told", ("they had agreed to go",), id="infinitive in the clause"),
        pytest.param("Berg rejected a U.S. claim that it was late.", "U.S. claim", "claim", ("it was late",), id="claim of a state, rejected"),
        pytest.param('Berg called that "a lie".', "Berg", "called", ('that "a lie"',), id="called that something"),
        pytest.param("In the town that slept, Berg said, nobody came.", "Berg", "said", ("In the town that slept", "nobody came"), id="place before"),
        pytest.param("It was late, Berg said, hours after the vote.", "Berg", "said", ("It was late",), id="what the writer adds behind the cue"),
        pytest.param("As Berg noted, it was late.", "Berg", "noted", ("it was late",), id="as somebody noted, before"),
        pytest.param("It was late, as Berg noted.", "Berg", "noted", ("It was late",), id="as somebody noted, behind"),
        pytest.param("People close to the talks say it is late.", "People close to the talks", "say", ("it is late",), id="plural far from the verb"),
        pytest.param("Berg (D-Nev.) told reporters that it was late.", "Berg (D-Nev.)", "told", ("it was late",), id="brackets"),
        pytest.param("Berg — a teacher — says he is late.", "Berg — a teacher", "says", ("he is late",), id="dashes"),
        pytest.param("‘It was late,’ Berg said.", "Berg", "said", ("It was late",), id="single marks"),
        pytest.param("Berg reminded the envoys of the late hour.", "Berg", "reminded", ("the envoys of the late hour",), id="reminded of"),
        pytest.param("Berg said it was late, while others were asleep.", "Berg", "said", ("it was late",), id="what the writer adds stays out"),
        pytest.param("It was late, in the words of Berg.", "Berg", "in the words of", ("It was late",), id="in the words of"),
        pytest.param("In the view of the ministry, it was late.", "the ministry", "In the view of", ("it was late",), id="in the view of"),
        pytest.param("PARIS, May 3 -- According to Berg, it was late.", "Berg", "According to", ("it was late",), id="source right behind a dateline"),
        pytest.param("Berg called the report baseless.", "Berg", "called", ("the report baseless",), id="called by an adjective"),
        pytest.param("Berg attacked the army for looting.", "Berg", "attacked", ("the army for looting",), id="attacked in words"),
        pytest.param("Berg wondered aloud whether it was late.", "Berg", "wondered", ("whether it was late",), id="aloud"),
        pytest.param("Berg proposed that Norway explain the delay.", "Berg", "proposed", ("Norway explain the delay",), id="a plain form says nothing"),
        pytest.param("Berg denied the report on May 3, 2023.", "Berg", "denied", ("the report",), id="a day behind a noun of saying"),
        pytest.param("Berg asked the army to leave on March 1.", "Berg", "asked", ("the army to leave",), id="a day that is over"),
        pytest.param("Berg asked the army to leave on March 9.", "Berg", "asked", ("the army to leave on March 9",), id="a day to come"),
        pytest.param("Berg insisted on a vote.", "Berg", "insisted on", ("a vote",), id="a particle and a noun phrase"),
        pytest.param('The letter read: "It is late."', "The letter", "read", ("It is late",), id="a letter that read"),
        pytest.param('"It is late," read the letter.', "the letter", "read", ("It is late",), id="a letter that read, inverted"),
        pytest.param("Berg, according to Dorn, had left.", "Dorn", "according to", ("Berg", "had left"), id="according to, inside"),
        pytest.param("Berg's warning that it was late went unheard.", "Berg", "warning", ("it was late",), id="noun as subject of another verb"),
    ],
)  # fmt: skip
def test_patterns(text: str, source: str, cue: str, content: tuple[str, ...]) -> None:
    """Each way of reporting gives its source, its cue and its words."""
    assert found(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Berg did not say who would come.", id="negated"),
        pytest.param("Berg would not say who would come.", id="refused"),
        pytest.param("Berg hopes that it is late.", id="belief"),
        pytest.param("His claims were many.", id="noun"),
        pytest.param("Berg called the minister on Monday.", id="a call by telephone"),
        pytest.param("The army attacked the town for days.", id="an attack with arms"),
        pytest.param("The alleged plot was near the town.", id="adjective"),
        pytest.param("Berg could say that it was late.", id="only possible"),
        pytest.param("Berg, who asked not to be named, is late.", id="asked for himself"),
        pytest.param("Hundreds marched in the town on Monday to demand a vote.", id="an aim"),
        pytest.param("Berg wants to say that it was late.", id="only wished"),
        pytest.param("", id="nothing"),
    ],
)
def test_nothing_is_said(text: str) -> None:
    """Words of saying that report nothing give no attribution."""
    assert found(text) == []


def test_beliefs_are_read_where_asked_for() -> None:
    """A verb of belief reports where the option is set."""
    assert found("Berg hopes that it is late.", beliefs=True) == [("Berg", "hopes", ("it is late",))]


def test_what_is_denied_is_taken_whole() -> None:
    """A denied report is the noun phrase with its clause; the report itself is an attribution in it."""
    assert found("Berg denied reports that it was late.") == [
        ("Berg", "denied", ("reports that it was late",)),
        ("reports", "reports", ("it was late",)),
    ]


def test_with_somebody_saying() -> None:
    """The source of a participle behind "with" stands between the two."""
    assert found("The army left, with Berg saying it was late.")[0][:2] == ("Berg", "saying")


def test_two_cues_of_one_sentence() -> None:
    """Two verbs of one subject are two attributions, each with its own words."""
    assert found("Berg said it was late and added that nobody came.") == [
        ("Berg", "said", ("it was late",)),
        ("Berg", "added", ("nobody came",)),
    ]


def test_a_noun_without_a_relative_is_called_a_name() -> None:
    """What stands before the subject is what is called, where its clause has no relative."""
    said = found('Dorn made a charge he called "an invention" on Sunday.')

    assert said == [("he", "called", ("a charge", "an invention"))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The court denied a motion to free him.", id="motion"),
        pytest.param("The ministry denied him entry.", id="entry"),
        pytest.param("The guard fired on a boat in disputed waters.", id="adjective"),
        pytest.param("Norway denied visas to two men.", id="visas"),
        pytest.param(
            "It was a charge that Oslo denied hours after the vote.", id="that, the object of the verb"
        ),
        pytest.param("Dorn left a report published in Oslo.", id="published where"),
    ],
)
def test_nothing_is_reported(text: str) -> None:
    """Words that withhold something, and verbs whose object stands before them, report nothing."""
    assert found(text) == []


def test_a_participle_belongs_to_the_subject_outside_the_quotation() -> None:
    """What goes on behind a quotation goes on with who is quoted, not with whom the quotation names."""
    said = found('"The men spoke about bread," she said, adding that it was late.')

    assert [source for source, _, _ in said] == ["The men", "she", "she"]


def test_what_somebody_else_says_behind_but() -> None:
    """A clause behind "but" that is reported by its own verb is not what the first one says."""
    assert found("Berg said it was late but Dorn denied the report.") == [
        ("Berg", "said", ("it was late",)),
        ("Dorn", "denied", ("the report",)),
    ]


def test_both_levels_of_a_quoted_quotation() -> None:
    """An agency that quotes somebody gives two attributions, the outer one around the inner."""
    attributions = attribute('"It is late," the agency quoted Berg as saying.').attributions

    assert [one.verb for one in attributions] == ["quote", "say"]
    assert [one.within for one in attributions] == [None, 0]


def test_what_is_said_in_reported_words_is_nested() -> None:
    """A cue inside the words of another attribution is within it."""
    attributions = attribute("Berg said the army denied the report.").attributions

    assert [one.within for one in attributions] == [None, 0]


def test_quotation_of_the_next_paragraph_goes_on() -> None:
    """A quotation paragraph without a cue belongs to the one who was quoted before it."""
    assert found('"It is late," Berg said.\n\n"Nobody came."') == [
        ("Berg", "said", ("It is late", "Nobody came"))
    ]


def test_the_act_comes_from_the_frame() -> None:
    """The same verb warns or demands by what follows it."""
    warned, demanded = attribute("Berg warned it was late. Berg warned them to leave.").attributions

    assert (warned.act, demanded.act) == (Act.WARN, Act.DEMAND)


def test_shape_of_marks_changes_nothing() -> None:
    """Straight and curly marks give the same attributions."""
    straight = '"It is late," Berg said. He called it "a farce" and left. "Nobody came."'
    curly = "“It is late,” Berg said. He called it “a farce” and left. “Nobody came.”"

    assert attribute(straight).attributions == attribute(curly).attributions


PIECES = st.sampled_from(
    ["Berg", "said", "told", "that", "the army", "quoted", "as saying", "according to", '"', "“", "”", ",", ".", ":", "(", ")", "\n\n",
     "who", "and", "denied", "claims", "to", "on Monday", "had", "called", "``", "''", "--", "'s", "it", "was", "late", "accused", "of"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40))
def test_any_words_give_sound_stretches(pieces: list[str]) -> None:
    """Whatever the words, stretches lie in the text, quotes in the content, and outer attributions exist."""
    text = " ".join(pieces)
    attributions = attribute(text).attributions

    for one in attributions:
        stretches = [*one.content, *one.quotes, *(part for part in (one.cue, one.source) if part)]
        assert all(0 <= start < end <= len(text) for start, end in stretches)
        assert all(any(a <= start and end <= b for a, b in one.content) for start, end in one.quotes)
        assert all(left.end <= right.start for left, right in zip(one.content, one.content[1:], strict=False))
        assert one.within is None or 0 <= one.within < len(attributions)


def test_layers_are_left_alone() -> None:
    """The step adds its layer and changes no other."""
    reading = attribute("Berg said it was late.")

    assert evolve(reading, attributions=()) == find_times(
        find_quotations(split_sentences(Reading(article=reading.article)))
    )


def test_what_another_tells_behind_but_is_not_the_first_ones() -> None:
    """Behind an inserted "he said", words that open with "but" and have their own verb of saying are another's."""
    said = found("Six men had fled, Berg said, but Dorn denied that any had left.")

    assert said == [("Berg", "said", ("Six men had fled",)), ("Dorn", "denied", ("any had left",))]

"""TimeML: the tags of an article come back as they were, and files of others are read or refused."""

from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import diplonews as dn
from diplonews.serial.timeml import dump_timeml, dumps_timeml
from diplonews.serial.timeml_reading import Unread, loads_timeml
from diplonews.testing import dossiers

PIECES = ["He said Thursday", "they met last week", "two days later", "in 2019 & before", "for three days", "every Monday", "recently", "<soon>", "at 5 p.m. on Friday", "a\rb", "Žižka", "two days after the vote"]  # fmt: skip
HEAD = '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-11-11" functionInDocument="CREATION_TIME">11</TIMEX3></DCT>'


def shape(expression: dn.TimeExpression) -> tuple[object, ...]:
    """Return all of an expression but its phrase, which context may have shaped."""
    e = expression
    return e.start, e.end, e.exact, e.when, e.basis, e.anchor


@given(st.lists(st.sampled_from(PIECES), max_size=6), st.none() | st.integers(0, 23))
def test_tags_come_back(pieces: list[str], hour: int | None) -> None:
    """Words, offsets, times, basis and anchor survive, and so do the text and the moment of publication."""
    at = None if hour is None else datetime(2024, 11, 11, hour, tzinfo=UTC)
    article = dn.Article(
        published=date(2024, 11, 11), published_at=at, text=". ".join(pieces) + ".", headline="A & B"
    )
    tagged = dn.tag(article.text or "", published=at or article.published)

    back, expressions = loads_timeml(dumps_timeml(article, tagged))

    assert back == article
    assert [shape(e) for e in expressions] == [shape(e) for e in tagged]


@pytest.mark.parametrize("name", dn.seeds.names())
def test_seeds_come_back(name: str) -> None:
    """So they do for real articles, in XML that the standard library reads."""
    article = evolve(dn.seeds.load(name).article, publisher=None, author=None, url=None)
    tagged = dn.tag(article.text or "", published=article.published)
    text = dumps_timeml(article, tagged)

    assert [e.text for e in ET.fromstring(text).iterfind("TEXT/TIMEX3")] == [e.exact for e in tagged]  # noqa: S314
    back, expressions = loads_timeml(text.encode())
    assert back.text == article.text
    assert [shape(e) for e in expressions] == [shape(e) for e in tagged]


def test_anchors_are_named() -> None:
    """What counts from publication names the DCT, what counts from a mention the tag meant."""
    article = dn.Article(
        published=date(2024, 11, 11),
        text="They met on 3 May 2019. Two days later he left. He spoke on Friday.",
    )
    text = dumps_timeml(article, dn.tag(article.text or "", published=article.published))
    marks = [tag.attrib for tag in ET.fromstring(text).iterfind("TEXT/TIMEX3")]  # noqa: S314

    assert [m.get("anchorTimeID") for m in marks] == [None, "t1", "t0"]
    assert [m["value"] for m in marks] == ["2019-05-03", "2019-05-05", "2024-11-08"]


def test_a_dossier_gives_a_file_an_article(tmp_path: Path) -> None:
    """Tagged are the words from which events and statements take their times."""
    dossier = dn.seeds.load("denied-call").dossier
    dump_timeml([dossier, dn.seeds.load("corrected-report").dossier], tmp_path)
    article, expressions = loads_timeml((tmp_path / f"{dossier.articles[0].id}.tml").read_bytes())
    told = {(s.start, s.exact) for e in dossier.events for s in e.when_spans} | {
        (s.start, s.exact) for e in dossier.statements for s in e.said_spans
    }

    assert len(list(tmp_path.iterdir())) == 2
    assert article.text == dossier.articles[0].text
    assert {(e.start, e.exact) for e in expressions} <= told
    assert len(expressions) > len(told) / 2


@given(dossiers())
@settings(max_examples=20)
def test_every_article_with_its_text_gets_a_file(dossier: dn.Dossier) -> None:
    """Files are named by the ids of the articles and hold their texts, whatever the times of the dossier are."""
    with TemporaryDirectory() as folder:
        dump_timeml(dossier, folder)
        found = {path.stem: ET.fromstring(path.read_bytes()).find("TEXT") for path in Path(folder).iterdir()}  # noqa: S314

    texts = {identity: "".join(text.itertext()) for identity, text in found.items() if text is not None}
    assert texts == {article.id: article.text for article in dossier.articles if article.text is not None}


def test_files_of_others() -> None:
    """Tags around other words are passed over, a file without TEXT is text throughout, unknown words are Unread."""
    text = (
        '<!DOCTYPE TimeML SYSTEM "TimeML.dtd"><TimeML>Filed <TIMEX3 tid="t9" type="DATE" value="2024-11-11" '
        'functionInDocument="PUBLICATION_TIME">11/11/24</TIMEX3>: he <EVENT eid="e1">left</EVENT> '
        '<TIMEX3 tid="t1" type="DATE" value="2024-11-07" mod="APPROX">ere the moon</TIMEX3>.</TimeML>'
    )

    article, (expression,) = loads_timeml(text)

    assert article.text == "Filed 11/11/24: he left ere the moon."
    assert article.text[expression.start : expression.end] == expression.exact == "ere the moon"
    assert expression.phrase == Unread()
    assert str(expression.phrase) == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "not XML", id="nothing"),
        pytest.param(b"\xff", "not XML", id="no UTF-8"),
        pytest.param("<TimeML>", "not XML", id="cut short"),
        pytest.param("<html/>", "'html': expected TimeML", id="other root"),
        pytest.param('<!DOCTYPE a [<!ENTITY b "c">]><TimeML>&b;</TimeML>', "the entity 'b'", id="entity"),
        pytest.param("<TimeML>" + "<a>" * 100, "nested too deeply", id="deep"),
        pytest.param("<TimeML><TEXT>x</TEXT></TimeML>", "DCT: None: expected a TIMEX3 with the day", id="no day"),
        pytest.param(HEAD + '<TEXT><TIMEX3 tid="t1" type="DAY" value="2024">x</TIMEX3></TEXT></TimeML>', "t1: 'DAY' is not a valid TimeType", id="type"),
        pytest.param(HEAD + '<TEXT><TIMEX3 tid="t1" type="DATE" value="soon">x</TIMEX3></TEXT></TimeML>', "t1.value: 'soon': expected a TIMEX3 value", id="value"),
        pytest.param("<TimeML>\ud800</TimeML>", "not XML", id="surrogate"),
    ],
)  # fmt: skip
def test_bad_files(text: str | bytes, message: str) -> None:
    """What cannot be read is one FormatError."""
    with pytest.raises(dn.FormatError, match=message):
        loads_timeml(text)


@pytest.mark.parametrize("char", ["\x00", "\x0b", "\uffff"])
def test_what_xml_cannot_hold(char: str) -> None:
    """A text with such a character is refused, not mended."""
    article = dn.Article(published=date(2024, 11, 11), text=f"a{char}")

    with pytest.raises(dn.FormatError, match="at character 1: expected what XML can hold"):
        dumps_timeml(article, ())


def test_wrong_calls() -> None:
    """Overlapping expressions and an article without its text are refused."""
    article = dn.Article(published=date(2024, 11, 11), text="on Friday")
    (friday,) = dn.tag("on Friday", published=article.published)

    with pytest.raises(dn.FormatError, match="do not overlap"):
        dumps_timeml(article, (friday, friday))
    with pytest.raises(dn.FormatError, match="expected the text"):
        dumps_timeml(evolve(article, text=None), ())


@given(
    st.text()
    | st.binary()
    | st.text(alphabet="<>/TimeML3XDC= \"'&!t").map(lambda inner: HEAD + inner + "</TimeML>")
)
def test_any_text_is_an_error_or_an_article(text: str | bytes) -> None:
    """Whatever comes in, only FormatError comes out."""
    try:
        article, _ = loads_timeml(text)
    except dn.FormatError:
        return
    assert article.text is not None

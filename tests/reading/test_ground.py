"""Grounding: words find their places, the rest is reported, and what was read comes back from its quoted form."""

import json
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import diplonews as dn
from diplonews.reading import quoted_schema
from diplonews.reading.grounding.places import Places, closest
from diplonews.reading.grounding.schema import SHIPPED, quoted_schema_text
from diplonews.reading.layers import Stretch
from mutations import mutated

DAY = date(2026, 5, 11)
TEXT = """Ruritania said on Friday that it had met Borduria in Vienna on May 4. “We spoke openly,” its envoy Anna Berg said.

Borduria denied the report. “No  such meeting took place,” its foreign ministry said on Saturday. Ruritania said no more."""
ARTICLE = dn.Article(text=TEXT, published=DAY)
ACTORS = [
    {"name": "Ruritania", "kind": "state"},
    {"name": "Borduria", "kind": "state"},
    {"name": "Anna Berg", "kind": "person", "role": "envoy", "affiliation": "Ruritania"},
]
MEETING = {
    "key": "e1",
    "type": "CONSULT",
    "actors": ["Ruritania"],
    "recipients": ["Borduria"],
    "words": ["met"],
    "when": "May 4",
}
TOLD = {
    "key": "s1",
    "speaker": "Ruritania",
    "act": "say",
    "content": ["it had met Borduria in Vienna on May 4"],
    "cue": "said",
    "speaker_words": "Ruritania",
    "said": "on Friday",
}
DENIED = {"key": "s2", "speaker": "Borduria", "act": "deny", "content": ["the report"], "cue": "denied"}
CLAIM = {"key": "c1", "claimant": "Ruritania", "event": "e1", "statements": ["s1"], "words": ["met"]}
DENIAL = {
    "denier": "Borduria",
    "form": "false",
    "event": "e1",
    "claims": ["c1"],
    "statements": ["s2"],
    "words": ["denied the report"],
}
RECORDS: dict[str, Any] = {
    "actors": ACTORS,
    "events": [MEETING],
    "statements": [TOLD, DENIED],
    "claims": [CLAIM],
    "denials": [DENIAL],
}


def told(**fields: object) -> dn.Grounding:
    """Return what becomes of one statement by Anna Berg."""
    statement = {"key": "s", "speaker": "Anna Berg", "act": "say", **fields}
    return dn.ground({"actors": ACTORS, "statements": [statement]}, ARTICLE)


def test_records_of_a_model_become_a_dossier() -> None:
    """Names, keys and quoted words give linked records with spans, days and a standing."""
    grounding = dn.ground(RECORDS, ARTICLE)
    dossier = grounding.dossier

    assert (grounding.misses, grounding.near) == ((), ())
    event = dossier.contested()[0]
    assert {actor.name for actor in dossier.parties_of(event)} == {"Ruritania", "Borduria"}
    assert event.when == dn.When.day(date(2026, 5, 4))
    assert dossier.standing(event) is dn.Standing.DISPUTED
    first = dossier.statements[0]
    assert first.said == dn.When.day(date(2026, 5, 8))
    assert first.cue == ARTICLE.span("said")
    assert dossier.denials[0].claims == (dossier.claims[0].id,)


def test_an_actor_without_words_is_found_wherever_it_is_named() -> None:
    """The name and the aliases are looked for, as whole words."""
    actor = next(actor for actor in dn.ground(RECORDS, ARTICLE).dossier.actors if actor.name == "Ruritania")

    assert [span.start for span in actor.spans] == [0, TEXT.rindex("Ruritania")]


@pytest.mark.parametrize(
    ("words", "exact"),
    [
        pytest.param("We spoke openly", "We spoke openly", id="as they stand"),
        pytest.param('"we spoke openly,"', "“We spoke openly,”", id="other quotation marks and case"),
        pytest.param("No such meeting", "No  such meeting", id="uneven white space"),
        pytest.param("No such meetings took places", "No  such meeting took place", id="two letters more"),
        pytest.param("in Vienn on May", "in Vienna on May", id="widened to whole words"),
    ],
)
def test_words_are_found(words: str, exact: str) -> None:
    """Words are found exactly, then folded, then at the nearest place."""
    assert [span.exact for span in told(content=[words]).dossier.statements[0].content] == [exact]


def test_words_taken_for_others_are_told() -> None:
    """A near place is taken and reported with the number of letters that differ."""
    grounding = told(content=["No such meetings took places"])

    assert [(near.path, near.reason) for near in grounding.near] == [
        ("statements[0].content[0]", "2 of 28 letters differ")
    ]
    assert grounding.near[0].span == grounding.dossier.statements[0].content[0]


def test_distance_bounds_what_is_near() -> None:
    """Without a distance only exact and folded words are found; the miss still shows the nearest place."""
    records = {
        "actors": ACTORS,
        "statements": [
            {"key": "s", "speaker": "Borduria", "act": "say", "content": ["No such meetings took place"]}
        ],
    }
    grounding = dn.ground(records, ARTICLE, distance=0)

    assert grounding.dossier.statements == ()
    assert grounding.misses[0].span == ARTICLE.span("No  such meeting took place")
    with pytest.raises(ValueError, match=r"distance=1: expected a share"):
        dn.ground(records, ARTICLE, distance=1)


def test_repeated_words_stand_near_the_others() -> None:
    """Of several places the one nearest to the rarest words of the record is meant; *nth* says otherwise."""
    near = told(content=["We spoke openly"], cue="said").dossier.statements[0]
    counted = told(content=["We spoke openly"], cue={"words": "said", "nth": 4}).dossier.statements[0]

    assert near.cue == ARTICLE.span("said", nth=2)
    assert counted.cue == ARTICLE.span("said", nth=4)


def test_quotes_lie_inside_content() -> None:
    """A quote that stands elsewhere is reported, not moved."""
    grounding = told(content=["We spoke openly"], quotes=["spoke openly", "meeting"])

    assert [span.exact for span in grounding.dossier.statements[0].quotes] == ["spoke openly"]
    assert grounding.misses[0].reason == "no place inside the content"


@pytest.mark.parametrize(
    ("changes", "path", "reason", "left"),
    [
        pytest.param({"statements": [{**TOLD, "content": ["quite other words"]}]}, "statements[0]", "left out: none of its content", 0, id="content that is nowhere"),
        pytest.param({"statements": [{**TOLD, "speaker": "Nobody"}]}, "statements[0].speaker", "none of the actors", 0, id="speaker that is not listed"),
        pytest.param({"statements": [{**TOLD, "content": [], "cue": None}]}, "statements[0]", "neither content nor cue", 0, id="statement of nothing"),
        pytest.param({"statements": [{**TOLD, "said": "talks"}]}, "statements[0].said", "no time", 1, id="words that are no time"),
        pytest.param({"statements": [{**TOLD, "said": "Tuesday"}]}, "statements[0].said", "do not stand", 1, id="time that the article does not tell"),
        pytest.param({"statements": [{**TOLD, "within": "s1"}]}, "statements[0].within", "part of itself", 1, id="statement within itself"),
        pytest.param({"statements": [{**TOLD, "within": "s9"}]}, "statements[0].within", "has this key", 1, id="key of nothing"),
        pytest.param({"statements": [{**TOLD, "cue": " "}]}, "statements[0].cue", "no words", 1, id="blank words"),
        pytest.param({"statements": [{**TOLD, "cue": {"words": "said", "nth": 9}}]}, "statements[0].cue", "no place 9", 1, id="place that is not there"),
        pytest.param({"statements": [TOLD, {**DENIED, "key": "s1"}]}, "statements[1].key", "stands twice", 2, id="key given twice"),
        pytest.param({"statements": [], "events": [{**MEETING, "mode": "arrest"}]}, "events[0].mode", "left out: expected a mode", 0, id="mode of another type"),
        pytest.param({"statements": [], "events": [{**MEETING, "words": ["treaty"]}], "claims": [CLAIM]}, "claims[0].event", "was left out", 0, id="event that was left out"),
        pytest.param({"statements": [], "actors": [*ACTORS, {"name": "BORDURIA", "kind": "group"}]}, "actors[3]", "another actor", 0, id="name given twice"),
        pytest.param({"statements": [], "actors": [*ACTORS, {"name": "Syldavia", "kind": "state"}]}, "actors[3]", "kept without a place", 0, id="actor that is not named"),
        pytest.param({"statements": [], "actors": [{**ACTORS[0], "affiliation": "Ruritania"}]}, "actors[0].affiliation", "himself", 0, id="actor of itself"),
        pytest.param({"statements": [TOLD], "events": [MEETING], "claims": [CLAIM], "denials": [{**DENIAL, "denier": "Ruritania", "statements": []}]}, "denials[0].claims", "denier's own", 1, id="denial of an own claim"),
        pytest.param({"statements": [TOLD], "events": [MEETING], "claims": [CLAIM], "denials": [{**DENIAL, "event": None, "proposition": "it"}]}, "denials[0].claims", "another event", 1, id="claim about another event"),
        pytest.param({"statements": [], "denials": [{**DENIAL, "words": []}]}, "denials[0]", "left out: neither", 0, id="denial without words"),
    ],
)  # fmt: skip
def test_what_is_lost_is_told(changes: dict[str, Any], path: str, reason: str, left: int) -> None:
    """Each loss is reported with its path and reason, and the other records stay."""
    grounding = dn.ground({"actors": ACTORS, **changes}, ARTICLE)

    assert any(miss.path == path and reason in miss.reason for miss in grounding.misses), [
        str(miss) for miss in grounding.misses
    ]
    assert len(grounding.dossier.statements) == left


@pytest.mark.parametrize(
    ("records", "problem"),
    [
        pytest.param([], "a list of 0: expected an object", id="no object"),
        pytest.param({"actor": []}, "actor: unknown key", id="unknown key"),
        pytest.param({"actors": {}}, "actors: an object of 0 keys: expected a list", id="no list"),
        pytest.param({"actors": [{"name": "x"}]}, "actors[0].kind: missing", id="missing key"),
        pytest.param({"actors": [{"name": "x", "kind": "robot"}]}, "actors[0].kind: 'robot': expected one of unnamed", id="word outside a vocabulary"),
        pytest.param({"actors": [{"name": 5, "kind": "person"}]}, "actors[0].name: 5: expected a string", id="number for a name"),
        pytest.param({"actors": [{"name": "\ud800", "kind": "person"}]}, "lone surrogates", id="lone surrogate"),
        pytest.param({"statements": [{**TOLD, "cue": 3}]}, "statements[0].cue: 3: expected words", id="number for words"),
        pytest.param({"statements": [{**TOLD, "cue": {"words": "said", "nth": True}}]}, "cue.nth: True: expected an integer", id="truth for a number"),
        pytest.param({"actors": ACTORS * 4000}, "expected at most 10,000", id="too many"),
    ],
)  # fmt: skip
def test_a_wrong_shape_is_refused(records: Any, problem: str) -> None:
    """What has another shape gets one FormatError with the path and what was expected."""
    with pytest.raises(dn.FormatError) as caught:
        dn.ground(records, ARTICLE)

    assert problem in str(caught.value)


def test_every_problem_of_shape_is_listed() -> None:
    """One error lists them all."""
    with pytest.raises(dn.FormatError) as caught:
        dn.ground({"actors": [{"kind": "x"}], "denials": [{"form": "x"}]}, ARTICLE)

    assert [path for path, _ in caught.value.problems] == [
        "actors[0].name",
        "actors[0].kind",
        "denials[0].denier",
        "denials[0].form",
    ]


def test_an_article_without_its_text_is_refused() -> None:
    """There is nothing to look in."""
    with pytest.raises(dn.ModelError, match=r"Article\.text=None"):
        dn.ground({}, evolve(ARTICLE, text=None))


def test_only_one_article_can_be_quoted() -> None:
    """The quoted form is that of one article, with its text."""
    with pytest.raises(dn.ModelError, match="one article"):
        dn.quoted(dn.Dossier())
    with pytest.raises(dn.ModelError, match=r"Article\.text"):
        dn.quoted(dn.read(ARTICLE).without_text())


@pytest.mark.parametrize("name", dn.seeds.names())
def test_what_was_read_comes_back_from_its_quoted_form(name: str) -> None:
    """A dossier that was read, quoted and grounded has the same records, but for places of actors it had none of."""
    article = dn.seeds.load(name).article
    dossier = dn.read(article)
    quoted = json.loads(json.dumps(dn.quoted(dossier)))

    grounding = dn.ground(quoted, article)
    again = grounding.dossier

    Draft202012Validator(quoted_schema()).validate(quoted)
    assert (again.events, again.statements) == (dossier.events, dossier.statements)
    assert (again.claims, again.denials) == (dossier.claims, dossier.denials)
    spans = {actor.id: actor.spans for actor in dossier.actors}
    assert {evolve(actor, spans=spans[actor.id] or ()) for actor in again.actors} == set(dossier.actors)


def test_the_shipped_schema_is_that_of_the_classes() -> None:
    """The file in the package is what the script makes now, and follows JSON Schema."""
    assert SHIPPED.read_text(encoding="utf-8") == quoted_schema_text()
    Draft202012Validator.check_schema(quoted_schema())


def test_the_schema_suits_structured_output() -> None:
    """Every object is closed, requires all its keys and describes each of them."""

    def objects(part: object) -> list[dict[str, Any]]:
        inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        found = [each for member in inner for each in objects(member)]
        return [*found, part] if isinstance(part, dict) and part.get("type") == "object" else found

    for made in objects(quoted_schema()):
        assert made["additionalProperties"] is False
        assert made["required"] == list(made["properties"])
        assert all(field["description"] for field in made["properties"].values())


@given(st.data())
@settings(max_examples=80)
def test_what_the_schema_accepts_is_grounded(data: st.DataObject) -> None:
    """A changed document is grounded or refused with a FormatError; refused is only what the schema refuses too."""
    changed = mutated(dn.quoted(dn.ground(RECORDS, ARTICLE).dossier), data)
    try:
        grounding = dn.ground(changed, ARTICLE)
    except dn.FormatError as error:
        wide = all("lone surrogate" in message or "an integer" in message for _, message in error.problems)
        assert wide or not Draft202012Validator(quoted_schema()).is_valid(changed)
    else:
        assert dn.loads(dn.dumps(grounding.dossier)) == grounding.dossier


@given(words=st.text("abc é“", min_size=1, max_size=8), text=st.text("abc é“", max_size=20))
def test_the_closest_stretch_is_the_closest(words: str, text: str) -> None:
    """The edit distance is that of the textbook's table, and the stretch ends where it is first reached."""
    column = list(range(len(words) + 1))
    best = (0, len(words))
    for end, letter in enumerate(text, 1):
        fresh = [0]
        for place, other in enumerate(words, 1):
            fresh.append(min(fresh[place - 1] + 1, column[place] + 1, column[place - 1] + (other != letter)))
        column = fresh
        if column[-1] < best[1]:
            best = (end, column[-1])

    assert closest(words, text) == best


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        pytest.param(
            "A hot he-goat; heard", "hear", Stretch(15, 19), id="inside of a word where it is no word"
        ),
        pytest.param(
            "heard him: He", "he", Stretch(11, 13), id="a word in another case before a part of a word"
        ),
        pytest.param("then he", "he", Stretch(5, 7), id="whole words first"),
        pytest.param("Cafe\u0301 said", "café", Stretch(0, 5), id="marks of their own"),
        pytest.param("``No,'' he said", "“no,”", Stretch(0, 7), id="two letters for a mark"),
        pytest.param("a — b", "a - b", Stretch(0, 5), id="dash"),
        pytest.param("Straße", "strasse", Stretch(0, 6), id="one letter for two"),
    ],
)
def test_places(text: str, words: str, place: Stretch) -> None:
    """Where words stand, in offsets of the text as it is."""
    assert Places(text).of(words)[0] == place


def test_counted_places_are_those_of_the_article() -> None:
    """A place is counted as `Article.span` counts, and folded where the words do not stand to the letter."""
    places = Places("No, no, NO")

    assert places.nth("o", 2) == Stretch(5, 6)
    assert places.nth("nO", 3) == Stretch(8, 10)
    assert places.nth("no", 2) is None


def test_the_search_for_near_places_ends() -> None:
    """Long words and long searches are given up, and reported like any other miss."""
    article = dn.Article(text="the envoy met nobody " * 3000, published=DAY)
    records = {
        "actors": [
            {"name": "x", "kind": "person", "words": [f"envoys{n} {'mett' * n}" for n in range(1, 60)]}
        ]
    }

    assert len(dn.ground(records, article).misses) > 50
    assert Places("word " * 10).nearest("x" * 6000) is None

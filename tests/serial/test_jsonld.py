"""JSON-LD: what is written is linked data to the libraries that read it, with no network."""

import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from pyld import jsonld
from rdflib import RDF, Graph, URIRef

import diplonews as dn
from diplonews.model.references import spans
from diplonews.serial.jsonld import CONTEXT, dump_jsonld, to_jsonld
from diplonews.testing import dossiers

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # rdflib's own business

SCHEMA = "https://schema.org/"
TERMS = "urn:diplonews:term:"
OA = "http://www.w3.org/ns/oa#"
CALL = dn.seeds.load("denied-call").dossier
KINDS = {
    SCHEMA + "Person": {dn.ActorKind.PERSON},
    SCHEMA + "Country": {dn.ActorKind.STATE},
    SCHEMA + "Organization": {dn.ActorKind.ORGANIZATION, dn.ActorKind.OUTLET},
    TERMS + "Group": {dn.ActorKind.GROUP},
    TERMS + "UnnamedSource": {dn.ActorKind.UNNAMED},
}


def no_network(url: str, _: Any) -> Any:
    """Refuse to load anything."""
    raise AssertionError(f"{url} was asked for")


def graph(dossier: dn.Dossier) -> Graph:
    """Return *dossier* as rdflib reads it."""
    stream = io.StringIO()
    dump_jsonld(dossier, stream)
    return Graph().parse(data=stream.getvalue(), format="json-ld")


def instances(found: Graph, kind: str) -> set[str]:
    """Return the IRIs of the things of one class."""
    return {str(subject) for subject in found.subjects(RDF.type, URIRef(kind))}


@given(dossiers())
@settings(max_examples=10)
def test_every_record_is_a_node(dossier: dn.Dossier) -> None:
    """Ids become IRIs of things of the right class, as many as there are records."""
    found = graph(dossier)

    for kind, kinds in KINDS.items():
        iris = {f"urn:diplonews:{actor.id}" for actor in dossier.actors if actor.kind in kinds}
        assert iris <= instances(found, kind)
    for records, kind in (
        (dossier.articles, "NewsArticle"),
        (dossier.events, "Event"),
        (dossier.statements, "Quotation"),
        (dossier.claims, "Claim"),
        (dossier.denials, "DisagreeAction"),
    ):
        assert instances(found, SCHEMA + kind) == {f"urn:diplonews:{record.id}" for record in records}


def test_words_are_selected_by_place_and_by_quote() -> None:
    """Every span is a specific resource of its article, with a position and a quote selector."""
    found = graph(CALL)
    wanted = {
        f"urn:diplonews:{span.article}#char={span.start},{span.end}"
        for record in CALL.records()
        for _, span in spans(record)
    }

    assert instances(found, OA + "SpecificResource") == wanted
    exact = {str(value) for value in found.objects(None, URIRef(OA + "exact"))}
    assert exact == {span.exact for record in CALL.records() for _, span in spans(record)}


def test_expansion_leaves_nothing_out() -> None:
    """The shipped context knows every key: pyld expands a document without dropping any, and makes triples of it."""
    document = to_jsonld(CALL)
    keys = {key for node in document["@graph"] for key in node}
    context = json.loads(CONTEXT.read_bytes())["@context"]

    assert keys <= set(context)
    expanded = jsonld.expand(document, {"documentLoader": no_network})
    assert len(expanded) == len(list(CALL.records()))
    quads = jsonld.to_rdf(document, {"documentLoader": no_network})["@default"]
    assert len(quads) == len(graph(CALL))


def test_a_denial_points_at_what_is_denied() -> None:
    """Who denies, and what, can be asked for in SPARQL."""
    query = """
        PREFIX s: <https://schema.org/>
        SELECT ?denier ?event WHERE {
            ?denial a s:DisagreeAction ; s:agent ?denier ; s:object ?event . ?event a s:Event }
    """
    found = {(str(row[0]), str(row[1])) for row in graph(CALL).query(query)}  # type: ignore[index]

    assert found == {
        (f"urn:diplonews:{denial.denier}", f"urn:diplonews:{denial.event}")
        for denial in CALL.denials
        if denial.event
    }


def test_nothing_is_a_fact_check() -> None:
    """No verdict is written: a denial is no review of a claim."""
    assert "ClaimReview" not in CONTEXT.read_text(encoding="utf-8")


@pytest.mark.parametrize("base", ["https://example.org/records/", "urn:x:"])
def test_a_base_of_your_own(base: str) -> None:
    """Ids stand under the base that is given."""
    assert all(node["id"].startswith(base) for node in to_jsonld(CALL, base=base)["@graph"])


def test_equal_dossiers_give_equal_documents() -> None:
    """The text depends on the records alone."""
    one, other = io.StringIO(), io.StringIO()
    dump_jsonld(CALL, one)
    dump_jsonld([dn.loads(dn.dumps(CALL)), CALL], other)

    assert one.getvalue() == other.getvalue()

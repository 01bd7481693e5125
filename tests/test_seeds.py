"""The loader: what it takes, what it refuses and how it says so, and the seeds that come with diplonews."""

import re
import shutil
from bisect import bisect_right
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from diplonews import Article, Denial, Dossier, SeedError, dump, load, seeds

TEXT = "The minister denied it."


def parse(content: str, published: date | None = None) -> seeds.Dated:
    """Return the article in *content*."""
    return seeds.parse_article(content, source="f.txt", published=published)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one seed of its own."""
    article = parse(f"Talks\npublished: 2024-11-11\n\n{TEXT}").article
    (tmp_path / "talks.txt").write_text(f"Talks\npublished: 2024-11-11\n\n{TEXT}\n", encoding="utf-8")
    dump(Dossier(articles=(article,)), tmp_path / "talks.json")
    return tmp_path


@pytest.mark.parametrize("name", seeds.names())
def test_every_seed_loads(name: str) -> None:
    """Each seed is an article of 150 to 500 words with a dossier of that article that holds every kind of record."""
    seed = seeds.load(name)

    assert seed.dossier.articles == (seed.article,)
    assert 150 <= len((seed.article.text or "").split()) <= 500
    for records in ("actors", "events", "statements", "claims", "denials"):
        assert getattr(seed.dossier, records)


NO_NOUNS = frozenset(
    [
        "about",
        "adding",
        "after",
        "also",
        "been",
        "being",
        "both",
        "could",
        "days",
        "ever",
        "from",
        "have",
        "into",
        "more",
        "only",
        "other",
        "said",
        "says",
        "some",
        "such",
        "than",
        "that",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "told",
        "were",
        "what",
        "when",
        "which",
        "will",
        "with",
        "would",
    ]
)
"""Words of four letters or more that are no nouns and stand in any sentence."""


def plain_words(words: str) -> set[str]:
    """Return the longer words of *words* without names and without words that are in every text, plurals cut."""
    return {word.removesuffix("s") for word in re.findall(r"\b[a-z]{4,}\b", words)} - NO_NOUNS


def sentences(article: Article) -> list[tuple[int, str]]:
    """Return where each sentence of *article* starts, and its words."""
    text = article.text or ""
    ends = [
        0,
        *(found.end() for found in re.finditer(r"(?<=[a-z0-9][.?!])[”\"’']?\s+(?=[“\"A-Z])", text)),
        len(text),
    ]
    return [(start, text[start:end]) for start, end in pairwise(ends)]


def far_denials(dossier: Dossier, article: Article) -> list[Denial]:
    """Return the denials of *dossier* that stand two or more sentences after a claim which they answer, without its nouns."""
    stretches = sentences(article)
    starts = [start for start, _ in stretches]
    found = []
    for denial in dossier.denials:
        place = bisect_right(starts, denial.spans[0].start) - 1
        answered = [claim for claim in dossier.claims if claim.id in denial.claims and claim.spans]
        for claim in answered:
            told = claim.spans[0]
            far = place - (bisect_right(starts, told.start) - 1)
            if far >= 2 and not plain_words(told.exact) & plain_words(stretches[place][1]):
                found.append(denial)
    return found


@pytest.mark.parametrize("name", seeds.names())
def test_every_contested_seed_has_a_denial_far_from_its_claim(name: str) -> None:
    """A denial two or more sentences after its claim, without the claim's nouns: a reader has to find what it answers."""
    seed = seeds.load(name)

    assert not seed.dossier.contested() or far_denials(seed.dossier, seed.article)


def test_a_day_that_is_found_is_told() -> None:
    """The seed without lines under its headline has its day from its text, and says from which words."""
    seed = seeds.load("denied-call")

    assert seed.article.published == date(2024, 11, 11)
    assert seed.found
    assert seed.found.exact == "November 11, 2024"
    assert seeds.load("cancelled-meeting").found is None


def test_parts_of_a_file() -> None:
    """Headline, lines and text are told apart; the blank lines around the text are dropped, those inside are kept."""
    dated = parse(
        "A – B\npublisher: The Post\npublished: 2024-11-11\nauthor: X: Y\nurl: https://a.example\n\nOne.\n\nTwo.\n\n"
    )

    article = dated.article
    assert (article.headline, article.text) == ("A – B", "One.\n\nTwo.")
    assert (article.publisher, article.author, article.url) == ("The Post", "X: Y", "https://a.example")
    assert article.published == date(2024, 11, 11)
    assert dated.found is None


@pytest.mark.parametrize(
    ("content", "headline", "text"),
    [
        pytest.param("Talks\nThey met.", "Talks", "They met.", id="no blank line needed"),
        pytest.param("\n\nTalks\n\n\nThey met.\n", "Talks", "They met.", id="blank lines before"),
        pytest.param("Talks\r\n\r\nThey\r\nmet.\r\n", "Talks", "They\nmet.", id="carriage returns"),
        pytest.param("They met.\n", None, "They met.", id="a single line is text"),
        pytest.param("Talks\nBerlin: They met.", "Talks", "Berlin: They met.", id="a capital is no key"),
        pytest.param("Talks\nhttps://a.example says so", "Talks", "https://a.example says so", id="an address is no key"),
    ],
)  # fmt: skip
def test_shapes(content: str, headline: str | None, text: str) -> None:
    """Files as people write them are read."""
    article = parse(content, date(2024, 11, 11)).article

    assert (article.headline, article.text) == (headline, text)


def test_moments() -> None:
    """A moment of publication gives the day at the place of publication as well."""
    article = parse(f"Talks\npublished: 2024-11-11T00:30:00+03:00\n\n{TEXT}").article
    given = parse(f"Talks\n\n{TEXT}", datetime(2024, 11, 11, 8, tzinfo=UTC)).article

    assert article.published == date(2024, 11, 11)
    assert article.published_at == datetime(2024, 11, 10, 21, 30, tzinfo=UTC)
    assert (given.published, given.published_at) == (
        date(2024, 11, 11),
        datetime(2024, 11, 11, 8, tzinfo=UTC),
    )


def test_the_caller_stands_above_the_file() -> None:
    """A day that is given by the caller is taken, whatever file and text say."""
    assert parse(f"T\npublished: 2024-11-11\n\n{TEXT}", date(2023, 1, 2)).article.published == date(
        2023, 1, 2
    )


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        pytest.param("", "", "empty: expected a headline", id="nothing"),
        pytest.param(" \n\n", "", "empty", id="blank"),
        pytest.param("Talks\npublished: 2024-11-11\n", "line 1", "no text: expected it below", id="no text"),
        pytest.param("Talks\npublised: 2024-11-11\n\nx", "line 2", "unknown key 'publised': expected one of author, published, publisher, url", id="unknown key"),
        pytest.param("Talks\nurl: a\nurl: b\n\nx", "line 3", "'url' stands twice: keep one", id="key twice"),
        pytest.param("\nTalks\nurl:\n\nx", "line 3", "'url' has no value: write one", id="no value"),
        pytest.param("Talks\nurl: a\nThey met.\n\nx", "line 3", "expected another 'key: value' line, or a blank one", id="no blank line"),
        pytest.param("Talks\npublished: 11/11/2024\n\nx", "line 2", "'11/11/2024' is no day of publication: write a day as 2024-11-11", id="other spelling"),
        pytest.param("Talks\npublished: 2024-02-30\n\nx", "line 2", "'2024-02-30' is no day of publication", id="no such day"),
        pytest.param("Talks\n\nThey met.", "", "no day of publication is stated or found: add a line 'published:", id="no day"),
    ],
)  # fmt: skip
def test_bad_files(content: str, place: str, reason: str) -> None:
    """What is wrong with a file is said with its line and how to mend it."""
    with pytest.raises(SeedError) as caught:
        parse(content)

    assert (caught.value.path, caught.value.place) == ("f.txt", place)
    assert caught.value.reason.startswith(reason)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """A missing file, a folder and other encodings are refused with the name of the file."""
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Gespräch".encode("latin-1"))

    with pytest.raises(SeedError, match=r"nothing\.txt: cannot be read: No such file"):
        seeds.article(tmp_path / "nothing.txt")
    with pytest.raises(SeedError, match="cannot be read"):
        seeds.article(tmp_path)
    with pytest.raises(SeedError, match=r"latin\.txt: byte 5: not UTF-8: save the file"):
        seeds.article(latin)


def test_a_byte_order_mark_is_no_part_of_the_headline(tmp_path: Path) -> None:
    """Files of editors that mark UTF-8 are read like any other."""
    path = tmp_path / "marked.txt"
    path.write_text(f"Talks\n\n{TEXT}", encoding="utf-8-sig")

    assert seeds.article(path, date(2024, 11, 11)).headline == "Talks"


def test_a_folder_of_ones_own(folder: Path) -> None:
    """Any folder of texts and reviewed dossiers is read like the one that comes with diplonews."""
    assert seeds.names(folder=folder) == ("talks",)
    assert seeds.load("talks", folder=str(folder)).dossier == load(folder / "talks.json")


@pytest.mark.parametrize("name", ["nothing", "../talks", "/etc/passwd", ""])
def test_unknown_names(folder: Path, name: str) -> None:
    """A name that is none of the folder's is refused with those that are."""
    with pytest.raises(SeedError, match=r"no seed .*: expected one of talks"):
        seeds.load(name, folder=folder)


def test_unknown_folders(tmp_path: Path) -> None:
    """A folder that is not there is named."""
    with pytest.raises(SeedError, match="nowhere: no such folder"):
        seeds.names(folder=tmp_path / "nowhere")


def test_a_seed_without_a_dossier(folder: Path) -> None:
    """A text alone is no seed yet."""
    (folder / "talks.json").unlink()

    with pytest.raises(SeedError, match=r"talks\.json: no reviewed dossier: write it with"):
        seeds.load("talks", folder=folder)


def test_a_dossier_that_cannot_be_loaded(folder: Path) -> None:
    """A bad dossier is named with the place of what is wrong."""
    (folder / "talks.json").write_text('{"schema": "diplonews/1", "actors": 1}', encoding="utf-8")

    with pytest.raises(SeedError, match=r"talks\.json: actors: 1: expected a list"):
        seeds.load("talks", folder=folder)


def test_a_dossier_of_another_article(folder: Path) -> None:
    """A dossier whose article is not that of the text file is refused at the field that differs."""
    (folder / "talks.txt").write_text("Talks!\npublished: 2024-11-11\n\n" + TEXT, encoding="utf-8")
    with pytest.raises(SeedError, match=r"articles\[0\]\.headline: 'Talks': expected 'Talks!'"):
        seeds.load("talks", folder=folder)

    dump(Dossier(), folder / "talks.json")
    with pytest.raises(SeedError, match="articles: holds 0: expected the one"):
        seeds.load("talks", folder=folder)


def test_where_the_seeds_lie(tmp_path: Path) -> None:
    """In a wheel they lie inside the package, in a checkout beside src."""
    package = tmp_path / "src" / "diplonews"
    package.mkdir(parents=True)
    (tmp_path / "seeds").mkdir()

    assert seeds._home(package) == tmp_path / "seeds"
    shutil.copytree(tmp_path / "seeds", package / "_seeds")
    assert seeds._home(package) == package / "_seeds"

"""Seeds, and articles from files: a headline, optional `key: value` lines, a blank line, the text.

A seed is such a file, ``NAME.txt``, and beside it ``NAME.json``, the dossier a person would write from it. Any folder
of that shape can be read; without one, the seeds that come with diplonews are. Everything is checked, and nothing is
repaired: an error names the file, the place and how to mend it.
"""

import re
from datetime import date, datetime
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import fields, frozen

from diplonews.dates import TimeExpression, find_published
from diplonews.errors import FormatError, SeedError, shorten
from diplonews.model import Article, Dossier
from diplonews.serial import load as load_dossier

KEYS = ("author", "published", "publisher", "url")
"""What may stand in the lines under the headline."""

_KEY_LINE = re.compile(r"([a-z_]{1,40}):(?:[ \t]+(.*))?")


@frozen(kw_only=True)
class Dated:
    """An Article from a file, and how its day of publication is known.

    Attributes:
        article: The article.
        found: The words of the text that gave the day; None where the file or the caller gave it.
    """

    article: Article
    found: TimeExpression | None = None


@frozen(kw_only=True)
class Seed:
    """An article with the dossier a person would write from it.

    Attributes:
        name: Its name, as in :func:`names`.
        article: The article.
        dossier: The reviewed dossier, of this one article.
        found: The words of the text that gave the day of publication; None where the file gave it.
    """

    name: str
    article: Article
    dossier: Dossier
    found: TimeExpression | None = None


def names(*, folder: str | PathLike[str] | None = None) -> tuple[str, ...]:
    """Return the names of the seeds in *folder*, sorted; without one, of those that come with diplonews.

    Raises:
        SeedError: If there is no such folder.

    >>> "denied-call" in names()
    True
    """
    return tuple(sorted(path.stem for path in _folder(folder).glob("*.txt")))


def load(name: str, *, folder: str | PathLike[str] | None = None) -> Seed:
    """Return the seed *name* of *folder*; without one, of those that come with diplonews.

    Raises:
        SeedError: If there is no such seed, if either file is not as it should be, or if the dossier is of another
            article.

    >>> seed = load("denied-call")
    >>> [str(seed.dossier.standing(event)) for event in seed.dossier.contested()]
    ['disputed', 'denied']
    """
    home = _folder(folder)
    if name not in names(folder=home):
        raise SeedError(
            str(home), "", f"no seed {name!r}: expected one of {', '.join(names(folder=home)) or 'none'}"
        )
    dated = dated_article(home / f"{name}.txt")
    reviewed = home / f"{name}.json"
    if not reviewed.is_file():
        raise SeedError(str(reviewed), "", "no reviewed dossier: write it with diplonews.dump()")
    try:
        dossier = load_dossier(reviewed)
    except FormatError as error:
        place, reason = error.problems[0] if len(error.problems) == 1 else ("", str(error))
        raise SeedError(str(reviewed), place, reason) from error
    _check_article(reviewed, dossier, dated.article)
    return Seed(name=name, article=dated.article, dossier=dossier, found=dated.found)


def article(path: str | PathLike[str], published: date | None = None) -> Article:
    """Return the Article in the file at *path*.

    The day of publication is *published*, else what the file says, else found in the text; :func:`dated_article` also
    tells by which words.

    Args:
        path: A file in UTF-8: the headline, optional `key: value` lines (author, published, publisher, url) closed by a
            blank line, the text. A file of a single line is text without a headline.
        published: The day, or a datetime where the moment is known; stands above what the file says.

    Raises:
        SeedError: If the file cannot be read, is not of that shape, or leaves the day of publication unknown.
    """
    return dated_article(path, published).article


def dated_article(path: str | PathLike[str], published: date | None = None) -> Dated:
    """Return the Article in the file at *path*, and the words its day of publication was found in; see `article`."""
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise SeedError(str(path), "", f"cannot be read: {error.strerror}") from error
    return parse_article(content, source=str(path), published=published)


def parse_article(content: str | bytes, *, source: str, published: date | None = None) -> Dated:
    r"""Return the Article in *content*, what a file of an article holds; see `article`.

    Args:
        content: Headline, lines and text; bytes are UTF-8.
        source: What errors call it.
        published: The day or moment of publication, where the caller knows it.

    Raises:
        SeedError: If *content* is not of that shape, or leaves the day of publication unknown.

    >>> dated = parse_article("Talks\npublished: 2024-11-11\n\nThey met.", source="example")
    >>> dated.article.headline, dated.article.text
    ('Talks', 'They met.')
    """
    if isinstance(content, bytes):
        content = _decoded(content, source)
    headline, lines, text = _parts(content.replace("\r\n", "\n").replace("\r", "\n"), source)
    found = None
    moment = published or lines.published
    if moment is None and (found := find_published(text)) is not None:
        moment = found.when.start
    if moment is None:
        mend = "add a line 'published: YYYY-MM-DD' under the headline, or give the day (--published on the command line)"
        raise SeedError(source, "", f"no day of publication is stated or found: {mend}")
    made = Article(
        headline=headline,
        text=text,
        published=moment.date() if isinstance(moment, datetime) else moment,
        published_at=moment if isinstance(moment, datetime) else None,
        publisher=lines.publisher,
        author=lines.author,
        url=lines.url,
    )
    return Dated(article=made, found=found)


def _decoded(content: bytes, source: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SeedError(source, f"byte {error.start}", "not UTF-8: save the file in UTF-8") from error


@frozen(kw_only=True)
class _Lines:
    """What the lines under the headline say."""

    author: str | None = None
    published: date | None = None
    publisher: str | None = None
    url: str | None = None


def _parts(content: str, source: str) -> tuple[str | None, _Lines, str]:
    """Return headline, lines and text of a file."""
    if not content.strip():
        raise SeedError(source, "", "empty: expected a headline, a blank line and a text")
    body = content.lstrip()
    first = content[: len(content) - len(body)].count("\n") + 1
    headline, _, rest = body.partition("\n")
    if not rest.strip():
        return None, _Lines(), headline.strip()
    given, text = _metadata(rest, source, first + 1)
    if not text.strip():
        raise SeedError(
            source, f"line {first}", "no text: expected it below the headline, after a blank line"
        )
    return headline.strip(), given, text.strip()


def _metadata(rest: str, source: str, number: int) -> tuple[_Lines, str]:
    """Return what the `key: value` lines at the start of *rest* say, and what follows them; *number* is its first line."""
    given: dict[str, Any] = {}
    while (line := _KEY_LINE.fullmatch(rest.partition("\n")[0])) is not None:
        place = f"line {number}"
        key, value = line[1], (line[2] or "").strip()
        if key not in KEYS:
            raise SeedError(
                source, place, f"unknown key {key!r}: expected one of {', '.join(KEYS)}, or a blank line"
            )
        if key in given:
            raise SeedError(source, place, f"{key!r} stands twice: keep one of the two")
        if not value:
            raise SeedError(source, place, f"{key!r} has no value: write one or take the line out")
        given[key] = _moment(value, source, place) if key == "published" else value
        rest, number = rest.partition("\n")[2], number + 1
    if given and rest and rest.partition("\n")[0].strip():
        raise SeedError(
            source, f"line {number}", "expected another 'key: value' line, or a blank one before the text"
        )
    return _Lines(**given), rest


def _moment(value: str, source: str, place: str) -> date:
    """Return the day, or the moment where an hour is given."""
    try:
        return date.fromisoformat(value) if len(value) == len("2024-11-11") else datetime.fromisoformat(value)
    except ValueError:
        mend = "write a day as 2024-11-11, a moment as 2024-11-11T08:30:00Z"
        raise SeedError(source, place, f"{shorten(value)} is no day of publication: {mend}") from None


def _check_article(path: Path, dossier: Dossier, written: Article) -> None:
    """Refuse a dossier of other articles than the one *written*."""
    if len(dossier.articles) != 1:
        raise SeedError(str(path), "articles", f"holds {len(dossier.articles)}: expected the one beside it")
    (held,) = dossier.articles
    for field in fields(Article):
        there, here = getattr(held, field.name), getattr(written, field.name)
        if there != here:
            place = f"articles[0].{field.name}"
            raise SeedError(
                str(path), place, f"{shorten(there)}: expected {shorten(here)}, as in the text file"
            )


def _folder(folder: str | PathLike[str] | None) -> Path:
    home = _home(Path(__file__).parent) if folder is None else Path(folder)
    if not home.is_dir():
        raise SeedError(str(home), "", "no such folder")
    return home


def _home(package: Path) -> Path:
    """Return where the seeds lie that come with diplonews: inside the *package* in a wheel, beside it in a checkout."""
    inside, beside = package / "_seeds", package.parents[1] / "seeds"
    return inside if inside.is_dir() else beside

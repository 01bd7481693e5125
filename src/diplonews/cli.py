"""The command line: read, resolve, tag, seeds, validate, convert, schema.

Commands only take apart what is typed and lay out what the library returns. Exit codes: 0; 1 for bad input, with file,
place and mend on standard error; 2 for a wrong call.
"""

import sys
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
from attrs import evolve
from rich.console import Console, RenderableType
from rich.table import Table

from diplonews import __name__ as package
from diplonews import dates, seeds
from diplonews.board import board, days, plain
from diplonews.errors import DiplonewsError, FormatError
from diplonews.model import Dossier, When, link
from diplonews.reading import read
from diplonews.reading.grounding import schema as grounding
from diplonews.serial import FORMATS, Format, load, load_lines, loads
from diplonews.serial.schema import SHIPPED

WIDEST = 100
"""The greatest width of a board, in columns; wider lines are hard to read."""


class BadInputError(click.ClickException):
    """What the user gave cannot be read; ends the program with 1."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        """Print the message alone, without a prefix that would repeat itself on every line."""
        click.echo(f"diplonews: {self.message}", file=file, err=True)


class Commands(click.Group):
    """A group whose commands turn the errors of the library into messages."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except DiplonewsError as error:
            raise BadInputError(str(error)) from error


def day(value: str) -> date:
    """Return the day that *value* spells, or the moment where it gives an hour."""
    try:
        if len(value) == len("2024-11-11"):
            return date.fromisoformat(value)
        return datetime.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(
            f"{value!r} is no day: write it as 2024-11-11, or 2024-11-11T08:30"
        ) from None


PUBLISHED = click.option(
    "--published",
    type=day,
    metavar="DAY",
    help="Day of publication, such as 2024-11-11; stands above what the file says.",
)
SOURCES = click.argument("files", nargs=-1, required=True, type=click.Path(allow_dash=True))


@click.group(
    cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": WIDEST}
)
@click.version_option(package_name=package)
def main() -> None:
    """Turn diplomatic news into records: who said what, about which event, and who denies it."""


@main.command("read")
@SOURCES
@PUBLISHED
@click.option("--publisher", help="Name of the outlet, where the file does not say.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["board", *(form.name for form in FORMATS if not form.folder)]),
    default="board",
    show_default=True,
    help="How to write what is read.",
)
def read_command(files: tuple[str, ...], published: date | None, publisher: str | None, form: str) -> None:
    """Read articles and show what they report.

    FILES are text files (- is standard input): the headline, optional "key: value" lines (published, publisher, author,
    url) closed by a blank line, the text. Several articles make one board, or one dossier in JSON; JSON Lines keep
    them apart.
    """
    articles = [_dated(file, published, publisher) for file in files]
    if form == "board":
        dossier = Dossier.merge(read(dated.article) for dated in articles)
        found = {dated.article.id: dated.found for dated in articles if dated.found}
        _show(board(link(dossier) if len(articles) > 1 else dossier, found=found))
        return
    for file, dated in zip(files, articles, strict=True):
        if dated.found:
            click.echo(
                f"{file}: published {dated.article.published}, found in the text: “{plain(dated.found.exact)}”",
                err=True,
            )
    _format(form).dump((read(dated.article) for dated in articles), sys.stdout)


@main.command("resolve")
@click.argument("words")
@click.option(
    "--published",
    type=day,
    metavar="DAY",
    required=True,
    help="The day that the words are read on, such as 2024-11-11.",
)
@click.option(
    "--direction",
    type=click.Choice([way.value for way in dates.Direction]),
    default=dates.Direction.PAST.value,
    show_default=True,
    help="Where to look for a day that comes in every week or year.",
)
def resolve_command(words: str, published: date, direction: str) -> None:
    """Say which days words name in an article.

    Prints the first and the last day, and the TIMEX3 value.
    """
    when = dates.resolve(words, published=published, direction=dates.Direction(direction))
    click.echo(f"{days(when) or 'no days'}  {_timex(when)}")


@main.command("tag")
@click.argument("file", type=click.Path(allow_dash=True))
@PUBLISHED
def tag_command(file: str, published: date | None) -> None:
    """List the time expressions of an article with the days they name.

    FILE is as for "read".
    """
    article = _dated(file, published, None).article
    table = Table(box=None, pad_edge=False)
    for column in ("at", "words", "days", "value", "counted from"):
        table.add_column(column, no_wrap=column != "words")
    for expression in dates.tag(article.text or "", published=article.published_at or article.published):
        words, named = plain(expression.exact), days(expression.when) or "–"
        table.add_row(str(expression.start), words, named, _timex(expression.when), expression.basis.value)
    _show(table)


@main.command("seeds")
@click.argument("name", required=False)
@click.option("--folder", type=click.Path(), help="A folder of seeds of your own.")
def seeds_command(name: str | None, folder: str | None) -> None:
    """List the seeds, or show one.

    NAME shows the text of that seed and the board of its reviewed dossier.
    """
    if name is not None:
        seed = seeds.load(name, folder=folder)
        _show(seed.article.text or "", "")
        _show(board(seed.dossier, found={seed.article.id: seed.found} if seed.found else None))
        return
    table = Table.grid(padding=(0, 2))
    for seed in (seeds.load(name, folder=folder) for name in seeds.names(folder=folder)):
        table.add_row(seed.name, str(seed.article.published), plain(seed.article.headline or ""))
    _show(table)


@main.command("validate")
@SOURCES
def validate_command(files: tuple[str, ...]) -> None:
    """Check dossiers that are written in JSON.

    FILES are JSON, or JSON Lines where the name ends in .jsonl; - is standard input, in JSON. Every wrong field is listed with its path, its value and what was expected.
    """
    bad = 0
    for file in files:
        try:
            dossiers = list(_loaded(file))
        except (FormatError, OSError) as error:
            bad += 1
            reason = f"cannot be read: {error.strerror}" if isinstance(error, OSError) else str(error)
            click.echo(f"{file}: {reason}", err=True)
        else:
            click.echo(f"{file}: valid: {_numbers(dossiers)}")
    if bad:
        raise click.exceptions.Exit(1)


@main.command("convert")
@click.argument("file", type=click.Path(allow_dash=True))
@click.option(
    "--to",
    "name",
    type=click.Choice([form.name for form in FORMATS]),
    required=True,
    help="The format to write.",
)
@click.option("--out", type=click.Path(), help="The file, or for tables the folder, to write to.")
def convert_command(file: str, name: str, out: str | None) -> None:
    """Write dossiers in another format.

    FILE is JSON, or JSON Lines where the name ends in .jsonl; - is standard input, in JSON. Without --out the text goes
    to standard output; formats of several files need a folder.
    """
    form = _format(name)
    if out is None and form.folder:
        raise click.UsageError(f"{name} writes several files: name a folder with --out")
    try:
        form.dump(_loaded(file), out if out is not None else sys.stdout)
    except OSError as error:
        raise BadInputError(f"{error.filename or file}: {error.strerror}") from error


@main.command("schema")
@click.option("--quoted", is_flag=True, help="Print the schema of what ground() takes from a language model.")
def schema_command(*, quoted: bool) -> None:
    """Print the JSON Schema of dossiers.

    It is JSON Schema 2020-12; every record stands in its "$defs" by name.
    """
    click.echo((grounding.SHIPPED if quoted else SHIPPED).read_text(encoding="utf-8"), nl=False)


def _dated(file: str, published: date | None, publisher: str | None) -> seeds.Dated:
    """Return the article in *file*, or on standard input."""
    if file == "-":
        content = sys.stdin.buffer.read()
        dated = seeds.parse_article(content, source="standard input", published=published)
    else:
        dated = seeds.dated_article(file, published)
    if publisher and dated.article.publisher is None:
        return evolve(dated, article=evolve(dated.article, publisher=publisher))
    return dated


def _format(name: str) -> Format:
    return next(form for form in FORMATS if form.name == name)


def _timex(when: When) -> str:
    mod = f" {when.mod.value}" if when.mod else ""
    return f"{when.type.value} {when.value or 'unknown'}{mod}"


def _loaded(file: str) -> Iterable[Dossier]:
    if file == "-":
        return [loads(sys.stdin.buffer.read())]
    return load_lines(file) if Path(file).suffix == ".jsonl" else [load(file)]


def _numbers(dossiers: list[Dossier]) -> str:
    parts = {"dossier": len(dossiers)} if len(dossiers) != 1 else {}
    for name in ("article", "actor", "event", "statement", "claim", "denial"):
        parts[name] = sum(len(getattr(dossier, f"{name}s")) for dossier in dossiers)
    return ", ".join(f"{number} {name}{'' if number == 1 else 's'}" for name, number in parts.items())


def _show(*parts: RenderableType) -> None:
    """Print to standard output: in colour on a terminal, and without the blanks at line ends elsewhere."""
    console = Console(highlight=False)
    console.width = min(console.width, WIDEST)
    if console.is_terminal:
        console.print(*parts, sep="\n", markup=False)
        return
    with console.capture() as capture:
        console.print(*parts, sep="\n", markup=False)
    click.echo("\n".join(line.rstrip() for line in capture.get().splitlines()))

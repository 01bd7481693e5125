"""The command line: what each command prints, and how it ends."""

import io
import json
import re
import shlex
import subprocess
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, OutputChecker
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import diplonews as dn
from diplonews.cli import main
from diplonews.reading import quoted_schema

SEEDS = Path(__file__).parents[1] / "seeds"
CALL = str(SEEDS / "denied-call.txt")
ARTICLE = "Talks\n\nBERN, November 9, 2024 – Ruritania said on Friday that it had met Borduria. Borduria denied it.\n"


HOW_TO = (SEEDS.parent / "docs" / "how-to" / "use-the-command-line.md").read_text(encoding="utf-8")
CALLS = re.findall(r"^\$ (.+)\n((?:(?!\$ |```).*\n)*)", HOW_TO, flags=re.MULTILINE)


def run(*words: str, given: str | bytes | None = None) -> Result:
    """Return how the command ended."""
    return CliRunner().invoke(main, words, input=given)


def test_read_shows_a_board() -> None:
    """By default an article is shown as a board, with how its day is known."""
    result = run("read", CALL)

    assert result.exit_code == 0
    assert "published 2024-11-11, found in the text: “November 11, 2024”" in result.output
    assert "CONTESTED" in result.output
    assert not any(line.endswith(" ") for line in result.output.splitlines())


def test_colours_are_for_terminals() -> None:
    """The board has colours on a terminal, and none where it is piped."""
    piped = CliRunner().invoke(main, ["seeds", "denied-call"])
    terminal = CliRunner().invoke(
        main, ["seeds", "denied-call"], env={"FORCE_COLOR": "1", "TERM": "xterm"}, color=True
    )

    assert "\x1b[1;33mdisputed\x1b[0m" in terminal.stdout
    assert "\x1b" not in piped.stdout


def test_read_writes_json() -> None:
    """JSON is the dossier that read() returns; how the day is known goes to standard error."""
    result = run("read", CALL, "--format", "json")

    assert dn.loads(result.stdout) == dn.read(dn.seeds.article(CALL))
    assert result.stderr == f"{CALL}: published 2024-11-11, found in the text: “November 11, 2024”\n"


def test_read_takes_many_files() -> None:
    """JSON Lines keep articles apart, JSON joins them."""
    files = [str(path) for path in sorted(SEEDS.glob("*.txt"))]
    each = [dn.read(dn.seeds.article(file)) for file in files]

    assert list(dn.load_lines(io.StringIO(run("read", *files, "--format", "jsonl").stdout))) == each
    assert dn.loads(run("read", *files, "--format", "json").stdout) == dn.Dossier.merge(each)
    assert run("read", *files).output.count("published") >= len(files)


def test_read_takes_standard_input() -> None:
    """A dash is standard input, read as a file is."""
    dossier = dn.loads(run("read", "-", "--format", "json", given=ARTICLE).stdout)

    assert dossier.articles[0].headline == "Talks"
    assert str(dossier.articles[0].published) == "2024-11-09"


def test_options_of_read() -> None:
    """A day that is given stands above the text's, a publisher is for files that name none."""
    words = ("read", "-", "--published", "2024-11-10T08:30", "--publisher", "The Post", "--format", "json")
    article = dn.loads(run(*words, given=ARTICLE).stdout).articles[0]
    named = dn.loads(run(*words, given="T\npublisher: B\n\nx").stdout).articles[0]

    assert str(article.published_at) == "2024-11-10 08:30:00"
    assert (article.publisher, named.publisher) == ("The Post", "B")


@pytest.mark.parametrize(
    ("words", "given", "message"),
    [
        pytest.param(["read", "nothing.txt"], None, "diplonews: nothing.txt: cannot be read: No such file", id="no file"),
        pytest.param(["read", "-"], "", "diplonews: standard input: empty: expected a headline", id="nothing given"),
        pytest.param(["read", "-"], b"\xff\xfe", "diplonews: standard input: byte 0: not UTF-8: save", id="no UTF-8"),
        pytest.param(["read", "-"], "They met.", "diplonews: standard input: no day of publication is stated or found: add a line", id="no day"),
        pytest.param(["tag", "-"], "T\npublished: soon\n\nx", "diplonews: standard input: line 2: 'soon' is no day", id="bad line"),
        pytest.param(["resolve", "31 November", "--published", "2024-11-11"], None, "diplonews: cannot resolve '31 November' at character", id="no such day"),
        pytest.param(["resolve", "peace", "--published", "2024-11-11"], None, "diplonews: cannot resolve 'peace'", id="no time"),
        pytest.param(["seeds", "nothing"], None, "no seed 'nothing': expected one of cancelled-meeting", id="no seed"),
        pytest.param(["seeds", "--folder", "nowhere"], None, "diplonews: nowhere: no such folder", id="no folder"),
        pytest.param(["validate", "nothing.json"], None, "nothing.json: cannot be read: No such file", id="nothing to validate"),
        pytest.param(["validate", "-"], '{"schema":"diplonews/1","actors":[1],"x":2}', "-: 2 problems\n  x: unknown key\n  actors[0]: 1: expected an object", id="bad dossier"),
    ],
)  # fmt: skip
def test_bad_input(words: list[str], given: str | bytes | None, message: str) -> None:
    """Bad input ends with 1 and says on standard error what is wrong where, and how to mend it."""
    result = run(*words, given=given)

    assert result.exit_code == 1
    assert message in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(["read"], "Missing argument 'FILES...'", id="no file named"),
        pytest.param(["read", CALL, "--format", "xml"], "'xml' is not one of 'board', 'json', 'jsonl'", id="no such format"),
        pytest.param(["resolve", "Thursday"], "Missing option '--published'", id="no day of publication"),
        pytest.param(["resolve", "x", "--published", "11/11/24"], "'11/11/24' is no day: write it as 2024-11-11", id="bad day"),
        pytest.param(["write"], "No such command 'write'", id="no such command"),
    ],
)  # fmt: skip
def test_wrong_usage(words: list[str], message: str) -> None:
    """A wrong call ends with 2."""
    result = run(*words)

    assert result.exit_code == 2
    assert message in result.stderr


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        pytest.param(["Thursday"], "2024-11-07  DATE 2024-11-07", id="looks back"),
        pytest.param(["Thursday", "--direction", "future"], "2024-11-14  DATE 2024-11-14", id="looks ahead"),
        pytest.param(["last week"], "2024-11-04 to 2024-11-10  DATE 2024-W45", id="a week"),
        pytest.param(["three days"], "no days  DURATION P3D", id="no days"),
    ],
)
def test_resolve(words: list[str], printed: str) -> None:
    """The days come first, then the TIMEX3 value."""
    result = run("resolve", *words, "--published", "2024-11-11")

    assert result.output == printed + "\n"


def test_tag() -> None:
    """Each time expression is listed with its place, its days and what it is counted from."""
    rows = [line.split() for line in run("tag", "-", given=ARTICLE).output.splitlines()]

    assert rows[0] == ["at", "words", "days", "value", "counted", "from"]
    assert ["43", "Friday", "2024-11-08", "DATE", "2024-11-08", "publication"] in rows


def test_seeds() -> None:
    """All seeds are listed by name, day and headline; one is shown with its text and its reviewed board."""
    listed = run("seeds").output
    shown = run("seeds", "denied-call").output

    assert all(name in listed for name in dn.seeds.names())
    assert "MOSCOW, November 11, 2024 – Russia denied" in shown
    assert "disputed  CONSULT phone  2024-11-07" in shown


def test_validate(tmp_path: Path) -> None:
    """Each good file is told with its numbers, each bad one with its problems, and one bad file makes the end 1."""
    good, lines, bad = SEEDS / "denied-call.json", tmp_path / "two.jsonl", tmp_path / "bad.jsonl"
    dn.dump_lines([dn.Dossier(), dn.load(good)], lines)
    bad.write_text("\n{}\n", encoding="utf-8")

    result = run("validate", str(good), str(lines), str(bad))

    assert result.exit_code == 1
    assert (
        f"{good}: valid: 1 article, 13 actors, 10 events, 25 statements, 9 claims, 5 denials\n"
        in result.stdout
    )
    assert f"{lines}: valid: 2 dossiers, 1 article, " in result.stdout
    assert result.stderr == f"{bad}: line 2: schema: missing: expected 'diplonews/1'\n"


def test_convert(tmp_path: Path) -> None:
    """A dossier is written in another format, to standard output, a file or a folder."""
    call, lines = str(SEEDS / "denied-call.json"), tmp_path / "call.jsonl"

    assert run("convert", call, "--to", "jsonl", "--out", str(lines)).exit_code == 0
    assert dn.loads(run("convert", str(lines), "--to", "json").stdout) == dn.load(call)
    assert run("convert", call, "--to", "plover").stdout.startswith("event_id,event_date,")
    assert run("convert", call, "--to", "csv", "--out", str(tmp_path / "tables")).exit_code == 0
    assert (tmp_path / "tables" / "events.csv").read_text(encoding="utf-8").count("\n") == 11


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        pytest.param(["convert", "-", "--to", "csv"], 2, "csv writes several files: name a folder with --out", id="no folder"),
        pytest.param(["convert", "-", "--to", "json"], 1, "diplonews: not JSON: Expecting value", id="bad input"),
        pytest.param(["convert", "none.json", "--to", "json"], 1, "none.json: No such file", id="no file"),
    ],
)  # fmt: skip
def test_convert_fails(words: list[str], code: int, message: str) -> None:
    """A wrong call ends with 2, bad input with 1."""
    result = run(*words)

    assert result.exit_code == code
    assert message in result.stderr


def test_help_names_every_command() -> None:
    """The help says in a line what each command does."""
    result = run("--help")

    assert result.exit_code == 0
    assert "..." not in result.output.split("Commands:")[1]
    for command in ("read", "resolve", "tag", "seeds", "validate", "convert", "schema"):
        assert command in result.output


def test_the_program_writes_utf8_wherever_it_runs() -> None:
    """What is piped is UTF-8 whatever the locale says."""
    done = subprocess.run(
        [sys.executable, "-m", "diplonews", "read", CALL],
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )

    assert "found in the text: “November 11, 2024”" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra(missing: str) -> None:
    """Without the extra, one line says what to install."""
    code = f"import sys; sys.modules[{missing!r}] = None; from diplonews.__main__ import main; main()"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, check=False, text=True)

    assert done.returncode == 1
    assert done.stderr == "the command line needs an extra: pip install 'diplonews[cli]'\n"
    assert done.stdout == ""


@pytest.mark.parametrize(("call", "printed"), CALLS, ids=[call for call, _ in CALLS])
def test_the_how_to_shows_what_is_printed(call: str, printed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each call in the how-to prints what stands below it."""
    monkeypatch.chdir(SEEDS.parent)
    echoed, _, command = call.rpartition("| ")
    words = shlex.split(command)
    result = run(*words[1:], given="".join(shlex.split(echoed)[1:]))

    assert words[0] == "diplonews"
    assert result.exit_code == 0
    assert OutputChecker().check_output(printed, result.output, ELLIPSIS | NORMALIZE_WHITESPACE), (
        result.output
    )


def test_schema_prints_that_of_the_quoted_form() -> None:
    """`--quoted` prints the schema of what a language model is asked for."""
    result = run("schema", "--quoted")

    assert json.loads(result.output) == quoted_schema()

"""Every format as it is written today, and every refusal as it is worded: a change of either shows in `samples/`.

After a change that is meant, write the samples anew: PYTHONPATH=tests python tests/serial/test_samples.py
"""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import diplonews as dn
from diplonews.serial import FORMATS
from diplonews.serial.arrow import to_arrow
from full_dossier import FULL

SAMPLES = Path(__file__).with_name("samples") / "full"
ODD: tuple[Any, ...] = (None, 7, "x", {}, ["x"])
"""Values of which a field takes one at most."""


def current() -> dict[str, str]:
    """Return by its name each file that a sample is made of."""
    texts = {f"refusals-of-{kind}.txt": "\n".join(lines) + "\n" for kind, lines in refusals().items()}
    texts["tables.txt"] = "".join(
        f"{name}\n{table.schema.to_string()}\n{table.to_pylist()}\n" for name, table in to_arrow(FULL).items()
    )
    texts["indented.json"] = dn.dumps(FULL, indent=1)
    with TemporaryDirectory() as folder:
        for form in FORMATS:
            if form.name != "parquet":
                form.dump([FULL], Path(folder) / f"full{form.suffix}")
        for path in sorted(Path(folder).rglob("*.*")):
            if path.is_file():
                texts["-".join(path.relative_to(folder).parts)] = path.read_bytes().decode()
    return texts


def refusals() -> dict[str, list[str]]:
    """Return by kind of record what is said of each odd value in each field of the full dossier."""
    plain = json.loads(dn.dumps(FULL))
    found: dict[str, list[str]] = {
        kind: [] for kind in ("dossier", *plain) if kind not in ("schema", "same_as")
    }
    for key in plain:
        found["dossier"] += _refused(plain, (key,))
        records = plain[key] if key in found else []
        fullest = max(range(len(records)), key=lambda i: len(json.dumps(records[i])), default=0)
        for path in _paths(records[fullest]) if records else ():
            found[key] += _refused(plain, (key, fullest, *path))
    return found


def _paths(plain: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the way to each key of an object, and of the first object of each list in it."""
    for key, value in plain.items():
        yield (key,)
        inner = value[0] if isinstance(value, list) and value else value
        if isinstance(inner, dict):
            between = (0,) if isinstance(value, list) else ()
            yield from ((key, *between, *path) for path in _paths(inner))


def _refused(plain: dict[str, Any], path: tuple[Any, ...]) -> Iterator[str]:
    """Yield what is said where odd values stand at *path*, and where nothing does."""
    for odd in (*ODD, "no value"):
        changed = deepcopy(plain)
        place = changed
        for key in path[:-1]:
            place = place[key]
        if odd == "no value":
            del place[path[-1]]
        else:
            place[path[-1]] = odd
        try:
            dn.loads(json.dumps(changed))
        except dn.FormatError as error:
            yield f"{'.'.join(map(str, path))} = {odd!r}: {error}".replace("\n", " | ")
        else:
            yield f"{'.'.join(map(str, path))} = {odd!r}: taken"


def test_what_is_written_is_what_was_written() -> None:
    """Every file of the full dossier, and the words of each refusal, are what they were, letter by letter."""
    texts = current()

    assert sorted(texts) == sorted(path.name for path in SAMPLES.iterdir())
    for name, text in texts.items():
        assert text == (SAMPLES / name).read_bytes().decode(), name


if __name__ == "__main__":
    SAMPLES.mkdir(exist_ok=True)
    for old in SAMPLES.iterdir():
        old.unlink()
    for name, text in current().items():
        (SAMPLES / name).write_bytes(text.encode())

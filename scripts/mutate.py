"""Change a package in many small ways, and count the changes that its tests notice.

Usage: python scripts/mutate.py PACKAGE [EVERY | again]

PACKAGE is one of those in `TESTS`. One of EVERY mutants is tried, chosen by a hash of its name, so that the same are
tried after a change of the tests; by default all are, which takes hours. With ``again`` those that survived the last
run are. A copy of the checkout under ``build/mutants/PACKAGE`` is what changes; ``mutmut show NAME``, run in there,
shows a mutant by its name.
"""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).parent.parent
TESTS = {name: [f"tests/{name}"] for name in ("dates", "model", "serial")}
"""By package, the tests that have to notice: its own, for those of others notice by accident."""

SETTINGS = """
[tool.mutmut]
source_paths = ["src"]
only_mutate = ["src/diplonews/{package}/*"]
also_copy = ["benchmarks", "conftest.py", "docs", "README.md", "scripts", "seeds"]
do_not_mutate_patterns = ["case .*=-1"]  # +1 in a pattern is a mistake in writing
process_isolation = "forkserver"  # a process that has run tests holds what the unchanged code has cached
pytest_add_cli_args = ["--hypothesis-profile=mutants"]
pytest_add_cli_args_test_selection = {tests}
"""
NOTICED, MISSED = "killed", ("survived", "no tests")


def copied(package: str) -> Path:
    """Return a fresh copy of the checkout, set up for changing *package*."""
    folder = ROOT / "build" / "mutants" / package
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("benchmarks", "docs", "scripts", "seeds", "src", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("conftest.py", "README.md"):
        shutil.copy(ROOT / name, folder / name)
    settings = SETTINGS.format(package=package, tests=TESTS[package])
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text() + settings)
    return folder


def mutmut(folder: Path, *arguments: str) -> list[str]:
    """Return what mutmut prints, line by line."""
    command = [sys.executable, "-m", "mutmut", *arguments]
    done = subprocess.run(  # noqa: S603  # of this environment
        command, cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout.splitlines()


def fates(folder: Path) -> dict[str, str]:
    """Return by its name what became of each mutant."""
    lines = (line.strip().rpartition(": ") for line in mutmut(folder, "results", "--all", "true"))
    return {name: fate for name, _, fate in lines}


def chosen(names: Iterable[str], which: str, survivors: Path) -> list[str]:
    """Return the names to try: those of a sample, or those in the list of *survivors*."""
    if which == "again":
        return [name for name in survivors.read_text().splitlines() if name in names]
    return [name for name in names if crc32(name.encode()) % int(which) == 0]


def main() -> None:
    """Make the mutants, try them, and print what was noticed."""
    package, which = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "1"
    folder = copied(package)
    survivors = folder.with_suffix(".txt")
    mutmut(folder, "run", "none of them")  # makes them all
    names = fates(folder)
    sample = chosen(names, which, survivors)
    print(f"{package}: {len(names)} mutants, {len(sample)} of them tried", flush=True)
    mutmut(folder, "run", "--max-children", "1", *sample)
    found = {name: fate for name, fate in fates(folder).items() if name in sample}
    missed = [name for name, fate in found.items() if fate in MISSED]
    survivors.write_text("".join(f"{name}\n" for name in missed))
    for name, fate in found.items():
        if fate != NOTICED:
            print(f"  {fate}: {name}")
    counts = Counter(found.values())
    print(", ".join(f"{number} {fate}" for fate, number in counts.items()))
    print(f"score {counts[NOTICED] / max(counts[NOTICED] + len(missed), 1):.1%}")


if __name__ == "__main__":
    main()

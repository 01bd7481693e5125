"""Change a package in many small ways, and count the changes that its tests notice.

Usage: python scripts/mutate.py PACKAGE [EVERY]

PACKAGE is one of those in `TESTS`. One of EVERY mutants is tried, chosen by a hash of its name, so that the same are
tried again after a change of the tests; by default all are, which takes hours. A copy of the checkout under
``build/mutants/PACKAGE`` is what changes; ``mutmut show NAME``, run in there, shows a mutant by its name.
"""

import shutil
import subprocess
import sys
from collections import Counter
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


def main() -> None:
    """Make the mutants, try them, and print what was noticed."""
    package, every = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
    folder = copied(package)
    mutmut(folder, "run", "none of them")  # makes them all
    names = fates(folder)
    sample = [name for name in names if crc32(name.encode()) % every == 0]
    print(f"{package}: {len(names)} mutants, {len(sample)} of them tried", flush=True)
    mutmut(folder, "run", "--max-children", "1", *sample)
    found = {name: fate for name, fate in fates(folder).items() if name in sample}
    for name, fate in found.items():
        if fate != NOTICED:
            print(f"  {fate}: {name}")
    counts = Counter(found.values())
    missed = sum(counts[fate] for fate in MISSED)
    print(f"{counts.pop(NOTICED, 0)} killed, {missed} survived", end="")
    print("".join(f", {number} {fate}" for fate, number in counts.items() if fate not in MISSED))
    noticed = len([fate for fate in found.values() if fate == NOTICED])
    print(f"score {noticed / max(noticed + missed, 1):.1%}")


if __name__ == "__main__":
    main()

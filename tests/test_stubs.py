"""The types that checkers read in the source are those of the package as it runs."""

import re
import subprocess
import sys
from pathlib import Path
from pkgutil import resolve_name

ROOT = Path(__file__).parents[1]
MADE = re.compile(r"_AttrsAttributes__ is not present|\._AT is not present|\.__slots__ variable differs")
"""What mypy's plugin for attrs adds to a class, or attrs itself at run time."""


def is_cached(complaint: str) -> bool:
    """Return whether *complaint* is of a function behind a cache, which mypy holds to take any arguments."""
    name, _, reason = complaint.partition(" ")
    return "inconsistent" in reason and hasattr(resolve_name(name), "cache_info")


def test_types_are_those_at_run_time() -> None:
    """stubtest, which takes the source for stubs, complains of nothing but what attrs and caches make at run time."""
    command = [sys.executable, "-m", "mypy.stubtest", "--mypy-config-file", "pyproject.toml", "--concise"]
    lenient = ["--ignore-missing-stub", "--ignore-positional-only"]
    done = subprocess.run(
        [*command, *lenient, "diplonews"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    complaints = [line for line in done.stdout.splitlines() if not MADE.search(line) and not is_cached(line)]

    assert "_AttrsAttributes__" in done.stdout
    assert not complaints
    assert not done.stderr

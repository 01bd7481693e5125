"""Use a built wheel in clean environments: with no extra, and with each extra alone.

Usage: python scripts/check_extras.py WHEEL

Whatever an extra is for must work where it is installed, and must say in one line what to install where it is not. An
extra without a use in `USES` is an error. One virtual environment holds the wheel; each extra gets a folder beside it.
"""

import os
import subprocess
import sys
import tempfile
import venv
from email import message_from_bytes
from pathlib import Path
from zipfile import ZipFile

PLAIN = """
import diplonews as dn

for name in dn.seeds.names():
    seed = dn.seeds.load(name).dossier
    print(f"{name}: {len(seed.statements)} statements, {len(seed.denials)} denials")
dossier = dn.read(dn.seeds.load("denied-call").article)
assert dn.loads(dn.dumps(dossier)) == dossier
print(f"read denied-call: {len(dossier.contested())} contested events")
"""
CATCHING = """
import sys
import diplonews as dn
try:
    {use}
except dn.MissingExtraError as error:
    sys.exit(str(error))
"""
USES = {
    "arrow": [
        "-c",
        CATCHING.format(use="from diplonews.serial.arrow import to_arrow; to_arrow(dn.Dossier())"),
    ],
    "cli": ["-m", "diplonews", "schema"],
    "testing": ["-c", CATCHING.format(use="from diplonews.testing import phrases; phrases()")],
}
"""By extra, what Python is asked to do that needs it."""

UNNOTICED = {"fast": "from diplonews.serial import fast; assert fast.codec() is not None\n" + PLAIN}
"""By extra, a program for where it is installed; without it nothing is missed, and so nothing is said."""


def extras_of(wheel: Path) -> set[str]:
    """Return the names of the extras of *wheel*, without those of its developers."""
    with ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        found = message_from_bytes(archive.read(name)).get_all("Provides-Extra", [])
    return set(found) - {"dev", "mutation"}


def run(python: Path, arguments: list[str], folder: Path | None) -> subprocess.CompletedProcess[str]:
    """Run *python* with *arguments*, nothing of the checkout in sight, and *folder* where it looks for packages."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    if folder:
        environment["PYTHONPATH"] = str(folder)
    return subprocess.run(  # noqa: S603  # programs of this file, and pip
        [python, *arguments], cwd=python.parent, env=environment, capture_output=True, text=True, check=False
    )


def install(python: Path, *arguments: str) -> None:
    """Install with pip."""
    quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = run(python, [*quiet, *arguments], None)
    if done.returncode:
        sys.exit(done.stderr)


def check(python: Path, extra: str | None, folder: Path | None) -> None:
    """Exit with what is wrong where *extra* alone is installed, in *folder*."""
    done = run(python, ["-c", UNNOTICED.get(extra or "", PLAIN)], folder)
    if done.returncode:
        sys.exit(f"with the extra {extra}:\n{done.stderr}")
    if extra is None:
        print(done.stdout, end="")
    for needed, arguments in USES.items():
        done = run(python, arguments, folder)
        said = done.stderr.splitlines()
        if needed == extra:
            right = not done.returncode
        else:
            right = (
                bool(done.returncode) and len(said) == 1 and f"pip install 'diplonews[{needed}]'" in said[0]
            )
        if not right:
            sys.exit(f"{needed}, with the extra {extra} alone:\n{done.stderr}")
    print(
        f"with {f'the extra {extra} alone' if extra else 'no extra'}: all that needs others says so in a line"
    )


def main() -> None:
    """Install and check."""
    wheel = Path(sys.argv[1]).resolve()
    extras = extras_of(wheel)
    if extras != USES.keys() | UNNOTICED.keys():
        sys.exit(f"extras and their uses differ: {sorted(extras ^ (USES.keys() | UNNOTICED.keys()))}")
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        venv.create(home / "use", with_pip=True)
        python = home / "use" / ("Scripts" if os.name == "nt" else "bin") / "python"
        install(python, str(wheel))
        check(python, None, None)
        for extra in sorted(extras):
            install(python, "--target", str(home / extra), f"{wheel}[{extra}]")
            check(python, extra, home / extra)


if __name__ == "__main__":
    main()

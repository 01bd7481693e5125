"""The program ``diplonews``, also ``python -m diplonews``. Needs the extra ``cli``, and says so where it is missing."""

import sys

from diplonews.errors import MissingExtraError


def main() -> None:
    """Run the command line."""
    try:
        from diplonews.cli import main as commands  # noqa: PLC0415 -- may be missing, and is slow to load
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("click", "rich"):
            raise
        print(MissingExtraError("cli", "the command line"), file=sys.stderr)  # noqa: T201 -- click is what is missing
        raise SystemExit(1) from None
    for stream in (sys.stdout, sys.stderr):
        if not stream.isatty():
            stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # what is piped is UTF-8 on every machine
    commands(prog_name="diplonews")


if __name__ == "__main__":
    main()

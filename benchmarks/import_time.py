"""Print what `import diplonews` costs beside `import attrs`, in CPU time over a bare interpreter.

Usage: python benchmarks/import_time.py [ROUNDS]

The three are run in turn, round by round, so that a machine whose speed drifts treats them alike; medians are shown.
Bytecode is cached for all of them, whatever the environment says: attrs was compiled when it was installed.
"""

import os
import resource
import statistics
import subprocess
import sys

WANTED = 1.7
PROGRAMS = {"bare": "pass", "attrs": "import attrs", "diplonews": "import diplonews"}

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def cpu_milliseconds(program: str) -> float:
    """Return the CPU time that a fresh interpreter takes to run *program*, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    for program in PROGRAMS.values():
        cpu_milliseconds(program)
    taken: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(rounds):
        for name, program in PROGRAMS.items():
            taken[name].append(cpu_milliseconds(program))
    median = {name: statistics.median(values) for name, values in taken.items()}
    attrs, diplonews = (median[name] - median["bare"] for name in ("attrs", "diplonews"))
    print(f"bare {median['bare']:.0f} ms; over it: attrs {attrs:.0f} ms, diplonews {diplonews:.0f} ms")
    print(f"diplonews / attrs: {diplonews / attrs:.2f} (wanted: at most {WANTED})")


if __name__ == "__main__":
    main()

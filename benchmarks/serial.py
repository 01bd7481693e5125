"""Print what writing and reading JSON costs beside pydantic, msgspec structs, untyped json and untyped orjson.

Usage: python benchmarks/serial.py [ROUNDS] [LINES]

One typical dossier (25 to 30 KB), and a JSON Lines file of LINES dossiers (default 10,000) of less than a fifth of that,
five hundred different ones again and again, which each candidate writes and reads. All candidates run in turn, round by
round, so that a machine whose speed drifts treats them alike; medians of CPU time are shown, and their ratio to
pydantic's. Ours check every invariant: ids, days, references and quotes; the others check
types alone. Last, the greatest memory of a process that streams a file of 50 MB.
"""

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from types import GenericAlias
from typing import Any, get_args, get_origin

import msgspec
import orjson
import pydantic
from attrs import NOTHING, evolve, fields

import diplonews as dn
from diplonews.serial import fast
from diplonews.serial.plain import RECORDS

STREAM = "import sys, diplonews as dn; print(sum(len(d.claims) for d in dn.load_lines(sys.argv[1])))"
REQUIRED = {"with fast": (0.6, 1.3), "without fast": (3.5, 3.0)}

Times = dict[tuple[str, str], list[float]]
Candidate = tuple[Callable[[Any], Any], Callable[[Any], Any], Any]


def translated(kind: Any, made: dict[Any, Any]) -> Any:
    """Return the annotation *kind* with the models in *made* in place of our records."""
    if get_origin(kind) is tuple:
        parts = tuple(part if part is Ellipsis else translated(part, made) for part in get_args(kind))
        return GenericAlias(tuple, parts)
    if get_args(kind):
        first, *others = (translated(part, made) for part in get_args(kind))
        for other in others:
            first = first | other
        return first
    return made.get(kind, kind)


def pydantic_model() -> Any:
    """Return the Dossier as a pydantic model: the same fields and vocabularies, frozen, unknown keys forbidden."""
    made: dict[Any, Any] = {}
    settings = pydantic.ConfigDict(frozen=True, extra="forbid")
    for record in RECORDS:
        columns: dict[str, Any] = {
            f.name: (translated(f.type, made), ... if f.default is NOTHING else f.default)
            for f in fields(record)
        }
        if record is dn.Dossier:
            columns["schema_"] = (str, pydantic.Field(alias="schema"))
        made[record] = pydantic.create_model(record.__name__, __config__=settings, **columns)
    return made[dn.Dossier]


def struct_model() -> Any:
    """Return the Dossier as a msgspec struct, frozen, unknown keys forbidden."""
    made: dict[Any, Any] = {}
    for record in RECORDS:
        columns: list[Any] = [
            (f.name, translated(f.type, made), msgspec.UNSET if f.default is NOTHING else f.default)
            for f in fields(record)
        ]
        columns = [column[:2] if column[2] is msgspec.UNSET else column for column in columns]
        if record is dn.Dossier:
            columns.append(("schema", str))
        made[record] = msgspec.defstruct(
            record.__name__, columns, frozen=True, kw_only=True, forbid_unknown_fields=True
        )
    return made[dn.Dossier]


def dossier_of(size: int) -> dn.Dossier:
    """Return the part of a seed's dossier whose JSON comes nearest to *size* bytes from below."""
    whole = dn.seeds.load("denied-call").dossier
    found = dn.Dossier(articles=whole.articles)
    for keep in range(len(whole.statements) + 1):
        kept = {record.id for record in whole.statements[:keep]}
        told = [s for s in whole.statements if s.id in kept and (s.within is None or s.within in kept)]
        claims = tuple(
            evolve(c, statements=tuple(set(c.statements) & kept)) for c in whole.claims[: max(0, keep - 8)]
        )
        held = {claim.id for claim in claims}
        denials = tuple(
            evolve(d, statements=tuple(set(d.statements) & kept), claims=tuple(set(d.claims) & held))
            for d in whole.denials[: max(0, keep - 12)]
        )
        people = whole.actors if keep > 3 else _speakers(whole, told)
        part = dn.Dossier(
            articles=whole.articles, actors=people, statements=tuple(told),
            events=whole.events if keep > 8 else (), claims=claims, denials=denials,
        )  # fmt: skip
        if len(dn.dumps(part).encode()) > size:
            break
        found = part
    return found


def _speakers(whole: dn.Dossier, told: list[dn.Statement]) -> tuple[dn.Actor, ...]:
    wanted = {statement.speaker for statement in told} | {a for s in told for a in s.addressees}
    for _ in whole.actors:
        wanted |= {actor.affiliation for actor in whole.actors if actor.id in wanted and actor.affiliation}
    return tuple(actor for actor in whole.actors if actor.id in wanted)


def candidates(dossier: dn.Dossier) -> dict[str, Candidate]:
    """Return what writes and what reads *dossier*, and its own form of it, by name."""
    text = dn.dumps(dossier)
    model, struct = pydantic_model(), struct_model()
    struct_read, struct_write = msgspec.json.Decoder(struct).decode, msgspec.json.Encoder().encode
    return {
        "pydantic v2": (lambda m: m.model_dump_json(by_alias=True), model.model_validate_json, model.model_validate_json(text)),
        "with fast": (dn.dumps, dn.loads, dossier),
        "without fast": (without_fast(dn.dumps), without_fast(dn.loads), dossier),
        "msgspec structs": (struct_write, struct_read, struct_read(text)),
        "untyped json": (json.dumps, json.loads, json.loads(text)),
        "untyped orjson": (orjson.dumps, orjson.loads, json.loads(text)),
    }  # fmt: skip


def without_fast(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return *function* as it is where msgspec is not installed."""

    def call(value: Any) -> Any:
        codec = fast.codec
        fast.codec = lambda: None  # type: ignore[assignment]
        try:
            return function(value)
        finally:
            fast.codec = codec

    return call


def cpu(function: Callable[[Any], Any], value: Any, repeat: int) -> float:
    """Return the CPU time of a call, in milliseconds."""
    start = time.process_time()
    for _ in range(repeat):
        function(value)
    return 1000 * (time.process_time() - start) / repeat


def compare(dossier: dn.Dossier, rounds: int, repeat: int) -> None:
    """Print the times of one dossier, written and read *repeat* times in each of *rounds*."""
    text = dn.dumps(dossier)
    print(f"{len(text.encode()) / 1000:.1f} KB a dossier, {repeat} a round, {rounds} rounds")
    contest = candidates(dossier)
    taken: Times = {(name, way): [] for name in contest for way in ("dump", "load")}
    for _ in range(rounds):
        for name, (write, read, form) in contest.items():
            taken[name, "dump"].append(cpu(write, form, repeat))
            taken[name, "load"].append(cpu(read, text, repeat))
    report(taken)


def compare_lines(dossiers: list[dn.Dossier], lines: int, rounds: int) -> None:
    """Print the times of a JSON Lines file of so many *lines*, written and read by each candidate in each of *rounds*."""
    contest = candidates(dossiers[0])
    forms = {
        name: dossiers if form is dossiers[0] else [read(dn.dumps(one)) for one in dossiers]
        for name, (_, read, form) in contest.items()
    }
    taken: Times = {(name, way): [] for name in contest for way in ("dump", "load")}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lines.jsonl"
        for _ in range(rounds):
            for name, (write, read, _) in contest.items():
                write_all, read_all = _by_lines(name, write, read)
                many = islice(cycle(forms[name]), lines)
                taken[name, "dump"].append(cpu(partial(write_all, many), path, 1))
                taken[name, "load"].append(cpu(lambda read: sum(1 for _ in read(path)), read_all, 1))
        size = path.stat().st_size
    print(f"{size / 1e6:.0f} MB of JSON Lines, {lines} lines, {rounds} rounds")
    report(taken)


def _by_lines(name: str, write: Callable[[Any], Any], read: Callable[[Any], Any]) -> tuple[Any, Any]:
    """Return what writes many forms to a path and what reads them from it."""

    def dump_each(forms: Iterable[Any], path: Path) -> None:
        with path.open("wb") as stream:
            for form in forms:
                line = write(form)
                stream.write((line.encode() if isinstance(line, str) else line) + b"\n")

    def load_each(path: Path) -> Iterator[Any]:
        with path.open("rb") as stream:
            for line in stream:
                yield read(line)

    match name:
        case "with fast":
            return dn.dump_lines, dn.load_lines
        case "without fast":
            dump = without_fast(lambda both: dn.dump_lines(*both))
            load = without_fast(lambda path: list(map(type, dn.load_lines(path))))
            return lambda forms, path: dump((forms, path)), load
        case _:
            return dump_each, load_each


def report(taken: Times) -> None:
    """Print the medians of the times *taken*, and their ratios to pydantic's."""
    median = {key: statistics.median(times) for key, times in taken.items()}
    print(f"{'':16}{'dump ms':>11}{'x pydantic':>12}{'load ms':>12}{'x pydantic':>12}")
    for name in dict.fromkeys(name for name, _ in taken):
        dumped, loaded = median[name, "dump"], median[name, "load"]
        wanted = REQUIRED.get(name)
        note = f"   wanted: {wanted[0]} and {wanted[1]}" if wanted else ""
        print(
            f"{name:16}{dumped:11.3f}{dumped / median['pydantic v2', 'dump']:12.2f}"
            f"{loaded:12.3f}{loaded / median['pydantic v2', 'load']:12.2f}{note}"
        )


def in_many_papers(dossier: dn.Dossier, number: int) -> list[dn.Dossier]:
    """Return *dossier* as read from *number* outlets, so that every id differs."""
    article = dossier.articles[0]
    return [dossier.replace(article, evolve(article, publisher=f"Outlet {count}")) for count in range(number)]


def stream(dossier: dn.Dossier) -> None:
    """Print the greatest memory of a process that reads 50 MB of JSON Lines."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.jsonl"
        size = len(dn.dumps(dossier).encode()) + 1
        dn.dump_lines((dossier for _ in range(50_000_000 // size + 1)), path)
        before = time.perf_counter()
        subprocess.run([sys.executable, "-c", STREAM, str(path)], check=True, stdout=subprocess.DEVNULL)
        taken = time.perf_counter() - before
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(
            f"{path.stat().st_size / 1e6:.0f} MB of JSON Lines: {memory:.0f} MB of memory (wanted: 150), {taken:.0f} s"
        )


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    lines = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    compare(dossier_of(29_000), rounds, 20)
    compare_lines(in_many_papers(dossier_of(5_000), 500), lines, 3)
    stream(dossier_of(29_000))


if __name__ == "__main__":
    main()

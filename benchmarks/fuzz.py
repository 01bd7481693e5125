"""Feed hostile input to loads() and print how deep it got, what came out, and the longest time that one input took.

Usage: python benchmarks/fuzz.py [INPUTS] [SEED]

One input in four is bytes of a valid document with some changed; two are valid documents in which values were changed,
taken away, added, exchanged or nested; one is a document of sound records that do not hold together: ids that point
elsewhere, spans moved, records taken out or doubled, what is computed from them left out. Half of all are read as if
msgspec were not there. The same seed gives the same inputs, so a long run can be cut into runs of several seeds. Ends
with 1 where anything but FormatError comes out, or an input takes a second.
"""

import copy
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import diplonews as dn
from diplonews.serial import fast

SAMPLE = Path(__file__).parents[1] / "tests" / "serial" / "samples" / "diplonews-1.json"
ODD: tuple[Any, ...] = (
    None, 0, -1, 2**53, 2**70, 10**400, 1.5, float("nan"), float("inf"), True, "", "x", "x\n", "\ud800", "\x00", "٣",
    "2024-11-31", "P" * 70, "..", "9999-12-31", "0001-W01", "Q", [], [[]], {}, {"a": {}}, [None] * 50, "é" * 500,
    "evt-0123456789abcdef", "act-0123456789ABCDEF",
)  # fmt: skip
_ID = re.compile(r"(art|act|evt|stm|clm|den)-[0-9a-f]{16}")
STAGES = ("bytes", "shape", "references", "loaded")


def places(plain: Any) -> list[tuple[Any, Any]]:
    """Return every list or object in *plain* with each of its keys."""
    found: list[tuple[Any, Any]] = []
    waiting = [plain]
    while waiting:
        place = waiting.pop()
        for key in list(place) if isinstance(place, dict) else range(len(place)):
            found.append((place, key))
            if isinstance(place[key], dict | list):
                waiting.append(place[key])
    return found


def mutate(plain: Any, chance: random.Random) -> str:
    """Change *plain* in one to three places and return its text."""
    for _ in range(chance.randint(1, 3)):
        place, key = chance.choice(places(plain))
        match chance.randrange(7):
            case 0:
                del place[key]
            case 1 if isinstance(place, dict):
                place[chance.choice(("weight", "id", "a b", ""))] = copy.deepcopy(chance.choice(ODD))
            case 2 if isinstance(place, list):
                place.append(copy.deepcopy(place[key]))
            case 3:
                other, name = chance.choice(places(plain))
                place[key] = copy.deepcopy(other[name])
            case 4:
                for _ in range(chance.choice((1, 10, 100))):
                    place[key] = [place[key]]
            case 5 if isinstance(place[key], str) and place[key]:
                at = chance.randrange(len(place[key]))
                place[key] = place[key][:at] + chance.choice("0aXé-") + place[key][at + 1 :]
            case 6 if isinstance(place[key], int):
                place[key] += chance.choice((-1, 1, 1000))
            case _:
                place[key] = copy.deepcopy(chance.choice(ODD))
        if not plain:
            break
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def loosen(plain: Any, chance: random.Random) -> str:
    """Change in one to three places of *plain* what holds its records together, and return its text."""
    for _ in range(chance.randint(1, 3)):
        groups = [name for name, group in plain.items() if group and isinstance(group, list)]
        group = plain[chance.choice(groups)]
        record = chance.choice(group)
        ids = [
            other["id"]
            for name in groups
            for other in plain[name]
            if isinstance(other, dict) and "id" in other
        ]
        match chance.randrange(4):
            case 0:
                group.remove(record)
            case 1:
                group.append(copy.deepcopy(record))
            case 2:
                _point_elsewhere(record, ids, chance)
            case _:
                _move_a_span(record, chance)
        if isinstance(record, dict):
            record.pop("id", None)  # it is computed anew
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _point_elsewhere(record: Any, ids: list[str], chance: random.Random) -> None:
    """Exchange an id in *record* for another one of its kind, or for one that nothing has."""
    pointing = [
        (place, key)
        for place, key in places(record)
        if isinstance(place[key], str) and _ID.fullmatch(place[key])
    ]
    if pointing:
        place, key = chance.choice(pointing)
        alike = [identity for identity in ids if identity[:4] == place[key][:4]]
        place[key] = chance.choice([*alike, place[key][:4] + "0123456789abcdef"])


def _move_a_span(record: Any, chance: random.Random) -> None:
    """Move a span of *record*, or change the words it quotes for as many others."""
    quoting = [place for place, key in places(record) if key == "exact"]
    if quoting:
        span, by = chance.choice(quoting), chance.choice((0, 1, 3, 10_000))
        span["start"], span["end"] = span["start"] + by, span["end"] + by
        span["exact"] = chance.choice((span["exact"], span["exact"].swapcase(), "é" * len(span["exact"])))


def scramble(raw: bytes, chance: random.Random) -> bytes:
    """Change, drop or double stretches of *raw*."""
    found = bytearray(raw)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(found))
        size = chance.choice((1, 1, 2, 30))
        match chance.randrange(4):
            case 0:
                found[at : at + size] = chance.randbytes(size)
            case 1:
                del found[at : at + size]
            case 2:
                found[at:at] = found[at : at + size]
            case _:
                found[at:at] = chance.choice(
                    (b'"', b"[" * size, b"{", b"\\u00", b"9" * 40, b"\xff", b",", b"\x00")
                )
        if not found:
            break
    return bytes(found)


def inputs(number: int, seed: int) -> Iterator[str | bytes]:
    """Yield the inputs."""
    chance = random.Random(seed)  # noqa: S311  # the same inputs in every run
    raw = SAMPLE.read_bytes()
    for _ in range(number):
        match chance.randrange(4):
            case 0:
                yield scramble(raw, chance)
            case 1:
                yield loosen(json.loads(raw), chance)
            case _:
                yield mutate(json.loads(raw), chance)


def stage(error: dn.FormatError) -> str:
    """Return how deep the input got that was refused with *error*."""
    first, message = error.problems[0]
    if not first and (
        "not JSON" in message or "not UTF-8" in message or "nested" in message or "large" in message
    ):
        return "bytes"
    if (
        "of this dossier" in message
        or "each id once" in message
        or "which stands at" in message
        or "claims" in message
    ):
        return "references"
    return "shape"


def main() -> None:
    """Feed, count and print."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    counted: Counter[str] = Counter()
    escaped: Counter[str] = Counter()
    longest, codec = 0.0, fast.codec
    started = time.process_time()
    for index, text in enumerate(inputs(number, seed)):
        fast.codec = codec if index % 2 else lambda: None  # type: ignore[assignment]
        before = time.process_time()
        try:
            dn.loads(text)
            counted["loaded"] += 1
        except dn.FormatError as error:
            counted[stage(error)] += 1
            str(error)
        except Exception as error:  # noqa: BLE001  # whatever else comes out is what is looked for
            escaped[repr(error)[:100]] += 1
        longest = max(longest, time.process_time() - before)
    print(f"{number:,} inputs, seed {seed}, {time.process_time() - started:.0f} s of CPU time")
    print("got as far as: " + ", ".join(f"{name} {100 * counted[name] / number:.1f} %" for name in STAGES))
    print(f"longest {1000 * longest:.0f} ms; came out beside FormatError: {dict(escaped) or 'nothing'}")
    raise SystemExit(bool(escaped) or longest >= 1)


if __name__ == "__main__":
    main()

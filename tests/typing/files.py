"""How users write, read and replace steps, for type checkers alone: what each call gives, and what is an error."""

from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, assert_type

from attrs import evolve
from cattrs import Converter

import diplonews as dn
from diplonews.reading import STEPS
from diplonews.reading.layers import Reading


def written(dossier: dn.Dossier, claim: dn.Claim, path: Path) -> None:
    """Whatever is read has the type that was asked for, a dossier where none was."""
    assert_type(dn.dumps(dossier, indent=2), str)
    assert_type(dn.loads(dn.dumps(dossier)), dn.Dossier)
    assert_type(dn.loads(b"{}", type=dn.Claim, lenient=True), dn.Claim)
    assert_type(dn.load(path), dn.Dossier)
    assert_type(dn.load(StringIO(), type=dn.When, limits=dn.Limits(depth=8)), dn.When)
    assert_type(dn.load_lines(path), Iterator[dn.Dossier])
    assert_type(dn.load_lines(["{}"], type=dn.Article, skip=print), Iterator[dn.Article])
    assert_type(dn.dump_lines([dossier], path), int)
    assert_type(dn.to_dict(claim), dict[str, Any])
    assert_type(dn.from_dict(dn.Claim, {"claimant": "act-0000000000000000"}), dn.Claim)
    dn.dump(dossier, path)
    dn.register(Converter())


def read(article: dn.Article) -> None:
    """Reading takes a text or an article, and steps that take and give a Reading."""

    def silent(reading: Reading) -> Reading:
        return evolve(reading, quotations=())

    assert_type(dn.read("They met.", published=date(2024, 11, 11), headline="Talks"), dn.Dossier)
    assert_type(dn.read(article, steps={"quotations": silent}), dn.Dossier)
    assert_type(dn.ground({"actors": []}, article).misses, tuple[dn.Finding, ...])
    assert_type(str(dn.explain(dn.read(article), "evt-0000000000000000")), str)
    assert_type(list(STEPS), list[str])


def wrong(dossier: dn.Dossier, article: dn.Article) -> None:
    """What a checker has to refuse."""
    dn.loads({})  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    dn.loads("{}", dn.Claim)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    dn.dump(dossier)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    dn.dump_lines(dossier, "lines.jsonl")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.read(b"They met.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dn.read(article, steps={"quotations": len})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    dn.Limits(depth="deep")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

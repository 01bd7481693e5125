"""Short articles read as a whole: who speaks, what is contested, who denies it, and the same in other names."""

import pytest

from diplonews.model import ActorKind, Dossier, Event
from diplonews.reading import read
from renaming import rename, tell
from short_articles import SHORT_ARTICLES, Short

NAMED = {ActorKind.PERSON, ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.OUTLET}

each = pytest.mark.parametrize("short", SHORT_ARTICLES, ids=lambda short: short.name)


def listed(lines: str) -> list[str]:
    """Return the entries of an expectation, sorted."""
    return sorted(filter(None, (line.strip() for line in lines.split(";"))))


def days(event: Event) -> str:
    """Return the first and the last day of *event*, one of them where they are equal."""
    when = event.when
    if when is None or when.start is None:
        return "-"
    return f"{when.start}" if when.start == when.end else f"{when.start}..{when.end}"


def contested(dossier: Dossier) -> list[str]:
    """Return the contested events of *dossier* as expectations are written."""
    actors = {actor.id: actor for actor in dossier.actors}
    lines = []
    for event in dossier.contested():
        parties = sorted(
            actors[party].name for party in event.actors + event.recipients if actors[party].kind in NAMED
        )
        lines.append(f"{event.type} {' + '.join(parties) or '-'} | {days(event)} | {dossier.standing(event)}")
    return sorted(lines)


@each
def test_speakers(short: Short) -> None:
    """All those and only those speak who are expected to, and each with the cues expected."""
    dossier = read(short.article)
    names = {actor.id: actor.name for actor in dossier.actors}
    said: dict[str, set[str]] = {}
    for statement in dossier.statements:
        cues = said.setdefault(names[statement.speaker], set())
        cues.add(statement.cue.exact if statement.cue else "")
    expected = {who: cues for who, _, cues in (line.partition(":") for line in listed(short.speakers))}

    assert {name.casefold() for name in said} == {name.casefold() for name in expected}
    for name, wanted in expected.items():
        assert set(filter(None, wanted.strip().split(", "))) <= next(
            found for who, found in said.items() if who.casefold() == name.casefold()
        )


@pytest.mark.parametrize(
    "short", [s for s in SHORT_ARTICLES if s.contested is not None], ids=lambda short: short.name
)
def test_contested_events(short: Short) -> None:
    """The contested events have their type, parties, days and standing, and there are no others."""
    assert contested(read(short.article)) == listed(short.contested or "")


@each
def test_denials(short: Short) -> None:
    """Those deny who are expected to, each in the form expected, and nobody else."""
    dossier = read(short.article)
    names = {actor.id: actor.name for actor in dossier.actors}

    assert sorted({f"{names[denial.denier]}: {denial.form}" for denial in dossier.denials}) == listed(
        short.denials
    )


@each
def test_counts(short: Short) -> None:
    """The tolls told of are counted."""
    found = {
        f"{count.what} {count.low}-{'' if count.high is None else count.high}"
        for event in read(short.article).events
        for count in event.counts
    }

    assert found == set(listed(short.counts))


@each
def test_nothing_is_said_after_publication(short: Short) -> None:
    """Whatever day the content tells of, a statement was made by the day of publication."""
    for statement in read(short.article).statements:
        assert (
            statement.said is None
            or statement.said.start is None
            or (statement.said.start <= short.article.published)
        )


@each
def test_contents_hold_whole_quotations(short: Short) -> None:
    """A quotation that begins or ends within the content leaves no mark of its own there."""
    for statement in read(short.article).statements:
        for span in statement.content:
            assert span.exact.count("“") == span.exact.count("”")
            assert span.exact.count('"') % 2 == 0


@each
def test_other_names_and_days_change_nothing_else(short: Short) -> None:
    """Every person, state, outlet and day renamed by a fixed map changes the dossier by that map alone."""
    renamed = rename(short.article)

    there, here = tell(read(renamed.article)), tell(read(short.article), renamed)

    assert sorted((there - here).elements()) == sorted((here - there).elements()) == []

"""A dossier's life in any order: told, merged, linked, joined, replaced in part, stripped, dumped and loaded."""

from io import StringIO
from typing import Any, NamedTuple

from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

import diplonews as dn
from diplonews.model.references import spans
from diplonews.serial import FORMATS
from diplonews.testing import dossiers

READABLE = st.sampled_from([form for form in FORMATS if form.load])
SCALARS = ("speaker_span", "cue")
"""Places of which a record keeps one when it is joined with another of its id."""

RENAMED: dict[type, dict[str, Any]] = {
    dn.Article: {"publisher": "Evening Gazette"},
    dn.Actor: {"name": "Republic of Ruritania", "affiliation": None},
    dn.Event: {"type": None, "mode": None, "condition": None, "within": None},
    dn.Statement: {"act": dn.Act.WARN, "within": None},
    dn.Claim: {"polarity": dn.Polarity.NEGATIVE},
    dn.Denial: {"form": dn.Form.REFUSES},
}
"""Another identity for a record of each class; it refers to none of its class, which it may come to be."""


class Held(NamedTuple):
    """A dossier, and the words that must not get lost on the way to it."""

    dossier: dn.Dossier
    words: frozenset[str]


def words(dossier: dn.Dossier) -> frozenset[str]:
    """Return the words that the records of *dossier* collect."""
    return frozenset(
        span.exact for record in dossier.records() for field, span in spans(record) if field not in SCALARS
    )


class AnyOrder(RuleBasedStateMachine):
    """Does to dossiers whatever can be done to them; what the last step gave keeps every law."""

    held = Bundle("held")

    def __init__(self) -> None:
        super().__init__()
        self.newest = Held(dn.Dossier(), frozenset())

    def _keep(self, dossier: dn.Dossier, words: frozenset[str]) -> Held:
        self.newest = Held(dossier, words)
        return self.newest

    @rule(target=held, dossier=dossiers(size=2))
    def told(self, dossier: dn.Dossier) -> Held:
        """A new one comes in."""
        return self._keep(dossier, words(dossier))

    @rule(target=held, one=held, other=held)
    def merged(self, one: Held, other: Held) -> Held:
        """Two become one, in whichever order; each record is there, and each pair."""
        both = one.dossier | other.dossier

        assert both == other.dossier | one.dossier
        for dossier in (one.dossier, other.dossier):
            assert {record.id for record in dossier.records()} <= {record.id for record in both.records()}
            assert set(dossier.same_as) <= set(both.same_as)
            assert both | dossier == both
        return self._keep(both, one.words | other.words)

    @rule(target=held, one=held)
    def linked(self, one: Held) -> Held:
        """Pairs come to those that are there; everything else stays."""
        dossier = dn.link(one.dossier)

        assert set(one.dossier.same_as) <= set(dossier.same_as)
        assert evolve(dossier, same_as=one.dossier.same_as) == one.dossier
        return self._keep(dossier, one.words)

    @rule(target=held, one=consumes(held))
    def joined(self, one: Held) -> Held:
        """No pair is left, and nothing is left to join."""
        dossier = one.dossier.joined()

        assert dossier.same_as == ()
        assert dossier.joined() == dossier
        return self._keep(dossier, one.words)

    @rule(target=held, one=held, index=st.integers(0, 99))
    def renamed(self, one: Held, index: int) -> Held:
        """A record gets another identity: the old one is gone and the new one is there, with all its words."""
        records = tuple(one.dossier.records())
        if not records:
            return one
        old: Any = records[index % len(records)]
        new = evolve(old, **RENAMED[type(old)])
        dossier = one.dossier.replace(old, new)

        ids = {record.id for record in dossier.records()}
        assert new.id in ids
        assert new.id == old.id or old.id not in ids
        return self._keep(dossier, one.words)

    @rule(target=held, one=held)
    def stripped(self, one: Held) -> Held:
        """The texts go; merging with what held them brings them back."""
        bare = one.dossier.without_text()

        assert bare | one.dossier == one.dossier
        return self._keep(bare, one.words)

    @rule(target=held, one=held, form=READABLE, indent=st.booleans())
    def saved(self, one: Held, form: Any, indent: bool) -> Held:
        """What is written in any format comes back as it was."""
        stream = StringIO()
        form.dump([one.dossier], stream)
        stream.seek(0)
        (dossier,) = form.load(stream)

        assert dossier == one.dossier
        return self._keep(dn.loads(dn.dumps(dossier, indent=2 if indent else None)), one.words)

    @invariant()
    def it_holds_together(self) -> None:
        """Made anew of its own records, or merged with itself, it is the same."""
        dossier = self.newest.dossier

        assert evolve(dossier) == dossier
        assert dossier | dossier == dossier

    @invariant()
    def no_word_is_lost(self) -> None:
        """Whatever was collected along the way is there."""
        assert words(self.newest.dossier) >= self.newest.words

    @invariant()
    def linking_twice_is_linking_once(self) -> None:
        """Pairs that are there call for no more."""
        linked = dn.link(self.newest.dossier)

        assert dn.link(linked) == linked

    @invariant()
    def equal_dossiers_give_equal_bytes(self) -> None:
        """What is written and read is written alike."""
        written = dn.dumps(self.newest.dossier)

        assert dn.loads(written) == self.newest.dossier
        assert dn.dumps(dn.loads(written)) == written

    @invariant()
    def the_contested_are_those_somebody_speaks_against(self) -> None:
        """Every event has a standing, and the contested are those that are disputed or denied."""
        index = self.newest.dossier.index()
        against = (dn.Standing.DISPUTED, dn.Standing.DENIED)

        assert index.contested() == tuple(
            event for event in self.newest.dossier.events if index.standing(event) in against
        )


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(stateful_step_count=12)

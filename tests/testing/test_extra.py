"""What `diplonews.testing` says where Hypothesis is missing."""

import importlib
import sys

import pytest

from diplonews import MissingExtraError


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Hypothesis the import fails with the line that says what to install."""
    for name in [name for name in sys.modules if name.startswith("diplonews.testing")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)

    with pytest.raises(MissingExtraError, match=r"diplonews\.testing needs an extra: .*diplonews\[testing\]"):
        importlib.import_module("diplonews.testing")

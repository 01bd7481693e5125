"""The example project, as the tutorial shows it."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TUTORIAL = (ROOT / "docs/tutorial/test-your-code.md").read_text(encoding="utf-8")
PROJECT = "\n".join(
    path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/examples/duebook").rglob("*.py"))
)
SHOWN = re.findall(r"^```python\n(.*?)^```$", TUTORIAL, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("code", SHOWN, ids=lambda code: code.partition("\n")[0])
def test_the_tutorial_shows_the_project_as_it_is(code: str) -> None:
    """Every piece of code that the tutorial shows stands in the project, letter by letter."""
    assert code in PROJECT


def test_the_tutorial_shows_code() -> None:
    """The pieces are found."""
    assert len(SHOWN) > 5

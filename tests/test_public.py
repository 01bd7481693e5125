"""The public face: what it names, and what importing it loads."""

import subprocess
import sys
from types import ModuleType

import pytest

import diplonews
from diplonews import _AT_FIRST_USE, model

LATER = ("cattrs", "dateutil", "click", "rich", "hypothesis", "msgspec", "pyarrow", "pyspark", "jinja2")


def test_every_public_name_is_there() -> None:
    """What `__all__` lists can be had, is sorted, and is all that the package offers."""
    assert [getattr(diplonews, name) for name in diplonews.__all__]
    assert diplonews.__all__ == sorted(
        diplonews.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name)
    )
    loaded = {
        name
        for name, value in vars(diplonews).items()
        if not name.startswith("_") and (not isinstance(value, ModuleType) or name == "seeds")
    } - {"import_module", "Any", "TYPE_CHECKING"}
    assert loaded == set(diplonews.__all__)
    assert dir(diplonews) == sorted(diplonews.__all__)


def test_every_record_and_vocabulary_is_public() -> None:
    """Whatever stands in a record can be imported from the package itself."""
    inner = {"EVENT_TYPES", "Index", "Record", "TimelineEntry", "fold", "join", "join_all"}
    assert set(model.__all__) - inner <= set(diplonews.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A misspelt name says so, as for any module."""
    with pytest.raises(AttributeError, match="'reed'"):
        getattr(diplonews, "reed")  # noqa: B009  # the type checker knows the names


def run(program: str) -> str:
    """Return what a fresh interpreter prints when it runs *program*."""
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


def test_importing_loads_records_and_errors_alone() -> None:
    """Importing loads no other part of the package, no serializer and no optional package."""
    program = "import sys, diplonews; print(*sys.modules)"

    modules = run(program).split()

    parts = {name.split(".")[1] for name in modules if name.startswith("diplonews.")}
    assert parts == {"model", "errors"}
    assert not set(LATER) & set(modules)


def test_importing_reads_no_file() -> None:
    """Importing opens nothing but modules."""
    program = (
        "import sys, attrs\n"
        "def audit(event, args):\n"
        "    if event == 'open' and not str(args[0]).endswith(('.py', '.pyc', '.so')):\n"
        "        print(args[0])\n"
        "sys.addaudithook(audit)\n"
        "import diplonews"
    )

    assert run(program) == ""


@pytest.mark.parametrize("name", sorted(_AT_FIRST_USE))
def test_a_lazy_name_loads_what_it_needs(name: str) -> None:
    """Each public name can be the first that is used, and none pulls in an optional package."""
    program = f"import sys, diplonews; diplonews.{name}; print(*sys.modules)"

    optional = {"click", "rich", "hypothesis", "msgspec", "pyarrow", "pyspark", "jinja2"}
    assert not optional & set(run(program).split())

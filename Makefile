# The two commands: `make demo` shows what the library does, `make test` runs every check.
# Both set up .venv by themselves; PYTHON names the interpreter to build it with.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test nightly mutants coverage format clean

demo: $(VENV)/.cli
	$(BIN)/diplonews read seeds/denied-call.txt

test: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto

# The tests with many new examples, for as long as they take; a failure prints how to repeat it.
nightly: $(VENV)/.dev
	$(BIN)/pytest -n auto --hypothesis-profile=nightly

# How many of the small changes to a package its tests notice: `make mutants PACKAGE=dates EVERY=10` tries one of ten.
EVERY ?= 1
mutants: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[mutation]'
	$(BIN)/python scripts/mutate.py $(PACKAGE) $(EVERY)

# Every branch of the records, the dates and the formats is run by their own tests.
coverage: $(VENV)/.dev
	$(BIN)/coverage run -m pytest tests/dates tests/model tests/serial src/diplonews/dates src/diplonews/model src/diplonews/serial
	$(BIN)/coverage report

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.cli: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[cli]'
	touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[cli,dev]'
	touch $@ $(VENV)/.cli

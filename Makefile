# On a fresh machine with Python >= 3.11 (venv, pip) and make, each target does all its own set-up.

PYTHON ?= python3
VENV ?= .venv
ROUTINE ?= spinal-wave
ARGS ?= --minutes 2
PYTEST_ARGS ?= -n auto
FAULTS ?=
BIN := $(VENV)/bin
export PYTHONDONTWRITEBYTECODE := # each start of a test would compile all of it anew
READY := $(VENV)/.ready

.PHONY: practice test test-study test-browser test-terminal faults check format bench picture clean

practice: $(READY) ## a two-minute Spinal Wave; ROUTINE= and ARGS= change it
	@$(BIN)/qi practice $(ROUTINE) $(ARGS)

test: $(READY) ## the test suite, but for the slow tests that drive a real terminal
	$(BIN)/pytest -m "not terminal and not browser and not study" $(PYTEST_ARGS)

test-browser: $(READY) ## the tests that look at a page in a headless Chromium; skipped where there is none
	$(BIN)/pytest -m browser -rs

test-study: $(READY) ## a thousand persons asked, and Spark, which takes Java (minutes)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,study-spark]'
	$(BIN)/pytest -m study -rs

test-terminal: $(READY) ## the tests that drive a real terminal
	$(BIN)/pytest -m terminal --reruns 2 -rR $(PYTEST_ARGS)

faults: $(READY) ## a fault at every call of every verb that writes, in a table (an hour); FAULTS=80 tries so many a verb
	$(BIN)/python tests/faults.py $(FAULTS)

check: $(READY) ## lint, format, types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY) ## the figures, as ratios within one run
	$(BIN)/python -m benchmarks

picture: $(READY) ## the README's pictures, of the screen and of a report, drawn anew
	$(BIN)/python docs/draw_screen.py
	$(BIN)/python docs/draw_report.py

clean:
	rm -rf $(VENV) build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "qi needs Python 3.11 or newer; name one with PYTHON=")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

# `make demo` demonstrates the program, `make test` runs every check. Both install what they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
FOLDER ?=
WORKERS ?= 2

.PHONY: help demo test lint layers types unit test-fonts bench bench-accuracy bench-gui screenshots pictures translations format clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Shazim needs Python 3.11 or newer; choose one with make PYTHON=...") if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

demo: $(READY) ## find the copies in a small demo folder, or in FOLDER=..., and show them
	$(BIN)/python packaging/demo.py $(if $(FOLDER),"$(FOLDER)")

test: lint layers types unit ## every check: lint, layers, types, tests

lint: $(READY) ## check style and common mistakes
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

layers: $(READY) ## check that no layer imports one above it
	$(BIN)/lint-imports

types: $(READY) ## check types: mypy, strict below the window
	$(BIN)/mypy

unit: $(READY) ## run the tests, in WORKERS=2 processes at a time
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

test-fonts: $(READY) ## run the tests of the window with each of their fonts as the system's font
	for font in dejavu noto wide; do SHAZIM_TEST_FONT=$$font $(BIN)/python -m pytest -n $(WORKERS) tests/gui || exit 1; done

bench: $(READY) ## measure speed on generated photos, or those in FOLDER=..., and in libraries of SIZES="..."
	$(BIN)/python tests/benchmarks/speed.py $(if $(FOLDER),"$(FOLDER)") $(if $(SIZES),--sizes $(SIZES))

bench-accuracy: $(READY) ## measure accuracy against the saved baseline
	$(BIN)/python tests/benchmarks/accuracy.py

bench-gui: $(READY) ## measure the window with 100,000 generated photos and a million scored pairs
	$(BIN)/python tests/benchmarks/window --output bench-output/window.json

screenshots: $(READY) ## save screenshots of every window state, light and dark, at 1x and 2x
	$(BIN)/python packaging/screens.py

pictures: $(READY) ## save the README's screenshots of the window
	$(BIN)/python packaging/readme_pictures.py

translations: $(READY) ## update and compile the translations, and list untranslated texts
	$(BIN)/python packaging/translations.py

format: $(READY) ## format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean: ## remove everything that was built
	rm -rf $(VENV) demo-output bench-output build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

# One virtual environment, .venv, pinned by requirements.lock; nothing is installed again until that or
# pyproject.toml changes.  Needs Python 3.11 to 3.13, make, and a package index.

supported = $(shell $(1) -c 'import sys; print("$(1)" if (3, 11) <= sys.version_info[:2] < (3, 14) else "")' 2>/dev/null)
PYTHON ?= $(firstword $(foreach name,python3 python3.13 python3.12 python3.11,$(call supported,$(name))))

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed
WORKERS ?= 2
LANGUAGES := fr en es
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help install demo test check lint format types docs docs-write packs scores bench bench-reconcile lock clean
.DEFAULT_GOAL := help

help:
	@echo "make demo    install Recoupe in $(VENV) and print the report on the articles of corpus/"
	@echo "make test    install what the tests need and run them"
	@echo "make check   everything that must hold: tests, ruff, mypy, docs, packs, scores"
	@echo "make docs-write  write the generated parts of README.md and patterns/schema.json anew"
	@echo "make bench-reconcile  compare the reconciling with its alternatives, write tests/benchmarks/README.md"
	@echo "make bench   how fast dumps are worked through, against plain spaCy and trafilatura"
	@echo "make lock    resolve requirements.lock anew from pyproject.toml"
	@echo "make clean   remove the environment, builds and caches"

$(INSTALLED): pyproject.toml requirements.lock
	@test -n "$(PYTHON)" || { echo "no Python 3.11, 3.12 or 3.13 found; give one: make PYTHON=/path/to/python3" >&2; exit 2; }
	@echo "installing into $(VENV) with $(PYTHON) …" >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

install: $(INSTALLED)

demo: $(INSTALLED)
	@$(BIN)/recoupe report corpus

test: $(INSTALLED)
	$(BIN)/python -m pytest -n $(WORKERS)

check: test lint format types docs packs scores

lint: $(INSTALLED)
	$(BIN)/ruff check .

format: $(INSTALLED)
	$(BIN)/ruff format --check .

types: $(INSTALLED)
	$(BIN)/mypy

docs: $(INSTALLED)
	$(BIN)/python -m cogapp --check --diff README.md

docs-write: $(INSTALLED)
	$(BIN)/python -m cogapp -r README.md
	$(BIN)/recoupe pack schema > patterns/schema.json

packs: $(INSTALLED)
	$(BIN)/recoupe pack check $(LANGUAGES)

scores: $(INSTALLED)
	$(BIN)/recoupe evaluate corpus/fr --floors corpus/floors.json
	$(BIN)/recoupe evaluate corpus/es --floors corpus/floors.json --section es
	$(BIN)/recoupe evaluate corpus/en --floors corpus/floors.json --section en
	$(BIN)/recoupe evaluate corpus/crosslingual --floors corpus/floors.json --section crosslingual

bench-reconcile: $(INSTALLED)
	$(BIN)/python -m tests.benchmarks.reconciling --write

bench: $(INSTALLED)
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python tests/benchmarks/bench_run.py

lock:
	@test -x $(VENV)-lock/bin/uv || { $(PYTHON) -m venv $(VENV)-lock && $(VENV)-lock/bin/pip install --quiet uv; }
	$(VENV)-lock/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--extra check --no-emit-package recoupe --no-annotate --no-emit-index-url --no-emit-find-links \
		--custom-compile-command "make lock" --output-file requirements.lock pyproject.toml

clean:
	rm -rf $(VENV) $(VENV)-lock build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

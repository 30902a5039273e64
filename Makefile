# Every entry point. `make` alone brings generated/ up to date; `make help` lists the rest.

MAKEFLAGS += --warn-undefined-variables --no-print-directory
.DELETE_ON_ERROR:
.DEFAULT_GOAL := generate

PYTHON  ?= python3
TARGETS ?=
LANG    := $(if $(filter command line,$(origin LANG)),$(LANG),python)
LANGS   ?=
RUN     ?=
CI      ?=
GENERATOR ?=
OUT     ?=

BIN      := .venv/bin
READY    := .venv/.ready
STOCK    := .cache/openapi-generator/.ready
REDOCLY  := generator/redocly/node_modules/.bin/redocly
CHECKED  := .ci generator sandbox overrides/python generated/python generated/samples/python tests

.PHONY: generate check demo test conformance mutants lint format bench scale sdk lock clean help

generate: $(READY)  ## Bring generated/ up to date with openapi.yaml and overrides/ (TARGETS="python": only those)
	@$(BIN)/python -m generator $(TARGETS)

check: $(READY)  ## Fail with a diff if generated/ was edited by hand or is out of date
	@$(BIN)/python -m generator --check

demo: $(READY)  ## Fetch an active meeting from a local Feishu with the generated client (LANG=python)
	@$(BIN)/feishu-vc-sandbox -- $(BIN)/python -m tests.samples.run $(LANG) reserves.get_active_meeting

test: $(READY)  ## Run all tests, the conformance suite included (LANGS="go": of the languages, only those)
	@$(BIN)/python -m generator.tasks test $(LANGS)
	@$(BIN)/pytest --ignore tests/python
	@$(MAKE) conformance

conformance: $(READY)  ## Hold the SDKs against one set of cases (LANGS="python go" RUN="token/* retry")
	@set -f; $(BIN)/python -m tests.conformance.runner --lang $(LANGS) --run $(RUN)

mutants: $(READY)  ## Show that every conformance case can fail: spoil the Python runtime and see what notices
	@$(BIN)/python -m tests.conformance.mutants

lint: $(READY)  ## Check the spec, and format, style and types of all code; warnings are errors
	@$(BIN)/ruff format --check $(CHECKED)
	@$(BIN)/ruff check $(CHECKED)
	@$(BIN)/mypy
	@$(BIN)/python -m generator.tasks lint $(LANGS)
	@$(MAKE) lint-spec

.PHONY: lint-spec
ifneq ($(shell command -v npm),)
lint-spec: $(REDOCLY)
	@REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
	  $(REDOCLY) lint --config generator/redocly/redocly.yaml openapi.yaml
else
lint-spec:
	@echo "skipped: the OpenAPI linter needs Node.js 20 or newer with npm; install it and run make lint again" >&2
	@test -z "$(CI)"
endif

$(REDOCLY): generator/redocly/package-lock.json
	@npm ci --silent --prefix generator/redocly
	@touch $@

format: $(READY)  ## Format the hand-written Python
	@$(BIN)/ruff format generator sandbox overrides/python tests
	@$(BIN)/ruff check --fix generator sandbox overrides/python tests

bench: $(READY)  ## Measure start-up in all languages, and the Python SDK beside bare httpx and the official one; takes minutes
	@$(BIN)/python -m tests.bench.first_answer
	@$(BIN)/python -m tests.bench.python_start
	@$(BIN)/python -m tests.bench.python_models

scale: $(READY)  ## Generate Python from 1,000 operations; fail if that, or its start, takes too long (LANGS="go": time that)
	@$(BIN)/python -m tests.scale.thousand 1000 $(LANGS)

sdk: $(READY) $(STOCK)  ## Make a client for another language with a stock generator (GENERATOR=kotlin OUT=dir)
	@test -n "$(GENERATOR)" -a -n "$(OUT)" || { echo "usage: make sdk GENERATOR=kotlin OUT=dir" >&2; exit 2; }
	@$(BIN)/python -m generator.stock_sdk $(GENERATOR) $(OUT)

lock:  ## Resolve generator/*.in anew
	@$(PYTHON) -m venv .cache/uv && .cache/uv/bin/pip install --quiet --disable-pip-version-check uv==0.13.9
	@cd generator && for name in requirements openapi-generator; do \
	  ../.cache/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-header --upgrade $$name.in --output-file $$name.lock || exit; done

clean:  ## Remove what make installed and remembered; generated/ stays
	rm -rf .venv .cache generator/redocly/node_modules

help:  ## Show this list
	@grep -hE '^[a-z-]+:.*  ## ' $(MAKEFILE_LIST) | sed -E 's/:.*  ## /\t/' | expand -t 12

$(READY): generator/requirements.lock sandbox/pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "feishu-vc needs Python 3.11 or newer; set PYTHON=/path/to/python3.11")'
	@echo "setting up .venv from generator/requirements.lock (half a minute)" >&2
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r generator/requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e sandbox -e generated/python
	@touch $@

$(STOCK): generator/openapi-generator.lock
	@echo "setting up openapi-generator and a Java for it (65 MB)" >&2
	@$(PYTHON) -m venv $(@D)
	@$(@D)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

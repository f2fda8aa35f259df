# `make charts` and `make test` need nothing before them. `make help` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help setup install build test charts check golden bench corpus data tables format lint clean

# A build for charts and benchmarks, and one for tests; each in its own folder of .build.
RELEASE := .build/release/tongbi
# With Swift's libraries inside where the toolchain has them for that (on Linux): a fifth of a small chart's time was for
# loading them, and an installed tool runs without them.
STATIC := $(shell [ "$$(uname)" = Linux ] && [ -d "$$(dirname "$$(readlink -f "$$(command -v swift)")")/../lib/swift_static" ] \
  && echo --static-swift-stdlib)
BUILD := swift build -c release $(STATIC)
PREFIX ?= /usr/local

help: ## Print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what the build needs, where it is missing
	@.ci/setup

build: setup ## Build the tool for use: .build/release/tongbi
	$(BUILD) --product tongbi

install: build ## Install the tool, its man pages and completions below PREFIX (/usr/local)
	install -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/tongbi
	$(RELEASE) manual --into $(DESTDIR)$(PREFIX)/share/man/man1
	mkdir -p $(addprefix $(DESTDIR)$(PREFIX)/share/,bash-completion/completions zsh/site-functions fish/vendor_completions.d)
	$(RELEASE) --generate-completion-script bash >$(DESTDIR)$(PREFIX)/share/bash-completion/completions/tongbi
	$(RELEASE) --generate-completion-script zsh >$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_tongbi
	$(RELEASE) --generate-completion-script fish >$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/tongbi.fish

test: setup ## Run every test
	swift test

charts: build ## Extract and draw anew: Data/figures, Data/series, Charts
	$(RELEASE) publish

data: build ## Only Data/figures and Data/series, no drawing
	$(RELEASE) publish --no-charts

check: setup ## What CI runs: build, tests, format, and that generated files are up to date
	@.ci/check

golden: setup ## Accept what tests now give as expected: charts and command-line cases. Look at the diff before you commit
	TONGBI_ACCEPT=1 swift test --filter 'Golden|Case'
	@git status --short Tests

corpus: setup ## Precision and recall on the annotated reports of Tests/Corpus
	swift test --filter ExtractionTests

bench: build ## Time and count the work on fixed inputs; PARTS="tool store extraction" chooses
	@$(BUILD) --product tongbi-bench >/dev/null
	@.ci/bench

tables: ## Write the tables of Data/vocabulary, Data/catalogue and Data/themes into Swift
	@Data/vocabulary/generate-tables
	@Scripts/generate-catalogue.py
	@Scripts/generate-themes.py

format: ## Format all Swift files
	swift format --in-place --recursive Package.swift Sources Tests

lint: ## Find what `make format` would change, and more
	swift format lint --strict --recursive Package.swift Sources Tests

clean: ## Remove what was built
	rm -rf .build

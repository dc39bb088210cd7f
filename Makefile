# `make help` lists what there is. Nothing has to be installed by hand but Rust: .ci/setup.sh brings the rest.
PORT ?= 8080
SECONDS_EACH ?= 600
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(HOME)/.cargo/bin:$(PATH)

# Addresses of the builder's own folders have no business in the program.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := \
  --remap-path-prefix=$(HOME)/.cargo/registry/src= --remap-path-prefix=$(CURDIR)=

# The built page depends on everything that it is made from; folders stand for files that went away.
SOURCES := $(shell find src style public -not -name '.*' 2>/dev/null) index.html Trunk.toml Cargo.toml Cargo.lock \
  rust-toolchain.toml package-lock.json .ci/style.sh .ci/words.sh .ci/manual.sh .ci/split.sh .ci/office.sh .ci/stamp.sh

.PHONY: help serve dev dist test lint native browser e2e firefox bench assess fuzz shots schema fmt clean setup setup-native setup-test setup-bench
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z0-9]*\):[^#]*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

serve: dist ## build the page and serve it on http://127.0.0.1:8080/ (PORT=… for another)
	@echo "Deguchi is ready; stop with Ctrl+C. Open it in a browser:"
	@node .ci/static.mjs --dir dist --port $(PORT)

dev: setup ## serve an unoptimised page, built anew at each change; reload by hand
	trunk serve --dist dist-dev --port $(PORT)

dist: setup ## build the page into dist/, a folder that any static host serves from any path
	@$(MAKE) --silent --no-print-directory dist/index.html

dist/index.html: $(SOURCES)
	trunk build --release

test: setup-test ## every check and test; this is what CI runs
	@sh .ci/test.sh format lint native browser e2e firefox

lint: setup-test ## formatting, clippy for both targets, types of the tests
	@sh .ci/test.sh format lint

native: setup-native ## the core's tests, and the worker's
	@sh .ci/test.sh native

browser: setup-test ## the page's parts, tested inside a browser
	@sh .ci/test.sh browser

e2e: setup-test dist ## the built page, driven as a person would; ARGS="journeys/smoke --project desktop-ja"
	@playwright test -c tests/e2e $(ARGS)

firefox: setup-test dist ## the faults that can be made in Firefox; ARGS="tabs"
	@playwright test -c tests/e2e/firefox $(ARGS)

bench: setup-bench dist ## measure; the first load's table goes into README.md
	@node tests/bench/first-load.mjs
	@node tests/bench/typing.mjs
	@cargo run --quiet --release -p deguchi --example bench-assistant
	@sh .ci/assistant.sh
	@node tests/bench/peers.mjs
	@node tests/bench/keeping.mjs

assess: setup ## how right the assistant is on statements it was not tuned to; ARGS="--mistakes"
	@cargo run --quiet --release -p deguchi --example assess -- $(ARGS)

fuzz: setup ## fuzz everything that reads, ten minutes each; TARGET=file SECONDS_EACH=60
	@sh .ci/fuzz.sh $(SECONDS_EACH) $(TARGET)

shots: setup-test dist ## a picture of every screen × language × theme × size into shots/; ARGS="-g start"
	@playwright test -c tests/e2e/shots.config.ts $(ARGS)

schema: setup ## write the JSON Schemas of the formats into public/schema/
	@UPDATE_SCHEMA=1 cargo test --quiet -p deguchi --all-features schema

fmt: ## format the Rust sources
	cargo fmt --all

clean: ## remove what was built; the tools in .tools/ stay
	rm -rf target dist dist-dev shots test-results node_modules tests/bench/peers/node_modules

setup:
	@sh .ci/setup.sh build

setup-native:
	@sh .ci/setup.sh native

setup-test:
	@sh .ci/setup.sh test

setup-bench:
	@sh .ci/setup.sh bench

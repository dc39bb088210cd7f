#!/bin/sh
# Builds the assistant by itself as the page has it, for `make bench` to run in Node: into target/bench/.
set -eu
cd "$(dirname "$0")/.."
cargo build --quiet --release -p deguchi-app --example bench-page --target wasm32-unknown-unknown
built=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/release/examples
wasm-bindgen --target web --no-typescript --out-dir target/bench --out-name assistant "$built/bench_page.wasm"
# As .ci/split.sh does with the page's parts.
wasm-opt -Oz --enable-reference-types --enable-bulk-memory --enable-multivalue --enable-mutable-globals \
  --enable-nontrapping-float-to-int --enable-sign-ext --strip-debug --strip-producers --strip-target-features \
  target/bench/assistant_bg.wasm -o target/bench/assistant.wasm 2>/dev/null

#!/bin/sh
# Puts the worker (src/office) beside the page: office.js and office.wasm, which are fetched when they are first needed.
# Their names carry no hash: the page's first message to the worker says of which build it is (.ci/stamp.sh writes that in).
set -eu
cd "$(dirname "$0")/.."
flag= folder=debug
[ "$TRUNK_PROFILE" != release ] || { flag=--release folder=release; }
cargo build --quiet --locked --offline $flag -p deguchi-office --bin deguchi-office --target wasm32-unknown-unknown
built=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/$folder/deguchi-office.wasm

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# One script of the older kind: every browser that runs the page starts such a worker, and it needs no second file.
wasm-bindgen --target no-modules --no-typescript --out-dir "$work" --out-name office "$built"
if [ "$TRUNK_PROFILE" = release ]; then
  # For speed, unlike the page's parts: here it is the work that is waited for.
  wasm-opt -O3 --enable-reference-types --enable-bulk-memory --enable-multivalue --enable-mutable-globals \
    --enable-nontrapping-float-to-int --enable-sign-ext --strip-debug --strip-producers --strip-target-features \
    "$work/office_bg.wasm" -o "$work/small.wasm" 2>/dev/null
  mv "$work/small.wasm" "$work/office_bg.wasm"
fi
cat "$work/office.js" src/office/worker/post.js >"$TRUNK_STAGING_DIR/office.js"
mv "$work/office_bg.wasm" "$TRUNK_STAGING_DIR/office.wasm"

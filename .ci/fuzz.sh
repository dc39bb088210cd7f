#!/bin/sh
# Fuzzes each target for a while: sh .ci/fuzz.sh SECONDS [TARGET…]. What it finds ends it (docs/contributing.md).
set -eu
cd "$(dirname "$0")/.."
seconds=$1
shift
[ $# -gt 0 ] || set -- file code table kept journal tabs rescue sealed archive

wanted=0.13.1
is() { [ "$(cargo fuzz --version 2>/dev/null)" = "cargo-fuzz $wanted" ]; }
is || {
  echo "Building cargo-fuzz $wanted: once, and it takes some minutes" >&2
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install --root .tools --target-dir .tools/build --locked --version "$wanted" cargo-fuzz
  rm -rf .tools/build
}

for target in "$@"; do
  grown=target/fuzz/corpus/$target
  found=target/fuzz/found/$target
  mkdir -p "$grown" "$found"
  # What the browser keeps and what people send is what the fixtures hold.
  case $target in
    file | kept | rescue) cp tests/fixtures/*.v1.json "$grown" ;;
  esac
  set -- "$grown" "tests/fuzz/corpus/$target"
  case $target in
    file | rescue) set -- "$@" tests/fixtures/odd ;;
    sealed) set -- "$@" tests/fixtures/sealed ;;
  esac
  printf '\n== %s: %s s ==\n' "$target" "$seconds"
  # No sanitizer: the core has no unsafe code, and so the stable compiler does.
  cargo fuzz run --fuzz-dir tests/fuzz --target-dir target/fuzz --sanitizer none "$target" "$@" -- \
    -dict=tests/fuzz/words.dict -max_total_time="$seconds" -timeout=20 -print_final_stats=1 -artifact_prefix="$found/"
done

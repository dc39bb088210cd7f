#!/bin/sh
# Runs the steps named as arguments, each with its name, all of them even when one fails, and closes with the count.
# Steps: format lint native browser e2e firefox
set -u
cd "$(dirname "$0")/.."
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
trap 'exit 130' INT TERM
failed=

format() { cargo fmt --all --check; }

lint() {
  cargo clippy --quiet -p deguchi --all-targets --all-features -- -D warnings &&
    cargo clippy --quiet -p deguchi-office --all-targets -- -D warnings &&
    cargo clippy --quiet --workspace --exclude deguchi --exclude deguchi-office --all-targets --all-features --target wasm32-unknown-unknown -- -D warnings &&
    cargo clippy --quiet -p deguchi-office --target wasm32-unknown-unknown -- -D warnings &&
    tsc -p tests/e2e
}

# One by one: together the two would ask for other features of what they use, and build all of it a second time.
native() { cargo test --quiet -p deguchi --all-features && cargo test --quiet -p deguchi-office; }

# Without --quiet: the runner does not know it.
browser() {
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    CHROMEDRIVER="${CHROMEDRIVER:-$(command -v chromedriver)}" \
    WASM_BINDGEN_TEST_WEBDRIVER_JSON="$PWD/tests/browser/webdriver.json" \
    WASM_BINDGEN_TEST_TIMEOUT=120 \
    cargo test -p deguchi-app --target wasm32-unknown-unknown --test browser
}

e2e() { make --no-print-directory dist && playwright test -c tests/e2e; }

firefox() { make --no-print-directory dist && playwright test -c tests/e2e/firefox; }

# Without a pipe's status in plain sh, the step's own goes through a file.
for step in "$@"; do
  printf '\n\033[1m== %s ==\033[0m\n' "$step"
  began=$(date +%s)
  { "$step" 2>&1; echo $? >"$logs/status"; } | tee "$logs/$step"
  if [ "$(cat "$logs/status")" = 0 ]; then verdict=ok; else verdict=FAILED failed="$failed $step"; fi
  printf -- '-- %s: %s, %s s\n' "$step" "$verdict" "$(($(date +%s) - began))"
done

# `test result: ok. 3 passed; 0 failed;` from Rust, `3 passed (4s)` and `1 failed` on lines of their own from Playwright.
count() {
  cat "$logs"/* | sed 's/\x1b\[[0-9;]*m//g' | sed -n \
    -e "s/^test result:.* \([0-9][0-9]*\) $1;.*/\1/p" -e "s/^ *\([0-9][0-9]*\) $1\( (.*)\)\{0,1\}$/\1/p" |
    awk '{ sum += $1 } END { print sum + 0 }'
}
printf '\n'
[ -z "$failed" ] || printf 'Steps that failed:%s\n' "$failed"
printf '%s passed, %s failed, %s only the second time\n' "$(count passed)" "$(count failed)" "$(count flaky)"
[ -z "$failed" ]

#!/bin/sh
# Brings what is missing and nothing else: sh .ci/setup.sh build|native|test|bench
# Every step first looks whether its work is already done, so that a second run takes a moment and no network.
set -eu
cd "$(dirname "$0")/.."
what=${1:-build}

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# --- Debian packages ---------------------------------------------------------------------------------------------
wanted=
have cc || wanted="$wanted build-essential"
have node || wanted="$wanted nodejs"
have npm || wanted="$wanted npm"
# The native tests hold our sealed files against this program's.
[ "$what" = build ] || have age || wanted="$wanted age"
if [ "$what" = test ] || [ "$what" = bench ]; then
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || wanted="$wanted chromium"
  have chromedriver || wanted="$wanted chromium-driver"
  [ "$what" != test ] || [ -x "${FIREFOX:-/usr/bin/firefox-esr}" ] || wanted="$wanted firefox-esr"
  { have fc-list && [ -n "$(fc-list :lang=ja family)" ]; } || wanted="$wanted fontconfig fonts-noto-cjk"
fi
if [ -n "$wanted" ]; then
  as_root=
  [ "$(id -u)" = 0 ] || { have sudo && as_root=sudo; }
  if have apt-get && { [ "$(id -u)" = 0 ] || [ -n "$as_root" ]; }; then
    say "Installing from Debian:$wanted"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $wanted >/dev/null
  else
    fail "Please install these (the names are Debian's), then run this again:$wanted"
  fi
fi

# --- Rust --------------------------------------------------------------------------------------------------------
have cargo || fail "Rust is missing: install it as https://rustup.rs says (one command), then run this again."
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  have rustup || fail "This Rust cannot build for WebAssembly: install Rust as https://rustup.rs says, then run this again."
  say "Adding Rust's WebAssembly target"
  rustup target add wasm32-unknown-unknown
fi

# --- The crates ----------------------------------------------------------------------------------------------------
# Trunk builds without the network, so what Cargo.lock names has to be here by then.
host=$(rustc -vV | sed -n 's/^host: //p')
fetch() { cargo fetch --quiet --locked --target "$host" --target wasm32-unknown-unknown "$@"; }
fetch --offline 2>/dev/null || fetch

# --- Node and the packages from npm ------------------------------------------------------------------------------
# Debian's Node may be older than the tools ask for; npm carries a newer one, kept inside this folder.
node_wanted=22.23.3
if ! node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)'; then
  case "$(uname -m)" in aarch64 | arm64) arch=arm64 ;; *) arch=x64 ;; esac
  say "Fetching Node $node_wanted"
  mkdir -p .tools/node .tools/bin
  npm install --prefix .tools/node --no-save --no-package-lock --loglevel=error "node-linux-$arch@$node_wanted" >/dev/null
  ln -sf "../node/node_modules/node-linux-$arch/bin/node" .tools/bin/node
  hash -r
fi
# packages FOLDER: those of the lock file there.
packages() {
  cmp -s "$1/package-lock.json" "$1/node_modules/.deguchi-lock" && return
  say "Installing the packages of $1/package-lock.json"
  (cd "$1" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --loglevel=error >/dev/null)
  cp "$1/package-lock.json" "$1/node_modules/.deguchi-lock"
}
packages .
# Other checkers, which nothing but the measuring needs.
[ "$what" != bench ] || packages tests/bench/peers

# --- The Rust tools ------------------------------------------------------------------------------------------
# wasm-bindgen must be of the version in Cargo.lock, to the letter.
bindgen=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)
trunk=0.21.14
splitter=0.2.4

# install CRATE VERSION FLAG… builds with little optimisation: these run for seconds, and building them costs minutes.
install() {
  crate=$1 version=$2
  shift 2
  if have cargo-binstall; then
    cargo binstall --no-confirm --root .tools "$crate@$version" && return
  fi
  say "Building $crate $version: once, and it takes some minutes"
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install --root .tools --target-dir .tools/build "$crate" --version "$version" "$@"
}
is() { [ "$("$1" --version 2>/dev/null)" = "$1 $2" ]; }

# wasm-bindgen-cli installs only without --locked, trunk only with it.
{ is wasm-bindgen "$bindgen" && is wasm-bindgen-test-runner "$bindgen"; } || install wasm-bindgen-cli "$bindgen"
is trunk "$trunk" || install trunk "$trunk" --locked --no-default-features --features rustls
# This one does not say its version: the mark beside it does.
[ -f ".tools/splitter-$splitter" ] || {
  install wasm_split_cli_support "$splitter" --locked --features build-binary
  touch ".tools/splitter-$splitter"
}
rm -rf .tools/build

#!/bin/sh
# Gathers the manual pages of the assistant's rules, which stand beside their rules, for the page to fetch.
set -eu
cd "$(dirname "$0")/.."
mkdir -p target/help/rules
for page in target/help/rules/*.md; do
  [ -f "src/core/assistant/rules/$(basename "$page" .md).md" ] || rm -f "$page"
done
for page in src/core/assistant/rules/*.md; do
  [ -f "$page" ] || continue
  cmp -s "$page" "target/help/rules/$(basename "$page")" || cp "$page" target/help/rules/
done

#!/bin/sh
# Cuts the messages in two where they say so: what is said first comes beside the program, the rest with the parts that say
# it (src/app/parts.rs). Comments stay behind. The templates of the catalogue follow with those parts, too.
set -eu
cd "$(dirname "$0")/.."
# An unchanged result keeps its time.
kept() {
  if cmp -s "$1.new" "$1" 2>/dev/null; then rm "$1.new"; else mv "$1.new" "$1"; fi
}
mkdir -p target/messages
for source in src/core/messages/*.ftl; do
  name=target/messages/$(basename "$source" .ftl)
  sed '/^### Later$/,$d' "$source" | sed '/^#/d; /^$/d' >"$name.ftl.new"
  sed '1,/^### Later$/d' "$source" | sed '/^#/d; /^$/d' >"$name.later.ftl.new"
  for file in "$name.ftl" "$name.later.ftl"; do
    [ -s "$file.new" ] || { echo "words.sh: $source is not cut in two by a line ### Later" >&2; exit 1; }
    kept "$file"
  done
done

mkdir -p target/catalogue
cp src/core/catalogue/sample.*.json src/core/catalogue/agendas.*.json target/catalogue/
for language in ja en; do
  first=target/catalogue/$language.json later=target/catalogue/templates.$language.json
  node -e '
    const { readFileSync, writeFileSync } = require("node:fs");
    const [from, first, later] = process.argv.slice(1);
    const { templates, ...rest } = JSON.parse(readFileSync(from, "utf8"));
    const { format, version, language } = rest;
    writeFileSync(first, JSON.stringify(rest));
    writeFileSync(later, JSON.stringify({ format, version, language, templates }));
  ' "src/core/catalogue/$language.json" "$first.new" "$later.new"
  kept "$first"
  kept "$later"
done

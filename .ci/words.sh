#!/bin/sh
# Cuts the messages in two where they say so: what is said first comes beside the program, the rest with the parts that say
# it (src/app/parts.rs). Comments stay behind.
set -eu
cd "$(dirname "$0")/.."
mkdir -p target/messages
for source in src/core/messages/*.ftl; do
  name=target/messages/$(basename "$source" .ftl)
  sed '/^### Later$/,$d' "$source" | sed '/^#/d; /^$/d' >"$name.ftl.new"
  sed '1,/^### Later$/d' "$source" | sed '/^#/d; /^$/d' >"$name.later.ftl.new"
  # An unchanged result keeps its time.
  for file in "$name.ftl" "$name.later.ftl"; do
    [ -s "$file.new" ] || { echo "words.sh: $source is not cut in two by a line ### Later" >&2; exit 1; }
    if cmp -s "$file.new" "$file" 2>/dev/null; then rm "$file.new"; else mv "$file.new" "$file"; fi
  done
done

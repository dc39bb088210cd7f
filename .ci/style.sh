#!/bin/sh
# Joins the style files into one, so that the page needs one request for its looks. The order is the cascade's:
# tokens and base first, then what the boot shows, widgets, screens, and paper last. A new file needs no entry anywhere.
set -eu
cd "$(dirname "$0")/.."
mkdir -p target/style
joined=target/style/main.css
: >"$joined.new"
for file in style/tokens.css style/base.css style/boot.css style/widgets/*.css style/screens/*.css style/print.css; do
  [ -f "$file" ] || continue
  cat "$file" >>"$joined.new"
  printf '\n' >>"$joined.new"
done
# An unchanged result keeps its time.
if cmp -s "$joined.new" "$joined" 2>/dev/null; then rm "$joined.new"; else mv "$joined.new" "$joined"; fi

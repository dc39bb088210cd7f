#!/bin/sh
# Joins the style files into two: what the first picture needs, and what follows with the screens that it does not
# (src/app/parts.rs). The order is the cascade's: tokens and base first, then what the boot shows, widgets, screens, and paper
# last (in both: nothing private is printed before the rest is there, and after it paper has the last word). A new file of the
# first picture needs no entry anywhere; one of a screen that follows is named here.
set -eu
cd "$(dirname "$0")/.."
mkdir -p target/style
later="balance both check choose context guide head help history incoming keep keys palette plans projected received sealed session sessions settings submit templates"

# join NAME FILE… writes target/style/NAME.css. An unchanged result keeps its time.
join() {
  joined=target/style/$1.css
  shift
  : >"$joined.new"
  for file in "$@"; do
    [ -f "$file" ] || continue
    cat "$file" >>"$joined.new"
    printf '\n' >>"$joined.new"
  done
  if cmp -s "$joined.new" "$joined" 2>/dev/null; then rm "$joined.new"; else mv "$joined.new" "$joined"; fi
}

first= follow=
for file in style/screens/*.css; do
  case " $later " in
    *" $(basename "$file" .css) "*) follow="$follow $file" ;;
    *) first="$first $file" ;;
  esac
done
# shellcheck disable=SC2086
join main style/tokens.css style/base.css style/boot.css style/widgets/*.css $first style/print.css
# shellcheck disable=SC2086
join later $follow style/print.css

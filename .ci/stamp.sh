#!/bin/sh
# Writes the build's id into the page. Files without a hash in their name (messages, catalogue, the boot script) are
# asked for with it, so that a browser never mixes the words of one build with the program of another.
#
# In a release it first makes the scripts and the style small.
set -eu
if [ "$TRUNK_PROFILE" = release ]; then
  for file in "$TRUNK_STAGING_DIR"/*.js "$TRUNK_STAGING_DIR"/*.css; do
    esbuild "$file" --minify --target=es2022 --log-level=warning --allow-overwrite --outfile="$file"
  done
fi
page="$TRUNK_STAGING_DIR/index.html"
id=$(cd "$TRUNK_STAGING_DIR" && find . -type f ! -name index.html | LC_ALL=C sort | while read -r file; do
  printf '%s ' "$file"
  cksum <"$file"
done | cksum | cut -d' ' -f1)
sed -e "s/BUILD-ID/$id/g" -e "s/src=\"\(.*\)boot\.js\"/src=\"\1boot.js?v=$id\"/" "$page" >"$page.new"
grep -q "boot\.js?v=$id" "$page.new" || { echo "stamp.sh: index.html does not start boot.js" >&2; exit 1; }
mv "$page.new" "$page"
# The worker compares it with the page's.
sed "s/BUILD-ID/$id/g" "$TRUNK_STAGING_DIR/office.js" >"$page.new"
grep -q "$id" "$page.new" || { echo "stamp.sh: office.js does not say of which build it is" >&2; exit 1; }
mv "$page.new" "$TRUNK_STAGING_DIR/office.js"

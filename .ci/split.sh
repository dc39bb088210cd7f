#!/bin/sh
# Cuts the program into what is needed to begin and to write, and the parts that follow (src/app/parts.rs says which), and
# puts them in the place of the whole one that trunk has just bound to the page. All of them carry one name, made of what
# they hold: a page never mixes parts of two builds.
set -eu
whole=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/$TRUNK_PROFILE/deguchi-app.wasm
[ "$TRUNK_PROFILE" = release ] || whole=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/debug/deguchi-app.wasm
page=$TRUNK_STAGING_DIR/index.html
old=$(sed -n 's/.*data-js="\.\/\([^"]*\)\.js".*/\1/p' "$page")
[ -n "$old" ] || { echo "split.sh: index.html names no program" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wasm-split-cli --target web --out-name main "$whole" "$work"
wasm-bindgen --target web --no-typescript --keep-lld-exports --out-dir "$work" --out-name main "$work/main.wasm"
rm "$work/main.wasm"
mv "$work/__wasm_split.js" "$work/parts.js"
# Streaming would ask a host to name the type of the parts; the page starts on any host.
streamed='WebAssembly.instantiateStreaming(src, imports)'
grep -qF "$streamed" "$work/parts.js" || { echo "split.sh: parts are fetched in another way by now" >&2; exit 1; }
sed -i "s/$streamed/WebAssembly.instantiate(await (await src).arrayBuffer(), imports)/" "$work/parts.js"
if [ "$TRUNK_PROFILE" = release ]; then
  for part in "$work"/*.wasm; do
    wasm-opt -Oz --enable-reference-types --enable-bulk-memory --enable-multivalue --enable-mutable-globals \
      --enable-nontrapping-float-to-int --enable-sign-ext --strip-debug --strip-producers --strip-target-features \
      "$part" -o "$part.small" 2>/dev/null
    mv "$part.small" "$part"
  done
fi

# The bridge names the loader of the parts once for each of them; once is enough.
awk '!(/__wasm_split/ && seen[/^import/]++)' "$work/main.js" >"$work/once.js"
mv "$work/once.js" "$work/main.js"

id=$(cat "$work"/* | cksum | cut -d' ' -f1)
new=deguchi-$id
sed -i -e "/^import/s/__wasm_split\.js/$new-parts.js/" -e "s/main_bg\.wasm/${new}_bg.wasm/g" "$work/main.js"
sed -i -e "s/\.\/main\.js/.\/$new.js/g" -e "s/\"\.\/\([a-z_0-9]*\)\.wasm\"/\".\/$new-\1.wasm\"/g" "$work/parts.js"
rm "$TRUNK_STAGING_DIR/$old"*
for part in "$work"/*; do
  name=$(basename "$part")
  case $name in
    main.js) cp "$part" "$TRUNK_STAGING_DIR/$new.js" ;;
    main_bg.wasm) cp "$part" "$TRUNK_STAGING_DIR/${new}_bg.wasm" ;;
    *) cp "$part" "$TRUNK_STAGING_DIR/$new-$name" ;;
  esac
done
sed -i "s/$old/$new/g" "$page"

// What a first visit costs: everything that must arrive before one can write, in one language, compressed as a good host
// does. Prints a table and writes it between the marks in README.md. The manifest and the icon are not needed to write.
// What follows after the first picture without being asked for (src/app/parts.rs) is counted apart, below the sum.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const limit = 270 * 1024;

const compressed = (file) => {
  const bytes = readFileSync(join(dist, file));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { plain: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
};

// The page names what it needs; the words are asked for by boot.js.
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const needed = ['index.html', ...new Set([...page.matchAll(/(?:src|href|data-js|data-wasm)="\.\/([^"?]+)/g)].map((m) => m[1]))];
// The program's bridge sends for the loader of the parts; the parts come after the first picture.
const there = readdirSync(dist);
const parts = (end) => there.filter((file) => file.startsWith('deguchi-') && file.endsWith(end) && !needed.includes(file));
const needsToo = parts('.js');
needed.push(...needsToo);
for (const file of needed) if (!there.includes(file)) throw new Error(`index.html names ${file}, which dist/ does not have`);

// The dearer language counts.
const words = ['ja', 'en']
  .map((language) => [`messages/${language}.ftl`, `catalogue/${language}.json`].map((file) => ({ file, ...compressed(file) })))
  .sort((a, b) => sum(b) - sum(a))[0];
const dearer = (name) => ['ja', 'en'].map((language) => name(language)).map((file) => ({ file, ...compressed(file) })).sort((a, b) => b.brotli - a.brotli)[0];
const follow = [{ file: 'later.css', ...compressed('later.css') }, ...parts('.wasm').map((file) => ({ file, ...compressed(file) })), dearer((language) => `messages/${language}.later.ftl`), dearer((language) => `catalogue/templates.${language}.json`)];
function sum(rows) {
  return rows.reduce((total, { brotli }) => total + brotli, 0);
}

const kinds = [[/_bg\.wasm$/, 'program'], [/^boot\.js$/, 'start'], [/-parts\.js$/, 'sends for what follows'],
  [/-split_assistant\.wasm$/, 'the assistant'], [/-split_rest\.wasm$/, 'the other screens'], [/-chunk_.*\.wasm$/, 'what both of these need'],
  [/\.js$/, 'its bridge to the browser'], [/^later\.css$/, 'their looks'], [/\.css$/, 'looks'],
  [/^index/, 'page'], [/later/, 'their words, one language'], [/^messages/, 'words, one language'], [/templates/, 'templates, one language'], [/^catalogue/, 'categories and sample, one language']];
const rows = [...needed.map((file) => ({ file, ...compressed(file) })), ...words].sort((a, b) => b.brotli - a.brotli);
const name = (file) => file.replace(/-[0-9a-f]{8,}/, '').replace(/chunk_\d+/, 'shared');
const kind = (file) => kinds.find(([pattern]) => pattern.test(file))?.[1] ?? 'other';
const line = ({ file, plain, brotli }) => `| ${name(file)} | ${kind(file)} | ${number(plain)} | ${number(brotli)} |`;
const all = (words, rows) => `| **${words}** | | ${number(rows.reduce((t, r) => t + r.plain, 0))} | **${number(sum(rows))}** |`;
const number = (n) => n.toLocaleString('en-US');
const table = [
  '| file | what | bytes | brotli |',
  '|---|---|---:|---:|',
  ...rows.map(line),
  all('first load', rows),
  ...follow.sort((a, b) => b.brotli - a.brotli).map(line),
  all('follows by itself', follow),
].join('\n');
console.log(table);
console.log(`\n${(sum(rows) / 1024).toFixed(1)} KB of at most ${limit / 1024} KB`);

const mark = '<!-- first-load -->';
const readme = join(root, 'README.md');
const pieces = readFileSync(readme, 'utf8').split(mark);
if (pieces.length !== 3) throw new Error(`README.md must hold ${mark} twice`);
const written = [pieces[0], `\n${table}\n`, pieces[2]].join(mark);
if (written !== pieces.join(mark)) writeFileSync(readme, written);
if (sum(rows) > limit) {
  console.error('the first load has grown over its limit');
  process.exit(1);
}

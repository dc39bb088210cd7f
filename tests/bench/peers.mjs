// How long the assistant takes beside other checkers, on the same texts and in one run, in turns, so that whatever else the
// machine does meets all alike. A plan is ten goals whose texts are statements of the fixtures; a tool gets the text of one
// goal at a time. It is measured with the same plan in every round, where a tool gains by what it remembers of a text (ours
// remembers nothing), and with another plan in every round. Prints a table of medians, and whether the bars are met.
import { readFileSync, readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { native, page } from './peers/deguchi.mjs';
import { harper } from './peers/harper.mjs';
import { textlint } from './peers/textlint.mjs';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'assistant');
const ROUNDS = 15;
const WARM = 5;
const GOALS = 10;
/** The other checker of each language, and how much of its time the page's assistant may take. */
const peers = [{ language: 'ja', peer: textlint, bar: 0.05 }, { language: 'en', peer: harper, bar: 0.2 }];

/** Every statement of the fixtures in a language, each once. A set's statement stands in its third column, others' in the second. */
function statements(language) {
  const found = new Set();
  for (const folder of ['assess', 'mixed', 'blind', '.']) {
    const files = readdirSync(join(fixtures, folder)).filter((file) => file === `${language}.tsv` || file.endsWith(`.${language}.tsv`));
    for (const file of files.sort()) {
      const lines = readFileSync(join(fixtures, folder, file), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
      for (const line of lines) found.add(line.split('\t')[folder === 'assess' ? 2 : 1].replaceAll('\\n', '\n'));
    }
  }
  return [...found];
}

/** As many plans as asked for, no statement in two of them: dealt out like cards, so that each has some of every kind. */
function plans(language, count) {
  const all = statements(language);
  return Array.from({ length: count }, (_, plan) => {
    const own = all.filter((_, at) => at % count === plan);
    return Array.from({ length: GOALS }, (_, goal) => own.filter((_, at) => at % GOALS === goal).map(sentence).join('\n'));
  });
}

/** A statement as it stands among others: with the full stop that it may do without when it stands alone. */
const sentence = (text) => /[。.!?！？）)」]$/.test(text) ? text : `${text}${/[\u3041-\u9fff]/.test(text) ? '。' : '.'}`;

/** From the smallest to the largest of these plans. */
function kilobytes(plans) {
  const sizes = plans.map((plan) => plan.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024);
  return [...new Set([Math.min(...sizes), Math.max(...sizes)].map((size) => size.toFixed(1)))].join(' to ');
}
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

async function round(tool, plan) {
  if (tool.round) return tool.round(plan);
  const began = performance.now();
  let findings = 0;
  for (const text of plan) findings += await tool.findings(text);
  return { millis: performance.now() - began, findings };
}

/** The median time of each tool for these plans, a round for each. */
async function medians(tools, plans) {
  const times = tools.map(() => []);
  for (const [turn, plan] of plans.entries()) {
    // None is always the first, or always after the same one's garbage.
    for (let next = 0; next < tools.length; next += 1) {
      const at = (turn + next) % tools.length;
      times[at].push((await round(tools[at], plan)).millis);
    }
  }
  return times.map(median);
}

const program = native();
const load = () => loadavg().map((load) => load.toFixed(1)).join(' ');
console.log(`\nBeside other checkers, ten goals, medians of ${ROUNDS} rounds after ${WARM}; Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}, load ${load()}:\n`);
console.log('| language | tool | rules on | findings | the same text again | ratio | a new text each time | ratio |');
console.log('|---|---|---:|---:|---:|---:|---:|---:|');
const verdicts = [];
for (const { language, peer, bar } of peers) {
  const [first, ...others] = plans(language, ROUNDS + 1);
  const tools = [peer, page, program];
  await medians(tools, Array(WARM).fill(first));
  const again = await medians(tools, Array(ROUNDS).fill(first));
  const fresh = await medians(tools, others);
  for (const [at, tool] of tools.entries()) {
    const { findings } = await round(tool, first);
    const cells = [again, fresh].map((times) => `${times[at].toFixed(1)} ms | ${at ? (times[at] / times[0]).toFixed(2) : '1'}`);
    console.log(`| ${language} | ${tool.name} | ${tool.rules} | ${findings} | ${cells.join(' | ')} |`);
  }
  const met = (times) => `${(times[1] / times[0]).toFixed(3)} (${times[1] <= bar * times[0] ? 'met' : 'NOT met'})`;
  const size = `${kilobytes([first])} KB again, ${kilobytes(others)} KB new`;
  verdicts.push(`  ${language}: bar ${bar} for the page's assistant against ${peer.name}: again ${met(again)}, new ${met(fresh)}; texts of ${size}`);
}
program.end();
console.log(`\n${verdicts.join('\n')}\n  load at the end ${load()}`);

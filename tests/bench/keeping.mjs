// Saving: a document into storage beside the browser's own JSON.stringify and setItem of the same, a change into the journal,
// and the start with fifty plans beside the start with one. Prints medians and ratios, and the bars of each.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const port = 20000 + (process.pid % 20000);
const home = `http://127.0.0.1:${port}/some/where/`;
const base = new URL(home).pathname;
const LETTERS = 240;
const STARTS = 9;

/** A plan of ten goals under its own id. */
function plan(number) {
  const { format, version, plans } = JSON.parse(readFileSync(join(root, 'tests', 'fixtures', 'backup.v1.json'), 'utf8'));
  const { plan, sidecar } = plans[0];
  const goals = plan.goals;
  plan.id = `p-${number}`;
  plan.goals = Array.from({ length: 10 }, (_, at) => ({ ...structuredClone(goals[at % goals.length]), id: `g-${at}` }));
  return { id: plan.id, text: JSON.stringify({ format, version, plans: [{ plan, sidecar }] }) };
}

const at = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const median = (times) => at(times, 0.5);
const verdict = (good) => (good ? 'met' : 'MISSED');
let missed = false;
function say(what, value, bar, good) {
  missed ||= !good;
  console.log(`${what}: ${value} (at most ${bar}: ${verdict(good)})`);
}

async function keeps(page, plans) {
  await page.goto(home);
  await page.getByRole('main').waitFor();
  await page.evaluate(([base, plans]) => {
    localStorage.clear();
    for (const { id, text } of plans) localStorage.setItem(`${base}plan/${id}`, text);
    localStorage.setItem(`${base}settings`, JSON.stringify({ notes: 'here', file_offered: true, language: 'ja', quiet: true }));
  }, [base, plans]);
}

/** Each save and each write of the journal leaves its time. */
const watching = () => {
  globalThis.saves = [];
  globalThis.writes = [];
  const { setItem } = Storage.prototype;
  let saved = 0;
  let own = 0;
  Storage.prototype.setItem = function put(key, text) {
    const began = performance.now();
    setItem.call(this, key, text);
    if (key.includes('plan/')) { saved = performance.now() - began; own = text.length; }
  };
  // A save is what a timer does in which a plan is written.
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (act, wait, ...rest) => later((...all) => {
    own = 0;
    const began = performance.now();
    act(...all);
    const whole = performance.now() - began;
    if (own > 0) globalThis.saves.push({ whole, setItem: saved, length: own });
  }, wait, ...rest);
  globalThis.puts = [];
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function putting(text, place) {
    globalThis.puts.at(-1)?.push({ store: this.name, text, place });
    return put.call(this, text, place);
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function begin(...all) {
    const made = transaction.apply(this, all);
    const began = performance.now();
    if (all[1] === 'readwrite') globalThis.puts.push([]);
    if (all[1] === 'readwrite') made.addEventListener('complete', () => globalThis.writes.push(performance.now() - began));
    return made;
  };
};

async function saving(browser) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' })).newPage();
  const one = plan(0);
  await keeps(page, [one]);
  await page.addInitScript(watching);
  await page.goto(`${home}#/plan/${one.id}/goal/g-0`);
  await page.reload();
  const statement = page.locator('#statement');
  await statement.waitFor();
  await statement.focus();
  await page.keyboard.press('Control+End');
  for (let letter = 0; letter < LETTERS; letter += 1) {
    await page.keyboard.insertText('字');
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(600);
  const { saves, writes } = await page.evaluate(() => ({ saves: globalThis.saves, writes: globalThis.writes }));
  // The browser's own way at the same pace, so that both are as warm.
  const peer = await page.evaluate(async ([key]) => {
    const value = JSON.parse(localStorage.getItem(key));
    const times = [];
    for (let round = 0; round < 24; round += 1) {
      await new Promise((done) => setTimeout(done, 250));
      const began = performance.now();
      localStorage.setItem(key, JSON.stringify(value));
      times.push(performance.now() - began);
    }
    return times;
  }, [`${base}plan/${one.id}`]);
  const [own, other] = [median(saves.map(({ whole }) => whole)), median(peer)];
  say(`save of a plan of ten goals (${Math.round(median(saves.map(({ length }) => length)) / 1000)} thousand units, ${saves.length} saves): ${own.toFixed(2)} ms beside ${other.toFixed(2)} ms of JSON.stringify and setItem`, `${(own / other).toFixed(2)} ×`, '2 ×', own <= 2 * other);
  console.log(`a change into the journal while the page draws what is typed (${writes.length} changes): median ${median(writes).toFixed(2)} ms, 95 of 100 within ${at(writes, 0.95).toFixed(2)} ms until the page hears of it`);
  // The writes by themselves: the very same ones once more, one after the other, with nothing to be drawn or thought between.
  const bare = await page.evaluate(async (name) => {
    const open = indexedDB.open(name);
    await new Promise((done, failed) => { open.onsuccess = done; open.onerror = failed; });
    const times = [];
    for (const puts of globalThis.puts.filter((all) => all.length > 0)) {
      await new Promise((done) => setTimeout(done, 20));
      const began = performance.now();
      const transaction = open.result.transaction([...open.result.objectStoreNames], 'readwrite', { durability: 'strict' });
      for (const { store, text, place } of puts) transaction.objectStore(store).put(text, place);
      await new Promise((done, failed) => { transaction.oncomplete = done; transaction.onabort = failed; });
      times.push(performance.now() - began);
    }
    open.result.close();
    return times;
  }, `${base}journal`);
  say(`a change into the journal by itself (${bare.length} changes): median ${median(bare).toFixed(2)} ms, 95 of 100 within`, `${at(bare, 0.95).toFixed(2)} ms`, '5 ms', bare.length >= LETTERS && at(bare, 0.95) <= 5);
}

/** From the navigation to the first picture of the first screen. */
async function starts(browser, counts) {
  const pages = [];
  for (const count of counts) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
    const page = await context.newPage();
    await keeps(page, Array.from({ length: count }, (_, number) => plan(number)));
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main')) return;
        observer.disconnect();
        requestAnimationFrame(() => { globalThis.began = performance.now(); });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    // A journal of each: changed once.
    for (let number = 0; number < count; number += 1) {
      await page.goto(`${home}#/plan/p-${number}/goal/g-0`);
      await page.locator('#statement').waitFor();
      await page.locator('#statement').pressSequentially('字');
    }
    await page.waitForTimeout(600);
    await page.goto(home);
    pages.push({ count, page, times: [] });
  }
  for (let round = 0; round < STARTS; round += 1) {
    for (const { page, times } of pages) {
      await page.bringToFront();
      await page.reload();
      times.push(await page.evaluate(() => new Promise((seen) => {
        const look = () => (globalThis.began ? seen(globalThis.began) : setTimeout(look, 4));
        look();
      })));
    }
  }
  return pages.map(({ times }) => median(times));
}

const server = spawn(process.execPath, [join(root, '.ci', 'static.mjs'), '--dir', join(root, 'dist'), '--port', String(port), '--at', '/some/where/'], { stdio: ['ignore', 'pipe', 'inherit'] });
await once(server.stdout, 'data');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
try {
  await saving(browser);
  const [one, fifty] = await starts(browser, [1, 50]);
  say(`start with 50 plans of 10 goals: ${fifty.toFixed(0)} ms beside ${one.toFixed(0)} ms with one`, `${(fifty / one).toFixed(2)} ×`, '1.3 ×', fifty <= 1.3 * one);
} finally {
  await browser.close();
  server.kill();
}
process.exitCode = missed ? 1 : 0;

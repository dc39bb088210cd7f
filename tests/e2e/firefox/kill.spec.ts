// The whole browser is killed, or ended by the system, or the process of a page crashes, while somebody types. Firefox brings its
// storage to the disk only every few seconds: what stands between a kill and a lost sentence is the journal.
import { goalPlace, kept, planKey } from '../shelf';
import { expect, test } from './fixture';
import type { Tab } from './tab';

const ROUNDS = 3;
const EACH = 100;
const FIELD = 'field-statement';

/** What is typed in one round: no two letters of it are in one place in another. */
const words = (round: number) => Array.from({ length: 80 }, (_, at) => `${round}.${at} `).join('');

/** Types a letter each tenth of a second, for so many milliseconds from when the first was there; when each was there. */
async function type(tab: Tab, text: string, long: number): Promise<{ letter: string; at: number }[]> {
  const typed: { letter: string; at: number }[] = [];
  const began = Date.now();
  for (const letter of text) {
    await expect.poll(() => Date.now() - began, { intervals: [10] }).toBeGreaterThanOrEqual(typed.length * EACH);
    if (typed.length > 0 && Date.now() - typed[0].at >= long) break;
    await tab.page.keyboard.type(letter);
    typed.push({ letter, at: Date.now() });
  }
  return typed;
}

/**
 * What the field holds after a start, once it begins so. The page starts without a journal that has not answered for three seconds,
 * which happens where the machine is busy; the next start has it.
 */
async function back(tab: Tab, wanted: string): Promise<string> {
  await expect.poll(async () => {
    const text = await tab.value(FIELD);
    if (!text.startsWith(wanted)) await tab.reload();
    return text.slice(0, wanted.length);
  }, { timeout: 45_000 }).toBe(wanted);
  return tab.value(FIELD);
}

/** What had been there for a second at a moment. */
function safe(typed: { letter: string; at: number }[], moment: number): { letter: string }[] {
  const all = typed.filter(({ at }) => at <= moment - 1_000);
  expect(all.length, 'enough was typed to say something').toBeGreaterThan(0);
  return all;
}

const letters = (typed: { letter: string }[]) => typed.map(({ letter }) => letter).join('');

test('killed while one types: the last second may be gone, all before it is there to the letter', async ({ fox, tab: first }, info) => {
  let tab = first;
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  let before = await tab.value(FIELD);
  const title = await tab.value('field-title');
  const lost: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await tab.into(FIELD);
    const typed = await type(tab, words(round), 1_300 + ((round * 379) % 1_000));
    const killed = Date.now();
    await fox.end('SIGKILL');
    await fox.again();
    tab = await fox.tab();
    await tab.open(goalPlace);
    const now = await back(tab, before + letters(safe(typed, killed)));
    const more = now.slice(before.length);
    expect(letters(typed).startsWith(more), `round ${round}: “${more}” is the beginning of “${letters(typed)}”`).toBe(true);
    expect(await tab.value('field-title')).toBe(title);
    lost.push(typed.length - more.length);
    before = now;
  }
  info.annotations.push({ type: 'lost', description: `letters lost in ${ROUNDS} rounds: ${lost.join(' ')}` });
});

test('ended by the system, or closed by its owner, while one types: nothing is gone', async ({ fox, tab: first }) => {
  let tab = first;
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  let before = await tab.value(FIELD);
  for (const [round, end] of [() => fox.end('SIGTERM'), () => fox.close()].entries()) {
    await tab.into(FIELD);
    const typed = await type(tab, words(round), 900);
    await end();
    await fox.again();
    tab = await fox.tab();
    await tab.open(goalPlace);
    before += letters(typed);
    expect(await back(tab, before), `end ${round}`).toBe(before);
  }
});

test('the page’s own process crashes while one types: all but the last second is there in a new tab, to the letter', async ({ fox, tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  const before = await tab.value(FIELD);
  const own = await fox.processOf(tab);
  await tab.into(FIELD);
  const typed = await type(tab, words(0), 1_700);
  const crashed = Date.now();
  process.kill(own, 'SIGKILL');
  await expect.poll(() => tab.page.evaluate(() => true).catch(() => false), 'the page answers').toBe(false);
  const next = await fox.tab();
  await next.open(goalPlace);
  const now = await back(next, before + letters(safe(typed, crashed)));
  const more = now.slice(before.length);
  expect(letters(typed).startsWith(more), `“${more}” is the beginning of “${letters(typed)}”`).toBe(true);
  await next.write(FIELD, 'それでも書ける。');
  await expect.poll(() => next.at(planKey)).toContain('それでも書ける。');
});

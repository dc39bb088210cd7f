// The browser is killed, ended, closed or crashes while somebody types: what was typed is there again.
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { OwnBrowser, endAll } from '../browser';
import { expect, home, test } from '../fixture';
import { goalPlace, kept, openWith, planKey } from '../shelf';

type Say = (key: string) => string;

const ROUNDS = 20;
const EACH = 100;

const statement = (page: Page, say: Say) => page.getByRole('article').getByRole('textbox', { name: say('field-statement'), exact: true });

/** What is typed in one round: no two letters of it are in one place in another. */
const words = (round: number) => Array.from({ length: 80 }, (_, at) => `${round}.${at} `).join('');

/** Types a letter each tenth of a second until told to stop; when each was there, in milliseconds. */
async function type(page: Page, text: string, until: number): Promise<{ letter: string; at: number }[]> {
  const typed: { letter: string; at: number }[] = [];
  const began = Date.now();
  for (const letter of text) {
    const due = began + typed.length * EACH;
    if (due - began >= until) break;
    await page.waitForTimeout(Math.max(0, due - Date.now()));
    await page.keyboard.type(letter);
    typed.push({ letter, at: Date.now() });
  }
  return typed;
}

async function put(page: Page, text: string, say: Say): Promise<void> {
  const field = statement(page, say);
  await field.click();
  await page.keyboard.press('Control+End');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(text);
}

test.describe('a browser of one’s own', () => {
  test.describe.configure({ timeout: 600_000 });
  test.afterEach(endAll);

  test('killed at any moment: the last second may be gone, all before it is there to the letter', async ({ say }, info) => {
    const profile = info.outputPath('profile');
    mkdirSync(profile, { recursive: true });
    let browser = await OwnBrowser.start(profile);
    await openWith(browser.page, { [planKey]: kept() }, goalPlace);
    let before = await statement(browser.page, say).inputValue();
    const title = await browser.page.getByRole('textbox', { name: say('field-title'), exact: true }).inputValue();
    const lost: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await put(browser.page, before, say);
      const typed = await type(browser.page, words(round), 600 + ((round * 379) % 2300));
      const killed = Date.now();
      await browser.end('SIGKILL');
      browser = await OwnBrowser.start(profile);
      await browser.page.goto(home + goalPlace);
      await expect(statement(browser.page, say)).toHaveValue(new RegExp(`^${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
      const now = await statement(browser.page, say).inputValue();
      const all = typed.map(({ letter }) => letter).join('');
      const more = now.slice(before.length);
      expect(all.startsWith(more), `round ${round}: “${more}” is the beginning of “${all}”`).toBe(true);
      const safe = typed.filter(({ at }) => at <= killed - 1_000).length;
      expect(more.length, `round ${round}: what was typed a second before`).toBeGreaterThanOrEqual(safe);
      lost.push(typed.length - more.length);
      await expect(browser.page.getByRole('textbox', { name: say('field-title'), exact: true })).toHaveValue(title);
      before = now;
    }
    info.annotations.push({ type: 'lost', description: `letters lost in ${ROUNDS} rounds: ${lost.join(' ')}` });
    await browser.end('SIGKILL');
  });

  test('ended by the system, closed, or crashed: nothing is gone', async ({ say }, info) => {
    const profile = info.outputPath('profile');
    mkdirSync(profile, { recursive: true });
    let browser = await OwnBrowser.start(profile);
    await openWith(browser.page, { [planKey]: kept() }, goalPlace);
    let before = await statement(browser.page, say).inputValue();
    const ends: (() => Promise<void>)[] = [
      () => browser.end('SIGTERM'),
      async () => {
        await browser.page.close({ runBeforeUnload: false });
        await browser.end('SIGTERM');
      },
      async () => {
        const session = await browser.page.context().newCDPSession(browser.page);
        // The answer never comes: the page is gone.
        session.send('Page.crash').catch(() => {});
        await browser.page.waitForEvent('crash').catch(() => {});
        await browser.end('SIGKILL');
      },
    ];
    for (const [round, end] of ends.entries()) {
      await put(browser.page, before, say);
      const typed = await type(browser.page, words(round), 900);
      await end();
      browser = await OwnBrowser.start(profile);
      await browser.page.goto(home + goalPlace);
      before += typed.map(({ letter }) => letter).join('');
      await expect(statement(browser.page, say), `end ${round}`).toHaveValue(before);
    }
    await browser.end('SIGKILL');
  });
});

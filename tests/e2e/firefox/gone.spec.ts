// What the page needs is gone: the host has ended, a part of the program does not arrive, the program stops, the goal sheet is not here.
import { PLAN, goalPlace, kept, planKey } from '../shelf';
import { expect, home, say, test } from './fixture';
import { ended, free, host } from './host';
import type { Tab } from './tab';

test.describe('a host that has ended', () => {
  test.use({ provoked: { console: [/NetworkError|Failed to|could not be|Loading failed/i] } });

  test('writing and keeping go on, what has to be fetched says so, and all is there when the host is back', async ({ fox, tab }) => {
    const port = await free();
    let { own, address } = await host(port);
    try {
      const place = `#/plan/${PLAN}/goal/g-patterns`;
      const plan = `${new URL(address).pathname}plan/${PLAN}`;
      await tab.open('', address);
      await tab.page.evaluate((name, text) => localStorage.setItem(name, text), plan, kept());
      await tab.go(place);
      await tab.reload();
      // The last that the page fetches by itself.
      const fetched = () => tab.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).join(' '));
      await expect.poll(fetched).toContain('/later.css');
      await ended(own);
      await tab.replace('field-title', '網が切れてから書いた題');
      await expect.poll(() => tab.at(plan)).toContain('網が切れてから書いた題');
      await tab.go(`#/plan/${PLAN}/submit`);
      await expect.poll(() => tab.shown('main')).toContain(say('submit-take'));
      await tab.go('#/plans');
      await tab.press('button', say('backup-take'));
      await expect.poll(() => fox.taken()).toContain('網が切れてから書いた題');
      await tab.go(place);
      await expect.poll(() => tab.value('field-title')).toBe('網が切れてから書いた題');
      await tab.press('button', 'EN');
      await expect.poll(() => tab.shown()).toContain(say('language-failed'));
      ({ own, address } = await host(port));
      await tab.reload();
      await expect.poll(() => tab.value('field-title')).toBe('網が切れてから書いた題');
    } finally {
      await ended(own);
    }
  });
});

/** Loses the files with one name after another: what is handed to the answer is lost from then on, and nothing where that is null. */
async function losing(tab: Tab): Promise<(names: RegExp | null) => void> {
  let lost: RegExp | null = null;
  await tab.page.setRequestInterception(true);
  tab.page.on('request', (request) => { void (lost?.test(request.url()) ? request.abort() : request.continue()); });
  return (names) => { lost = names; };
}

test.describe('a program that does not arrive', () => {
  test.use({ provoked: { console: [/./] } });

  test('is said in both languages; a part that does not arrive is asked for again', async ({ tab }) => {
    const lose = await losing(tab);
    lose(/_bg\.wasm/);
    await tab.page.goto(home);
    await expect.poll(() => tab.shown('#boot-failed')).toContain('読み込み直してください');
    expect(await tab.shown('#boot-failed')).toContain('Check the connection and reload');
    lose(/split_rest\.wasm/);
    await tab.openWith({ [planKey]: kept() }, goalPlace);
    await tab.replace('field-title', '一部がなくても書ける題');
    await expect.poll(() => tab.at(planKey)).toContain('一部がなくても書ける題');
    await tab.go(`#/plan/${PLAN}/submit`);
    await expect.poll(() => tab.shown('[role=alert]')).toContain(say('part-unreached'));
    lose(null);
    await tab.press('button', say('part-again'));
    await expect.poll(() => tab.shown('main')).toContain(say('submit-take'));
  });
});

test.describe('a page that has stopped', () => {
  test.use({ provoked: { console: [/The page stopped at/, /unreachable/, /RuntimeError/] } });

  test('says so, and hands over what is kept', async ({ fox, tab }) => {
    await tab.openWith({ [planKey]: kept() }, goalPlace);
    await tab.replace('field-title', '止まる前の題');
    await expect.poll(() => tab.at(planKey)).toContain('止まる前の題');
    await tab.page.evaluate(() => {
      const { createElement, createElementNS } = Document.prototype;
      const refuse = () => { throw new DOMException('no element'); };
      Object.assign(Document.prototype, { createElement: refuse, createElementNS: refuse });
      Object.assign(globalThis, { mend: () => Object.assign(Document.prototype, { createElement, createElementNS }) });
      location.hash = '#/plans';
    });
    await expect.poll(() => tab.shown('[role=alert]')).toContain(say('stopped'));
    await tab.page.evaluate(() => { (globalThis as unknown as { mend: () => void }).mend(); });
    const before = await tab.at(planKey);
    await tab.press('button', say('backup-take'));
    await expect.poll(() => fox.taken()).not.toBe('');
    expect(JSON.parse(fox.taken()).plans[0].plan.goals[0].public.title).toBe('止まる前の題');
    expect(await tab.at(planKey)).toBe(before);
  });
});

test('the address of a goal sheet that is not here says what may have happened, and takes the backup', async ({ tab }) => {
  await tab.open(goalPlace);
  await expect.poll(() => tab.shown('main')).toContain(say('lost-title'));
  await tab.choose({ name: 'backup.json', bytes: Buffer.from(kept()) });
  await tab.press('button', say('incoming-take'));
  await expect.poll(async () => Object.keys(await tab.stored())).toContain(planKey);
  await tab.go(goalPlace);
  await expect.poll(() => tab.value('field-title')).not.toBe('');
});

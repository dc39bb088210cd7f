// The browser refuses to keep anything, keeps storage but no database, or has no room left.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN, empty, fill, goalPlace, kept, planKey } from '../shelf';
import { expect, home, say, test } from './fixture';
import type { Prefs } from './fox';

/** Two ways in which Firefox refuses: the one gives nothing, the other throws. */
const ways: { what: string; prefs: Prefs }[] = [
  { what: 'switched off', prefs: { 'dom.storage.enabled': false } },
  { what: 'blocked with cookies', prefs: { 'network.cookie.cookieBehavior': 2 } },
];

for (const { what, prefs } of ways) {
  test.describe(`storage that is ${what}`, () => {
    test.use({ prefs });

    test('is said; one writes all the same, and takes a file of it', async ({ fox, tab }) => {
      await tab.open();
      await expect.poll(() => tab.shown('[role=alert]')).toContain(say('storage-blocked'));
      await tab.press('button', say('start-begin'));
      await tab.replace('context-company', '架空商事');
      await tab.press('link', say('head-write'));
      await tab.press('link', say('guide-page'));
      await tab.press('button', say('adopt-nothing'));
      await tab.replace('field-statement', '閉じるまでは、ここに残る。');
      const goal = await tab.page.evaluate(() => location.hash);
      await tab.go('#/plans');
      await expect.poll(() => tab.shown('h1')).toBe(say('plans-title'));
      await tab.go(goal);
      await expect.poll(() => tab.value('field-statement')).toBe('閉じるまでは、ここに残る。');
      await expect.poll(() => tab.shown('[role=alert]')).toContain(say('storage-blocked'));
      await tab.press('button', say('backup-take'));
      await expect.poll(() => fox.taken()).not.toBe('');
      const { plan } = JSON.parse(fox.taken()).plans[0];
      expect(plan.goals[0].public.statement).toBe('閉じるまでは、ここに残る。');
      expect(plan.context.company).toBe('架空商事');
    });
  });
}

test('a database that cannot be opened: storage alone is used, and history says so', async ({ fox, tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  await fox.close();
  const folder = join(fox.folder(new URL(home).origin), 'idb');
  rmSync(folder, { recursive: true });
  // A file in the place of the folder: no database can be made there.
  writeFileSync(folder, '');
  await fox.again();
  const next = await fox.tab();
  await next.open(goalPlace);
  await next.write('field-statement', 'それでも保存される。');
  await expect.poll(() => next.at(planKey)).toContain('それでも保存される。');
  await next.reload();
  await expect.poll(() => next.value('field-statement')).toMatch(/それでも保存される。$/);
  await next.go(`#/plan/${PLAN}/history`);
  await expect.poll(() => next.shown('main')).toContain(say('history-none'));
});

test('a database that never answers does not keep the page from starting', async ({ tab }) => {
  await tab.page.evaluateOnNewDocument(() => { IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest; });
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  await tab.write('field-statement', 'それでも保存される。');
  await expect.poll(() => tab.at(planKey)).toContain('それでも保存される。');
  await tab.reload();
  await expect.poll(() => tab.value('field-statement')).toMatch(/それでも保存される。$/);
});

test('storage that is full: the work stays on the page, a whole file is offered, and room that is made is used', async ({ fox, tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  const before = await tab.at(planKey);
  await fill(tab.inside);
  await tab.write('field-statement', 'もう場所がない。');
  await expect.poll(() => tab.shown('[role=alert]')).toContain(say('storage-full'));
  expect(await tab.value('field-statement')).toMatch(/もう場所がない。$/);
  expect(await tab.at(planKey), 'the last good copy').toBe(before);
  await tab.press('button', say('backup-take'));
  await expect.poll(() => fox.taken()).not.toBe('');
  expect(JSON.parse(fox.taken()).plans[0].plan.goals[0].public.statement).toMatch(/もう場所がない。$/);
  await empty(tab.inside);
  await tab.write('field-statement', '場所ができた。');
  await expect.poll(() => tab.shown('[role=alert]')).not.toContain(say('storage-full'));
  await expect.poll(() => tab.at(planKey)).toContain('もう場所がない。場所ができた。');
  await tab.reload();
  await expect.poll(() => tab.value('field-statement')).toMatch(/もう場所がない。場所ができた。$/);
});

// What is kept is damaged, or newer than the page: documents, and the files of the browser's own on the disk.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN, fixtures, goalPlace, kept, key, planKey, small } from '../shelf';
import { expect, home, say, test } from './fixture';
import type { Fox } from './fox';
import type { Tab } from './tab';

const pack = () => JSON.parse(readFileSync(join(fixtures, 'pack.v1.json'), 'utf8'));
const broken = kept().slice(0, -400);
const brokenPack = '{"format": "deguchi/pack", "version": 1, "templates": [{]';

async function writes(tab: Tab, text: string): Promise<void> {
  await tab.write('field-statement', text);
  await expect.poll(() => tab.at(planKey)).toContain(text);
}

test('a damaged plan and pack are put aside unit for unit, damaged settings keep nobody from writing', async ({ tab }) => {
  const damaged = { [key('plan/p-broken')]: broken, [key('pack/broken')]: brokenPack, [key('settings')]: '{"theme":' };
  await tab.openWith({ ...damaged, [planKey]: kept() }, '#/plans');
  await expect.poll(() => tab.shown('main')).toContain('unreadable/p-broken');
  await tab.go('#/templates');
  await expect.poll(() => tab.shown('h1')).toBe(say('templates-title'));
  await tab.go(goalPlace);
  await writes(tab, 'ほかは書ける。');
  await tab.press('button', say('theme-switch'));
  const theme = await tab.page.$eval('html', (html) => html.dataset.theme);
  await tab.reload();
  expect(await tab.page.$eval('html', (html) => html.dataset.theme)).toBe(theme);
  const all = await tab.stored();
  expect(all[key('unreadable/p-broken')]).toBe(broken);
  expect(Object.entries(all).find(([name, text]) => name.startsWith(key('unreadable/')) && text === brokenPack)).toBeDefined();
  expect(Object.keys(all)).not.toContain(key('plan/p-broken'));
});

test('a damaged plan that is in the journal comes back from there, and stays beside it', async ({ tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  await writes(tab, '読めなくなる前。');
  const cut = (await tab.at(planKey)).slice(0, -40);
  await tab.page.evaluate((name, text) => localStorage.setItem(name, text), planKey, cut);
  await tab.reload();
  await expect.poll(() => tab.value('field-statement')).toMatch(/読めなくなる前。$/);
  expect(await tab.at(key(`unreadable/${PLAN}`))).toBe(cut);
});

test('a document that is no text is moved unit for unit, and pushes nothing out that was put aside before', async ({ tab }) => {
  const older = '{"an older one":';
  const odd = kept((plan) => { plan.head.title = '壊れた!ところ'; });
  const wanted = Array.from(odd, (letter) => letter === '!' ? 0xD83D : letter.charCodeAt(0));
  await tab.openWith({ [key(`unreadable/${PLAN}`)]: older });
  // Half a character does not survive the way from here into the page: it is put in there.
  await tab.page.evaluate((name, text) => localStorage.setItem(name, text.replace('!', '\uD83D')), planKey, odd);
  await tab.reload();
  const units = () => tab.page.evaluate((folder) => Object.entries({ ...localStorage }).filter(([name]) => name.startsWith(folder))
    .map(([, text]) => Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))), key('unreadable/'));
  await expect.poll(async () => (await units()).length).toBe(2);
  expect(await units()).toContainEqual(wanted);
  expect(await tab.at(key(`unreadable/${PLAN}`))).toBe(older);
});

test('damaged entries, snapshots and heads of the journal: storage holds, and the journal goes on', async ({ tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  await writes(tab, 'はじめ。');
  for (const store of ['entries', 'snapshots', 'heads']) {
    await writes(tab, `${store}。`);
    await tab.page.evaluate((name, part) => new Promise<void>((done, failed) => {
      const open = indexedDB.open(name);
      open.onerror = () => failed(open.error);
      open.onsuccess = () => {
        const transaction = open.result.transaction(part, 'readwrite');
        const cursor = transaction.objectStore(part).openCursor();
        cursor.onsuccess = () => { cursor.result?.update('{"format":"deguchi/entry"'); cursor.result?.continue(); };
        transaction.oncomplete = () => { open.result.close(); done(); };
      };
    }), key('journal'), store);
    await tab.reload();
    await expect.poll(() => tab.value('field-statement'), store).toMatch(new RegExp(`${store}。$`));
  }
  await writes(tab, 'おわり。');
});

test('a plan and a pack of a newer version can be seen, and their bytes stay', async ({ tab }) => {
  const newer = kept((plan, document) => {
    document.version = 2;
    plan.mood = '晴れ';
  });
  const newerPack = JSON.stringify({ ...pack(), version: 99, from_later: true });
  const unknown = '{"format":"deguchi/backup","version":99,"plans":"in another shape"}';
  await tab.openWith({
    [planKey]: newer, [key('plan/p-small')]: small('p-small', '小さな表'), [key('plan/p-later')]: unknown, [key('pack/newer')]: newerPack,
  }, goalPlace);
  await expect.poll(() => tab.shown()).toContain(say('read-only-newer'));
  await tab.write('field-statement', 'no');
  await tab.go('#/plans');
  await expect.poll(() => tab.shown('main')).toContain('plan/p-later');
  await tab.go('#/templates');
  await expect.poll(() => tab.shown('main')).toContain(say('templates-newer'));
  // Another plan is written beside them.
  await tab.go('#/plan/p-small/context');
  await tab.replace('context-company', '架空商事');
  await expect.poll(() => tab.at(key('plan/p-small'))).toContain('架空商事');
  await tab.reload();
  const all = await tab.stored();
  expect([all[planKey], all[key('pack/newer')], all[key('plan/p-later')]]).toEqual([newer, newerPack, unknown]);
});

/** Puts rubbish in the place of a database on the disk, and of all that lies beside it. */
function spoil(fox: Fox, part: 'ls' | 'idb'): void {
  const folder = join(fox.folder(new URL(home).origin), part);
  const names = readdirSync(folder).filter((name) => name.endsWith('.sqlite'));
  expect(names, `a database in ${part}`).not.toEqual([]);
  for (const name of names) {
    writeFileSync(join(folder, name), 'no database at all '.repeat(4096));
    for (const beside of ['-wal', '-shm', '-journal']) rmSync(join(folder, name + beside), { force: true });
  }
}

test.describe('a file of the browser’s own', () => {
  const parts = { ls: 'storage', idb: 'the journal' } as const;
  for (const part of ['ls', 'idb'] as const) {
    test(`that is damaged on the disk, that of ${parts[part]}: the other has it all`, async ({ fox, tab }) => {
      await tab.openWith({ [planKey]: kept() }, goalPlace);
      await writes(tab, '壊れる前。');
      await fox.close();
      spoil(fox, part);
      await fox.again();
      const next = await fox.tab();
      await next.open(goalPlace);
      await expect.poll(() => next.value('field-statement')).toMatch(/壊れる前。$/);
      await writes(next, '壊れた後も。');
      await next.reload();
      await expect.poll(() => next.value('field-statement')).toMatch(/壊れる前。壊れた後も。$/);
    });
  }
});

// The browser's database refuses, hangs, is full, is damaged; storage is cleared beside it.
import type { Page } from '@playwright/test';
import { expect, home, test } from '../fixture';
import { PLAN, at, goalPlace, kept, key, openWith, planKey, stored } from '../shelf';
import type { Say } from '../words';

const HISTORY = `${home}#/plan/${PLAN}/history`;

const title = (page: Page, say: Say) => page.getByRole('textbox', { name: say('field-title'), exact: true });

/** What is said where something was brought back, however much. */
const recovered = (page: Page, say: Say) =>
  page.getByRole('status').filter({ hasText: say('recovered', { count: 99 }).replace(/99.*/, '').slice(0, 8) });

/** Opens the sheet, and writes in it: storage and journal have it. */
async function written(page: Page, say: Say, text: string): Promise<void> {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await title(page, say).fill(text);
  await expect.poll(() => at(page, planKey)).toContain(text);
  await expect.poll(() => texts(page, 'heads')).toHaveLength(1);
}

/** What stands in a part of the journal. */
const texts = (page: Page, store: string): Promise<string[]> => page.evaluate(([name, store]) => new Promise((done, failed) => {
  const open = indexedDB.open(name);
  open.onerror = () => failed(open.error);
  open.onsuccess = () => {
    const all = open.result.transaction(store).objectStore(store).getAll();
    all.onsuccess = () => { open.result.close(); done(all.result as string[]); };
  };
}), [key('journal'), store]);

/** All that the journal holds; nothing where there is none. */
const everything = (page: Page): Promise<string> => page.evaluate(([name]) => new Promise<string>((done) => {
  const open = indexedDB.open(name);
  open.onerror = () => done('');
  open.onsuccess = () => {
    const stores = [...open.result.objectStoreNames];
    if (stores.length === 0) { open.result.close(); done(''); return; }
    const transaction = open.result.transaction(stores);
    const found = stores.map((store) => transaction.objectStore(store).getAll());
    transaction.oncomplete = () => { open.result.close(); done(JSON.stringify(found.map(({ result }) => result))); };
  };
}), [key('journal')]);

/** Puts something else in the place of each text of a part of the journal. */
const spoil = (page: Page, store: string, text: string): Promise<void> => page.evaluate(([name, store, text]) => new Promise((done, failed) => {
  const open = indexedDB.open(name);
  open.onerror = () => failed(open.error);
  open.onsuccess = () => {
    const transaction = open.result.transaction(store, 'readwrite');
    const cursor = transaction.objectStore(store).openCursor();
    cursor.onsuccess = () => { cursor.result?.update(text); cursor.result?.continue(); };
    transaction.oncomplete = () => { open.result.close(); done(); };
  };
}), [key('journal'), store, text]);

async function saves(page: Page, say: Say): Promise<void> {
  await title(page, say).fill('それでも保存される');
  await expect.poll(() => at(page, planKey)).toContain('それでも保存される');
  await page.reload();
  await expect(title(page, say)).toHaveValue('それでも保存される');
}

test('a database that the browser refuses: the page writes into storage, and history says so', async ({ page, say }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } }));
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await saves(page, say);
  await page.goto(HISTORY);
  await expect(page.getByText(say('history-none'))).toBeVisible();
});

test('a database that never answers does not keep the page from starting', async ({ page, say }) => {
  await page.addInitScript(() => { IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest; });
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await saves(page, say);
});

test('a database that answers late: what it has beyond storage comes in then, beside what was written meanwhile', async ({ page, say }) => {
  await written(page, say, '最後に書いた題');
  // Storage as it was before, as the browser leaves it when it is killed.
  await page.goto('about:blank');
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const waiting: (() => void)[] = [];
    Object.assign(globalThis, { answer: () => { IDBFactory.prototype.open = open; waiting.forEach((go) => go()); } });
    IDBFactory.prototype.open = function (this: IDBFactory, ...all) {
      const asked = new EventTarget() as IDBOpenDBRequest;
      waiting.push(() => {
        const real = open.apply(this, all);
        real.onupgradeneeded = () => asked.onupgradeneeded?.(Object.assign(new Event('upgradeneeded')) as IDBVersionChangeEvent);
        real.onsuccess = () => {
          Object.defineProperty(asked, 'result', { get: () => real.result });
          const event = new Event('success');
          Object.defineProperty(event, 'target', { value: asked });
          asked.onsuccess?.(event);
        };
      });
      return asked;
    };
  });
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await expect(title(page, say)).not.toHaveValue('最後に書いた題');
  const sign = page.getByRole('textbox', { name: say('field-sign'), exact: true });
  await sign.fill('待つあいだに書いた');
  await page.evaluate(() => (globalThis as unknown as { answer: () => void }).answer());
  await expect(recovered(page, say)).toBeVisible();
  await expect(title(page, say)).toHaveValue('最後に書いた題');
  await expect(sign).toHaveValue('待つあいだに書いた');
  await expect.poll(async () => (await everything(page)).includes('待つあいだに書いた'), 'the journal goes on').toBe(true);
  await expect.poll(() => at(page, planKey)).toContain('最後に書いた題');
  expect(await at(page, planKey)).toContain('待つあいだに書いた');
});

test('a database that is full: the page goes on with storage', async ({ page, say }) => {
  await written(page, say, 'まだ入る');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  });
  await title(page, say).fill('もう入らない');
  await expect.poll(() => at(page, planKey)).toContain('もう入らない');
  await page.reload();
  await expect(title(page, say)).toHaveValue('もう入らない');
  // From here on the journal is written again, and tells of this as well.
  await title(page, say).fill('また入る');
  await expect.poll(async () => (await texts(page, 'snapshots')).some((text) => text.includes('また入る'))).toBe(true);
});

test('a database that gets hardly any room: the page goes on with storage', async ({ page, context, say }) => {
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(home);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await title(page, say).fill('storage だけに入る');
  await expect.poll(() => at(page, planKey)).toContain('storage だけに入る');
  await page.reload();
  await expect(title(page, say)).toHaveValue('storage だけに入る');
  expect(await everything(page), 'the quota holds').not.toContain('storage だけに入る');
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await page.reload();
  await title(page, say).fill('また両方に入る');
  await expect.poll(() => everything(page)).toContain('また両方に入る');
});

test('storage that was cleared beside the journal: the sheet comes back, and it is said', async ({ page, say }) => {
  await written(page, say, '消えたはずの題');
  await page.evaluate(() => localStorage.clear());
  await page.goto(home);
  await page.reload();
  await expect(recovered(page, say)).toBeVisible();
  await page.goto(home + goalPlace);
  await expect(title(page, say)).toHaveValue('消えたはずの題');
  expect(Object.keys(await stored(page))).toContain(planKey);
});

test('a sheet that cannot be read is put aside, and the journal brings it back beside that', async ({ page, say }) => {
  await written(page, say, '読めなくなった題');
  const broken = (await at(page, planKey)).slice(0, -40);
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [planKey, broken]);
  await page.reload();
  await expect(title(page, say)).toHaveValue('読めなくなった題');
  expect(await at(page, key(`unreadable/${PLAN}`))).toBe(broken);
});

for (const store of ['entries', 'snapshots', 'heads']) {
  test(`damaged ${store} of the journal: storage holds, and the journal goes on`, async ({ page, say }) => {
    await written(page, say, 'はじめの題');
    await title(page, say).fill('次の題');
    await expect.poll(() => at(page, planKey)).toContain('次の題');
    await spoil(page, store, '{"format":"deguchi/entry"');
    await page.reload();
    await expect(title(page, say)).toHaveValue('次の題');
    await title(page, say).fill('その次の題');
    await expect.poll(() => at(page, planKey)).toContain('その次の題');
    await page.goto(HISTORY);
    await expect(page.getByRole('heading', { level: 1, name: say('history-title') })).toBeVisible();
    await page.goto(home + goalPlace);
    await page.reload();
    await expect(title(page, say)).toHaveValue('その次の題');
  });
}

// What the browser itself may do to what is kept: empty it, promise to keep it, run out of room; and the page that has stopped.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { at, contents, everythingThere, goalPlace, kept, key, openWith, planKey, small, stored } from '../shelf';
import type { Say } from '../words';

const title = (page: Page, say: Say) => page.getByRole('article').getByRole('textbox', { name: say('field-title'), exact: true });

test('storage that is emptied under the open page is written again, with what was just typed', async ({ page, context, say }) => {
  await openWith(page, { [planKey]: kept(), [key('plan/p-small')]: small('p-small', '小さな表') }, goalPlace);
  await everythingThere(page);
  await title(page, say).fill('消される前の題');
  await expect.poll(() => at(page, planKey)).toContain('消される前の題');
  const second = await context.newPage();
  await second.goto(`${home}#/help`);
  await second.evaluate(() => { localStorage.clear(); });
  await expect(page.getByText(say('storage-was-emptied'))).toBeVisible();
  await expect.poll(() => at(page, planKey)).toContain('消される前の題');
  await expect.poll(async () => Object.keys(await stored(page))).toContain(key('plan/p-small'));
  await title(page, say).fill('消された後の題');
  await page.close();
  await second.goto(home + goalPlace);
  await second.reload();
  await expect(title(second, say)).toHaveValue('消された後の題');
});

test('the address of a goal sheet in a browser that has none says what may have happened, and takes the backup', async ({ page, say }) => {
  await page.goto(home + goalPlace);
  await expect(page.getByRole('heading', { name: say('lost-title') })).toBeVisible();
  await expectAccessible(page, 'an address of what is not here any more');
  await page.locator('#open-file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(kept()) });
  await page.getByRole('button', { name: say('incoming-take') }).click();
  await expect.poll(async () => Object.keys(await stored(page))).toContain(planKey);
  await page.goto(home + goalPlace);
  await expect(title(page, say)).not.toHaveValue('');
});

test('the browser is asked once to keep what is here, after the first goal', async ({ page, say }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { asked: 0 });
    StorageManager.prototype.persist = async () => { (globalThis as unknown as { asked: number }).asked += 1; return true; };
    StorageManager.prototype.persisted = async () => true;
  });
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  await openWith(page, { [planKey]: kept((plan) => { plan.goals = [{ id: 'g-patterns', public: { title: '題' } }]; }) }, goalPlace);
  await everythingThere(page);
  await title(page, say).fill('題だけ');
  await expect.poll(() => at(page, planKey)).toContain('題だけ');
  expect(await asked()).toBe(0);
  await page.getByRole('textbox', { name: say('field-statement'), exact: true }).fill('9月末までに型を3本つくる。');
  await expect.poll(asked).toBe(1);
  await page.reload();
  await everythingThere(page);
  await title(page, say).fill('題を直した');
  await expect.poll(() => at(page, planKey)).toContain('題を直した');
  expect(await asked()).toBe(0);
  await page.goto(`${home}#/plans`);
  await expect(page.getByText(say('safety-promised'))).toBeVisible();
});

test('what takes the room is listed, and what could not be read can go and come back', async ({ page, say }) => {
  const broken = 'x'.repeat(400_000);
  await openWith(page, { [key('plan/p-broken')]: broken, [planKey]: kept() }, '#/plans');
  await page.getByText(say('safety-sizes')).click();
  const sizes = page.getByRole('group').filter({ hasText: say('safety-sizes') }).getByRole('listitem');
  await expect(sizes.first()).toContainText('unreadable/p-broken');
  await expect(sizes.first()).toContainText('8%');
  await page.getByRole('button', { name: say('aside-remove') }).click();
  await expect.poll(async () => Object.values(await stored(page))).not.toContain(broken);
  await expect(page.getByRole('heading', { name: say('aside-title') })).toBeHidden();
  await page.getByRole('button', { name: say('undo-now'), exact: true }).click();
  await expect.poll(() => at(page, key('unreadable/p-broken'))).toBe(broken);
});

/** What the folder holds that the page was given: name and text of each file. */
const inFolder = (page: Page): Promise<[string, string][]> => page.evaluate(async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true });
  const all: [string, string][] = [];
  for await (const file of (folder as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }).values()) {
    // What is just being written cannot be read: it is asked for again.
    const text = await file.getFile().then((found) => found.text()).catch(() => '');
    if (text) all.push([file.name, text]);
  }
  return all;
});

test('backups go into a folder by themselves, one file a day, until they are stopped', async ({ page, say }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true }),
    });
  });
  await page.clock.install({ time: new Date('2026-10-05T09:00:00+09:00') });
  await openWith(page, { [planKey]: kept() }, '#/plans');
  await page.getByRole('button', { name: say('copies-pick') }).click();
  await expect(page.getByText(say('copies-written', { name: 'copies', time: '9:00' }))).toBeVisible();
  await expectAccessible(page, 'automatic backups');
  expect((await inFolder(page)).map(([name]) => name)).toEqual(['deguchi-backup-20261005.json']);
  await page.goto(home + goalPlace);
  await title(page, say).fill('書き換えた題');
  await page.clock.runFor(61_000);
  await expect.poll(async () => (await inFolder(page))[0]?.[1]).toContain('書き換えた題');
  await page.reload();
  await everythingThere(page);
  await page.clock.runFor(24 * 3_600_000);
  await title(page, say).fill('次の日の題');
  await page.clock.runFor(61_000);
  await expect.poll(async () => (await inFolder(page)).map(([name]) => name).sort()).toEqual(['deguchi-backup-20261005.json', 'deguchi-backup-20261006.json']);
  await page.goto(`${home}#/plans`);
  await page.getByRole('button', { name: say('copies-stop') }).click();
  await page.goto(home + goalPlace);
  await title(page, say).fill('もう取らない題');
  await page.clock.runFor(61_000);
  await expect.poll(() => at(page, planKey)).toContain('もう取らない題');
  const texts = (await inFolder(page)).map(([, text]) => text);
  expect(texts.map((text) => text.includes('もう取らない題'))).toEqual([false, false]);
});

test('a folder that is not allowed any more asks again', async ({ page, say }) => {
  await page.addInitScript(() => {
    const answers = globalThis as unknown as { allowed: string };
    answers.allowed = sessionStorage.getItem('allowed') ?? 'granted';
    const ways = { queryPermission: async () => answers.allowed, requestPermission: async () => { answers.allowed = 'granted'; return 'granted'; } };
    Object.assign(FileSystemHandle.prototype, ways);
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true }),
    });
  });
  await openWith(page, { [planKey]: kept() }, '#/plans');
  await page.getByRole('button', { name: say('copies-pick') }).click();
  await expect.poll(async () => (await inFolder(page)).length).toBe(1);
  await page.evaluate(() => sessionStorage.setItem('allowed', 'prompt'));
  await page.reload();
  await expect(page.getByText(say('copies-asks', { name: 'copies' }))).toBeVisible();
  await page.getByRole('button', { name: say('copies-again') }).click();
  await expect(page.getByText(say('copies-asks', { name: 'copies' }))).toBeHidden();
});

test.describe('a page that has stopped', () => {
  test.use({ provoked: { console: [/The page stopped at/, /unreachable/, /RuntimeError/] } });

  test('writes nothing any more, says so, and hands over what is kept', async ({ page, say }) => {
    await openWith(page, { [planKey]: kept() }, goalPlace);
    await everythingThere(page);
    await title(page, say).fill('止まる前の題');
    await expect.poll(() => at(page, planKey)).toContain('止まる前の題');
    await page.evaluate(() => {
      const { createElement, createElementNS } = Document.prototype;
      const refuse = () => { throw new DOMException('no element'); };
      Object.assign(Document.prototype, { createElement: refuse, createElementNS: refuse });
      Object.assign(globalThis, { mend: () => Object.assign(Document.prototype, { createElement, createElementNS }) });
      location.hash = '#/plans';
    });
    const banner = page.getByRole('alert').filter({ hasText: say('stopped') });
    await expect(banner).toBeVisible();
    await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
    const before = await at(page, planKey);
    const download = page.waitForEvent('download');
    await banner.getByRole('button', { name: say('backup-take') }).click();
    const { text } = await contents(await download);
    expect(JSON.parse(text).plans[0].plan.goals[0].public.title).toBe('止まる前の題');
    expect(await at(page, planKey)).toBe(before);
    await banner.getByRole('button', { name: say('reload') }).click();
    await page.goto(home + goalPlace);
    await expect(title(page, say)).toHaveValue('止まる前の題');
  });
});

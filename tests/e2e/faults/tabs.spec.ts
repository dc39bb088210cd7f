// One plan in two tabs: what is written in one is there in the other, and what both wrote at once is asked about.
import type { BrowserContext, Page } from '@playwright/test';
import { elsewhere } from '../arriving';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { PLAN, at, everythingThere, goalPlace, kept, key, openWith, planKey, stored } from '../shelf';
import { silence } from '../silence';
import type { Say } from '../words';

const BOTH = `#/plan/${PLAN}/both`;

const field = (page: Page, say: Say, name: string) => page.getByRole('article').getByRole('textbox', { name: say(name), exact: true });
const title = (page: Page, say: Say) => field(page, say, 'field-title');
const sign = (page: Page, say: Say) => field(page, say, 'field-sign');
const banner = (page: Page, say: Say, count: number) => page.getByRole('status').filter({ hasText: say('both-banner', { count }) });

/** A second tab on the same goal, with all that it fetches. */
async function two(page: Page, context: BrowserContext): Promise<Page> {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await everythingThere(page);
  const second = await context.newPage();
  await second.goto(home + goalPlace);
  await everythingThere(second);
  return second;
}

/** Both wrote the same field, neither knowing of the other. */
async function atOnce(page: Page, second: Page, say: Say, mine: string, theirs: string): Promise<void> {
  const speak = await silence(page, second);
  // Storage is a way too, where tabs cannot speak: it tells of both when they do.
  await page.evaluate(() => { Storage.prototype.setItem = () => undefined; });
  await second.evaluate(() => { Storage.prototype.setItem = () => undefined; });
  await title(page, say).fill(mine);
  await title(second, say).fill(theirs);
  await speak();
}

test('what is written in one tab is in the other at once, and both write on', async ({ page, context, say }) => {
  const second = await two(page, context);
  await title(page, say).fill('一つ目で書いた題');
  await expect(title(second, say)).toHaveValue('一つ目で書いた題');
  await sign(second, say).fill('二つ目で書いた目安');
  await expect(sign(page, say)).toHaveValue('二つ目で書いた目安');
  await title(page, say).fill('一つ目で直した題');
  await expect(title(second, say)).toHaveValue('一つ目で直した題');
  for (const tab of [page, second]) {
    await expect.poll(() => at(tab, planKey)).toContain('一つ目で直した題');
    expect(await at(tab, planKey)).toContain('二つ目で書いた目安');
  }
  await page.close();
  await second.reload();
  await expect(title(second, say)).toHaveValue('一つ目で直した題');
  await expect(sign(second, say)).toHaveValue('二つ目で書いた目安');
});

test('undo in one tab leaves alone what was done in the other', async ({ page, context, say }) => {
  const second = await two(page, context);
  const before = await title(page, say).inputValue();
  await title(page, say).fill('一つ目の題');
  await expect(title(second, say)).toHaveValue('一つ目の題');
  await sign(second, say).fill('二つ目の目安');
  await expect(sign(page, say)).toHaveValue('二つ目の目安');
  await page.keyboard.press('Control+z');
  await expect(title(second, say)).toHaveValue(before);
  await expect(sign(page, say)).toHaveValue('二つ目の目安');
  await second.keyboard.press('Control+Shift+z');
  await expect(title(second, say), 'it has nothing to do again').toHaveValue(before);
});

test('a field that both wrote at once keeps both, and the answer holds in both', async ({ page, context, say }) => {
  const second = await two(page, context);
  await atOnce(page, second, say, 'こちらの題', 'あちらの題');
  for (const tab of [page, second]) await expect(banner(tab, say, 1)).toBeVisible();
  expect(await title(page, say).inputValue()).toBe(await title(second, say).inputValue());
  const [stays, other] = await title(page, say).inputValue() === 'こちらの題' ? ['こちらの題', 'あちらの題'] : ['あちらの題', 'こちらの題'];
  await banner(page, say, 1).getByRole('link', { name: say('both-open') }).click();
  const question = page.getByRole('main').getByRole('listitem').filter({ hasText: say('both-field') });
  await expect(question).toHaveCount(1);
  await expect(question).toContainText(other[0]);
  await expectAccessible(page, 'what was changed in two places');
  await question.getByRole('button', { name: say('both-take') }).click();
  await expect(page.getByText(say('both-none'))).toBeVisible();
  await expect(title(second, say)).toHaveValue(other);
  await expect(banner(second, say, 1)).toBeHidden();
  await page.getByRole('button', { name: say('undo-now'), exact: true }).click();
  await expect(title(second, say)).toHaveValue(stays);
  await expect(banner(second, say, 1)).toBeHidden();
});

test('a goal that was removed in one tab while it was written in the other stays, and is asked about', async ({ page, context, say }) => {
  const second = await two(page, context);
  const speak = await silence(page, second);
  await second.evaluate(() => { Storage.prototype.setItem = () => undefined; });
  await page.evaluate(() => { Storage.prototype.setItem = () => undefined; });
  await page.getByRole('button', { name: say('goal-remove'), exact: true }).first().click();
  await title(second, say).fill('まだ書いている題');
  await speak();
  await expect(banner(second, say, 1)).toBeVisible();
  await expect(title(second, say)).toHaveValue('まだ書いている題');
  await second.goto(home + BOTH);
  await second.getByRole('button', { name: say('both-delete'), exact: true }).click();
  await expect(second.getByText(say('both-none'))).toBeVisible();
  await second.goto(home + goalPlace);
  await expect(title(second, say)).toBeHidden();
});

test('a plan that is removed in one tab is gone in the other, and undo brings it back into both', async ({ page, context, say }) => {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await everythingThere(page);
  const second = await context.newPage();
  await second.goto(`${home}#/plans`);
  await everythingThere(second);
  await second.getByRole('button', { name: say('plans-remove-named', { title: '2026年度下期の目標' }) }).click();
  await expect(title(page, say)).toBeHidden();
  await expect.poll(async () => Object.keys(await stored(page))).not.toContain(planKey);
  await second.getByRole('button', { name: say('undo-now'), exact: true }).click();
  await expect.poll(async () => Object.keys(await stored(page))).toContain(planKey);
  await page.goto(`${home}#/plans`);
  await expect(page.getByRole('link', { name: '2026年度下期の目標', exact: true })).toBeVisible();
});

test('a tab that sleeps does not keep the other from writing into the journal', async ({ page, context, say }) => {
  const second = await two(page, context);
  await title(page, say).fill('眠る前の題');
  await expect(title(second, say)).toHaveValue('眠る前の題');
  // It hears nothing any more, and so lets go of nothing.
  await page.evaluate(() => Object.defineProperty(MessageEvent.prototype, 'data', { get: () => undefined }));
  await title(second, say).fill('起きているほうの題');
  await expect.poll(() => second.evaluate(([name]) => new Promise<string>((done) => {
    const open = indexedDB.open(name);
    open.onsuccess = () => {
      const all = open.result.transaction('entries').objectStore('entries').getAll();
      const more = open.result.transaction('snapshots').objectStore('snapshots').getAll();
      all.onsuccess = () => { more.onsuccess = () => { open.result.close(); done(JSON.stringify([all.result, more.result])); }; };
    };
  }), [key('journal')])).toContain('起きているほうの題');
});

test('where tabs cannot speak with each other, storage tells', async ({ page, context, say }) => {
  await context.addInitScript(() => { Reflect.deleteProperty(globalThis, 'BroadcastChannel'); });
  const second = await two(page, context);
  await title(page, say).fill('一つ目で書いた題');
  await expect(title(second, say)).toHaveValue('一つ目で書いた題');
  await sign(second, say).fill('二つ目で書いた目安');
  await expect(sign(page, say)).toHaveValue('二つ目で書いた目安');
  await expect.poll(() => at(page, planKey)).toContain('二つ目で書いた目安');
  expect(await at(page, planKey)).toContain('一つ目で書いた題');
});

test('what is set in one tab holds in the other, and neither undoes the other’s', async ({ page, context, say }) => {
  const second = await two(page, context);
  await page.goto(`${home}#/settings`);
  await page.getByRole('checkbox', { name: say('notes-hide') }).check();
  await second.goto(`${home}#/settings`);
  await expect(second.getByRole('checkbox', { name: say('notes-hide') })).toBeChecked();
  await second.getByRole('radio', { name: say('theme-dark') }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // A tab that has not heard of it yet makes its change to what stands there by now.
  await second.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await page.getByRole('radio', { name: say('theme-light') }).check();
  await second.getByRole('checkbox', { name: say('notes-hide') }).uncheck();
  const settings = JSON.parse(await at(page, key('settings'))) as { theme?: string; hide_notes?: boolean };
  expect(settings).toMatchObject({ theme: 'light' });
  expect(settings.hide_notes ?? false).toBe(false);
  await expect(page.getByRole('checkbox', { name: say('notes-hide') })).not.toBeChecked();
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a tab of an older page stops writing, and says why', async ({ page, context, say }) => {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await everythingThere(page);
  const newer = await context.newPage();
  await newer.goto(home);
  await newer.evaluate((name) => new BroadcastChannel(name).postMessage('{"version":99,"what":"is new"}'), key('tabs'));
  await expect(page.getByRole('status').filter({ hasText: say('read-only-outdated') })).toBeVisible();
  await expect(title(page, say)).toHaveAttribute('readonly', '');
  await expectAccessible(page, 'an older page beside a newer one');
});

test('the same plan from another device is merged, field by field, and one undo takes it back', async ({ page, say }) => {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await title(page, say).fill('この端末の題');
  await expect.poll(() => at(page, planKey)).toContain('この端末の題');
  // The other device had the same plan and wrote elsewhere in it.
  const { name, bytes } = elsewhere('ほかの端末の目安');
  await page.goto(`${home}#/plans`);
  await page.locator('#open-file').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await page.getByRole('radio', { name: say('incoming-way-merge') }).check();
  await page.getByRole('button', { name: say('incoming-take') }).click();
  await page.goto(home + goalPlace);
  await expect(title(page, say)).toHaveValue('この端末の題');
  await expect(sign(page, say)).toHaveValue('ほかの端末の目安');
  await page.keyboard.press('Control+z');
  await expect(sign(page, say)).not.toHaveValue('ほかの端末の目安');
  await expect(title(page, say)).toHaveValue('この端末の題');
});

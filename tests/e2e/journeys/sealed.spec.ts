// A backup with a passphrase: written, opened again, and what can go wrong on the way.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { slow } from '../config';
import { expect, home, test } from '../fixture';
import { drop } from '../pages/files';
import { SealedFiles } from '../pages/sealed';
import { EFFORT, PASSPHRASE, damages, sealed } from '../seals';
import { PLAN, at, goalPlace, kept, openWith, planKey, stored } from '../shelf';

// Each opening of a file of the `age` program is a second's work of a quick machine, made to be slow.
test.describe.configure({ timeout: 240_000 * slow });

const OWN = 'すずめ 団地 みかん 七月 backup';

/** The plan as it is kept. */
const planOf = async (page: Page) => JSON.parse((await at(page, planKey)) || '{"plans":[{}]}').plans[0].plan;

test('a sealed backup opens in an empty browser, and all is as it was', async ({ page, another, say }) => {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  const before = await planOf(page);
  const files = new SealedFiles(page, say);
  const file = await files.take(OWN);
  await expect(page.getByText(say('sealed-taken'))).toBeVisible();
  await expect(files.dialog).toBeHidden();
  expect(file.name).toMatch(/^deguchi-backup-\d{8}\.json\.age$/);
  expect(file.bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(file.bytes.includes(before.goals[0].public.statement), 'nothing of it can be read').toBe(false);

  const other = await another();
  const there = new SealedFiles(other, say);
  await there.choose(file);
  await expect(there.field).toBeFocused();
  await expectAccessible(other, 'a sealed file before its passphrase');
  await there.field.fill(OWN);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { level: 1, name: say('incoming-backup') })).toBeVisible();
  expect(await at(other, planKey), 'nothing is taken in before it was seen').toBe('');
  await other.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect(other.getByText(say('incoming-taken', { count: 1 }))).toBeVisible();
  await expect.poll(() => planOf(other)).toEqual(before);
});

test('one passphrase more may be tried after a wrong one', async ({ page, say }) => {
  const files = new SealedFiles(page, say);
  await page.goto(home);
  await page.getByRole('main').waitFor();
  await drop(page, { name: 'mine.age', bytes: sealed('backup-text.age') });
  await expect(files.field).toBeFocused();
  await files.field.fill(`${PASSPHRASE} `);
  await files.open.click();
  await expect(files.wrong('error-sealed-passphrase')).toBeVisible();
  await expect(files.field).toBeFocused();
  await expectAccessible(page, 'a wrong passphrase');
  await expect(files.field, 'what was typed can be mended').toHaveValue(`${PASSPHRASE} `);
  await files.show.check();
  await files.field.press('End');
  await files.field.press('Backspace');
  await files.open.click();
  await expect(page.getByRole('heading', { level: 1, name: say('incoming-backup') })).toBeVisible();
  await expect(page.getByText('mine.age')).toBeVisible();
});

test('a sealed file that was pasted as text is asked about too', async ({ page, say }) => {
  const files = new SealedFiles(page, say);
  await page.goto(`${home}#/plans`);
  const mail = `控えです。\n${sealed('backup-text.age').toString()}\n以上`;
  await page.getByRole('textbox', { name: say('open-text') }).fill(mail);
  await page.getByRole('button', { name: say('open-text-do'), exact: true }).click();
  await files.field.fill(PASSPHRASE);
  await files.open.click();
  await expect(page.getByRole('heading', { level: 1, name: say('incoming-backup') })).toBeVisible();
});

test('the work can be stopped, on both ways, and begun again', async ({ page, say }) => {
  const files = new SealedFiles(page, say);
  await openWith(page, { [planKey]: kept() });
  // The worker is held back on its way, so that there is time to stop it.
  let come = () => {};
  const held = new Promise<void>((free) => { come = free; });
  await page.route('**/office.wasm*', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await files.begin();
  await files.twice(OWN);
  await files.download.click();
  await expect(files.working).toBeVisible();
  await expect(files.stop).toBeFocused();
  await expectAccessible(page, 'a backup while it is being sealed');
  await files.stop.click();
  await expect(files.working).toBeHidden();
  await expect(files.field).toBeFocused();
  await expect(files.wrong('office-died')).toHaveCount(0);
  come();
  await page.unroute('**/office.wasm*');
  const download = page.waitForEvent('download');
  await files.download.click();
  await download;

  // In the middle of the work itself: the `age` program asks for four times as much of it as we do.
  await files.choose({ name: 'mine.age', bytes: sealed('backup-text.age') });
  await files.field.fill(PASSPHRASE);
  await files.open.click();
  await files.stop.click();
  await expect(files.working).toBeHidden();
  await expect(files.field).toHaveValue(PASSPHRASE);
  await files.open.click();
  await expect(page.getByRole('heading', { level: 1, name: say('incoming-backup') })).toBeVisible();

  // Whoever leaves meanwhile is not called back.
  await files.choose({ name: 'mine.age', bytes: sealed('backup-text.age') });
  await files.field.fill(PASSPHRASE);
  await files.open.click();
  await expect(files.working).toBeVisible();
  await page.goto(`${home}#/plan/${PLAN}/check`);
  await expect(page.getByRole('list', { name: say('outline-goals') })).toBeVisible();
  await files.choose({ name: 'mine.age', bytes: sealed('backup-text.age') });
  await expect(files.field).toHaveValue('');
});

test('a sealed file that cannot be opened says why, once and in words, and nothing changes', async ({ page, say }) => {
  const files = new SealedFiles(page, say);
  await openWith(page, { [planKey]: kept() });
  const before = await stored(page);
  for (const { name, bytes, code, asked } of damages) {
    await test.step(name, async () => {
      await files.choose({ name: 'mine.age', bytes: bytes() });
      if (asked) {
        await files.field.fill(PASSPHRASE);
        await files.open.click();
      }
      const alert = page.getByRole('alert').filter({ hasText: say('refused-what') });
      await expect(alert).toHaveCount(1);
      await expect(alert).toContainText(say(`error-${code}`, EFFORT));
      await expect(alert).toContainText(say(`error-${code}-do`, EFFORT));
    });
  }
  expect(await stored(page)).toEqual(before);
});

test('a passphrase is weighed as it is typed, and typed twice unless it is shown', async ({ page, say }) => {
  const files = new SealedFiles(page, say);
  await openWith(page, { [planKey]: kept() });
  await files.begin();
  await expectAccessible(page, 'a backup before it is sealed');
  await files.field.fill('password');
  await expect(files.dialog.getByText(say('passphrase-time-minutes'))).toBeVisible();
  await expect(files.dialog.getByText(say('passphrase-first-common'))).toBeVisible();
  await files.field.fill(OWN);
  await expect(files.dialog.getByText(say('passphrase-first-common'))).toHaveCount(0);
  await files.again.fill('すずめ x');
  await expect(files.dialog.getByText(say('sealed-differs'))).toBeVisible();
  await files.download.click();
  await expect(files.again, 'it is not sealed with one of two').toBeFocused();
  await expectAccessible(page, 'two passphrases that differ');
  await files.show.check();
  await expect(files.again).toBeHidden();
  await expect(files.field).toHaveAttribute('type', 'text');
  const download = page.waitForEvent('download');
  await files.download.click();
  expect((await download).suggestedFilename()).toMatch(/\.age$/);
  // Nothing of it stays behind.
  await files.begin();
  await expect(files.field).toHaveValue('');
  await expect(files.field).toHaveAttribute('type', 'password');
  await files.download.click();
  await expect(files.wrong('error-sealed-no-passphrase')).toBeVisible();
});

test('a sheet moves to another device by a link and a code', async ({ page, another, say }) => {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  const before = await planOf(page);
  const files = new SealedFiles(page, say);
  const { link, code } = await files.link(before.head.title);
  expect(code).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);
  await expectAccessible(page, 'a sheet as a link');
  expect(link, 'the code is not in the link').not.toContain(code.replaceAll('-', ''));

  const other = await another();
  await other.goto(link);
  const there = new SealedFiles(other, say);
  await expect(there.code).toBeFocused();
  await expect(other, 'it does not stay in the address').toHaveURL(`${home}#/in`);
  await expectAccessible(other, 'a link before its code');
  await there.code.fill('0000-0000-0000');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('alert').getByText(say('unseal-code-wrong'), { exact: true })).toBeVisible();
  // Typed as a phone's keyboard would have it.
  await there.code.fill(` ${code.replaceAll('-', ' ').toUpperCase()} `);
  await other.getByRole('button', { name: say('unseal-do'), exact: true }).click();
  await expect(other.getByRole('heading', { level: 1, name: say('incoming-backup') })).toBeVisible();
  await other.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect(other.getByText(say('incoming-taken', { count: 1 }))).toBeVisible();
  await expect.poll(() => planOf(other)).toEqual(before);

  // The next link has another code, and the one before is nowhere.
  await page.keyboard.press('Escape');
  await expect(files.moving).toBeHidden();
  const next = await files.link(before.head.title);
  expect(next.code).not.toBe(code);
});

test.describe('without a network', () => {
  test.use({ provoked: { console: [/Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/] } });

  test('what was fetched once goes on working; before that it is said that it did not come', async ({ page, context, say }) => {
    const files = new SealedFiles(page, say);
    await openWith(page, { [planKey]: kept() });
    await page.goto(`${home}#/plans`);
    await page.getByRole('main').getByRole('button', { name: say('sealed-take') }).waitFor();
    await context.setOffline(true);
    await files.begin();
    await files.twice(OWN);
    await files.download.click();
    await expect(files.wrong('office-absent')).toBeVisible();
    await expectAccessible(page, 'a worker that did not come');
    await context.setOffline(false);
    const first = page.waitForEvent('download');
    await files.download.click();
    await first;

    await context.setOffline(true);
    const file = await files.take(OWN);
    await files.choose(file);
    await files.field.fill(OWN);
    await files.open.click();
    await expect(page.getByText(say('incoming-same'))).toBeVisible();
    await context.setOffline(false);
  });

  test('a worker of another build is not trusted, and one that breaks off is replaced', async ({ page, say }) => {
    const files = new SealedFiles(page, say);
    await openWith(page, { [planKey]: kept() });
    let change = (text: string) => text.replace(/"\d+"/, '"0"');
    await page.route('**/office.js*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: change(await answer.text()) });
    });
    await files.begin();
    await files.twice(OWN);
    await files.download.click();
    await expect(files.wrong('office-other')).toBeVisible();
    change = (text) => `${text}\nwasm_bindgen.seal = () => { throw new WebAssembly.RuntimeError('unreachable'); };`;
    await files.download.click();
    await expect(files.wrong('office-died')).toBeVisible();
    await page.unroute('**/office.js*');
    const download = page.waitForEvent('download');
    await files.download.click();
    await download;
  });
});

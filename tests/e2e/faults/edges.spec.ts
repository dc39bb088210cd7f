// Where two faults meet: another tab and the list of plans, damage and a full shelf, damage that is no Unicode.
import { expect, home, test } from '../fixture';
import { schemaErrors } from '../schema';
import { backup, contents, empty, everythingThere, fill, goalPlace, kept, key, openWith, PLAN, planKey, small, stored } from '../shelf';

const title = '2026年度下期の目標';
const json = (name: string, value: unknown) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });

test('removing another plan makes the room that the open one waits for', async ({ page, say }) => {
  const large = kept((plan) => Object.assign(plan, { id: 'p-large', head: { title: '場所を取る表' }, context: { vision: '長'.repeat(19_000) } }));
  await openWith(page, { [planKey]: kept(), [key('plan/p-large')]: large }, goalPlace);
  await fill(page);
  const field = page.getByRole('textbox', { name: say('field-statement'), exact: true });
  await field.fill('場所を待つ。');
  const banner = page.getByRole('alert').filter({ hasText: say('storage-full') });
  await expect(banner).toBeVisible();
  await page.goto(`${home}#/plans`);
  await page.getByRole('button', { name: say('plans-remove-named', { title: '場所を取る表' }) }).click();
  await expect(banner).toBeHidden();
  expect((await stored(page))[planKey]).toContain('場所を待つ。');
  expect(Object.keys(await stored(page))).not.toContain(key('plan/p-large'));
});

test('an unreadable document that found no room is not overwritten by its own backup', async ({ page, say }) => {
  const broken = `${kept().slice(0, -400)}`;
  await openWith(page, { 'of another page': 'x' });
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [planKey, broken]);
  await fill(page);
  await page.goto(`${home}#/plans`);
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: PLAN })).toBeVisible();
  await empty(page);
  await page.locator('#open-file').setInputFiles(json('backup.json', backup()));
  await page.getByRole('button', { name: say('incoming-take') }).click();
  await expect.poll(async () => Object.keys(await stored(page))).toContain(planKey);
  await expect.poll(async () => Object.keys(await stored(page))).toContain(key('plan/p-2027h1'));
  expect(Object.values(await stored(page)), 'the bytes that could not be read').toContain(broken);
});

test('a copy of a newer plan that is taken as a file is the newer document itself', async ({ page, say }) => {
  const newer = kept((plan, document) => {
    document.version = 2;
    plan.mood = '晴れ';
  });
  await openWith(page, { [planKey]: newer, [key('plan/p-small')]: small('p-small', '小さな表') }, '#/plans');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say('plans-take-named', { title }) }).click();
  const { text } = await contents(await download);
  expect(text).toContain('晴れ');
});

test('a backup of everything holds a newer plan as it stands, and says so where it is opened', async ({ page, say }) => {
  const newer = kept((plan, document) => {
    document.version = 2;
    plan.mood = ['晴れ', 1.5];
  });
  await openWith(page, { [planKey]: newer, [key('plan/p-small')]: small('p-small', '小さな表') }, '#/plans');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say('backup-take'), exact: true }).click();
  const { text } = await contents(await download);
  const file = JSON.parse(text);
  expect(file.newer).toEqual([JSON.parse(newer)]);
  expect(file.plans.map((one: { plan: { id: string } }) => one.plan.id)).toEqual(['p-small']);
  expect(schemaErrors('backup.v1', file)).toEqual([]);
  expect((await stored(page))[planKey]).toBe(newer);

  await page.locator('#open-file').setInputFiles(json('backup.json', file));
  await expect(page.getByText(say('incoming-newer', { names: title }))).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ provoked: { console: [/^Failed to load resource: net::ERR_INTERNET_DISCONNECTED$/] } });

  test('a language that cannot be fetched is said', async ({ page, context, say, language }) => {
    await page.goto(home);
    await everythingThere(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: language === 'ja' ? 'EN' : '日本語', exact: true }).click();
    await expect(page.getByText(say('language-failed'))).toBeVisible();
  });
});

test('a plan that another tab wrote meanwhile is opened as it stands now', async ({ page, context, say }) => {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  const second = await context.newPage();
  await second.goto(`${home}#/plans`);
  await expect(second.getByRole('link', { name: title, exact: true })).toBeVisible();
  const field = page.getByRole('textbox', { name: say('field-statement'), exact: true });
  await field.fill('一つ目のタブで書いた。');
  await expect.poll(async () => (await stored(page))[planKey]).toContain('一つ目のタブで書いた。');
  await page.close();
  await second.getByRole('link', { name: title, exact: true }).click();
  const there = second.getByRole('textbox', { name: say('field-statement'), exact: true });
  await expect(there).toHaveValue('一つ目のタブで書いた。');
  await second.getByRole('textbox', { name: say('field-sign'), exact: true }).fill('二つ目のタブで書いた。');
  await expect.poll(async () => (await stored(second))[planKey]).toContain('二つ目のタブで書いた。');
  expect((await stored(second))[planKey]).toContain('一つ目のタブで書いた。');
});

test('a plan that another tab removed is not written back', async ({ page, context, say }) => {
  await openWith(page, { [planKey]: kept(), [key('plan/p-small')]: small('p-small', '小さな表') }, '#/plans');
  const second = await context.newPage();
  await second.goto(`${home}#/plans`);
  await expect(second.getByRole('link', { name: title, exact: true })).toBeVisible();
  await page.getByRole('button', { name: say('plans-remove-named', { title }) }).click();
  await expect.poll(async () => Object.keys(await stored(page))).not.toContain(planKey);
  await expect(second.getByRole('link', { name: title, exact: true })).toHaveCount(0);
  await expect(second.getByRole('link', { name: '小さな表', exact: true })).toBeVisible();
});

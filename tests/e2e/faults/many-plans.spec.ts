// Fifty goal sheets in one file: new ones, and ones that are here with other contents.
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { at, backup, kept, key, keys, openWith } from '../shelf';

const MANY = 50;
const id = (number: number) => `p-${100 + number}`;
const one = (number: number, title: string) => {
  const document = JSON.parse(kept((plan) => { plan.id = id(number); plan.head.title = `シート${number}`; plan.goals[0].public.title = title; }));
  return document.plans[0];
};
const file = (title: string) => {
  const plans = Array.from({ length: MANY }, (_, number) => one(number, title));
  return { name: 'fifty.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...backup(), plans, packs: [] })) };
};
const own = async (all: Promise<string[]>) => (await all).filter((name) => name.startsWith(key('plan/p-1')));

test('fifty new goal sheets come in at once, and one undo takes them back', async ({ page, say }) => {
  await openWith(page, {}, '#/plans');
  await page.locator('#open-file').setInputFiles(file('新しい題'));
  await page.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect.poll(async () => (await own(keys(page))).length).toBe(MANY);
  await page.getByRole('button', { name: say('undo-now'), exact: true }).click();
  await expect.poll(async () => (await own(keys(page))).length).toBe(0);
});

test('fifty that differ are merged at once, after a look at what would change', async ({ page, say }) => {
  const here = Object.fromEntries(Array.from({ length: MANY }, (_, number) => [key(`plan/${id(number)}`), kept((plan) => {
    Object.assign(plan, { id: id(number) });
    plan.head.title = `シート${number}`;
  })]));
  await openWith(page, here, '#/plans');
  await page.locator('#open-file').setInputFiles(file('ファイルの題'));
  await page.getByRole('button', { name: say('incoming-every-merge') }).click();
  await expect(page.getByRole('radio', { name: say('incoming-way-merge') }).nth(MANY - 1)).toBeChecked();
  await page.getByText(say('incoming-by-field')).first().click();
  await expect(page.getByText(say('incoming-asks', { count: 1 }))).toBeVisible();
  await page.getByRole('radio', { name: say('incoming-way-replace') }).first().check();
  await expect(page.locator('ins').first()).toContainText('ファイル');
  await expectAccessible(page, 'what a file would change, field by field');
  await page.getByRole('radio', { name: say('incoming-way-merge') }).first().check();
  await page.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  for (const number of [0, MANY - 1]) {
    await expect.poll(() => at(page, key(`plan/${id(number)}`))).toContain('ファイルの題');
    await page.goto(`${home}#/plan/${id(number)}/both`);
    await expect(page.getByRole('heading', { name: say('both-field') })).toBeVisible();
  }
});

// Fifty goal sheets in one file: new ones, and ones that are here with other contents.
import { MANY, fifty, fiftyHere, manyId, ofFifty } from '../arriving';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { at, key, keys, openWith } from '../shelf';

const file = (title: string) => {
  const { name, bytes } = fifty(title);
  return { name, mimeType: 'application/json', buffer: bytes };
};

test('fifty new goal sheets come in at once, and one undo takes them back', async ({ page, say }) => {
  await openWith(page, {}, '#/plans');
  await page.locator('#open-file').setInputFiles(file('新しい題'));
  await page.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect.poll(async () => ofFifty(await keys(page)).length).toBe(MANY);
  await page.getByRole('button', { name: say('undo-now'), exact: true }).click();
  await expect.poll(async () => ofFifty(await keys(page)).length).toBe(0);
});

test('fifty that differ are merged at once, after a look at what would change', async ({ page, say }) => {
  await openWith(page, fiftyHere(), '#/plans');
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
    await expect.poll(() => at(page, key(`plan/${manyId(number)}`))).toContain('ファイルの題');
    await page.goto(`${home}#/plan/${manyId(number)}/both`);
    await expect(page.getByRole('heading', { name: say('both-field') })).toBeVisible();
  }
});

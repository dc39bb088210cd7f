// Damaged goal sheets: what can be read of them is had, what cannot is named, and nothing is guessed.
import { brokenOff, hopeless, spoiled, type File } from '../arriving';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { PLAN, at, key, openWith, planKey } from '../shelf';

const json = ({ name, bytes }: File) => ({ name, mimeType: 'application/json', buffer: bytes });

test('of what was put aside the sound goals are had, and the damaged one is named', async ({ page, say }) => {
  const { text, sound, all } = spoiled();
  await openWith(page, { [planKey]: text }, '#/plans');
  await page.getByRole('button', { name: say('aside-look') }).click();
  await page.getByRole('button', { name: say('rescue-look') }).click();
  await expect(page.getByText(say('incoming-new', { goals: all - 1 }))).toBeVisible();
  const left = page.getByRole('listitem').filter({ hasText: say('left-goal') });
  await expect(left).toHaveCount(1);
  await left.getByText(say('rescue-raw')).click();
  await expect(left.locator('pre')).toContainText('"title":7');
  await expectAccessible(page, 'what of a damaged sheet can be had');
  await page.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect.poll(() => at(page, planKey)).toContain(sound);
  expect(await at(page, key(`unreadable/${PLAN}`)), 'the bytes stay').toBe(text);
});

test('of a file that breaks off the goals before the break are had', async ({ page, say }) => {
  await openWith(page, {}, '#/plans');
  await page.locator('#open-file').setInputFiles(json(brokenOff()));
  await expect(page.getByRole('heading', { name: say('refused-title') })).toBeVisible();
  await expect(page.getByText(say('rescue-found', { count: 1 }))).toBeVisible();
  await page.getByRole('button', { name: say('rescue-look') }).click();
  await expect(page.getByRole('heading', { name: say('rescue-left') })).toBeVisible();
  await page.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect.poll(() => at(page, planKey)).toContain('"goals"');
  await page.goto(`${home}#/plan/${PLAN}`);
  await expect(page.getByRole('article')).toBeVisible();
});

test('a file of which nothing can be had offers nothing', async ({ page, say }) => {
  await openWith(page, {}, '#/plans');
  await page.locator('#open-file').setInputFiles(json(hopeless()));
  await expect(page.getByRole('heading', { name: say('refused-title') })).toBeVisible();
  await expect(page.getByRole('button', { name: say('rescue-look') })).toHaveCount(0);
});

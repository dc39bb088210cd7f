// Handing in: what is shown is what leaves, and the notes stay.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { flat, printed } from '../pdf';
import { schemaErrors } from '../schema';

type Say = (key: string, values?: Record<string, string | number>) => string;

async function sample(page: Page, say: Say) {
  await page.goto(home);
  await page.getByRole('button', { name: say('start-sample') }).click();
  await page.waitForURL(/\/goal\//);
  return page.url().replace(/.*#/, '#').replace(/\/goal\/.*/, '');
}

async function go(page: Page, place: string) {
  await page.evaluate((hash) => { location.hash = hash; }, place);
}

test('handing in can be read by everyone, before and after', async ({ page, say }) => {
  // Every character of a file is a lot for axe to look at.
  test.slow();
  const plan = await sample(page, say);
  await go(page, `${plan}/submit`);
  await expectAccessible(page, 'handing in');
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say('submit-take') }).click(),
  ]);
  await expect(page.getByRole('button', { name: say('backup-take') })).toBeVisible();
  await expectAccessible(page, 'handed in');
});

test('the file is what the screen shows, and keeps to the schema', async ({ page, say }) => {
  const plan = await sample(page, say);
  await go(page, `${plan}/submit`);
  const bytes = page.getByRole('region', { name: say('submit-bytes') });
  await expect(bytes.locator('[data-n="1"]')).toBeVisible();
  await expect(page.getByText(say('submit-none'))).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say('submit-take') }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(schemaErrors('submission.v1', JSON.parse(file))).toEqual([]);
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.json$/);
  await expect(page.getByText(say('submit-taken', { name: download.suggestedFilename(), revision: 1 }))).toBeVisible();
  const lines = file.trimEnd().split('\n');
  await expect(async () => {
    await bytes.evaluate((box) => { box.scrollTop = box.scrollHeight; });
    await expect(bytes.locator(`[data-n="${lines.length}"]`)).toHaveText(lines.at(-1) ?? '', { timeout: 200 });
  }).toPass();
  const shown = await bytes.locator('[data-n]').evaluateAll((all) => all.map((line) => line.textContent));
  expect(shown).toEqual(lines);
});

test('paper holds the goals to submit, and of the notes one sentence', async ({ page, say }) => {
  const plan = await sample(page, say);
  await go(page, `${plan}/submit`);
  await expect(page.getByRole('heading', { name: say('stays-title') })).toBeVisible();
  const goals = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
  const paper = await printed(page);
  for (const goal of goals) expect(paper.join(''), goal).toContain(flat(goal));
  expect(paper.join('')).not.toContain(flat(say('stays-title')));
  await go(page, `${plan}/check`);
  const goal = await page.getByRole('link', { name: goals[0] }).getAttribute('href');
  await go(page, `${goal}/notes`);
  await page.getByRole('button', { name: say('notes-here') }).click();
  await expect(page.getByLabel(say('note-essence'))).toBeVisible();
  expect((await printed(page)).join('')).toContain(flat(say('print-hint')));
  expect((await printed(page)).join('')).not.toContain(flat(say('note-essence')));
});

test('the check list leads to what is open', async ({ page, say }) => {
  const plan = await sample(page, say);
  await go(page, `${plan}/check`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('check-title', { count: 3 }));
  await expectAccessible(page, 'the check list');
  await page.getByRole('listitem').filter({ hasText: say('kpi-evidence') }).getByRole('link', { name: say('kpi-evidence') }).last().click();
  await expect(page.locator(':focus')).toHaveAttribute('id', /^kpi-evidence\./);
});

test('what is let stand about the sheet is open no longer, and can be brought back', async ({ page, say }) => {
  const plan = await sample(page, say);
  await go(page, `${plan}/check`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(say('check-title', { count: 3 }));
  const sheet = page.getByRole('region', { name: say('check-whole'), exact: true });
  await sheet.getByRole('button', { name: say('note-leave') }).first().click();
  await expect(title).toHaveText(say('check-title', { count: 2 }));
  await expectAccessible(page, 'what was let stand');
  await page.getByRole('button', { name: say('check-restore') }).click();
  await expect(title).toHaveText(say('check-title', { count: 3 }));
});

test('help opens at a topic', async ({ page }) => {
  await page.goto(`${home}#/help/faces`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'a page of the help');
});

test('help leads to the page of a rule', async ({ page, say }) => {
  await page.goto(`${home}#/help`);
  await page.getByRole('link', { name: say('rule-hedge-name') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('rule-hedge-name'));
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page, 'the page of a rule');
});

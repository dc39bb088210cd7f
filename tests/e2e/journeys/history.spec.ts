// The plan as it was before: what has changed since, and a goal or the whole of it brought back.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { PLAN, goalPlace, kept, key, openWith, planKey } from '../shelf';
import type { Say } from '../words';

const PLACE = `#/plan/${PLAN}/history`;
const FIRST = '型を3本つくる';
const THEN = '型を5本つくり、2案件で使う';

const title = (page: Page, say: Say) => page.getByRole('textbox', { name: say('field-title'), exact: true });

/** A sheet whose first goal was changed twice, ten minutes apart, with something private the second time. */
async function lived(page: Page, say: Say): Promise<void> {
  await page.clock.install({ time: new Date('2026-10-05T09:00:00+09:00') });
  await openWith(page, { [planKey]: kept((plan) => { plan.goals[0].private.essence = ''; }), [key('settings')]: JSON.stringify({ notes: 'here' }) }, goalPlace);
  await title(page, say).fill(FIRST);
  await page.clock.runFor(1_000);
  await page.clock.runFor(600_000);
  await title(page, say).fill(THEN);
  await page.clock.runFor(1_000);
  await page.goto(`${home}${goalPlace}/notes`);
  await page.getByRole('textbox', { name: say('note-essence'), exact: true }).fill('社外でも通じる型を残す');
  await page.clock.runFor(1_000);
  await page.goto(home + PLACE);
  await expect(page.getByRole('heading', { level: 1, name: say('history-title') })).toBeVisible();
}

test('what has changed since a moment is shown word by word, and a goal comes back as it was', async ({ page, say }) => {
  await lived(page, say);
  const moments = page.getByRole('navigation', { name: say('history-moments') }).getByRole('button');
  await expect(moments).toHaveText(['9:10', '9:00']);
  await expect(moments.nth(1)).toHaveAttribute('aria-pressed', 'true');
  const changes = page.getByRole('main').getByRole('listitem').filter({ hasText: say('place-title') });
  await expect(changes.locator('del').first()).toContainText('3');
  await expect(changes.locator('ins').first()).toContainText('5');
  await expect(changes).toContainText('社外でも通じる型を残す');
  await expectAccessible(page, 'what has changed');

  await page.getByRole('button', { name: say('history-bring-named', { name: THEN }), exact: true }).click();
  await expect(page.getByText(say('history-same')).first()).toBeVisible();
  await page.goto(home + goalPlace);
  await expect(title(page, say)).toHaveValue(FIRST);
  await page.keyboard.press('Control+z');
  await expect(title(page, say), 'it is a step like any other').toHaveValue(THEN);
});

test('a goal that was deleted comes back with the whole sheet, also after a reload', async ({ page, say }) => {
  await lived(page, say);
  await page.goto(home + goalPlace);
  await page.getByRole('button', { name: say('goal-remove'), exact: true }).first().click();
  await page.clock.runFor(600_000);
  await page.goto(home + PLACE);
  await page.reload();
  const moments = page.getByRole('navigation', { name: say('history-moments') }).getByRole('button');
  await moments.last().click();
  await expect(page.getByRole('main').getByText(say('history-removed')).first()).toBeVisible();
  await page.getByRole('button', { name: say('history-bring-plan') }).click();
  await expect(page.getByText(say('history-brought'))).toBeVisible();
  await page.goto(home + goalPlace);
  await expect(title(page, say)).toHaveValue(FIRST);
});

test('hidden notes stay hidden there too', async ({ page, say }) => {
  await lived(page, say);
  await expect(page.getByText('社外でも通じる型を残す')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(say('notes-hide'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('社外でも通じる型を残す')).toBeHidden();
});

test('a goal sheet that was deleted comes back whole, also when the page was closed meanwhile', async ({ page, say }) => {
  await lived(page, say);
  await page.goto(`${home}#/plans`);
  const sheet = await page.getByRole('listitem').getByRole('link').first().innerText();
  await page.getByRole('button', { name: say('plans-remove-named', { title: sheet }), exact: true }).click();
  await page.clock.runFor(1_000);
  await page.reload();
  await expect(page.getByText(say('plans-none'))).toBeVisible();
  await page.getByText(say('gone-title', { count: 1 })).click();
  await expectAccessible(page, 'deleted goal sheets');
  await page.getByRole('button', { name: say('gone-back-named', { title: sheet }), exact: true }).click();
  await expect(page.getByText(say('gone-is-back'))).toBeVisible();
  await page.goto(home + goalPlace);
  await expect(title(page, say)).toHaveValue(THEN);
});

test('the history can be forgotten, and begins anew', async ({ page, say }) => {
  await lived(page, say);
  await page.getByRole('button', { name: say('history-forget'), exact: true }).click();
  await expectAccessible(page, 'before the history is forgotten');
  await page.getByRole('button', { name: say('history-forget-do'), exact: true }).click();
  await expect(page.getByText(say('history-empty'))).toBeVisible();
  await page.goto(home + goalPlace);
  await page.reload();
  await expect(title(page, say), 'the sheet stays').toHaveValue(THEN);
  await title(page, say).fill(FIRST);
  await page.clock.runFor(1_000);
  await page.goto(home + PLACE);
  await expect(page.getByRole('navigation', { name: say('history-moments') }).getByRole('button')).toHaveCount(1);
  await expect(page.getByRole('main')).not.toContainText(THEN);
});

// A facilitator prepares a session with an agenda and leads it: console and projected window, with the clock moved by the test.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import type { Say } from '../words';

const MINUTE = 60_000;

/** Prepares a session with the third agenda, and goes to its console. */
async function prepared(page: Page, say: Say): Promise<void> {
  await page.goto(`${home}#/sessions`);
  await page.getByRole('button', { name: /./ }).and(page.locator('.agenda .btn')).nth(2).click();
  await expect(page.getByRole('navigation', { name: say('session-parts') })).toBeVisible();
}

const part = (page: Page, say: Say, key: string) =>
  page.getByRole('navigation', { name: say('session-parts') }).getByRole('link', { name: say(key), exact: true });
const does = (page: Page, say: Say, key: string, values?: Record<string, string | number>) =>
  page.getByRole('button', { name: say(key, values), exact: true });
const timer = (page: Page) => page.getByRole('timer');

test('an agenda is chosen, changed, and kept', async ({ page, say }) => {
  await prepared(page, say);
  await expectAccessible(page, 'a session that is prepared');
  const name = page.getByRole('textbox', { name: say('prepare-name'), exact: true });
  await name.fill('データ基盤課の会');
  await page.getByRole('textbox', { name: say('prepare-place'), exact: true }).fill('第2会議室');
  const first = page.getByRole('listitem').filter({ has: page.getByRole('spinbutton') }).first();
  await first.getByRole('spinbutton').fill('3');
  await first.getByRole('spinbutton').blur();
  await does(page, say, 'phase-add').click();
  await page.reload();
  await expect(name).toHaveValue('データ基盤課の会');
  await expect(first.getByRole('spinbutton')).toHaveValue('3');
  await expect(page.getByRole('textbox', { name: say('phase-title') }).last()).toHaveValue(say('phase-new'));
  await page.goto(`${home}#/sessions`);
  await expect(page.getByRole('link', { name: 'データ基盤課の会', exact: true })).toBeVisible();
  await expectAccessible(page, 'sessions and agendas');
  const taking = page.waitForEvent('download');
  await page.getByRole('button', { name: say('sessions-keep-named', { name: 'データ基盤課の会' }) }).click();
  const file = await (await taking).path();
  await page.locator('#open-session').setInputFiles(file);
  await expect(page.getByText(say('sessions-here'))).toBeVisible();
  await page.getByRole('button', { name: say('sessions-remove-named', { name: 'データ基盤課の会' }) }).click();
  await expect(page.getByRole('link', { name: 'データ基盤課の会', exact: true })).toBeHidden();
  await page.locator('#open-session').setInputFiles(file);
  await expect(page.getByRole('link', { name: 'データ基盤課の会', exact: true })).toBeVisible();
  await page.getByRole('button', { name: say('sessions-remove-named', { name: 'データ基盤課の会' }) }).click();
  await does(page, say, 'undo-now').last().click();
  await expect(page.getByRole('link', { name: 'データ基盤課の会', exact: true })).toBeVisible();
});

test('the clock runs in both windows, and an accidental step is taken back to the second', async ({ page, context, say }) => {
  await context.clock.install({ time: new Date('2026-10-08T14:00:00') });
  await prepared(page, say);
  await part(page, say, 'session-run').click();
  const opening = context.waitForEvent('page');
  await does(page, say, 'projected-open').click();
  const wall = await opening;
  await expect(wall.getByText(say('projected-soon'))).toBeVisible();
  // From here on time goes by only where the test says so.
  await context.clock.pauseAt(new Date('2026-10-08T14:10:00'));
  await does(page, say, 'run-start').click();
  await expect(timer(page)).toHaveText('8:00');
  await context.clock.runFor(3 * MINUTE);
  await expect(timer(page)).toHaveText('5:00');
  await expect(timer(wall)).toHaveText('5:00');
  await does(page, say, 'run-add', { minutes: 5 }).click();
  await expect(timer(wall)).toHaveText('10:00');
  await does(page, say, 'run-next').click();
  await expect(timer(page)).toHaveText('10:00');
  await context.clock.runFor(10_000);
  await does(page, say, 'run-undo').click();
  await expect(timer(page)).toHaveText('9:50');
  await expect(timer(wall)).toHaveText('9:50');
  await does(page, say, 'run-pause').click();
  await context.clock.runFor(MINUTE);
  await expect(timer(wall)).toHaveText('9:50');
  await page.reload();
  await expect(timer(page)).toHaveText('9:50');
  await does(page, say, 'run-resume').click();
  await context.clock.resume();
  await expectAccessible(page, 'the console of a session');
  await expectAccessible(wall, 'the projected window');
  const notes = await page.locator('.facilitator .say').innerText();
  expect(notes.length).toBeGreaterThan(10);
  expect(await wall.content(), 'the notes stay with the facilitator').not.toContain(notes.slice(0, 10));
  await does(page, say, 'run-pause').click();
  const stands = await timer(page).innerText();
  await wall.close();
  const again = context.waitForEvent('page');
  await does(page, say, 'projected-open').click();
  await expect(timer(await again)).toHaveText(stands);
});

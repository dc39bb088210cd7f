// The parts of the program that follow after the first picture, where the network loses one of them.
import { deflateRawSync, crc32 } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, home, test } from '../fixture';
import { Assistant } from '../pages/assistant';
import { drop } from '../pages/files';
import { PLAN, fixtures, goalPlace, kept, openWith, planKey, stored } from '../shelf';

test.use({ provoked: { console: [/Failed to load resource|Failed to fetch|TypeError/] } });

const VAGUE = '引き継ぎ資料を適宜整備する。';

/** Loses one part of the program until the answer is called. */
async function lose(page: Page, part: 'assistant' | 'rest'): Promise<() => Promise<void>> {
  const address = `**/*split_${part}.wasm`;
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}

test('one writes without the assistant, and it comes when it is asked for again', async ({ page, say, size }) => {
  const found = await lose(page, 'assistant');
  await openWith(page, { [planKey]: kept((plan) => { plan.goals[0].public.statement = ''; }) }, goalPlace);
  const assistant = new Assistant(page, say, size);
  if (size === 'phone') await page.getByRole('navigation', { name: say('phone-bar') }).getByRole('button').last().click();
  await expect(assistant.place).toContainText(say('part-unreached'));
  const statement = page.getByRole('textbox', { name: say('field-statement'), exact: true });
  await statement.fill(VAGUE);
  await expect.poll(async () => (await stored(page))[planKey]).toContain(VAGUE);
  await found();
  await assistant.place.getByRole('button', { name: say('part-again') }).click();
  await expect(assistant.place.getByText(say('part-unreached'))).toHaveCount(0);
  await assistant.open('hedge');
  await expect(statement).toHaveValue(VAGUE);
});

test('a screen that did not arrive says so, and opens when it is asked for again', async ({ page, say }) => {
  const found = await lose(page, 'rest');
  await openWith(page, { [planKey]: kept() }, goalPlace);
  for (const place of [`#/plan/${PLAN}/check`, `#/plan/${PLAN}/submit`, '#/plans', `${goalPlace}/notes`]) {
    await page.goto(home + place);
    await expect(page.getByRole('alert').filter({ hasText: say('part-unreached') })).toBeVisible();
  }
  await page.goto(`${home}#/plan/${PLAN}/submit`);
  await found();
  await page.getByRole('button', { name: say('part-again') }).click();
  await expect(page.getByRole('button', { name: say('submit-take') })).toBeVisible();
  await expect(page.getByText(say('part-unreached'))).toHaveCount(0);
});

test('what a link holds waits for the part that reads it', async ({ page, say }) => {
  const found = await lose(page, 'rest');
  const pack = readFileSync(join(fixtures, 'pack.v1.json'));
  const bytes = deflateRawSync(pack);
  const check = crc32(bytes).toString(16).padStart(8, '0');
  await page.goto(`${home}#/in/deguchi1.${bytes.toString('base64url')}.${check}`);
  await expect(page, 'it does not stay in the address').toHaveURL(`${home}#/in`);
  await expect(page.getByRole('alert')).toContainText(say('part-unreached'));
  await found();
  await page.getByRole('button', { name: say('part-again') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('incoming-pack') })).toBeVisible();
});

test('what is dropped waits for the part that reads it', async ({ page, say }) => {
  const found = await lose(page, 'rest');
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await drop(page, { name: 'pack.json', bytes: readFileSync(join(fixtures, 'pack.v1.json')) });
  await expect(page.getByRole('alert')).toContainText(say('part-unreached'));
  await found();
  await page.getByRole('button', { name: say('part-again') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('incoming-pack') })).toBeVisible();
});

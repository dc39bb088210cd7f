// The tools that the journeys lean on are tested as well: a guard that sees nothing guards nothing.
import { test as bare } from '@playwright/test';
import { home } from './config';
import { expect, test } from './fixture';
import { guard } from './guard';
import { Ime } from './ime';
import { printed } from './pdf';

bare('the guard sees what a page must never do', async ({ page, context }) => {
  const { seen } = guard(context, home);
  await page.goto(home);
  expect(seen).toEqual([]);
  await page.evaluate(() => {
    console.error('a line');
    console.warn('a hint');
    setTimeout(() => { throw new Error('thrown'); });
    new Image().src = 'missing.png';
    void fetch('http://127.0.0.1:9/away').catch(() => {});
  });
  await expect.poll(() => seen.join('\n')).toMatch(/a foreign address|violates/);
  await expect.poll(() => seen.join('\n')).toContain('uncaught: thrown');
  await expect.poll(() => seen.join('\n')).toContain('404 for');
  expect(seen.join('\n')).toContain('console error: a line');
  expect(seen.join('\n')).toContain('console warning: a hint');
  await page.goto(`${home}?x=1`);
  expect(seen.join('\n')).toContain('navigated inside the host');
});

test('an input method composes, sends Enter as a composing key, and commits', async ({ page }) => {
  await page.goto(home);
  await page.getByRole('main').waitFor();
  const log = await page.evaluateHandle(() => {
    const lines: string[] = [];
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'probe';
    field.addEventListener('keydown', (e) => lines.push(`key ${e.key} ${e.keyCode} ${e.isComposing}`));
    field.addEventListener('compositionend', (e) => lines.push(`end ${e.data}`));
    field.focus();
    return lines;
  });
  const ime = await Ime.on(page);
  await ime.type(['に', 'にほ', 'にほん', '日本']);
  await expect(page.locator('#probe')).toHaveValue('日本');
  expect(await log.jsonValue()).toEqual(['key Enter 229 true', 'end 日本']);
});

// On a page of its own: the planner's print style would have its say.
bare('paper is read back, sheet by sheet', async ({ page }) => {
  await page.setContent('<p style="break-after: page">目標 一</p><p>Goal 2</p>');
  expect(await printed(page)).toEqual(['目標一', 'Goal2']);
});

// `make shots`: a picture of every screen × language × theme × size in shots/. Add a row; nothing else.
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { home, root } from './config';
import { test } from './fixture';
import { beginWithSample, fixture, open } from './pages/plans';

interface Shot {
  name: string;
  /** The place in the page, or the way to it. */
  go: string | ((page: Page, say: (key: string) => string) => Promise<void>);
}

/** The sample, at a place of its plan. */
const inSample = (place: string) => async (page: Page, say: (key: string) => string) => {
  await page.getByRole('button', { name: say('start-sample') }).click();
  await page.waitForURL(/\/goal\//);
  await page.evaluate((end) => {
    location.hash = location.hash.replace(/\/goal\/.*/, end);
  }, place);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const shots: Shot[] = [
  { name: 'start', go: '' },
  { name: 'plans', go: async (page, say) => { await beginWithSample(page, say); await page.goto(`${home}#/plans`); } },
  { name: 'context', go: beginWithSample },
  { name: 'head', go: async (page, say) => { await beginWithSample(page, say); await page.goto(page.url().replace('/context', '/head')); } },
  { name: 'incoming', go: (page, say) => open(page, say, fixture('backup.v1.json')) },
  { name: 'refused', go: (page, say) => open(page, say, fixture('odd/wrong-type.json')) },
  { name: 'received', go: (page, say) => open(page, say, fixture('submission.v1.json')) },
  { name: 'check', go: inSample('/check') },
  { name: 'submit', go: inSample('/submit') },
  { name: 'help', go: '#/help' },
  { name: 'help-rule', go: '#/help/hedge' },
];

for (const { name, go } of shots) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name} ${theme}`, async ({ page, language, size, say }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(home + (typeof go === 'string' ? go : ''));
      await page.getByRole('main').waitFor();
      if (typeof go !== 'string') await go(page, say);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({
        path: join(root, 'shots', `${name}-${language}-${theme}-${size}.png`),
        animations: 'disabled',
        caret: 'hide',
      });
    });
  }
}

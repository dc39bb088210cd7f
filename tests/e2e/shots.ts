// `make shots`: a picture of every screen × language × theme × size in shots/; what they show is in shot-list.ts.
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { home, root } from './config';
import { PLAN, kept, key, openWith, planKey } from './shelf';
import { shots, type Shot } from './shot-list';
import type { Stage } from './shot-ways';
import { test } from './fixture';
import type { Language } from './words';

const samples = new Map<Language, string>();

/** The sample plan of a language as the page itself makes it, once a worker; its id is the fixture's. */
async function sample(page: Page, say: Stage['say'], language: Language): Promise<string> {
  const made = samples.get(language);
  if (made) return made;
  await page.goto(home);
  await page.getByRole('button', { name: say('start-sample') }).click();
  await page.waitForURL(/\/goal\//);
  const document = await page.waitForFunction((beginning) => {
    const name = Object.keys(localStorage).find((each) => each.startsWith(beginning));
    return name && localStorage.getItem(name);
  }, key('plan/'));
  const kept = JSON.parse(String(await document.jsonValue()));
  kept.plans[0].plan.id = PLAN;
  const text = JSON.stringify(kept);
  samples.set(language, text);
  await page.goto('about:blank');
  return text;
}

/** The sample with a row's own change. */
function changed(text: string, change: Shot['change']): string {
  const document = JSON.parse(text);
  change?.(document.plans[0].plan);
  return JSON.stringify(document);
}

const emptyPlan = kept((each) => Object.assign(each, { goals: [], own: {}, context: {}, head: {} }));

for (const shot of shots) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${shot.name} ${theme}`, async ({ page, language, size, say }) => {
      await page.emulateMedia({ colorScheme: theme });
      const text = shot.keeps === 'nothing' ? '' : shot.keeps === 'empty plan' ? emptyPlan : changed(await sample(page, say, language), shot.change);
      const goal = text ? String(JSON.parse(text).plans[0].plan.goals[0]?.id) : '';
      await page.goto(home);
      await page.evaluate(() => localStorage.clear());
      const more = Object.fromEntries(Object.entries(shot.more ?? {}).map(([name, document]) => [key(name), document]));
      await openWith(page, { ...(text && { [planKey]: text }), ...more, [key('settings')]: JSON.stringify({ file_offered: true, ...shot.settings }) });
      await shot.before?.(page);
      await page.goto(home + shot.at.replace('GOAL', goal));
      await page.reload();
      await page.getByRole('main').waitFor();
      await page.getByText(say('part-coming')).first().waitFor({ state: 'detached' });
      await shot.go?.({ page, say, language, size, goal });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({
        path: join(root, 'shots', `${shot.name}-${language}-${theme}-${size}.png`),
        animations: 'disabled',
        caret: 'hide',
        fullPage: shot.whole,
      });
    });
  }
}

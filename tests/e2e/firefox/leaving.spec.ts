// The last quarter of a second: the page is left before anything but the leaving itself can have written.
import { goalPlace, kept, planKey } from '../shelf';
import { expect, test } from './fixture';
import type { Tab } from './tab';

const LAST = '最後の一文。';

async function writeAndStop(tab: Tab): Promise<void> {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  await tab.into('field-statement');
  // Timers that are set from here on never ring.
  await tab.page.evaluate(() => { Object.assign(window, { setTimeout: () => 0 }); });
  await tab.page.keyboard.type(LAST);
  expect(await tab.value('field-statement')).toMatch(new RegExp(`${LAST}$`));
  expect(await tab.at(planKey), 'not yet written').not.toContain(LAST);
}

test('what was typed last survives a reload', async ({ tab }) => {
  await writeAndStop(tab);
  await tab.reload();
  expect(await tab.at(planKey)).toContain(LAST);
  await expect.poll(() => tab.value('field-statement')).toContain(LAST);
});

test('what was typed last survives leaving for another page', async ({ fox, tab }) => {
  await writeAndStop(tab);
  await tab.page.goto('about:blank');
  const next = await fox.tab();
  await next.open(goalPlace);
  expect(await next.at(planKey)).toContain(LAST);
  await expect.poll(() => next.value('field-statement')).toContain(LAST);
});

test('what was typed last survives closing the tab', async ({ fox, tab }) => {
  await writeAndStop(tab);
  const next = await fox.tab();
  await tab.close();
  await next.open(goalPlace);
  expect(await next.at(planKey)).toContain(LAST);
  await expect.poll(() => next.value('field-statement')).toContain(LAST);
});

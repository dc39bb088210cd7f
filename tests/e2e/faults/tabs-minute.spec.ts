// A minute in two tabs: each writes in its own fields and in those of the other, and undoes and redoes between.
import type { Page } from '@playwright/test';
import { expect, home, test } from '../fixture';
import { at, everythingThere, goalPlace, kept, openWith, planKey } from '../shelf';
import type { Say } from '../words';

const MINUTE = 60_000;
const FIELDS = ['field-title', 'field-statement', 'field-criterion', 'field-sign', 'field-support'];

const field = (page: Page, say: Say, name: string) => page.getByRole('article').getByRole('textbox', { name: say(name), exact: true });

/** Types behind what stands there. */
async function typesOn(page: Page, say: Say, name: string, text: string): Promise<void> {
  await field(page, say, name).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

/** The plan under its key, without what says where it comes from. */
const plan = async (page: Page) => JSON.parse(await at(page, planKey)).plans[0].plan;

test('two tabs for a minute: all that was typed is there, none of it twice, and both ends are equal', async ({ page, context, say }) => {
  test.setTimeout(4 * MINUTE);
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await everythingThere(page);
  const second = await context.newPage();
  await second.goto(home + goalPlace);
  await everythingThere(second);
  const tabs = [page, second];
  const present = FIELDS.map((): string[] => []);
  const began = Date.now();
  let round = 0;
  for (; Date.now() - began < MINUTE; round += 1) {
    const [tab, other] = [tabs[round % 2], tabs[1 - (round % 2)]];
    const place = Math.floor(round / 2) % FIELDS.length;
    const text = `〔${round}〕`;
    await typesOn(tab, say, FIELDS[place], text);
    if (round % 6 < 2) {
      // What was typed here goes and comes again, while the other writes elsewhere.
      const there = (place + 1) % FIELDS.length;
      await expect(field(other, say, FIELDS[place])).toHaveValue(new RegExp(text));
      const theirs = `〔${round}b〕`;
      await typesOn(other, say, FIELDS[there], theirs);
      await tab.keyboard.press('Control+z');
      await expect(field(tab, say, FIELDS[place])).not.toHaveValue(new RegExp(text));
      await tab.keyboard.press('Control+Shift+z');
      present[there].push(theirs);
    }
    present[place].push(text);
    for (const [at, name] of FIELDS.entries()) {
      const last = present[at].at(-1);
      if (last) for (const one of tabs) await expect(field(one, say, name)).toHaveValue(new RegExp(last));
    }
  }
  expect(round, 'it was a minute of work').toBeGreaterThan(40);
  for (const [place, name] of FIELDS.entries()) {
    const [mine, theirs] = [await field(page, say, name).inputValue(), await field(second, say, name).inputValue()];
    expect(mine).toBe(theirs);
    for (const text of present[place]) expect(mine.split(text), `${text} stands once`).toHaveLength(2);
  }
  await expect(page.getByRole('link', { name: say('both-open') })).toHaveCount(0);
  for (const tab of tabs) await expect.poll(async () => JSON.stringify(await plan(tab))).toContain(present[0].at(-1));
  const end = JSON.stringify(await plan(page));
  expect(JSON.stringify(await plan(second))).toBe(end);
  await page.close();
  await second.reload();
  await expect(field(second, say, 'field-title')).toHaveValue(new RegExp(present[0].at(-1) ?? ''));
  expect(JSON.stringify(await plan(second))).toBe(end);
});

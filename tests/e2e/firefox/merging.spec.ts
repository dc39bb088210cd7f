// What comes in beside what is here: damaged plans of which some can be had, fifty at once, the same plan from another device.
import { MANY, brokenOff, elsewhere, fifty, fiftyHere, hopeless, manyId, ofFifty, spoiled } from '../arriving';
import { PLAN, goalPlace, kept, key, planKey } from '../shelf';
import { expect, say, test } from './fixture';
import type { Tab } from './tab';

const many = async (tab: Tab) => ofFifty(Object.keys(await tab.stored())).length;

test('of what was put aside the sound goals are had, and the damaged one is named', async ({ tab }) => {
  const { text, sound, all } = spoiled();
  await tab.openWith({ [planKey]: text }, '#/plans');
  await tab.press('button', say('aside-look'));
  await tab.press('button', say('rescue-look'));
  await expect.poll(() => tab.shown('main')).toContain(say('incoming-new', { goals: all - 1 }));
  const left = await tab.page.$$eval('main .left li', (rows) => rows.map((row) => row.textContent));
  expect(left).toEqual([expect.stringMatching(new RegExp(`^${say('left-goal')}.*"title":7`, 's'))]);
  await tab.press('button', say('incoming-take'));
  await expect.poll(() => tab.at(planKey)).toContain(sound);
  expect(await tab.at(key(`unreadable/${PLAN}`)), 'the bytes stay').toBe(text);
});

test('of a file that breaks off the goals before the break are had; where none is sound, none is offered', async ({ tab }) => {
  await tab.open('#/plans');
  await tab.choose(hopeless());
  await expect.poll(() => tab.shown('main')).toContain(hopeless().name);
  expect(await tab.shown('h1')).toBe(say('refused-title'));
  expect(await tab.has('button', say('rescue-look'))).toBe(false);
  await tab.choose(brokenOff());
  await expect.poll(() => tab.shown('main')).toContain(say('rescue-found', { count: 1 }));
  expect(await tab.shown('h1')).toBe(say('refused-title'));
  await tab.press('button', say('rescue-look'));
  await expect.poll(() => tab.shown('main')).toContain(say('rescue-left'));
  await tab.press('button', say('incoming-take'));
  await expect.poll(() => tab.at(planKey)).toContain('"goals"');
  await tab.go(goalPlace);
  await expect.poll(() => tab.value('field-title')).not.toBe('');
});

test('fifty new goal sheets come in at once, and one undo takes them back', async ({ tab }) => {
  await tab.open('#/plans');
  await tab.choose(fifty('新しい題'));
  await tab.press('button', say('incoming-take'));
  await expect.poll(() => many(tab)).toBe(MANY);
  await tab.press('button', say('undo-now'));
  await expect.poll(() => many(tab)).toBe(0);
});

test('fifty that differ are merged at once, after a look at what would change', async ({ tab }) => {
  await tab.openWith(fiftyHere(), '#/plans');
  await tab.choose(fifty('ファイルの題'));
  await tab.press('button', say('incoming-every-merge'));
  const merged = () => tab.page.$$eval('main input[type=radio]:checked', (all, name) =>
    all.filter((one) => (one as HTMLInputElement).labels?.[0]?.textContent === name).length, say('incoming-way-merge'));
  await expect.poll(merged).toBe(MANY);
  await tab.press('summary', say('incoming-by-field'));
  await expect.poll(() => tab.shown('main')).toContain(say('incoming-asks', { count: 1 }));
  await tab.press('radio', say('incoming-way-replace'));
  await expect.poll(() => tab.shown('main ins')).toContain('ファイル');
  await tab.press('radio', say('incoming-way-merge'));
  await tab.press('button', say('incoming-take'));
  for (const number of [0, MANY - 1]) {
    await expect.poll(() => tab.at(key(`plan/${manyId(number)}`))).toContain('ファイルの題');
    await tab.go(`#/plan/${manyId(number)}/both`);
    await expect.poll(() => tab.shown('main')).toContain(say('both-field'));
  }
});

test('the same plan from another device is merged, field by field, and one undo takes it back', async ({ tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  const sign = await tab.value('field-sign');
  await tab.replace('field-title', 'この端末の題');
  await expect.poll(() => tab.at(planKey)).toContain('この端末の題');
  await tab.go('#/plans');
  await tab.choose(elsewhere('ほかの端末の目安'));
  await tab.press('radio', say('incoming-way-merge'));
  await tab.press('button', say('incoming-take'));
  await expect.poll(() => tab.at(planKey)).toContain('ほかの端末の目安');
  await tab.go(goalPlace);
  await expect.poll(() => tab.value('field-sign')).toBe('ほかの端末の目安');
  expect(await tab.value('field-title')).toBe('この端末の題');
  await tab.chord('Control', 'z');
  await expect.poll(() => tab.value('field-sign')).toBe(sign);
  expect(await tab.value('field-title')).toBe('この端末の題');
});

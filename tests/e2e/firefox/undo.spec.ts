// Deleted by mistake: taken back at once, from the history after a reload, from the list of deleted sheets; what was written since stays.
import { PLAN, backup, goalPlace, kept, key, planKey, small } from '../shelf';
import { expect, say, test } from './fixture';
import type { Tab } from './tab';

const plan = backup().plans[0].plan;
const SHEET: string = plan.head.title;
const [first, second]: string[] = plan.goals.map((goal: { public: { title: string } }) => goal.public.title);
const secondPlace = `#/plan/${PLAN}/goal/${plan.goals[1].id}`;

/** The titles of the goals as they are kept. */
const titles = async (tab: Tab): Promise<string[]> => {
  const text = await tab.at(planKey);
  return text ? JSON.parse(text).plans[0].plan.goals.map((goal: { public: { title: string } }) => goal.public.title) : [];
};

test('a deleted goal and a deleted sheet come back, and what was typed since stays', async ({ tab }) => {
  await tab.openWith({ [planKey]: kept(), [key('plan/p-small')]: small('p-small', '小さな表') }, goalPlace);
  await tab.press('button', say('goal-remove'));
  await expect.poll(() => titles(tab)).not.toContain(first);
  await tab.go(secondPlace);
  await expect.poll(() => tab.value('field-title')).toBe(second);
  await tab.replace('field-title', '消したあとに直した題');
  await tab.press('button', say('undo-now'));
  await expect.poll(async () => (await titles(tab)).slice(0, 2)).toEqual([first, '消したあとに直した題']);
  expect(await tab.value('field-title')).toBe('消したあとに直した題');
  // It is a step of its own: undo and redo go on from there.
  await tab.chord('Control', 'z');
  await expect.poll(() => titles(tab)).not.toContain(first);
  expect(await titles(tab)).toContain('消したあとに直した題');
  await tab.go('#/plans');
  await expect.poll(() => tab.has('link', SHEET)).toBe(true);

  await tab.press('button', say('plans-remove-named', { title: SHEET }));
  await expect.poll(() => tab.at(planKey)).toBe('');
  await tab.go('#/plan/p-small/context');
  await tab.replace('context-company', '架空商事');
  await tab.press('button', say('undo-now'));
  await expect.poll(() => titles(tab)).toContain('消したあとに直した題');
  expect(await tab.value('context-company')).toBe('架空商事');
});

test('an objective comes back beside one that was typed over since; a sheet that was taken in and typed over stays, and this is said', async ({ tab }) => {
  await tab.open('#/plans');
  await tab.choose({ name: 'mine.json', bytes: Buffer.from(kept()) });
  await tab.press('button', say('incoming-take'));
  await expect.poll(() => tab.at(planKey)).not.toBe('');
  await tab.go(`#/plan/${PLAN}/context`);
  await tab.replace('context-company', '架空商事');
  await tab.press('button', say('undo-now'));
  await expect.poll(() => tab.shown()).toContain(say('undo-changed-since'));
  expect(await tab.value('context-company')).toBe('架空商事');

  const objectives: { id: string; text: string }[] = plan.context.objectives;
  const texts = objectives.map(({ text }) => text);
  const fields = objectives.map(({ id }) => `#item\\.${id}`);
  const values = () => tab.page.$$eval(fields.join(), (all) => (all as HTMLTextAreaElement[]).map((one) => one.value));
  await expect.poll(values).toEqual(texts);
  await tab.page.click(`li:has(${fields[0]}) button[aria-label="${say('context-remove')}"]`);
  await expect.poll(values).toEqual(texts.slice(1));
  await tab.replace('context-objective', '直した目標');
  await tab.press('button', say('undo-now'));
  await expect.poll(values).toEqual([texts[0], '直した目標', ...texts.slice(2)]);
});

test('after a reload a deleted goal is had from the history, and a deleted sheet from the list of those', async ({ tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  // What is written now was written ten minutes ago.
  await tab.page.evaluate(() => {
    const now = Date;
    Object.assign(globalThis, { restore: () => { globalThis.Date = now; } });
    globalThis.Date = class extends now {
      constructor(...given: []) { super(...(given.length > 0 ? given : [now.now() - 600_000] as unknown as [])); }
      static now() { return now.now() - 600_000; }
    } as DateConstructor;
  });
  await tab.replace('field-title', '消す前の題');
  await expect.poll(() => titles(tab)).toContain('消す前の題');
  await tab.page.evaluate(() => (globalThis as unknown as { restore: () => void }).restore());
  await tab.press('button', say('goal-remove'));
  await expect.poll(() => titles(tab)).not.toContain('消す前の題');
  await tab.go(`#/plan/${PLAN}/history`);
  await tab.reload();
  const moments = () => tab.page.$$eval(`nav[aria-label="${say('history-moments')}"] button`, (all) => all.map((one) => one.getAttribute('aria-pressed')));
  await expect.poll(moments).toEqual(['false', 'true']);
  await expect.poll(() => tab.shown('main')).toContain(say('history-removed'));
  await tab.press('button', say('history-bring-plan'));
  await expect.poll(() => titles(tab)).toContain('消す前の題');

  await tab.go('#/plans');
  await tab.press('button', say('plans-remove-named', { title: SHEET }));
  await expect.poll(() => tab.at(planKey)).toBe('');
  await tab.reload();
  await expect.poll(() => tab.shown('main')).toContain(say('plans-none'));
  await tab.press('summary', say('gone-title', { count: 1 }));
  await tab.press('button', say('gone-back-named', { title: SHEET }));
  await expect.poll(() => titles(tab)).toContain('消す前の題');
  await tab.go(goalPlace);
  await expect.poll(() => tab.value('field-title')).toBe('消す前の題');
});

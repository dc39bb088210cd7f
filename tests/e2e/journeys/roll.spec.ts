// From half to half: a goal sheet goes on into the next period, and a new one takes over what another is linked to.
import { expectAccessible } from '../axe';
import { expect, test } from '../fixture';
import { PLAN, kept, openWith, planKey, stored } from '../shelf';

type Json = Record<string, any>;

const plans = async (page: Parameters<typeof stored>[0]): Promise<Json[]> =>
  Object.entries(await stored(page)).filter(([key]) => key.includes('/plan/')).map(([, text]) => JSON.parse(text).plans[0].plan);

test('what is still open goes along with its notes, and the old sheet stays', async ({ page, say }) => {
  const before = kept();
  await openWith(page, { [planKey]: before }, '#/plans');
  const old = JSON.parse(before).plans[0].plan;
  const title = old.head.title;
  await page.getByRole('button', { name: say('plans-roll-named', { title }) }).press('Enter');
  const dialog = page.getByRole('dialog', { name: say('roll-title') });
  await expect(dialog).toBeVisible();
  const boxes = dialog.getByRole('checkbox');
  await expect(boxes).toHaveCount(old.goals.length);
  await expectAccessible(page, 'a goal sheet on its way into the next period');
  await dialog.getByRole('button', { name: say('incoming-leave') }).click();
  await expect(dialog).toBeHidden();
  expect(await plans(page)).toHaveLength(1);

  await page.getByRole('button', { name: say('plans-roll-named', { title }) }).click();
  for (const goal of old.goals.slice(1)) await dialog.getByRole('checkbox', { name: goal.public.title }).uncheck();
  await dialog.getByRole('checkbox', { name: old.goals[0].public.title }).check();
  await dialog.getByRole('button', { name: say('roll-do') }).click();
  await expect(page.getByText(say('roll-done'))).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(PLAN));
  await expect.poll(async () => (await plans(page)).length).toBe(2);
  const new_ = (await plans(page)).find(({ id }) => id !== PLAN)!;
  expect(new_.goals.map(({ id }: Json) => id)).toEqual([old.goals[0].id]);
  expect(new_.goals[0].public.links).toEqual(old.goals[0].public.links);
  expect(new_.goals[0].private).toEqual(old.goals[0].private);
  expect(new_.context).toEqual(old.context);
  expect(new_.head.period.from > old.head.period.to).toBe(true);
  expect((await plans(page)).find(({ id }) => id === PLAN)).toEqual(old);

  await page.getByRole('button', { name: say('undo-now') }).first().click();
  await expect.poll(async () => (await plans(page)).length).toBe(1);
});

test('a new goal sheet takes over company and section from another one of this device', async ({ page, say }) => {
  await openWith(page, { [planKey]: kept() }, '#/plans');
  const { context } = JSON.parse(kept()).plans[0].plan;
  await page.getByRole('button', { name: say('plans-new') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('context-title') })).toBeVisible();
  await page.getByRole('button', { name: say('contexts-choose') }).click();
  const dialog = page.getByRole('dialog', { name: say('contexts-title') });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog.getByText(say('contexts-used', { plans: 1 }))).toBeVisible();
  await expectAccessible(page, 'the contexts of this device');
  await dialog.getByRole('button', { name: context.name }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(say('context-taken'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('contexts-choose') }), 'there is no other one').toHaveCount(0);

  // In the place of something it goes only after a look.
  await page.getByRole('textbox', { name: say('context-name'), exact: true }).fill('別の名前');
  await page.getByRole('button', { name: say('contexts-choose') }).click();
  await dialog.getByRole('button', { name: context.name }).click();
  await expect(dialog.getByRole('button', { name: say('context-replace') })).toBeVisible();
  await dialog.getByRole('button', { name: say('incoming-leave') }).click();
  await expect(page.getByRole('textbox', { name: say('context-name'), exact: true })).toHaveValue('別の名前');
});

// A team's own templates: kept from a goal, written anew. How they go on to others: templates-job.spec.ts.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { PLAN, goalPlace, kept, openWith, packs, planKey } from '../shelf';
import type { Say } from '../words';

const NAME = '青葉商事';
const STATEMENT = `${NAME}の3案件から共通の設計を抜き出し、3月末までに型を2件つくる。`;

/** A sheet whose first goal names a customer, and keeps something private. */
const sheet = () => kept((plan) => {
  plan.own.names = [NAME];
  Object.assign(plan.goals[0].public, { title: '設計の型を2件つくる', statement: STATEMENT });
  plan.goals[0].private.essence = '社外でも通じる設計者になる。';
});

async function keep(page: Page, say: Say): Promise<void> {
  await openWith(page, { [planKey]: sheet() }, goalPlace);
  await page.getByRole('link', { name: say('keep-open') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('keep-title') })).toBeVisible();
}

test('a goal is kept as a template, without its names and its notes', async ({ page, say }) => {
  await keep(page, say);
  const out = page.getByRole('listitem').filter({ hasText: NAME });
  await expect(out.first()).toContainText(say('keep-as-customer'));
  await expect(page.getByRole('main')).not.toContainText('社外でも通じる');
  await page.getByRole('textbox', { name: say('keep-summary') }).fill('似た設計を何度もつくる人に');
  await page.getByRole('combobox', { name: say('choose-family') }).selectOption({ label: say('family-mentoring') });
  await page.getByRole('textbox', { name: say('keep-author') }).fill('基盤課');
  await expectAccessible(page, 'a goal on its way to a template');
  await page.getByRole('button', { name: say('keep-do') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('templates-title') })).toBeVisible();
  const [own] = await packs(page);
  const text = JSON.stringify(own);
  expect(text).not.toContain(NAME);
  expect(text).not.toContain('社外でも通じる');
  expect(own.templates[0].family).toBe('mentoring');
  expect(own.templates[0].goals[0].levels[0].statement).toContain('{');
  await expectAccessible(page, 'own templates');

  // It stands beside the built-in ones.
  await page.goto(`${home}#/plan/${PLAN}/new`);
  await page.getByRole('textbox', { name: say('choose-typed') }).fill('似た設計を何度も');
  const offers = page.getByRole('main').getByRole('listitem').filter({ hasText: '似た設計を何度もつくる人に' });
  await offers.getByRole('button').first().click();
  await page.getByRole('textbox').first().fill('若葉物産');
  await expect(page.getByRole('article')).toContainText('若葉物産の3案件から共通の設計を抜き出し');
});

test('a template is written anew with the assistant, and its version goes up once', async ({ page, say }) => {
  await keep(page, say);
  await page.getByRole('button', { name: say('keep-do') }).click();
  await page.getByRole('link', { name: say('templates-edit') }).click();
  await expect(page.getByText(say('templates-version', { number: 1 }))).toBeVisible();
  const statement = page.getByRole('textbox', { name: say('place-statement'), exact: true });
  await statement.fill('設計の型を適宜整備する。');
  await statement.blur();
  await expect(page.getByRole('listitem').filter({ hasText: '適宜' })).toBeVisible();
  await expect(page.getByText(say('templates-version', { number: 2 }))).toBeVisible();
  await expectAccessible(page, 'a template that is written anew');
  const criterion = page.getByRole('textbox', { name: say('place-criterion'), exact: true });
  await criterion.fill('課長が確認した型が2件ある。');
  await criterion.blur();
  await expect.poll(async () => (await packs(page))[0].templates[0].goals[0].levels[0].criterion).toBe('課長が確認した型が2件ある。');
  expect((await packs(page))[0].templates[0].version).toBe(2);
  await page.getByRole('button', { name: say('templates-as-before') }).click();
  await expect(statement).not.toHaveValue(/適宜/);
  await expect.poll(async () => (await packs(page))[0].templates[0].version).toBe(1);
});

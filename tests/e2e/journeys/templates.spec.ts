// A team's own templates: kept from a goal, written anew, given as a link and as a file, taken in, and made one with a later version.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { taken } from '../pages/files';
import { PLAN, goalPlace, kept, openWith, planKey, stored } from '../shelf';
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

const packs = async (page: Page) => Object.entries(await stored(page)).filter(([key]) => /\/(pack|templates)\//.test(key)).map(([, text]) => JSON.parse(text));

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

test('a pack goes to another profile by link and by file, and its second version becomes one with the first', async ({ page, say, another }) => {
  await keep(page, say);
  await page.getByRole('button', { name: say('keep-do') }).click();
  await page.getByText(say('templates-give'), { exact: true }).click();
  await page.getByRole('textbox', { name: say('templates-pack-name') }).fill('基盤課のひな形');
  await page.getByRole('textbox', { name: say('templates-pack-licence') }).fill('社内で自由に');
  await page.getByRole('textbox', { name: say('templates-pack-author') }).click();
  const [first] = await packs(page);
  const name = first.templates[0].name;
  await page.getByRole('button', { name: say('give-link') }).click();
  const link = await page.locator('#given-templates').inputValue();

  const other = await another();
  await other.goto(link);
  await expect(other.getByRole('listitem').filter({ hasText: name })).toContainText(say('stand-new'));
  await expectAccessible(other, 'templates that arrive');
  await other.getByRole('button', { name: say('incoming-templates-take') }).click();
  await expect(other.getByRole('heading', { level: 1, name: say('templates-title') })).toBeVisible();
  await expect(other.getByText('基盤課のひな形')).toBeVisible();

  // The first owner writes it anew; the second version arrives as a file.
  await page.getByRole('link', { name: say('templates-edit') }).click();
  const title = page.getByRole('textbox', { name: say('place-title'), exact: true });
  await title.fill('設計の型を3件つくる');
  await title.blur();
  await expect.poll(async () => (await packs(page))[0].templates[0].version).toBe(2);
  await page.goto(`${home}#/templates`);
  await page.getByText(say('templates-give'), { exact: true }).click();
  const file = await taken(page, page.getByRole('button', { name: say('give-file') }));
  await other.locator('#open-file').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await expect(other.getByText(say('stand-newer'))).toBeVisible();
  await expect(other.getByText(say('template-field-levels'))).toBeVisible();
  await other.getByRole('button', { name: say('incoming-templates-take') }).click();
  await expect(other.getByText(say('incoming-templates-taken'))).toBeVisible();
  const [theirs, ...more] = await packs(other);
  expect(more).toEqual([]);
  expect(theirs.templates).toHaveLength(1);
  expect(theirs.templates[0].version).toBe(2);
  await other.getByRole('button', { name: say('undo-now') }).first().click();
  await expect.poll(async () => (await packs(other))[0].templates[0].version).toBe(1);
  expect(name).not.toContain(NAME);
});

// The house style: a facilitator writes it, passes it on with the context, and a colleague writes by it.
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { Assistant } from '../pages/assistant';
import { Editor } from '../pages/editor';
import { beginWithSample, open, taken } from '../pages/plans';
import { schemaErrors } from '../schema';

const words = {
  ja: { hedge: '前広に', customer: '青葉商事', statement: '課題を前広に共有し、青葉商事の監視を2件自動化する。' },
  en: { hedge: 'where sensible', customer: 'Tanager', statement: 'Share issues where sensible and automate 2 jobs of Tanager.' },
};

test('own words and required fields go on to a colleague, who may switch them off', async ({ page, another, language, size, say }) => {
  const { hedge, customer, statement } = words[language];
  await beginWithSample(page, say);
  const main = page.getByRole('main');
  await main.getByText(say('house-title'), { exact: true }).click();
  await main.getByRole('textbox', { name: say('house-hedges'), exact: true }).fill(hedge);
  await main.getByRole('textbox', { name: say('house-customers'), exact: true }).fill(`${customer}\n`);
  await main.getByRole('checkbox', { name: say('field-criterion'), exact: true }).check();
  const count = [say('house-count-words', { count: 2 }), say('house-count-required', { count: 1 })].join(say('check-comma'));
  await expect(main.getByText(count, { exact: true })).toBeVisible();
  await expect(main.getByText(say('give-names', { count: 1 }))).toBeVisible();
  await expectAccessible(page, 'the house style');
  const { text } = await taken(page, say('give-file'));
  const pack = JSON.parse(text);
  expect(schemaErrors('pack.v1', pack)).toEqual([]);
  expect([pack.words.hedges, pack.required]).toEqual([[hedge], ['criterion']]);

  const other = await another();
  await open(other, say, { name: 'section.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(other.getByRole('checkbox', { name: say('incoming-house', { what: count }) })).toBeChecked();
  await expect(other.getByText(hedge, { exact: true })).toBeVisible();
  await expectAccessible(other, 'a house style before it is taken in');
  await other.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await other.waitForURL(/#\/plan\/[^/]+$/);
  const plan = other.url().replace(/.*#/, '#');

  const [editor, assistant] = [new Editor(other, say, size), new Assistant(other, say, size)];
  await editor.addGoal();
  await editor.fromNothing();
  await editor.title.fill('A');
  await editor.field('field-statement').fill(statement);
  await editor.field('field-statement').blur();
  const found = async (rule: string) => (await assistant.names()).some((name) => name.includes(say(`rule-${rule}-name`)));
  expect(await found('named-customer')).toBe(true);

  await other.goto(`${home}${plan}/check`);
  await expect(other.getByRole('link', { name: say('check-required', { field: say('field-criterion') }), exact: true })).toBeVisible();
  await expect(other.getByText(hedge).first()).toBeVisible();
  await other.goto(`${home}${plan}/submit`);
  await expect(other.getByText(say('gaps-required', { number: 1, count: 1 }))).toBeVisible();

  await other.goto(`${home}${plan}/context`);
  await other.getByRole('checkbox', { name: say('house-use') }).uncheck();
  await expect(other.getByText(say('house-summary-off', { what: count }))).toBeVisible();
  await other.goto(`${home}${plan}/check`);
  await expect(other.getByRole('link', { name: say('field-criterion'), exact: true })).toBeVisible();
  await expect(other.getByRole('link', { name: say('check-required', { field: say('field-criterion') }), exact: true })).toHaveCount(0);
  await other.goto(`${home}${plan}/context`);
  await expect(other.getByRole('checkbox', { name: say('house-use') }), 'it stays as it was left').not.toBeChecked();
});

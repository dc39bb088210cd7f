// Choosing a template: what is looked for, why one is offered, two side by side.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { ContextScreen } from '../pages/context';
import { Guide } from '../pages/guide';
import { Start } from '../pages/start';
import { PLAN, kept, openWith, planKey } from '../shelf';
import { catalogue, type Say } from '../words';

/** The names of the templates on offer, as they stand. */
const offered = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('button').locator('b');

async function choosing(page: Page, say: Say): Promise<void> {
  await openWith(page, { [planKey]: kept((plan) => { plan.goals = []; }) }, `#/plan/${PLAN}/new`);
  await expect(page.getByRole('textbox', { name: say('choose-typed') })).toBeVisible();
}

test('a template is found by words, by kind and by what the work shall become', async ({ page, language, say }) => {
  const { templates } = catalogue(language);
  await choosing(page, say);
  await expect(offered(page)).toHaveCount(templates.length);
  const typed = page.getByRole('textbox', { name: say('choose-typed') });
  await typed.fill('ＯＳＳ');
  await expect(offered(page).first()).toBeVisible();
  const found = await offered(page).allTextContents();
  expect(found.length).toBeLessThan(templates.length);
  expect(found).toContain(templates.find(({ id }) => id === 'reuse-tool')?.name);
  await typed.fill('zzz');
  await expect(offered(page)).toHaveCount(0);
  await expectAccessible(page, 'no template answers');
  await page.getByRole('button', { name: say('choose-again') }).click();
  await expect(typed).toHaveValue('');
  await expect(offered(page)).toHaveCount(templates.length);

  const named = (answers: (template: (typeof templates)[number]) => boolean) => templates.filter(answers).map(({ name }) => name).sort();
  await page.getByRole('combobox', { name: say('choose-family') }).selectOption({ label: say('family-mentoring') });
  await expect.poll(async () => (await offered(page).allTextContents()).sort()).toEqual(named(({ family }) => family === 'mentoring'));
  await page.getByRole('combobox', { name: say('choose-family') }).selectOption({ label: say('choose-any') });
  await page.getByRole('combobox', { name: say('choose-work') }).selectOption({ label: say('service-kit') });
  await expect.poll(async () => (await offered(page).allTextContents()).sort()).toEqual(named(({ services }) => services?.includes('kit') ?? false));
  await page.getByRole('combobox', { name: say('choose-work') }).selectOption({ label: say('role-reuse') });
  await expect.poll(async () => (await offered(page).allTextContents()).sort()).toEqual(named(({ roles }) => roles?.includes('reuse') ?? false));
});

test('two templates stand side by side, and one is chosen', async ({ page, language, say }) => {
  const { templates } = catalogue(language);
  await choosing(page, say);
  const mark = (name: string) => page.getByRole('checkbox', { name: say('choose-mark-named', { name }) });
  const [first, second, third] = templates;
  await mark(first.name).check();
  await expect(page.getByRole('button', { name: say('choose-compare') })).toBeDisabled();
  await mark(second.name).check();
  await mark(third.name).check();
  await expect(mark(first.name), 'of three the first one is let go').not.toBeChecked();
  await page.getByRole('button', { name: say('choose-compare') }).press('Enter');
  await expect(page.getByRole('heading', { name: say('beside-title') })).toBeFocused();
  const table = page.getByRole('table');
  for (const { name } of [second, third]) await expect(table.getByRole('columnheader').filter({ hasText: name })).toBeVisible();
  await expect(table).not.toContainText('{');
  await expectAccessible(page, 'two templates side by side');
  await page.getByRole('button', { name: say('beside-back') }).click();
  await expect(mark(second.name)).toBeChecked();
  await page.getByRole('button', { name: say('choose-compare') }).click();
  await table.getByRole('columnheader').filter({ hasText: third.name }).getByRole('button', { name: say('beside-take') }).click();
  await expect(page.getByRole('heading', { level: 1, name: third.name })).toBeFocused();
});

test('what the section needs is offered first, with the reason, until a goal serves it', async ({ page, language, say }) => {
  const { templates, context } = catalogue(language);
  await new Start(page, say).open();
  await new Start(page, say).begin();
  await new ContextScreen(page, say).sample();
  const guide = new Guide(page, say);
  await guide.link('guide-open').click();
  const wanted = context.objectives[3].text;
  await guide.enter(wanted);
  const reason = say('choose-serves', { what: wanted });
  await expect(guide.main.getByRole('listitem').first()).toContainText(reason);
  await expect(guide.main.getByRole('listitem').filter({ hasText: say('choose-mark') })).toHaveCount(0);
  const few = await offered(page).count();
  expect(few).toBeLessThan(8);
  await guide.main.getByRole('button', { name: say('choose-all', { count: templates.length - few + 1 }) }).click();
  await expect(offered(page)).toHaveCount(templates.length + 1);
  await guide.main.getByRole('listitem').first().getByRole('button').click();
  await expect(guide.answer).toBeFocused();

  const plan = new URL(page.url()).hash.split('/')[2];
  await page.goto(`${home}#/plan/${plan}/new`);
  await expect(offered(page).first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(say('choose-unserved', { what: wanted }));
  await expect(page.getByRole('main')).toContainText(say('choose-unserved', { what: context.objectives[0].text }));
  await expect(page.getByRole('main'), 'what one began with').toContainText(say('choose-begun', { count: 1 }));
});

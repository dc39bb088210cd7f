// What a team does with templates: goals by interview, kept as templates, given by link and by file, used by others, written anew, merged.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { slow } from '../config';
import { expect, home, test } from '../fixture';
import { taken, type Taken } from '../pages/files';
import { Editor } from '../pages/editor';
import { Guide } from '../pages/guide';
import { beginWithSample } from '../pages/plans';
import { packs } from '../shelf';
import { catalogue, type Say } from '../words';

const FAMILIES = ['reuse', 'sharing', 'mentoring', 'proposal'];
const TEAM = { ja: '基盤課のひな形', en: 'Templates of the platform section' };
const ANEW = { ja: '共通の設計を4件の型にする', en: 'Make four reusable designs' };

const planOf = (page: Page) => page.url().match(/#\/plan\/([^/]+)/)![1];

async function openFile(page: Page, { name, text }: Taken): Promise<void> {
  await page.goto(`${home}#/in`);
  await page.locator('#open-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Begins a goal from a template that stands beside the built-in ones, found by what it is called. */
async function beginWith(page: Page, plan: string, say: Say, size: 'desktop' | 'phone', name: string): Promise<string> {
  await page.goto(`${home}#/plan/${plan}/new`);
  await page.getByRole('textbox', { name: say('choose-typed') }).fill(name);
  await page.getByRole('main').getByRole('button').filter({ hasText: name }).last().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const editor = new Editor(page, say, size);
  await editor.useTemplate();
  return editor.title.inputValue();
}

test('goals of four families become templates, and others begin with them, today and with their second version', async ({ page, language, size, say, another }) => {
  test.setTimeout(300_000 * slow);
  const { context, templates } = catalogue(language);
  const guide = new Guide(page, say);
  await beginWithSample(page, say);
  const plan = planOf(page);

  await test.step('a goal by the questions of each family, and each is kept as a template', async () => {
    for (const [at, family] of FAMILIES.entries()) {
      const template = templates.find((template) => template.family === family)!;
      await page.goto(`${home}#/plan/${plan}/guide`);
      await guide.enter(context.objectives[at].text);
      await (await guide.template(template.name)).click();
      await guide.answerAll(template);
      await guide.link('guide-see-page').click();
      await page.getByRole('link', { name: say('keep-open') }).click();
      await page.getByRole('combobox', { name: say('choose-family') }).selectOption({ label: say(`family-${family}`) });
      await page.getByRole('button', { name: say('keep-do') }).click();
      await expect(page.getByRole('heading', { level: 1, name: say('templates-title') })).toBeVisible();
    }
  });
  const [own] = await packs(page);
  expect(own.templates.map(({ family = 'reuse' }: { family: string }) => family)).toEqual(FAMILIES);
  const notes = templates.flatMap(({ goals }) => goals.flatMap(({ essence, asset }) => [essence, asset])).filter((text) => text !== '');
  for (const note of notes) expect(JSON.stringify(own), 'what a goal leaves its owner stays with its owner').not.toContain(note);

  const give = async () => {
    await page.goto(`${home}#/templates`);
    await page.getByText(say('templates-give'), { exact: true }).click();
  };
  await give();
  await page.getByRole('textbox', { name: say('templates-pack-name') }).fill(TEAM[language]);
  await page.getByRole('textbox', { name: say('templates-pack-author') }).click();
  await page.getByRole('button', { name: say('give-link') }).click();
  await expect(page.locator('#given-templates')).toHaveValue(/deguchi1\./);
  const link = await page.locator('#given-templates').inputValue();
  const file = await taken(page, page.getByRole('button', { name: say('give-file') }));

  const [byLink, byFile] = [await another(), await another()];
  const sheets = new Map<Page, string>();
  const first = own.templates[0].name;
  await test.step('two others take them in, one by link and one by file, and begin with one', async () => {
    await byLink.goto(link);
    await expect(byLink, 'what the link holds does not stay in the address').toHaveURL(`${home}#/in`);
    await openFile(byFile, file);
    for (const other of [byLink, byFile]) {
      for (const { name } of own.templates) await expect(other.getByRole('listitem').filter({ hasText: name })).toContainText(say('stand-new'));
      await expectAccessible(other, 'templates that arrive');
      await other.getByRole('button', { name: say('incoming-templates-take') }).click();
      await expect(other.getByText(TEAM[language])).toBeVisible();
      await beginWithSample(other, say);
      sheets.set(other, planOf(other));
      expect(await beginWith(other, sheets.get(other)!, say, size, first)).toBe(own.templates[0].goals[0].levels[0].title);
    }
  });

  await test.step('the second version is merged where it is told to be, and can be taken back', async () => {
    await page.goto(`${home}#/templates`);
    await page.getByRole('link', { name: say('templates-edit-named', { name: first }) }).click();
    const title = page.getByRole('textbox', { name: say('place-title'), exact: true });
    await title.fill(ANEW[language]);
    await title.blur();
    await expect.poll(async () => (await packs(page))[0].templates[0].version).toBe(2);
    await give();
    const second = await taken(page, page.getByRole('button', { name: say('give-file') }));

    await openFile(byLink, second);
    const arrived = byLink.getByRole('listitem').filter({ hasText: first });
    await expect(arrived).toContainText(say('stand-newer'));
    await expect(arrived).toContainText(say('template-field-title'));
    const others = byLink.getByRole('listitem').filter({ hasText: own.templates[1].name });
    await expect(others).toContainText(say('stand-same'));
    await byLink.getByRole('button', { name: say('incoming-templates-take') }).click();
    await expect(byLink.getByText(say('incoming-templates-taken'))).toBeVisible();
    const [theirs, ...more] = await packs(byLink);
    expect(more, 'two versions of one file for colleagues are one').toEqual([]);
    expect(theirs.templates).toHaveLength(FAMILIES.length);
    expect(theirs.templates[0]).toMatchObject({ version: 2, name: first });
    expect(await beginWith(byLink, sheets.get(byLink)!, say, size, first)).toBe(ANEW[language]);

    await openFile(byFile, second);
    await byFile.getByRole('button', { name: say('incoming-templates-take') }).click();
    await byFile.getByRole('button', { name: say('undo-now') }).first().click();
    await expect.poll(async () => (await packs(byFile))[0].templates[0].version, 'as before').toBe(1);
  });
});

// What makes writing comfortable: languages, themes, a way back from everything, and the keyboard.
import type { Locator, Page } from '@playwright/test';
import { expect, home, test } from '../fixture';
import { Hand } from '../hand';
import { ContextScreen } from '../pages/context';
import { Bar } from '../pages/bar';
import { Editor } from '../pages/editor';
import { Files, kept } from '../pages/files';
import { Notes } from '../pages/notes';
import { Start } from '../pages/start';
import { words } from '../words';
import * as said from './main-job.said';

test('the language switches at once on every screen, and what is being written stays', async ({ page, language, size, say }) => {
  const other = language === 'ja' ? 'en' : 'ja';
  const told = { [language]: say, [other]: words(other) };
  const bars = { [language]: new Bar(page, say), [other]: new Bar(page, told[other]) };
  await new Start(page, say).open();
  await new Start(page, say).sample();
  await page.evaluate(() => Object.assign(window, { loadedOnce: true }));

  const title = new Editor(page, say, size).title;
  const before = await title.inputValue();
  await title.press('End');
  await page.keyboard.type(' — draft');
  await bars[language].language(other).click();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  const titleThere = new Editor(page, told[other], size).title;
  await expect(titleThere).toHaveValue(`${before} — draft`);
  await expect(page.getByRole('navigation', { name: told[other]('faces') })).toBeVisible();

  const headings: [string, () => Promise<unknown>][] = [
    ['context-title', () => bars[other].go('context')],
    ['head-title', () => bars[other].head()],
    ['plans-title', () => page.goto(`${home}#/plans`)],
    ['open-title', () => page.goto(`${home}#/in`)],
    ['received-none', () => page.goto(`${home}#/received`)],
    ['nothing-here', () => page.goto(`${home}#/plan/none`)],
  ];
  for (const [key, go] of headings) {
    await go();
    for (const now of [other, language, other] as const) {
      await bars[now].language(now).click();
      await expect(page.getByRole('heading', { level: 1, name: told[now](key), exact: true })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', now);
    }
  }
  expect(await page.evaluate(() => 'loadedOnce' in window), 'without a reload').toBe(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: told[other]('nothing-here') })).toBeVisible();
});

test('the theme switches at once and is remembered', async ({ page, say }) => {
  const { theme } = new Bar(page, say);
  await page.emulateMedia({ colorScheme: 'light' });
  await new Start(page, say).open();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await theme.click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await expect(theme).toBeVisible();
  expect(await paper()).toBe(dark);
  await theme.click();
  await expect.poll(paper).toBe(light);
});

test('undo and redo by keys are those of the plan, inside of a field too', async ({ page, language, size, say }) => {
  const editor = new Editor(page, say, size);
  await new Start(page, say).open();
  await new Start(page, say).begin();
  await new ContextScreen(page, say).writeOnPage();
  await editor.fromNothing();
  const hand = await Hand.of(page, language);
  const statement = editor.field('field-statement');
  await hand.write(editor.title, said.title);
  const title = await editor.title.inputValue();
  await hand.write(statement, said.statement);
  const text = await statement.inputValue();
  await editor.setWeight(40);

  await statement.focus();
  await page.keyboard.press('Control+Z');
  await expect(editor.sheet.getByRole('slider', { name: say('weight-slider') }), 'the last change of the plan').toHaveValue('0');
  await expect(statement).toHaveValue(text);
  while (await statement.inputValue() !== '') {
    const shorter = await statement.inputValue();
    await page.keyboard.press('Control+Z');
    await expect(statement).not.toHaveValue(shorter);
    await expect(editor.title).toHaveValue(title);
  }
  for (let now = ''; now !== text; now = await statement.inputValue()) {
    await page.keyboard.press('Control+Shift+Z');
    await expect(statement).not.toHaveValue(now);
  }
  await page.keyboard.press('Control+Y');
  await expect(editor.sheet.getByRole('slider', { name: say('weight-slider') })).toHaveValue('40');
});

test('removing a goal and a sheet can be taken back', async ({ page, size, say }) => {
  const [bar, editor, files] = [new Bar(page, say), new Editor(page, say, size), new Files(page, say)];
  await new Start(page, say).open();
  await new Start(page, say).sample();
  const [title, statement] = [await editor.title.inputValue(), await editor.field('field-statement').inputValue()];
  await editor.sheet.getByRole('button', { name: say('goal-remove') }).click();
  await expect(page.getByRole('status').filter({ hasText: say('goal-removed') })).toBeVisible();
  await expect(editor.title).not.toHaveValue(title);
  await files.takeBack.click();
  await editor.goTo(title);
  await expect(editor.field('field-statement')).toHaveValue(statement);

  await bar.start();
  await new Start(page, say).openFile();
  const sheet = files.main.getByRole('listitem').getByRole('link').first();
  await files.main.getByRole('button', { name: say('plans-remove-named', { title: await sheet.innerText() }) }).click();
  await expect(files.main).toContainText(say('plans-none'));
  await expect.poll(() => kept(page)).toEqual([]);
  await files.takeBack.click();
  await sheet.click();
  await expect(editor.title).toHaveValue(title);
  await page.reload();
  await expect(editor.title).toHaveValue(title);
});

test('one key hides my notes', async ({ page, size, say }) => {
  const [editor, notes] = [new Editor(page, say, size), new Notes(page, say)];
  await new Start(page, say).open();
  await new Start(page, say).sample();
  await editor.turn('private');
  await notes.choose('notes-here');
  const essence = editor.field('note-essence');
  await essence.fill('midnight heron');
  await page.keyboard.press('Control+.');
  await expect(notes.hidden).toBeVisible();
  await expect(essence).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('midnight heron');
  await page.reload();
  await expect(notes.hidden, 'a reload does not show them').toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(essence).toHaveValue('midnight heron');
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'Tab leads there').toBeFocused();
}

test('the keyboard alone begins a sheet, adds a goal and hands in', async ({ page, language, size, say }) => {
  const editor = new Editor(page, say, size);
  const main = page.getByRole('main');
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  await page.goto(home);
  await press(main.getByRole('button', { name: say('start-begin'), exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: say('context-title') })).toBeVisible();
  await press(main.getByRole('link', { name: say('head-write'), exact: true }));
  await press(main.getByRole('link', { name: say('guide-page'), exact: true }));
  await press(main.getByRole('button', { name: say('adopt-nothing'), exact: true }));
  await tabTo(page, editor.title);
  const hand = await Hand.of(page, language);
  await hand.go(said.title);
  await tabTo(page, editor.field('field-statement'));
  await hand.go(said.statement);
  await tabTo(page, editor.sheet.getByRole('spinbutton', { name: say('field-weight') }));
  await page.keyboard.type('100');
  await tabTo(page, editor.sheet.getByRole('radio', { name: say('difficulty-standard') }));
  await page.keyboard.press('Space');
  await expect(editor.sheet.getByRole('radio', { name: say('difficulty-standard') })).toBeChecked();
  await expect(editor.sheet).toContainText(say('weights-full'));
  const way = size === 'phone' ? editor.foot(say('to-submit')) : page.getByRole('banner').getByRole('link', { name: say('to-submit') });
  await press(way);
  await expect(page.getByRole('region', { name: new RegExp(say('submit-reading')) }).getByRole('article')).toHaveCount(1);
  const take = page.getByRole('button', { name: say('submit-take'), exact: true });
  await tabTo(page, take);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});

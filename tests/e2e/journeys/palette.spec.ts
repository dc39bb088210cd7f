// The palette: everything by typing, with the keys that it shows.
import { expect, home, test } from '../fixture';
import { Editor } from '../pages/editor';
import { Files } from '../pages/files';
import { Palette } from '../pages/palette';
import { Start } from '../pages/start';

test('by typing one goes anywhere and does anything', async ({ page, size, say }) => {
  const [editor, palette] = [new Editor(page, say, size), new Palette(page, say)];
  await new Start(page, say).open();
  await new Start(page, say).sample();
  const first = await editor.title.inputValue();

  // A goal by words of its title, with the arrows.
  await palette.open();
  const third = palette.options.nth(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(third).toHaveAttribute('aria-selected', 'true');
  await expect(palette.field).toHaveAttribute('aria-activedescendant', await third.getAttribute('id') ?? '');
  await page.keyboard.press('Enter');
  await expect(palette.dialog).toBeHidden();
  await expect(editor.title).not.toHaveValue(first);

  await palette.run(first);
  await expect(editor.title).toHaveValue(first);
  await palette.run(say('section-balance'));
  await expect(page.getByRole('heading', { level: 1, name: say('balance-title') })).toBeVisible();

  // By another word for it, in any width and case.
  await palette.run('ＩＭＰＯＲＴ');
  await expect(new Files(page, say).heading('plans-title')).toBeVisible();
  await palette.run(say('keyboard'));
  await expect(page.getByRole('heading', { level: 1, name: say('keyboard'), exact: true })).toBeVisible();
  const dark = () => page.evaluate(() => document.documentElement.dataset.theme);
  await palette.run('dark');
  await expect.poll(dark).toBe('dark');

  // Nothing fits: it says so, Enter does nothing, Escape closes.
  await palette.open();
  await palette.field.fill('xyzzy');
  await expect(palette.options).toHaveCount(0);
  await expect(palette.dialog.getByRole('status')).toHaveText(say('palette-none'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toBeHidden();
});

test('what was done last is taken back from the palette', async ({ page, size, say }) => {
  const [editor, palette] = [new Editor(page, say, size), new Palette(page, say)];
  await new Start(page, say).open();
  await new Start(page, say).sample();
  await editor.setWeight(25);
  await palette.byButton();
  await palette.field.fill('undo');
  await expect(palette.options.first()).toContainText(say('palette-undo'));
  await expect(palette.options.first()).toContainText('Ctrl+Z');
  await palette.options.first().click();
  await expect(editor.sheet.getByRole('slider', { name: say('weight-slider') })).not.toHaveValue('25');
});

test('the page of keys tells what is pressed, and the key for it leads there', async ({ page, say }) => {
  await page.goto(home);
  await expect(page.getByRole('button', { name: say('start-begin') })).toBeVisible();
  await page.keyboard.press('Control+/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: say('keyboard'), exact: true })).toBeVisible();
  const told = { 'keys-palette': 'Ctrl+K', 'keys-undo': 'Ctrl+Z', 'keys-redo': 'Ctrl+Shift+Z', 'keys-hide-notes': 'Ctrl+.', 'keys-keys': 'Ctrl+/' };
  for (const [key, keys] of Object.entries(told)) {
    const term = main.getByRole('definition').filter({ hasText: say(key) }).locator('xpath=preceding-sibling::dt');
    await expect(term).toHaveText(keys);
  }
});

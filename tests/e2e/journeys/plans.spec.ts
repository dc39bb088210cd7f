// Several goal sheets side by side: a new name, a copy, one that is put away, one that is deleted; each can be taken back.
import type { Locator } from '@playwright/test';
import { expect, home, test } from '../fixture';
import { Editor } from '../pages/editor';
import { Files } from '../pages/files';
import { Start } from '../pages/start';

test('a goal sheet is renamed, copied, put away and deleted, and each of it can be taken back', async ({ page, size, say }) => {
  const files = new Files(page, say);
  await new Start(page, say).open();
  await new Start(page, say).sample();
  const goal = await new Editor(page, say, size).title.inputValue();
  await page.goto(`${home}#/plans`);
  await expect(files.heading('plans-title')).toBeVisible();
  const list = files.main.getByRole('list').first();
  const titles = list.getByRole('link').filter({ hasNotText: say('history-title') });
  const act = async (key: string, title: string): Promise<void> => files.main.getByRole('button', { name: say(key, { title }), exact: true }).click();
  const said = (key: string): Locator => page.getByRole('status').filter({ hasText: say(key) });
  const before = await titles.first().innerText();

  // Renamed; Escape leaves the name as it was.
  const field = files.field('head-name-of-sheet');
  await act('plans-rename-named', before);
  await expect(field).toBeFocused();
  await field.fill('Nothing of this');
  await field.press('Escape');
  await expect(titles).toHaveText([before]);
  await act('plans-rename-named', before);
  await field.fill('Autumn');
  await field.press('Enter');
  await expect(titles).toHaveText(['Autumn']);
  await expect(said('plans-renamed')).toBeVisible();
  await files.takeBack.click();
  await expect(titles).toHaveText([before]);

  // Copied: both are there, and each goes its own way.
  await act('plans-copy-named', before);
  const copy = say('plans-copy-of', { title: before });
  await expect(titles).toHaveText([copy, before]);
  await list.getByRole('link', { name: copy, exact: true }).click();
  const editor = new Editor(page, say, size);
  await expect(editor.title).toHaveValue(goal);
  await editor.title.fill('Only in the copy');
  await page.goto(`${home}#/plans`);
  await list.getByRole('link', { name: before, exact: true }).click();
  await expect(editor.title).toHaveValue(goal);

  // Put away: still there after a reload, at the end, and not what one goes on with.
  await page.goto(`${home}#/plans`);
  await act('plans-archive-named', before);
  await expect(said('plans-archived')).toBeVisible();
  await expect(titles).toHaveText([copy]);
  await page.reload();
  await expect(titles).toHaveText([copy]);
  await files.main.getByText(say('plans-away', { count: 1 }), { exact: true }).click();
  await expect(files.main.getByRole('link', { name: before, exact: true })).toBeVisible();
  await act('plans-unarchive-named', before);
  await expect(titles).toHaveText([copy, before]);

  // Deleted, and back with all that was written.
  await act('plans-remove-named', copy);
  await expect(titles).toHaveText([before]);
  await files.takeBack.click();
  await expect(titles).toHaveText([copy, before]);
  await list.getByRole('link', { name: copy, exact: true }).click();
  await expect(editor.title).toHaveValue('Only in the copy');
});

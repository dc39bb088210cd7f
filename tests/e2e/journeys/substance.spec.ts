// One question of substance: beside a sheet on which nothing is left to remark, and once.
import { expect, test } from '../fixture';
import { pressed } from '../hand';
import { Assistant } from '../pages/assistant';
import { Editor } from '../pages/editor';
import { Files } from '../pages/files';
import { Start } from '../pages/start';

test('where no remark is left, one question is asked, and only once', async ({ page, size, say }) => {
  const [start, editor, assistant, files] = [new Start(page, say), new Editor(page, say, size), new Assistant(page, say, size), new Files(page, say)];
  await start.open();
  await start.sample();
  const question = assistant.place.getByRole('region', { name: say('substance-name'), exact: true });
  const show = async () => { if (size === 'phone' && !await assistant.place.isVisible()) await editor.foot(say('notes-count', { count: 0 })).click(pressed); };
  for (let left = (await assistant.names()).length; left > 0; left -= 1) {
    await expect(question, 'not while there is something to remark').toHaveCount(0);
    if (size === 'desktop') await assistant.place.getByRole('button', { expanded: false }).first().click(pressed);
    await assistant.button('note-leave').click(pressed);
    await assistant.counts(left - 1);
  }
  await show();
  await expect(question).toBeVisible();
  const asked = await question.innerText();

  // It stays the same while one writes.
  const statement = editor.field('field-statement');
  await statement.press('End');
  await page.keyboard.type(' ');
  await show();
  await expect(question).toHaveText(asked.split('\n').filter(Boolean).join(''), { useInnerText: false });
  await assistant.button('substance-done').click(pressed);
  await expect(question).toHaveCount(0);
  await files.takeBack.click();
  await show();
  await expect(question).toBeVisible();
  await assistant.button('substance-done').click(pressed);
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('status')).not.toHaveText(say('saving'));
  await page.reload();
  await assistant.counts(0);
  await show();
  await expect(assistant.place).toContainText(say('notes-none'));
  await expect(question).toHaveCount(0);
});

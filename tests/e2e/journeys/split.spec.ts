// Two goals in one statement: the second moves to a goal of its own, in one step.
import { expect, test } from '../fixture';
import { Assistant } from '../pages/assistant';
import { Editor } from '../pages/editor';
import { beginWithSample } from '../pages/plans';

const texts = {
  ja: { both: 'AZ-104に9月末までに合格し、残業を月20時間以内に抑える。', first: 'AZ-104に9月末までに合格する。', second: '残業を月20時間以内に抑える。' },
  en: { both: 'Pass AZ-104 by the end of September and keep overtime below 20 hours a month.', first: 'Pass AZ-104 by the end of September.', second: 'Keep overtime below 20 hours a month.' },
};

test('the second of two goals moves to a goal of its own, and comes back with one undo', async ({ page, language, size, say }) => {
  const { both, first, second } = texts[language];
  const [editor, assistant] = [new Editor(page, say, size), new Assistant(page, say, size)];
  await beginWithSample(page, say);
  const goals = page.url().replace(/\/context$/, '');
  await page.goto(goals);
  await editor.addGoal();
  await editor.fromNothing();
  await editor.title.fill('ZQ');
  const statement = editor.field('field-statement');
  await statement.fill(both);
  await statement.blur();
  await assistant.open('several-goals');
  await assistant.place.getByRole('button', { name: say('mend-split'), exact: true }).first().click();
  await expect(statement).toHaveValue(first);
  await page.getByRole('button', { name: say('mend-split-open'), exact: true }).click();
  await expect(statement).toHaveValue(second);
  await expect(editor.title).toHaveValue('');
  await page.goBack();
  await expect(statement).toHaveValue(first);
  await statement.blur();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(statement).toHaveValue(both);
  await editor.showOutline();
  await expect(editor.outline.getByRole('link', { name: 'ZQ' })).toHaveCount(1);
  await expect(editor.outline.getByRole('link', { name: say('goal-untitled') })).toHaveCount(0);
});

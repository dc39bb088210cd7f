// A click takes a moment, and it begins by leaving the field that one wrote in: what that brings must not take the click away.
import type { Page } from '@playwright/test';
import { expect, test, type Options } from '../fixture';
import { Hand, pressed, text, type Saying } from '../hand';
import { ContextScreen } from '../pages/context';
import { Assistant } from '../pages/assistant';
import { Editor } from '../pages/editor';
import { Start } from '../pages/start';
import type { Say } from '../words';
import * as said from './main-job.said';

/** Words that nothing is asked about. */
const beside: Saying = { ja: [['ひょう', '表'], ['もつける'], ['。']], en: ' A table goes with it. ' };

/** A goal with a hedge and an endless verb in its statement, the caret still behind them. */
async function written(page: Page, say: Say, { language, size }: Pick<Options, 'language' | 'size'>) {
  const [start, editor, assistant] = [new Start(page, say), new Editor(page, say, size), new Assistant(page, say, size)];
  await start.open();
  await start.begin();
  await new ContextScreen(page, say).writeOnPage();
  await editor.fromNothing();
  const hand = await Hand.of(page, language);
  await hand.write(editor.title, said.title);
  const statement = editor.field('field-statement');
  for (const part of [said.statement, said.hedge, said.onward, said.endless, said.rest]) await hand.write(statement, part);
  await assistant.counts(2);
  return { assistant, editor, hand, statement };
}

test('a note opens at one press, whatever else is found as the field is left', async ({ page, language, size, say }) => {
  const { assistant, hand } = await written(page, say, { language, size });
  // A composition that is open ends with the press.
  if (language === 'ja') await hand.ime.compose('さらに');
  await assistant.open('hedge');
  // A text that AI could write alone is told in the Japanese one besides.
  await assistant.counts(language === 'ja' ? 5 : 4);
  await assistant.isOpen('hedge');
});

test('a note that is open stays while its sentence is written on', async ({ page, language, size, say }) => {
  const { assistant, hand, statement } = await written(page, say, { language, size });
  await assistant.open('hedge');
  const before = await statement.inputValue();
  await statement.focus();
  await page.keyboard.press('Control+Home');
  await hand.go(beside);
  await expect(statement).toHaveValue(text(beside, language) + before);
  await assistant.isOpen('hedge');
  await hand.write(statement, beside);
  await assistant.isOpen('hedge');
  const [word, whole] = [text(said.hedge, language), await statement.inputValue()];
  await assistant.button('mend-drop', { word }).click(pressed);
  await expect(statement, 'its mend is that of the sentence as it is now').not.toHaveValue(whole);
  await expect(statement).not.toHaveValue(new RegExp(word));
});

test('a figure that cannot be read is said after the click', async ({ page, size, say }) => {
  const editor = new Editor(page, say, size);
  await new Start(page, say).open();
  await new Start(page, say).sample();
  await editor.measures.last().getByRole('textbox', { name: say('kpi-baseline'), exact: true }).fill('three');
  await editor.sheet.getByRole('button', { name: say('action-add'), exact: true }).click(pressed);
  await expect(editor.sheet.getByRole('alert')).toHaveText(say('field-not-a-number'));
  await expect(editor.field('action-text').last()).toBeFocused();
});

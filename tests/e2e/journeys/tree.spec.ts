// The main job as somebody hears it: every step by role and name out of the browser's accessibility tree, by keys alone.
import { slow } from '../config';
import { expect, test } from '../fixture';
import { text } from '../hand';
import { home } from '../config';
import { Tree } from '../tree';
import { catalogue } from '../words';
import * as said from './main-job.said';

test('the whole main job by role and name, and every screen can be made out', async ({ page, language, say }) => {
  test.setTimeout(180_000 * slow);
  const { context } = catalogue(language);
  await page.goto(home);
  const tree = await Tree.of(page);
  await tree.sound('the start');
  await tree.press('button', say('start-begin'));

  await tree.has('heading', say('context-title'));
  await tree.sound('an empty context');
  await tree.press('button', say('context-sample'));
  await expect(page.getByText(say('context-taken'))).toBeVisible();
  await tree.sound('a filled context');
  await tree.press('link', say('head-write'));

  await tree.has('heading', say('guide-end-ask'));
  await tree.sound('the entrance');
  await tree.press('link', say('guide-page'));
  await tree.has('heading', say('adopt-title'));
  await tree.sound('the choice of a beginning');
  await tree.press('button', say('adopt-nothing'));

  await tree.write('textbox', say('field-title'), text(said.title, language));
  await tree.write('textbox', say('field-statement'), text(said.statement, language));
  await tree.press('button', say('links-choose'));
  await tree.has('dialog', say('links-title'));
  await tree.press('checkbox', context.objectives[0].text, 'Space');
  await tree.press('button', say('links-done'));
  await tree.press('button', say('kpi-add'));
  await tree.write('textbox', say('kpi-name'), language === 'ja' ? '使った案件' : 'Engagements using it');
  await tree.write('textbox', say('kpi-target'), '3');
  await tree.write('textbox', say('kpi-unit'), language === 'ja' ? '件' : 'engagements');
  await tree.press('button', say('action-add'));
  await tree.write('textbox', say('action-text'), language === 'ja' ? '毎週金曜に1件見直す' : 'Review one every Friday');
  await tree.reach('spinbutton', say('field-weight'));
  await page.keyboard.type('100');
  await tree.press('radio', say('difficulty-standard'), 'Space');
  await tree.sound('the sheet');

  const title = text(said.title, language);
  await tree.press('link', say('section-balance'));
  await tree.has('heading', say('balance-title'));
  await tree.sound('the overview');
  await tree.press('link', say('section-check'));
  await expect(page.getByRole('main')).toContainText(title);
  await tree.sound('the check list');

  // Two ways lead there on a desk: either will do.
  await tree.press('link', say('to-submit'), 'Enter', 0);
  await expect(page.getByRole('main').getByRole('article')).toContainText(title);
  await tree.sound('the submission');
  const download = page.waitForEvent('download');
  await tree.press('button', say('submit-take'));
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});

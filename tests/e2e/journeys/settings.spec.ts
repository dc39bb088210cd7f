// The settings of a device: language, brightness, remarks, notes.
import { expect, home, test } from '../fixture';
import { Assistant } from '../pages/assistant';
import { Editor } from '../pages/editor';
import { Start } from '../pages/start';
import { words } from '../words';

test('language, brightness and remarks are settled on one page, and hold after a reload', async ({ page, language, say }) => {
  const other = language === 'ja' ? 'en' : 'ja';
  const there = words(other);
  const main = page.getByRole('main');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(home);
  await page.getByRole('main').getByRole('link', { name: say('settings'), exact: true }).click();
  await expect(main.getByRole('heading', { level: 1, name: say('settings'), exact: true })).toBeVisible();
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');
  await main.getByRole('radio', { name: say('theme-light') }).check();
  await expect.poll(theme).toBe('light');
  await page.reload();
  await expect.poll(theme).toBe('light');
  await main.getByRole('radio', { name: say('theme-system') }).check();
  await expect.poll(theme).toBe('system');
  await main.getByRole('radio', { name: other === 'ja' ? '日本語' : 'English' }).check();
  await expect(main.getByRole('heading', { level: 1, name: there('settings'), exact: true })).toBeVisible();
  await main.getByRole('radio', { name: language === 'ja' ? '日本語' : 'English' }).check();
  await expect(main.getByRole('heading', { level: 1, name: say('settings'), exact: true })).toBeVisible();
});

test('a kind of remark, or all of them, is switched off and on again', async ({ page, language, size, say }) => {
  const [start, editor, assistant] = [new Start(page, say), new Editor(page, say, size), new Assistant(page, say, size)];
  const main = page.getByRole('main');
  await start.open();
  await start.sample();
  const statement = editor.field('field-statement');
  await statement.fill(language === 'ja' ? '手順書などを2件作成し、9月末までに配る。' : 'Write 2 guides etc. by the end of September.');
  await statement.blur();
  const hedge = say('rule-hedge-name');
  const names = async () => (await assistant.names()).map((name) => name.includes(hedge));
  expect(await names()).toContain(true);

  await page.goto(`${home}#/settings`);
  await main.getByText(say('settings-rules'), { exact: true }).click();
  await main.getByRole('checkbox', { name: hedge, exact: true }).uncheck();
  await expect(main.getByText(say('settings-rules-off', { count: 1 }), { exact: true })).toBeVisible();
  await page.goBack();
  await expect(statement).toBeVisible();
  expect(await names()).not.toContain(true);

  await page.goto(`${home}#/settings`);
  await expect(main.getByRole('checkbox', { name: hedge, exact: true }), 'one sees what is off').not.toBeChecked();
  await main.getByRole('checkbox', { name: say('settings-remarks') }).uncheck();
  await page.goBack();
  await assistant.counts(0);
  await page.reload();
  await assistant.counts(0);
  await page.goto(`${home}#/settings`);
  await main.getByRole('checkbox', { name: say('settings-remarks') }).check();
  await main.getByRole('checkbox', { name: hedge, exact: true }).check();
  await page.goBack();
  expect(await names()).toContain(true);
});

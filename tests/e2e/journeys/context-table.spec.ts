// A second context, pasted as a table the way Excel copies it, over one that is there.
import { expect, test } from '../fixture';
import { Bar } from '../pages/bar';
import { ContextScreen } from '../pages/context';
import { Start } from '../pages/start';
import { catalogue } from '../words';

/** Tabs between cells, CR LF behind rows, quotes around a cell with a line break. One row says nothing that is known. */
const tables = {
  ja: [
    '区分\t項目\t値\t単位\t内容',
    '会社\t売上\t620,000\t千円\t',
    '会社\t営業利益\t\t千円\t',
    '会社\t受注件数\t未定\t件\t',
    '部\t品質\t\t\t出荷前の見直しを二人で行う',
    '課\t\t\t\t"分室を2か所に増やし、\n10月までに引き継ぐ"',
    '作成者\t総務部\t\t\t',
  ],
  en: [
    'level\tname\tamount\tunit\ttext',
    'company\tSales\t620,000\tthousand yen\t',
    'company\tOperating income\t\tthousand yen\t',
    'company\tOrders\tlater\torders\t',
    'department\tQuality\t\t\tTwo people look through each delivery',
    'section\t\t\t\t"Open a second branch office\nand hand it over by October"',
    'Prepared by\tGeneral affairs\t\t\t',
  ],
};
const words = {
  ja: { orders: '受注件数', area: '品質', objective: '分室を2か所に増やし、\n10月までに引き継ぐ', left: '作成者\t総務部' },
  en: { orders: 'Orders', area: 'Quality', objective: 'Open a second branch office\nand hand it over by October', left: 'Prepared by\tGeneral affairs' },
};

test('a table changes what it names, in one step that can be taken back', async ({ page, language, say }) => {
  const { context } = catalogue(language);
  const { orders, area, objective, left } = words[language];
  const screen = new ContextScreen(page, say);
  const start = new Start(page, say);
  await start.open();
  await start.begin();
  await screen.sample();
  await expect(screen.amounts.first()).toHaveValue('554,250');

  const dialog = await screen.pasting();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${tables[language].join('\r\n')}\r\n`);
  await dialog.getByRole('textbox', { name: say('table-label') }).focus();
  await page.keyboard.press('Control+V');

  await test.step('what was understood, and what was not, is shown', async () => {
    await expect(dialog.getByRole('status')).toHaveText(say('table-read', { left: 1 }));
    const row = dialog.getByRole('listitem').filter({ hasText: say('table-row', { row: 7 }) });
    await expect(row).toContainText(left.split('\t')[1]);
    await expect(dialog.getByRole('deletion').filter({ hasText: '554,250' })).toBeVisible();
    await expect(dialog.getByRole('insertion').filter({ hasText: '620,000' })).toBeVisible();
    await expect(dialog.getByRole('insertion').filter({ hasText: `${orders} ${say('figure-later')}` })).toBeVisible();
    await expect(screen.amounts.first(), 'nothing has changed yet').toHaveValue('554,250');
  });

  await test.step('it is taken in', async () => {
    await dialog.getByRole('button', { name: say('incoming-take'), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(screen.figures).toHaveCount(context.figures.length + 1);
    await expect(screen.amounts.nth(0)).toHaveValue('620,000');
    await expect(screen.amounts.nth(1), 'a figure that the table does not name stays').toHaveValue('211,998');
    await expect(screen.amounts.nth(2), 'its amount comes later').toHaveValue('');
    await expect(screen.figures.nth(3)).toHaveValue(orders);
    await expect(screen.amounts.nth(3)).toHaveValue('');
    await expect(screen.objectives.last()).toHaveValue(objective);
    await expect(screen.field('context-policy-area').last()).toHaveValue(area);
    await expect(screen.field('context-vision')).toHaveValue(context.vision);
  });

  await test.step('one step takes all of it back, and one brings it again', async () => {
    const bar = new Bar(page, say);
    await bar.undo('context').click();
    await expect(screen.figures).toHaveCount(context.figures.length);
    await expect(screen.amounts.nth(0)).toHaveValue('554,250');
    await expect(screen.objectives).toHaveCount(context.objectives.length);
    await page.keyboard.press('Control+Shift+Z');
    await expect(screen.amounts.nth(0)).toHaveValue('620,000');
    await expect(screen.objectives.last()).toHaveValue(objective);
  });
});

test('a table can take the place of the whole', async ({ page, language, say }) => {
  const { context } = catalogue(language);
  const screen = new ContextScreen(page, say);
  const start = new Start(page, say);
  await start.open();
  await start.begin();
  await screen.sample();
  const dialog = await screen.pasting();
  await dialog.getByRole('textbox', { name: say('table-label') }).fill(tables[language].join('\r\n'));
  await dialog.getByRole('checkbox', { name: say('table-whole') }).check();
  await expect(dialog.getByRole('deletion').filter({ hasText: context.vision })).toBeVisible();
  await dialog.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect(screen.figures).toHaveCount(3);
  await expect(screen.objectives).toHaveCount(1);
  await expect(screen.field('context-vision')).toHaveValue('');
  await page.getByRole('status').getByRole('button', { name: say('undo-now'), exact: true }).click();
  await expect(screen.field('context-vision')).toHaveValue(context.vision);
  await expect(screen.objectives).toHaveCount(context.objectives.length);
});

test('a table without a row that is understood cannot be taken in', async ({ page, say }) => {
  const screen = new ContextScreen(page, say);
  const start = new Start(page, say);
  await start.open();
  await start.begin();
  const dialog = await screen.pasting();
  await dialog.getByRole('textbox', { name: say('table-label') }).fill('a\tb\tc\tx\r\nd\te\tf\ty');
  await expect(dialog.getByRole('status')).toHaveText(say('table-nothing'));
  await expect(dialog.getByRole('button', { name: say('incoming-take'), exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(screen.figures).toHaveCount(0);
});

// The goals as a table on the clipboard, as a company's Excel takes it.
import { expect, test } from '../fixture';
import { Bar } from '../pages/bar';
import { Editor } from '../pages/editor';
import { Notes } from '../pages/notes';
import { Start } from '../pages/start';
import { Submission } from '../pages/submit';

/** Cells as a spreadsheet reads them: tabs and line breaks inside of quotes belong to the cell. */
function cells(tsv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of tsv.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const columns = ['number', 'title', 'statement', 'category', 'links', 'kpi', 'baseline', 'target', 'unit', 'due', 'method',
  'counting', 'confirmed-by', 'kpi-evidence', 'sign', 'criterion', 'criterion-minimum', 'actions', 'weight', 'difficulty',
  'support', 'showing', 'evidence', 'supplement'];

test('the table is there as HTML and as tab-separated text, and is harmless', async ({ page, size, say }) => {
  const [bar, editor, start] = [new Bar(page, say), new Editor(page, say, size), new Start(page, say)];
  const formula = '=HYPERLINK("http://elsewhere.example","<b>x</b>")';
  const secret = 'midnight-heron';
  await start.open();
  await start.sample();
  await editor.title.fill(formula);
  await editor.field('field-sign').fill('+1 from the customer\nand a second line');
  await editor.turn('private');
  await new Notes(page, say).choose('notes-here');
  await editor.field('note-essence').fill(secret);
  await bar.submit(size);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const submission = new Submission(page, say);
  const { goals } = JSON.parse((await submission.take()).text) as { goals: { title: string; weight?: number }[] };
  await submission.out('submit-table').click();
  await expect(page.getByRole('status').filter({ hasText: say('submit-table-copied') })).toBeVisible();
  const { html, tsv } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item.getType(type)).text();
    return { html: await read('text/html'), tsv: await read('text/plain') };
  });

  const [head, ...rows] = cells(tsv);
  expect(head).toEqual(columns.map((column) => say(`table-${column}`)));
  for (const row of rows) expect(row).toHaveLength(head.length);
  expect([...new Set(rows.map(([number]) => number))], 'a number for each goal').toEqual(goals.map((_, place) => String(place + 1)));
  const at = (column: string) => columns.indexOf(column);
  expect(rows[0][at('title')], 'a text that would be a formula is a text').toBe(`'${formula}`);
  expect(rows[0][at('sign')]).toBe("'+1 from the customer\nand a second line");
  expect(rows.flat().filter((cell) => /^[=+@＝＋＠]/.test(cell) || /^[-－]\D/.test(cell))).toEqual([]);
  const sum = (weights: number[]) => weights.reduce((all, one) => all + one, 0);
  expect(sum(rows.map((row) => Number(row[at('weight')]))), 'a sum over the column is the sum of the weights')
    .toBe(sum(goals.map(({ weight }) => weight ?? 0)));

  expect(html.match(/<tr/g)).toHaveLength(rows.length + 1);
  expect(html.match(/<th/g)).toHaveLength(head.length);
  expect(html.match(/<td/g)).toHaveLength(head.length * rows.length);
  expect(html).toContain("'=HYPERLINK(");
  expect(html, 'markup of the writer stands there as text').not.toContain('<b>x');
  expect(html + tsv).not.toContain(secret);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { drop } from '../pages/files';
import { beginWithSample, fixture, open, paste, taken } from '../pages/plans';
import { flat, printed } from '../pdf';
import { schemaErrors } from '../schema';

test('one person gives the context to another by a link', async ({ page, another, say }) => {
  await beginWithSample(page, say);
  await expectAccessible(page, 'company and section');
  await page.getByRole('button', { name: say('give-link') }).click();
  const label = say('give-link-length', { length: 'N' }).split('N').map((part) => part.replace(/[()]/g, '\\$&'));
  const link = await page.getByLabel(new RegExp(label.join('\\d+'))).inputValue();

  const other = await another();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: say('incoming-pack') })).toBeVisible();
  expect(other.url(), 'the payload is out of the address').toBe(`${home}#/in`);
  await expectAccessible(other, 'a context that arrived');
  await other.getByRole('button', { name: say('incoming-take') }).click();
  await other.getByRole('link', { name: say('section-context') }).click();
  const vision = await page.getByLabel(say('context-vision')).inputValue();
  await expect(other.getByLabel(say('context-vision'))).toHaveValue(vision);
});

test('a table from Excel is laid over the context, and undone in one step', async ({ page, say }) => {
  await beginWithSample(page, say);
  await page.getByRole('button', { name: say('context-paste') }).click();
  const name = await page.getByLabel(say('context-figure-name'), { exact: true }).first().inputValue();
  const rows = [['区分', '項目', '金額', '単位', '内容'], ['会社', name, '600,000', '千円', ''], ['備考', 'なし', '12x', '', '']];
  await page.getByLabel(say('table-label')).fill(rows.map((row) => row.join('\t')).join('\n'));
  await expect(page.getByText(say('table-read', { left: 1 }))).toBeVisible();
  await expect(page.getByText(say('table-row', { row: 3 }))).toBeVisible();
  await expectAccessible(page, 'a table before it is taken in');
  await page.getByRole('dialog').getByRole('button', { name: say('incoming-take') }).click();
  const amount = page.getByLabel(say('context-figure-amount')).first();
  await expect(amount).toHaveValue('600,000');
  await page.getByRole('button', { name: say('undo-now'), exact: true }).click();
  await expect(amount).toHaveValue('554,250');
});

test('a goal sheet moves to another device, is found again, and can be taken back', async ({ page, another, say }) => {
  await beginWithSample(page, say);
  await page.goto(`${home}#/plans`);
  await expectAccessible(page, 'goal sheets');
  const title = await page.getByRole('listitem').getByRole('link').first().innerText();
  const { text } = await taken(page, say('plans-take-named', { title }));
  expect(schemaErrors('backup.v1', JSON.parse(text))).toEqual([]);

  const other = await another();
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await open(other, say, file);
  await expectAccessible(other, 'a backup before it is taken in');
  await other.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect(other.getByText(say('incoming-taken', { count: 1 }))).toBeVisible();
  await open(other, say, file);
  await expect(other.getByText(say('incoming-same'))).toBeVisible();
  await other.getByRole('button', { name: say('undo-now'), exact: true }).click();
  await expect(other.getByText(say('plans-none'))).toBeVisible();
});

test('a sheet that differs is asked about; a copy leaves the one that is here', async ({ page, say }) => {
  await open(page, say, fixture('backup.v1.json'));
  await page.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect(page.getByText(say('incoming-taken', { count: 2 }))).toBeVisible();
  const changed = JSON.parse(readFileSync(fixture('backup.v1.json'), 'utf8'));
  changed.plans[0].plan.head.title = '別の題';
  await paste(page, say, JSON.stringify(changed));
  await expect(page.getByText(say('incoming-differs'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('incoming-take'), exact: true })).toBeDisabled();
  await page.getByLabel(say('incoming-way-copy')).check();
  await page.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect(page.getByText(say('incoming-taken', { count: 1 }))).toBeVisible();
  await page.goto(`${home}#/plans`);
  await expect(page.getByRole('link', { name: say('plans-copy-of', { title: '別の題' }), exact: true })).toBeVisible();
  // The other sheet of the file was put away by its owner, and comes as it was.
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(2);
  await page.getByText(say('plans-away', { count: 1 }), { exact: true }).click();
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(3);
});

test('several files are opened one after the other, and none is dropped silently', async ({ page, say }) => {
  const second = { ...JSON.parse(readFileSync(fixture('backup.v1.json'), 'utf8')), packs: [] };
  second.plans = second.plans.slice(1);
  const files = [
    { name: 'broken.json', text: '{"format":' },
    { name: 'second.json', text: JSON.stringify(second) },
    { name: 'handed-in.json', text: readFileSync(fixture('submission.v1.json'), 'utf8') },
  ].map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }));
  await page.goto(`${home}#/plans`);
  await page.locator('#open-file').setInputFiles(files);
  const next = page.getByRole('status').getByRole('button', { name: say('waiting-next') });
  const names = ['second.json', 'handed-in.json'].join(say('check-comma'));
  await expect(page.getByRole('alert').getByText('broken.json')).toBeVisible();
  await expect(page.getByText(say('waiting', { count: 2, names }))).toBeVisible();
  await expectAccessible(page, 'a file of several');
  await next.click();
  await expect(page.getByText('second.json', { exact: false }).last()).toBeVisible();
  await page.getByRole('button', { name: say('incoming-take'), exact: true }).click();
  await expect(page.getByText(say('incoming-taken', { count: 1 }))).toBeVisible();

  // The last one waits wherever one is.
  await expect(page.getByText(say('waiting', { count: 1, names: 'handed-in.json' }))).toBeVisible();
  await next.click();
  await expect(page.getByText(say('received-read-only'))).toBeVisible();
  await expect(next).toBeHidden();
});

test('dropped files and pasted codes come one after the other too, and the rest may be left', async ({ page, another, say }) => {
  await beginWithSample(page, say);
  const link = async () => {
    await page.getByRole('button', { name: say('give-link') }).click();
    const shown = page.getByRole('textbox', { name: say('give-link-length', { length: '|' }).split('|')[0] });
    await expect(shown).toHaveValue(/deguchi1/);
    return shown.inputValue();
  };
  const first = await link();
  await page.getByLabel(say('context-vision')).fill('もう一つの姿');
  const second = await link();

  const other = await another();
  await paste(other, say, `一つ目：${first}\n途中で切れたもの：${second.slice(0, -20)}…\n二つ目：${second}`);
  await expect(other.getByRole('heading', { name: say('incoming-pack') })).toBeVisible();
  const codes = [say('waiting-code'), say('waiting-code')].join(say('check-comma'));
  await expect(other.getByText(say('waiting', { count: 2, names: codes }))).toBeVisible();
  const next = other.getByRole('button', { name: say('waiting-next') });
  await next.click();
  await expect(other.getByText(say('error-code-cut-do'))).toBeVisible();
  await next.click();
  await expect(other.getByText('もう一つの姿')).toBeVisible();

  await drop(other, ...['a.json', 'b.json'].map((name) => ({ name, bytes: Buffer.from('{') })));
  await expect(other.getByRole('alert').getByText('a.json')).toBeVisible();
  await other.getByRole('button', { name: say('waiting-leave') }).click();
  await expect(next).toBeHidden();
  await expect(other.getByRole('alert').getByText('a.json')).toBeVisible();
});

test('a pack inside of a backup is looked at by itself, and one with a context shows its templates too', async ({ page, say }) => {
  const backup = JSON.parse(readFileSync(fixture('backup.v1.json'), 'utf8'));
  const whole = { ...backup.packs[0], templates: JSON.parse(readFileSync(fixture('pack.v1.json'), 'utf8')).templates };
  // The second one has a template without a goal.
  const both = { ...backup, packs: [whole, { ...backup.packs[0], name: 'Half written' }] };
  await open(page, say, { name: 'both.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(both)) });
  const names = [whole.name, 'Half written'].join(say('check-comma'));
  await expect(page.getByText(say('incoming-packs', { names }))).toBeVisible();
  const next = page.getByRole('button', { name: say('waiting-next') });
  await next.click();
  await expect(page.getByRole('heading', { name: say('incoming-pack-other'), exact: true })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: say('stand-new') })).not.toHaveCount(0);
  await expectAccessible(page, 'a pack without a context');
  await next.click();
  await expect(page.getByText('packs[1].templates[0].goals', { exact: true })).toBeVisible();

  await open(page, say, fixture('pack.v1.json'));
  const { templates } = JSON.parse(readFileSync(fixture('pack.v1.json'), 'utf8'));
  for (const { name } of templates) await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(say('stand-new'));
  await page.getByRole('button', { name: say('incoming-templates-take') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('templates-title') })).toBeVisible();
  await open(page, say, fixture('pack.v1.json'));
  await expect(page.getByText(say('incoming-templates-same'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('incoming-templates-take') })).toBeDisabled();
});

test('a submission is shown to be read, stays over a reload, and prints', async ({ page, say }) => {
  await open(page, say, fixture('submission.v1.json'));
  const submission = JSON.parse(readFileSync(fixture('submission.v1.json'), 'utf8'));
  await expect(page.getByRole('heading', { name: submission.title })).toBeVisible();
  await expectAccessible(page, 'a submission that was received');
  await page.reload();
  await expect(page.getByText(submission.owner.name)).toBeVisible();
  const sheets = await printed(page);
  expect(sheets[0], 'the first goal stands below the head').toContain(flat(submission.goals[0].title));
  for (const sheet of sheets) expect(sheet, 'whose sheet it is').toContain(flat(submission.owner.name));
  const paper = sheets.join('');
  for (const goal of submission.goals) {
    expect(paper).toContain(flat(goal.title));
    for (const kpi of goal.kpis) expect(paper).toContain(flat(kpi.name));
  }
  await page.goto(`${home}#/plans`);
  await expect(page.getByText(say('plans-none'))).toBeVisible();
});

test('markup and turned writing are shown as text', async ({ page, say }) => {
  await open(page, say, fixture('odd/html-and-bidi.json'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('U+202E');
});

test('what cannot be read is refused with its reason, and changes nothing', async ({ page, say }) => {
  const odd = JSON.parse(readFileSync(fixture('odd/expected.json'), 'utf8')) as { file: string; code: string; size?: number }[];
  const wanted = ['truncated.json', 'wrong-type.json', 'duplicate-key.json', 'deep.json', 'too-large.json', 'trailing-junk.json'];
  for (const { file, code, size } of odd.filter((row) => wanted.includes(row.file))) {
    const made = test.info().outputPath(file);
    if (size) writeFileSync(made, Buffer.alloc(size, ' '));
    await open(page, say, size ? made : fixture(`odd/${file}`));
    await expect(page.getByText(file)).toBeVisible();
    await expect(page.getByRole('alert').getByText(say(`error-${code}-do`))).toBeVisible();
    if (file === 'wrong-type.json') await expectAccessible(page, 'a file that was refused');
  }
  await page.goto(`${home}#/plans`);
  await expect(page.getByText(say('plans-none'))).toBeVisible();
});

test('a file in Shift_JIS opens with a word about it', async ({ page, say }) => {
  await open(page, say, fixture('odd/shift-jis.json'));
  await expect(page.getByText(say('notice-shift-jis'))).toBeVisible();
});

test('the head of a sheet is written, and check-ins keep their field while a year is typed', async ({ page, say }) => {
  await beginWithSample(page, say);
  await page.goto(page.url().replace('/context', '/head'));
  await page.getByLabel(say('head-name'), { exact: true }).fill('佐藤 美咲');
  await page.getByRole('button', { name: say('head-monthly') }).click();
  await expect(page.getByLabel(say('head-check-in'), { exact: true })).toHaveCount(6);
  const from = page.getByLabel(say('head-from'), { exact: true });
  await from.fill('2026-10-03');
  await from.blur();
  await expect(page.getByText(say('day', { year: 2026, month: 10, day: 3 })), 'as the page writes days').toBeVisible();
  await page.getByRole('button', { name: say('head-category-add') }).click();
  await page.getByLabel(say('head-category'), { exact: true }).fill('品質');
  await expectAccessible(page, 'the head of a sheet');
  await page.reload();
  await expect(page.getByLabel(say('head-category'), { exact: true })).toHaveValue('品質');
  await expect(page.getByLabel(say('head-name'), { exact: true })).toHaveValue('佐藤 美咲');
});

// Files as they really come back, each with what the page has to say of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { bytesOf, folder, misplaced, opened, pattern, refused, rows, type Row } from '../odd';
import { drop } from '../pages/files';
import { backup, fixtures, goalPlace, kept, openWith, planKey, stored } from '../shelf';

type Say = (key: string, values?: Record<string, string | number>) => string;
type Chosen = { name: string; mimeType: string; buffer: Buffer };

const chosen = (row: Row): Chosen =>
  ({ name: row.file, mimeType: 'application/json', buffer: bytesOf(row) });

/** Where the file lies; one that is too large to be committed is made. */
function onDisk(row: Row): string {
  if (!row.size) return join(folder, row.file);
  const made = test.info().outputPath(row.file);
  writeFileSync(made, bytesOf(row));
  return made;
}

async function choose(page: Page, say: Say, file: Chosen | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('open-choose') }).click();
  await (await chooser).setFiles(file);
}

async function paste(page: Page, say: Say, text: string): Promise<void> {
  await page.getByRole('textbox', { name: say('open-text') }).fill(text);
  await page.getByRole('button', { name: say('open-text-do') }).click();
}

/** What the page says about a file that it refuses, row by row, and nothing beside it. */
async function expectRefused(page: Page, say: Say, row: Row): Promise<void> {
  const { code, line, column, path, file } = row;
  const alert = page.getByRole('alert');
  await expect(page.getByRole('heading', { level: 1, name: say('refused-title') }), file).toBeVisible();
  const values = { line, column, path };
  const under = (label: string) => alert.locator('section').filter({ has: page.getByRole('heading', { name: say(label), exact: true }) }).getByRole('paragraph');
  await expect(under('refused-what'), file).toHaveText(pattern(say, `error-${code}`, values));
  await expect(under('refused-do'), file).toHaveText(pattern(say, `error-${code}-do`, values));
  await expect(alert, file).not.toContainText(/\{ ?\$|undefined|�/);
  await expect(under('refused-place'), file).toHaveText(line > 0 ? [say('error-place', { line, column })] : []);
  await expect(under('refused-path'), file).toHaveText(path ? [path] : []);
  await expect(page.getByText(say('refused-unchanged')), file).toBeVisible();
}

/** The page with one plan in it that was opened once, and what it keeps. */
async function begin(page: Page): Promise<Record<string, string>> {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await page.goto(`${home}#/plans`);
  return stored(page);
}

async function expectUntouched(page: Page, before: Record<string, string>): Promise<void> {
  expect(await stored(page)).toEqual(before);
  await page.goto(`${home}#/plans`);
  await expect(page.getByRole('main').getByRole('link', { name: '2026年度下期の目標', exact: true })).toHaveCount(1);
}

test('the table names every odd file, and every odd file is tried', () => {
  expect(refused.length).toBeGreaterThan(40);
  expect(refused.length + opened.length + misplaced.length).toBe(rows.length);
});

const STEP = 12;
for (let from = 0; from < refused.length; from += STEP) {
  const part = refused.slice(from, from + STEP);
  test(`chosen and refused: ${part.map((row) => row.file).join(', ')}`, async ({ page, say }) => {
    const before = await begin(page);
    for (const row of part) {
      await page.goto(`${home}#/in`);
      await choose(page, say, onDisk(row));
      await expectRefused(page, say, row);
      await expect(page.getByText(row.file), 'the name of the file').toBeVisible();
    }
    await expectUntouched(page, before);
  });
}

test('dropped anywhere and refused', async ({ page, say }) => {
  const before = await begin(page);
  for (const place of ['', '#/plans', '#/plan/p-2026h2/goal/g-patterns']) {
    for (const file of ['truncated.json', 'duplicate-key.json', 'archive.zip']) {
      const row = rows.find((each) => each.file === file);
      if (!row) throw new Error(file);
      await page.goto(home + place);
      // The screen of the file before must be gone: dropped there, the file would open there.
      await expect(page.getByRole('heading', { level: 1, name: say('refused-title') })).toBeHidden();
      await page.getByRole('main').waitFor();
      await drop(page, { name: file, bytes: chosen(row).buffer });
      await expectRefused(page, say, row);
    }
  }
  await expectAccessible(page, 'a refused file');
  await expectUntouched(page, before);
});

test('pasted and refused', async ({ page, say }) => {
  const before = await begin(page);
  const whole = readFileSync(join(fixtures, 'submission.v1.json'), 'utf8');
  const deep = `{"format":"deguchi/submission","version":1,"extra":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  const texts: [string, Partial<Row>][] = [
    [readFileSync(join(folder, 'trailing-junk.json'), 'utf8'), { code: 'trailing', line: 40, column: 1 }],
    [deep, { code: 'too-deep', line: 1, column: 115, path: `extra${'[0]'.repeat(63)}` }],
    ['これはただの文です。', { code: 'not-json', line: 1, column: 1 }],
    [whole.slice(0, whole.length / 2), { code: 'cut-off' }],
    ['deguchi1.', { code: 'code-cut' }],
    ['送ります deguchi1.abcdefgh お願いします', { code: 'code-cut' }],
  ];
  for (const [text, row] of texts) {
    await page.goto(`${home}#/in`);
    await paste(page, say, text);
    if (row.line) {
      await expectRefused(page, say, { file: text.slice(0, 40), line: 0, column: 0, path: '', ...row } as Row);
    } else {
      const said = page.getByRole('alert').getByRole('paragraph');
      await expect(said.filter({ hasText: say(`error-${row.code}-do`) }), text.slice(0, 40)).toBeVisible();
    }
  }
  await expectUntouched(page, before);
});

test('a file of one kind where no other belongs opens as what it is', async ({ page, say }) => {
  const before = await begin(page);
  for (const row of misplaced) {
    await page.goto(`${home}#/in`);
    await choose(page, say, onDisk(row));
    await expect(page.getByRole('heading', { level: 1, name: say('incoming-backup') }), row.file).toBeVisible();
    await expect(page.getByRole('button', { name: say('incoming-take') })).toBeDisabled();
  }
  await expectUntouched(page, before);
});

test('strange but readable: opened with a notice', async ({ page, say }) => {
  const before = await begin(page);
  for (const row of opened) {
    await page.goto(`${home}#/in`);
    await choose(page, say, onDisk(row));
    await expect(page.getByText(say('received-read-only')), row.file).toBeVisible();
    const wanted = row.notices ?? [row.notice];
    const list = page.getByRole('list', { name: say('opened-notices') }).getByRole('listitem');
    const values: Record<string, string | number> = row.paths ? { count: row.paths.length, paths: row.paths.join(', ') } : {};
    await expect(list, row.file).toHaveText(wanted.map((notice) => pattern(say, `notice-${notice}`, values)));
    await expect(page.getByRole('main'), row.file).not.toContainText('�');
    await expect(page.getByRole('main').getByRole('article').first(), row.file).toContainText('運用設計を型にし、2案件で使う');
    // A submission is looked at only: there is nothing to write in, and nothing to take in.
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: say('incoming-take') })).toHaveCount(0);
  }
  await expectUntouched(page, before);
});

test('a backup that a newer version wrote is shown and not taken in', async ({ page, say }) => {
  const before = await begin(page);
  const newer = { ...backup(), version: 2, weather: '晴れ' };
  await page.goto(`${home}#/in`);
  await choose(page, say, { name: 'newer.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(newer)) });
  const list = page.getByRole('list', { name: say('opened-notices') }).getByRole('listitem');
  await expect(list).toHaveText([
    pattern(say, 'notice-newer', { found: 2, max: 1 }),
    pattern(say, 'notice-unknown-fields', { count: 1, paths: 'weather' }),
  ]);
  await expect(page.getByRole('article').first()).toContainText('SQL Serverの運用設計を型にし、2案件で使う');
  await expect(page.getByRole('button', { name: say('incoming-take') })).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expectUntouched(page, before);
});

test('markup and turned words show as text', async ({ page, say }) => {
  await begin(page);
  await page.goto(`${home}#/in`);
  await choose(page, say, join(folder, 'html-and-bidi.json'));
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror=alert(1)> ⟦U+202E⟧ABC⟦U+202C⟧');
  await expect(main).toContainText('</script><script>alert(1)</script>&amp;⟦U+2066⟧x⟦U+2069⟧');
  const made = await page.evaluate(() => ({
    images: document.images.length,
    scripts: [...document.scripts].filter((script) => !script.src).length,
    turning: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent ?? ''),
  }));
  expect(made).toEqual({ images: 0, scripts: 0, turning: false });
  await expectAccessible(page, 'a received submission with notices');
});

test('a name of a file is text, too', async ({ page, say }) => {
  await begin(page);
  await page.goto(`${home}#/in`);
  const name = '<img src=x onerror=alert(1)>\u202Egnp.json';
  await drop(page, { name, bytes: Buffer.from('{') });
  await expect(page.getByRole('alert')).toContainText('<img src=x onerror=alert(1)>⟦U+202E⟧gnp.json');
  expect(await page.evaluate(() => document.images.length)).toBe(0);
  await expect(page.getByRole('heading', { level: 1, name: say('refused-title') })).toBeVisible();
});

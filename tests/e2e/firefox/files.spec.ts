// Files as they really come back: what is none, what is strange, and what nobody may be made to see.
import { backup, goalPlace, kept, planKey } from '../shelf';
import { bytesOf, misplaced, opened, pattern, refused, rows, type Row } from '../odd';
import { expect, say, test } from './fixture';
import type { Tab } from './tab';

const SHEET = '2026年度下期の目標';

/** What takes long to say is not long in coming. */
const SOON = { intervals: [20, 40, 80, 160, 320] };

/** The page with one plan in it that was opened once, and what it keeps. */
async function begin(tab: Tab): Promise<Record<string, string>> {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  await expect.poll(() => tab.has('textbox', say('field-title'))).toBe(true);
  await tab.go('#/in');
  return tab.stored();
}

async function expectUntouched(tab: Tab, before: Record<string, string>): Promise<void> {
  expect(await tab.stored()).toEqual(before);
  await tab.go('#/plans');
  await expect.poll(() => tab.has('link', SHEET)).toBe(true);
}

/** What the page says about a file that it refuses: its heading, and what stands under each label. */
const told = (tab: Tab): Promise<{ heading: string; under: Record<string, string[]> }> => tab.page.evaluate(() => {
  const rows = [...document.querySelectorAll('main [role=alert] section')].map((section) => [
    section.querySelector('h2')?.textContent?.trim() ?? '',
    [...section.querySelectorAll('p')].map((line) => line.textContent?.trim() ?? ''),
  ]);
  return { heading: document.querySelector('h1')?.textContent?.trim() ?? '', under: Object.fromEntries(rows) };
});

/** Waits until a file is refused, and compares what is said row by row. */
async function expectRefused(tab: Tab, { file, code, line, column, path }: Row): Promise<void> {
  await expect.poll(async () => (await told(tab)).under[say('refused-file')], { ...SOON, message: file }).toEqual([file]);
  const { heading, under } = await told(tab);
  // What could be had of it stands there as well: rescue.spec.ts.
  delete under[say('rescue-title')];
  expect(heading, file).toBe(say('refused-title'));
  const values = { line, column, path };
  const match = (message: string) => [expect.stringMatching(pattern(say, message, values))];
  expect(under, file).toEqual({
    [say('refused-what')]: match(`error-${code}`),
    [say('refused-do')]: match(`error-${code}-do`),
    [say('refused-file')]: [file],
    ...(line > 0 && { [say('refused-place')]: [say('error-place', { line, column })] }),
    ...(path && { [say('refused-path')]: [path] }),
  });
  const shown = await tab.shown('main');
  expect(shown, file).toContain(say('refused-unchanged'));
  expect(shown, file).not.toMatch(/\{ ?\$|undefined|�/);
}

const given = (row: Row) => ({ name: row.file, bytes: bytesOf(row) });

test('chosen, dropped anywhere, or pasted, and refused: what is wrong, where, and what to do', async ({ tab }) => {
  expect(refused.length).toBeGreaterThan(40);
  const before = await begin(tab);
  for (const row of refused) {
    await tab.choose(given(row));
    await expectRefused(tab, row);
  }
  const row = (file: string) => rows.find((each) => each.file === file)!;
  for (const [place, file] of [['', 'truncated.json'], ['#/plans', 'duplicate-key.json'], [goalPlace, 'archive.zip']]) {
    await tab.go(place);
    await expect.poll(async () => (await told(tab)).heading).not.toBe(say('refused-title'));
    await tab.drop(given(row(file)));
    await expectRefused(tab, row(file));
  }
  for (const [text, code] of [['これはただの文です。', 'not-json'], ['送ります deguchi1.abcdefgh お願いします', 'code-cut']]) {
    await tab.replace('open-text', text);
    await tab.press('button', say('open-text-do'));
    await expect.poll(async () => (await told(tab)).under[say('refused-what')], text)
      .toEqual([expect.stringMatching(pattern(say, `error-${code}`, { line: 1, column: 1 }))]);
  }
  await expectUntouched(tab, before);
});

/** The words about a file that could be opened all the same. */
const notices = (tab: Tab) => tab.page.evaluate((name) =>
  [...document.querySelectorAll(`ul[aria-label="${name}"] li`)].map((one) => one.textContent?.trim() ?? ''), say('opened-notices'));

test('strange but readable: opened with a notice, and taken in by nobody; markup and turned words show as text', async ({ tab }) => {
  const before = await begin(tab);
  for (const row of opened) {
    await tab.go('#/in');
    await expect.poll(() => tab.shown('h1'), SOON).toBe(say('open-title'));
    await tab.choose(given(row));
    await expect.poll(() => tab.shown('main'), { ...SOON, message: row.file }).toContain(say('received-read-only'));
    const values: Record<string, string | number> = row.paths ? { count: row.paths.length, paths: row.paths.join(', ') } : {};
    const wanted = (row.notices ?? [row.notice!]).map((notice) => expect.stringMatching(pattern(say, `notice-${notice}`, values)));
    expect(await notices(tab), row.file).toEqual(wanted);
    expect(await tab.shown('main'), row.file).not.toContain('�');
    expect(await tab.shown('main article'), row.file).toContain('運用設計を型にし、2案件で使う');
    expect(await tab.page.$$eval('main textarea', (all) => all.length), row.file).toBe(0);
    expect(await tab.has('button', say('incoming-take')), row.file).toBe(false);
  }
  for (const row of misplaced) {
    await tab.go('#/in');
    await tab.choose(given(row));
    await expect.poll(() => tab.shown('h1'), row.file).toBe(say('incoming-backup'));
    const take = await tab.find('button', say('incoming-take'));
    expect(await take.evaluate((button) => (button as HTMLButtonElement).disabled), row.file).toBe(true);
  }
  await tab.go('#/plans');
  await tab.choose({ name: 'newer.json', bytes: Buffer.from(JSON.stringify({ ...backup(), version: 2, weather: '晴れ' })) });
  await expect.poll(() => notices(tab)).toEqual([
    expect.stringMatching(pattern(say, 'notice-newer', { found: 2, max: 1 })),
    expect.stringMatching(pattern(say, 'notice-unknown-fields', { count: 1, paths: 'weather' })),
  ]);
  expect(await tab.shown('main article')).toContain('SQL Serverの運用設計を型にし、2案件で使う');
  expect(await tab.has('button', say('incoming-take'))).toBe(false);
  await expectUntouched(tab, before);

  await tab.choose(given(rows.find((each) => each.file === 'html-and-bidi.json')!));
  await expect.poll(() => tab.shown('main h1')).toBe('<img src=x onerror=alert(1)> ⟦U+202E⟧ABC⟦U+202C⟧');
  expect(await tab.shown('main')).toContain('</script><script>alert(1)</script>&amp;⟦U+2066⟧x⟦U+2069⟧');
  const made = () => tab.page.evaluate(() => ({
    images: document.images.length,
    scripts: [...document.scripts].filter((script) => !script.src).length,
    turning: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent ?? ''),
  }));
  const nothing = { images: 0, scripts: 0, turning: false };
  expect(await made()).toEqual(nothing);
  // The name of a file is text, too.
  await tab.drop({ name: '<img src=x onerror=alert(1)>\u202Egnp.json', bytes: Buffer.from('{') });
  await expect.poll(() => tab.shown('main [role=alert]')).toContain('<img src=x onerror=alert(1)>⟦U+202E⟧gnp.json');
  expect(await made()).toEqual(nothing);
});

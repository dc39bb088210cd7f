// The canary: a mark in every private text, then every way out of the page. It may be found in the browser's own
// storage and in the owner's backup, where it must sing, and nowhere else.
import { inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { slow } from '../config';
import { expect, home, test } from '../fixture';
import { SealedFiles } from '../pages/sealed';
import { printed } from '../pdf';
import { GOAL, PLAN, backup, contents, goalPlace, stored, taken } from '../shelf';

const MARK = 'zq7canary';
const numbered = (n: number) => `${MARK}${String(n).padStart(3, '0')}`;

/** Words that the format itself fixes; a mark in their place would be no valid file. */
const FIXED = ['kind', 'now', 'aim', 'rule'];

/** A backup with a mark of its own in every private text, ids included, and those marks. */
function marked(): { text: string; marks: string[] } {
  const document = backup();
  const marks: string[] = [];
  const renamed = new Map<string, string>();
  const mark = (value: any, name = ''): any => {
    if (typeof value === 'string') {
      if (FIXED.includes(name)) return value;
      // An id that is used in two places stays one id.
      const known = ['id', 'exit_model'].includes(name) ? renamed.get(value) : undefined;
      const fresh = known ?? numbered(marks.length + 1);
      if (!known) marks.push(fresh);
      renamed.set(value, fresh);
      return fresh;
    }
    if (Array.isArray(value)) return value.map((item) => mark(item, name));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner, key)]));
  };
  for (const { plan, sidecar } of document.plans) {
    plan.own = mark(plan.own);
    for (const goal of plan.goals) goal.private = mark(goal.private);
    if (sidecar) sidecar.fields[`goal/${GOAL}`]['private.essence'] = [{ dot: ['laptop', 13], rank: 16 }, { dot: ['phone', 3], value: mark('another essence') }];
  }
  return { text: JSON.stringify(document), marks };
}

/** Everything that a page lets out by itself, written down as it happens. */
class Outside {
  readonly seen: string[] = [];

  constructor(page: Page) {
    page.on('console', (line) => this.seen.push(`console: ${line.text()}`));
    page.on('pageerror', (error) => this.seen.push(`error: ${error.message} ${error.stack}`));
    page.on('framenavigated', (frame) => this.seen.push(`address: ${frame.url()}`));
    page.on('dialog', (dialog) => this.seen.push(`dialog: ${dialog.message()}`));
    page.context().on('request', (request) => {
      this.seen.push(`request: ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
    });
  }

  /** What can be seen from outside at this moment: title, addresses, history, the tab's own storage, other stores. */
  async look(page: Page, at: string): Promise<void> {
    const now = await page.evaluate(async () => JSON.stringify({
      title: document.title,
      name: window.name,
      address: location.href,
      state: history.state,
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      media: navigator.mediaSession.metadata?.title ?? '',
    }));
    this.seen.push(`${at}: ${now}`);
    const cdp = await page.context().newCDPSession(page);
    this.seen.push(`history: ${JSON.stringify((await cdp.send('Page.getNavigationHistory')).entries)}`);
    await cdp.detach();
  }
}

const clipboard = (page: Page) => page.evaluate(async () => {
  const parts: Record<string, string> = {};
  for (const item of await navigator.clipboard.read()) {
    for (const type of item.types) parts[type] = await (await item.getType(type)).text();
  }
  return parts;
});

/** What can be read off the screen, values of fields and attributes included. */
const shown = (page: Page) => page.evaluate(() => {
  const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) => field.value);
  return [document.documentElement.outerHTML, ...values].join('\n');
});

const places = [
  '', '#/plans', `#/plan/${PLAN}`, `#/plan/${PLAN}/head`, `#/plan/${PLAN}/context`, `#/plan/${PLAN}/new`, goalPlace,
  `${goalPlace}/notes`, `#/plan/${PLAN}/goal/g-mentoring`, `#/plan/${PLAN}/check`, `#/plan/${PLAN}/submit`, '#/received', '#/in',
  `#/plan/${PLAN}/balance`, `#/plan/${PLAN}/guide`, `${goalPlace}/guide`, `${goalPlace}/guide/meaning`, `${goalPlace}/guide/self-check`,
  '#/help', '#/help/private-leak', '#/nowhere',
];

test('nothing private leaves by any way but the owner’s backup', async ({ page, context, say }) => {
  test.setTimeout(180_000 * slow);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const outside = new Outside(page);
  const { text, marks } = marked();
  const out: Record<string, string> = {};

  await page.goto(`${home}#/plans`);
  await page.locator('#open-file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('heading', { level: 1, name: say('incoming-backup') }).waitFor();
  await outside.look(page, 'preview');
  await page.getByRole('button', { name: say('incoming-take') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('plans-title') })).toBeVisible();

  // Typed marks besides the imported ones; the notes are open, so that the marks are on the screen.
  await page.goto(`${home}${goalPlace}/notes`);
  await page.getByRole('button', { name: say('notes-here') }).click();
  const essence = page.getByRole('textbox', { name: say('note-essence'), exact: true });
  await expect(essence).toHaveValue(marks.find((mark) => text.includes(`"essence":"${mark}"`)) ?? 'a mark');
  const typed = ['essence', 'model', 'name'].map((_, at) => numbered(900 + at));
  await essence.fill(`${await essence.inputValue()} ${typed[0]}`);
  await page.getByRole('button', { name: say('note-exit-model-own') }).click();
  await page.getByRole('textbox', { name: say('note-exit-model-own') }).fill(typed[1]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: typed[1] })).toBeChecked();
  await page.goto(`${home}#/plan/${PLAN}/head`);
  const names = page.getByRole('textbox', { name: say('head-names'), exact: true });
  await names.fill(`${await names.inputValue()}\n${typed[2]}`);
  const all = [...marks.filter((mark) => !text.includes(`"exit_model":"${mark}"`)), ...typed];
  const own = marks.find((mark) => text.includes(`"exit_model":"${mark}"`)) ?? '';
  expect(own).not.toBe('');

  // Every screen: looked at from outside, printed.
  for (const place of places) {
    await page.goto(home + place);
    await page.getByRole('main').waitFor();
    await outside.look(page, place);
    out[`paper of ${place || 'the start'}`] = (await printed(page)).join('\n');
  }
  expect(out[`paper of ${goalPlace}/notes`]).toContain(say('print-hint').replace(/\s+/g, ''));

  // The submission: file, clipboard, table, and the screen that shows it.
  await page.goto(`${home}#/plan/${PLAN}/submit`);
  const submission = await taken(page, () => page.getByRole('button', { name: say('submit-take') }).click());
  out['submission'] = submission.name + submission.text;
  await page.getByRole('button', { name: say('submit-copy') }).click();
  await expect(page.getByText(say('submit-copied'))).toBeVisible();
  const copied = await clipboard(page);
  out['copied submission'] = JSON.stringify(copied);
  expect(copied['text/plain']).toContain('deguchi/submission');
  await page.getByRole('button', { name: say('submit-table') }).click();
  await expect(page.getByText(say('submit-table-copied'))).toBeVisible();
  const table = await clipboard(page);
  out['copied table'] = JSON.stringify(table);
  expect(Object.keys(table).sort()).toEqual(['text/html', 'text/plain']);
  out['paper of the submission'] = (await printed(page)).join('\n');
  expect(out['paper of the submission']).toContain('SQLServerの運用設計を型にし');
  out['the screen of the submission'] = await shown(page);
  await page.goto(`${home}#/plan/${PLAN}/check`);
  out['the screen of the check'] = await shown(page);

  // The pictures of the plan as a whole, but for the one of my notes, which cannot be saved.
  await page.goto(`${home}#/plan/${PLAN}/balance`);
  for (const name of ['picture-cascade', 'picture-weights', 'picture-year', 'field-loop']) {
    const svg = await taken(page, () => page.getByRole('button', { name: say('balance-svg', { name: say(name) }) }).click());
    out[name] = svg.name + svg.text;
    expect(out[name]).toContain('<svg');
  }

  // The context: file and link.
  await page.goto(`${home}#/plan/${PLAN}/context`);
  const pack = await taken(page, () => page.getByRole('button', { name: say('give-file') }).click());
  out['context'] = pack.name + pack.text;
  await page.getByRole('button', { name: say('give-link') }).click();
  await expect(page.getByText(say('give-copied'))).toBeVisible();
  const link = (await clipboard(page))['text/plain'];
  const code = link.split('deguchi1.')[1].split('.')[0];
  out['context link'] = link + inflateRawSync(Buffer.from(code, 'base64url')).toString('utf8');
  expect(out['context link']).toContain('deguchi/pack');
  out['the screen of the context'] = await shown(page);

  // What this person handed in, received in the same browser: the tab keeps it.
  await page.goto(`${home}#/in`);
  await page.locator('#open-file').setInputFiles({ name: submission.name, mimeType: 'application/json', buffer: submission.bytes });
  await expect(page.getByText(say('received-read-only'))).toBeVisible();
  await outside.look(page, 'received');
  expect(outside.seen.at(-2)).toContain('deguchi/submission');
  out['the screen of what was received'] = await shown(page);
  out['paper of what was received'] = (await printed(page)).join('\n');

  // Undo, redo, removal, a link with a payload: steps that put words into titles and toasts.
  await page.goto(home + goalPlace);
  await page.getByRole('textbox', { name: say('field-statement'), exact: true }).fill('書き直した。');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: say('incoming-pack') }).waitFor();
  await outside.look(page, 'a link');
  await page.goto(`${home}#/help/hedge`);
  await page.getByRole('button', { name: say('theme-switch') }).click();
  await page.reload();
  await page.getByRole('main').waitFor();
  await outside.look(page, 'after a reload');

  // A sealed backup: neither what is in it nor its passphrase, a mark too, is anywhere, written or opened again.
  const files = new SealedFiles(page, say);
  const passphrase = numbered(950);
  const closed = await files.take(passphrase);
  out['sealed backup'] = closed.name + closed.bytes.toString('latin1');
  await outside.look(page, 'a sealed backup');
  out['the screen after a sealed backup'] = await shown(page);
  const link_ = await files.link('2026年度下期の目標');
  out['sealed link'] = link_.link + Buffer.from(link_.link.split('deguchi1.')[1].split('.')[0], 'base64url').toString('latin1');
  await outside.look(page, 'a sealed link');
  expect(outside.seen.join('\n'), 'the code of a link').not.toContain(link_.code);
  await page.keyboard.press('Escape');
  await files.choose({ name: closed.name, bytes: closed.bytes });
  await files.field.fill(passphrase);
  await files.open.click();
  await page.getByRole('heading', { level: 1, name: say('incoming-backup') }).waitFor();
  await outside.look(page, 'an opened backup');
  out['the screen of an opened backup'] = await shown(page);

  out['what was seen from outside'] = outside.seen.join('\n');
  expect(out['what was seen from outside']).toContain('request: ');
  for (const [way, contents_] of Object.entries(out)) {
    const leaked = [...all, own].filter((mark) => contents_.includes(mark));
    expect(leaked, way).toEqual([]);
    expect(contents_.toLowerCase(), way).not.toContain(MARK);
  }

  // The canary sings where it must: in the browser's own storage, in the backup, in the file for another device.
  await page.goto(`${home}#/plans`);
  const kept = Object.entries(await stored(page)).filter(([, value]) => value.includes(MARK));
  expect(kept.map(([name]) => name)).toEqual([`${new URL(home).pathname}plan/${PLAN}`]);
  const whole = await taken(page, () => page.getByRole('main').getByRole('button', { name: say('backup-take') }).click());
  const moving = page.waitForEvent('download');
  await page.getByRole('button', { name: say('plans-take-named', { title: '2026年度下期の目標' }) }).click();
  const moved = await contents(await moving);
  for (const [way, contents_] of Object.entries({ stored: kept[0][1], backup: whole.text, moved: moved.text })) {
    expect(all.filter((mark) => !contents_.includes(mark)), `missing in ${way}`).toEqual([]);
  }
  expect(whole.name + moved.name).not.toContain(MARK);
  await outside.look(page, 'after the backup');
  expect(outside.seen.join('\n')).not.toContain(MARK);
});

test('hidden notes are on no screen', async ({ page, say }) => {
  const { text } = marked();
  await page.goto(`${home}#/plans`);
  await page.locator('#open-file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: say('incoming-take') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('plans-title') })).toBeVisible();
  await page.goto(`${home}${goalPlace}/notes`);
  await page.getByRole('button', { name: say('notes-here') }).click();
  await expect(page.getByRole('textbox', { name: say('note-essence'), exact: true })).toHaveValue(new RegExp(MARK));
  expect(await shown(page)).toContain(MARK);
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('heading', { name: say('notes-hidden') })).toBeVisible();
  for (const place of places) {
    await page.goto(home + place);
    await page.getByRole('main').waitFor();
    expect(await shown(page), place).not.toContain(MARK);
  }
  await page.reload();
  await page.goto(`${home}${goalPlace}/notes`);
  await expect(page.getByRole('heading', { name: say('notes-hidden') })).toBeVisible();
  expect(await shown(page), 'after a reload').not.toContain(MARK);
});

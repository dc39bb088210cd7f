// What the page keeps in the browser, as it is seen and set from outside: keys, documents, room.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { home, root } from './config';

export const fixtures = join(root, 'tests', 'fixtures');

/** The whole name of a key: the folder that the page lives in, and the name. */
export const key = (name: string) => new URL(home).pathname + name;

/** UTF-16 units that Chromium gives to an origin, keys included. */
export const ROOM = 5_242_880;

type Json = Record<string, any>;

/** The backup with every field filled: its first plan is `p-2026h2`, that plan's first goal `g-patterns`. */
export const backup = (): Json => JSON.parse(readFileSync(join(fixtures, 'backup.v1.json'), 'utf8'));

export const PLAN = 'p-2026h2';
export const GOAL = 'g-patterns';
export const goalPlace = `#/plan/${PLAN}/goal/${GOAL}`;
export const planKey = key(`plan/${PLAN}`);

/** One plan as it stands under its key, with nothing in it that waits to be decided. */
export function kept(change: (plan: Json, document: Json) => void = () => {}): string {
  const { format, version, plans } = backup();
  const document: Json = { format, version, plans: plans.slice(0, 1) };
  document.plans[0].sidecar = { seen: document.plans[0].sidecar.seen, fields: {} };
  change(document.plans[0].plan, document);
  return JSON.stringify(document);
}

/** Another plan, small, under its own id. */
export const small = (id: string, title: string) => kept((plan) => {
  Object.assign(plan, { id, goals: [], own: {}, context: {}, head: { title } });
});

/** What looks into storage needs no more of a page than this. */
export type Inside = Pick<Page, 'evaluate'>;

/** Waits until all that the page fetches by itself has come. */
export const everythingThere = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

/** Everything that the origin holds. */
export const stored = (page: Inside): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** What stands under one whole key; empty where there is nothing. */
export const at = (page: Inside, name: string): Promise<string> => page.evaluate((wanted) => localStorage.getItem(wanted) ?? '', name);

/** Every whole key of the origin. */
export const keys = (page: Inside): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));

/** Opens the page at a place, with these documents under these whole keys. */
export async function openWith(page: Page, documents: Record<string, string>, place = ''): Promise<void> {
  await page.goto(home);
  await page.getByRole('main').waitFor();
  await page.evaluate((all) => {
    for (const [name, text] of Object.entries(all)) localStorage.setItem(name, text);
  }, documents);
  await page.goto(home + place);
  await page.reload();
  await page.getByRole('main').waitFor();
}

/** Fills the origin to the last unit with a key that is not the page's. */
export const fill = (page: Inside): Promise<void> => page.evaluate((room) => {
  const name = 'of another page';
  localStorage.removeItem(name);
  const used = Object.entries({ ...localStorage }).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  localStorage.setItem(name, 'x'.repeat(room - used - name.length));
  try {
    localStorage.setItem('x', '');
  } catch {
    return;
  }
  throw new Error('the browser gives more room than this test knows');
}, ROOM);

/** Gives the room back that `fill` took. */
export const empty = (page: Inside) => page.evaluate(() => localStorage.removeItem('of another page'));

/** Bytes and name of what an act downloads. */
export async function taken(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await act();
  return contents(await download);
}

export async function contents(download: Download): Promise<{ name: string; text: string; bytes: Buffer }> {
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

/** The packs that a profile keeps: the owner's own templates, and those that others gave. */
export async function packs(page: Page): Promise<Json[]> {
  const all = Object.entries(await stored(page));
  return all.filter(([name]) => /^(pack|templates)\//.test(name.slice(key('').length))).map(([, text]) => JSON.parse(text));
}

// Packs from a stranger are only data: shown as they are, or refused with a place, and what is here stays.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { fixture } from '../pages/plans';
import { goalPlace, key, kept, openWith, packs, planKey, stored } from '../shelf';

type Json = Record<string, any>;

const whole = (): Json => JSON.parse(readFileSync(fixture('pack.v1.json'), 'utf8'));
const of = (templates: Json[], more: Json = {}) => {
  const { format, version, language, id, name } = whole();
  return { format, version, language, id, name, templates, ...more };
};
const template = (change: Json = {}): Json => ({ ...whole().templates[0], ...change });

/** What is refused: the key of the sentence, and the path that it names. */
const refused: { what: string; pack: () => Json; code: string; path: string }[] = [
  { what: '10,000 templates', pack: () => of(Array.from({ length: 10_000 }, (_, at) => ({ id: `t-${at}`, goals: [{ levels: [{ title: 'x' }] }] }))), code: 'too-many', path: 'templates[500]' },
  { what: 'one id twice', pack: () => of([template(), template()]), code: 'id-twice', path: 'templates[1].id' },
  { what: 'a giant text', pack: () => of([template({ summary: 'あ'.repeat(1_000_000) })]), code: 'text-too-long', path: 'templates[0].summary' },
  { what: 'a template without a goal', pack: () => of([template({ goals: [] })]), code: 'template-empty', path: 'templates[0].goals' },
  { what: 'an id that is none', pack: () => of([template({ id: '../../plan' })]), code: 'not-an-id', path: 'templates[0].id' },
];

async function open(page: Page, pack: Json): Promise<void> {
  await page.goto(`${home}#/in`);
  await page.locator('#open-file').setInputFiles({ name: 'strange.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pack)) });
}

for (const { what, pack, code, path } of refused) {
  test(`${what} in a pack: refused with its place, and nothing changes`, async ({ page, say }) => {
    await openWith(page, { [planKey]: kept() }, goalPlace);
    const before = await stored(page);
    await open(page, pack());
    await expect(page.getByRole('heading', { level: 1, name: say('refused-title') })).toBeVisible();
    await expect(page.getByRole('alert').getByText(path, { exact: true })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(say(`error-${code}-do`, { max: 500 }).split(/\d/)[0]);
    expect(await stored(page)).toEqual(before);
  });
}

const HTML = '<img src=x onerror="document.title=1"><script>document.title=1</script><a href="https://example.com">x</a>';

test('HTML in a pack is text wherever it is shown: arriving, in the list, when choosing, in the goal', async ({ page, say }) => {
  const text = (pack: Json): Json => JSON.parse(JSON.stringify(pack, (name, value) => (
    typeof value === 'string' && ['name', 'summary', 'author', 'licence', 'ask', 'why', 'blank', 'essence', 'title', 'criterion'].includes(name) ? HTML : value)));
  await openWith(page, { [planKey]: kept() }, goalPlace);
  const title = await page.title();
  const none = async () => {
    await expect(page.locator('main img, main script, main a[href*="example.com"]')).toHaveCount(0);
    expect(await page.title()).not.toBe('1');
  };
  await open(page, text(of([template()], { author: 'x' })));
  await expect(page.getByRole('listitem').filter({ hasText: HTML })).not.toHaveCount(0);
  await none();
  await page.getByRole('button', { name: say('incoming-templates-take') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('templates-title') })).toBeVisible();
  await expect(page.getByText(HTML).first()).toBeVisible();
  await none();
  await page.goto(`${home}${goalPlace.replace(/goal.*/, 'new')}`);
  await page.getByRole('textbox', { name: say('choose-typed') }).fill('onerror');
  await page.getByRole('main').getByRole('button').filter({ hasText: HTML }).first().click();
  await expect(page.getByRole('button', { name: say('adopt-use'), exact: true })).toBeVisible();
  await none();
  await page.getByRole('button', { name: say('adopt-use'), exact: true }).click();
  await expect(page.getByRole('textbox', { name: say('field-title'), exact: true })).toHaveValue(/onerror/);
  await none();
  expect(title).not.toBe('1');
});

test('as many templates as a pack may have are shown, and stay out of the way', async ({ page, say }) => {
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await open(page, of(Array.from({ length: 500 }, (_, at) => template({ id: `t-${at}`, name: `Pattern ${at}` }))));
  await expect(page.getByRole('listitem').filter({ hasText: 'Pattern 499' })).toBeVisible();
  await page.getByRole('button', { name: say('incoming-templates-take') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('templates-title') })).toBeVisible();
  await page.goto(`${home}${goalPlace.replace(/goal.*/, 'new')}`);
  await page.getByRole('textbox', { name: say('choose-typed') }).fill('Pattern 499');
  await expect(page.getByRole('main').getByRole('button').filter({ hasText: 'Pattern 499' })).toBeVisible();
});

test('a stranger’s pack under the id of one that is here replaces nothing unasked', async ({ page, say }) => {
  const mine = template({ version: 3, summary: 'mine' });
  await openWith(page, { [key('pack/mine')]: JSON.stringify(of([mine])) }, '#/templates');
  await open(page, of([{ ...mine, summary: 'theirs' }]));
  await expect(page.getByText(say('stand-changed'))).toBeVisible();
  await page.getByRole('button', { name: say('incoming-templates-take') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('templates-title') })).toBeVisible();
  const [pack] = await packs(page);
  expect(pack.templates.map(({ summary }: Json) => summary)).toEqual(['mine', 'theirs']);
});

test('packs that cannot be read are put aside whole, newer ones are used and not changed', async ({ page, say }) => {
  const unreadable = '{"format": "deguchi/pack", "version": 1, "templates": [{]';
  const newer = JSON.stringify({ ...of([template()]), version: 99, from_later: true });
  await openWith(page, { [key('pack/broken')]: unreadable, [key('pack/newer')]: newer }, '#/templates');
  await expect(page.getByText(say('templates-newer'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('templates-remove') })).toHaveCount(0);
  await expectAccessible(page, 'templates of a newer page');
  const now = await stored(page);
  expect(now[key('pack/newer')]).toBe(newer);
  expect(Object.entries(now).find(([name]) => name.startsWith(key('unreadable/')))?.[1]).toBe(unreadable);
  await page.goto(`${home}#/plans`);
  await expect(page.getByRole('code').filter({ hasText: 'unreadable/pack/broken' })).toBeVisible();
});

// Any static host, any folder, no network: what the page asks for, what it lets run, and what it shares with its neighbours.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test as bare, type BrowserContext, type Page } from '@playwright/test';
import { root } from '../config';
import { expect, home, test } from '../fixture';
import { words } from '../words';
import { everythingThere, goalPlace, kept, key, openWith, PLAN, planKey, stored, taken } from '../shelf';

type Say = (key: string, values?: Record<string, string | number>) => string;

const places = [
  '', '#/plans', `#/plan/${PLAN}/head`, `#/plan/${PLAN}/context`, `#/plan/${PLAN}/new`, goalPlace, `${goalPlace}/notes`,
  `#/plan/${PLAN}/check`, `#/plan/${PLAN}/submit`, '#/received', '#/in', '#/help', '#/help/hedge', '#/nowhere',
];

const statement = (page: Page, say: Say) => page.getByRole('textbox', { name: say('field-statement'), exact: true });

test('everything that is asked for lies in the page’s own folder', async ({ page, context, say, language }) => {
  const asked = new Set<string>();
  context.on('request', (request) => { if (!request.url().startsWith('blob:')) asked.add(request.url()); });
  await openWith(page, { [planKey]: kept() });
  for (const place of places) {
    await page.goto(home + place);
    await page.getByRole('main').waitFor();
  }
  await page.getByRole('button', { name: language === 'ja' ? 'EN' : '日本語', exact: true }).click();
  await expect(page.locator('html')).not.toHaveAttribute('lang', language);
  await page.goto(home);
  await page.getByRole('button', { name: words(language === 'ja' ? 'en' : 'ja')('start-sample') }).click();
  await expect(page).toHaveURL(/\/goal\//);
  expect(asked.size).toBeGreaterThan(8);
  for (const address of asked) {
    expect(address.startsWith(home), address).toBe(true);
    const path = decodeURIComponent(new URL(address).pathname.slice(new URL(home).pathname.length)) || 'index.html';
    expect(readFileSync(join(root, 'dist', path)).length, path).toBeGreaterThan(0);
  }
  expect(say('help')).not.toBe('');
});

test('the policy stands first in the document and forbids what is not the page’s own', async ({ page }) => {
  await page.goto(home);
  const head = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
  expect(head.indexOf('Content-Security-Policy')).toBeLessThan(head.indexOf('<script'));
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const rules = Object.fromEntries((policy ?? '').split(';').map((rule) => {
    const [name, ...sources] = rule.trim().split(/\s+/);
    return [name, sources.join(' ')];
  }));
  expect(rules).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    'connect-src': "'self'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
  });
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test.describe('a script that gets in', () => {
  test.use({ provoked: { console: [/Content Security Policy|violates|Refused to|requires 'TrustedScript' assignment/] } });

  test('is not run, and nothing can be sent away', async ({ page }) => {
    await page.goto(home);
    await page.getByRole('main').waitFor();
    const outcome = await page.evaluate(async () => {
      const stolen = window as unknown as { ran?: string[] };
      stolen.ran = [];
      const script = document.createElement('script');
      let refused = 0;
      try { script.textContent = 'window.ran.push("inline")'; } catch { refused += 1; }
      document.body.append(script);
      const button = document.createElement('button');
      try { button.setAttribute('onclick', 'window.ran.push("handler")'); } catch { refused += 1; }
      document.body.append(button);
      button.click();
      button.remove();
      // In a task of the page's own: what the debugger evaluates may evaluate.
      await new Promise<void>((done) => setTimeout(() => {
        try { (0, eval)('window.ran.push("eval")'); } catch { refused += 1; }
        done();
      }));
      const sent = await fetch('https://elsewhere.example/').then(() => 'sent', () => 'refused');
      return { ran: stolen.ran, sent, refused };
    });
    expect(outcome).toEqual({ ran: [], sent: 'refused', refused: 3 });
  });
});

const wild = [
  '<img src=x onerror="window.hit=1">',
  '</textarea><script>window.hit=1</script>',
  '"><svg onload=window.hit=1>',
  '{{constructor.constructor("window.hit=1")()}}',
  'javascript:window.hit=1',
];

/** Nothing was made of the words but text: no element, no link that runs, nothing that ran. */
async function expectOnlyText(page: Page, at: string): Promise<void> {
  const made = await page.evaluate(() => ({
    hit: 'hit' in window,
    images: document.images.length,
    scripts: [...document.scripts].filter((script) => !script.src).length,
    handlers: [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name))).length,
    links: [...document.querySelectorAll('a')].map((a) => a.href).filter((href) => !href.startsWith(location.href.split('#')[0])),
  }));
  expect(made, at).toEqual({ hit: false, images: 0, scripts: 0, handlers: 0, links: [] });
}

test('words that look like markup are words on every screen', async ({ page, context, say }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const document = kept((plan) => {
    let turn = 0;
    const fill = (value: any): any => {
      if (typeof value === 'string') return wild[turn++ % wild.length];
      if (Array.isArray(value)) return value.map(fill);
      if (value === null || typeof value !== 'object') return value;
      const fixed = /^(id|kind|due|category|links|loop_places|difficulty|direction|permitted_on|period|reviews|by|exit_model|template|ladder|rule)$/;
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fixed.test(name) ? inner : fill(inner)]));
    };
    Object.assign(plan, { head: fill(plan.head), context: fill(plan.context), goals: fill(plan.goals), own: fill(plan.own) });
    plan.goals[0].public.title = wild[0];
  });
  await openWith(page, { [planKey]: document, [key('settings')]: '{"notes":"here"}' });
  for (const place of places) {
    await page.goto(home + place);
    await page.getByRole('main').waitFor();
    await expectOnlyText(page, place);
  }
  await page.goto(home + goalPlace);
  const title = page.getByPlaceholder(say('field-title-hint'));
  await expect(title).toHaveValue(wild[0]);
  for (const words of wild) {
    await title.fill(words);
    await statement(page, say).fill(`${words}等を推進する`);
    await expect(page).toHaveURL(new RegExp(`${goalPlace}$`));
    await expectOnlyText(page, words);
  }
  await page.goto(`${home}#/plan/${PLAN}/submit`);
  await expect(page.getByRole('article').first().getByRole('heading', { level: 2 })).toHaveText(wild[4]);
  await page.getByRole('button', { name: say('submit-copy') }).click();
  await expect(page.getByText(say('submit-copied'))).toBeVisible();
  const submission = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(submission).owner.name).toBe(wild[1]);
  await page.goto(`${home}#/in`);
  await page.locator('#open-text').fill(submission);
  await page.getByRole('button', { name: say('open-text-do') }).click();
  await expect(page.getByText(say('received-read-only'))).toBeVisible();
  await expectOnlyText(page, 'received');
});

test('an address that looks like markup is an address that names nothing', async ({ page, say }) => {
  await page.goto(home);
  for (const words of [...wild, '%3Cimg src=x onerror=window.hit=1%3E']) {
    for (const place of ['#', '#/', '#/plan/', '#/help/', `#/plan/${PLAN}/goal/`]) {
      await page.goto(`${home}${place}${words}`);
      await page.getByRole('main').waitFor();
      await expectOnlyText(page, place + words);
    }
    await page.goto(`${home}#/in/${words}`);
    await expect(page.getByRole('heading', { level: 1, name: say('refused-title') })).toBeVisible();
    await expect(page).toHaveURL(`${home}#/in`);
    await expectOnlyText(page, `#/in/${words}`);
  }
});

test.describe('without a network', () => {
  // The browser asks for the picture in its tab again, and says so itself.
  test.use({ provoked: { console: [/^Failed to load resource: net::ERR_INTERNET_DISCONNECTED$/] } });

  test('the work goes on: written, saved, handed in, kept', async ({ page, context, say }) => {
    await openWith(page, { [planKey]: kept() }, goalPlace);
    await everythingThere(page);
    await context.setOffline(true);
    const missed: string[] = [];
    page.on('requestfailed', (request) => missed.push(request.url()));
    await statement(page, say).fill('通信がなくても書ける。');
    await expect.poll(async () => (await stored(page))[planKey]).toContain('通信がなくても書ける。');
    await page.goto(`${home}#/plan/${PLAN}/new`);
    await page.getByRole('article').getByRole('listitem').getByRole('button').first().click();
    await page.getByRole('button', { name: say('adopt-use') }).click();
    await expect(page).toHaveURL(/\/goal\/(?!g-)/);
    await page.goto(`${home}#/plan/${PLAN}/submit`);
    const submission = await taken(page, () => page.getByRole('button', { name: say('submit-take') }).click());
    expect(JSON.parse(submission.text).goals[0].statement).toBe('通信がなくても書ける。');
    await page.goto(`${home}#/plans`);
    const whole = await taken(page, () => page.getByRole('main').getByRole('button', { name: say('backup-take') }).click());
    expect(JSON.parse(whole.text).plans).toHaveLength(1);
    expect(missed.filter((address) => !address.endsWith('favicon.svg'))).toEqual([]);
  });

  test('help and sample say that they could not be fetched', async ({ page, context, say }) => {
    await openWith(page, { [planKey]: kept() }, goalPlace);
    await everythingThere(page);
    await context.setOffline(true);
    await page.goto(`${home}#/help`);
    await expect(page.getByRole('main').getByRole('article').getByText(say('help-failed'))).toBeVisible();
    await page.goto(`${home}#/`);
    await page.getByRole('button', { name: say('start-sample') }).click();
    await expect(page.getByText(say('sample-failed'))).toBeVisible();
  });
});

bare.describe('a site with neighbours', () => {
  const site = new URL(home).origin;
  const types: Record<string, string> = {
    '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm',
    '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json', '.ftl': 'text/plain', '.txt': 'text/plain', '.md': 'text/plain',
  };

  /** The same page in more folders of the same site, as a host with several copies has it. */
  async function alsoAt(context: BrowserContext, folder: string): Promise<void> {
    await context.route((url) => url.origin === site && url.pathname.startsWith(folder), (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(folder.length)) || 'index.html';
      return route.fulfill({ body: readFileSync(join(root, 'dist', path)), contentType: types[extname(path)] ?? 'text/plain' });
    });
  }

  bare('copies in two folders do not see each other’s plans, and index.html is the same page', async ({ context, page }) => {
    const folders = ['/top/', '/another/copy%20of%20it/', '/some/where/inside/'];
    for (const folder of folders) await alsoAt(context, folder);
    await openWith(page, { [planKey]: kept() });
    const ours = await stored(page);
    for (const folder of folders) {
      await page.goto(`${site}${folder}#/plans`);
      await page.getByRole('main').waitFor();
      await expect(page.getByRole('link', { name: '2026年度下期の目標', exact: true })).toHaveCount(0);
      await page.goto(`${site}${folder}`);
      await page.getByRole('main').getByRole('button').first().click();
      await expect.poll(async () => Object.keys(await stored(page)).filter((name) => name.startsWith(`${folder}plan/`)).length, folder).toBe(1);
    }
    expect(await stored(page)).toMatchObject(ours);
    await page.goto(`${home}index.html#/plans`);
    await expect(page.getByRole('link', { name: '2026年度下期の目標', exact: true })).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(1);
  });
});

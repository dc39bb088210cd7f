// Storage that refuses, is full, or holds what cannot be read: nothing that was written is lost, and the page says so.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { ContextScreen } from '../pages/context';
import { expect, home, test } from '../fixture';
import { PLAN, ROOM, at, empty, fill, goalPlace, kept, key, keys, openWith, planKey, small, stored, taken } from '../shelf';

type Say = (key: string, values?: Record<string, string | number>) => string;

const statement = (page: Page, say: Say) => page.getByRole('textbox', { name: say('field-statement'), exact: true });

/** Writes at the end of a goal's content, as a person does. */
async function write(page: Page, say: Say, words: string): Promise<void> {
  await statement(page, say).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(words);
}

test.describe('storage that the browser refuses', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
      }
    });
  });

  test('is said, and a file of the whole work is offered', async ({ page, say }) => {
    await page.goto(home);
    const banner = page.getByRole('alert').filter({ hasText: say('storage-blocked') });
    await expect(banner).toBeVisible();
    await expectAccessible(page, 'the start with storage refused');

    await page.getByRole('button', { name: say('start-begin') }).click();
    await page.getByRole('textbox', { name: say('context-company'), exact: true }).fill('架空商事');
    await new ContextScreen(page, say).writeOnPage();
    await page.getByRole('button', { name: say('adopt-nothing') }).click();
    await statement(page, say).fill('閉じるまでは、ここに残る。');
    await expect(banner).toBeVisible();

    // To another screen and back: what was written is still on the page.
    const goal = page.url();
    await page.goto(`${home}#/plans`);
    await page.goto(goal);
    await expect(statement(page, say)).toHaveValue('閉じるまでは、ここに残る。');

    const { text, name } = await taken(page, () => banner.getByRole('button', { name: say('backup-take') }).click());
    expect(name).toMatch(/\.json$/);
    const { plan } = JSON.parse(text).plans[0];
    expect(plan.goals[0].public.statement).toBe('閉じるまでは、ここに残る。');
    expect(plan.context.company).toBe('架空商事');
  });

  test('does not stop a received submission, the theme or the language', async ({ page, say, language }) => {
    await page.goto(home);
    await page.getByRole('button', { name: say('theme-switch') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
    const other = language === 'ja' ? 'EN' : '日本語';
    await page.getByRole('button', { name: other, exact: true }).click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', language);
    await expect(page.getByRole('alert')).toBeVisible();
  });
});

test.describe('storage that is full', () => {
  test('the work stays on the page, a whole file is offered, and room that is made is used', async ({ page, say }) => {
    test.slow();
    await openWith(page, { [planKey]: kept() }, goalPlace);
    const before = await at(page, planKey);
    await fill(page);
    await write(page, say, 'もう場所がない。');

    const banner = page.getByRole('alert').filter({ hasText: say('storage-full') });
    await expect(banner).toBeVisible();
    await expect(statement(page, say)).toHaveValue(/もう場所がない。$/);
    expect(await at(page, planKey), 'the last good copy').toBe(before);
    await expectAccessible(page, 'the editor with storage full');

    // It is said on every screen, and the page goes on.
    await page.goto(`${home}#/plans`);
    await expect(banner).toBeVisible();
    await expect(page.getByText(say('not-saved')).first()).toBeVisible();
    await page.goto(home + goalPlace);
    await write(page, say, 'それでも書く。');
    await expect(banner).toBeVisible();

    const file = await taken(page, () => banner.getByRole('button', { name: say('backup-take') }).click());
    const { plan, sidecar } = JSON.parse(file.text).plans[0];
    expect(plan.goals[0].public.statement).toMatch(/もう場所がない。それでも書く。$/);
    expect({ ...plan.goals[0].public, statement: '' }).toEqual({ ...JSON.parse(before).plans[0].plan.goals[0].public, statement: '' });
    expect(plan.own).toEqual(JSON.parse(before).plans[0].plan.own);
    expect(Object.keys(sidecar.seen).length).toBeGreaterThan(0);

    await empty(page);
    await write(page, say, '場所ができた。');
    await expect(banner).toBeHidden();
    await expect.poll(() => at(page, planKey)).toContain('もう場所がない。それでも書く。場所ができた。');
    await page.reload();
    await expect(statement(page, say)).toHaveValue(/場所ができた。$/);
  });
});

test.describe('documents that cannot be read', () => {
  const broken = '{"format":"deguchi/backup","version":1,"plans":[{"plan":{"id":"p-broken","head":{"title":"壊れた \\u30';

  test('are put aside whole, shown, and handed over byte for byte', async ({ page, say }) => {
    test.slow();
    const noPlan = JSON.stringify({ format: 'deguchi/backup', version: 1, plans: [] });
    await openWith(page, { [key('plan/p-broken')]: broken, [key('plan/p-none')]: noPlan, [planKey]: kept() }, '#/plans');
    const section = page.getByRole('main').locator('section').filter({ has: page.getByRole('heading', { name: say('aside-title') }) });
    await expect(section.getByRole('listitem')).toHaveCount(2);
    await expect(section).toContainText('unreadable/p-broken');
    await expectAccessible(page, 'the plans with documents put aside');

    const all = await stored(page);
    expect(all[key('unreadable/p-broken')]).toBe(broken);
    expect(all[key('unreadable/p-none')]).toBe(noPlan);
    expect(Object.keys(all)).not.toContain(key('plan/p-broken'));

    const row = section.getByRole('listitem').filter({ hasText: 'p-broken' });
    const file = await taken(page, () => row.getByRole('button', { name: say('aside-take') }).click());
    expect(file.bytes.equals(Buffer.from(broken, 'utf8')), 'byte for byte').toBe(true);
    expect(file.name).toContain('p-broken');

    // The other plan is fine, and its saving leaves what was put aside alone.
    await page.getByRole('link', { name: '2026年度下期の目標', exact: true }).click();
    await write(page, say, 'ほかは書ける。');
    await expect.poll(() => at(page, planKey)).toContain('ほかは書ける。');
    await page.reload();
    await page.getByRole('main').waitFor();
    expect(await at(page, key('unreadable/p-broken'))).toBe(broken);
  });

  test('that are no text are moved unit for unit, and handed over so', async ({ page, context, say }) => {
    test.slow();
    const odd = kept((plan) => { plan.head.title = '壊れた!ところ'; });
    // A lone surrogate does not survive the way from here into the page: it is put in there.
    const spoil = (tab: Page) => tab.evaluate(([name, text]) => localStorage.setItem(name, text.replace('!', '\uD83D')), [planKey, odd]);
    const units = (name: string) => page.evaluate((wanted) => {
      const text = localStorage.getItem(wanted) ?? '';
      return Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
    }, name);
    const wanted = Array.from({ length: odd.length }, (_, at) => odd[at] === '!' ? 0xD83D : odd.charCodeAt(at));
    await openWith(page, { [planKey]: kept(), [key('plan/p-small')]: small('p-small', '小さな表') }, '#/plans');

    // Another tab leaves it there: the plan that stands here does not take its place unseen.
    const second = await context.newPage();
    await second.goto(home);
    // It has read what is kept: what it finds later is not its own to put aside.
    await second.getByRole('main').waitFor();
    await spoil(second);
    await expect(page.getByRole('listitem').filter({ hasText: `plan/${PLAN}` })).toBeVisible();
    await page.getByRole('link', { name: '2026年度下期の目標', exact: true }).click();
    await write(page, say, 'ここでは読めていた。');
    await expect.poll(() => at(page, planKey)).toContain('ここでは読めていた。');
    expect(await units(key(`unreadable/${PLAN}`))).toEqual(wanted);

    await page.evaluate((name) => localStorage.removeItem(name), key(`unreadable/${PLAN}`));
    await page.goto(`${home}#/help`);
    await spoil(page);
    await page.reload();
    await page.goto(`${home}#/plans`);
    await expect(page.getByRole('link', { name: '小さな表', exact: true })).toBeVisible();
    expect(await units(key(`unreadable/${PLAN}`))).toEqual(wanted);
    // The journal brings the plan itself back, beside what was put aside.
    await expect.poll(() => at(page, planKey)).toContain('ここでは読めていた。');

    const row = page.getByRole('listitem').filter({ hasText: `unreadable/${PLAN}` });
    const { bytes } = await taken(page, () => row.getByRole('button', { name: say('aside-take') }).click());
    const out = Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16LE(at * 2));
    expect(out).toEqual([0xFEFF, ...wanted]);
  });

  test('do not push out what was put aside before them', async ({ page }) => {
    const older = '{"an older one":';
    await openWith(page, { [key('unreadable/p-broken')]: older, [key('plan/p-broken')]: broken }, '#/plans');
    const all = await stored(page);
    expect(all[key('unreadable/p-broken')]).toBe(older);
    expect(Object.values(all)).toContain(broken);
    await expect(page.getByRole('listitem').filter({ hasText: 'p-broken' })).toHaveCount(2);
  });

  test('stay where they are while there is no room beside them', async ({ page, say }) => {
    test.slow();
    const large = `{"format":${'長'.repeat(ROOM * 0.6)}`;
    await openWith(page, { [key('plan/p-broken')]: large, [planKey]: kept() }, '#/plans');
    const row = page.getByRole('listitem').filter({ hasText: 'p-broken' });
    const file = await taken(page, () => row.getByRole('button', { name: say('aside-take') }).click());
    expect(file.text.length).toBe(large.length);
    expect((await at(page, key('plan/p-broken'))).length).toBe(large.length);
    await page.getByRole('button', { name: say('plans-new') }).click();
    await page.getByRole('textbox', { name: say('context-company'), exact: true }).fill('架空商事');
    const fresh = key(`plan/${page.url().split('/plan/')[1].split('/')[0]}`);
    await expect.poll(() => at(page, fresh)).toContain('架空商事');
    expect((await at(page, key('plan/p-broken'))).length).toBe(large.length);
  });
});

test('a plan of a newer version that this one cannot read at all stays where it is', async ({ page }) => {
  const newer = '{"format":"deguchi/backup","version":99,"plans":"in another shape"}';
  await openWith(page, { [key('plan/p-later')]: newer, [planKey]: kept() }, '#/plans');
  await expect(page.getByRole('listitem').filter({ hasText: 'plan/p-later' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'plan/p-later' })).toBeVisible();
  expect((await stored(page))[key('plan/p-later')]).toBe(newer);
});

test('a plan that a newer version wrote can be read only, and its bytes stay', async ({ page, say }) => {
  test.slow();
  const newer = kept((plan, document) => {
    document.version = 2;
    plan.mood = '晴れ';
  });
  await openWith(page, { [planKey]: newer, [key('plan/p-small')]: small('p-small', '小さな表') }, goalPlace);
  await expect(page.getByText(say('read-only-newer'))).toBeVisible();
  await expect(statement(page, say)).toHaveAttribute('readonly', '');
  await expect(statement(page, say)).toHaveValue(/担当する3案件/);
  await statement(page, say).click();
  await page.keyboard.insertText('書けない');
  await page.keyboard.press('Control+z');
  await expectAccessible(page, 'the editor, read only');

  await page.goto(`${home}#/plans`);
  await page.getByRole('button', { name: say('plans-remove-named', { title: '2026年度下期の目標' }) }).click();
  await expect(page.getByText(say('plans-locked'))).toBeVisible();
  await page.goto(`${home}#/plan/${PLAN}/submit`);
  await taken(page, () => page.getByRole('button', { name: say('submit-take') }).click());

  // The other plan is written; this one is not.
  await page.goto(`${home}#/plan/p-small/context`);
  await page.getByRole('textbox', { name: say('context-company'), exact: true }).fill('架空商事');
  await expect.poll(() => at(page, key('plan/p-small'))).toContain('架空商事');
  await page.reload();
  await page.getByRole('main').waitFor();
  expect(await at(page, planKey)).toBe(newer);
});

for (const damaged of ['{"theme":', 'null', '[]', '{"notes":"somewhere","theme":7}']) {
  test(`settings that read ${damaged} keep nobody from writing`, async ({ page, say, language }) => {
    await openWith(page, { [key('settings')]: damaged, [planKey]: kept() }, goalPlace);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await write(page, say, '設定がなくても書ける。');
    await expect.poll(() => at(page, planKey)).toContain('設定がなくても書ける。');
    await page.getByRole('button', { name: say('theme-switch') }).click();
    const theme = await page.locator('html').getAttribute('data-theme');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? 'set');
  });
}

test.describe('the last quarter of a second', () => {
  /** Stops the page's timers, so that nothing but the leaving itself can have written. */
  async function writeAndStop(page: Page, say: Say): Promise<void> {
    await openWith(page, { [planKey]: kept() }, goalPlace);
    await statement(page, say).click();
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await write(page, say, '最後の一文。');
    expect(await at(page, planKey), 'not yet written').not.toContain('最後の一文。');
  }
  const another = async (page: Page) => {
    const next = await page.context().newPage();
    await next.goto(home);
    return at(next, planKey);
  };

  test('survives a reload', async ({ page, say }) => {
    await writeAndStop(page, say);
    await page.reload();
    expect(await at(page, planKey)).toContain('最後の一文。');
  });

  test('survives leaving for another page', async ({ page, say }) => {
    await writeAndStop(page, say);
    await page.goto('about:blank');
    expect(await another(page)).toContain('最後の一文。');
  });

  test('survives closing the tab', async ({ page, say }) => {
    await writeAndStop(page, say);
    const closed = page.waitForEvent('close');
    const other = await page.context().newPage();
    await page.close({ runBeforeUnload: true });
    await closed;
    await other.goto(home);
    expect(await at(other, planKey)).toContain('最後の一文。');
  });
});

test('documents of other pages on the origin are left alone', async ({ page, say }) => {
  const others = { settings: '{"theme":"dark"}', [`/plan/${PLAN}`]: 'theirs', '/some/plan/p-1': kept(), '/some/where-else/settings': '1' };
  await openWith(page, { ...others, [planKey]: kept() }, goalPlace);
  await write(page, say, '自分のところだけ。');
  await expect.poll(() => at(page, planKey)).toContain('自分のところだけ。');
  await page.goto(`${home}#/plans`);
  await page.getByRole('button', { name: say('plans-remove-named', { title: '2026年度下期の目標' }) }).click();
  await expect.poll(() => keys(page)).not.toContain(planKey);
  expect(await stored(page)).toMatchObject(others);
});

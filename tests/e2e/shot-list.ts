// What `make shots` takes a picture of. Add a row; nothing else.
import type { Page } from '@playwright/test';
import { home } from './config';
import { PLAN, fill, key, small } from './shelf';
import { files } from './shot-files';
import { fixture, guided, house, lived, odd, opens, rough, table, write, writtenTwice, type Stage } from './shot-ways';

export interface Shot {
  name: string;
  /** The place in the page; `GOAL` in it is the sample's first goal. */
  at: string;
  /** What the browser keeps: the sample plan, unless it says otherwise. */
  keeps?: 'nothing' | 'empty plan' | 'sample';
  settings?: Record<string, unknown>;
  /** The way from the place to the picture. */
  go?: (stage: Stage) => Promise<void>;
  /** The whole length of the page, not only the first window of it. */
  whole?: boolean;
  before?: (page: Page) => Promise<void>;
  /** Makes another plan of the sample before it is kept. */
  change?: (plan: Json) => void;
  /** Other documents that are kept, by key. */
  more?: Record<string, string>;
}

type Json = Record<string, any>;

const plan = `#/plan/${PLAN}`;

/** The palette, with something typed into it. */
function palette(ja: string, en = ja): Shot['go'] {
  return async ({ page, say, language }) => {
    await page.getByRole('banner').getByRole('button', { name: say('commands'), exact: true }).click();
    await page.getByRole('dialog').getByRole('combobox').fill(language === 'ja' ? ja : en);
  };
}

const prepares: Shot['go'] = async ({ page }) => {
  await page.locator('.agenda .btn').nth(2).click();
  await page.locator('.prepare').waitFor();
};

const runs: Shot['go'] = async (stage) => {
  await prepares(stage);
  await stage.page.getByRole('link', { name: stage.say('session-run'), exact: true }).click();
  await stage.page.getByRole('button', { name: stage.say('run-start'), exact: true }).click();
};

export const shots: Shot[] = [
  ...files,
  { name: 'start', at: '', keeps: 'nothing' },
  { name: 'start-with-plans', at: '' },
  { name: 'sessions', at: '#/sessions', keeps: 'nothing' },
  { name: 'session-prepare', at: '#/sessions', keeps: 'nothing', go: prepares, whole: true },
  { name: 'session-run', at: '#/sessions', keeps: 'nothing', go: runs },
  { name: 'context-empty', at: `${plan}/context`, keeps: 'empty plan', whole: true },
  { name: 'context-filled', at: `${plan}/context`, whole: true },
  {
    name: 'context-table', at: `${plan}/context`,
    go: async ({ page, say, language }) => {
      await page.getByRole('button', { name: say('context-paste') }).click();
      await page.getByRole('textbox', { name: say('table-label') }).fill(table[language]);
    },
  },
  {
    name: 'context-replace', at: `${plan}/context`,
    change: ({ context }) => { context.objectives.pop(); context.figures[0].amount = 1; },
    go: async ({ page, say }) => page.getByRole('button', { name: say('context-sample') }).click(),
  },
  {
    name: 'context-link', at: `${plan}/context`,
    go: async ({ page, say }) => {
      await page.getByRole('button', { name: say('give-link') }).click();
      await page.locator('#given-link').scrollIntoViewIfNeeded();
    },
  },
  { name: 'context-house', at: `${plan}/context`, whole: true, change: (whole) => { whole.house = house; } },
  { name: 'check-required', at: `${plan}/check`, whole: true, change: (whole) => { whole.house = house; whole.goals[0].public.criterion = ''; } },
  { name: 'head', at: `${plan}/head`, whole: true },
  { name: 'head-empty', at: `${plan}/head`, keeps: 'empty plan', whole: true },
  {
    name: 'head-wrong', at: `${plan}/head`,
    change: ({ head }) => { [head.period.from, head.period.to] = [head.period.to, head.period.from]; head.categories = [{ id: 'c-own', name: '' }]; },
    go: async ({ page }) => page.locator('#period-to').focus(),
  },
  { name: 'new-goal', at: `${plan}/new`, whole: true },
  { name: 'new-goal-first', at: `${plan}/new`, keeps: 'empty plan' },
  {
    name: 'template', at: `${plan}/new`, whole: true,
    go: async ({ page }) => page.getByRole('article').getByRole('listitem').getByRole('button').first().click(),
  },
  { name: 'template-none', at: `${plan}/new`, go: async ({ page, say }) => page.getByRole('textbox', { name: say('choose-typed') }).fill('zzz') },
  {
    name: 'template-beside', at: `${plan}/new`, whole: true,
    go: async ({ page, say }) => {
      for (const at of [0, 1]) await page.getByRole('article').getByRole('checkbox').nth(at).check();
      await page.getByRole('button', { name: say('choose-compare') }).click();
    },
  },
  { name: 'guide-entrance', at: `${plan}/guide`, keeps: 'empty plan' },
  { name: 'guide-need', at: `${plan}/guide`, go: ({ page }) => page.getByRole('main').getByRole('button').first().click() },
  { name: 'guide-made', at: `${plan}/guide`, go: ({ page }) => page.getByRole('main').getByRole('button').nth(1).click() },
  {
    name: 'guide-template', at: `${plan}/guide`, keeps: 'empty plan', whole: true,
    go: async ({ page, say }) => {
      await page.getByRole('main').getByRole('button').first().click();
      await page.getByRole('main').getByRole('button', { name: say('guide-later') }).click();
    },
  },
  { name: 'guide-slot', at: `${plan}/guide`, keeps: 'empty plan', go: (stage) => guided(stage, 2) },
  { name: 'guide-figures', at: `${plan}/guide`, keeps: 'empty plan', whole: true, go: (stage) => guided(stage, 6) },
  { name: 'guide-actions', at: `${plan}/goal/GOAL/guide/actions`, whole: true },
  { name: 'guide-showing', at: `${plan}/goal/GOAL/guide/showing`, whole: true },
  { name: 'guide-serve', at: `${plan}/goal/GOAL/guide/serve`, whole: true },
  { name: 'guide-meaning', at: `${plan}/goal/GOAL/guide/meaning`, settings: { notes: 'here' } },
  { name: 'guide-strength', at: `${plan}/goal/GOAL/guide/strength`, settings: { notes: 'here' }, whole: true },
  { name: 'guide-self-check', at: `${plan}/goal/GOAL/guide/self-check`, settings: { notes: 'here' }, whole: true },
  { name: 'guide-own-unasked', at: `${plan}/goal/GOAL/guide/meaning`, whole: true },
  { name: 'guide-done', at: `${plan}/goal/GOAL/guide`, whole: true },
  { name: 'guide-blank', at: `${plan}/goal/GOAL/guide/statement` },
  { name: 'editor', at: `${plan}/goal/GOAL` },
  { name: 'editor-whole', at: `${plan}/goal/GOAL`, whole: true },
  { name: 'editor-findings', at: `${plan}/goal/GOAL`, go: write },
  {
    name: 'editor-note', at: `${plan}/goal/GOAL`,
    go: async (stage) => {
      await write(stage);
      const { page, say, size } = stage;
      if (size === 'phone') await page.getByRole('navigation', { name: say('phone-bar') }).getByRole('button').last().click();
      else await page.getByRole('complementary', { name: say('notes') }).getByRole('button', { expanded: false }).first().click();
    },
  },
  {
    name: 'editor-outline', at: `${plan}/goal/GOAL`,
    go: async ({ page, say, size }) => {
      if (size === 'phone') await page.getByRole('button', { name: say('phone-outline') }).click();
    },
  },
  {
    name: 'editor-kpi-open', at: `${plan}/goal/GOAL`,
    go: async ({ page, say }) => {
      await page.getByRole('button', { name: say('kpi-more') }).first().click();
      await page.getByRole('button', { name: say('kpi-remove') }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'editor-links', at: `${plan}/goal/GOAL`,
    go: async ({ page, say }) => page.getByRole('button', { name: say('links-choose') }).click(),
  },
  {
    name: 'editor-removed', at: `${plan}/goal/GOAL`,
    go: async ({ page, say }) => page.getByRole('button', { name: say('goal-remove') }).click(),
  },
  {
    name: 'editor-blank', at: `${plan}/new`, whole: true,
    go: async ({ page, say }) => page.getByRole('button', { name: say('adopt-nothing') }).click(),
  },
  {
    name: 'editor-kinds', at: `${plan}/goal/GOAL`, whole: true,
    change: ({ goals: [{ public: face, private: own }] }) => {
      const [first, second, third] = face.kpis;
      Object.assign(first, { kind: 'milestone', steps: ['A', 'B', 'C'], target: undefined });
      Object.assign(second, { target: undefined, baseline: undefined });
      Object.assign(third, { kind: 'yes-no', target: undefined });
      own.suggestions = { [second.id]: '2' };
    },
    go: async ({ page, say }) => {
      await page.getByRole('button', { name: say('kpi-more') }).first().click();
      await page.getByText(say('extras-frame'), { exact: true }).click();
      await page.getByText(say('field-supplement'), { exact: true }).click();
    },
  },
  {
    name: 'editor-wrong', at: `${plan}/goal/GOAL`,
    change: ({ goals }) => { goals[1].public.weight = 90; },
    go: async ({ page, say, language }) => {
      const target = page.getByRole('textbox', { name: say('kpi-target'), exact: true }).first();
      await target.fill(language === 'ja' ? '六つ' : 'six');
      await target.blur();
      await page.getByRole('alert').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'editor-fields', at: `${plan}/goal/GOAL`, whole: true,
    // What stands in a measure's fields is held against each other and against the period.
    change: ({ goals }) => {
      const { kpis, actions } = goals[0].public;
      Object.assign(kpis[0], { baseline: 30, target: 20, unit: '', due: '2028-03-31' });
      actions[0].due = '2025-03-31';
    },
    go: async ({ page, say, size }) => { if (size === 'desktop') await page.getByRole('button', { name: say('rule-target-not-better-name') }).first().click(); },
  },
  { name: 'editor-settled', at: `${plan}/goal/GOAL`, change: ({ goals }) => { goals.shift(); } },
  {
    name: 'editor-many', at: `${plan}/goal/GOAL`,
    change: (each) => {
      each.goals = Array.from({ length: 12 }, (_, at) => {
        const goal = structuredClone(each.goals[at % each.goals.length]);
        return { ...goal, id: at === 0 ? goal.id : `g-${at}`, public: { ...goal.public, weight: 8 } };
      });
    },
    go: async ({ page, say, size }) => {
      if (size === 'phone') await page.getByRole('button', { name: say('phone-outline') }).click();
    },
  },
  { name: 'notes-nowhere', at: `${plan}/goal/GOAL/notes`, settings: { notes: 'nowhere' } },
  { name: 'notes-choice', at: `${plan}/goal/GOAL/notes` },
  { name: 'notes-open', at: `${plan}/goal/GOAL/notes`, settings: { notes: 'here' }, whole: true },
  { name: 'notes-hidden', at: `${plan}/goal/GOAL/notes`, settings: { notes: 'here', hide_notes: true } },
  { name: 'notes-elsewhere', at: `${plan}/goal/GOAL/notes`, settings: { notes: 'elsewhere' } },
  { name: 'balance', at: `${plan}/balance`, whole: true },
  { name: 'balance-notes', at: `${plan}/balance`, settings: { notes: 'here' }, whole: true },
  { name: 'balance-hidden', at: `${plan}/balance`, settings: { notes: 'here', hide_notes: true }, whole: true },
  { name: 'balance-empty', at: `${plan}/balance`, keeps: 'empty plan' },
  {
    name: 'balance-many', at: `${plan}/balance`, whole: true,
    change: (each) => {
      each.goals = Array.from({ length: 12 }, (_, at) => {
        const goal = structuredClone(each.goals[at % each.goals.length]);
        return { ...goal, id: at === 0 ? goal.id : `g-${at}`, public: { ...goal.public, weight: 10 } };
      });
      each.head.reviews = {};
    },
  },
  {
    name: 'balance-words', at: `${plan}/balance`, settings: { notes: 'here' }, whole: true,
    go: async ({ page, say }) => {
      for (const button of await page.getByRole('button', { name: say('balance-words') }).all()) await button.click();
    },
  },
  { name: 'check', at: `${plan}/check`, whole: true },
  {
    name: 'check-noticed', at: `${plan}/check`, whole: true,
    change: (each) => {
      each.goals = Array.from({ length: 9 }, (_, at) => {
        const goal = structuredClone(each.goals[at % each.goals.length]);
        return { ...goal, id: at === 0 ? goal.id : `g-${at}`, public: { ...goal.public, weight: at + 3 } };
      });
      each.head.reviews = {};
    },
  },
  {
    name: 'history', at: `${plan}/goal/GOAL`, settings: { notes: 'here' }, whole: true,
    go: lived,
  },
  { name: 'history-empty', at: `${plan}/history` },
  { name: 'both-banner', at: `${plan}/goal/GOAL`, go: writtenTwice },
  {
    name: 'both', at: `${plan}/goal/GOAL`, settings: { notes: 'here' }, whole: true,
    go: async (shot) => {
      await writtenTwice(shot);
      await shot.page.goto(shot.page.url().replace(/goal\/.*/, 'both'));
      await shot.page.getByRole('heading', { level: 1, name: shot.say('both-title') }).waitFor();
    },
  },
  { name: 'both-none', at: `${plan}/both` },
  { name: 'check-empty', at: `${plan}/check`, keeps: 'empty plan' },
  { name: 'submit', at: `${plan}/submit`, whole: true },
  { name: 'submit-empty', at: `${plan}/submit`, keeps: 'empty plan', whole: true },
  {
    name: 'submit-taken', at: `${plan}/submit`, whole: true,
    go: async ({ page, say }) => page.getByRole('button', { name: say('submit-take') }).click(),
  },
  {
    name: 'submit-found', at: `${plan}/submit`, settings: { notes: 'here' },
    change: ({ goals: [{ public: face, private: own }] }) => { face.statement += own.essence; },
    go: async ({ page, say }) => page.getByText(say('submit-fingerprint')).scrollIntoViewIfNeeded(),
  },
  {
    name: 'submit-gaps', at: `${plan}/submit`,
    change: ({ goals }) => {
      for (const { public: face } of goals) {
        face.title = '';
        for (const kpi of face.kpis) kpi.target = undefined;
      }
    },
  },
  {
    name: 'submit-bytes', at: `${plan}/submit`,
    go: async ({ page, say }) => {
      await page.getByText(say('submit-fingerprint')).scrollIntoViewIfNeeded();
      await page.getByRole('region', { name: say('submit-bytes') }).last().hover();
    },
  },
  { name: 'received', at: '#/plans', keeps: 'nothing', whole: true, go: opens(fixture('submission.v1.json')) },
  { name: 'received-none', at: '#/received', keeps: 'nothing' },
  { name: 'received-notices', at: '#/plans', keeps: 'nothing', go: opens(odd('html-and-bidi.json')) },
  { name: 'plans', at: '#/plans', whole: true },
  {
    name: 'plans-many', at: '#/plans',
    more: { 'plan/p-2': small('p-2', ''), 'plan/p-3': small('p-3', '2026年度下期 データ基盤課の目標シート（提出前の下書き、読み合わせ用）') },
  },
  {
    name: 'plans-rename', at: '#/plans',
    more: { 'plan/p-2': small('p-2', '2026') },
    go: async ({ page, say }) => page.getByRole('button', { name: say('plans-rename-named', { title: '2026' }), exact: true }).click(),
  },
  {
    name: 'plans-archived', at: '#/plans',
    more: { 'plan/p-2': small('p-2', '2026') },
    go: async ({ page, say }) => {
      await page.getByRole('button', { name: say('plans-archive-named', { title: '2026' }), exact: true }).click();
      await page.getByText(say('plans-away', { count: 1 }), { exact: true }).click();
    },
  },
  { name: 'plans-none', at: '#/plans', keeps: 'nothing' },
  {
    name: 'settings', at: '#/settings', whole: true, settings: { rules_off: ['hedge'] },
  },
  { name: 'keys', at: '#/keys', whole: true },
  { name: 'palette', at: `${plan}/goal/GOAL`, go: palette('') },
  { name: 'palette-typed', at: `${plan}/goal/GOAL`, go: palette('の', 'goal') },
  { name: 'palette-none', at: `${plan}/goal/GOAL`, go: palette('xyzzy') },
  {
    name: 'editor-order', at: `${plan}/goal/GOAL`,
    go: async ({ page, say, size }) => {
      if (size === 'phone') await page.getByRole('button', { name: say('phone-outline') }).click();
      const handles = page.getByRole('complementary').getByRole('listitem').locator('.grip');
      await handles.nth(0).hover();
      await page.mouse.down();
      const box = await handles.nth(2).boundingBox();
      if (box) await page.mouse.move(box.x + 8, box.y + box.height, { steps: 4 });
    },
  },
  {
    name: 'plans-aside', at: '#/plans', whole: true,
    before: async (page) => { await page.evaluate((name) => localStorage.setItem(name, '{"format":'), key('plan/p-broken')); },
  },
  {
    name: 'roll', at: '#/plans',
    go: async ({ page, say }) => page.getByRole('main').getByRole('button', { name: say('plans-roll') }).first().click(),
  },
  {
    name: 'contexts', at: '#/plan/p-small/context', more: { 'plan/p-small': small('p-small', '小さな表') },
    go: async ({ page, say }) => page.getByRole('button', { name: say('contexts-choose') }).click(),
  },
  { name: 'keep', at: `${plan}/goal/GOAL/keep`, whole: true },
  { name: 'templates', at: `${plan}/goal/GOAL/keep`, whole: true, go: ({ page, say }) => page.getByRole('button', { name: say('keep-do') }).click() },
  {
    name: 'template-edit', at: `${plan}/goal/GOAL/keep`, whole: true,
    go: async ({ page, say }) => {
      await page.getByRole('button', { name: say('keep-do') }).click();
      await page.getByRole('link', { name: say('templates-edit') }).click();
    },
  },
  { name: 'templates-none', at: '#/templates' },
  { name: 'incoming-templates', at: '#/plans', keeps: 'nothing', whole: true, go: opens(fixture('pack.v1.json')) },
  {
    name: 'templates-given', at: '#/plans', keeps: 'nothing', whole: true,
    go: async (stage) => {
      await opens(fixture('pack.v1.json'))(stage);
      await stage.page.getByRole('button', { name: stage.say('incoming-templates-take') }).click();
      await stage.page.getByRole('heading', { level: 1, name: stage.say('templates-title') }).waitFor();
    },
  },
  { name: 'incoming-error', at: '#/plans', keeps: 'nothing', whole: true, go: opens(odd('duplicate-key.json')) },
  { name: 'help', at: '#/help' },
  { name: 'help-rule', at: '#/help/hedge' },
  { name: 'help-nothing', at: '#/help/none' },
  { name: 'nothing-here', at: '#/plan/p-gone' },
  { name: 'goal-gone', at: `${plan}/goal/g-gone` },
  {
    name: 'storage-blocked', at: '', keeps: 'nothing',
    before: async (page) => {
      await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } }));
    },
  },
  {
    name: 'storage-full', at: `${plan}/goal/GOAL`,
    go: async (stage) => {
      await fill(stage.page);
      const content = stage.page.getByRole('textbox', { name: stage.say('field-statement'), exact: true });
      await content.fill(rough[stage.language].statement.repeat(9));
      await content.blur();
      await stage.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'stopped', at: `${plan}/goal/GOAL`,
    go: async ({ page }) => { await page.evaluate(() => document.getElementById('stopped')?.removeAttribute('hidden')); },
  },
  {
    name: 'file-offer', at: `${plan}/new`, keeps: 'empty plan', settings: { file_offered: false },
    go: async (stage) => {
      await stage.page.getByRole('button', { name: stage.say('adopt-nothing') }).click();
      await write(stage);
      await stage.page.getByText(stage.say('file-offer')).waitFor();
    },
  },
  {
    name: 'read-only', at: `${plan}/goal/GOAL`,
    before: async (page) => {
      const first = await page.context().newPage();
      await first.goto(`${home}${plan}/context`);
      await first.getByRole('main').waitFor();
    },
  },
];

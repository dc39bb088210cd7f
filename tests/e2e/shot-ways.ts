// The ways from a place of the page to a picture of it, and what is put there on the way.
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { root } from './config';
import { Guide } from './pages/guide';
import { catalogue, type Language, type Say } from './words';

export interface Stage {
  page: Page;
  say: Say;
  language: Language;
  size: 'desktop' | 'phone';
  /** The id of the sample's first goal. */
  goal: string;
}

export const odd = (file: string) => join(root, 'tests', 'fixtures', 'odd', file);
export const fixture = (file: string) => join(root, 'tests', 'fixtures', file);
export const opens = (file: string) => ({ page }: Stage) => page.locator('#open-file').setInputFiles(file);

/** A house style with all its parts, switched on. */
export const house = {
  name: 'A',
  words: {
    terms: [{ word: '分室', meaning: '顧客先に置く当社の作業場所' }],
    allowed: ['Improve Hub', '改善推進室'], hedges: ['前広に', 'where sensible'], endless_verbs: ['磨き上げる', 'elevate'], customers: ['青葉商事'],
  },
  required: ['criterion', 'difficulty', 'support'],
};

/** A goal as one writes it at first: half of its words are ones that the assistant asks about. */
export const rough = {
  ja: { title: '業務改善を推進する', statement: '課内への展開を図り、品質向上等に努める。必要に応じて見直しを行う。', kpi: '改善の件数' },
  en: { title: 'Promote process improvement', statement: 'Work on improving quality etc. and drive the roll-out as appropriate.', kpi: 'Improvements' },
};

/** What somebody copied from Excel, with a row that nobody understands. */
export const table = {
  ja: '区分\t項目\t金額\t単位\t内容\n会社\t売上\t600,000\t千円\t\n課\t\t\t\t基盤の運用を型にする\n？\t\t\t\t何だろう',
  en: 'level\tname\tamount\tunit\ttext\nCompany\tSales\t600,000\tthousand yen\t\nSection\t\t\t\tTurn operation into patterns\n?\t\t\t\tWhat is this',
};

export async function write({ page, say, language }: Stage): Promise<void> {
  await page.getByPlaceholder(say('field-title-hint')).fill(rough[language].title);
  const content = page.getByRole('textbox', { name: say('field-statement'), exact: true });
  await content.fill(rough[language].statement);
  await content.blur();
  await page.getByRole('status').filter({ hasText: /[1-9]/ }).first().waitFor({ state: 'attached' });
}

/** Some questions into the first template: the example answers are given. */
export async function guided({ page, say, language }: Stage, questions: number): Promise<void> {
  const main = page.getByRole('main');
  const [{ name, interview }] = catalogue(language).templates;
  await main.getByRole('button').first().click();
  await main.getByRole('button', { name: say('guide-later') }).click();
  await (await new Guide(page, say).template(name)).click();
  for (const { ask, example } of interview.slice(0, questions)) {
    await main.getByRole('heading', { level: 1, name: ask }).waitFor();
    await main.getByRole('textbox').fill(example);
    await main.getByRole('button', { name: say('guide-next'), exact: true }).click();
  }
}

/** Another tab wrote in two fields that stand here otherwise, and removed a goal that was changed here. */
export async function writtenTwice({ page, say }: Stage): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const plan = location.hash.split('/')[2];
    const name = `${location.pathname}plan/${plan}`;
    const [{ plan: document }] = JSON.parse(localStorage.getItem(name) ?? '').plans;
    const [first, second] = document.goals;
    first.public.title = `${first.public.title.slice(0, -4)}…`;
    first.public.statement = first.public.statement.replace(/\d/g, '9');
    const written = [{ dot: ['there', 1], rank: 9 }];
    const fields: Record<string, unknown> = { [`goal/${first.id}`]: { title: written, statement: written } };
    if (second) {
      document.goals = document.goals.filter((goal: { id: string }) => goal.id !== second.id);
      fields[`goal/${second.id}`] = { id: written };
    }
    const whole = { plan, document, sidecar: { seen: { there: 1 }, fields } };
    new BroadcastChannel(`${location.pathname}tabs`).postMessage(JSON.stringify({ version: 1, whole }));
  });
  await page.getByRole('link', { name: say('both-open') }).waitFor();
}

/** A goal that was written at several moments of one morning, as its history shows it. */
export async function lived({ page, say }: Stage): Promise<void> {
  await page.clock.install({ time: new Date('2026-10-05T09:00:00+09:00') });
  await page.reload();
  const statement = page.getByRole('textbox', { name: say('field-statement'), exact: true });
  const before = await statement.inputValue();
  for (const end of ['', before.slice(10, 25), before.slice(30, 60)]) {
    await statement.fill(before + end);
    await page.clock.runFor(700_000);
  }
  await page.getByRole('textbox', { name: say('field-title'), exact: true }).press('End');
  await page.keyboard.type(' +1');
  await page.clock.runFor(1_000);
  await page.goto(page.url().replace(/goal\/.*/, 'history'));
  await page.getByRole('heading', { level: 1, name: say('history-title') }).waitFor();
}

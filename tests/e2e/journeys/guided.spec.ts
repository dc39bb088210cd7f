// Led from a blank head to a first goal: one question at a time, by keyboard alone, with the page always a click away.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';
import { Ime } from '../ime';
import { ContextScreen } from '../pages/context';
import { Editor } from '../pages/editor';
import { Guide } from '../pages/guide';
import { Start } from '../pages/start';
import { stored } from '../shelf';
import { catalogue, type Language } from '../words';

const targets = ['2', '3', '7'];

/** Counts what somebody does beside writing: choices, and keys that are no text. */
class Count {
  decisions = 0;
  keys = 0;

  constructor(private readonly page: Page) {}

  async key(name: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(name);
  }

  /** Tab until the caret is there. */
  async to(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.key('Tab');
    }
    await expect(target, 'Tab leads there').toBeFocused();
  }

  async press(target: Locator): Promise<void> {
    this.decisions += 1;
    await this.to(target);
    await this.key('Enter');
  }

  async write(text: string, target: Locator): Promise<void> {
    this.decisions += 1;
    await expect(target).toBeFocused();
    await this.page.keyboard.type(text);
    await this.key('Enter');
  }
}

/** The one plan that is kept. */
async function kept(page: Page): Promise<any> {
  const [text] = Object.entries(await stored(page)).filter(([key]) => key.includes('plan/')).map(([, text]) => text);
  return JSON.parse(text).plans[0].plan;
}

async function withContext(page: Page, say: (key: string) => string): Promise<Guide> {
  await new Start(page, say).open();
  await new Start(page, say).begin();
  await new ContextScreen(page, say).sample();
  const guide = new Guide(page, say);
  await guide.link('guide-open').click();
  return guide;
}

const template = (language: Language) => catalogue(language).templates[0];

test('a newcomer comes from the start to a goal without a finding, by keyboard alone', async ({ page, language, say }) => {
  const count = new Count(page);
  const [main, guide, context] = [page.getByRole('main'), new Guide(page, say), new ContextScreen(page, say)];
  const { name, interview, goals } = template(language);
  await page.goto(home);
  await count.press(main.getByRole('button', { name: say('start-begin'), exact: true }));
  await count.press(context.main.getByRole('button', { name: say('context-sample'), exact: true }));
  await count.press(guide.link('guide-open'));

  await guide.asks('guide-end');
  await count.press(guide.choice(say('guide-from-need')));
  await guide.asks('guide-need');
  await count.press(guide.choice(catalogue(language).context.objectives[1].text));
  await guide.asks('guide-template');
  await count.press(await guide.template(name));

  for (const { ask, example } of interview) {
    await expect(guide.question).toHaveText(ask);
    await count.write(example, guide.answer);
  }
  await guide.asks('guide-figures');
  for (const target of targets) {
    const field = guide.main.locator(':focus');
    await expect(field, 'Enter leads to the next blank target').toHaveValue('');
    await count.write(target, field);
  }
  for (const step of ['sign', 'actions', 'evidence', 'support', 'showing']) {
    await guide.asks(`guide-${step}`);
    await count.press(guide.button('guide-next'));
  }
  await expect(guide.question).toHaveText(say('guide-done'));
  await expect(guide.main).toContainText(say('guide-nothing-found'));
  await expect(guide.main).not.toContainText(say('guide-left-open'));
  expect.soft(count.decisions, 'decisions').toBeLessThanOrEqual(20);
  expect.soft(count.keys, 'keys beside the text').toBeLessThanOrEqual(45);
  test.info().annotations.push({ type: 'newcomer', description: `${count.decisions} decisions, ${count.keys} keys` });

  const filled = goals[0].levels[0].title.replace(/\{([a-z-]+)\}/g, (_, slot) => interview.find((q) => q.slot === slot)!.example);
  await expect.poll(async () => {
    const { title, links, kpis } = (await kept(page)).goals[0].public;
    return { title, links, targets: kpis.map((kpi: { target: number }) => String(kpi.target)) };
  }).toEqual({ title: filled, links: ['objective-cases'], targets });
});

test('what is answered grows into the text, and back leads to what was answered', async ({ page, language, say }) => {
  const guide = await withContext(page, say);
  const { interview, name } = template(language);
  await guide.enter(catalogue(language).context.objectives[0].text);
  await (await guide.template(name)).click();
  await guide.answer.fill('ABC');
  await expect(guide.soFar).toContainText('ABC');
  await guide.button('guide-next').click();
  await expect(guide.question).toHaveText(interview[1].ask);
  await guide.button('guide-later').click();
  await expect(guide.question).toHaveText(interview[2].ask);
  await page.reload();
  await expect(guide.question, 'a reload brings back the same question').toHaveText(interview[2].ask);
  await guide.button('guide-back').click();
  await guide.button('guide-back').click();
  await expect(guide.answer).toHaveValue('ABC');
  await guide.answer.fill('DEF');
  await expect(guide.soFar).toContainText('DEF');
  await expect(guide.soFar).not.toContainText('ABC');
  await page.keyboard.press('Control+z');
  await expect(guide.answer, 'undo is the plan’s, here too').toHaveValue('ABC');
});

test('one writes on the page at any moment, and the questions go on from there', async ({ page, language, size, say }) => {
  const guide = await withContext(page, say);
  const { interview, name } = template(language);
  const editor = new Editor(page, say, size);
  await guide.enter(catalogue(language).context.objectives[0].text);
  await (await guide.template(name)).click();
  await guide.link('guide-page').click();
  const blank = language === 'ja' ? `［${interview[0].blank}］` : `[${interview[0].blank}]`;
  await expect.poll(() => editor.field('field-statement').inputValue()).toContain(blank);
  await editor.field('field-statement').fill(`${blank} — by hand`);
  await editor.sheet.getByRole('link', { name: say('guide-open'), exact: true }).click();
  await expect(guide.question).toHaveText(interview[0].ask);
  await guide.answer.fill('ABC');
  await guide.button('guide-next').click();
  await expect(guide.question).toHaveText(interview[1].ask);
  await expect(guide.soFar, 'what was written by hand keeps its words, and its blank takes the answer').toContainText('ABC — by hand');
});

test('what one has made leads there too, and the private questions come after the goal and may be passed over', async ({ page, language, say }) => {
  const guide = await withContext(page, say);
  const { name, interview } = template(language);
  await guide.asks('guide-end');
  await guide.choice(say('guide-from-made')).click();
  await guide.asks('guide-made');
  await guide.answer.fill('made earlier');
  await guide.button('guide-next').click();
  await guide.asks('guide-for');
  await guide.choice(catalogue(language).context.objectives[0].text).click();
  await (await guide.template(name)).click();
  for (const { ask } of interview) {
    await expect(guide.question).toHaveText(ask);
    await guide.button('guide-later').click();
  }
  for (const step of ['figures', 'sign', 'actions', 'evidence', 'support', 'showing']) {
    await guide.asks(`guide-${step}`);
    await expect(guide.main).not.toContainText(say('notes-never'));
    await guide.main.getByRole('button', { name: new RegExp(`${say('guide-next')}|${say('guide-later')}`) }).click();
  }
  await expect(guide.question).toHaveText(say('guide-done-open'));
  await expect(guide.main).toContainText(say('guide-left-open'));
  await expect.poll(async () => (await kept(page)).goals[0].public.frame.background).toBe('made earlier');

  await guide.button('guide-own-begin').click();
  await guide.asks('guide-self-check');
  await guide.choice(say('notes-here')).click();
  await guide.main.getByRole('textbox').first().fill('a line for myself');
  await expectAccessible(page, 'a private question');
  await guide.button('guide-next').click();
  await expect(guide.question).toHaveText(say('guide-done-open'));
  await expect.poll(async () => (await kept(page)).own.self_check.abstraction).toBe('a line for myself');
});

test('Enter inside a composition does not go on', async ({ page, language, say }) => {
  const guide = await withContext(page, say);
  const { name, interview } = template(language);
  await guide.enter(catalogue(language).context.objectives[0].text);
  await (await guide.template(name)).click();
  await expect(guide.answer).toBeFocused();
  const ime = await Ime.on(page);
  await ime.compose('やかん');
  await ime.enter();
  await expect(guide.question).toHaveText(interview[0].ask);
  await ime.commit('夜間');
  await expect(guide.answer).toHaveValue('夜間');
  await expect(guide.soFar).toContainText('夜間');
  await page.keyboard.press('Enter');
  await expect(guide.question).toHaveText(interview[1].ask);
});

// The guided path: one question at a time.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Say, Template } from '../words';

export class Guide {
  readonly main: Locator;
  readonly question: Locator;
  readonly answer: Locator;
  readonly soFar: Locator;

  constructor(private readonly page: Page, private readonly say: Say) {
    this.main = page.getByRole('main');
    this.question = this.main.getByRole('heading', { level: 1 });
    this.answer = this.main.getByRole('textbox');
    this.soFar = page.getByRole('complementary', { name: say('guide-so-far') });
  }

  /** One of several ways, by the name that stands above its explanation. */
  choice(name: string): Locator {
    return this.main.getByRole('button').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** A template, by its name: among the few that fit best, or among all of them. */
  async template(name: string): Promise<Locator> {
    const one = this.choice(name);
    await expect(this.main.getByRole('list').first()).toBeVisible();
    if (!(await one.isVisible())) await this.main.getByRole('button', { name: new RegExp(this.say('choose-all', { count: 99 }).replace('99', '\\d+')) }).click();
    return one;
  }

  button(key: string): Locator {
    return this.main.getByRole('button', { name: this.say(key), exact: true });
  }

  link(key: string): Locator {
    return this.main.getByRole('link', { name: this.say(key), exact: true });
  }

  /** Waits for a question of the entrance or of a step that no template words, by the key of its sentence. */
  async asks(key: string): Promise<void> {
    await expect(this.question).toHaveText(this.say(`${key}-ask`));
  }

  /** From a plan without goals to the choice of a template. */
  async enter(objective: string): Promise<void> {
    await this.asks('guide-end');
    await this.choice(this.say('guide-from-need')).click();
    await this.asks('guide-need');
    await this.choice(objective).click();
    await this.asks('guide-template');
  }

  /** Answers each question of a template with its example, sets the targets, passes over the rest, and comes to the end. */
  async answerAll({ interview, goals }: Template): Promise<void> {
    for (const { ask, example } of interview) {
      await expect(this.question).toHaveText(ask);
      await this.answer.fill(example);
      await this.button('guide-next').click();
    }
    await this.asks('guide-figures');
    for (const [at] of goals[0].kpis.entries()) await this.main.getByRole('textbox', { name: this.say('kpi-target'), exact: true }).nth(at).fill(String(at + 2));
    for (const step of ['figures', 'sign', 'actions', 'evidence', 'support', 'showing']) {
      await this.asks(`guide-${step}`);
      await this.main.getByRole('button', { name: new RegExp(`^(${this.say('guide-next')}|${this.say('guide-later')})$`) }).click();
    }
    await expect(this.question).toHaveText(new RegExp(`${this.say('guide-done')}|${this.say('guide-done-open')}`));
  }
}

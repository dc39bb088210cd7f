// The editor: outline, the choice of a beginning, and the sheet one writes on.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Say, Template } from '../words';

export class Editor {
  readonly sheet: Locator;
  readonly outline: Locator;

  constructor(private readonly page: Page, private readonly say: Say, private readonly size: 'desktop' | 'phone') {
    this.sheet = page.getByRole('article');
    this.outline = page.getByRole('complementary', { name: say('outline'), exact: true });
  }

  /** What the goal is, in one line. */
  get title(): Locator {
    return this.field('field-title');
  }

  /** The rows of the measures. */
  get measures(): Locator {
    return this.sheet.getByRole('listitem').filter({ has: this.page.getByRole('textbox', { name: this.say('kpi-name'), exact: true }) });
  }

  /** A text of the goal, by the key of its name. */
  field(key: string): Locator {
    return this.sheet.getByRole('textbox', { name: this.say(key), exact: true });
  }

  /** A field by words that are no message: a question of a template. */
  named(name: string): Locator {
    return this.sheet.getByRole('textbox', { name, exact: true });
  }

  /** Shows the outline, which is always there on a desk. */
  async showOutline(): Promise<void> {
    if (this.size === 'phone') await this.foot(this.say('phone-outline')).click();
    await expect(this.outline).toBeVisible();
  }

  /** A button or link of the bar at a phone's foot. */
  foot(name: string): Locator {
    const bar = this.page.getByRole('navigation', { name: this.say('phone-bar') });
    return bar.getByRole('button', { name, exact: true }).or(bar.getByRole('link', { name, exact: true }));
  }

  async addGoal(): Promise<void> {
    await this.showOutline();
    await this.outline.getByRole('link', { name: this.say('goal-add') }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.say('adopt-title') })).toBeVisible();
  }

  /** Opens a goal by its title. */
  async goTo(title: string): Promise<void> {
    await this.showOutline();
    await this.outline.getByRole('link', { name: title }).click();
    await expect(this.title).toHaveValue(title);
  }

  async fromNothing(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('adopt-nothing'), exact: true }).click();
    await expect(this.title).toBeFocused();
    await expect(this.title).toHaveValue('');
  }

  async choose(template: Template): Promise<void> {
    const family = this.say(`family-${template.family}`);
    await this.sheet.getByRole('button', { name: new RegExp(`^${family}\\s*${escaped(template.name)}`) }).click();
    await expect(this.sheet.getByRole('heading', { level: 1, name: template.name })).toBeVisible();
  }

  async level(difficulty: string): Promise<void> {
    const levels = this.sheet.getByRole('group', { name: this.say('adopt-level') });
    await levels.getByText(this.say(`difficulty-${difficulty}`), { exact: true }).click();
    await expect(levels.getByRole('radio', { name: this.say(`difficulty-${difficulty}`) })).toBeChecked();
  }

  async useTemplate(): Promise<void> {
    await this.sheet.getByRole('button', { name: this.say('adopt-use'), exact: true }).click();
    await expect(this.title).not.toHaveValue('');
  }

  /** Types a target into each measure that has one. */
  async setTargets(amounts: string[]): Promise<void> {
    const targets = this.measures.getByRole('textbox', { name: this.say('kpi-target'), exact: true });
    await expect(targets).toHaveCount(amounts.length);
    for (const [at, amount] of amounts.entries()) {
      await expect(targets.nth(at), 'a template leaves its targets blank').toHaveValue('');
      await targets.nth(at).pressSequentially(amount);
    }
  }

  async setWeight(percent: number): Promise<void> {
    const weight = this.sheet.getByRole('spinbutton', { name: this.say('field-weight') });
    await weight.fill(String(percent));
    await weight.press('Tab');
    await expect(this.sheet.getByRole('slider', { name: this.say('weight-slider') })).toHaveValue(String(percent));
  }

  /** Links the goal to something of the cascade. */
  async link(to: string): Promise<void> {
    await this.sheet.getByRole('button', { name: this.say('links-choose'), exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: this.say('links-title') });
    await dialog.getByRole('checkbox', { name: to, exact: true }).check();
    await dialog.getByRole('button', { name: this.say('links-done'), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(this.sheet.getByRole('listitem').filter({ hasText: to })).toBeVisible();
  }

  /** Turns the sheet over. */
  async turn(face: 'public' | 'private'): Promise<void> {
    const faces = this.sheet.getByRole('navigation', { name: this.say('faces') });
    await faces.getByRole('link', { name: this.say(`face-${face}`), exact: true }).click();
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

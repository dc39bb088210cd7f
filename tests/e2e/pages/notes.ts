// My notes: where they live, and what stands in them.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand, Saying } from '../hand';
import type { Say } from '../words';

export class Notes {
  private readonly sheet: Locator;

  constructor(private readonly page: Page, private readonly say: Say) {
    this.sheet = page.getByRole('article');
  }

  /** Chooses where notes live. */
  async choose(place: 'notes-here' | 'notes-elsewhere' | 'notes-nowhere'): Promise<void> {
    await expect(this.sheet.getByRole('heading', { level: 2, name: this.say('notes-where') })).toBeVisible();
    await this.sheet.getByRole('button', { name: this.say(place) }).click();
  }

  get hidden(): Locator {
    return this.sheet.getByRole('heading', { level: 2, name: this.say('notes-hidden'), exact: true });
  }

  /** A strength to grow, by its name. */
  strength(name: string): Locator {
    return this.sheet.getByRole('group', { name: this.say('note-exit-model'), exact: true }).getByRole('radio', { name });
  }

  /** Names a strength of one's own. */
  async addStrength(hand: Hand, name: Saying): Promise<void> {
    await this.sheet.getByRole('button', { name: this.say('note-exit-model-own'), exact: true }).click();
    const field = this.sheet.getByRole('textbox', { name: this.say('note-exit-model-own'), exact: true });
    await expect(field).toBeFocused();
    await hand.write(field, name);
    await this.page.keyboard.press('Tab');
  }

  async chooseKind(key: string): Promise<void> {
    await this.sheet.getByRole('combobox', { name: this.say('note-asset-kind') }).selectOption({ label: this.say(key) });
    await expect(this.sheet).toContainText(this.say(`${key}-why`));
  }

  /** A box of a step of the ladder. */
  ladder(step: string, box: 'ladder-now' | 'ladder-aim'): Locator {
    const one = this.sheet.getByRole('listitem').filter({ hasText: this.say(`${step}-meaning`) });
    return one.getByRole('checkbox', { name: this.say(box), exact: true });
  }
}

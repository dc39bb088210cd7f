// The palette.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../words';

export class Palette {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;

  constructor(private readonly page: Page, private readonly say: Say) {
    this.dialog = page.getByRole('dialog', { name: say('palette') });
    this.field = this.dialog.getByRole('combobox', { name: say('palette') });
    this.options = this.dialog.getByRole('option');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+K');
    await expect(this.field).toBeFocused();
  }

  /** Opens it as a hand on a mouse or a phone does. */
  async byButton(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: this.say('commands'), exact: true }).click();
    await expect(this.field).toBeFocused();
  }

  /** Types, and takes the first answer. */
  async run(words: string): Promise<void> {
    await this.open();
    await this.field.fill(words);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toBeHidden();
  }
}

// Company and section.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../words';

export class ContextScreen {
  readonly main: Locator;

  constructor(private readonly page: Page, private readonly say: Say) {
    this.main = page.getByRole('main');
  }

  async sample(): Promise<void> {
    await this.main.getByRole('button', { name: this.say('context-sample'), exact: true }).click();
  }

  /** Copies a link that holds the context: what the clipboard has, which is what the page shows. */
  async link(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.main.getByRole('button', { name: this.say('give-link'), exact: true }).click();
    await expect(this.page.getByRole('status').filter({ hasText: this.say('give-copied') })).toBeVisible();
    const copied = await this.page.evaluate(() => navigator.clipboard.readText());
    await expect(this.main.getByRole('textbox', { name: this.say('give-link-length', { length: copied.length }) })).toHaveValue(copied);
    return copied;
  }

  /** The dialog in which a table is pasted. */
  async pasting(): Promise<Locator> {
    await this.main.getByRole('button', { name: this.say('context-paste'), exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: this.say('context-paste') });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** On to writing, past the questions: to the choice of a beginning. */
  async writeOnPage(): Promise<void> {
    await this.main.getByRole('link', { name: this.say('head-write'), exact: true }).click();
    await this.main.getByRole('link', { name: this.say('guide-page'), exact: true }).click();
  }

  get figures(): Locator {
    return this.main.getByRole('textbox', { name: this.say('context-figure-name'), exact: true });
  }

  get amounts(): Locator {
    return this.main.getByRole('textbox', { name: this.say('context-figure-amount'), exact: true });
  }

  get objectives(): Locator {
    return this.main.getByRole('textbox', { name: this.say('context-objective'), exact: true });
  }

  field(key: string): Locator {
    return this.main.getByRole('textbox', { name: this.say(key), exact: true });
  }
}

// The start.
import { expect, type Page } from '@playwright/test';
import { home } from '../config';
import type { Say } from '../words';

export class Start {
  constructor(private readonly page: Page, private readonly say: Say) {}

  async open(): Promise<void> {
    await this.page.goto(home);
    await this.page.getByRole('main').waitFor();
  }

  /** Begins an empty sheet; it opens at company and section. */
  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('start-begin'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.say('context-title') })).toBeVisible();
  }

  /** Takes the sample: a sheet with goals in it. */
  async sample(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('start-sample'), exact: true }).click();
    await expect(this.page.getByRole('textbox', { name: this.say('field-title'), exact: true }).first()).not.toHaveValue('');
  }

  async openFile(): Promise<void> {
    await this.page.getByRole('link', { name: this.say('start-open-file'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.say('plans-title') })).toBeVisible();
  }
}

// The bar at the top, and the way between the sections.
import type { Locator, Page } from '@playwright/test';
import type { Language, Say } from '../words';

export class Bar {
  readonly root: Locator;

  constructor(private readonly page: Page, private readonly say: Say) {
    this.root = page.getByRole('banner');
  }

  async go(section: 'write' | 'balance' | 'context' | 'check'): Promise<void> {
    await this.root.getByRole('link', { name: this.say(`section-${section}`), exact: true }).click();
  }

  /** To name, period and hand-in, by the title of the sheet. */
  async head(): Promise<void> {
    await this.root.getByTitle(this.say('head-title')).click();
    await this.page.getByRole('heading', { name: this.say('head-title'), level: 1 }).waitFor();
  }

  /** To handing in; a phone has its way there at the end of the check list. */
  async submit(size: 'desktop' | 'phone'): Promise<void> {
    if (size === 'phone') await this.go('check');
    const place = size === 'phone' ? this.page.getByRole('main') : this.root;
    await place.getByRole('link', { name: this.say('to-submit'), exact: true }).click();
  }

  async start(): Promise<void> {
    await this.root.getByRole('link', { name: this.say('to-start') }).click();
  }

  language(language: Language): Locator {
    return this.root.getByRole('button', { name: language === 'ja' ? '日本語' : 'EN', exact: true });
  }

  get theme(): Locator {
    return this.root.getByRole('button', { name: this.say('theme-switch') });
  }

  /** The button that takes a change back, by the change's name. */
  undo(change: string): Locator {
    return this.root.getByRole('button', { name: this.say('undo', { what: this.say(`change-${change}`), keys: 'Ctrl+Z' }), exact: true });
  }

  redo(change: string): Locator {
    return this.root.getByRole('button', { name: this.say('redo', { what: this.say(`change-${change}`), keys: 'Ctrl+Shift+Z' }), exact: true });
  }

  /** "Saved", at whatever time. */
  get saved(): Locator {
    const [before, after] = this.say('saved-at', { time: '|' }).split('|');
    return this.root.getByRole('status').filter({ hasText: new RegExp(`${before}\\d+:\\d+${after}`) });
  }
}

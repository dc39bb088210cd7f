// A backup with a passphrase, and the passphrase of a sealed file that came in.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { File } from '../arriving';
import { home } from '../config';
import type { Say } from '../words';

export class SealedFiles {
  readonly dialog: Locator;
  /** Where the passphrase of a file that came in is asked for. */
  readonly asked: Locator;

  constructor(private readonly page: Page, private readonly say: Say) {
    this.dialog = page.getByRole('dialog', { name: say('sealed-title') });
    this.asked = page.getByRole('heading', { level: 1, name: say('unseal-title') });
  }

  /** The place in which one is at the moment: the dialog, or the page. */
  private get here(): Locator {
    return this.dialog.or(this.page.getByRole('main').filter({ has: this.asked }));
  }

  get field(): Locator {
    return this.here.getByLabel(this.say('passphrase-field'), { exact: true });
  }

  get again(): Locator {
    return this.here.getByLabel(this.say('sealed-again'), { exact: true });
  }

  get show(): Locator {
    return this.here.getByRole('checkbox', { name: this.say('sealed-show') });
  }

  get working(): Locator {
    return this.here.getByRole('progressbar');
  }

  get stop(): Locator {
    return this.here.getByRole('button', { name: this.say('sealed-stop'), exact: true });
  }

  get download(): Locator {
    return this.dialog.getByRole('button', { name: this.say('sealed-do'), exact: true });
  }

  get open(): Locator {
    return this.here.getByRole('button', { name: this.say('unseal-do'), exact: true });
  }

  /** What is wrong, beside the field. */
  wrong(key: string): Locator {
    return this.here.getByRole('alert').filter({ hasText: this.say(key) });
  }

  /** Opens the dialog from the list of goal sheets. */
  async begin(): Promise<void> {
    await this.page.goto(`${home}#/plans`);
    await this.page.getByRole('main').getByRole('button', { name: this.say('sealed-take') }).click();
    await expect(this.field).toBeFocused();
  }

  async twice(passphrase: string): Promise<void> {
    await this.field.fill(passphrase);
    await this.again.fill(passphrase);
  }

  /** A backup with this passphrase, as the page writes it. */
  async take(passphrase: string): Promise<File> {
    await this.begin();
    await this.twice(passphrase);
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.download.click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** The dialog in which a sheet becomes a link. */
  get moving(): Locator {
    return this.page.getByRole('dialog', { name: this.say('moving-title') });
  }

  /** The link of the sheet with this title, and its code. */
  async link(title: string): Promise<{ link: string; code: string }> {
    await this.page.goto(`${home}#/plans`);
    await this.page.getByRole('button', { name: this.say('plans-link-named', { title }) }).click();
    const field = this.moving.getByRole('textbox');
    await expect(field).toHaveValue(/#\/in\/deguchi1\./);
    return { link: await field.inputValue(), code: await this.moving.getByRole('code').innerText() };
  }

  /** Where the code of a link is asked for. */
  get code(): Locator {
    return this.page.getByRole('main').getByLabel(this.say('moving-code'), { exact: true });
  }

  /** Chooses a file from the list of goal sheets. */
  async choose({ name, bytes }: File): Promise<void> {
    await this.page.goto(`${home}#/plans`);
    await this.page.getByRole('heading', { level: 1, name: this.say('plans-title'), exact: true }).waitFor();
    await this.page.locator('#open-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  }
}

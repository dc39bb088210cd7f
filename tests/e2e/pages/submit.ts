// Handing in: the reading, the bytes, and the ways out.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../words';
import { taken, type Taken } from './files';

export class Submission {
  readonly reading: Locator;
  /** The file itself, every character of it. */
  readonly bytes: Locator;
  readonly file: Locator;

  constructor(private readonly page: Page, private readonly say: Say) {
    const main = page.getByRole('main');
    this.reading = main.getByRole('region', { name: new RegExp(`^${say('submit-reading')}`) });
    this.bytes = main.getByRole('region', { name: say('submit-bytes'), exact: true });
    this.file = main.locator('section').filter({ has: this.bytes });
  }

  private get outs(): Locator {
    return this.page.getByRole('region', { name: this.say('submit-outs'), exact: true });
  }

  /** Downloads the file. */
  async take(): Promise<Taken> {
    const file = await taken(this.page, this.out('submit-take'));
    await expect(this.outs.getByRole('status')).toContainText(file.name);
    return file;
  }

  out(key: 'submit-take' | 'submit-copy' | 'submit-table' | 'received-print'): Locator {
    return this.outs.getByRole('button', { name: this.say(key), exact: true });
  }

  /** Reads to the end, and sees every character of the file on the screen. */
  async sees(text: string): Promise<void> {
    const read = () => this.bytes.evaluate((pre) => {
      pre.scrollTo(0, pre.scrollHeight);
      return [...pre.querySelectorAll('[data-n]')].map((line) => `${line.textContent}\n`).join('');
    });
    await expect.poll(read, 'the bytes on the screen are those of the file').toBe(text);
  }
}

// Files out and in: downloads, the list of sheets, previews, a submission that was received.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Say } from '../words';

export interface Taken {
  name: string;
  text: string;
}

/** What a click hands over as a file. */
export async function taken(page: Page, button: Locator): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The plans that a profile keeps, whatever the page shows. */
export async function kept(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('plan/')));
}

/** Drops files on the page, wherever it is. */
export async function drop(page: Page, ...files: { name: string; bytes: Buffer }[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  const carried = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, base64 } of all) {
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    }
    return data;
  }, plain);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}

export class Files {
  readonly main: Locator;

  constructor(private readonly page: Page, private readonly say: Say) {
    this.main = page.getByRole('main');
  }

  /** Chooses a file where one may be opened. */
  async open({ name, text }: Taken): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.main.getByRole('button', { name: this.say('open-choose'), exact: true }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Pastes a text where one may be opened. */
  async paste(text: string): Promise<void> {
    await this.main.getByRole('textbox', { name: this.say('open-text') }).fill(text);
    await this.main.getByRole('button', { name: this.say('open-text-do'), exact: true }).click();
  }

  /** The heading of what is shown. */
  heading(key: string, values: Record<string, string | number> = {}): Locator {
    return this.main.getByRole('heading', { level: 1, name: this.say(key, values), exact: true });
  }

  field(key: string): Locator {
    return this.main.getByRole('textbox', { name: this.say(key), exact: true });
  }

  button(key: string): Locator {
    return this.main.getByRole('button', { name: this.say(key), exact: true });
  }

  /** The way back in the words about what just happened. */
  get takeBack(): Locator {
    return this.page.getByRole('status').getByRole('button', { name: this.say('undo-now'), exact: true });
  }

  /** The goals that can be read on a paper. */
  get goals(): Locator {
    return this.main.getByRole('article');
  }
}

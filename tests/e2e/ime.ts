// Typing as a Japanese input method does: a composition that grows, is converted, and is then committed.
import type { CDPSession, Page } from '@playwright/test';

export class Ime {
  private constructor(private readonly cdp: CDPSession) {}

  static async on(page: Page): Promise<Ime> {
    return new Ime(await page.context().newCDPSession(page));
  }

  /** Shows `text` as the composition of the focused field, in place of what was composed so far. */
  async compose(text: string): Promise<void> {
    await this.cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }

  /** Enter, as the page sees it while a composition is open: keyCode 229, isComposing. */
  async enter(): Promise<void> {
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, windowsVirtualKeyCode: 13 });
  }

  /** Ends the composition with `text`. */
  async commit(text: string): Promise<void> {
    await this.cdp.send('Input.insertText', { text });
  }

  /** The whole way of one word: `type(['に', 'にほ', 'にほん', '日本'])` commits its last step by Enter. */
  async type(steps: string[]): Promise<void> {
    for (const step of steps) await this.compose(step);
    await this.enter();
    await this.commit(steps[steps.length - 1]);
  }
}

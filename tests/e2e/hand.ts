// How a visitor writes: Japanese through an input method, word by word, English plainly.
import { expect, type Locator, type Page } from '@playwright/test';
import { Ime } from './ime';
import type { Language } from './words';

/** A word as it is composed, and as it stands afterwards where that differs: `['てじゅん', '手順']`. */
type Word = [reading: string, written?: string];

/** What somebody writes, in both languages. */
export interface Saying {
  ja: Word[];
  en: string;
}

/** The text that stands there afterwards. */
export function text(saying: Saying, language: Language): string {
  return language === 'ja' ? saying.ja.map(([reading, written]) => written ?? reading).join('') : saying.en;
}

/** How a hand clicks: the button is down for a tenth of a second, and the page draws meanwhile. */
export const pressed = { delay: 100 };

export class Hand {
  private constructor(
    private readonly page: Page,
    private readonly language: Language,
    readonly ime: Ime,
  ) {}

  static async of(page: Page, language: Language): Promise<Hand> {
    return new Hand(page, language, await Ime.on(page));
  }

  /** Writes behind what stands in a field, and sees it stand there whole. */
  async write(field: Locator, saying: Saying): Promise<void> {
    const before = await field.inputValue();
    await field.focus();
    await this.page.keyboard.press('Control+End');
    await this.go(saying);
    await expect(field).toHaveValue(before + text(saying, this.language));
  }

  /** Writes where the caret is. */
  async go(saying: Saying): Promise<void> {
    if (this.language === 'en') {
      await this.page.keyboard.type(saying.en);
      return;
    }
    for (const [reading, written] of saying.ja) {
      const letters = [...reading];
      const steps = letters.map((_, at) => letters.slice(0, at + 1).join(''));
      await this.ime.type(written ? [...steps, written] : steps);
    }
  }
}

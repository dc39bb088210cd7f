// The assistant's notes: beside the sheet on a desk, one at a time above the foot of a phone.
import { expect, type Locator, type Page } from '@playwright/test';
import { pressed } from '../hand';
import type { Say } from '../words';

export class Assistant {
  constructor(private readonly page: Page, private readonly say: Say, private readonly size: 'desktop' | 'phone') {}

  /** Where notes stand. */
  get place(): Locator {
    const role = this.size === 'phone' ? 'region' : 'complementary';
    return this.page.getByRole(role, { name: this.say('notes'), exact: true });
  }

  /** Sees that there are so many notes: it is said wherever one is. */
  async counts(count: number): Promise<void> {
    const words = this.say('notes-count', { count });
    const said = this.size === 'phone'
      ? this.foot.getByRole('button', { name: words, exact: true })
      : this.place.getByRole('status').filter({ hasText: words });
    await expect(said).toHaveCount(1);
  }

  /** The heading of a note, by its rule. */
  note(rule: string): Locator {
    return this.place.getByRole('button', { name: this.say(`rule-${rule}-name`) });
  }

  /** Sees that a note is open. */
  async isOpen(rule: string): Promise<void> {
    await expect(this.note(rule).first()).toHaveAttribute('aria-expanded', 'true');
  }

  /** Opens the note of a rule, unless it is open. */
  async open(rule: string): Promise<void> {
    if (this.size === 'phone') await this.pageTo(rule);
    else {
      const note = this.note(rule).first();
      await expect(note.or(this.more)).not.toHaveCount(0);
      if (!await note.isVisible()) await this.unfold();
      if (await note.getAttribute('aria-expanded') === 'false') await note.click(pressed);
    }
    await this.isOpen(rule);
  }

  /** Takes the notes away from the phone's sheet. */
  async close(): Promise<void> {
    if (this.size === 'desktop') return;
    await this.button('notes-away').click(pressed);
    await expect(this.place).toBeHidden();
  }

  /** What shows all notes on a desk, where the first three are shown. */
  private get more(): Locator {
    return this.place.getByRole('button', { name: new RegExp(`^${this.say('notes-more', { count: '\\d+' })}$`) });
  }

  private async unfold(): Promise<void> {
    await this.more.click(pressed);
    await expect(this.button('notes-fold')).toBeVisible();
  }

  button(key: string, values: Record<string, string> = {}): Locator {
    return this.place.getByRole('button', { name: this.say(key, values), exact: true });
  }

  field(key: string): Locator {
    return this.place.getByRole('textbox', { name: this.say(key), exact: true });
  }

  /** The headings of all notes: as many as are said to be there. */
  async names(): Promise<string[]> {
    if (this.size === 'phone') return this.namesOneByOne();
    const headings = this.place.getByRole('button', { expanded: false }).or(this.place.getByRole('button', { expanded: true }));
    const all = numbers(await this.place.getByRole('status').innerText())[0];
    if (await this.more.isVisible()) await this.unfold();
    await expect(headings).toHaveCount(all);
    return headings.allInnerTexts();
  }

  /** Once round in the phone's sheet, from wherever it is. */
  private async namesOneByOne(): Promise<string[]> {
    await this.lift();
    const [from, all] = await this.pages();
    const names: string[] = [];
    while (names.length < all) {
      names.push(await this.place.getByRole('button', { expanded: true }).innerText());
      if (all > 1) await this.turn();
    }
    await expect(this.pager, 'once round').toContainText(this.say('notes-place', { place: from, all }));
    return names;
  }

  private get pager(): Locator {
    const [before] = this.say('notes-place', { place: '|', all: '|' }).split('|');
    return this.place.getByRole('paragraph').filter({ hasText: before }).first();
  }

  /** Which of how many, in the phone's sheet. */
  private async pages(): Promise<number[]> {
    return numbers(await this.pager.innerText());
  }

  /** To the next note of the phone's sheet. */
  private async turn(): Promise<void> {
    const [here, all] = await this.pages();
    await this.button('notes-next').click(pressed);
    await expect(this.pager).toContainText(this.say('notes-place', { place: here % all + 1, all }));
  }

  /** The bar at a phone's foot. */
  private get foot(): Locator {
    return this.page.getByRole('navigation', { name: this.say('phone-bar') });
  }

  /** Lifts the phone's sheet of notes, by the button that says how many there are. */
  private async lift(): Promise<void> {
    if (await this.place.isVisible()) return;
    await this.foot.getByRole('button').filter({ hasText: /\d/ }).click(pressed);
    await expect(this.place).toBeVisible();
  }

  private async pageTo(rule: string): Promise<void> {
    await this.lift();
    // The assistant may be about to say its first word.
    await expect(this.place.getByRole('button', { expanded: true })).not.toHaveCount(0);
    const seen: number[] = [];
    while (!await this.note(rule).isVisible()) {
      const [place] = await this.pages();
      expect(seen, `no note ${rule}`).not.toContain(place);
      seen.push(place);
      await this.turn();
    }
  }
}

const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

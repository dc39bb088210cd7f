// The assistant's notes: beside the sheet on a desk, one at a time above the foot of a phone.
import { expect, type Locator, type Page } from '@playwright/test';
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
      ? this.page.getByRole('navigation', { name: this.say('phone-bar') }).getByRole('button', { name: words, exact: true })
      : this.place.getByRole('status').filter({ hasText: words });
    await expect(said).toHaveCount(1);
  }

  /** The heading of a note, by its rule. */
  note(rule: string): Locator {
    return this.place.getByRole('button', { name: this.say(`rule-${rule}-name`) });
  }

  /** Opens the note of a rule. */
  async open(rule: string): Promise<void> {
    if (this.size === 'phone') await this.pageTo(rule);
    else {
      await this.unfold();
      const note = this.note(rule).first();
      if (await note.getAttribute('aria-expanded') === 'false') await note.click();
    }
    await expect(this.note(rule).first()).toHaveAttribute('aria-expanded', 'true');
  }

  /** Takes the notes away from the phone's sheet. */
  async close(): Promise<void> {
    if (this.size === 'phone') await this.place.getByRole('button', { name: this.say('notes-away') }).click();
  }

  /** On a desk the first three are shown; all the others after a click. */
  async unfold(): Promise<void> {
    const more = this.place.getByRole('button', { name: new RegExp(`^${this.say('notes-more', { count: '\\d+' })}$`) });
    if (await more.count() > 0) await more.click();
  }

  button(key: string, values: Record<string, string> = {}): Locator {
    return this.place.getByRole('button', { name: this.say(key, values), exact: true });
  }

  field(key: string): Locator {
    return this.place.getByRole('textbox', { name: this.say(key), exact: true });
  }

  /** The headings of all notes. */
  async names(): Promise<string[]> {
    if (this.size === 'desktop') {
      await this.unfold();
      const headings = this.place.getByRole('button', { expanded: false }).or(this.place.getByRole('button', { expanded: true }));
      return headings.allInnerTexts();
    }
    await this.lift();
    const names: string[] = [];
    const all = Number((await this.pager.innerText()).match(/\d+/g)?.[1]);
    while (names.length < all) {
      await expect(this.pager).toContainText(this.say('notes-place', { place: names.length + 1, all }));
      names.push(await this.place.getByRole('button', { expanded: true }).innerText());
      if (all > 1) await this.button('notes-next').click();
    }
    return names;
  }

  /** Which of how many, in the phone's sheet. */
  private get pager(): Locator {
    const [before] = this.say('notes-place', { place: '|', all: '|' }).split('|');
    return this.place.getByRole('paragraph').filter({ hasText: before }).first();
  }

  /** Lifts the phone's sheet of notes. */
  private async lift(): Promise<void> {
    if (await this.place.isVisible()) return;
    await this.page.getByRole('navigation', { name: this.say('phone-bar') }).getByRole('button').last().click();
    await expect(this.place).toBeVisible();
  }

  private async pageTo(rule: string): Promise<void> {
    await this.lift();
    const seen: string[] = [];
    while (!await this.note(rule).isVisible()) {
      const place = await this.pager.innerText();
      expect(seen, `no note ${rule}`).not.toContain(place);
      seen.push(place);
      await this.button('notes-next').click();
      await expect(this.pager).not.toContainText(place);
    }
  }
}

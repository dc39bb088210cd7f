// A tab of Firefox: what a person sees and does there, and what stands in the browser's storage under it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { File as Arriving } from '../arriving';
import { home } from '../config';
import { at, key, stored, type Inside } from '../shelf';
import { words } from '../words';

export const say = words('ja');

/** How each role is written in the page. */
const ROLES = {
  textbox: 'textarea, input:not([type]), input[type=text]',
  passphrase: 'input[type=password]',
  button: 'button',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  summary: 'summary',
};

type Role = keyof typeof ROLES;

export class Tab {
  /** What is handed to the page as a file lies in a folder of its own under `given`. */
  constructor(readonly page: Page, private readonly given: string) {}

  /** Opens the page, at one of its places. */
  async open(place = '', at = home): Promise<void> {
    await this.page.goto(at + place, { waitUntil: 'load' });
    await this.started();
  }

  /** Goes to another place inside the page that is open. */
  async go(place: string): Promise<void> {
    await this.page.evaluate((hash) => { location.hash = hash; }, place);
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load' });
    await this.started();
  }

  /** Opens the page at a place, with these documents under these whole keys. */
  async openWith(documents: Record<string, string>, place = ''): Promise<void> {
    await this.open();
    await this.page.evaluate((all) => {
      for (const [name, text] of Object.entries(all)) localStorage.setItem(name, text);
    }, documents);
    await this.go(place);
    await this.reload();
  }

  /** Waits until the page has drawn, and all that it fetches by itself has come. */
  private async started(): Promise<void> {
    await this.page.waitForSelector('main');
    await this.page.waitForNetworkIdle({ idleTime: 500 });
  }

  /** What bears this name in this role and can be seen; null where there is nothing. */
  private async look(role: Role, name: string): Promise<ElementHandle<HTMLElement> | null> {
    const found = await this.page.evaluateHandle((kind, wanted) => {
      const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      const called = (one: HTMLElement) => {
        const by = one.getAttribute('aria-labelledby')?.split(/\s+/).map((id) => document.getElementById(id)?.textContent);
        const labels = [...(one as HTMLInputElement).labels ?? []].map((label) => label.textContent);
        return plain(by?.join(' ') ?? one.getAttribute('aria-label') ?? (labels.length > 0 ? labels.join(' ') : one.textContent));
      };
      const all = document.querySelectorAll<HTMLElement>(kind);
      return [...all].find((one) => one.checkVisibility() && called(one) === wanted) ?? null;
    }, ROLES[role], name);
    const element = found.asElement() as ElementHandle<HTMLElement> | null;
    if (!element) await found.dispose();
    return element;
  }

  /** What bears this name in this role, once it is there. */
  async find(role: Role, name: string): Promise<ElementHandle<HTMLElement>> {
    let found: ElementHandle<HTMLElement> | null = null;
    await expect.poll(async () => (found = await this.look(role, name)) !== null, `the ${role} “${name}”`).toBe(true);
    return found!;
  }

  /** Clicks what bears this name, as a hand does. */
  async press(role: Role, name: string): Promise<void> {
    await this.page.bringToFront();
    // What is drawn anew between finding and clicking is found again; nothing was clicked then.
    await expect.poll(async () => {
      const found = await this.find(role, name);
      try {
        await found.click();
      } catch (error) {
        if (/detached/.test(String(error))) return false;
        throw error;
      } finally {
        await found.dispose();
      }
      return true;
    }, `a click on the ${role} “${name}”`).toBe(true);
  }

  /** Whether something bears this name in this role now. */
  async has(role: Role, name: string): Promise<boolean> {
    const found = await this.look(role, name);
    await found?.dispose();
    return found !== null;
  }

  /** The text in a field, by the message that names it; empty where it is not there. */
  async value(key: string, role: 'textbox' | 'passphrase' = 'textbox'): Promise<string> {
    const found = await this.look(role, say(key));
    const text = await found?.evaluate((field) => (field as unknown as HTMLTextAreaElement).value);
    await found?.dispose();
    return text ?? '';
  }

  /** Puts the caret at the end of a field. */
  async into(key: string): Promise<void> {
    await this.page.bringToFront();
    const field = await this.find('textbox', say(key));
    await field.evaluate((one) => {
      const area = one as unknown as HTMLTextAreaElement;
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    });
    await field.dispose();
  }

  /** Writes at the end of a field, key by key. */
  async write(key: string, text: string): Promise<void> {
    await this.into(key);
    await this.page.keyboard.type(text);
  }

  /** Writes in the place of all that a field holds. */
  async replace(key: string, text: string, role: 'textbox' | 'passphrase' = 'textbox'): Promise<void> {
    await this.page.bringToFront();
    const field = await this.find(role, say(key));
    await field.evaluate((one) => {
      one.focus();
      (one as unknown as HTMLTextAreaElement).select();
    });
    await field.dispose();
    await this.page.keyboard.type(text);
  }

  /** Presses a key while another is held down. */
  async chord(held: KeyInput, pressed: KeyInput): Promise<void> {
    await this.page.bringToFront();
    await this.page.keyboard.down(held);
    await this.page.keyboard.press(pressed);
    await this.page.keyboard.up(held);
  }

  /** Chooses files where one may be opened. */
  async choose(...files: Arriving[]): Promise<void> {
    mkdirSync(this.given, { recursive: true });
    const folder = mkdtempSync(join(this.given, 'files-'));
    const paths = files.map(({ name }) => join(folder, name));
    for (const [at, { bytes }] of files.entries()) writeFileSync(paths[at], bytes);
    const input = await this.page.waitForSelector('#open-file') as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
    await input.dispose();
  }

  /** Drops files on the page, wherever it is. */
  async drop(...files: Arriving[]): Promise<void> {
    const plain = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
    await this.page.evaluate((all) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of all) {
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
      }
      for (const kind of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
      }
    }, plain);
  }

  /** The text that can be seen in what this selector finds. */
  shown(selector = 'body'): Promise<string> {
    return this.page.evaluate((wanted) =>
      // Of what is hidden, `innerText` gives all.
      [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility()).map((one) => one.innerText).join('\n'), selector);
  }

  /** Everything that the origin holds. */
  stored(): Promise<Record<string, string>> {
    return stored(this.inside);
  }

  /** What stands under one whole key; empty where there is nothing. */
  at(name: string): Promise<string> {
    return at(this.inside, name);
  }

  /** All that the journal holds; empty where there is none. */
  journal(): Promise<string> {
    return this.page.evaluate((name) => new Promise<string>((done) => {
      const open = indexedDB.open(name);
      open.onerror = () => done('');
      open.onsuccess = () => {
        const stores = [...open.result.objectStoreNames];
        const end = (text: string) => { open.result.close(); done(text); };
        if (stores.length === 0) { end(''); return; }
        const transaction = open.result.transaction(stores);
        const found = stores.map((store) => transaction.objectStore(store).getAll());
        transaction.oncomplete = () => end(JSON.stringify(found.map(({ result }) => result)));
      };
    }), key('journal'));
  }

  /** The page for what both browsers' tests share: `evaluate` takes the same in both drivers. */
  get inside(): Inside {
    return this.page as unknown as Inside;
  }

  close(): Promise<void> {
    return this.page.close({ runBeforeUnload: true });
  }
}

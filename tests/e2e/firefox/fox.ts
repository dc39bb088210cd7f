// Firefox with a profile of its own: it can be started, ended by a signal, and started again on what is left on the disk.
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launch, type Browser } from 'puppeteer-core';
import type { File as Arriving } from '../arriving';
import { Tab } from './tab';

const firefox = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

export type Prefs = Record<string, string | number | boolean>;

/** A page in Japanese, and a browser that asks for nothing but the page: no updates, lists or measurements. */
const COMMON: Prefs = {
  'intl.accept_languages': 'ja',
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'dom.push.connection.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** For how many milliseconds a page works at a time, to be told from others by that. */
const BUSY = 300;

export class Fox {
  /** Where the profile lies. */
  readonly profile = mkdtempSync(join(tmpdir(), 'deguchi-firefox-'));
  /** What a page said that it must not say: errors and warnings on the console, errors that nothing caught. */
  readonly seen: string[] = [];
  private readonly downloads = join(this.profile, 'taken');
  private browser?: Browser;

  private constructor(private readonly prefs: Prefs) {}

  static async start(prefs: Prefs = {}): Promise<Fox> {
    const fox = new Fox(prefs);
    try {
      await fox.again();
    } catch (error) {
      fox.clear();
      throw error;
    }
    return fox;
  }

  /** Starts on the profile as it is. */
  async again(prefs: Prefs = {}): Promise<void> {
    // After an end, the driver puts the profile's own settings back beside all else that it does.
    const aside = () => ['prefs.js', 'user.js'].filter((name) => existsSync(join(this.profile, `${name}.puppeteer`)));
    await expect.poll(aside, 'settings that are not yet back').toEqual([]);
    this.browser = await launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      userDataDir: this.profile,
      extraPrefsFirefox: { ...COMMON, 'browser.download.folderList': 2, 'browser.download.dir': this.downloads, ...this.prefs, ...prefs },
      defaultViewport: { width: 1280, height: 800 },
    });
  }

  /** A new tab. */
  async tab(): Promise<Tab> {
    const page = await this.running.newPage();
    page.on('console', (line) => {
      if (['error', 'warn'].includes(line.type())) this.seen.push(`console: ${line.text()}`);
    });
    page.on('pageerror', (error) => this.seen.push(`uncaught: ${error instanceof Error ? error.message : error}`));
    return new Tab(page, join(this.profile, 'given'));
  }

  /** The text of the one file that was taken; empty while there is none. */
  taken(): string {
    return this.file()?.bytes.toString('utf8') ?? '';
  }

  /** The one file that was taken; nothing while there is none. */
  file(): Arriving | undefined {
    const names = existsSync(this.downloads) ? readdirSync(this.downloads) : [];
    // Firefox writes beside the file until it is whole.
    if (names.length === 0 || names.some((name) => name.endsWith('.part'))) return undefined;
    if (names.length > 1) throw new Error(`more than one file: ${names.join(' ')}`);
    const bytes = readFileSync(join(this.downloads, names[0]));
    return bytes.length > 0 ? { name: names[0], bytes } : undefined;
  }

  /** The folder in which Firefox keeps what an origin keeps. */
  folder(origin: string): string {
    return join(this.profile, 'storage', 'default', origin.replace(/[:/]/g, '+'));
  }

  /** Sends a signal, and waits until the browser is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { browser, own } = this;
    this.browser = undefined;
    if (!own?.pid) return;
    const gone = new Promise((resolve) => own.once('exit', resolve));
    // A killed browser is gone with all its processes; a browser that is asked to end sees to them itself.
    if (own.exitCode === null && own.signalCode === null) {
      process.kill(signal === 'SIGKILL' ? -own.pid : own.pid, signal);
      await gone;
    }
    await browser?.disconnect();
  }

  /** The process that shows a tab: the one that works when the page does. */
  async processOf(tab: Tab): Promise<number> {
    const before = new Map(this.contents().map(({ pid, ticks }) => [pid, ticks]));
    let found = 0;
    await expect.poll(async () => {
      await tab.page.evaluate((long) => {
        const began = performance.now();
        while (performance.now() - began < long);
      }, BUSY);
      const worked = this.contents().map(({ pid, ticks }) => ({ pid, more: ticks - (before.get(pid) ?? 0) }));
      const [most, next] = worked.sort((one, other) => other.more - one.more);
      found = most.pid;
      return most.more - 2 * next.more;
    }, { message: 'how much more one process has worked', intervals: [100] }).toBeGreaterThan(4);
    return found;
  }

  /** The browser's processes for what tabs show, each with the time that it has worked. */
  private contents(): { pid: number; ticks: number }[] {
    const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return numbers.flatMap((name) => {
      try {
        const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        // Behind the name, which may have blanks in it: state, parent, group, …, the time of its own in ticks.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
        const own = Number(stat[2]) === this.own?.pid && / -contentproc .* tab$/.test(words);
        return own ? [{ pid: Number(name), ticks: Number(stat[11]) }] : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  }

  /** Closes the browser as a person does. */
  async close(): Promise<void> {
    const browser = this.running;
    this.browser = undefined;
    await browser.close();
  }

  /** Removes what stands on the disk. */
  clear(): void {
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private get own(): ChildProcess | null | undefined {
    return this.browser?.process();
  }

  private get running(): Browser {
    if (!this.browser) throw new Error('this browser has ended');
    return this.browser;
  }
}

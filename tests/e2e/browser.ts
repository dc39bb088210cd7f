// A browser of one's own, with a profile on the disk and a process that can be killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as driver, expect, type Browser, type Page } from '@playwright/test';
import { chromium, flags } from './config';

const running = new Set<ChildProcess>();

/** Ends every browser that a test has left running. */
export function endAll(): void {
  for (const { pid } of running) {
    try {
      process.kill(-pid!, 'SIGKILL');
    } catch {
      // It was gone already.
    }
  }
  running.clear();
}

export class OwnBrowser {
  private constructor(private readonly own: ChildProcess, private readonly browser: Browser, readonly page: Page) {}

  /** Starts with this profile, and opens a page. */
  static async start(profile: string): Promise<OwnBrowser> {
    const port = join(profile, 'DevToolsActivePort');
    rmSync(port, { force: true });
    // A killed browser leaves its lock behind.
    rmSync(join(profile, 'SingletonLock'), { force: true });
    const started = spawn(existsSync(chromium) ? chromium : driver.executablePath(), [
      '--headless', ...flags, '--lang=ja-JP', '--accept-lang=ja-JP', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
    ], { detached: true, stdio: 'ignore' });
    running.add(started);
    await expect.poll(() => existsSync(port) && readFileSync(port, 'utf8').split('\n').length > 1, { timeout: 30_000 }).toBe(true);
    const browser = await driver.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`);
    const context = browser.contexts()[0];
    return new OwnBrowser(started, browser, context.pages()[0] ?? await context.newPage());
  }

  /** Sends a signal to the browser with all its processes, and waits until it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const gone = new Promise((resolve) => this.own.once('exit', resolve));
    // To the browser's own process: the others end with it.
    process.kill(signal === 'SIGKILL' ? -this.own.pid! : this.own.pid!, signal);
    await gone;
    running.delete(this.own);
    await this.browser.close();
  }
}

// What the journeys and the shots share: the built page on a plain static server, four kinds of visitor, real Chromium.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';
import type { Options } from './fixture';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// Two checkouts on one machine do not meet on one port.
const number = [...root].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 20000, 7);
const port = Number(process.env.E2E_PORT ?? 20000 + number);

// A folder inside a site, not its root: an address that forgets this is a 404 and fails the test.
export const home = `http://127.0.0.1:${port}/some/where/`;

/** The browser. */
export const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** How it is started: with nothing of its own on the network. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How many times slower every page is made (fixture.ts). */
export const slow = Math.max(1, Number(process.env.E2E_SLOW ?? 1));

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const sizes = { desktop, phone };
const languages = { ja: 'ja-JP', en: 'en-US' } as const;

export const common: PlaywrightTestConfig<Options> = {
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // What passes only the second time is named and counted in the last line of `make test`: a defect to be found, and no
  // reason to throw an hour's run away.
  retries: 1,
  workers: 2,
  timeout: 120_000 * slow,
  expect: { timeout: 15_000 * slow },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: home,
    actionTimeout: 30_000 * slow,
    timezoneId: 'Asia/Tokyo',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: existsSync(chromium) ? chromium : undefined,
      args: flags,
    },
  },
  projects: Object.entries(sizes).flatMap(([size, look]) =>
    Object.entries(languages).map(([language, locale]) => ({
      name: `${size}-${language}`,
      use: { ...look, locale, language: language as 'ja' | 'en', size: size as 'desktop' | 'phone' },
    })),
  ),
  webServer: {
    command: `node .ci/static.mjs --dir dist --port ${port} --at /some/where/`,
    cwd: root,
    url: home,
    reuseExistingServer: false,
  },
};

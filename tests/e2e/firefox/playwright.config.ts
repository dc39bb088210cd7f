import { defineConfig } from '@playwright/test';
import { common, slow } from '../config';

// Playwright runs the tests and waits for what is expected; Firefox itself is driven by WebDriver BiDi (fox.ts), for the
// one that Debian brings is none of Playwright's.
export default defineConfig({
  ...common,
  testDir: '.',
  // What the Chromium run left behind stays there to be looked at.
  outputDir: '../../../test-results/firefox',
  timeout: 180_000 * slow,
  expect: { timeout: 20_000 * slow },
  use: {},
  projects: [{ name: 'firefox' }],
});

// Import `test` and `expect` from here, never from @playwright/test: the guard comes with them.
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { home, slow } from './config';
import { guard, type Permissions } from './guard';
import { words, type Language } from './words';

export interface Options {
  language: Language;
  size: 'desktop' | 'phone';
  /** What a test provokes on purpose, set by `test.use({ provoked: … })` in faults/; a journey never needs it. */
  provoked: Permissions;
}

interface Tools {
  guarded: void;
  /** The text of a message in the test's language: `say('start-begin')`. */
  say: (key: string, values?: Record<string, string | number>) => string;
  /** A page in a fresh profile: another person, or the same one on another machine. */
  another: () => Promise<Page>;
}

/** `E2E_SLOW=4` finds journeys that depend on a quick machine. */
function slowed(context: BrowserContext): void {
  if (slow === 1) return;
  context.on('page', async (page) => {
    try {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    } catch {
      // The page was closed before it could be slowed.
    }
  });
}

export const test = base.extend<Options & Tools>({
  language: ['ja', { option: true }],
  size: ['desktop', { option: true }],
  provoked: [{}, { option: true }],

  guarded: [
    async ({ context, provoked }, use) => {
      const { seen } = guard(context, home, provoked);
      slowed(context);
      await use();
      expect(seen, 'what this page must never do').toEqual([]);
    },
    { auto: true },
  ],

  say: async ({ language }, use) => use(words(language)),

  another: async ({ browser, contextOptions, provoked }, use) => {
    const opened: { context: BrowserContext; seen: string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext(contextOptions);
      opened.push({ context, seen: guard(context, home, provoked).seen });
      slowed(context);
      return context.newPage();
    });
    for (const { context } of opened) await context.close();
    expect(opened.flatMap(({ seen }) => seen), 'what this page must never do').toEqual([]);
  },
});

export { expect, home };

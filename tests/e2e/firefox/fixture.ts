// One Firefox a test, on a profile that nothing else has seen; what the page says on the console fails the test.
import { test as base } from '@playwright/test';
import { Fox, type Prefs } from './fox';
import type { Tab } from './tab';

export { expect } from '@playwright/test';
export { home } from '../config';
export { say } from './tab';

interface Fixtures {
  /** Settings of the browser (about:config). */
  prefs: Prefs;
  /** Lines that the fault itself writes to the console. */
  provoked: { console: RegExp[] };
  fox: Fox;
  tab: Tab;
}

export const test = base.extend<Fixtures>({
  prefs: [{}, { option: true }],
  provoked: [{ console: [] }, { option: true }],
  fox: async ({ prefs, provoked }, use) => {
    const fox = await Fox.start(prefs);
    try {
      await use(fox);
    } finally {
      await fox.end('SIGKILL');
      fox.clear();
    }
    const said = fox.seen.filter((line) => !provoked.console.some((known) => known.test(line)));
    if (said.length > 0) throw new Error(`the page said:\n${said.join('\n')}`);
  },
  tab: async ({ fox }, use) => use(await fox.tab()),
});

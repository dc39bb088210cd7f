// Tabs that cannot speak with each other for a while.
import type { Inside } from './shelf';

/** Nothing that the tabs say reaches another before `speak` is called. */
export async function silence(...pages: Inside[]): Promise<() => Promise<void>> {
  for (const page of pages) {
    await page.evaluate(() => {
      const post = BroadcastChannel.prototype.postMessage;
      const held: (() => void)[] = [];
      BroadcastChannel.prototype.postMessage = function later(text) { held.push(() => post.call(this, text)); };
      Object.assign(globalThis, { speak: () => { BroadcastChannel.prototype.postMessage = post; for (const say of held) say(); } });
    });
  }
  return async () => {
    for (const page of pages) await page.evaluate(() => (globalThis as unknown as { speak: () => void }).speak());
  };
}

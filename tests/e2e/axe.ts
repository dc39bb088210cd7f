// Accessibility by axe: every rule, both themes, nothing excused.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export async function expectAccessible(page: Page, where: string): Promise<void> {
  const chosen = await page.evaluate(() => document.documentElement.dataset.theme);
  for (const theme of ['light', 'dark']) {
    await page.evaluate(async (name) => {
      document.documentElement.dataset.theme = name;
      // A colour half-way through a transition is nobody's colour.
      await new Promise(requestAnimationFrame);
      await Promise.allSettled(document.getAnimations().filter((a) => a.playState === 'running'
        && a.effect?.getComputedTiming().iterations !== Infinity).map((a) => a.finished));
    }, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')} — ${failureSummary}`));
    expect(found, `axe on ${where}, ${theme}`).toEqual([]);
  }
  await page.evaluate((name) => {
    if (name) document.documentElement.dataset.theme = name;
    else delete document.documentElement.dataset.theme;
  }, chosen);
}

import { expectAccessible } from '../axe';
import { expect, home, test } from '../fixture';

test('the page starts in the language of the browser', async ({ page, language }) => {
  await page.goto(home);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('#boot'), 'what was shown before the program ran').toHaveCount(0);
  await expectAccessible(page, 'the first screen');
});

test('a saved language and theme stand before the program runs', async ({ page, language }) => {
  const other = language === 'ja' ? 'en' : 'ja';
  await page.addInitScript((settings) => {
    localStorage.setItem(`${location.pathname}settings`, JSON.stringify(settings));
  }, { language: other, theme: 'dark' });
  await page.goto(home, { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('main')).toBeVisible();
});

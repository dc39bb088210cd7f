import { expect, home, test } from '../fixture';

test('blocked storage does not keep the page from starting', async ({ page, language }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto(home);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('main')).toBeVisible();
});

test('damaged settings do not keep the page from starting', async ({ page, language }) => {
  await page.addInitScript(() => localStorage.setItem(`${location.pathname}settings`, '{"theme":'));
  await page.goto(home);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('main')).toBeVisible();
});

test.describe('a program that does not arrive', () => {
  test.use({ provoked: { console: [/./] } });

  test('is said in both languages', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto(home);
    const failed = page.locator('#boot-failed');
    await expect(failed).toBeVisible();
    await expect(failed).toContainText('読み込み直してください');
    await expect(failed).toContainText('Check the connection and reload');
  });
});

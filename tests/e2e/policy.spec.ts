// The Trusted Types policy of public/boot.js, with the browser as the judge. One project runs it: no screen is involved.
import { expect, home, test } from './fixture';

const refused = [
  '<script>1</script>',
  '<img src="x" onerror="1">',
  '<svg/onload=1>',
  '<iframe srcdoc="x"></iframe>',
  '<a href="javascript:1">x</a>',
  '<a href="java&#115;cript:1">x</a>',
  '<a href="java\nscript&colon;1">x</a>',
  '<base href="//elsewhere/">',
];

test('scripts, handlers, frames and javascript: addresses are refused as markup', async ({ page }) => {
  await page.goto(home);
  for (const markup of refused) {
    const outcome = await page.evaluate((text) => {
      try {
        document.createElement('template').innerHTML = text;
        return 'taken';
      } catch (error) {
        return (error as Error).message;
      }
    }, markup);
    expect(outcome, markup).toContain('markup refused');
  }
});

test('what the program writes is taken', async ({ page }) => {
  await page.goto(home);
  const taken = await page.evaluate(() => {
    const template = document.createElement('template');
    template.innerHTML = '<p class="on one">on time = 10:00 &amp; script<input data-on="x"></p>';
    return template.content.textContent;
  });
  expect(taken).toBe('on time = 10:00 & script');
});

test('a worker may be loaded from beside the page only', async ({ page }) => {
  await page.goto(home);
  const outcomes = await page.evaluate(() => {
    const policy = (window as unknown as { trustedTypes: { defaultPolicy: { createScriptURL(address: string): unknown } } })
      .trustedTypes.defaultPolicy;
    return ['office.js', '../office.js', 'https://elsewhere.example/office.js', 'data:text/javascript,1'].map((address) => {
      try {
        return `${policy.createScriptURL(address)} taken`;
      } catch (error) {
        return (error as Error).message;
      }
    });
  });
  expect(outcomes).toEqual(['office.js taken', ...Array(3).fill('script address refused')]);
});

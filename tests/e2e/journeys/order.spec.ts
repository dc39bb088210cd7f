// Goals, measures and actions are put in order: by the handle with a mouse, by keys from anywhere in a row.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixture';
import { Editor } from '../pages/editor';
import { Start } from '../pages/start';

/** Drags a row's handle onto another row: below its middle, or above it. */
async function drag(page: Page, handle: Locator, onto: Locator, below: boolean): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const [from, to] = [await handle.boundingBox(), await onto.boundingBox()];
  if (!from || !to) throw new Error('not there');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 4, to.y + to.height / 2, { steps: 4 });
  await page.mouse.move(to.x + 4, to.y + (below ? to.height - 2 : 2), { steps: 2 });
  await page.mouse.up();
}

test('goals are put in order by keys and by dragging, and the order is kept', async ({ page, size, say }) => {
  const editor = new Editor(page, say, size);
  await new Start(page, say).open();
  await new Start(page, say).sample();
  await editor.showOutline();
  const goals = editor.outline.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^${say('move-named', { what: '|' }).split('|')[0]}`) }) });
  const titles = () => goals.locator('a > span:nth-child(2)').allInnerTexts();
  const [one, two, three, ...rest] = await titles();
  const handle = (title: string) => editor.outline.getByRole('button', { name: say('move-named', { what: title }), exact: true });

  await handle(one).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(titles).toEqual([two, one, three, ...rest]);
  await expect(handle(one), 'the focus goes along').toBeFocused();
  await expect(goals.nth(1).getByRole('status')).toHaveText(say('moved-to', { place: 2, all: 3 + rest.length }));
  await page.keyboard.press('ArrowDown');
  await expect.poll(titles).toEqual([two, three, one, ...rest]);
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect.poll(titles).toEqual([one, two, three, ...rest]);

  // From the link itself, and not past the end.
  await goals.nth(0).getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([two, one, three, ...rest]);
  await expect(goals.nth(1).getByRole('link')).toBeFocused();

  await drag(page, handle(three), goals.nth(0), false);
  await expect.poll(titles).toEqual([three, two, one, ...rest]);
  await drag(page, handle(three), goals.nth(2), true);
  await expect.poll(titles).toEqual([two, one, three, ...rest]);
  await page.reload();
  await editor.showOutline();
  await expect.poll(titles).toEqual([two, one, three, ...rest]);
});

test('measures and actions are put in order from inside a row', async ({ page, size, say }) => {
  const editor = new Editor(page, say, size);
  await new Start(page, say).open();
  await new Start(page, say).sample();
  for (const [field, add, names] of [
    ['kpi-name', 'kpi-add', ['A first', 'A second', 'A third']],
    ['action-text', 'action-add', ['Do one', 'Do two', 'Do three']],
  ] as const) {
    const texts = editor.field(field);
    const from = await texts.count();
    for (const [at, name] of names.entries()) {
      await editor.sheet.getByRole('button', { name: say(add), exact: true }).click();
      await texts.nth(from + at).fill(name);
    }
    const written = async () => (await texts.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).slice(from);
    await texts.nth(from + 2).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(written).toEqual([names[0], names[2], names[1]]);
    await expect(texts.nth(from + 1), 'one goes on writing').toBeFocused();
    await page.keyboard.type('!');
    await expect(texts.nth(from + 1)).toHaveValue(`${names[2]}!`);

    const handle = editor.sheet.getByRole('button', { name: say('move-named', { what: names[1] }), exact: true });
    await drag(page, handle, texts.nth(from), false);
    await expect.poll(written).toEqual([names[1], names[0], `${names[2]}!`]);
  }
});

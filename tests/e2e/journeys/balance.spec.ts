// The goal sheet as a whole: pictures that say what they show, the same in words, and files of the public ones.
import { readFileSync } from 'node:fs';
import { expect, test } from '../fixture';
import { Bar } from '../pages/bar';
import { Editor } from '../pages/editor';
import { Notes } from '../pages/notes';
import { Start } from '../pages/start';
import { catalogue } from '../words';

test('an objective that nobody serves is named, until a goal serves it', async ({ page, say, size, language }) => {
  await new Start(page, say).open();
  await new Start(page, say).sample();
  const editor = page.url();
  await new Bar(page, say).go('balance');
  const { objectives } = catalogue(language).context;
  const cascade = page.getByRole('region', { name: say('picture-cascade-unserved', { all: objectives.length, count: 1 }) });
  await expect(cascade).toBeVisible();
  if (size === 'desktop') await cascade.getByRole('button', { name: say('balance-words') }).click();
  const alone = cascade.locator('li.shu');
  await expect(alone).toHaveCount(1);
  const text = (await alone.locator('.what').textContent()) ?? '';
  expect(objectives.map((each) => each.text)).toContain(text);

  await page.goto(editor);
  await new Editor(page, say, size).link(text);
  await new Bar(page, say).go('balance');
  await expect(page.getByRole('region', { name: say('picture-cascade-served', { all: objectives.length }) })).toBeVisible();
  await expect(page.locator('.of-cascade li.shu')).toHaveCount(0);
});

test('the number of a goal is the way to it', async ({ page, say, size }) => {
  await new Start(page, say).open();
  await new Start(page, say).sample();
  await new Bar(page, say).go('balance');
  const cascade = page.locator('.of-cascade');
  if (size === 'desktop') await cascade.getByRole('button', { name: say('balance-words') }).press('Enter');
  await cascade.getByRole('link', { name: say('picture-goal', { number: 2 }) }).last().press('Enter');
  await expect(page).toHaveURL(/\/goal\//);
});

test('a public picture leaves as SVG and PNG, and without a word of my notes', async ({ page, say, size }) => {
  const mark = 'MARK-IN-MY-NOTES';
  await new Start(page, say).open();
  await new Start(page, say).sample();
  await new Editor(page, say, size).turn('private');
  await new Notes(page, say).choose('notes-here');
  const asset = page.getByRole('textbox', { name: say('note-asset'), exact: true });
  await asset.fill(mark);
  await asset.blur();
  await new Bar(page, say).go('balance');
  await expect(page.locator('.ladder-picture')).toContainText(mark);

  const names = ['picture-cascade', 'picture-weights', 'picture-year', 'field-loop'];
  for (const name of names) {
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('balance-svg', { name: say(name) }) }).click(),
    ]);
    expect(svg.suggestedFilename()).toMatch(/^deguchi-[a-z]+\.svg$/);
    const text = readFileSync(await svg.path(), 'utf8');
    expect(text).toMatch(/^<svg /);
    expect(text).not.toContain(mark);
    // What is no whole SVG is no image, and so no PNG.
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('balance-png', { name: say(name) }) }).click(),
    ]);
    expect(png.suggestedFilename()).toMatch(/^deguchi-[a-z]+\.png$/);
    const bytes = readFileSync(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(800);
  }
  // My own picture has no way out.
  await expect(page.locator('.ladder-picture').getByRole('button', { name: /SVG|PNG/ })).toHaveCount(0);
});

test('what is drawn of my notes goes with them', async ({ page, say, size }) => {
  await new Start(page, say).open();
  await new Start(page, say).sample();
  const bar = new Bar(page, say);
  await bar.go('balance');
  await expect(page.locator('.back'), 'nobody has said yet that notes live here').toHaveCount(0);
  await page.goBack();
  await new Editor(page, say, size).turn('private');
  await new Notes(page, say).choose('notes-here');
  await bar.go('balance');
  await expect(page.locator('.ladder-picture')).toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(page.locator('.ladder-picture')).toHaveCount(0);
  await expect(page.getByText(say('balance-hidden'))).toBeVisible();
  await page.getByRole('button', { name: say('notes-unhide') }).click();
  await expect(page.locator('.ladder-picture')).toBeVisible();
});

// "Undo" under words about what was done takes back just that, whatever was done meanwhile.
import { expect, home, test } from '../fixture';
import { Bar } from '../pages/bar';
import { ContextScreen } from '../pages/context';
import { Editor } from '../pages/editor';
import { Files } from '../pages/files';
import { PLAN, backup, goalPlace, kept, key, openWith, planKey, small } from '../shelf';

const plan = backup().plans[0].plan;
const [first, second] = plan.goals.map((goal: { public: { title: string } }) => goal.public.title);

test('a deleted goal comes back, and what was written since stays', async ({ page, size, say }) => {
  const [editor, bar, files] = [new Editor(page, say, size), new Bar(page, say), new Files(page, say)];
  await openWith(page, { [planKey]: kept() }, goalPlace);
  await editor.sheet.getByRole('button', { name: say('goal-remove') }).click();
  await expect(files.takeBack).toBeVisible();
  await editor.goTo(second);
  await editor.title.fill('消したあとに直した題');
  await files.takeBack.click();
  await expect(editor.title).toHaveValue('消したあとに直した題');
  await editor.goTo(first);

  // It is a step of its own: undo and redo go on from there.
  if (size === 'desktop') await expect(bar.undo('take-back')).toBeEnabled();
  await page.keyboard.press('Control+z');
  await editor.showOutline();
  await expect(editor.outline.getByRole('link', { name: first })).toHaveCount(0);
  await expect(editor.outline.getByRole('link', { name: '消したあとに直した題' })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(editor.outline.getByRole('link', { name: first })).toBeVisible();
});

test('an objective comes back beside one that was edited since', async ({ page, say }) => {
  const [screen, files] = [new ContextScreen(page, say), new Files(page, say)];
  await openWith(page, { [planKey]: kept() }, `#/plan/${PLAN}/context`);
  const texts = plan.context.objectives.map((objective: { text: string }) => objective.text);
  const named = page.getByRole('textbox', { name: say('context-objective'), exact: true });
  await page.getByRole('listitem').filter({ has: named }).first().getByRole('button', { name: say('context-remove') }).click();
  await expect(screen.objectives).toHaveCount(texts.length - 1);
  await screen.objectives.first().fill('直した目標');
  await files.takeBack.click();
  await expect(screen.objectives).toHaveCount(texts.length);
  await expect(screen.objectives.nth(0)).toHaveValue(texts[0]);
  await expect(screen.objectives.nth(1)).toHaveValue('直した目標');
});

test('a deleted sheet comes back while another one is written', async ({ page, say }) => {
  const [screen, files] = [new ContextScreen(page, say), new Files(page, say)];
  await openWith(page, { [planKey]: kept(), [key('plan/p-small')]: small('p-small', '小さな表') }, '#/plans');
  await page.getByRole('button', { name: say('plans-remove-named', { title: plan.head.title }) }).click();
  await expect(files.takeBack).toBeVisible();
  await page.goto(`${home}#/plan/p-small/context`);
  await screen.field('context-company').fill('架空商事');
  await files.takeBack.click();
  await expect(screen.field('context-company')).toHaveValue('架空商事');
  await page.goto(`${home}#/plans`);
  await expect(files.main.getByRole('link', { name: plan.head.title, exact: true })).toBeVisible();
});

test('a sheet that was taken in and written on since stays, and this is said', async ({ page, say }) => {
  const [screen, files] = [new ContextScreen(page, say), new Files(page, say)];
  await page.goto(`${home}#/plans`);
  await files.open({ name: 'mine.json', text: kept() });
  await files.button('incoming-take').click();
  await expect(files.takeBack).toBeVisible();
  await page.goto(`${home}#/plan/${PLAN}/context`);
  await screen.field('context-company').fill('架空商事');
  await files.takeBack.click();
  await expect(page.getByText(say('undo-changed-since'))).toBeVisible();
  await expect(screen.field('context-company')).toHaveValue('架空商事');
});

// Every screen and state of the page, and the way there as a person goes it. `journeys/accessible.spec.ts` looks at each.
import { expect, type Page } from '@playwright/test';
import { home } from './config';
import { Assistant } from './pages/assistant';
import { Bar } from './pages/bar';
import { ContextScreen } from './pages/context';
import { Editor } from './pages/editor';
import { Files } from './pages/files';
import { Guide } from './pages/guide';
import { Notes } from './pages/notes';
import { Palette } from './pages/palette';
import { Start } from './pages/start';
import { Submission } from './pages/submit';
import { filePlaces, sample } from './places-files';
import { catalogue, type Language, type Say } from './words';

export interface Visitor {
  page: Page;
  say: Say;
  size: 'desktop' | 'phone';
  language: Language;
}

export interface Place {
  name: string;
  go: (visitor: Visitor) => Promise<void>;
}

async function begun({ page, say }: Visitor): Promise<void> {
  await new Start(page, say).open();
  await new Start(page, say).begin();
}

async function notes(visitor: Visitor): Promise<void> {
  await sample(visitor);
  await new Editor(visitor.page, visitor.say, visitor.size).turn('private');
}

/** The first question of the first template. */
async function asked(visitor: Visitor): Promise<Guide> {
  const { page, say, language } = visitor;
  await begun(visitor);
  await new ContextScreen(page, say).sample();
  const guide = new Guide(page, say);
  await guide.link('guide-open').click();
  const { context, templates: [first] } = catalogue(language);
  await guide.enter(context.objectives[0].text);
  await (await guide.template(first.name)).click();
  await expect(guide.question).toHaveText(first.interview[0].ask);
  return guide;
}

export const places: Place[] = [
  { name: 'start', go: ({ page, say }) => new Start(page, say).open() },
  {
    name: 'start of somebody who was here',
    go: async (visitor) => {
      await sample(visitor);
      await new Bar(visitor.page, visitor.say).start();
      await expect(visitor.page.getByRole('link', { name: visitor.say('start-go-on'), exact: true })).toBeVisible();
    },
  },
  {
    name: 'sessions and agendas',
    go: async ({ page }) => {
      await page.goto(`${home}#/sessions`);
      await expect(page.locator('.agenda').first()).toBeVisible();
    },
  },
  { name: 'context empty', go: begun },
  {
    name: 'context filled, with a link',
    go: async (visitor) => {
      await begun(visitor);
      const screen = new ContextScreen(visitor.page, visitor.say);
      await screen.sample();
      await expect(screen.figures).toHaveCount(3);
      await screen.link();
    },
  },
  {
    name: 'context with a pasted table',
    go: async (visitor) => {
      await begun(visitor);
      const screen = new ContextScreen(visitor.page, visitor.say);
      await screen.sample();
      const dialog = await screen.pasting();
      await dialog.getByRole('textbox').fill('会社\t売上\t620,000\t千円\r\n作成者\t\t\t総務部\tx');
      await expect(dialog.getByRole('status')).toHaveText(visitor.say('table-read', { left: 1 }));
    },
  },
  {
    name: 'head',
    go: async (visitor) => {
      await sample(visitor);
      await new Bar(visitor.page, visitor.say).head();
    },
  },
  {
    name: 'a goal on its way to a template',
    go: async (visitor) => {
      await sample(visitor);
      await visitor.page.getByRole('link', { name: visitor.say('keep-open') }).click();
    },
  },
  {
    name: 'own templates',
    go: async (visitor) => {
      await sample(visitor);
      await visitor.page.getByRole('link', { name: visitor.say('keep-open') }).click();
      await visitor.page.getByRole('button', { name: visitor.say('keep-do') }).click();
    },
  },
  {
    name: 'new goal',
    go: async (visitor) => {
      await sample(visitor);
      await new Editor(visitor.page, visitor.say, visitor.size).addGoal();
    },
  },
  {
    name: 'template',
    go: async (visitor) => {
      await sample(visitor);
      const editor = new Editor(visitor.page, visitor.say, visitor.size);
      await editor.addGoal();
      await editor.choose(catalogue(visitor.language).templates[0]);
    },
  },
  {
    name: 'the entrance of the guided path',
    go: async (visitor) => {
      await begun(visitor);
      await visitor.page.getByRole('link', { name: visitor.say('head-write'), exact: true }).click();
      await new Guide(visitor.page, visitor.say).asks('guide-end');
    },
  },
  { name: 'a question of the guided path', go: async (visitor) => { await asked(visitor); } },
  {
    name: 'the targets on the guided path',
    go: async (visitor) => {
      const guide = await asked(visitor);
      for (const _ of catalogue(visitor.language).templates[0].interview) await guide.button('guide-later').click();
      await guide.asks('guide-figures');
    },
  },
  {
    name: 'the end of the guided path',
    go: async (visitor) => {
      const guide = await asked(visitor);
      await visitor.page.goto(visitor.page.url().replace(/guide\/.*/, 'guide'));
      await expect(guide.question).toHaveText(visitor.say('guide-done-open'));
    },
  },
  {
    name: 'editor with findings and an open note',
    go: async (visitor) => {
      await sample(visitor);
      await new Assistant(visitor.page, visitor.say, visitor.size).open('hedge');
    },
  },
  {
    name: 'editor with the details of a measure, and all that is folded',
    go: async (visitor) => {
      await sample(visitor);
      const { sheet, measures } = new Editor(visitor.page, visitor.say, visitor.size);
      await measures.first().getByRole('button', { name: visitor.say('kpi-more') }).click();
      for (const key of ['extras-showing', 'extras-frame', 'field-supplement']) {
        const part = sheet.getByRole('group').filter({ has: visitor.page.getByText(visitor.say(key), { exact: true }) });
        if (await part.getAttribute('open') === null) await part.getByText(visitor.say(key), { exact: true }).first().click();
        await expect(part).toHaveAttribute('open');
      }
    },
  },
  {
    name: 'editor with a figure that is no number',
    go: async (visitor) => {
      await sample(visitor);
      const { measures } = new Editor(visitor.page, visitor.say, visitor.size);
      const target = measures.first().getByRole('textbox', { name: visitor.say('kpi-target'), exact: true });
      await target.fill('x');
      await target.blur();
      await expect(visitor.page.getByRole('alert')).toHaveText(visitor.say('field-not-a-number'));
    },
  },
  {
    name: 'a goal that is gone',
    go: async (visitor) => {
      await sample(visitor);
      await visitor.page.goto(visitor.page.url().replace(/goal\/.*/, 'goal/g-gone'));
      await visitor.page.getByRole('link', { name: visitor.say('goal-others'), exact: true }).waitFor();
    },
  },
  {
    name: 'links of a goal',
    go: async (visitor) => {
      await sample(visitor);
      await visitor.page.getByRole('button', { name: visitor.say('links-choose'), exact: true }).click();
      await expect(visitor.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'outline',
    go: async (visitor) => {
      await sample(visitor);
      await new Editor(visitor.page, visitor.say, visitor.size).showOutline();
    },
  },
  { name: 'notes, where they live', go: notes },
  {
    name: 'notes open',
    go: async (visitor) => {
      await notes(visitor);
      await new Notes(visitor.page, visitor.say).choose('notes-here');
      await visitor.page.getByRole('textbox', { name: visitor.say('note-essence'), exact: true }).waitFor();
    },
  },
  {
    name: 'notes hidden',
    go: async (visitor) => {
      await notes(visitor);
      await new Notes(visitor.page, visitor.say).choose('notes-here');
      await visitor.page.keyboard.press('Control+.');
      await expect(new Notes(visitor.page, visitor.say).hidden).toBeVisible();
    },
  },
  {
    name: 'notes elsewhere',
    go: async (visitor) => {
      await notes(visitor);
      await new Notes(visitor.page, visitor.say).choose('notes-elsewhere');
      await expect(visitor.page.getByRole('heading', { level: 2, name: visitor.say('notes-are-elsewhere') })).toBeVisible();
    },
  },
  {
    name: 'overview',
    go: async (visitor) => {
      await sample(visitor);
      await new Bar(visitor.page, visitor.say).go('balance');
      await expect(visitor.page.getByRole('img')).toHaveCount(visitor.size === 'phone' ? 2 : 4);
    },
  },
  {
    name: 'overview with what remains, as text',
    go: async (visitor) => {
      await notes(visitor);
      await new Notes(visitor.page, visitor.say).choose('notes-here');
      await new Bar(visitor.page, visitor.say).go('balance');
      await expect(visitor.page.getByRole('button', { name: visitor.say('notes-hide') })).toBeVisible();
      for (const button of await visitor.page.getByRole('button', { name: visitor.say('balance-words') }).all()) await button.click();
    },
  },
  {
    name: 'overview without a goal',
    go: async (visitor) => {
      await begun(visitor);
      await new Bar(visitor.page, visitor.say).go('balance');
      await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(visitor.say('balance-empty'));
    },
  },
  {
    name: 'check list',
    go: async (visitor) => {
      await sample(visitor);
      await new Bar(visitor.page, visitor.say).go('check');
      await visitor.page.getByRole('list', { name: visitor.say('outline-goals') }).waitFor();
    },
  },
  {
    name: 'check list without a goal',
    go: async (visitor) => {
      await begun(visitor);
      await new Bar(visitor.page, visitor.say).go('check');
      await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(visitor.say('check-title-empty'));
    },
  },
  {
    name: 'submission that was taken',
    go: async (visitor) => {
      await sample(visitor);
      await new Bar(visitor.page, visitor.say).submit(visitor.size);
      await new Submission(visitor.page, visitor.say).take();
    },
  },
  {
    name: 'submission without a goal',
    go: async (visitor) => {
      await begun(visitor);
      await new Bar(visitor.page, visitor.say).submit(visitor.size);
      await visitor.page.getByRole('region', { name: visitor.say('gaps-title') }).waitFor();
    },
  },
  {
    name: 'received nothing',
    go: async ({ page, say }) => {
      await page.goto(`${home}#/received`);
      await expect(new Files(page, say).heading('received-none')).toBeVisible();
    },
  },
  {
    name: 'sheets and files',
    go: async (visitor) => {
      await sample(visitor);
      await visitor.page.goto(`${home}#/plans`);
      await expect(new Files(visitor.page, visitor.say).heading('plans-title')).toBeVisible();
    },
  },
  {
    name: 'sheets, one put away, one being renamed',
    go: async (visitor) => {
      const { page, say } = visitor;
      for (const _ of [1, 2]) await sample(visitor);
      await page.goto(`${home}#/plans`);
      await page.getByRole('button', { name: say('plans-archive') }).first().click();
      await page.getByText(say('plans-away', { count: 1 }), { exact: true }).click();
      await page.getByRole('button', { name: say('plans-rename') }).first().click();
      await expect(new Files(page, say).field('head-name-of-sheet')).toBeFocused();
    },
  },
  {
    name: 'settings',
    go: async ({ page, say }) => {
      await page.goto(`${home}#/settings`);
      await expect(new Files(page, say).heading('settings')).toBeVisible();
      await page.getByText(say('settings-rules'), { exact: true }).click();
    },
  },
  {
    name: 'keys',
    go: async ({ page, say }) => {
      await page.goto(`${home}#/keys`);
      await expect(new Files(page, say).heading('keyboard')).toBeVisible();
    },
  },
  {
    name: 'the palette',
    go: async (visitor) => {
      await sample(visitor);
      await new Palette(visitor.page, visitor.say).byButton();
    },
  },
  ...filePlaces,
  {
    name: 'help',
    go: async ({ page }) => {
      await page.goto(`${home}#/help`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'help on a rule',
    go: async ({ page, say }) => {
      await page.goto(`${home}#/help/hedge`);
      await page.getByRole('heading', { level: 1, name: say('rule-hedge-name') }).waitFor();
      await expect(page.getByRole('article').getByRole('paragraph')).not.toHaveCount(1);
    },
  },
  {
    name: 'nothing here',
    go: async ({ page, say }) => {
      await page.goto(`${home}#/nowhere`);
      await page.getByRole('heading', { level: 1, name: say('nothing-here') }).waitFor();
    },
  },
];

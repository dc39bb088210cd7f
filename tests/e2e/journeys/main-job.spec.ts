// The main job: from a link with the company's context to a file that another machine reads and shows.
import { slow } from '../config';
import { expect, home, test } from '../fixture';
import { Hand, text } from '../hand';
import { Assistant } from '../pages/assistant';
import { Bar } from '../pages/bar';
import { ContextScreen } from '../pages/context';
import { Editor } from '../pages/editor';
import { Files, kept, taken } from '../pages/files';
import { Notes } from '../pages/notes';
import { Start } from '../pages/start';
import { Submission } from '../pages/submit';
import { flat, onPaper, printed } from '../pdf';
import { schemaErrors } from '../schema';
import { watch } from '../still';
import { catalogue } from '../words';
import * as said from './main-job.said';

test('a person takes the context in, writes five goals, and hands in a file', async ({ page, language, size, say, another }) => {
  test.setTimeout(300_000 * slow);
  const { context, templates: all } = catalogue(language);
  // One template of each of the four families that the page is made for, as one goal each.
  const families = ['reuse', 'sharing', 'mentoring', 'proposal'];
  const templates = families.map((family) => all.find((template) => template.family === family)!);
  const [bar, editor, files] = [new Bar(page, say), new Editor(page, say, size), new Files(page, say)];
  const [assistant, notes] = [new Assistant(page, say, size), new Notes(page, say)];
  const hand = await Hand.of(page, language);
  const title = text(said.title, language);
  const secrets = said.privately.map((saying) => text(saying, language));
  // What the templates say of the person is private as well.
  secrets.push(...all.flatMap(({ goals }) => goals.flatMap(({ essence, asset }) => [essence, asset])));

  const link = await test.step('a colleague copies a link', async () => {
    const colleague = await another();
    const start = new Start(colleague, say);
    await start.open();
    await start.begin();
    const screen = new ContextScreen(colleague, say);
    await screen.sample();
    await expect(screen.figures).toHaveCount(3);
    return screen.link();
  });
  expect(link).toContain(`${home}#/in/deguchi1.`);

  await test.step('the link shows what it holds, and takes it in only when told to', async () => {
    await page.goto(link);
    await expect(files.heading('incoming-pack')).toBeVisible();
    await expect(page, 'what the link holds does not stay in the address').toHaveURL(`${home}#/in`);
    await expect(files.main).toContainText(say('incoming-nothing-yet'));
    await expect(files.main).toContainText('554,250');
    await expect(files.main).toContainText(context.vision);
    expect(await kept(page)).toEqual([]);
    await files.button('incoming-take').click();
    await expect(page.getByRole('heading', { level: 1, name: say('adopt-title') })).toBeVisible();
  });

  const titles: string[] = [];
  await test.step('a goal begins from a template of each family, some questions answered, targets typed', async () => {
    for (const [at, template] of templates.entries()) {
      if (at > 0) await editor.addGoal();
      await editor.choose(template);
      // One question stays open.
      for (const { ask, example } of template.interview.slice(0, -1)) await editor.named(ask).fill(example);
      await editor.useTemplate();
      await editor.setTargets(template.goals[0].kpis.map((_, place) => String(place + 2)));
      await editor.link(context.objectives[at].text);
      await editor.setWeight(20);
      titles.push(await editor.title.inputValue());
    }
    expect(new Set(titles).size).toBe(templates.length);
  });

  await test.step('a goal begins from nothing', async () => {
    await editor.addGoal();
    await editor.fromNothing();
    await hand.write(editor.title, said.title);
    titles.push(title);
    // The field of a title knows no second line.
    await page.keyboard.press('Enter');
    await expect(editor.title).toHaveValue(title);
  });

  const statement = editor.field('field-statement');
  await test.step('findings come, and nothing on the sheet moves', async () => {
    await hand.write(statement, said.statement);
    await assistant.counts(0);
    let still = await watch(editor.sheet);
    await hand.write(statement, said.hedge);
    await assistant.counts(1);
    await still('fields when a hedge is found');
    await hand.write(statement, said.onward);
    await assistant.counts(1);
    still = await watch(editor.sheet);
    await hand.write(statement, said.endless);
    await assistant.counts(2);
    await still('fields when an endless verb is found');
    await hand.write(statement, said.rest);
    await assistant.counts(2);
  });

  await test.step('Enter in a composition does nothing', async () => {
    const [before, place] = [await statement.inputValue(), page.url()];
    await statement.focus();
    await page.keyboard.press('Control+Home');
    await hand.ime.compose('さい');
    await hand.ime.enter();
    await expect(statement).toHaveValue(`さい${before}`);
    await hand.ime.commit('');
    await expect(statement).toHaveValue(before);
    expect(page.url()).toBe(place);
  });

  await test.step('one finding is mended by an answer in place', async () => {
    await assistant.open('endless-verb');
    const before = await statement.inputValue();
    for (const [field, answer] of Object.entries(said.answers)) {
      await assistant.field(field).focus();
      if (field === 'ask-how-much') {
        await hand.ime.compose('ご');
        await hand.ime.enter();
        await expect(statement, 'Enter in a composition hands no answer in').toHaveValue(before);
        await hand.ime.commit('');
      }
      await hand.write(assistant.field(field), answer);
    }
    await expect(assistant.place, 'the sentence as it will read').toContainText(text(said.answers['ask-by-when'], language));
    await assistant.button('mend-put').click();
    await expect(statement).not.toHaveValue(before);
    await expect(statement).toHaveValue(new RegExp(text(said.answers['ask-by-when'], language)));
    await expect(assistant.note('endless-verb')).toHaveCount(0);
  });

  await test.step('one is mended by dropping the word', async () => {
    await assistant.open('hedge');
    const word = text(said.hedge, language);
    await assistant.button('mend-drop', { word }).click();
    await expect(statement).not.toHaveValue(new RegExp(word));
    await expect(assistant.note('hedge')).toHaveCount(0);
    await assistant.close();
  });
  const mended = await statement.inputValue();

  await test.step('one is left as it is, and stays away after a reload', async () => {
    const criterion = editor.field('field-criterion');
    await hand.write(criterion, said.criterion);
    await assistant.open('hedge');
    await assistant.button('note-leave').click();
    await expect(page.getByRole('status').filter({ hasText: say('note-left') })).toBeVisible();
    expect(await assistant.names()).not.toContainEqual(expect.stringContaining(say('rule-hedge-name')));
    await assistant.close();
    const place = page.url();
    await page.reload();
    await expect(page).toHaveURL(place);
    await expect(editor.title).toHaveValue(title);
    await expect(statement).toHaveValue(mended);
    await expect(criterion).toHaveValue(text(said.criterion, language));
    expect(await assistant.names()).not.toContainEqual(expect.stringContaining(say('rule-hedge-name')));
    await assistant.close();
  });

  await test.step('an action, and weights that add up to 100', async () => {
    await editor.sheet.getByRole('button', { name: say('action-add'), exact: true }).click();
    await expect(editor.field('action-text')).toBeFocused();
    await hand.write(editor.field('action-text'), said.action);
    await hand.write(editor.field('action-times'), said.times);
    await expect(editor.sheet).toContainText(say('weights-left', { left: 20 }));
    await editor.setWeight(20);
    await expect(editor.sheet).toContainText(say('weights-full'));
  });

  await test.step('the notes are for this browser, and are written', async () => {
    await editor.turn('private');
    await notes.choose('notes-here');
    await expect(editor.sheet).toContainText(say('notes-never'));
    await hand.write(editor.field('note-essence'), said.essence);
    await notes.addStrength(hand, said.exitModel);
    await hand.write(editor.field('note-asset'), said.asset);
    await notes.chooseKind('asset-design');
    await notes.ladder('ladder-reusable', 'ladder-aim').check();
    await expect(notes.strength(text(said.exitModel, language))).toBeChecked();
  });

  await test.step('name and period, and names to keep out', async () => {
    await bar.head();
    await files.field('head-name-of-sheet').fill('');
    await hand.write(files.field('head-name-of-sheet'), said.sheet);
    await hand.write(files.field('head-name'), said.owner);
    await hand.write(files.field('head-names'), said.customer);
  });
  const sheet = text(said.sheet, language);

  await test.step('the check list shows what is open, and leads there', async () => {
    await bar.go('check');
    const fifth = files.main.getByRole('list', { name: say('outline-goals') }).getByRole('listitem').filter({ hasText: title });
    await fifth.getByRole('link', { name: say('field-sign'), exact: true }).click();
    await expect(editor.field('field-sign')).toBeFocused();
    await expect(editor.title).toHaveValue(title);
  });

  const submission = new Submission(page, say);
  const file = await test.step('what leaves is read first, then taken, byte for byte', async () => {
    await bar.submit(size);
    await expect(submission.reading.getByRole('article')).toHaveCount(5);
    for (const name of titles) await expect(submission.reading.getByRole('heading', { name, exact: true })).toBeVisible();
    const taken = await submission.take();
    await submission.sees(taken.text);
    await expect(files.heading('submit-title', { bytes: Buffer.byteLength(taken.text).toLocaleString('en-US') })).toBeVisible();
    expect(schemaErrors('submission.v1', JSON.parse(taken.text))).toEqual([]);
    for (const secret of secrets) expect(taken.text).not.toContain(secret);
    await expect(files.main.getByRole('status').filter({ hasText: say('submit-none') })).toBeVisible();
    const paper = (await printed(page)).join('');
    for (const secret of secrets) expect(paper).not.toContain(flat(secret));
    expect(paper).toContain(flat(title));
    return taken;
  });

  await test.step('somebody else opens it as received, and prints it', async () => {
    const reader = await another();
    const there = new Files(reader, say);
    const start = new Start(reader, say);
    await start.open();
    await start.openFile();
    await there.open(file);
    await expect(there.main).toContainText(say('received-read-only'));
    await expect(there.main.getByRole('heading', { level: 1, name: sheet, exact: true })).toBeVisible();
    await expect(there.goals).toHaveCount(5);
    await expect(there.main.getByRole('textbox')).toHaveCount(0);
    await expect(there.main).not.toContainText(secrets[0]);
    expect(await kept(reader), 'it does not become a plan of the reader').toEqual([]);
    const paper = await printed(reader);
    for (const secret of secrets) expect(paper.join('')).not.toContain(flat(secret));
    for (const name of titles) expect(paper.join('')).toContain(flat(name));
    const { whole, cut } = await onPaper(reader, there.goals, paper);
    expect(cut, 'goals that one sheet could have held').toEqual([]);
    expect(whole).not.toEqual([]);
    await new Bar(reader, say).start();
    await expect(reader.getByRole('button', { name: say('start-begin'), exact: true })).toBeVisible();
    await start.openFile();
    await expect(there.main).toContainText(say('plans-none'));
  });

  await test.step('a backup brings both faces to another device, and undo takes it back', async () => {
    await bar.start();
    await new Start(page, say).openFile();
    const backup = await taken(page, files.button('backup-take'));
    expect(schemaErrors('backup.v1', JSON.parse(backup.text))).toEqual([]);
    const phone = await another();
    const there = new Files(phone, say);
    await new Start(phone, say).open();
    await new Start(phone, say).openFile();
    await there.open(backup);
    await expect(there.heading('incoming-backup')).toBeVisible();
    await expect(there.main).toContainText(say('incoming-nothing-yet'));
    await expect(there.main).toContainText(say('incoming-new', { goals: 5 }));
    expect(await kept(phone)).toEqual([]);
    await there.button('incoming-take').click();
    const sheetThere = new Editor(phone, say, size);
    await expect(sheetThere.title).toHaveValue(titles[0]);
    await sheetThere.goTo(title);
    await expect(sheetThere.field('field-statement')).toHaveValue(mended);
    await sheetThere.turn('private');
    await new Notes(phone, say).choose('notes-here');
    await expect(sheetThere.field('note-essence')).toHaveValue(text(said.essence, language));
    await expect(sheetThere.field('note-asset')).toHaveValue(text(said.asset, language));
    await there.takeBack.click();
    await expect(there.main).toContainText(say('plans-none'));
    await expect.poll(() => kept(phone)).toEqual([]);
  });
});

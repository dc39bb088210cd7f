// Sealed backups: what cannot be opened, a passphrase that is wrong, work that is stopped, and a worker that is not what it should be.
// Opening a file of the `age` program is a second's work of a quick machine, made to be slow: it is done four times here.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../config';
import { EFFORT, PASSPHRASE, damages, sealed } from '../seals';
import { PLAN, kept, planKey } from '../shelf';
import { expect, say, test } from './fixture';
import { ended, free, host } from './host';
import type { Tab } from './tab';

const OWN = 'tsubame danchi mikan backup';

const mine = () => ({ name: 'mine.age', bytes: sealed('backup-text.age') });

/** Waits for the field of a file that came in. */
const asked = (tab: Tab) => expect.poll(() => tab.has('passphrase', say('passphrase-field'))).toBe(true);

/** What is said beside the field, in the page or the dialog. */
const wrong = (tab: Tab) => tab.shown('.sealed-wrong');

test('what cannot be opened says why, once and in words, and nothing changes', async ({ tab }) => {
  await tab.openWith({ [planKey]: kept() });
  const before = await tab.stored();
  for (const { name, bytes, code, asked: first } of damages) {
    await tab.go('#/plans');
    await expect.poll(() => tab.shown('h1'), name).toBe(say('plans-title'));
    await tab.choose({ name: 'mine.age', bytes: bytes() });
    if (first) {
      await tab.replace('passphrase-field', PASSPHRASE, 'passphrase');
      await tab.press('button', say('unseal-do'));
    }
    const said = () => tab.page.$$eval('main [role=alert] section p', (all) => all.map((one) => one.textContent));
    await expect.poll(said, name).toEqual([say(`error-${code}`, EFFORT), say(`error-${code}-do`, EFFORT), 'mine.age']);
  }
  expect(await tab.stored()).toEqual(before);
});

test('one passphrase more may be tried after a wrong one; the work can be stopped, or left, and begun again', async ({ tab }) => {
  await tab.open();
  await tab.drop(mine());
  await tab.replace('passphrase-field', `${PASSPHRASE} `, 'passphrase');
  await tab.press('button', say('unseal-do'));
  await tab.press('button', say('sealed-stop'));
  await asked(tab);
  expect(await wrong(tab), 'what its owner stopped needs no words').toBe('');
  await tab.press('button', say('unseal-do'));
  await expect.poll(() => wrong(tab)).toContain(say('error-sealed-passphrase'));
  expect(await tab.value('passphrase-field', 'passphrase'), 'what was typed can be mended').toBe(`${PASSPHRASE} `);
  await tab.page.keyboard.press('End');
  await tab.page.keyboard.press('Backspace');
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => tab.shown('h1')).toBe(say('incoming-backup'));
  expect(await tab.shown('main')).toContain('mine.age');
  expect(await tab.at(planKey), 'nothing is taken in before it was seen').toBe('');

  // Whoever leaves meanwhile is not called back.
  await tab.drop(mine());
  await tab.replace('passphrase-field', PASSPHRASE, 'passphrase');
  await tab.press('button', say('unseal-do'));
  await expect.poll(() => tab.has('button', say('sealed-stop'))).toBe(true);
  await tab.go('#/plans');
  await expect.poll(() => tab.shown('h1')).toBe(say('plans-title'));
  await tab.choose(mine());
  await asked(tab);
  expect(await tab.value('passphrase-field', 'passphrase')).toBe('');
});

/** What the host has in the place of the worker's files, and what the page says of it. */
const unsound: { script: (sound: string) => string; program: boolean; code: string }[] = [
  { script: () => '', program: true, code: 'absent' },
  { script: (sound) => sound.replace(/"\d+"/, '"0"'), program: true, code: 'other' },
  { script: (sound) => sound, program: false, code: 'absent' },
  { script: (sound) => `${sound}\nwasm_bindgen.seal = () => { throw new WebAssembly.RuntimeError('unreachable'); };`, program: true, code: 'died' },
];

test.describe('a worker', () => {
  test.use({ provoked: { console: [/Loading Worker from .*office\.js/] } });

  test('that is stopped, does not arrive, is of another build, or breaks off leaves all as it was, and a sound one takes its place', async ({ fox, tab }) => {
    const folder = join(fox.profile, 'host');
    cpSync(join(root, 'dist'), folder, { recursive: true });
    const [script, program] = ['office.js', 'office.wasm'].map((name) => ({ at: join(folder, name), sound: readFileSync(join(folder, name)) }));
    const { own, address } = await host(await free(), folder);
    try {
      const plan = `${new URL(address).pathname}plan/${PLAN}`;
      await tab.open('', address);
      await tab.page.evaluate((name, text) => localStorage.setItem(name, text), plan, kept());
      await tab.go('#/plans');
      await tab.reload();
      await tab.find('button', say('sealed-take'));
      // A host that does not answer: there is time to stop the work.
      own.kill('SIGSTOP');
      await tab.press('button', say('sealed-take'));
      await tab.replace('passphrase-field', OWN, 'passphrase');
      await tab.replace('sealed-again', OWN, 'passphrase');
      await tab.press('button', say('sealed-do'));
      await tab.press('button', say('sealed-stop'));
      await asked(tab);
      expect(await wrong(tab), 'what its owner stopped needs no words').toBe('');
      own.kill('SIGCONT');
      for (const row of unsound) {
        rmSync(script.at, { force: true });
        rmSync(program.at, { force: true });
        const text = row.script(script.sound.toString());
        if (text) writeFileSync(script.at, text);
        if (row.program) writeFileSync(program.at, program.sound);
        await tab.press('button', say('sealed-do'));
        await expect.poll(() => wrong(tab)).toContain(say(`office-${row.code}`));
        expect(await tab.value('passphrase-field', 'passphrase'), 'what was typed stays').toBe(OWN);
      }
      expect(fox.file(), 'nothing was written').toBeUndefined();
      writeFileSync(script.at, script.sound);
      await tab.press('button', say('sealed-do'));
      await expect.poll(() => fox.file()?.name).toMatch(/^deguchi-backup-\d{8}\.json\.age$/);
      expect(fox.taken().slice(0, 21)).toBe('age-encryption.org/v1');
      await tab.choose(fox.file()!);
      await tab.replace('passphrase-field', OWN, 'passphrase');
      await tab.press('button', say('unseal-do'));
      await expect.poll(() => tab.shown('main')).toContain(say('incoming-same'));
    } finally {
      await ended(own);
    }
  });
});

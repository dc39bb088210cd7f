// What `make shots` takes a picture of: what goes out as a file sealed, and what comes in.
import type { Shot } from './shot-list';
import { fixture, opens, type Stage } from './shot-ways';

/** A backup with a passphrase, shown as it is typed. */
const sealing = (passphrase: string) => async ({ page, say }: Stage) => {
  await page.getByRole('main').getByRole('button', { name: say('sealed-take') }).click();
  if (!passphrase) return;
  await page.getByRole('checkbox', { name: say('sealed-show') }).check();
  await page.getByLabel(say('passphrase-field'), { exact: true }).fill(passphrase);
};

export const files: Shot[] = [
  { name: 'sealed', at: '#/plans', go: sealing('') },
  { name: 'sealed-weak', at: '#/plans', go: sealing('suzuki1985') },
  { name: 'sealed-good', at: '#/plans', go: sealing('すずめ 団地 みかん 七月 backup') },
  {
    name: 'sealed-working', at: '#/plans',
    go: async (stage) => {
      await stage.page.route('**/office.wasm*', () => {});
      await sealing('すずめ 団地 みかん 七月 backup')(stage);
      await stage.page.keyboard.press('Enter');
      await stage.page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'moving', at: '#/plans',
    go: async ({ page, say }) => {
      await page.getByRole('main').getByRole('button', { name: say('plans-link') }).first().click();
      await page.getByRole('dialog').getByRole('code').waitFor();
    },
  },
  {
    name: 'unseal-code', at: '#/plans',
    go: async ({ page, say }) => {
      await page.getByRole('main').getByRole('button', { name: say('plans-link') }).first().click();
      const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: say('unseal-code-title') }).waitFor();
    },
  },
  { name: 'unseal', at: '#/plans', go: opens(fixture('sealed/backup-text.age')) },
  {
    name: 'unseal-wrong', at: '#/plans',
    go: async (stage) => {
      await opens(fixture('sealed/backup-text.age'))(stage);
      await stage.page.getByLabel(stage.say('passphrase-field'), { exact: true }).fill('すずめ');
      await stage.page.keyboard.press('Enter');
      await stage.page.getByText(stage.say('error-sealed-passphrase')).waitFor();
    },
  },
  { name: 'incoming-backup', at: '#/plans', whole: true, go: opens(fixture('backup.v1.json')) },
  { name: 'incoming-pack', at: '#/plans', whole: true, go: opens(fixture('pack.v1.json')) },
  {
    name: 'incoming-into', at: '#/plans', whole: true,
    go: async (stage) => {
      await opens(fixture('pack.v1.json'))(stage);
      await stage.page.getByRole('radio').first().check();
    },
  },
];

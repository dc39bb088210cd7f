// The screens and states in which files go out and come in: part of `places.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { home, root } from './config';
import { Files } from './pages/files';
import { SealedFiles } from './pages/sealed';
import { sealed } from './seals';
import { Start } from './pages/start';
import type { Place, Visitor } from './places';

const fixture = (name: string) => readFileSync(join(root, 'tests', 'fixtures', name), 'utf8');

export async function sample({ page, say }: Visitor): Promise<void> {
  await new Start(page, say).open();
  await new Start(page, say).sample();
}

/** Pastes the text of a file where files are opened. */
async function pasted({ page, say }: Visitor, text: string): Promise<void> {
  await page.goto(`${home}#/plans`);
  await new Files(page, say).paste(text);
}

export const filePlaces: Place[] = [
  {
    name: 'received',
    go: async (visitor) => {
      await pasted(visitor, fixture('submission.v1.json'));
      await expect(visitor.page.getByRole('main')).toContainText(visitor.say('received-read-only'));
    },
  },
  {
    name: 'a backup with a passphrase that is weak',
    go: async (visitor) => {
      await sample(visitor);
      const files = new SealedFiles(visitor.page, visitor.say);
      await files.begin();
      await files.field.fill('suzuki1985');
      await files.again.fill('suzuki1986');
      await files.dialog.getByText(visitor.say('sealed-differs')).waitFor();
    },
  },
  {
    name: 'a sheet as a link',
    go: async (visitor) => {
      await sample(visitor);
      await visitor.page.goto(`${home}#/plans`);
      await visitor.page.getByRole('button', { name: visitor.say('plans-link') }).first().click();
      await visitor.page.getByRole('dialog').getByRole('code').waitFor();
    },
  },
  {
    name: 'a sealed file that came in',
    go: async (visitor) => {
      const files = new SealedFiles(visitor.page, visitor.say);
      await files.choose({ name: 'mine.age', bytes: sealed('backup-text.age') });
      await expect(files.asked).toBeVisible();
    },
  },
  {
    name: 'preview of a backup',
    go: async (visitor) => {
      await pasted(visitor, fixture('backup.v1.json'));
      await expect(new Files(visitor.page, visitor.say).heading('incoming-backup')).toBeVisible();
    },
  },
  {
    name: 'preview of a pack over what is there',
    go: async (visitor) => {
      await sample(visitor);
      await pasted(visitor, fixture('pack.v1.json'));
      await expect(new Files(visitor.page, visitor.say).heading('incoming-pack')).toBeVisible();
    },
  },
  {
    name: 'a file that cannot be read',
    go: async (visitor) => {
      await pasted(visitor, fixture(join('odd', 'duplicate-key.json')));
      await expect(new Files(visitor.page, visitor.say).heading('refused-title')).toBeVisible();
    },
  },
];

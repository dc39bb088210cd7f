// What comes in and goes out: the list of goal sheets, previews, the submission that was received.
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { home, root } from '../config';
import { words } from '../words';

export type Say = ReturnType<typeof words>;
type File = string | { name: string; mimeType: string; buffer: Buffer };

export const fixture = (name: string) => join(root, 'tests', 'fixtures', name);

/** A sheet with the sample context in it, from the first screen. */
export async function beginWithSample(page: Page, say: Say) {
  await page.goto(home);
  await page.getByRole('button', { name: say('start-begin') }).click();
  await page.getByRole('button', { name: say('context-sample') }).click();
  await expect(page.getByText(say('context-taken'))).toBeVisible();
}

/** Opens a file from the list of goal sheets. */
export async function open(page: Page, say: Say, file: File) {
  await page.goto(`${home}#/plans`);
  // The screen before may offer files as well.
  await page.getByRole('heading', { level: 1, name: say('plans-title'), exact: true }).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('open-choose') }).click();
  await (await chooser).setFiles(file);
}

/** Opens what is pasted there. */
export async function paste(page: Page, say: Say, text: string) {
  await page.goto(`${home}#/plans`);
  await page.getByLabel(say('open-text')).fill(text);
  await page.getByRole('button', { name: say('open-text-do') }).click();
}

/** Clicks what gives a file, and reads the file. */
export async function taken(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

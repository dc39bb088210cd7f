// The page as paper, read back.
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text as it can be compared with paper: no spaces, and 目 for the radical ⽬ that fonts make of it. */
export const flat = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Prints the page as its own print style asks, and gives the text of each sheet, flat. */
export async function printed(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: true });
  const paper = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    sheets.push(flat(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await paper.destroy();
  return sheets;
}

// The page as paper, read back.
import type { Locator, Page } from '@playwright/test';
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

/** What a sheet of A4 holds between its margins (style/print.css), in CSS pixels. */
const sheet = { width: Math.floor((210 - 32) * 96 / 25.4), height: Math.floor((297 - 40) * 96 / 25.4) };

/** The goals of a paper by their titles: whole on one sheet, or cut though a sheet could hold them. Longer ones are neither. */
export async function onPaper(page: Page, goals: Locator, sheets: string[]): Promise<{ whole: string[]; cut: string[] }> {
  const before = page.viewportSize();
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  const read = await goals.evaluateAll((all) => all.map((goal) => ({
    title: goal.querySelector('h2')?.textContent ?? '',
    height: goal.getBoundingClientRect().height,
    lines: (goal as HTMLElement).innerText.split('\n'),
  })));
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  const found = { whole: [] as string[], cut: [] as string[] };
  for (const { title, height, lines } of read) {
    const others = read.filter((other) => other.title !== title).map((other) => flat(other.lines.join(''))).join('\n');
    const own = lines.map(flat).filter((line) => line.length > 5 && !others.includes(line));
    const places = own.map((line) => sheets.findIndex((text) => text.includes(line)));
    if (new Set(places).size === 1 && !places.includes(-1)) found.whole.push(title);
    else if (height <= sheet.height) found.cut.push(title);
  }
  return found;
}

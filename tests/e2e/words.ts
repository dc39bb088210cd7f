// The sentences of the page and its catalogue, read from the one place where they stand.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';

export type Language = 'ja' | 'en';
export type Say = ReturnType<typeof words>;

const core = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'core');

export function words(language: Language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const broken = bundle.addResource(new FluentResource(readFileSync(join(core, 'messages', `${language}.ftl`), 'utf8')));
  if (broken.length > 0) throw broken[0];
  return (key: string, values: Record<string, string | number> = {}): string => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`no message ${key} in ${language}.ftl`);
    // The page writes numbers without commas; where it wants them it passes a text.
    const plain = Object.entries(values).map(([name, value]) =>
      [name, typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value] as const);
    return bundle.formatPattern(message.value, Object.fromEntries(plain));
  };
}

export interface Template {
  id: string;
  family: string;
  services?: string[];
  roles?: string[];
  name: string;
  interview: { slot: string; blank: string; ask: string; example: string }[];
  goals: { essence: string; asset: string; kpis: unknown[]; levels: { difficulty: string; title: string }[] }[];
}

interface Catalogue {
  context: { vision: string; figures: { name: string; amount: number }[]; objectives: { text: string }[] };
  templates: Template[];
}

export function catalogue(language: Language): Catalogue {
  return JSON.parse(readFileSync(join(core, 'catalogue', `${language}.json`), 'utf8'));
}

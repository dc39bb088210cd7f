// The sentences of the page, read from the one place where they stand.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';

export type Language = 'ja' | 'en';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'core', 'messages');

export function words(language: Language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const broken = bundle.addResource(new FluentResource(readFileSync(join(folder, `${language}.ftl`), 'utf8')));
  if (broken.length > 0) throw broken[0];
  return (key: string, values: Record<string, string | number> = {}): string => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`no message ${key} in ${language}.ftl`);
    return bundle.formatPattern(message.value, values);
  };
}

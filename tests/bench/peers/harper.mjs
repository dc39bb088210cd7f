// harper.js on English, with the rules that it has on by itself, in this thread as its LocalLinter runs.
import { readFileSync } from 'node:fs';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const { version } = JSON.parse(readFileSync(new URL('node_modules/harper.js/package.json', import.meta.url), 'utf8'));
const linter = new LocalLinter({ binary });
await linter.setup();
const rules = Object.values(await linter.getDefaultLintConfig()).filter((on) => on).length;

export const harper = {
  name: `harper.js ${version}`,
  rules,
  async findings(text) {
    return (await linter.lint(text, { language: 'plaintext' })).length;
  },
};

// textlint on Japanese, with its preset for technical writing as it comes; ja-no-weak-phrase is one of the preset's rules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';

const require = createRequire(import.meta.url);
const plain = require('@textlint/textlint-plugin-text');
const preset = require('textlint-rule-preset-ja-technical-writing');
const { version } = JSON.parse(readFileSync(new URL('node_modules/@textlint/kernel/package.json', import.meta.url), 'utf8'));

const kernel = new TextlintKernel();
const rules = Object.entries(preset.rules)
  .map(([ruleId, rule]) => ({ ruleId, rule, options: preset.rulesConfig[ruleId] }))
  .filter(({ options }) => options !== false);
if (!rules.some(({ ruleId }) => ruleId === 'ja-no-weak-phrase')) throw new Error('the preset is without ja-no-weak-phrase by now');
const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin: plain.default ?? plain }], rules };

export const textlint = {
  name: `textlint ${version}, preset-ja-technical-writing`,
  rules: rules.length,
  async findings(text) {
    return (await kernel.lintText(text, options)).messages.length;
  },
};

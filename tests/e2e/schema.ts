// Files checked against the published schema by a validator that is not ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { root } from './config';

/** What the schema has against the file: `schemaErrors('submission.v1', JSON.parse(text))` is empty for a good one. */
export function schemaErrors(name: string, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  const schema = JSON.parse(readFileSync(join(root, 'dist', 'schema', `${name}.schema.json`), 'utf8'));
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

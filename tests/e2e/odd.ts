// Files as they really come back: `tests/fixtures/odd/expected.json` says of each what the page has to say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures } from './shelf';

export interface Row {
  file: string;
  size?: number;
  as?: string;
  code?: string;
  line: number;
  column: number;
  path: string;
  notice?: string;
  notices?: string[];
  paths?: string[];
  read_only?: boolean;
}

export const folder = join(fixtures, 'odd');
export const rows: Row[] = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const live = ['session'];
/** Files of live sessions are none that this screen opens, whatever is wrong in them. */
const elsewhere = rows.filter((row) => live.includes(row.as ?? ''))
  .map((row) => ({ ...row, as: undefined, code: 'wrong-kind', line: 2, column: 13, path: 'format' }));
export const refused = [...rows.filter((row) => row.code && !row.notice && !row.as), ...elsewhere];
/** Files of a kind that opens, where another one was wanted. */
export const misplaced = rows.filter((row) => row.as && !live.includes(row.as));
export const opened = rows.filter((row) => row.notice || row.notices);

/** The bytes of a file; one that is too large to be committed is made. */
export const bytesOf = (row: Row): Buffer => row.size ? Buffer.alloc(row.size, ' ') : readFileSync(join(folder, row.file));

type Say = (key: string, values?: Record<string, string | number>) => string;

/** A message with what only the file knows (`found`, `expected`, `max`) left open. */
export function pattern(say: Say, message: string, values: Record<string, string | number>): RegExp {
  const any = '\u{F8FF}';
  const text = say(message, { found: any, expected: any, max: any, count: any, paths: any, ...values });
  const escaped = text.split(any).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`^\\s*${escaped.join('.+')}\\s*$`, 's');
}

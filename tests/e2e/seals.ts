// Sealed files as they come in: sound ones, and what may have happened to one on its way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures } from './shelf';

/** What the fixtures are sealed with. */
export const PASSPHRASE = 'ひみつの 手帳 19 番目';

export const sealed = (name: string): Buffer => readFileSync(join(fixtures, 'sealed', name));

/** A sealed file with a piece of its text put in the place of another. */
const changed = (from: string | RegExp, to: string): Buffer =>
  Buffer.from(sealed('passphrase.age').toString('latin1').replace(from, to), 'latin1');

/** What cannot be opened, what the page says of it, and whether a passphrase is asked for before. */
export const damages: { name: string; bytes: () => Buffer; code: string; asked: boolean }[] = [
  { name: 'cut in its head', bytes: () => sealed('passphrase.age').subarray(0, 60), code: 'sealed-cut', asked: false },
  { name: 'with nothing in it', bytes: () => Buffer.alloc(0), code: 'empty', asked: false },
  { name: 'sealed for a key', bytes: () => sealed('key.age'), code: 'sealed-for-keys', asked: false },
  { name: 'of another version', bytes: () => changed('age-encryption.org/v1', 'age-encryption.org/v2'), code: 'sealed-version', asked: false },
  { name: 'that wants a terabyte of memory', bytes: () => changed(' 18\n', ' 30\n'), code: 'sealed-effort', asked: false },
  { name: 'that is none', bytes: () => Buffer.from('name,amount\n'), code: 'sealed-not', asked: false },
  { name: 'with a flipped bit', bytes: () => {
    const bytes = Buffer.from(sealed('passphrase.age'));
    bytes[bytes.length - 3] ^= 4;
    return bytes;
  }, code: 'sealed-damaged', asked: true },
  { name: 'cut in its contents', bytes: () => sealed('passphrase.age').subarray(0, -5), code: 'sealed-damaged', asked: true },
];

/** What the words about a damage say in numbers. */
export const EFFORT = { found: '1048576', max: '256', times: '16384' };

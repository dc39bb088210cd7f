// Files that come in, and what is here before them.
import { backup, kept, key } from './shelf';

export interface File {
  name: string;
  bytes: Buffer;
}

const json = (name: string, value: unknown): File => ({ name, bytes: Buffer.from(JSON.stringify(value)) });

/** A plan with a goal that is none: its text, the title of the goal before that one, and how many there are. */
export function spoiled(): { text: string; sound: string; all: number } {
  const document = JSON.parse(kept());
  const { goals } = document.plans[0].plan;
  goals[1].public.title = 7;
  return { text: JSON.stringify(document), sound: goals[0].public.title, all: goals.length };
}

/** A plan that breaks off in its second goal. */
export function brokenOff(): File {
  const whole = kept();
  const text = whole.slice(0, whole.indexOf('"public"', whole.indexOf('"public"') + 10) + 40);
  return { name: 'broken.json', bytes: Buffer.from(text) };
}

/** A backup of which nothing can be had. */
export const hopeless = (): File => json('hopeless.json', { format: 'deguchi/backup', version: 1, plans: 7 });

/** How many goal sheets are in the file of many. */
export const MANY = 50;
export const manyId = (number: number) => `p-${100 + number}`;

const oneOf = (number: number, title: string) => JSON.parse(kept((plan) => {
  Object.assign(plan, { id: manyId(number) });
  plan.head.title = `シート${number}`;
  plan.goals[0].public.title = title;
})).plans[0];

/** A file of fifty goal sheets, in each of which the first goal has this title. */
export const fifty = (title: string): File =>
  json('fifty.json', { ...backup(), plans: Array.from({ length: MANY }, (_, number) => oneOf(number, title)), packs: [] });

/** The same fifty as they are here, under their keys. */
export const fiftyHere = (): Record<string, string> => Object.fromEntries(Array.from({ length: MANY }, (_, number) => [
  key(`plan/${manyId(number)}`),
  kept((plan) => {
    Object.assign(plan, { id: manyId(number) });
    plan.head.title = `シート${number}`;
  }),
]));

/** Which of them are among these keys. */
export const ofFifty = (keys: string[]): string[] => keys.filter((name) => name.startsWith(key('plan/p-1')));

/** A backup from another device that had the same plan, and wrote this in the sign of its first goal. */
export function elsewhere(sign: string): File {
  const there = backup();
  there.plans = [JSON.parse(kept((plan) => { plan.goals[0].public.sign = sign; })).plans[0]];
  const sidecar = there.plans[0].sidecar ?? { seen: {}, fields: {} };
  sidecar.seen.elsewhere = 1;
  const record = `goal/${there.plans[0].plan.goals[0].id}`;
  sidecar.fields[record] = { ...sidecar.fields[record], sign: [{ dot: ['elsewhere', 1], rank: 9 }] };
  there.plans[0].sidecar = sidecar;
  return json('backup.json', there);
}

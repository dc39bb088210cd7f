// One plan in two tabs of Firefox; storage emptied under an open page; an older page beside a newer one.
import { PLAN, goalPlace, kept, key, planKey, small } from '../shelf';
import { silence } from '../silence';
import { expect, say, test } from './fixture';
import type { Fox } from './fox';
import type { Tab } from './tab';

const SHEET = '2026年度下期の目標';

/** A second tab on the same goal. */
async function two(fox: Fox, tab: Tab): Promise<Tab> {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  const second = await fox.tab();
  await second.open(goalPlace);
  return second;
}

test('what is written in one tab is in the other, and both write on', async ({ fox, tab }) => {
  const second = await two(fox, tab);
  await tab.replace('field-title', '一つ目で書いた題');
  await expect.poll(() => second.value('field-title')).toBe('一つ目で書いた題');
  await second.replace('field-sign', '二つ目で書いた目安');
  await expect.poll(() => tab.value('field-sign')).toBe('二つ目で書いた目安');
  await tab.replace('field-title', '一つ目で直した題');
  await expect.poll(() => second.value('field-title')).toBe('一つ目で直した題');
  await expect.poll(() => second.at(planKey)).toContain('一つ目で直した題');
  await tab.close();
  await second.reload();
  await expect.poll(() => second.value('field-title')).toBe('一つ目で直した題');
  expect(await second.value('field-sign')).toBe('二つ目で書いた目安');
});

const ROUNDS = 8;
const FIELDS = ['field-title', 'field-statement', 'field-criterion', 'field-sign', 'field-support'];

test('two tabs that write in turns, with undo in both: all that was typed is there, none of it twice, and both show the same', async ({ fox, tab }) => {
  const tabs = [tab, await two(fox, tab)];
  const present = FIELDS.map((): string[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = [tabs[round % 2], tabs[1 - (round % 2)]];
    const place = Math.floor(round / 2) % FIELDS.length;
    const text = `〔${round}〕`;
    await one.write(FIELDS[place], text);
    await expect.poll(() => other.value(FIELDS[place])).toContain(text);
    present[place].push(text);
    if (round % 6 < 2) {
      // What was typed here goes and comes again, while the other has written elsewhere.
      const there = (place + 1) % FIELDS.length;
      await other.write(FIELDS[there], `〔${round}b〕`);
      present[there].push(`〔${round}b〕`);
      await one.chord('Control', 'z');
      await expect.poll(() => one.value(FIELDS[place])).not.toContain(text);
      await one.chord('Control', 'y');
      await expect.poll(() => other.value(FIELDS[place])).toContain(text);
    }
  }
  for (const [place, name] of FIELDS.entries()) {
    const last = present[place].at(-1)!;
    for (const one of tabs) await expect.poll(() => one.value(name)).toContain(last);
    const text = await tab.value(name);
    expect(await tabs[1].value(name)).toBe(text);
    for (const typed of present[place]) expect(text.split(typed), `${typed} stands once`).toHaveLength(2);
  }
  expect(await tab.has('link', say('both-open'))).toBe(false);
});

test('a field that both wrote at once keeps both, and the answer holds in both', async ({ fox, tab }) => {
  const second = await two(fox, tab);
  const speak = await silence(tab.inside, second.inside);
  // Storage is a way too, where tabs cannot speak: it tells of both when they do.
  for (const one of [tab, second]) await one.page.evaluate(() => { Storage.prototype.setItem = () => undefined; });
  await tab.replace('field-title', 'こちらの題');
  await second.replace('field-title', 'あちらの題');
  await speak();
  for (const one of [tab, second]) await expect.poll(() => one.shown('[role=status]')).toContain(say('both-banner', { count: 1 }));
  const stays = await tab.value('field-title');
  expect(await second.value('field-title')).toBe(stays);
  expect(['こちらの題', 'あちらの題']).toContain(stays);
  const other = stays === 'こちらの題' ? 'あちらの題' : 'こちらの題';
  await tab.press('link', say('both-open'));
  await expect.poll(() => tab.shown('main')).toContain(say('both-field'));
  await tab.press('button', say('both-take'));
  await expect.poll(() => tab.shown('main')).toContain(say('both-none'));
  await expect.poll(() => second.value('field-title')).toBe(other);
  await expect.poll(() => second.has('link', say('both-open'))).toBe(false);
});

test('a goal that was removed in one tab while it was written in the other stays, and is asked about', async ({ fox, tab }) => {
  const second = await two(fox, tab);
  const speak = await silence(tab.inside, second.inside);
  for (const one of [tab, second]) await one.page.evaluate(() => { Storage.prototype.setItem = () => undefined; });
  await tab.press('button', say('goal-remove'));
  await second.replace('field-title', 'まだ書いている題');
  await speak();
  await expect.poll(() => second.shown('[role=status]')).toContain(say('both-banner', { count: 1 }));
  expect(await second.value('field-title')).toBe('まだ書いている題');
});

test('a tab that sleeps does not keep the other from writing into the journal, and has it all when it wakes', async ({ fox, tab }) => {
  const second = await two(fox, tab);
  const [own, other] = [await fox.processOf(tab), await fox.processOf(second)];
  expect(own, 'a process for each').not.toBe(other);
  await tab.replace('field-title', '眠る前の題');
  await expect.poll(() => second.value('field-title')).toBe('眠る前の題');
  // Coming to the front waits for the tab that goes to the back.
  await second.page.bringToFront();
  process.kill(own, 'SIGSTOP');
  await second.replace('field-title', '起きているほうの題');
  await expect.poll(() => second.journal()).toContain('起きているほうの題');
  process.kill(own, 'SIGCONT');
  await expect.poll(() => tab.value('field-title')).toBe('起きているほうの題');
  await tab.replace('field-sign', '起きてから書いた目安');
  await expect.poll(() => second.value('field-sign')).toBe('起きてから書いた目安');
  await expect.poll(() => tab.journal()).toContain('起きてから書いた目安');
});

test.describe('tabs that cannot speak with each other', () => {
  test('are told by storage', async ({ fox, tab }) => {
    const second = await fox.tab();
    for (const one of [tab, second]) {
      await one.page.evaluateOnNewDocument(() => { Reflect.deleteProperty(globalThis, 'BroadcastChannel'); });
    }
    await tab.openWith({ [planKey]: kept() }, goalPlace);
    await second.open(goalPlace);
    expect(await second.page.evaluate(() => 'BroadcastChannel' in globalThis)).toBe(false);
    await tab.replace('field-title', '一つ目で書いた題');
    await expect.poll(() => second.value('field-title')).toBe('一つ目で書いた題');
    await second.replace('field-sign', '二つ目で書いた目安');
    await expect.poll(() => tab.value('field-sign')).toBe('二つ目で書いた目安');
    await expect.poll(() => tab.at(planKey)).toContain('二つ目で書いた目安');
  });
});

test('a plan that is removed in one tab is gone in the other, and undo brings it back into both', async ({ fox, tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  const second = await fox.tab();
  await second.open('#/plans');
  await second.press('button', say('plans-remove-named', { title: SHEET }));
  await expect.poll(() => tab.has('textbox', say('field-title'))).toBe(false);
  await expect.poll(async () => Object.keys(await tab.stored())).not.toContain(planKey);
  await second.press('button', say('undo-now'));
  await expect.poll(async () => Object.keys(await tab.stored())).toContain(planKey);
  await tab.go('#/plans');
  await expect.poll(() => tab.has('link', SHEET)).toBe(true);
});

test('storage that is emptied under the open page is written again, with what was just typed', async ({ fox, tab }) => {
  await tab.openWith({ [planKey]: kept(), [key('plan/p-small')]: small('p-small', '小さな表') }, goalPlace);
  await tab.replace('field-title', '消される前の題');
  await expect.poll(() => tab.at(planKey)).toContain('消される前の題');
  const second = await fox.tab();
  await second.open('#/help');
  await second.page.evaluate(() => { localStorage.clear(); });
  await expect.poll(() => tab.shown()).toContain(say('storage-was-emptied'));
  await expect.poll(() => tab.at(planKey)).toContain('消される前の題');
  await expect.poll(async () => Object.keys(await tab.stored())).toContain(key('plan/p-small'));
  await tab.replace('field-title', '消された後の題');
  await tab.close();
  await second.go(goalPlace);
  await second.reload();
  await expect.poll(() => second.value('field-title')).toBe('消された後の題');
});

test('storage that was cleared beside the journal: the sheet comes back, and it is said', async ({ tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  await tab.replace('field-title', '消えたはずの題');
  await expect.poll(() => tab.at(planKey)).toContain('消えたはずの題');
  await tab.page.evaluate(() => { localStorage.clear(); });
  await tab.reload();
  await expect.poll(() => tab.shown()).toContain(say('recovered', { count: 99 }).replace(/99.*/, ''));
  await tab.open(goalPlace);
  await expect.poll(() => tab.value('field-title')).toBe('消えたはずの題');
  expect(Object.keys(await tab.stored())).toContain(planKey);
});

test('a tab of an older page stops writing, and says why', async ({ fox, tab }) => {
  await tab.openWith({ [planKey]: kept() }, goalPlace);
  const newer = await fox.tab();
  await newer.open(`#/plan/${PLAN}`);
  await newer.page.evaluate((name) => new BroadcastChannel(name).postMessage('{"version":99,"what":"is new"}'), key('tabs'));
  await expect.poll(() => tab.shown()).toContain(say('read-only-outdated'));
  const before = await tab.value('field-title');
  await tab.write('field-title', 'x');
  expect(await tab.value('field-title')).toBe(before);
});

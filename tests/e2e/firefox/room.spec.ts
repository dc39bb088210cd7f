// Room: what takes it, who makes it, what is left where there is none, and the browser's promise to keep what is here.
import { PLAN, ROOM, backup, empty, fill, goalPlace, kept, key, planKey, small } from '../shelf';
import { expect, say, test } from './fixture';

const SHEET = '2026年度下期の目標';
const LARGE = '場所を取る表';

/** The share of the room, as the list of what takes it says it. */
const percent = (units: number) => say('safety-used-of', { percent: Math.ceil(units * 100 / ROOM) });

test('what takes the room is listed, what could not be read can go and come back, and another plan that goes makes room', async ({ tab }) => {
  const large = kept((plan) => Object.assign(plan, { id: 'p-large', head: { title: LARGE }, context: { vision: '長'.repeat(19_000) } }));
  const broken = 'x'.repeat(400_000);
  await tab.openWith({ [key('plan/p-broken')]: broken, [planKey]: kept(), [key('plan/p-large')]: large }, '#/plans');
  await tab.press('summary', say('safety-sizes'));
  expect(await tab.has('button', say('copies-pick')), 'a folder is offered where there is none to be had').toBe(false);
  const sizes = () => tab.page.$$eval('main .sizes li', (rows) => rows.map((row) => row.textContent?.trim()));
  await expect.poll(async () => (await sizes())[0]).toBe(`unreadable/p-broken${percent(broken.length + key('unreadable/p-broken').length)}`);
  expect((await sizes())[1]).toBe(`${LARGE}${percent(large.length + key('plan/p-large').length)}`);
  await tab.press('button', say('aside-remove'));
  await expect.poll(async () => Object.values(await tab.stored())).not.toContain(broken);
  await expect.poll(() => tab.shown('main h2')).not.toContain(say('aside-title'));
  await tab.press('button', say('undo-now'));
  await expect.poll(() => tab.at(key('unreadable/p-broken'))).toBe(broken);

  await tab.go(goalPlace);
  await tab.find('textbox', say('field-statement'));
  await fill(tab.inside);
  await tab.write('field-statement', '場所を待つ。');
  await expect.poll(() => tab.shown('[role=alert]')).toContain(say('storage-full'));
  expect(await tab.at(planKey)).not.toContain('場所を待つ。');
  await tab.go('#/plans');
  await tab.press('button', say('plans-remove-named', { title: LARGE }));
  await expect.poll(() => tab.at(planKey)).toContain('場所を待つ。');
  await expect.poll(() => tab.shown('[role=alert]')).not.toContain(say('storage-full'));
  expect(Object.keys(await tab.stored())).not.toContain(key('plan/p-large'));
});

test('what is damaged stays where it is while there is no room beside it, and is written over by nothing', async ({ fox, tab }) => {
  const broken = kept().slice(0, -400);
  await tab.openWith({}, '#/plans');
  await tab.page.evaluate((name, text) => localStorage.setItem(name, text), planKey, broken);
  await fill(tab.inside);
  await tab.reload();
  await expect.poll(() => tab.shown('main')).toContain(`plan/${PLAN}`);
  expect(await tab.at(planKey)).toBe(broken);
  await tab.press('button', say('aside-take'));
  await expect.poll(() => fox.taken()).toBe(broken);
  await empty(tab.inside);
  await tab.choose({ name: 'backup.json', bytes: Buffer.from(JSON.stringify(backup())) });
  await tab.press('button', say('incoming-take'));
  await expect.poll(async () => Object.keys(await tab.stored())).toContain(key('plan/p-2027h1'));
  await expect.poll(() => tab.at(planKey)).toContain(SHEET);
  expect(Object.values(await tab.stored()), 'the bytes that could not be read').toContain(broken);
});

test('a backup of everything holds a newer plan as it stands, and says so where it is opened', async ({ fox, tab }) => {
  const newer = kept((plan, document) => {
    document.version = 2;
    plan.mood = ['晴れ', 1.5];
  });
  await tab.openWith({ [planKey]: newer, [key('plan/p-small')]: small('p-small', '小さな表') }, '#/plans');
  await tab.press('button', say('backup-take'));
  await expect.poll(() => fox.taken()).not.toBe('');
  const file = JSON.parse(fox.taken());
  expect(file.newer).toEqual([JSON.parse(newer)]);
  expect(file.plans.map((one: { plan: { id: string } }) => one.plan.id)).toEqual(['p-small']);
  expect(await tab.at(planKey)).toBe(newer);
  await tab.choose(fox.file()!);
  await expect.poll(() => tab.shown('main')).toContain(say('incoming-newer', { names: SHEET }));
});

/** What the owner of the browser may answer, and what the page then says of it. */
const answers = [
  { allow: true, said: 'safety-promised' },
  { allow: false, said: 'safety-not-promised' },
];

for (const { allow, said } of answers) {
  test.describe(`whoever ${allow ? 'allows' : 'forbids'} that the browser keeps what is here`, () => {
    test.use({ prefs: { 'dom.storageManager.prompt.testing': true, 'dom.storageManager.prompt.testing.allow': allow } });

    test('is asked once, after the first goal, and told what holds', async ({ tab }) => {
      await tab.page.evaluateOnNewDocument(() => {
        const { persist } = StorageManager.prototype;
        const counts = Object.assign(globalThis, { asked: 0 });
        StorageManager.prototype.persist = function counted() {
          counts.asked += 1;
          return persist.call(this);
        };
      });
      const asked = () => tab.page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
      await tab.openWith({ [planKey]: kept((plan) => { plan.goals = [{ id: 'g-patterns', public: { title: '題' } }]; }) }, goalPlace);
      await tab.replace('field-title', '題だけ');
      await expect.poll(() => tab.at(planKey)).toContain('題だけ');
      expect(await asked()).toBe(0);
      await tab.write('field-statement', '9月末までに型を3本つくる。');
      await expect.poll(asked).toBe(1);
      await expect.poll(() => tab.page.evaluate(() => navigator.storage.persisted())).toBe(allow);
      await tab.reload();
      await tab.replace('field-title', '題を直した');
      await expect.poll(() => tab.at(planKey)).toContain('題を直した');
      expect(await asked()).toBe(0);
      await tab.go('#/plans');
      await expect.poll(() => tab.shown('main')).toContain(say(said));
    });
  });
}

/** As much room as the disk has. */
const ALL = -1;

/** The room that Firefox gives to what is kept, in kilobytes. */
const roomOf = (kilobytes: number) => ({ 'dom.quotaManager.temporaryStorage.fixedLimit': kilobytes });

test.describe('a database', () => {
  test.use({ prefs: roomOf(30) });

  test('that has hardly any room, or none any more: storage goes on, and the journal begins anew when there is room', async ({ fox, tab: first }) => {
    let tab = first;
    const start = async (kilobytes: number) => {
      await fox.close();
      await fox.again(roomOf(kilobytes));
      tab = await fox.tab();
      await tab.open(goalPlace);
    };
    const writes = async (title: string) => {
      await tab.replace('field-title', title);
      await expect.poll(() => tab.at(planKey)).toContain(title);
    };
    await tab.openWith({ [planKey]: kept() }, goalPlace);
    await writes('storage だけに入る');
    await tab.reload();
    expect(await tab.journal(), 'there is no room for it').not.toContain('storage だけに入る');
    await start(ALL);
    await expect.poll(() => tab.value('field-title')).toBe('storage だけに入る');
    await writes('両方に入る');
    await expect.poll(() => tab.journal()).toContain('両方に入る');
    const used = await tab.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await start(Math.ceil(used / 1024) + 6);
    for (const title of ['もう入らない', 'まだ入らない']) await writes(title);
    await tab.reload();
    await expect.poll(() => tab.value('field-title')).toBe('まだ入らない');
    expect(await tab.journal(), 'there is no room for it').not.toMatch(/もう入らない|まだ入らない/);
    await start(ALL);
    await expect.poll(() => tab.value('field-title')).toBe('まだ入らない');
    await writes('また両方に入る');
    await expect.poll(() => tab.journal()).toContain('また両方に入る');
  });
});

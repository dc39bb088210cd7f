// The page's own files are gone: the host has ended after the page was open.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createServer, type AddressInfo } from 'node:net';
import { root } from '../config';
import { PLAN, kept } from '../shelf';
import { expect, say, test } from './fixture';

/** A port that nothing listens on. */
async function free(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Serves the built page; the address is said once it listens. */
async function host(port: number): Promise<{ own: ChildProcess; address: string }> {
  const own = spawn('node', ['.ci/static.mjs', '--dir', 'dist', '--port', String(port), '--at', '/some/where/'], {
    cwd: root, stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = await once(createInterface(own.stdout!), 'line');
  return { own, address };
}

async function ended(own: ChildProcess): Promise<void> {
  if (own.exitCode !== null) return;
  own.kill();
  await once(own, 'exit');
}

test.describe('a host that has ended', () => {
  test.use({ provoked: [/NetworkError|Failed to|could not be|Loading failed/i] });

  test('writing and keeping go on, what has to be fetched says so, and all is there when the host is back', async ({ fox, tab }) => {
    const port = await free();
    let { own, address } = await host(port);
    try {
      const place = `#/plan/${PLAN}/goal/g-patterns`;
      const plan = `${new URL(address).pathname}plan/${PLAN}`;
      await tab.open('', address);
      await tab.page.evaluate((name, text) => localStorage.setItem(name, text), plan, kept());
      await tab.go(place);
      await tab.reload();
      // The last that the page fetches by itself.
      const fetched = () => tab.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).join(' '));
      await expect.poll(fetched).toContain('/later.css');
      await ended(own);
      await tab.replace('field-title', '網が切れてから書いた題');
      await expect.poll(() => tab.at(plan)).toContain('網が切れてから書いた題');
      await tab.go(`#/plan/${PLAN}/submit`);
      await expect.poll(() => tab.shown('main')).toContain(say('submit-take'));
      await tab.go('#/plans');
      await tab.press('button', say('backup-take'));
      await expect.poll(() => fox.taken()).toContain('網が切れてから書いた題');
      await tab.go(place);
      await expect.poll(() => tab.value('field-title')).toBe('網が切れてから書いた題');
      await tab.press('button', 'EN');
      await expect.poll(() => tab.shown()).toContain(say('language-failed'));
      ({ own, address } = await host(port));
      await tab.reload();
      await expect.poll(() => tab.value('field-title')).toBe('網が切れてから書いた題');
    } finally {
      await ended(own);
    }
  });
});

// A host of the page that a test can end, or whose files it can change.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { root } from '../config';

/** A port that nothing listens on. */
export async function free(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Serves a folder, the built page where nothing else is said; the address is said once it listens. */
export async function host(port: number, folder = 'dist'): Promise<{ own: ChildProcess; address: string }> {
  const own = spawn('node', ['.ci/static.mjs', '--dir', folder, '--port', String(port), '--at', '/some/where/'], {
    cwd: root, stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = await once(createInterface(own.stdout!), 'line');
  return { own, address };
}

export async function ended(own: ChildProcess): Promise<void> {
  if (own.exitCode !== null) return;
  own.kill();
  // One that was halted hears it when it goes on.
  own.kill('SIGCONT');
  await once(own, 'exit');
}

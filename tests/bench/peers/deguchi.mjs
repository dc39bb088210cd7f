// Our own assistant: as the page has it (.ci/assistant.sh), and compiled for this machine (tests/bench/assistant.rs).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const root = new URL('../../../', import.meta.url);
const bridge = await import(new URL('target/bench/assistant.js', root));
bridge.initSync({ module: readFileSync(new URL('target/bench/assistant.wasm', root)) });

export const page = {
  name: 'Deguchi, WebAssembly as in the page',
  rules: bridge.rules(),
  findings: (text) => bridge.findings(text),
};

/** The same as a program of its own. It takes its own time, so that what passes between the two does not count. */
export function native() {
  const program = spawn('cargo', ['run', '--quiet', '--release', '-p', 'deguchi', '--example', 'bench-assistant', '--', '--beside'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: program.stdout });
  const gone = once(program, 'exit').then(() => { throw new Error('bench-assistant has ended'); });
  // At the end it may; only a round that waits for it must hear of it.
  gone.catch(() => {});
  return {
    name: 'Deguchi, compiled for this machine',
    rules: bridge.rules(),
    async round(texts) {
      program.stdin.write(`${JSON.stringify(texts)}\n`);
      const [answer] = await Promise.race([once(answers, 'line'), gone]);
      return JSON.parse(answer);
    },
    end: () => program.stdin.end(),
  };
}

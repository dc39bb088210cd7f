// The worker's post room. [id, kind, body, secret] comes in, [id, outcome, result] goes out; buffers, those in a list too, are
// handed over, not copied.
// The program behind it (main.rs) is fetched with the first message, which says of which build the page is.
'use strict';
{
  const build = 'BUILD-ID';
  let coming;
  const program = async () => {
    const answer = await fetch(new URL(`office.wasm?v=${build}`, location.href));
    if (!answer.ok) throw new Error(`office.wasm: ${answer.status}`);
    await wasm_bindgen({ module_or_path: await answer.arrayBuffer() });
  };
  const begin = async (theirs) => {
    if (theirs !== build) return 'other';
    try {
      await (coming ??= program());
      return 'here';
    } catch {
      coming = undefined;
      return 'absent';
    }
  };
  const work = (kind, body, secret) => {
    const { look, open, seal, keys, seal_to, open_with, unpack } = wasm_bindgen;
    const result = { look, open, seal, keys, seal_to, open_with, unpack }[kind](new Uint8Array(body), secret);
    return result.buffer ?? result;
  };
  const buffers = (result) => [result].flat().filter((part) => part instanceof ArrayBuffer);
  onmessage = async ({ data: [id, kind, body, secret] }) => {
    if (kind === 'begin') return postMessage([id, await begin(body)]);
    try {
      const result = work(kind, body, secret);
      postMessage([id, 'done', result], buffers(result));
    } catch (error) {
      // A list is the program's own word. Anything else is its end: what it holds may be half changed.
      postMessage(Array.isArray(error) ? [id, 'refused', error] : [id, 'died']);
    }
  };
}

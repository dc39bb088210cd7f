// Whether anything moves: where the parts of a place stand on the screen, frame by frame.
import { expect, type Locator } from '@playwright/test';

/**
 * Watches every frame from now on. The answer ends the watch and fails where a field, a button or a heading stood
 * elsewhere, or was of another size, in any frame.
 */
export async function watch(place: Locator): Promise<(what: string) => Promise<void>> {
  const watching = await place.evaluateHandle((root) => {
    const seen: string[] = [];
    const state = { seen, frames: 0, over: false };
    const look = () => {
      const parts = root.querySelectorAll('textarea, input, select, button, h1, h2, a');
      const now = [...parts].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const name = part.getAttribute('aria-label') ?? part.textContent ?? '';
        return `${name} ${[x, y, width, height].map((n) => n.toFixed(1)).join(' ')}`;
      }).join('\n');
      if (seen[seen.length - 1] !== now) seen.push(now);
      state.frames += 1;
      if (!state.over) requestAnimationFrame(look);
    };
    look();
    return state;
  });
  return async (what) => {
    // Two more frames: what came last has been drawn.
    const { seen, frames } = await watching.evaluate(async (state) => {
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
      state.over = true;
      return { seen: state.seen, frames: state.frames };
    });
    expect(frames).toBeGreaterThan(2);
    for (const later of seen.slice(1)) expect(later, what).toBe(seen[0]);
  };
}

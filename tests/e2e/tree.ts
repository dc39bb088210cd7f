// The page as a screen reader gets it: the browser's own accessibility tree. Things are found in it by role and name, reached by focus,
// and used by keys; nothing looks at the elements.
import { expect, type CDPSession, type Page } from '@playwright/test';

interface Value {
  value?: unknown;
}

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  properties?: { name: string; value: Value }[];
  backendDOMNodeId?: number;
}

const role = (node: Node) => String(node.role?.value ?? '');
const name = (node: Node) => String(node.name?.value ?? '').trim();
const property = (node: Node, wanted: string) => node.properties?.find((each) => each.name === wanted)?.value.value;

/** What parts a page for somebody who jumps from part to part. */
const PARTS = ['navigation', 'complementary', 'region', 'form', 'dialog', 'article'];
/** Within one of these a name must tell things apart. */
const GROUPS = [...PARTS, 'listitem', 'group', 'radiogroup', 'main', 'banner', 'row', 'definition', 'Date'];

export class Tree {
  private constructor(private readonly page: Page, private readonly browser: CDPSession) {}

  static async of(page: Page): Promise<Tree> {
    const browser = await page.context().newCDPSession(page);
    await browser.send('DOM.enable');
    await browser.send('Accessibility.enable');
    return new Tree(page, browser);
  }

  private async nodes(ignored = false): Promise<Node[]> {
    const { nodes } = await this.browser.send('Accessibility.getFullAXTree');
    return (nodes as Node[]).filter((node) => ignored || !node.ignored);
  }

  private async all(wanted: string, called: string): Promise<Node[]> {
    return (await this.nodes()).filter((node) => role(node) === wanted && name(node) === called);
  }

  /** Sees that there is one thing with this role and name. */
  async has(wanted: string, called: string): Promise<void> {
    await expect.poll(async () => (await this.all(wanted, called)).length, `one ${wanted} “${called}”`).toBe(1);
  }

  /** Brings the focus to the one thing with this role and name; of several, to the one at that place. */
  async reach(wanted: string, called: string, place?: number): Promise<void> {
    const count = async () => (await this.all(wanted, called)).length;
    if (place === undefined) await this.has(wanted, called);
    else await expect.poll(count, `${place + 1} or more ${wanted} “${called}”`).toBeGreaterThan(place);
    const node = (await this.all(wanted, called))[place ?? 0];
    expect(property(node, 'focusable'), `${wanted} “${called}” can have the focus`).toBe(true);
    await this.browser.send('DOM.focus', { backendNodeId: node.backendDOMNodeId });
  }

  /** Reaches it, and presses a key on it. */
  async press(wanted: string, called: string, key = 'Enter', place?: number): Promise<void> {
    await this.reach(wanted, called, place);
    await this.page.keyboard.press(key);
  }

  /** Reaches it, and writes. */
  async write(wanted: string, called: string, text: string): Promise<void> {
    await this.reach(wanted, called);
    await this.page.keyboard.insertText(text);
    await expect.poll(async () => (await this.all(wanted, called)).map((node) => String((node as Node & { value?: Value }).value?.value ?? '')), called).toContain(text);
  }

  /** What somebody who only hears the page could not make out; empty where all is well. */
  async faults(): Promise<string[]> {
    const whole = await this.nodes(true);
    const nodes = whole.filter((node) => !node.ignored);
    const found: string[] = [];
    const by = new Map(whole.map((node) => [node.nodeId, node]));
    const count = (wanted: string) => nodes.filter((node) => role(node) === wanted).length;
    for (const landmark of ['main', 'banner']) if (count(landmark) !== 1) found.push(`${count(landmark)} × ${landmark}`);
    const levels = nodes.filter((node) => role(node) === 'heading').map((node) => ({ level: Number(property(node, 'level')), words: name(node) }));
    const first = levels.filter(({ level }) => level === 1).length;
    if (first !== 1) found.push(`${first} headings of the first level`);
    for (const [at, { level, words }] of levels.entries()) {
      if (!words) found.push('a heading without words');
      if (at > 0 && level > levels[at - 1].level + 1) found.push(`heading “${words}” jumps from ${levels[at - 1].level} to ${level}`);
    }
    for (const node of nodes) {
      const nameless = property(node, 'focusable') === true && role(node) !== 'RootWebArea' || ['image', 'img'].includes(role(node)) || PARTS.includes(role(node)) && role(node) !== 'article';
      if (nameless && !name(node)) found.push(`a ${role(node)} without a name`);
    }
    const seen = new Map<string, string>();
    const group = (node: Node): string => {
      const parent = node.parentId ? by.get(node.parentId) : undefined;
      if (!parent) return '';
      return GROUPS.includes(role(parent)) ? `${role(parent)} “${name(parent)}” ${parent.nodeId}` : group(parent);
    };
    for (const node of nodes.filter((each) => ['button', 'link', ...PARTS].includes(role(each)) && role(each) !== 'article')) {
      const what = `${role(node)} “${name(node)}”`;
      const within = `${what} in ${group(node)}`;
      if (seen.has(within)) found.push(`two of ${within}`);
      seen.set(within, what);
    }
    return found;
  }

  /** Sees that all can be made out. */
  async sound(where: string): Promise<void> {
    await expect.poll(() => this.faults(), `the accessibility tree of ${where}`).toEqual([]);
  }
}

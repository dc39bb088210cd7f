// Watches a browser profile and writes down everything that this page must never do.
import type { BrowserContext, Page } from '@playwright/test';

export interface Guard {
  /** What was seen, one sentence each. A test fails when anything stands here at its end. */
  readonly seen: string[];
}

export interface Permissions {
  /** Console lines that the test provokes on purpose. */
  console?: RegExp[];
}

export function guard(context: BrowserContext, home: string, allowed: Permissions = {}): Guard {
  const seen: string[] = [];
  const own = (address: string) => {
    const inner = address.replace(/^blob:/, '');
    return inner.startsWith(home) || address === 'about:blank' || address.startsWith('data:')
      // A blob's address carries the origin only.
      || (address.startsWith('blob:') && inner.startsWith(new URL(home).origin));
  };
  const watch = (page: Page) => {
    page.on('console', (line) => {
      if (line.type() !== 'error' && line.type() !== 'warning') return;
      if (allowed.console?.some((pattern) => pattern.test(line.text()))) return;
      seen.push(`console ${line.type()}: ${line.text()} (${line.location().url}:${line.location().lineNumber})`);
    });
    page.on('pageerror', (error) => {
      if (allowed.console?.some((pattern) => pattern.test(error.message))) return;
      seen.push(`uncaught: ${error.message}`);
    });
    page.on('framenavigated', (frame) => {
      const address = frame.url().split('#')[0];
      if (frame !== page.mainFrame()) seen.push(`a frame appeared: ${frame.url()}`);
      else if (address !== home && !own(address)) seen.push(`left the page: ${frame.url()}`);
      else if (address.startsWith(home) && address !== home) seen.push(`navigated inside the host: ${frame.url()}`);
    });
    page.on('websocket', (socket) => seen.push(`opened a socket: ${socket.url()}`));
    page.on('crash', () => seen.push('the page crashed'));
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  context.on('request', (request) => {
    const address = request.url();
    if (!own(address)) seen.push(`asked for a foreign address: ${address}`);
    else if (request.method() !== 'GET' && request.method() !== 'HEAD') seen.push(`sent ${request.method()} to ${address}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} for ${response.url()}`);
  });
  return { seen };
}

// Starts the page. A classic script in the head: theme and language stand before the first paint.
(() => {
  'use strict';
  const { js, wasm, build } = document.currentScript.dataset;
  const root = document.documentElement;
  // Other projects may share the origin: everything kept here is named with the folder that the page lives in.
  const base = new URL('.', location.href).pathname;

  // The policy for markup that the program hands to the browser: no script, no handler, no frame, no javascript: address.
  const refused = /<\s*\/?\s*(script|i?frame|frameset|object|embed|base|meta|link)\b|[\s"'/]on[a-z]+\s*=|\bsrcdoc\s*=/i;
  const plain = (text) => text
    .replace(/&#(x?)([0-9a-f]+);?/gi, (_, hex, digits) => {
      const code = parseInt(digits, hex ? 16 : 10);
      return code < 0x110000 ? String.fromCodePoint(code) : '';
    })
    .replace(/&(tab|newline);/gi, '').replace(/&colon;/gi, ':').replace(/[\0-\x20]/g, '');
  if (window.trustedTypes) {
    trustedTypes.createPolicy('default', {
      createHTML(text) {
        if (refused.test(text) || /(javascript|vbscript|data:text\/html)[:,;]/i.test(plain(text))) {
          throw new TypeError('markup refused');
        }
        return text;
      },
      // Workers only: the page's own scripts beside it.
      createScriptURL(address) {
        const url = new URL(address, document.baseURI);
        if (url.origin !== location.origin || !url.pathname.startsWith(base) || !url.pathname.endsWith('.js')) {
          throw new TypeError('script address refused');
        }
        return address;
      },
    });
  }

  // Storage may be blocked and the settings damaged: then the browser's own preferences decide.
  let saved = {};
  try {
    saved = JSON.parse(localStorage.getItem(`${base}settings`)) || {};
  } catch {}
  if (saved.theme === 'light' || saved.theme === 'dark') root.dataset.theme = saved.theme;
  const known = ['ja', 'en'].includes(saved.language);
  const language = known ? saved.language : /^ja\b/i.test(navigator.language) ? 'ja' : 'en';
  root.lang = language;

  // The words of one language come beside the program, not inside it.
  const kinds = { messages: 'ftl', catalogue: 'json', help: 'txt', 'help/rules': 'md' };
  const load = async (kind, lang) => {
    const answer = await fetch(`${base}${kind}/${lang}.${kinds[kind]}?v=${build}`);
    if (!answer.ok) throw new Error(`${kind}/${lang}: ${answer.status}`);
    return answer.text();
  };
  const messages = load('messages', language);
  const catalogue = load('catalogue', language);
  // The looks of what follows after the first picture, when the program sends for it.
  let looks;
  const follow = () => looks ??= new Promise((here, failed) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${base}later.css?v=${build}` });
    link.onload = here;
    link.onerror = () => {
      link.remove();
      looks = undefined;
      failed(new Error('later.css'));
    };
    document.head.append(link);
  });
  globalThis.deguchiBoot = { base, build, language, load, messages, catalogue, follow };

  const body = new Promise((found) => {
    if (document.body) found();
    else addEventListener('DOMContentLoaded', found, { once: true });
  });
  const start = async () => {
    const program = await import(new URL(js, document.baseURI).href);
    await Promise.all([messages, catalogue, body]);
    // The program's first element takes the place of what was shown until now, in the same frame.
    const shown = document.getElementById('boot');
    new MutationObserver((changes, observer) => {
      const drawn = changes.some((change) => [...change.addedNodes].some((node) => node.nodeType === 1));
      if (!drawn) return;
      observer.disconnect();
      shown?.remove();
    }).observe(document.body, { childList: true });
    await program.default({ module_or_path: wasm });
  };
  start().catch(async (error) => {
    console.error(error);
    await body;
    const failed = document.getElementById('boot-failed');
    if (failed) failed.hidden = false;
  });
})();

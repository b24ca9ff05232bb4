import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface. Both browsers give it under Chrome's name with promises; Firefox's name for it would,
 * in a content script in Chrome, find an element of the page that happens to have this id.
 */
export const browser: Browser = own('chrome' in globalThis ? globalThis.chrome : undefined);

function own(api: unknown): Browser {
  if (!isBrowser(api)) throw new Error('This runs in a browser extension alone.');
  return api;
}

function isBrowser(api: unknown): api is Browser {
  return typeof api === 'object' && api !== null && 'runtime' in api;
}

import { wellFormed } from './well-formed.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML character data or attribute value: markup in it stays text; control characters, which HTML forbids, go. */
export const escapeHtml = (text: string): string =>
  wellFormed(text)
    // biome's rule is about accidents; these are the characters HTML cannot carry.
    .replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD')
    .replace(/[&<>"']/gu, (char) => entities[char] ?? char);

import type { Doc } from './doc.ts';

/** Words a minute that news readers are taken to read, as agencies print it. */
const WORDS_A_MINUTE = 200;

/** Whole minutes that the headline and body take to read; 0 for a text without words. */
export function readingTimeMinutes(doc: Doc): number {
  let words = 0;
  for (const token of doc.tokens) if (token.kind !== 'punctuation') words += 1;
  return Math.ceil(words / WORDS_A_MINUTE);
}

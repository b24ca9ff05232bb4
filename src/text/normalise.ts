import type { Span } from '../model/index.ts';

/** A text in a form fit for comparing, and the way back to the original's offsets. */
export interface Normalised {
  readonly text: string;
  /** The span of the original that the span of the normalised text came from. */
  toOriginal(span: Span): Span;
  /** The span of the normalised text that holds what is left of the original's span. */
  fromOriginal(span: Span): Span;
}

/** Characters that take no place in a line: soft hyphen, zero-width marks, bidirectional controls, byte order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const SPACE = /[\s\u0085]/;

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '“”„‟«»″❝❞〝〞＂',
    "'": '‘’‚‛‹›′❛❜＇`´ʼ',
    '-': '‐‑‒–—―−﹘﹣－',
    '…': '⋯',
  }).flatMap(([to, from]) => [...from].map((character) => [character, to] as const)),
);

/** Whether the character is drawn as nothing at all. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/**
 * Folds what typesetting varies and readers do not see: runs of white space become one space, invisible
 * characters go, quotation marks, apostrophes and dashes become their plain forms. Letter case stays.
 */
export function normalise(original: string): Normalised {
  let text = '';
  const from: number[] = [];
  let spaceAt = -1;
  for (let i = 0; i < original.length; i++) {
    const character = original.charAt(i);
    if (SPACE.test(character)) {
      if (spaceAt < 0) spaceAt = i;
      continue;
    }
    if (INVISIBLE.test(character)) continue;
    if (spaceAt >= 0 && text !== '') {
      text += ' ';
      from.push(spaceAt);
    }
    spaceAt = -1;
    text += FOLDED.get(character) ?? character;
    from.push(i);
  }
  return {
    text,
    toOriginal(span) {
      if (span.start >= span.end) {
        const at = from[span.start] ?? original.length;
        return { start: at, end: at };
      }
      const last = from[Math.min(span.end, from.length) - 1] ?? original.length - 1;
      return { start: from[span.start] ?? original.length, end: last + 1 };
    },
    fromOriginal(span) {
      const start = firstAtLeast(from, span.start);
      return { start, end: Math.max(start, firstAtLeast(from, span.end)) };
    },
  };
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters and digits only, lower case, single spaces: for "are these the same line" questions. */
export function comparisonKey(text: string): string {
  return plainKey(text.toLowerCase()) ?? keyOfAny(text);
}

function keyOfAny(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words === null ? '' : words.join(' ');
}

/** The key of a line in Latin or Cyrillic letters, which nearly every line is: the same, and far cheaper. Undefined for any other. */
function plainKey(lower: string): string | undefined {
  let key = '';
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? kindOf(lower.charCodeAt(i)) : 'between';
    if (kind === undefined) return undefined;
    if (kind === 'word') {
      if (start < 0) start = i;
    } else if (start >= 0) {
      key += key === '' ? lower.slice(start, i) : ` ${lower.slice(start, i)}`;
      start = -1;
    }
  }
  return key;
}

/** What a character of a line in lower case is that looks the same in every form of Unicode; undefined for any that may not. */
function kindOf(code: number): 'word' | 'between' | undefined {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? 'word' : 'between';
  if (code >= 0x430 && code <= 0x481) return 'word';
  if (code >= 0xdf && code <= 0x131) return code === 0xf7 ? 'between' : 'word';
  if (code === 0x491) return 'word';
  // Angle and curly quotation marks, dashes, bullets, the no-break space.
  const isMark = code === 0xab || code === 0xbb || code === 0xb7 || code === 0xa0 || code === 0x2026;
  return isMark || (code >= 0x2010 && code <= 0x2022 && code !== 0x2017) ? 'between' : undefined;
}

/** Whether there is a word in it, not just a dash or a colon. */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

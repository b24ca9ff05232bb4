import search from 'approx-string-match';
import type { Span } from '../model/index.ts';
import type { Context } from './context.ts';

/** A place of the normalised text where the words may stand. */
export interface Candidate extends Span {
  /** Likeness of the surroundings, 0 to 1. */
  readonly context: number;
  /** 0 to 1, words and surroundings together. */
  readonly score: number;
}

/** Share of the words' characters that may differ. */
const TOLERANCE = 0.35;
/** Shorter than this, one changed letter makes another word. */
const LEAST_FUZZY = 12;
/** Places compared: a page that repeats two letters a thousand times must not cost a second. */
const MOST = 200;

/** Every place where `wanted` stands letter for letter. */
export function exactCandidates(page: string, wanted: string, context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (let at = page.indexOf(wanted); at >= 0 && found.length < MOST; at = page.indexOf(wanted, at + 1)) {
    const span = { start: at, end: at + wanted.length };
    const likeness = context.likeness(span);
    found.push({ ...span, context: likeness, score: 0.8 + 0.2 * likeness });
  }
  return found;
}

/**
 * The places that take the fewest edits, whole words only. The score weighs the words three to one against
 * their surroundings. Method: Myers' bit-parallel search, as the Hypothesis client ranks its matches.
 */
export function fuzzyCandidates(page: string, wanted: string, context: Context): Candidate[] {
  if (wanted.length < LEAST_FUZZY) return [];
  const matches = search(page, wanted, Math.floor(wanted.length * TOLERANCE));
  return matches.slice(0, MOST).map((match) => {
    const span = wholeWords(page, match);
    const likeness = context.likeness(span);
    const words = 1 - match.errors / wanted.length;
    return { ...span, context: likeness, score: context.given ? 0.75 * words + 0.25 * likeness : words };
  });
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** No word is longer; beyond it the text is no prose and the match stays as found. */
const LONGEST_WORD = 40;

/** The span stretched to the ends of the words that it cuts. */
function wholeWords(page: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < LONGEST_WORD && letterAt(page, from - 1) && letterAt(page, from)) from--;
  let to = end;
  while (to < page.length && to - end < LONGEST_WORD && letterAt(page, to - 1) && letterAt(page, to)) to++;
  return { start: from, end: to };
}

function letterAt(page: string, at: number): boolean {
  return LETTER.test(page.charAt(at));
}

import { type Item, isCapital, isComma, isDash, isStop, type Range } from './item.ts';
import { nextCue } from './next-cue.ts';
import type { Reading } from './report.ts';

export interface Left {
  readonly range: Range;
  readonly quoted: boolean;
  readonly words: number;
}

/** Content that ends right before `at`: a quotation, or a clause closed by a comma or dash. */
export function leftContent(reading: Reading, at: number, floor: number): Left | undefined {
  const { items } = reading.frame;
  let end = at;
  while (end > floor && (isComma(items[end - 1]) || isDash(items[end - 1]))) end -= 1;
  const last = items[end - 1];
  if (!last || end <= floor) return undefined;
  if (last.kind !== 'quote' && end === at) return undefined;
  const from = contentStart(reading, floor, end);
  if (from >= end) return undefined;
  let words = 0;
  for (let i = from; i < end; i++) if (items[i]?.kind === 'word') words += 1;
  return { range: { from, to: end }, quoted: last.kind === 'quote', words };
}

/** Skips marks and conjunctions that tie the clause to what came before. */
export function contentStart(reading: Reading, floor: number, end: number): number {
  const { items } = reading.frame;
  let from = floor;
  while (from < end && items[from]?.kind === 'mark' && !/^[$€#№"“«(]$/u.test(items[from]?.text ?? ''))
    from += 1;
  if (floor > 0 && reading.language.conjunctions.has(items[from]?.lower ?? '') && !isCapital(items[from]))
    from += 1;
  return from;
}

/** Where content that opens at `from` ends: before a coordinated cue, or at the end of the sentence. */
export function contentEnd(reading: Reading, from: number, limit: number): number {
  const { items } = reading.frame;
  let to = nextCue(reading, from, limit) ?? limit;
  while (to > from && (isStop(items[to - 1]) || isComma(items[to - 1]) || isDash(items[to - 1]))) to -= 1;
  return to;
}

export function resume(reading: Reading, from: number, limit: number): Range | undefined {
  const to = contentEnd(reading, from, limit);
  return to - from >= 2 ? { from, to } : undefined;
}

export function hasQuote(items: readonly Item[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (items[i]?.kind === 'quote') return true;
  return false;
}

import search from 'approx-string-match';
import type { Span, TextQuoteSelector } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** How alike the surroundings of a place are to those that were kept. */
export interface Context {
  /** False where nothing was kept to compare with. */
  readonly given: boolean;
  /** 0 to 1; 1 where nothing was kept. `at` is a span of the normalised text. */
  likeness(at: Span): number;
}

/** What stands nearest counts twice: the sentence around a word says more than the paragraph before. */
const NEAR = 20;

/** Compares what stands around a place of `page` (normalised text) with the selector's prefix and suffix. */
export function contextOf(page: string, quote: TextQuoteSelector): Context {
  const prefix = normalise(quote.prefix ?? '').text;
  const suffix = normalise(quote.suffix ?? '').text;
  const before = [prefix, prefix.slice(-NEAR)];
  const after = [suffix, suffix.slice(0, NEAR)];
  const length = [...before, ...after].reduce((sum, kept) => sum + kept.length, 0);
  if (length === 0) return { given: false, likeness: () => 1 };
  return {
    given: true,
    likeness(at) {
      let same = 0;
      for (const kept of before)
        same += matched(page.slice(Math.max(0, at.start - reach(kept)), at.start), kept);
      for (const kept of after) same += matched(page.slice(at.end, at.end + reach(kept)), kept);
      return same / length;
    },
  };
}

/** A little more than the kept context, for words that were put in. */
function reach(kept: string): number {
  return Math.ceil(kept.length * 1.25) + 1;
}

/**
 * Characters of `kept` that stand in `window`, by the best approximate match. Each error also takes one away:
 * half of the letters of any two lines of one language can be made to agree.
 */
function matched(window: string, kept: string): number {
  if (kept === '') return 0;
  let errors = kept.length;
  for (const match of search(window, kept, kept.length >> 1)) errors = Math.min(errors, match.errors);
  return Math.max(0, kept.length - 2 * errors);
}

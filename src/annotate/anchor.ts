import type { Placement, Selector, Span, TextPositionSelector, TextQuoteSelector } from '../model/index.ts';
import { codePoints, normalise } from '../text/index.ts';
import { type Candidate, exactCandidates, fuzzyCandidates } from './candidates.ts';
import { contextOf } from './context.ts';

/** From this length on, words are distinct enough to be known without what stands around them. */
const DISTINCT = 32;
/** Least likeness of the surroundings for words that are short or stand in several places. */
const LEAST_CONTEXT = 0.3;
/** Least score of a fuzzy match; anything below is an orphan rather than a guess. */
export const LEAST_SCORE = 0.72;

/** Finds clips in one text. Made once a text, as it prepares the text for comparing. */
export interface Anchoring {
  /**
   * Where the selectors point in this text. What is not found is an orphan, or pending where `loading` says
   * that more text may come.
   */
  place(selectors: readonly Selector[], options?: { readonly loading?: boolean }): Placement;
}

/** Prepares `text` for finding clips in it. Pure; `place` never throws and its spans lie inside the text. */
export function anchorIn(text: string): Anchoring {
  const points = codePoints(text);
  const page = normalise(text);

  const spanOf = (position: TextPositionSelector): Span => ({
    start: points.toUtf16(position.start),
    end: points.toUtf16(position.end),
  });

  function find(selectors: readonly Selector[]): Placement | undefined {
    const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
    if (quote === undefined || quote.exact.trim() === '') return undefined;
    const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
    const expected = position === undefined ? undefined : spanOf(position);
    if (expected !== undefined && standsAt(text, quote, expected)) {
      return { state: 'found', span: expected, score: 1, how: 'exact' };
    }
    const wanted = normalise(quote.exact).text;
    if (wanted === '') return undefined;
    const context = contextOf(page.text, quote);
    const near = expected === undefined ? undefined : page.fromOriginal(expected).start;
    const exact = chooseExact(exactCandidates(page.text, wanted, context), wanted, near, context.given);
    if (exact !== undefined) return found(exact, 'exact');
    const fuzzy = chooseFuzzy(fuzzyCandidates(page.text, wanted, context), wanted, near, context.given);
    return fuzzy === undefined ? undefined : found(fuzzy, 'fuzzy');
  }

  function found(candidate: Candidate, how: 'exact' | 'fuzzy'): Placement {
    const { start, end } = page.toOriginal(candidate);
    const span = { start: snapDown(start), end: snapUp(end) };
    return { state: 'found', span, score: candidate.score, how };
  }

  const snapDown = (offset: number): number => points.toUtf16(points.toCodePoint(offset));
  function snapUp(offset: number): number {
    const down = snapDown(offset);
    return down === offset ? offset : points.toUtf16(points.toCodePoint(offset) + 1);
  }

  return {
    place(selectors, { loading = false } = {}) {
      return find(selectors) ?? { state: loading ? 'pending' : 'orphan' };
    },
  };
}

/** Nothing has changed: the words and their surroundings stand where they stood. */
function standsAt(text: string, quote: TextQuoteSelector, at: Span): boolean {
  return (
    text.slice(at.start, at.end) === quote.exact &&
    text.slice(0, at.start).endsWith(quote.prefix ?? '') &&
    text.startsWith(quote.suffix ?? '', at.end)
  );
}

/** The words are all there; which of their places is it, and is it the passage meant at all? */
function chooseExact(
  candidates: readonly Candidate[],
  wanted: string,
  near: number | undefined,
  contextGiven: boolean,
): Candidate | undefined {
  const best = candidates.toSorted((a, b) => b.context - a.context || nearest(near, a, b))[0];
  if (best === undefined) return undefined;
  if (wanted.length >= DISTINCT) return best;
  if (contextGiven) return best.context >= LEAST_CONTEXT ? best : undefined;
  return candidates.length === 1 || near !== undefined ? best : undefined;
}

function chooseFuzzy(
  candidates: readonly Candidate[],
  wanted: string,
  near: number | undefined,
  contextGiven: boolean,
): Candidate | undefined {
  const leastContext = wanted.length < DISTINCT && contextGiven ? LEAST_CONTEXT : 0;
  return candidates
    .filter((candidate) => candidate.score >= LEAST_SCORE && candidate.context >= leastContext)
    .toSorted((a, b) => b.score - a.score || nearest(near, a, b))[0];
}

function nearest(near: number | undefined, a: Candidate, b: Candidate): number {
  if (near === undefined) return a.start - b.start;
  return Math.abs(a.start - near) - Math.abs(b.start - near);
}

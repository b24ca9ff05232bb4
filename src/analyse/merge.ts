import type { Span } from '../model/index.ts';
import type { Attribution } from './attribution.ts';

/** Rules this sure of themselves may add what the tagger does not see. */
const TRUST = 0.9;

/** How much of two contents must be shared for them to count as one. */
const SAME = 0.8;

/**
 * One list of attributions out of the tagger's and the rules'. The tagger, which has already weighed what the
 * rules propose, has the word. The rules come in where it is silent: a finding of theirs that touches nothing of
 * the tagger's is added when they trust it enough, and a source that the tagger missed is taken from a finding
 * with the same content.
 */
export function merge(tagged: readonly Attribution[], ruled: readonly Attribution[]): Attribution[] {
  const byStart = new Map(ruled.map((attribution) => [startOf(attribution), attribution]));
  const merged = tagged.map((attribution) => completed(attribution, byStart.get(startOf(attribution))));
  const trusted = ruled.filter(({ confidence }) => confidence >= TRUST);
  return inOrder([...merged, ...without(trusted, tagged)]);
}

/** The attributions with those of `certain` in place of whatever touches them. */
export function override(
  attributions: readonly Attribution[],
  certain: readonly Attribution[],
): Attribution[] {
  return inOrder([...certain, ...without(attributions, certain)]);
}

/** With the source, and the cue, that a rule gives to much the same content. */
function completed(attribution: Attribution, same: Attribution | undefined): Attribution {
  if (attribution.source !== undefined || same?.source === undefined) return attribution;
  if (overlap(attribution, same) < SAME) return attribution;
  return { ...same, ...attribution, source: same.source };
}

/** Those whose content touches no content of the others. */
function without(attributions: readonly Attribution[], others: readonly Attribution[]): Attribution[] {
  const taken = others.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  return attributions.filter(({ content }) => !content.some((part) => touchesAny(part, taken)));
}

/** Twice the characters shared, by all characters: 1 for the same content. */
function overlap(a: Attribution, b: Attribution): number {
  let shared = 0;
  for (const x of a.content) {
    for (const y of b.content) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  const size = [...a.content, ...b.content].reduce((sum, part) => sum + part.end - part.start, 0);
  return size === 0 ? 0 : (2 * shared) / size;
}

/** Whether the span shares a character with one of the sorted, disjoint ones. */
function touchesAny(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? Number.POSITIVE_INFINITY) < span.end;
}

const startOf = (attribution: Attribution): number => attribution.content[0]?.start ?? 0;
const inOrder = (list: Attribution[]): Attribution[] => list.sort((a, b) => startOf(a) - startOf(b));

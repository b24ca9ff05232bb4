import search from 'approx-string-match';
import type { Span } from '../model/index.ts';
import { normalise } from './normalise.ts';

/** A place where a quoted text was found again, and how well it fits. */
export interface Match extends Span {
  /** 1 for the same characters, less for every edit that it takes. */
  readonly score: number;
}

/** Every place where `wanted` stands letter for letter. */
export function findExact(text: string, wanted: string): Match[] {
  const found: Match[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    found.push({ start: at, end: at + wanted.length, score: 1 });
  }
  return found;
}

/** Every place where `wanted` stands but for white space, invisible characters, and the form of quotes and dashes. */
export function findNormalised(text: string, wanted: string): Match[] {
  const target = normalise(wanted).text;
  if (target === '') return [];
  const page = normalise(text);
  return findExact(page.text, target).map((match) => ({ ...page.toOriginal(match), score: 1 }));
}

/**
 * The places where `wanted` stands with the fewest edits, best first; none that takes more than `maxErrors`.
 * Compares normalised texts. Method: Myers' bit-parallel search (approx-string-match).
 */
export function findApproximate(text: string, wanted: string, maxErrors: number): Match[] {
  const target = normalise(wanted).text;
  if (target === '') return [];
  const page = normalise(text);
  return search(page.text, target, maxErrors)
    .map((match) => ({ ...page.toOriginal(match), score: 1 - match.errors / target.length }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

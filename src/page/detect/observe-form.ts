import type { Signal } from '../../model/index.ts';
import type { Observation } from './observation.ts';

/** The whole form together says more than its parts, and outweighs that a page declares nothing. */
const FORM = 5;
const CLOCK = /\b(?:[01]?\d|2[0-3]):[0-5]\d\b/;
const LEAST = { 'headline-length': 12, 'run-length': 3, quotations: 1 } as const;

/**
 * The form of an agency's report: a headline, a time line with the time of day or a dateline, a run of
 * paragraphs, somebody's words among them. Says nothing where any of the four is missing.
 */
export function formSignals(body: readonly Observation[]): Signal[] {
  const seen = new Map(body.map((observation) => [observation.id, observation]));
  const isWhole = Object.entries(LEAST).every(([id, least]) => Number(seen.get(id)?.detail ?? 0) >= least);
  const line = seen.get('time-line')?.detail ?? '';
  const isTimed = CLOCK.test(line) || seen.get('dateline')?.seen === 'yes';
  return isWhole && isTimed ? [{ id: 'report-form', vote: FORM }] : [];
}

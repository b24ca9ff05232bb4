import type { Observation } from './observation.ts';
import votes from './votes.json' with { type: 'json' };

/** What each observation is worth: "id:seen" to its vote. */
export interface Ballot {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The ballot for declarations and address alone. */
export const HEAD: Ballot = votes.head;
/** The ballot for all that can be seen. */
export const WHOLE: Ballot = votes.whole;
/** A page is an article from here on. */
export const THRESHOLD = votes.threshold;
/** From where on the head decides alone. */
export const SURE = { article: votes.sure.article, other: -votes.sure.other } as const;

/** The vote of one observation; of a case that was never met, none. */
export function voteOf(ballot: Ballot, { id, seen }: Observation): number {
  return ballot.weights[`${id}:${seen}`] ?? 0;
}

/** Votes have two decimals, and so has their sum, in whatever order they are counted. */
export function rounded(sum: number): number {
  return Math.round(sum * 100) / 100;
}

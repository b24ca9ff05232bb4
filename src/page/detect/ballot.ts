import type { Observation } from './observation.ts';
import votes from './votes.json' with { type: 'json' };

/** What each observation is worth. */
export interface Ballot {
  readonly bias: number;
  /** By the kind of observation, and what was seen. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function ballotOf({ bias, weights }: { bias: number; weights: Readonly<Record<string, number>> }): Ballot {
  const votes = new Map<string, Map<string, number>>();
  for (const [key, vote] of Object.entries(weights)) {
    const colon = key.indexOf(':');
    const id = key.slice(0, colon);
    const own = votes.get(id) ?? new Map<string, number>();
    votes.set(id, own.set(key.slice(colon + 1), vote));
  }
  return { bias, votes };
}

/** The ballot for declarations and address alone. */
export const HEAD = ballotOf(votes.head);
/** The ballot for all that can be seen. */
export const WHOLE = ballotOf(votes.whole);
/** A page is an article from here on. */
export const THRESHOLD = votes.threshold;
/** From where on the head decides alone. */
export const SURE = { article: votes.sure.article, other: -votes.sure.other } as const;

/** The vote of one observation; of a case that was never met, none. */
export function voteOf(ballot: Ballot, { id, seen }: Observation): number {
  return ballot.votes.get(id)?.get(seen) ?? 0;
}

/** Votes have two decimals, and so has their sum, in whatever order they are counted. */
export function rounded(sum: number): number {
  return Math.round(sum * 100) / 100;
}

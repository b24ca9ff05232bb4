import type { LibraryQuery } from '../../../model/index.ts';
import type { Entry } from './entry.ts';
import { filterEntries } from './filter.ts';
import { type Group, type Grouping, groupEntries } from './group.ts';
import type { Search } from './search.ts';
import { sortEntries } from './sort.ts';

/** What a reader asks of the library. */
export interface Question {
  readonly query: LibraryQuery;
  readonly grouping: Grouping;
}

/** What was found, whole: with the question it answers and the entries that were looked through. */
export interface Findings extends Question {
  readonly among: readonly Entry[];
  /** Scores of the words asked for; undefined where none are. */
  readonly scores: ReadonlyMap<string, number> | undefined;
  /** What the query finds, in its order. */
  readonly entries: readonly Entry[];
  /** The same under headings; undefined where none are wanted. */
  readonly groups: readonly Group[] | undefined;
}

/** What is found before anything is looked through. */
export const nothingFound: Findings = {
  query: {},
  grouping: 'none',
  among: [],
  scores: undefined,
  entries: [],
  groups: undefined,
};

/**
 * Finds, orders and gathers.
 * @param among newest first
 * @param locale BCP 47 tag, for the order of names
 */
export function* find(
  among: readonly Entry[],
  { query, grouping }: Question,
  search: Search,
  locale: string,
): Generator<number, Findings> {
  const scores = query.text === undefined ? undefined : yield* search.find(query.text);
  const fitting = yield* filterEntries(among, query, scores);
  const sort = query.sort ?? (scores === undefined ? 'newest' : 'relevance');
  const entries = yield* sortEntries(fitting, sort, scores, locale);
  const groups = grouping === 'none' ? undefined : yield* groupEntries(entries, grouping);
  return { query, grouping, among, scores, entries, groups };
}

import type { LibraryQuery } from '../../../model/index.ts';
import type { Entry } from './entry.ts';

/** What the library can be narrowed by; each is a list in LibraryQuery, whose values are alternatives. */
export const facetNames = [
  'kinds',
  'speakers',
  'countries',
  'agencies',
  'tags',
  'categories',
  'languages',
] as const;
export type FacetName = (typeof facetNames)[number];

/** How many of the found clips have each value, were the facet's own choice not made. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

const values: Readonly<Record<FacetName, (entry: Entry) => readonly string[]>> = {
  kinds: ({ shown }) => [shown.kind],
  speakers: ({ shown }) => (shown.speaker === undefined ? [] : [shown.speaker.name]),
  countries: ({ shown }) => shown.countries,
  agencies: ({ shown }) => (shown.article.agency === undefined ? [] : [shown.article.agency]),
  tags: ({ shown }) => shown.tags,
  categories: ({ shown }) => (shown.category === undefined ? [] : [shown.category]),
  languages: ({ shown }) => [shown.article.lang],
};

/** The entry's values of a facet. */
export const facetValues = (entry: Entry, facet: FacetName): readonly string[] => values[facet](entry);

type Test = (entry: Entry) => boolean;

function facetTests(query: LibraryQuery): readonly (readonly [FacetName, Test])[] {
  return facetNames.flatMap((name): (readonly [FacetName, Test])[] => {
    const chosen = query[name];
    if (chosen === undefined || chosen.length === 0) return [];
    const set = new Set<string>(chosen);
    return [[name, (entry) => values[name](entry).some((value) => set.has(value))]];
  });
}

/** Everything but the facets: words, article, days, and whether dismissed ones or orphans alone are wanted. */
function otherTest(query: LibraryQuery, found: ReadonlyMap<string, number> | undefined): Test {
  const { articleId, from, to, dismissed = false, orphans = false } = query;
  return (entry) =>
    (found === undefined || found.has(entry.id)) &&
    (dismissed || !entry.dismissed) &&
    (!orphans || entry.placed?.state === 'orphan') &&
    (articleId === undefined || entry.shown.article.id === articleId) &&
    (from === undefined || entry.day >= from) &&
    (to === undefined || entry.day <= to);
}

/**
 * The entries that fit the query, in the order given.
 * @param found scores of a full-text search; undefined where no words were asked for
 */
export function* filterEntries(
  entries: readonly Entry[],
  query: LibraryQuery,
  found: ReadonlyMap<string, number> | undefined,
): Generator<number, readonly Entry[]> {
  const tests = facetTests(query);
  const other = otherTest(query, found);
  const fitting: Entry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % 256 === 0) yield at / entries.length;
    if (other(entry) && tests.every(([, test]) => test(entry))) fitting.push(entry);
  }
  return fitting;
}

/** Counts in one pass: an entry that fails one facet alone still counts for that facet. */
export function* countFacets(
  entries: readonly Entry[],
  query: LibraryQuery,
  found: ReadonlyMap<string, number> | undefined,
): Generator<number, FacetCounts> {
  const tests = facetTests(query);
  const other = otherTest(query, found);
  const counts: Record<FacetName, Map<string, number>> = {
    kinds: new Map(),
    speakers: new Map(),
    countries: new Map(),
    agencies: new Map(),
    tags: new Map(),
    categories: new Map(),
    languages: new Map(),
  };
  for (const [at, entry] of entries.entries()) {
    if (at % 64 === 0) yield at / entries.length;
    if (!other(entry)) continue;
    const failed = tests.filter(([, test]) => !test(entry)).map(([name]) => name);
    if (failed.length > 1) continue;
    for (const name of failed.length === 0 ? facetNames : failed) {
      for (const value of values[name](entry)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

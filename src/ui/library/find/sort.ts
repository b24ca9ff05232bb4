import type { ClipSort } from '../../../model/index.ts';
import type { Entry } from './entry.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which entries are kept: newest saved first. */
export const newestFirst = (a: Entry, b: Entry): number =>
  compare(b.clip.createdAt, a.clip.createdAt) || compare(a.id, b.id);

/** In its language's order, unnamed last. */
function byName(name: (entry: Entry) => string | undefined, locale: string): (a: Entry, b: Entry) => number {
  const { compare: collate } = new Intl.Collator(locale);
  return (a, b) => {
    const [first, second] = [name(a), name(b)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return collate(first, second);
  };
}

/**
 * The entries, which come newest first, in another order; equal ones stay newest first.
 * @param found scores of a full-text search, for "relevance"
 */
export function sortEntries(
  entries: readonly Entry[],
  sort: ClipSort,
  found: ReadonlyMap<string, number> | undefined,
  locale: string,
): readonly Entry[] {
  switch (sort) {
    case 'newest':
      return entries;
    case 'oldest':
      return entries.toReversed();
    case 'published':
      return entries.toSorted((a, b) => compare(b.day, a.day));
    case 'speaker':
      return entries.toSorted(byName(({ shown }) => shown.speaker?.name, locale));
    case 'article':
      return entries.toSorted(byName(({ shown }) => shown.article.title, locale));
    case 'relevance':
      if (found === undefined) return entries;
      return entries.toSorted((a, b) => (found.get(b.id) ?? 0) - (found.get(a.id) ?? 0));
  }
}

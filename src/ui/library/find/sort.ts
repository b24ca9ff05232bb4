import type { ClipSort } from '../../../model/index.ts';
import type { Entry } from './entry.ts';
import { sorted } from './sorted.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which entries are kept: newest saved first. */
export const newestFirst = (a: Entry, b: Entry): number =>
  compare(b.clip.createdAt, a.clip.createdAt) || compare(a.id, b.id);

/** In its language's order, unnamed last. There are far fewer names than entries, so that names are sorted. */
function* byName(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | undefined,
  locale: string,
): Generator<number, readonly Entry[]> {
  const named = new Map<string, Entry[]>();
  const unnamed: Entry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % 256 === 0) yield at / entries.length;
    const name = nameOf(entry);
    const same = name === undefined ? unnamed : named.get(name);
    if (same !== undefined) same.push(entry);
    else if (name !== undefined) named.set(name, [entry]);
  }
  const names = yield* sorted([...named.keys()], new Intl.Collator(locale).compare);
  return [...names.flatMap((name) => named.get(name) ?? []), ...unnamed];
}

/** Best first. Each score is looked up once, not at every comparison. */
function* byScore(
  entries: readonly Entry[],
  scores: ReadonlyMap<string, number>,
): Generator<number, readonly Entry[]> {
  const scored = entries.map((entry) => ({ entry, score: scores.get(entry.id) ?? 0 }));
  const best = yield* sorted(scored, (a, b) => b.score - a.score);
  return best.map(({ entry }) => entry);
}

/**
 * The entries, which come newest first, in another order; equal ones stay newest first.
 * @param found scores of a full-text search, for "relevance"
 */
export function* sortEntries(
  entries: readonly Entry[],
  sort: ClipSort,
  found: ReadonlyMap<string, number> | undefined,
  locale: string,
): Generator<number, readonly Entry[]> {
  switch (sort) {
    case 'newest':
      return entries;
    case 'oldest':
      return entries.toReversed();
    case 'published':
      return yield* sorted(entries, (a, b) => compare(b.day, a.day));
    case 'speaker':
      return yield* byName(entries, ({ shown }) => shown.speaker?.name, locale);
    case 'article':
      return yield* byName(entries, ({ shown }) => shown.article.title, locale);
    case 'relevance':
      return found === undefined ? entries : yield* byScore(entries, found);
  }
}

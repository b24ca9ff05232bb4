import type { Entry } from './entry.ts';

/** Ways to gather the list under headings. */
export const groupings = ['none', 'article', 'speaker', 'country'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** Empty for entries without a value: no speaker, no country. */
  readonly key: string;
  readonly entries: readonly Entry[];
}

const keysOf: Readonly<Record<Exclude<Grouping, 'none'>, (entry: Entry) => readonly string[]>> = {
  article: ({ shown }) => [shown.article.id],
  speaker: ({ shown }) => [shown.speaker?.name ?? ''],
  country: ({ shown }) => (shown.countries.length === 0 ? [''] : shown.countries),
};

/**
 * The entries under headings: larger groups first (articles in the order of their first entry), those without a
 * value last. An entry that mentions several countries stands under each.
 */
export function* groupEntries(
  entries: readonly Entry[],
  grouping: Exclude<Grouping, 'none'>,
): Generator<number, readonly Group[]> {
  const groups = new Map<string, Entry[]>();
  for (const [at, entry] of entries.entries()) {
    if (at % 256 === 0) yield at / entries.length;
    for (const key of keysOf[grouping](entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  const list = [...groups].map(([key, members]) => ({ key, entries: members }));
  if (grouping === 'article') return list;
  return list.sort(
    (a, b) => Number(a.key === '') - Number(b.key === '') || b.entries.length - a.entries.length,
  );
}

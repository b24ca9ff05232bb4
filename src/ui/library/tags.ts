import type { Entry } from './find/entry.ts';

/** Names offered while typing; more would be no help. */
const offered = 200;

/** The tags in use, those on most clips first. */
export function* tagNames(entries: readonly Entry[]): Generator<number, readonly string[]> {
  const counts = new Map<string, number>();
  for (const [at, { shown }] of entries.entries()) {
    if (at % 256 === 0) yield at / entries.length;
    for (const tag of shown.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, offered)
    .map(([name]) => name);
}

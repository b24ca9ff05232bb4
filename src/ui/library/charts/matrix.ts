import type { Entry } from '../find/entry.ts';

export interface Matrix {
  /** Names, those with most clips first. */
  readonly speakers: readonly string[];
  /** Codes, those with most clips first. */
  readonly countries: readonly string[];
  readonly count: (speaker: string, country: string) => number;
  /** The largest count, for shading; 0 if there is none. */
  readonly most: number;
  /** Speakers and countries that the limits cut off. */
  readonly cut: { readonly speakers: number; readonly countries: number };
}

const largest = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);

const add = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Who speaks of which country: clips with a speaker that mention it. */
export function* matrixOf(
  entries: readonly Entry[],
  limit: { speakers: number; countries: number },
): Generator<number, Matrix> {
  const speakers = new Map<string, number>();
  const countries = new Map<string, number>();
  const cells = new Map<string, number>();
  const cellKey = (speaker: string, country: string): string => `${country} ${speaker}`;
  for (const [at, { shown }] of entries.entries()) {
    if (at % 256 === 0) yield at / entries.length;
    if (shown.speaker === undefined || shown.countries.length === 0) continue;
    add(speakers, shown.speaker.name);
    for (const country of new Set(shown.countries)) {
      add(countries, country);
      add(cells, cellKey(shown.speaker.name, country));
    }
  }
  const [rows, columns] = [largest(speakers), largest(countries)];
  return {
    speakers: rows.slice(0, limit.speakers),
    countries: columns.slice(0, limit.countries),
    count: (speaker, country) => cells.get(cellKey(speaker, country)) ?? 0,
    most: [...cells.values()].reduce((most, count) => Math.max(most, count), 0),
    cut: {
      speakers: Math.max(0, rows.length - limit.speakers),
      countries: Math.max(0, columns.length - limit.countries),
    },
  };
}

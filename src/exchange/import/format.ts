import type { LibraryRecord } from '../../model/index.ts';
import { EntryRejected } from './entry.ts';
import type { Rejection } from './problem.ts';

/** What became of one entry of a file: records (a reply belongs to another entry and gives none), or a rejection. */
export type Entry = { readonly records: readonly LibraryRecord[] } | { readonly rejected: Rejection };

/** What one file holds, in our records. */
export interface ImportReading {
  /** Id of the format that it was read as. */
  readonly format: string;
  readonly records: readonly LibraryRecord[];
  readonly rejected: readonly Rejection[];
}

/** One format that can be read. A new one is one file that makes one of these. */
export interface ImportFormat {
  readonly id: string;
  /** True if the parsed file looks like this format; the first that says so reads it. */
  readonly recognises: (data: unknown) => boolean;
  /**
   * The entries one by one, so that an interface can rest between them. Throws an ImportProblem for a file of this
   * format that cannot be read at all.
   */
  readonly read: (data: unknown, now: string) => Generator<Entry>;
}

/** A plain object as JSON.parse makes it; anything else has no keys. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads entry by entry: one that is rejected stands in the way of no other. */
export function* readEntries<T>(
  entries: Iterable<T>,
  read: (entry: T) => readonly LibraryRecord[],
  label: (entry: T) => string,
): Generator<Entry> {
  let number = 0;
  for (const entry of entries) {
    number += 1;
    try {
      yield { records: read(entry) };
    } catch (error) {
      if (!(error instanceof EntryRejected)) throw error;
      yield { rejected: { number, label: label(entry).slice(0, 80), problem: error.problem } };
    }
  }
}

/** The first of the keys that holds a text: what a reader may know the entry by. */
export function firstText(entry: unknown, ...keys: readonly string[]): string {
  if (!isObject(entry)) return '';
  for (const key of keys) {
    const value = entry[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

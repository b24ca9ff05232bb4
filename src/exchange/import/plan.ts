import type { Clip, LibraryRecord } from '../../model/index.ts';

/** What an import would do to a library, before anything is written. */
export interface ImportPlan {
  /** Not in the library yet. */
  readonly added: readonly LibraryRecord[];
  /** In the library, and the file's version is later: it takes the place of the library's. */
  readonly updated: readonly LibraryRecord[];
  /** In the library exactly so. */
  readonly same: readonly LibraryRecord[];
  /** In the library in a version as late or later, which stays. */
  readonly kept: readonly LibraryRecord[];
}

/** Finds what the library holds of a type and id; undefined if nothing. */
export type FindRecord = (type: LibraryRecord['type'], id: string) => LibraryRecord | undefined;

/** JSON with sorted keys: equal for equal records, however they were made. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

const lastChange = (record: LibraryRecord): string | undefined => {
  if (record.type === 'clip') return record.value.updatedAt;
  return record.type === 'article' ? (record.value.snapshot?.savedAt ?? '') : undefined;
};

function fate(record: LibraryRecord, mine: LibraryRecord | undefined): keyof ImportPlan {
  if (mine === undefined) return 'added';
  if (canonical(mine.value) === canonical(record.value)) return 'same';
  const [theirs, ours] = [lastChange(record), lastChange(mine)];
  return theirs !== undefined && ours !== undefined && theirs > ours ? 'updated' : 'kept';
}

/** Sorts the records of a file by what becomes of them; yields after each, so that an interface can rest. */
export function* planImport(
  records: readonly LibraryRecord[],
  find: FindRecord,
): Generator<number, ImportPlan> {
  const plan: Record<keyof ImportPlan, LibraryRecord[]> = { added: [], updated: [], same: [], kept: [] };
  let done = 0;
  for (const record of records) {
    plan[fate(record, find(record.type, record.value.id))].push(record);
    done += 1;
    yield done / records.length;
  }
  return plan;
}

/** The clips among the records: what a reader counts. */
export const clipsIn = (records: readonly LibraryRecord[]): readonly Clip[] =>
  records.flatMap((record) => (record.type === 'clip' ? [record.value] : []));

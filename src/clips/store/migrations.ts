import type { RecordType } from './document.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Turns the value of one version into that of the next; never drops what the reader wrote. */
export type Migration = (value: Fields, type: RecordType) => Fields;

/**
 * The n-th entry turns version n into n + 1; the version of today is one more than there are entries. A document
 * is migrated whenever it is read and written in the new shape when it next changes, so that two machines with
 * different versions never rewrite each other's whole library. Frozen documents of every version are kept in
 * test/fixtures/stored-records; an entry comes with a folder of its own there.
 */
export const migrations: readonly Migration[] = [];

/** Takes a value of version `from` through all the steps after it. */
export function migrate(
  document: { readonly type: RecordType; readonly value: Fields },
  from: number,
  steps: readonly Migration[],
): { readonly ok: true; readonly value: Fields } | { readonly ok: false; readonly reason: string } {
  let { value } = document;
  for (const [index, step] of steps.entries()) {
    if (index + 1 < from) continue;
    try {
      value = step(value, document.type);
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      return { ok: false, reason: `Cannot be brought from version ${index + 1} to ${index + 2}: ${why}` };
    }
  }
  return { ok: true, value };
}

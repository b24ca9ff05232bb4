import * as v from 'valibot';
import { libraryRecordSchema } from '../../messages/clip-schemas.ts';
import type { LibraryRecord } from '../../model/index.ts';
import { type Migration, migrate, migrations } from './migrations.ts';

export type RecordType = LibraryRecord['type'];

/** A record as it lies in the database, without PouchDB's own `_id` and `_rev`. */
export interface StoredDocument {
  readonly type: RecordType;
  /** Version of the shape of `value`. */
  readonly schema: number;
  readonly value: unknown;
}

/** What a stored document turned out to be. A bad one is set aside by its readers, and never dropped. */
export type Reading =
  | { readonly ok: true; readonly record: LibraryRecord }
  | { readonly ok: false; readonly reason: string };

/** Key of a record in the database; documents of one type, and clips of one article, stand together. */
export function documentId(type: RecordType, id: string): string {
  return `${type}:${id}`;
}

/** The record in the shape of today. */
export function toDocument(record: LibraryRecord): StoredDocument {
  return { type: record.type, schema: migrations.length + 1, value: record.value };
}

const storedSchema = v.object({
  type: v.picklist(['clip', 'article', 'tag', 'category']),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  value: v.record(v.string(), v.unknown()),
});

/**
 * Reads a document of any former version. Total: what cannot be read gives the reason in words. `steps` are
 * the migrations to go through, oldest first.
 */
export function readDocument(
  id: string,
  document: unknown,
  steps: readonly Migration[] = migrations,
): Reading {
  const stored = v.safeParse(storedSchema, document);
  if (!stored.success) return { ok: false, reason: `No Wirelight record: ${because(stored.issues)}` };
  const { type, schema, value } = stored.output;
  if (schema > steps.length + 1) {
    return {
      ok: false,
      reason: `Written by a newer Wirelight (version ${schema} of the format): update to read it.`,
    };
  }
  const migrated = migrate({ type, value }, schema, steps);
  if (!migrated.ok) return migrated;
  const record = v.safeParse(libraryRecordSchema, { type, value: migrated.value });
  if (!record.success) return { ok: false, reason: because(record.issues) };
  if (documentId(type, record.output.value.id) !== id) {
    return { ok: false, reason: 'The id inside differs from the key that it is kept under.' };
  }
  return { ok: true, record: record.output };
}

function because(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (issue === undefined) return 'unknown reason';
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

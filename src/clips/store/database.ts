import type PouchDB from 'pouchdb-browser';
import { failureFrom } from './failures.ts';

/** Content of any document: read as untrusted, since a sync server or an older version may have written it. */
export type Content = Readonly<Record<string, unknown>>;
export type Database = PouchDB;

/** A document as found: its content without PouchDB's own fields, its revision, and those in conflict with it. */
export interface Found {
  readonly id: string;
  readonly rev: string;
  /** Absent where the document was removed. */
  readonly content?: Content;
  readonly conflicts: readonly string[];
}

/** Those of the keys that exist or once did. */
export async function getMany(db: Database, keys: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  if (keys.length === 0) return found;
  const { rows } = await guarded(() => db.allDocs({ keys: [...keys], include_docs: true, conflicts: true }));
  for (const row of rows) {
    if ('error' in row) continue;
    found.set(row.id, foundOf(row.id, row.value.rev, row.doc));
  }
  return found;
}

/** Documents whose keys begin with `prefix`, in order of keys, after the key `after`, `limit` at most. */
export async function getRange(
  db: Database,
  prefix: string,
  options: { readonly after?: string; readonly limit?: number; readonly descending?: boolean } = {},
): Promise<readonly Found[]> {
  const { after, limit, descending = false } = options;
  const first = after === undefined ? prefix : `${after}\u0000`;
  const last = `${prefix}\uffff`;
  const { rows } = await guarded(() =>
    db.allDocs({
      startkey: descending ? last : first,
      endkey: descending ? first : last,
      include_docs: true,
      conflicts: true,
      descending,
      ...(limit === undefined ? {} : { limit }),
    }),
  );
  return rows.flatMap((row) => ('error' in row ? [] : [foundOf(row.id, row.value.rev, row.doc)]));
}

/** How many documents' keys begin with `prefix`. */
export async function countRange(db: Database, prefix: string): Promise<number> {
  const { rows } = await guarded(() => db.allDocs({ startkey: prefix, endkey: `${prefix}\uffff` }));
  return rows.length;
}

/**
 * How many documents' keys begin with `prefix`, for the prefix that most have: the database knows how many there
 * are in all, so only the others are counted.
 */
export async function countMost(db: Database, prefix: string): Promise<number> {
  const { doc_count: all } = await guarded(() => db.info());
  if (prefix === '') return all;
  const before = await guarded(() => db.allDocs({ endkey: prefix }));
  const after = await guarded(() => db.allDocs({ startkey: `${prefix}\uffff` }));
  return all - before.rows.length - after.rows.length;
}

/** One change of a document: content to write, or undefined to remove it. */
export interface Write {
  readonly id: string;
  readonly rev?: string;
  readonly content?: Content;
}

/**
 * Writes all in one transaction and waits for it to be on disk. Resolves with the ids of those that somebody
 * else changed in between: nothing was written for them. Throws a Refusal where the disk does not take it.
 */
export async function putMany(db: Database, writes: readonly Write[]): Promise<readonly string[]> {
  const documents = writes.map(({ id, rev, content }) => ({
    ...content,
    _id: id,
    ...(rev === undefined ? {} : { _rev: rev }),
    ...(content === undefined ? { _deleted: true } : {}),
  }));
  const answers = await guarded(() => db.bulkDocs(documents));
  const raced: string[] = [];
  for (const [index, answer] of answers.entries()) {
    const id = writes[index]?.id;
    if (id === undefined || !('error' in answer)) continue;
    if (answer.status !== 409) throw failureFrom(answer);
    raced.push(id);
  }
  return raced;
}

/** Any answer of the database, its errors as Refusals. */
export async function guarded<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    throw failureFrom(thrown);
  }
}

function foundOf(id: string, rev: string, document: object | null | undefined): Found {
  if (document === null || document === undefined) return { id, rev, conflicts: [] };
  const entries = Object.entries(document);
  const content = Object.fromEntries(entries.filter(([key]) => !key.startsWith('_')));
  const conflicts = '_conflicts' in document && Array.isArray(document._conflicts) ? document._conflicts : [];
  return { id, rev, content, conflicts: conflicts.map(String) };
}
